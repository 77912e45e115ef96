import type { TypedFields } from "@/lib/domain/form/typed-record";
import type { RecordFormAction, RecordFormState } from "./record-form-state";

/** What became of sending a form. */
export type Sent =
  | { as: "answered"; state: RecordFormState }
  /** Saved: the browser is on its way to the record. */
  | { as: "saved" }
  | { as: "signed-out" }
  | { as: "not-allowed" }
  /** No answer: offline, or the server is down. */
  | { as: "unanswered" };

/**
 * Sends what was typed and says what came of it. Called by hand rather than as the form's action:
 * so React does not reset what was typed, and an answer that is no answer leaves the page standing.
 */
export async function sendForm(action: RecordFormAction, typed: TypedFields): Promise<Sent> {
  const form = new FormData();
  for (const [name, value] of Object.entries(typed)) form.append(name, value);
  try {
    return { as: "answered", state: await action(null, form) };
  } catch (error) {
    const digest = digestOf(error);
    if (digest.startsWith("NEXT_REDIRECT")) return { as: "saved" };
    if (digest.endsWith(";401")) return { as: "signed-out" };
    return { as: digest.endsWith(";403") ? "not-allowed" : "unanswered" };
  }
}

/** How the framework marks an answer that is not the action's own. */
function digestOf(error: unknown): string {
  return error instanceof Error && "digest" in error && typeof error.digest === "string"
    ? error.digest
    : "";
}
