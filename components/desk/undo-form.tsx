"use client";

import { useActionState } from "react";
import type { FormAction } from "@/components/forms/form-state";
import { ProblemNotice } from "@/components/forms/problem-notice";
import { SubmitButton } from "@/components/ui/submit-button";

/** One button that takes a save back, every record of it. */
export function UndoForm({ id, action }: { id: string; action: FormAction }) {
  const [state, send] = useActionState(action, null);
  return (
    <form action={send} aria-label="Undo" className="grid gap-2">
      <ProblemNotice problem={state?.problem ?? null} />
      <input type="hidden" name="id" value={id} />
      <div>
        <SubmitButton plain>Undo</SubmitButton>
      </div>
    </form>
  );
}
