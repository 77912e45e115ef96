import { Facts } from "@/components/ui/facts";
import { Figure } from "@/components/ui/figure";
import { formatDue } from "@/lib/format/days";
import { sentenceStart } from "@/lib/format/names";
import type { WhatBecame } from "@/lib/reports/record/what-became";
import { standingWords } from "./promise-standing";
import { RecordLink } from "./record-link";

/** What became of a promise or a forecast by the day, and the record that says so. */
export function WhatBecameFigure({ became, day }: { became: WhatBecame; day: string }) {
  const { promise, outcomes } = became;
  return (
    <Figure finding={findingOf(became)}>
      <Facts
        facts={[
          ...(promise === null ? [] : promiseFacts(promise)),
          ...outcomes.map((record) => ({
            label: "Outcome",
            value: <RecordLink record={record} day={day} />,
          })),
        ]}
      />
      {outcomes.length === 0 && (
        <p className="text-table text-ink-2">No outcome of it is on record by this day.</p>
      )}
    </Figure>
  );
}

function findingOf({ promise, outcomes }: WhatBecame): string {
  if (promise !== null) return `What became of it: ${standingWords(promise)}`;
  return outcomes.length === 0 ? "What became of it is not on record" : "What became of it";
}

function promiseFacts(promise: NonNullable<WhatBecame["promise"]>) {
  const { dueFrom, dueUntil, dueAssumed, wordedAs } = promise;
  return [
    { label: "Due", value: formatDue({ from: dueFrom, until: dueUntil, assumed: dueAssumed }) },
    { label: "Standing", value: sentenceStart(standingWords(promise)) },
    ...(wordedAs === null ? [] : [{ label: "The record says", value: wordedAs }]),
  ];
}
