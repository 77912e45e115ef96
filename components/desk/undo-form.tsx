"use client";

import { useActionState } from "react";
import { useAnswer, WhichForm } from "@/components/forms/form-answer";
import type { FormAction, FormState } from "@/components/forms/form-state";
import { ProblemNotice } from "@/components/forms/problem-notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { formName } from "@/lib/domain/form/which-form";

/** One button that takes a save back, every record of it. */
export function UndoForm({ id, action }: { id: string; action: FormAction }) {
  const [state, send] = useActionState(action, useAnswer<FormState>(formName("undo", id), null));
  return (
    <form action={send} aria-label="Undo" className="grid gap-2">
      <ProblemNotice problem={state?.problem ?? null} />
      <input type="hidden" name="id" value={id} />
      <WhichForm which={id} />
      <div>
        <SubmitButton plain>Undo</SubmitButton>
      </div>
    </form>
  );
}
