"use client";

import { useActionState, useState } from "react";
import { DAY_HELP } from "@/lib/format/form-words/field-words";
import type { NameHit } from "@/lib/reports/desk/name-search";
import { Choice } from "../choice";
import { controlClass, Field, type ControlProps } from "../field";
import { useAnswer } from "../form-answer";
import { fieldErrors, type FormAction, type FormState, type Typed } from "../form-state";
import { ProblemNotice } from "../problem-notice";
import { DateControl } from "./date-control";
import { NamesKnown } from "./names-known";
import { Picker } from "./picker";

type Props = {
  kind: "vendor" | "product";
  about: Typed;
  names: Readonly<Record<string, NameHit>>;
  action: FormAction;
};

const START: Typed = { list: "names", name: "", vendor: "", from: "", reason: "" };

/** The lists of a kind whose last entry is the present one, by what a reader calls it. */
const lists = {
  vendor: { names: "name", owners: "owner" },
  product: { names: "name", vendors: "maker" },
} as const;

/** The world changed: another name, owner or maker from a day on. */
export function SpanForm({ kind, about, names, action }: Props) {
  const [state, submit, isPending] = useActionState(action, useAnswer<FormState>("span", null));
  const [typed, setTyped] = useState<Typed>({ ...START, ...state?.typed });
  const set = (name: string) => (value: string) => setTyped((last) => ({ ...last, [name]: value }));
  const { list, field, what, help } = askedIn(kind, typed);
  const control = (name: string) => ({ name, value: typed[name] ?? "", onType: set(name) });
  return (
    <NamesKnown names={names}>
      <form
        action={submit}
        aria-label="What follows"
        className="grid min-w-0 content-start gap-5 border-t border-ink pt-3 lg:col-span-8"
      >
        <ProblemNotice problem={state?.problem ?? null} />
        {Object.entries(about).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Field label="What is new" errors={[]} help="What it has from that day on.">
          {(tied) => (
            <Choice
              {...{ ...tied, name: "list", chosen: list }}
              onChange={(event) => set("list")(event.target.value)}
            >
              {Object.entries(lists[kind]).map(([name, word]) => (
                <option key={name} value={name}>
                  Its {word}
                </option>
              ))}
            </Choice>
          )}
        </Field>
        <Field
          label={`New ${what}`}
          errors={[...fieldErrors(state, field), ...fieldErrors(state, list)]}
          help={help}
          required
        >
          {(tied) =>
            field === "name" ? (
              <PlainText control={tied} {...control(field)} />
            ) : (
              <Picker control={tied} what="vendor" {...control(field)} />
            )
          }
        </Field>
        <Field label="From" errors={fieldErrors(state, "from")} help={DAY_HELP} required>
          {(tied) => <DateControl control={tied} {...control("from")} />}
        </Field>
        <Field
          label="Reason, shown in the history"
          errors={fieldErrors(state, "reason")}
          help="For example: Citrix announced the new name."
        >
          {(tied) => <PlainText control={tied} {...control("reason")} />}
        </Field>
        <button
          type="submit"
          disabled={isPending}
          className="control min-h-[44px] cursor-pointer justify-self-start border-accent! bg-accent! px-5 font-semibold text-on-accent!"
        >
          {isPending ? "One moment …" : "Save"}
        </button>
      </form>
    </NamesKnown>
  );
}

/** What is asked for, by the list that was chosen. */
function askedIn(kind: Props["kind"], { list = "names" }: Typed) {
  const what = Object.entries(lists[kind]).find(([name]) => name === list)?.[1] ?? "name";
  return list === "names"
    ? { list, what, field: "name", help: "For example XenServer." }
    : { list, what, field: "vendor", help: "Search any name it ever had, for example Citrix." };
}

type TextProps = {
  control: ControlProps;
  name: string;
  value: string;
  onType: (value: string) => void;
};

function PlainText({ control, name, value, onType }: TextProps) {
  return (
    <input
      {...control}
      name={name}
      value={value}
      onChange={(event) => onType(event.target.value)}
      autoComplete="off"
      className={controlClass(control["aria-invalid"])}
    />
  );
}
