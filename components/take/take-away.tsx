import type { ReportFrame } from "@/lib/reports/report-frame";
import { FigureTools } from "./figure-tools";
import { sheetAddress, type SheetAsked } from "./sheet-address";
import { standingOf } from "./standing";

type Props = {
  frame: ReportFrame;
  /** The table behind it; none where no figure has rows of its own. */
  sheet?: SheetAsked;
  /** There is a drawing to take as a picture. */
  drawn?: boolean;
  /** What is cited, where it is not the finding of the figure. */
  cited?: string;
};

/** What can be taken away of a figure: its rows as files, itself as a picture, its address. */
export function TakeAway({ frame, sheet, drawn = false, cited }: Props) {
  return (
    <details className="take no-print">
      <summary className="link">Take away</summary>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-table">
        {sheet !== undefined &&
          (["csv", "json"] as const).map((form) => (
            <a key={form} href={sheetAddress(sheet, form, frame)} className="link" download>
              {form.toUpperCase()}
            </a>
          ))}
        <FigureTools
          asOf={frame.asOf}
          standing={standingOf(frame)}
          {...(cited !== undefined && { cited })}
          drawn={drawn}
        />
      </div>
    </details>
  );
}
