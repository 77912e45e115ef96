"use client";

import { useState } from "react";
import type { RecordKind } from "@/lib/domain/archive";
import { withValueAt } from "@/lib/domain/form/merge-choice";
import { SENT } from "@/lib/domain/form/sent-edit";
import { typedOfAny, type TypedFields } from "@/lib/domain/form/typed-record";
import { mergeFields, type FieldConflict } from "@/lib/domain/merge-fields";
import type { Clash } from "@/lib/domain/outcome";
import { formWords } from "@/lib/format/form-words/form-words";
import { mergeRows, type Choice } from "./merge-rows";

type Props = {
  kind: RecordKind;
  clash: Clash;
  typed: TypedFields;
  onMerged: (typed: TypedFields) => void;
};

/** Two edits of one record side by side: what both started from, what was saved, what I typed. */
export function MergePanel({ kind, clash, typed, onMerged }: Props) {
  const { base, theirs, mine, version } = clash;
  // Of a version that nobody remembers, every field that differs is for the editor to decide.
  const { merged, conflicts } = mergeFields(base ?? {}, theirs, mine);
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({});
  const choiceOf = ({ path }: FieldConflict): Choice => chosen[path] ?? "mine";
  const rows = mergeRows(clash, conflicts);

  const goOn = () => {
    const record = conflicts.reduce<unknown>(
      (last, conflict) => withValueAt(last, conflict.path, conflict[choiceOf(conflict)]),
      merged,
    );
    const sent = Object.fromEntries(Object.values(SENT).map((name) => [name, typed[name] ?? ""]));
    onMerged({ ...sent, [SENT.version]: String(version), ...typedOfAny(kind, record) });
  };

  return (
    <section aria-label="Two edits met" className="grid gap-3 border border-rule-strong p-4">
      <h2 className="font-serif text-figure font-semibold">
        Somebody saved this record while you were editing
      </h2>
      <p className="max-w-[60em]">
        What only one of you changed goes together by itself. Where both changed the same field,
        choose. Nothing is saved until you save again.
      </p>
      <div className="scroll-box" role="region" aria-label="The three versions" tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Before both</th>
              <th scope="col">Saved by them</th>
              <th scope="col">Typed by you</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const conflict = conflicts.find(({ path }) => path === row.path);
              return (
                <tr key={row.path}>
                  <th scope="row">{formWords(kind).get(row.path)?.label ?? row.label}</th>
                  <td>{row.base ?? ""}</td>
                  {(["theirs", "mine"] as const).map((side) => (
                    <td key={side}>
                      {conflict === undefined ? (
                        <Unchosen text={row[side]} isTaken={row.changedBy === side} />
                      ) : (
                        <label className="flex gap-2">
                          <input
                            type="radio"
                            name={`@merge-${row.path}`}
                            checked={choiceOf(conflict) === side}
                            onChange={() => setChosen((last) => ({ ...last, [row.path]: side }))}
                            className="accent-accent"
                          />
                          {row[side] ?? "not there"}
                        </label>
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <button
        type="button"
        className="control min-h-[44px] cursor-pointer justify-self-start px-4 font-semibold"
        onClick={goOn}
      >
        Put these together in the form
      </button>
    </section>
  );
}

function Unchosen({ text, isTaken }: { text: string | null; isTaken: boolean }) {
  if (!isTaken) return <span className="text-ink-3">as before</span>;
  return <strong>{text ?? "removed"}</strong>;
}
