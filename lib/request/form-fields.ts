import { WHICH_FORM } from "@/lib/domain/form/which-form";

/** Prefix of the fields that the framework adds to a form that is sent without a script. */
const FRAMEWORK = "$ACTION";

/**
 * Every text field that a form sent, by its name; files are left out, of two of one name the last
 * counts. Line ends are what was typed: a browser sends them as two characters.
 */
export function formFields(form: FormData): Record<string, string> {
  const texts = [...form.entries()].flatMap(([name, value]) =>
    typeof value === "string" && name !== WHICH_FORM && !name.startsWith(FRAMEWORK)
      ? [[name, value.replaceAll("\r\n", "\n")] as const]
      : [],
  );
  return Object.fromEntries(texts);
}
