"use client";

import { useActionState } from "react";
import { useAnswer, WhichForm } from "@/components/forms/form-answer";
import type { FormAction, FormState } from "@/components/forms/form-state";
import { ProblemNotice } from "@/components/forms/problem-notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { EvidenceItem } from "@/lib/reports/desk/review/review-item";
import { formName } from "@/lib/domain/form/which-form";

type Props = {
  item: Pick<EvidenceItem, "kind" | "slug" | "version" | "evidence">;
  action: FormAction;
};

/** What reading the source again found: one button each. */
export function CheckForm({ item, action }: Props) {
  const { kind, slug, version, evidence } = item;
  const which = [kind, slug, evidence].join("/");
  const [state, send] = useActionState(
    action,
    useAnswer<FormState>(formName("check", which), null),
  );
  return (
    <form action={send} aria-label="What the source says" className="grid gap-2">
      <ProblemNotice problem={state?.problem ?? null} />
      <WhichForm which={which} />
      {Object.entries({ kind, slug, version, evidence }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="flex flex-wrap gap-2">
        <SubmitButton plain name="outcome" value="still-says-so">
          Still says so
        </SubmitButton>
        <SubmitButton plain name="outcome" value="differs">
          Differs
        </SubmitButton>
        <SubmitButton plain name="outcome" value="gone">
          Gone
        </SubmitButton>
      </div>
    </form>
  );
}
