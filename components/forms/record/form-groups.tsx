"use client";

import type { RecordKind } from "@/lib/domain/archive";
import { shapeOf } from "@/lib/domain/form/field-shape";
import { formGroups, formWords } from "@/lib/format/form-words/form-words";
import { COUNTS_GROUP, EVIDENCE_GROUP } from "@/lib/format/form-words/header-words";
import { RecordField } from "./record-field";
import { RecordList } from "./record-list";
import type { RecordFormDesk } from "./use-record-form";

type Props = { kind: RecordKind; act: string; desk: RecordFormDesk };

/** The fields of a record under their headings; what is seldom needed waits folded. */
export function FormGroups({ kind, act, desk }: Props) {
  return [...formGroups(kind)].map(([group, names]) => {
    // A record's address is chosen once: only a new one is asked for it.
    const asked = names.filter((name) => name !== "slug" || act !== "correct");
    const fields = asked.map((name) => <OneField key={name} {...{ kind, name, desk }} />);
    const kept = names.filter((name) => !asked.includes(name));
    const body = <div className="mt-3 grid gap-x-4 gap-y-5 md:grid-cols-2">{fields}</div>;
    return (
      <section key={group} aria-label={group} className="border-t border-ink pt-3">
        {group === COUNTS_GROUP ? (
          <details open={asked.some((name) => desk.errors[name] !== undefined)}>
            <summary className="py-2 md:py-0">
              <Heading group={group} />
            </summary>
            {body}
          </details>
        ) : (
          <>
            <Heading group={group} />
            {body}
          </>
        )}
        {kept.map((name) => (
          <input key={name} type="hidden" name={name} value={desk.typed[name] ?? ""} />
        ))}
      </section>
    );
  });
}

const besides: Readonly<Record<string, string>> = {
  [EVIDENCE_GROUP]: "at least one; a record without it cannot be saved",
  [COUNTS_GROUP]: "public day, disagreeing readings: seldom needed",
};

function Heading({ group }: { group: string }) {
  return (
    <h2 className="inline font-serif text-figure font-semibold">
      {group}
      {besides[group] !== undefined && (
        <span className="ml-2 font-sans text-table font-normal text-ink-2">{besides[group]}</span>
      )}
    </h2>
  );
}

function OneField({ kind, name, desk }: { kind: RecordKind; name: string; desk: RecordFormDesk }) {
  const shape = shapeOf(kind).get(name);
  const words = formWords(kind).get(name);
  if (shape === undefined || words === undefined) return null;
  if (shape.type === "rows" || shape.type === "texts") {
    return <RecordList {...{ desk, name, shape, words }} />;
  }
  const field = (
    <RecordField
      {...{ desk, shape, words }}
      path={name}
      beside={(other) => desk.typed[other] ?? ""}
    />
  );
  return words.cards ? <div className="md:col-span-2">{field}</div> : field;
}
