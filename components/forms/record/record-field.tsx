"use client";

import { isRecordKind } from "@/lib/domain/archive";
import type { FieldShape } from "@/lib/domain/form/field-shape";
import type { PartWords } from "@/lib/format/form-words/field-words";
import type { Searched } from "@/lib/reports/desk/name-search";
import { Field } from "../field";
import { ChoiceCards } from "./choice-cards";
import { RecordControl } from "./record-control";
import type { RecordFormDesk } from "./use-record-form";
import { TickBoxes } from "./tick-boxes";

export type Desk = Pick<RecordFormDesk, "typed" | "errors" | "set">;

type Props = {
  desk: Desk;
  /** Where its value stands: "level", "evidence.0.quote". */
  path: string;
  shape: FieldShape;
  words: PartWords;
  /** Said by another field of the same entry: what kind of record is named. */
  beside: (name: string) => string;
};

/** The control that an error of a field leads to. */
export const fieldId = (path: string) => `f-${path}`;

/** One field of a record with its label, help and errors, in the control its schema asks for. */
export function RecordField({ desk, path, shape, words, beside }: Props) {
  const { typed, errors, set } = desk;
  const shared = { id: fieldId(path), name: path, words };
  const wrong = errors[path] ?? [];
  if (shape.type === "choices") {
    return <TickBoxes {...shared} options={shape.options} typed={typed} onType={set} />;
  }
  const required = shape.blank === "refused" && path !== "slug";
  const value = typed[path] ?? "";
  const onType = (said: string) => set(path, said);
  if (shape.type === "choice" && words.cards) {
    const own = { options: shape.options, value, errors: wrong, required, onType };
    return <ChoiceCards {...shared} {...own} />;
  }
  const label = words.unit === undefined ? words.label : `${words.label}, ${words.unit}`;
  return (
    <Field
      label={label}
      errors={wrong}
      help={words.help}
      required={required}
      id={fieldId(path)}
      className={words.long ? "md:col-span-2" : ""}
    >
      {(control) => (
        <RecordControl
          {...{ control, shape, words, value, onType }}
          name={path}
          what={searched(words, beside)}
        />
      )}
    </Field>
  );
}

function searched({ picks }: PartWords, beside: Props["beside"]): Searched | null {
  if (picks === undefined) return null;
  if (typeof picks !== "object") return picks;
  const kind = beside(picks.kindIn);
  return isRecordKind(kind) ? kind : null;
}
