import { Link } from "@/components/ui/link";
import type { Route } from "next";
import { recordAddress } from "@/components/records/addresses";
import { VendorGlyph } from "@/components/records/vendor/vendor-glyph";
import { formatCount } from "@/lib/format/numbers";
import type { BriefLine, BriefList } from "@/lib/reports/brief/brief";
import { FootMarks } from "./foot-marks";
import { PaperFigure } from "./paper-figure";

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
            <ListLine key={`${line.record.kind}/${line.record.slug}`} {...{ line, marked, day }} />
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

type LineProps = { line: BriefLine; marked: boolean; day: string };

function ListLine({ line, marked, day }: LineProps) {
  const { when, text, vendor, footnotes, notYetVerified, record } = line;
  return (
    <>
      <dt>{when}</dt>
      <dd>
        {marked && (
          <>
            <VendorGlyph slot={vendor.colourSlot} size={9} />{" "}
            <span className="sr-only">{vendor.name}: </span>
          </>
        )}
        <Link
          href={recordAddress(day, record)}
          prefetch={false}
          className={notYetVerified ? "unverified" : "hover:underline"}
        >
          {text}
        </Link>
        <FootMarks numbers={footnotes} />
      </dd>
    </>
  );
}
