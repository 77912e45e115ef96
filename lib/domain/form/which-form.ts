/** The field that tells forms of one kind on a page apart: what each is about. */
export const WHICH_FORM = "which-form";

/** What a form got: which form it was, by its kind and what it is about, and what its action said. */
export type FormAnswer = { name: string; state: unknown };

/** The name of one form on its page, for example `check price/vsphere-8/0`. */
export const formName = (kind: string, which = ""): string => `${kind} ${which}`.trim();
