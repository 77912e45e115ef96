import type { ReactNode } from "react";
import { PrintPaperButton } from "./print-paper-button";

type Props = { pages: string; trail: ReactNode; children: ReactNode };

/** Pages as they will be printed, with the way to print them; on paper only the pages. */
export function PaperDesk({ pages, trail, children }: Props) {
  return (
    <div className="paper">
      <div className="no-print mb-4 flex flex-wrap items-center gap-x-5 gap-y-2 text-table text-ink-2">
        <PrintPaperButton />
        <p className="max-w-[34em]">
          {pages}, A4 or Letter: your browser’s Print makes the paper or the PDF. {trail}
        </p>
      </div>
      {children}
    </div>
  );
}
