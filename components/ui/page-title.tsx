import type { ReactNode } from "react";

type Props = {
  finding: string;
  dek?: ReactNode;
  /** Where this page hangs: links above the title. */
  trail?: ReactNode;
  /** A mark before the title. */
  mark?: ReactNode;
  /** What stands beside the title: a small table, never a picture. */
  children?: ReactNode;
};

/** The finding as the page's title, with two or three sentences under it. */
export function PageTitle({ finding, dek, trail, mark, children }: Props) {
  return (
    <div className="grid gap-x-8 gap-y-4 lg:grid-cols-12">
      <div className={children ? "lg:col-span-8" : "lg:col-span-12"}>
        {trail && <div className="mb-2 text-table text-ink-2">{trail}</div>}
        <div className="flex items-baseline gap-2.5">
          {mark}
          <h1 className="font-serif text-title font-semibold text-balance">{finding}</h1>
        </div>
        {dek && <Dek>{dek}</Dek>}
      </div>
      {children && <div className="self-end lg:col-span-4">{children}</div>}
    </div>
  );
}

/** The one sentence of the first screen, with its dek beside it. */
export function LeadTitle({ finding, dek }: { finding: string; dek: string }) {
  return (
    <div className="grid gap-x-8 lg:grid-cols-12">
      <h1 className="font-serif text-lead font-semibold text-balance lg:col-span-7">{finding}</h1>
      <div className="self-end lg:col-span-5">
        <Dek>{dek}</Dek>
      </div>
    </div>
  );
}

function Dek({ children }: { children: ReactNode }) {
  return <p className="mt-2 max-w-[34em] font-serif text-dek text-pretty text-ink-2">{children}</p>;
}
