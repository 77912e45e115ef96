import { Link } from "@/components/ui/link";
import { sourceAddress } from "@/components/records/addresses";
import { formatDay } from "@/lib/format/days";
import { shortened } from "@/lib/format/shortened";
import type { NumberedSource } from "@/lib/reports/brief/brief";
import { PaperFigure } from "./paper-figure";
import { sourceAnchor } from "./source-anchor";

/** With publisher, days and grade a source fills two lines of a column. */
const LETTERS = { long: 56, short: 30 };
const PUBLISHER_LETTERS = { long: 28, short: 16 };

type Props = {
  sources: readonly NumberedSource[];
  assumptions: string;
  /** One line a source: where a page has room for no more. */
  isShort?: boolean;
  day: string;
};

/** The sources by their numbers in the text, and what is assumed. */
export function PaperSources({ sources, assumptions, isShort = false, day }: Props) {
  const size = isShort ? "short" : "long";
  return (
    <PaperFigure
      finding="What this rests on"
      unit="Publisher, title, day; reliability A to F; the day we read it. The strongest source of each line; its record has them all."
      caption={assumptions}
    >
      <ol className="paper-sources">
        {sources.map((source) => (
          <li key={source.slug} id={sourceAnchor(source.number)}>
            <span className="paper-number">{source.number}</span>
            <span>
              {shortened(source.publisher, PUBLISHER_LETTERS[size])},{" "}
              <Link href={sourceAddress(day, source.slug)} prefetch={false} className="link-ink">
                {shortened(source.title, LETTERS[size])}
              </Link>
              , {source.publishedOn === null ? "undated" : formatDay(source.publishedOn)}.{" "}
              {source.reliability}.{" "}
              {source.readOn === null
                ? "Not read yet."
                : !isShort && `Read ${formatDay(source.readOn)}.`}
            </span>
          </li>
        ))}
      </ol>
    </PaperFigure>
  );
}
