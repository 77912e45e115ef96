import type { FormState } from "@/components/forms/form-state";
import { ProblemNotice } from "@/components/forms/problem-notice";
import { ShownOnce } from "./shown-once";

/** What a form about an account remembers: a refusal, or what was done and a link to hand over. */
export type PeopleState = { refusal: FormState; said: string | null; link: string | null };
export type PeopleAction = (last: PeopleState, form: FormData) => Promise<PeopleState>;

export const nothingYet: PeopleState = { refusal: null, said: null, link: null };

/** What became of the last act: why not, or what was done, and the link while it is shown. */
export function PeopleAnswer({ state: { refusal, said, link } }: { state: PeopleState }) {
  return (
    <>
      {refusal !== null && <ProblemNotice problem={refusal.problem} />}
      {said !== null && <p role="status">{said}</p>}
      {link !== null && <ShownOnce what="The link" secret={link} />}
    </>
  );
}
