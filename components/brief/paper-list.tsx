import { Link } from "@/components/ui/link";
import type { Route } from "next";
import { formatCount } from "@/lib/format/numbers";
import type { BriefList } from "@/lib/reports/brief/brief";
import { PaperFigure } from "./paper-figure";
import { PaperLine } from "./paper-line";

type Props<R extends string> = {
  list: BriefList;
  /** Where all of them stand. */
  all: Route<R>;
  /** Lines of several vendors say whose each is. */
  marked: boolean;
  day: string;
};

/** The first lines of a list, each with its day and sources; where the others are. */
export function PaperList<R extends string>({ list, all, marked, day }: Props<R>) {
  const { finding, lines, more, note } = list;
  return (
    <PaperFigure finding={finding}>
      {lines.length > 0 && (
        <dl className="paper-list">
          {lines.map((line) => (
            <PaperLine key={`${line.record.kind}/${line.record.slug}`} {...{ line, marked, day }} />
          ))}
        </dl>
      )}
      <p className="text-note text-ink-3">
        {note}
        {more > 0 && (
          <>
            {note === "" ? "" : " "}and {formatCount(more)} more:{" "}
            <Link href={all} prefetch={false} className="link-ink wrap-anywhere">
              {all}
            </Link>
          </>
        )}
      </p>
    </PaperFigure>
  );
}
