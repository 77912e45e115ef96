import { custom } from "zod/mini";
import type { TypedFields } from "@/lib/domain/form/typed-record";
import type { RecordFormState } from "./record-form-state";

/** What became of sending a form. */
export type Sent =
  | { as: "answered"; state: RecordFormState }
  /** Saved: where to look next. */
  | { as: "saved"; address: string }
  | { as: "signed-out" }
  | { as: "not-allowed" }
  /** No answer: offline, or the server is down. */
  | { as: "unanswered" };

/** The answer of this site's own route, of the same build: enough of it to tell it from an error. */
const answer = custom<Sent>((it) => typeof it === "object" && it !== null && "as" in it);

const REFUSALS: Readonly<Record<number, Sent>> = {
  401: { as: "signed-out" },
  403: { as: "not-allowed" },
};

/** Sends what was typed and says what came of it; whatever that is, the page stands as it was. */
export async function sendForm(typed: TypedFields): Promise<Sent> {
  try {
    const response = await fetch("/admin/records/send", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(typed),
    });
    return REFUSALS[response.status] ?? answer.parse(await response.json());
  } catch {
    return { as: "unanswered" };
  }
}
