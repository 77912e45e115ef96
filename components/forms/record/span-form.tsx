"use client";

import { useActionState, useState } from "react";
import type { NameHit } from "@/lib/reports/desk/name-search";
import { DAY_HELP } from "@/lib/format/form-words/field-words";
import { Choice } from "../choice";
import { controlClass, Field } from "../field";
import { fieldErrors, type FormAction } from "../form-state";
import { ProblemNotice } from "../problem-notice";
import { DateControl } from "./date-control";
import { NamesKnown } from "./names-known";
import { Picker } from "./picker";

type Props = {
  kind: "vendor" | "product";
  about: Readonly<Record<string, string>>;
  names: Readonly<Record<string, NameHit>>;
  action: FormAction;
};

/** The world changed: another name, owner or maker from a day on. */
export function SpanForm({ kind, about, names, action }: Props) {
  const [state, submit, isPending] = useActionState(action, null);
  const [list, setList] = useState(state?.typed["list"] ?? "names");
  const [said, setSaid] = useState(state?.typed["name"] ?? state?.typed["vendor"] ?? "");
  const [from, setFrom] = useState(state?.typed["from"] ?? "");
  const other = kind === "vendor" ? "owners" : "vendors";
  const isName = list === "names";
  const field = isName ? "name" : "vendor";
  const wrong = [...fieldErrors(state, field), ...fieldErrors(state, list)];
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
          {(control) => (
            <Choice
              {...control}
              name="list"
              chosen={list}
              onChange={(event) => {
                setList(event.target.value);
                setSaid("");
              }}
            >
              <option value="names">Its name</option>
              <option value={other}>{kind === "vendor" ? "Its owner" : "Its maker"}</option>
            </Choice>
          )}
        </Field>
        <Field
          label={isName ? "New name" : kind === "vendor" ? "New owner" : "New maker"}
          errors={wrong}
          help={
            isName ? "For example XenServer." : "Search any name it ever had, for example Citrix."
          }
          required
        >
          {(control) =>
            isName ? (
              <input
                {...control}
                name="name"
                value={said}
                onChange={(event) => setSaid(event.target.value)}
                autoComplete="off"
                className={controlClass(control["aria-invalid"])}
              />
            ) : (
              <Picker
                {...{ control, name: "vendor", what: "vendor" }}
                value={said}
                onType={setSaid}
              />
            )
          }
        </Field>
        <Field label="From" errors={fieldErrors(state, "from")} help={DAY_HELP} required>
          {(control) => (
            <DateControl {...{ control, name: "from" }} value={from} onType={setFrom} />
          )}
        </Field>
        <Field
          label="Reason, shown in the history"
          errors={fieldErrors(state, "reason")}
          help="For example: Citrix announced the new name."
        >
          {(control) => (
            <input
              {...control}
              name="reason"
              defaultValue={state?.typed["reason"] ?? ""}
              autoComplete="off"
              className={controlClass(control["aria-invalid"])}
            />
          )}
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
