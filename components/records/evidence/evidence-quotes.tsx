"use client";

import { Link } from "@/components/ui/link";
import { countOf } from "@/lib/format/numbers";
import { sourceAddress } from "../addresses";
import { NotYetVerified } from "../record-link";
import { EvidenceTrigger } from "./evidence-trigger";
import type { QuoteLine } from "./quote-lines";

/** Beyond this many the list leads on to the records instead of quoting them. */
const QUOTED = 4;

/**
 * The sentences a number rests on, those against it too. Drawn where it is read: one record stands
 * under many numbers, and travels once.
 */
export function EvidenceQuotes({ lines, day }: { lines: readonly QuoteLine[]; day: string }) {
  const further = lines.slice(QUOTED);
  return (
    <div className="quotes">
      <ul>
        {lines.slice(0, QUOTED).map((line) => (
          <li key={keyOf(line)}>
            <LineTitle line={line} day={day} />
            <Quote line={line} day={day} />
          </li>
        ))}
      </ul>
      {further.length > 0 && (
        <details>
          <summary className="link">{countOf(further.length, "more record")}</summary>
          <ul>
            {further.map((line) => (
              <li key={keyOf(line)}>
                <LineTitle line={line} day={day} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

type Props = { line: QuoteLine; day: string };

const keyOf = ([kind, slug]: QuoteLine) => `${kind}/${slug}`;

function LineTitle({ line: [kind, slug, title, isRead], day }: Props) {
  return (
    <EvidenceTrigger
      {...{ kind, slug, day }}
      className={isRead ? "link-ink" : "link-ink unverified"}
    >
      {title}
    </EvidenceTrigger>
  );
}

function Quote({ line: [, , , , piece], day }: Props) {
  if (piece === null) return null;
  const [grade, bearing, quote, source, origin, place, read] = piece;
  return (
    <>
      {quote !== null && <blockquote>{`“${quote}”`}</blockquote>}
      <p>
        <b>{grade}</b>
        {` · ${bearing} · `}
        <Link href={sourceAddress(day, source)} className="link">
          {origin}
        </Link>
        {`${place} · `}
        {read === null ? <NotYetVerified /> : `read ${read}`}
      </p>
    </>
  );
}
