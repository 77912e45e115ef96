import type { ReactNode } from "react";

type Props = {
  finding: string;
  /** What is measured, in which unit, and how to read the drawing. */
  unit?: ReactNode;
  caption?: ReactNode;
  /** The same numbers as a table. "Table" swaps it in for the drawing. */
  twin?: ReactNode;
  /** What can be taken away of it. */
  take?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** A finding with its proof: ink rule, finding, unit, drawing, caption, table twin. */
export function Figure({ finding, unit, caption, twin, take, className = "", children }: Props) {
  return (
    <figure className={`figure min-w-0 border-t border-ink pt-3 ${className}`}>
      <h2 className="font-serif text-figure font-semibold text-balance">{finding}</h2>
      {unit && <div className="text-table text-ink-2">{unit}</div>}
      <div className="drawing mt-2">{children}</div>
      {(caption || twin || take) && (
        <div className="foot mt-2">
          {caption && (
            <figcaption className="max-w-[590px] text-note text-ink-3 md:pr-36">
              {caption}
            </figcaption>
          )}
          {twin && (
            <details className="twin">
              <summary className="link">Table</summary>
              <div className="mt-2">{twin}</div>
            </details>
          )}
          {take}
        </div>
      )}
    </figure>
  );
}
