"use client";

import { useActionState } from "react";
import { Choice } from "@/components/forms/choice";
import { controlClass, Field, FieldErrors } from "@/components/forms/field";
import { useAnswer } from "@/components/forms/form-answer";
import { fieldErrors, type FormState } from "@/components/forms/form-state";
import { ProblemNotice } from "@/components/forms/problem-notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { ShownOnce } from "./shown-once";

/** What a form for a token remembers: a refusal, or the token that was made. */
export type TokenState = { refusal: FormState; token: string | null };

type Props = {
  action: (last: TokenState, form: FormData) => Promise<TokenState>;
  /** What one's role allows. */
  acts: readonly { act: string; words: string }[];
  days: readonly number[];
};

/** Makes a token for a program. */
export function TokenForm({ action, acts, days }: Props) {
  const [{ refusal, token }, send] = useActionState(
    action,
    useAnswer<TokenState>("token", { refusal: null, token: null }),
  );
  const typed = refusal?.typed ?? {};
  const scopeErrors = fieldErrors(refusal, "scope");
  return (
    <form action={send} aria-label="New token" className="grid max-w-[30em] gap-4">
      <ProblemNotice problem={refusal?.problem ?? null} />
      {token !== null && <ShownOnce what="The token" secret={token} />}
      <Field
        label="Program"
        errors={fieldErrors(refusal, "name")}
        help="For your own list, for example Price import."
        required
      >
        {(control) => (
          <input
            {...control}
            name="name"
            defaultValue={typed["name"] ?? ""}
            required
            className={controlClass(control["aria-invalid"])}
          />
        )}
      </Field>
      <fieldset className="grid gap-1">
        <legend className="text-table font-semibold">It may</legend>
        {acts.map(({ act, words }) => (
          <label key={act} className="flex min-h-[44px] items-center gap-2 md:min-h-0">
            <input
              type="checkbox"
              name={`may-${act}`}
              value="yes"
              defaultChecked={typed[`may-${act}`] === "yes"}
            />
            {words}
          </label>
        ))}
        {scopeErrors.length > 0 && <FieldErrors id="scope-errors" errors={scopeErrors} />}
      </fieldset>
      <Field label="Good for" errors={fieldErrors(refusal, "days")}>
        {(control) => (
          <Choice {...control} name="days" chosen={typed["days"] ?? "90"}>
            {days.map((count) => (
              <option key={count} value={count}>
                {count} days
              </option>
            ))}
          </Choice>
        )}
      </Field>
      <div>
        <SubmitButton>Make the token</SubmitButton>
      </div>
    </form>
  );
}
