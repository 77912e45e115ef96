"use client";

import { createContext, useContext, type ReactNode } from "react";
import { WHICH_FORM, type FormAnswer } from "@/lib/domain/form/which-form";

const Answer = createContext<FormAnswer | null>(null);

type Props = { answer: FormAnswer | null; children: ReactNode };

/** Tells the forms of a page what the one got that was sent without a script. */
export const FormAnswered = ({ answer, children }: Props) => (
  <Answer value={answer}>{children}</Answer>
);

/** The state a form starts from: the answer to it, or the one of a form nobody has sent. */
export function useAnswer<S>(name: string, unsent: S): S {
  const answer = useContext(Answer);
  return answer?.name === name && isStateOf<S>(answer.state) ? answer.state : unsent;
}

/** The action of a form of that name said it; a name stands for one action only. */
const isStateOf = <S,>(said: unknown): said is S => said !== undefined;

/** Says which of several forms of one kind is sent. */
export const WhichForm = ({ which }: { which: string }) => (
  <input type="hidden" name={WHICH_FORM} value={which} />
);
