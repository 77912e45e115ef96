"use client";

import type { FieldShape } from "@/lib/domain/form/field-shape";
import { SENT } from "@/lib/domain/form/sent-edit";
import { sentenceStart } from "@/lib/format/names";
import type { FieldWords } from "@/lib/format/form-words/field-words";
import { FieldErrors } from "../field";
import { fieldId, RecordField } from "./record-field";
import type { RecordFormDesk } from "./use-record-form";

type Props = {
  desk: RecordFormDesk;
  name: string;
  shape: FieldShape;
  words: FieldWords;
  at: number;
  count: number;
  onMove: (way: "up" | "down") => void;
  onRemove: () => void;
};

/** One entry of a list with its fields and the buttons that move it or take it away. */
export function RecordRow({ desk, name, shape, words, at, count, onMove, onRemove }: Props) {
  const path = `${name}.${at}`;
  const title = `${sentenceStart(words.entry ?? "entry")} ${at + 1}`;
  const errors = shape.type === "rows" ? (desk.errors[path] ?? []) : [];
  const ways = [
    { way: "up" as const, label: "Move up", able: at > 0 },
    { way: "down" as const, label: "Move down", able: at < count - 1 },
  ];
  return (
    <div
      id={shape.type === "rows" ? fieldId(path) : undefined}
      tabIndex={-1}
      role="group"
      aria-label={title}
      className="grid gap-3 border-l-2 border-rule pl-3"
    >
      <div className="flex flex-wrap items-baseline gap-x-4 text-table">
        <span className="font-semibold text-ink-2">{title}</span>
        {ways.map(({ way, label, able }) => (
          <button
            key={way}
            type="submit"
            name={SENT.press}
            value={`${way}:${path}`}
            className={`link py-3 md:py-0 ${able ? "" : "hidden"}`}
            aria-label={`${label}: ${title}`}
            onClick={(event) => {
              event.preventDefault();
              onMove(way);
            }}
          >
            {label}
          </button>
        ))}
        <button
          type="submit"
          name={SENT.press}
          value={`remove:${path}`}
          className="link py-3 md:py-0"
          aria-label={`Remove: ${title}`}
          onClick={(event) => {
            event.preventDefault();
            onRemove();
          }}
        >
          Remove
        </button>
      </div>
      {errors.length > 0 && <FieldErrors id={`${fieldId(path)}-errors`} errors={errors} />}
      <div className="grid gap-x-4 gap-y-4 md:grid-cols-2">
        <RowFields {...{ desk, path, shape, words }} />
      </div>
    </div>
  );
}

type FieldsProps = Pick<Props, "desk" | "shape" | "words"> & { path: string };

function RowFields({ desk, path, shape, words }: FieldsProps) {
  const beside = (field: string) => desk.typed[`${path}.${field}`] ?? "";
  if (shape.type !== "rows") {
    const slug: FieldShape = { type: "slug", blank: "refused", standard: "" };
    const own = { ...words, label: sentenceStart(words.entry ?? words.label) };
    return <RecordField desk={desk} path={path} shape={slug} words={own} beside={beside} />;
  }
  return Object.entries(words.parts ?? {}).map(([part, partWords]) => {
    const inner = shape.fields.get(part);
    const name = `${path}.${part}`;
    if (inner === undefined) return null;
    if (part === "id") {
      return <input key={part} type="hidden" name={name} value={desk.typed[name] ?? ""} />;
    }
    return (
      <RecordField key={part} path={name} shape={inner} words={partWords} {...{ desk, beside }} />
    );
  });
}
