"use client";

import { useState } from "react";
import { Section } from "@/components/accounts/section";
import { ScrollBox } from "@/components/ui/scroll-box";
import type { ImportView } from "@/lib/domain/import-view";
import { countOf } from "@/lib/format/numbers";

type Props = {
  view: ImportView;
  isBusy: boolean;
  check: (mapping: readonly (string | null)[]) => void;
};

/** Which column fills which field: guessed by name, and for the editor to mend. */
export function MappingStep({ view, isBusy, check }: Props) {
  const { columns, fields } = view;
  const [mapping, setMapping] = useState(() => columns.map(({ field }) => field));
  const aside = mapping.filter((field) => field === null).length;
  const set = (at: number, field: string | null) => setMapping(mapping.with(at, field));
  return (
    <Section
      title="Columns"
      dek={`${countOf(columns.length, "column")}, ${aside === 0 ? "none" : aside} left aside. A field without a column stays as it is on record.`}
    >
      <ScrollBox label="Columns">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Fills the field</th>
              <th scope="col">First rows say</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ name, sample }, at) => (
              <tr key={at}>
                <th scope="row">{name === "" ? `column ${at + 1}` : name}</th>
                <td>
                  <select
                    aria-label={`Field that ${name === "" ? `column ${at + 1}` : name} fills`}
                    className="control w-full max-w-[16em] min-w-[10em]"
                    value={mapping[at] ?? ""}
                    onChange={({ target }) => set(at, target.value === "" ? null : target.value)}
                  >
                    <option value="">left aside</option>
                    {fields.map((field) => (
                      <option key={field}>{field}</option>
                    ))}
                  </select>
                </td>
                <td className="max-w-[24em] truncate text-ink-2">{sampleText(sample)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p>
        <button
          type="button"
          disabled={isBusy}
          className={`control cursor-pointer px-4! ${view.draft === null ? "border-accent! bg-accent! font-semibold text-on-accent!" : ""}`}
          onClick={() => check(mapping)}
        >
          Check every row
        </button>
      </p>
    </Section>
  );
}

function sampleText(sample: readonly string[]): string {
  const said = sample.filter((cell) => cell !== "");
  return said.length === 0 ? "nothing" : said.join(" · ");
}
