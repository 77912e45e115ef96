import type { ReactNode } from "react";
import { formatDayInFull } from "@/lib/format/days";
import { formatInstant } from "@/lib/format/instants";
import { formatCount } from "@/lib/format/numbers";
import type { ReportFrame } from "@/lib/reports/report-frame";

type Props = {
  frame: ReportFrame;
  /** What it is: "Brief: VMware". */
  name: string;
  address: string;
  page: number;
  of: number;
  children: ReactNode;
};

/** One page as it is printed: what it is and as of when above, where it is from below. */
export function PaperSheet({ frame, name, address, page, of, children }: Props) {
  const { asOf, knownAt, methodVersion, seed, draws } = frame;
  const known = knownAt === null ? "" : ` · archive of ${formatInstant(knownAt)}`;
  return (
    <section className="paper-sheet" aria-label={`Page ${page} of ${of}`}>
      <p className="paper-edge border-b border-ink pb-1">
        <span>
          <b>Hyperscope</b> {name}
        </span>
        <span>
          As of <b>{formatDayInFull(asOf)}</b>
          {known}
        </span>
      </p>
      <div className="paper-body">{children}</div>
      <p className="paper-edge border-t border-rule-strong pt-1">
        <span className="wrap-anywhere">
          {address} · method {methodVersion} · seed {seed} · {formatCount(draws)} draws
        </span>
        <span className="whitespace-nowrap">
          {page} of {of}
        </span>
      </p>
    </section>
  );
}
