"use client";

import { useActionState, type ReactNode } from "react";
import { useAnswer } from "./form-answer";
import type { FormAction, FormState } from "./form-state";
import { ProblemNotice } from "./problem-notice";

type Props = {
  /** What was done, in a sentence: "Saved." */
  children: ReactNode;
  /** What the action is to be told: the revision to undo, and the record it is about. */
  about: Readonly<Record<string, string>>;
  /** Takes the save back; null where there is nothing to undo. */
  undo: FormAction | null;
};

/** Right after a save: that it was made, and the way back. */
export function SavedNotice({ children, about, undo }: Props) {
  return (
    <div className="grid gap-2 border border-accent bg-accent-tint px-4 py-3">
      <p role="status">{children}</p>
      {undo !== null && <UndoForm about={about} undo={undo} />}
    </div>
  );
}

function UndoForm({ about, undo }: { about: Props["about"]; undo: FormAction }) {
  const [state, submit, isPending] = useActionState(undo, useAnswer<FormState>("undo-saved", null));
  return (
    <form action={submit} aria-label="Undo" className="grid gap-2">
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ProblemNotice problem={state?.problem ?? null} />
      <button
        type="submit"
        disabled={isPending}
        className="control min-h-[44px] cursor-pointer justify-self-start px-4 font-semibold"
      >
        {isPending ? "Undoing …" : "Undo"}
      </button>
    </form>
  );
}
