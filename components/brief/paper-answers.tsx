import { LevelGlyph } from "@/components/records/product/level-glyph";
import { formatCount } from "@/lib/format/numbers";
import type { CardSection } from "@/lib/reports/brief/battle-card";
import type { VendorMark } from "@/lib/reports/vendor/vendor-mark";
import { FootMarks } from "./foot-marks";
import { PaperFigure } from "./paper-figure";

type Props = {
  section: CardSection;
  vendors: readonly VendorMark[];
  /** Where those stand that are left out. */
  all: string;
  /** Said where there is no row. */
  absence?: string;
};

/** Answers side by side, a line each. */
export function PaperAnswers({ section: { title, rows, more }, vendors, all, absence }: Props) {
  if (rows.length === 0) return <PaperFigure finding={title} caption={absence} />;
  return (
    <PaperFigure
      finding={title}
      caption={more === 0 ? null : `and ${formatCount(more)} more: ${all}`}
    >
      <table className="paper-table paper-answers">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Asked</span>
            </th>
            {vendors.map(({ slug, name }) => (
              <th key={slug} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cells.map(({ text, level, footnotes }, at) => (
                <td key={vendors[at]?.slug ?? at}>
                  {level !== null && (
                    <span className="mr-1 inline-block align-[-2px] [&>svg]:size-[9pt]">
                      <LevelGlyph level={level} />
                    </span>
                  )}
                  {text}
                  <FootMarks numbers={footnotes} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </PaperFigure>
  );
}
