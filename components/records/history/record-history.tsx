import { Link } from "@/components/ui/link";
import { Figure } from "@/components/ui/figure";
import { sameArchive, splitWord, knownSuffix } from "@/lib/domain/instant";
import { formatInstant } from "@/lib/format/instants";
import type { PublicRevision } from "@/lib/reports/record/public-history";
import type { RecordSheet } from "@/lib/reports/record/record-sheet";
import { recordAddress, reportAddress } from "../addresses";
import { ChangeList } from "./change-list";

type Told = Pick<RecordSheet, "record" | "history">;

/** What we did to a record and why, and where to tell us that it is wrong. */
export function RecordHistory({ sheet, day }: { sheet: Told; day: string }) {
  const { history, record } = sheet;
  const report = (
    <>
      Is something wrong here?{" "}
      <Link href={reportAddress(record)} prefetch={false} className="link">
        Tell us what
      </Link>
      : no sign-in needed.
    </>
  );
  if (history === null) {
    return (
      <p className="no-print text-table text-ink-2">
        What was done to this record is told on{" "}
        <Link href={recordAddress(sameArchive(day, "today"), record)} className="link">
          its page of today
        </Link>
        , for it speaks of days after this one. {report}
      </p>
    );
  }
  return (
    <Figure
      finding={history.finding}
      unit="Newest first; who of the editors is not told"
      caption={<span className="no-print">{report}</span>}
    >
      <ol className="text-table">
        {history.revisions.map((revision) => (
          <Revision
            key={revision.version}
            revision={revision}
            then={thenOf(revision, sheet, day)}
          />
        ))}
      </ol>
    </Figure>
  );
}

/** The page of the record as this revision left it; null where it took it out of count. */
function thenOf({ action, editedAt }: PublicRevision, { record }: Told, day: string) {
  if (action === "retired") return null;
  return recordAddress(`${splitWord(day).day}${knownSuffix(editedAt)}`, record);
}

function Revision(props: {
  revision: PublicRevision;
  then: ReturnType<typeof recordAddress> | null;
}) {
  const { did, byEditor, editedAt, reason, changes } = props.revision;
  return (
    <li className="grid gap-1.5 border-t border-rule py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-semibold">{did}</span>
        <span className="text-ink-2">
          {byEditor && "By an editor, "}
          {formatInstant(editedAt)}
        </span>
        {props.then && (
          <Link href={props.then} prefetch={false} className="link inline-block max-md:py-3">
            as the archive stood then
          </Link>
        )}
      </p>
      {reason && <p className="max-w-[72ch]">Why: {reason}</p>}
      {changes.length > 0 && <ChangeList changes={changes} />}
    </li>
  );
}
