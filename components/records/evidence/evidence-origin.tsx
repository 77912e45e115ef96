import Link from "next/link";
import { formatDay } from "@/lib/format/days";
import type { CitedEvidence } from "@/lib/reports/record/cited-record";
import { sourceAddress } from "../addresses";
import { NotYetVerified } from "../record-link";

/** Publisher, day and place of a piece of evidence, and whether we read it. */
export function EvidenceOrigin({ piece, day }: { piece: CitedEvidence; day: string }) {
  const { source, locator, readOn, toldLater } = piece;
  const published = source.publishedOn === null ? "no date" : formatDay(source.publishedOn);
  return (
    <>
      <Link href={sourceAddress(day, source.slug)} className="link">
        {source.publisher || source.title}
      </Link>
      , {published}
      {locator && `, ${locator}`}
      {toldLater && `, told later`} ·{" "}
      {readOn === null ? <NotYetVerified /> : `read ${formatDay(readOn)}`}
    </>
  );
}
