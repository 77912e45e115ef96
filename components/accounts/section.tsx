import { useId, type ReactNode } from "react";

type Props = { title: string; dek?: ReactNode; children: ReactNode };

/** One matter of a page of the desk, under a rule. */
export function Section({ title, dek, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid content-start gap-4 border-t border-ink pt-3">
      <div>
        <h2 id={id} className="font-serif text-figure font-semibold">
          {title}
        </h2>
        {dek && <p className="mt-1 max-w-[50em] text-table text-ink-2">{dek}</p>}
      </div>
      {children}
    </section>
  );
}
