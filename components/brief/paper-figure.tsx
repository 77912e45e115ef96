import type { ReactNode } from "react";

type Props = { finding: string; unit?: ReactNode; caption?: ReactNode; children?: ReactNode };

/** A finding with its proof, in the sizes of paper, never cut between pages. */
export function PaperFigure({ finding, unit, caption, children }: Props) {
  return (
    <section className="paper-figure">
      <h2 className="font-serif text-figure font-semibold text-balance">{finding}</h2>
      {unit && <p className="text-note text-ink-2">{unit}</p>}
      {children}
      {caption && <p className="text-note text-ink-3">{caption}</p>}
    </section>
  );
}
