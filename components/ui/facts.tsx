import type { ReactNode } from "react";

/** Label and value, one a line. */
export function Facts({ facts }: { facts: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="grid grid-cols-[max-content_1fr] text-table [&>dd]:border-b [&>dd]:border-rule [&>dd]:py-1.5 [&>dt]:border-b [&>dt]:border-rule [&>dt]:py-1.5 [&>dt]:pr-4 [&>dt]:text-ink-2">
      {facts.map(({ label, value }) => (
        <FactLine key={label} label={label} value={value} />
      ))}
    </dl>
  );
}

function FactLine({ label, value }: { label: string; value: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className="min-w-0 wrap-anywhere">{value}</dd>
    </>
  );
}
