import { controlOf, REASON } from "@/lib/domain/form/form-objections";
import { SENT } from "@/lib/domain/form/sent-edit";
import { controlClass, Field } from "../field";
import { fieldId } from "./record-field";
import type { RecordFormDesk } from "./use-record-form";

/** Why it is changed: stands in the history for good. */
export function ReasonField({ desk, required }: { desk: RecordFormDesk; required: boolean }) {
  const name = controlOf(REASON);
  return (
    <section aria-label="Why you change it" className="border-t border-ink pt-3">
      <h2 className="mb-3 font-serif text-figure font-semibold">Why you change it</h2>
      <Field
        label="Reason, shown in the history"
        errors={desk.errors[REASON] ?? []}
        help="One sentence, for example: the article says it struggles, which is partial."
        required={required}
        id={fieldId(name)}
      >
        {(control) => (
          <input
            {...control}
            name={SENT.reason}
            value={desk.typed[name] ?? ""}
            onChange={(event) => desk.set(name, event.target.value)}
            autoComplete="off"
            className={controlClass(control["aria-invalid"])}
          />
        )}
      </Field>
    </section>
  );
}
