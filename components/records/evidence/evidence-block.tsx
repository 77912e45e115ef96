import { Link } from "@/components/ui/link";
import { formatDay, formatDayInFull } from "@/lib/format/days";
import { gradeCode, gradeWords } from "@/lib/format/grades";
import { sentenceStart } from "@/lib/format/names";
import type { CitedEvidence } from "@/lib/reports/record/cited-record";
import { sourceAddress } from "../addresses";
import { NotYetVerified } from "../record-link";

/** One piece of evidence in full: the end of the chain from a rank down to a sentence. */
export function EvidenceBlock({ piece, day }: { piece: CitedEvidence; day: string }) {
  return (
    <article className="grid gap-2 border-t border-rule py-3" aria-label={piece.shows}>
      <p className="font-semibold">
        {piece.bearing === "against" && <span className="text-ink-2">Speaks against: </span>}
        {piece.shows}
      </p>
      {piece.quote && (
        <blockquote
          className={`font-serif text-quote max-w-[34em] border-l-2 pl-3 ${piece.reading === "cited" ? "border-dotted border-ink-3" : "border-accent"}`}
        >
          “{piece.quote}”
        </blockquote>
      )}
      <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-0.5 text-table [&_dt]:text-ink-2">
        <dt>Source</dt>
        <dd>
          <Link href={sourceAddress(day, piece.source.slug)} className="link">
            {piece.source.title}
          </Link>
          {piece.source.publisher && `, ${piece.source.publisher}`}
          {piece.source.publishedOn && `, ${formatDayInFull(piece.source.publishedOn)}`}
        </dd>
        <dt>Where in it</dt>
        <dd>{piece.locator ?? "not known"}</dd>
        <dt>Grade</dt>
        <dd>
          <span className="font-semibold">{gradeCode(piece.grade)}</span>: {gradeWords(piece.grade)}
        </dd>
        <dt>Reading</dt>
        <dd>{piece.readOn ? `read on ${formatDay(piece.readOn)}` : <NotYetVerified />}</dd>
        <dt>Last checked</dt>
        <dd>{lastCheck(piece)}</dd>
        <dt>Bears</dt>
        <dd>{piece.bearing === "for" ? "for the record" : "against the record"}</dd>
        {piece.toldLater && (
          <>
            <dt>Told later</dt>
            <dd>published after the day it tells of</dd>
          </>
        )}
      </dl>
    </article>
  );
}

function lastCheck({ checkedOn, checkOutcome }: CitedEvidence): string {
  if (checkedOn === null) return "never";
  const outcome = checkOutcome === null ? "" : `: ${sentenceStart(checkOutcome).toLowerCase()}`;
  return `${formatDay(checkedOn)}${outcome}`;
}
