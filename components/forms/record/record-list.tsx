"use client";

import { useEffect, useRef, useState } from "react";
import type { FieldShape } from "@/lib/domain/form/field-shape";
import { withListOf } from "@/lib/domain/form/list-steps";
import { SENT } from "@/lib/domain/form/sent-edit";
import { placesIn, type TypedFields } from "@/lib/domain/form/typed-record";
import type { FieldWords } from "@/lib/format/form-words/field-words";
import { FieldErrors } from "../field";
import { fieldId } from "./record-field";
import { RecordRow } from "./record-row";
import type { RecordFormDesk } from "./use-record-form";

type Props = { desk: RecordFormDesk; name: string; shape: FieldShape; words: FieldWords };

/**
 * A list of entries: each is added, removed, moved; what was removed can be put back. Every button
 * works without a script too: it sends the form, which comes back with the list as asked.
 */
export function RecordList({ desk, name, shape, words }: Props) {
  const [removed, setRemoved] = useState<{ what: string; before: TypedFields } | null>(null);
  const focus = useFocusAfter();
  const places = placesIn(desk.typed, name);
  const entry = words.entry ?? "entry";
  const errors = desk.errors[name] ?? [];
  const step = (what: string, then: string) => {
    desk.step(what);
    focus(then);
  };
  const remove = (at: number) => {
    setRemoved({ what: `${entry} ${at + 1}`, before: desk.typed });
    step(`remove:${name}.${at}`, `undo-${name}`);
  };
  const putBack = () => {
    if (removed === null) return;
    desk.replace(withListOf(desk.typed, removed.before, name));
    setRemoved(null);
    focus(fieldId(name));
  };
  return (
    <div
      id={fieldId(name)}
      tabIndex={-1}
      role="group"
      aria-label={words.label}
      className="grid gap-4 md:col-span-2"
    >
      {words.label !== words.group && <p className="text-table font-semibold">{words.label}</p>}
      {errors.length > 0 && <FieldErrors id={`${fieldId(name)}-errors`} errors={errors} />}
      {places.map((at) => (
        <RecordRow
          key={at}
          {...{ desk, name, shape, words, at }}
          count={places.length}
          onMove={(way) => step(`${way}:${name}.${at}`, fieldId(name))}
          onRemove={() => remove(at)}
        />
      ))}
      <p className="text-note text-ink-3">{words.help}</p>
      <p role="status" className={removed === null ? "sr-only" : "text-table"}>
        {removed !== null && (
          <>
            Removed {removed.what}.{" "}
            <button id={`undo-${name}`} type="button" className="link" onClick={putBack}>
              Put it back
            </button>
          </>
        )}
      </p>
      <button
        type="submit"
        name={SENT.press}
        value={`add:${name}`}
        className="link justify-self-start py-3 md:py-1"
        onClick={(event) => {
          event.preventDefault();
          step(`add:${name}`, fieldId(`${name}.${places.length}`));
        }}
      >
        Add {places.length === 0 ? "a" : "another"} {entry}
      </button>
    </div>
  );
}

/** Moves the focus to what a step left there, once it is drawn. */
function useFocusAfter() {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return (id: string) => {
    wanted.current = id;
  };
}
