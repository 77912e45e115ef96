"use client";

import type { FieldShape } from "@/lib/domain/form/field-shape";
import type { PartWords } from "@/lib/format/form-words/field-words";
import { choiceName } from "@/lib/format/form-words/form-words";
import type { Searched } from "@/lib/reports/desk/name-search";
import { Choice } from "../choice";
import { controlClass, type ControlProps } from "../field";
import { DateControl } from "./date-control";
import { Picker } from "./picker";
import { QuoteControl } from "./quote-control";

type Props = {
  control: ControlProps;
  name: string;
  shape: FieldShape;
  words: PartWords;
  value: string;
  /** What is searched, where the field names a record. */
  what: Searched | null;
  onType: (value: string) => void;
};

/** The control for one value: a list to choose from, a search, a date, a number or a text. */
export function RecordControl({ shape, words, what, ...own }: Props) {
  const { control, name, value, onType } = own;
  if (what !== null) return <Picker {...own} what={what} />;
  if (shape.type === "choice" || shape.type === "yes-no") {
    return (
      <Choice
        {...control}
        name={name}
        chosen={value}
        onChange={(event) => onType(event.target.value)}
      >
        {value === "" || shape.blank !== "default" ? (
          <option value="">{blankName(shape)}</option>
        ) : null}
        {optionsOf(shape).map((option) => (
          <option key={option} value={option}>
            {choiceName(words, option)}
          </option>
        ))}
      </Choice>
    );
  }
  if (shape.type === "partial-date" || shape.type === "day") return <DateControl {...own} />;
  if (shape.type === "quote") return <QuoteControl {...own} />;
  const typing = {
    ...{ ...control, name, value },
    onChange: (event: { target: { value: string } }) => onType(event.target.value),
    className: controlClass(control["aria-invalid"]),
  };
  if (words.long) return <textarea {...typing} rows={3} />;
  return <input {...typing} autoComplete="off" inputMode={modeOf(shape)} />;
}

const optionsOf = (shape: FieldShape): readonly string[] =>
  shape.type === "choice" ? shape.options : ["yes", "no"];

const blankName = ({ blank }: FieldShape): string =>
  blank === "unknown" ? "not known, or none" : "choose one";

function modeOf({ type }: FieldShape) {
  if (type === "number") return "decimal";
  return type === "address" ? "url" : "text";
}
