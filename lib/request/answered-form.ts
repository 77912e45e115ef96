import { headers } from "next/headers";
import { formName, WHICH_FORM, type FormAnswer } from "@/lib/domain/form/which-form";

/** The header by which a script names the action; a browser without one sends none. */
const SCRIPTED = "next-action";

/**
 * By the request. The framework runs the action and draws the page in answer to one request, but
 * forgets in between what the action said. The headers are one object for as long as the request is
 * answered, and nothing of this outlives it.
 */
const answers = new WeakMap<object, FormAnswer>();

/**
 * What the action of a form of that kind says; told to the page as well where the form was sent
 * without a script, which would have shown it.
 */
export async function answered<S>(kind: string, form: FormData, state: S): Promise<S> {
  const asked = await headers();
  const which = form.get(WHICH_FORM);
  if (!asked.has(SCRIPTED)) {
    answers.set(asked, { name: formName(kind, typeof which === "string" ? which : ""), state });
  }
  return state;
}

/** What the form got with which this page was asked for; null where no form was sent. */
export async function answeredForm(): Promise<FormAnswer | null> {
  return answers.get(await headers()) ?? null;
}
