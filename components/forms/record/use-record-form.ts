"use client";

import { useActionState, useEffect, useRef, useState, useTransition } from "react";
import { formObjections } from "@/lib/domain/form/form-objections";
import { stepped } from "@/lib/domain/form/list-steps";
import { SENT, sentEdit } from "@/lib/domain/form/sent-edit";
import type { TypedFields } from "@/lib/domain/form/typed-record";
import type { RecordKind } from "@/lib/domain/archive";
import { useAnswer } from "../form-answer";
import { draftKey, useDraft } from "./draft";
import { errorsIn, type RecordFormAction, type RecordFormState } from "./record-form-state";
import { sendForm, type Sent } from "./send-form";

type Start = {
  kind: RecordKind;
  typed: TypedFields;
  action: RecordFormAction;
  /** Whose draft it is, and of what. */
  editor: string;
  about: string;
  /** Contributors say why, whatever they propose. */
  isReasoned: boolean;
};

/** Typing pauses this long before the draft is kept. */
const PAUSE_MS = 300;

/** Everything that a record's form remembers while it is filled in. */
export function useRecordForm({ kind, typed: start, action, editor, about, isReasoned }: Start) {
  const [unscripted, submit] = useActionState(action, useAnswer<RecordFormState>("record", null));
  const [opened] = useState<TypedFields>(unscripted?.typed ?? start);
  const [typed, setTyped] = useState(opened);
  const [own, setOwn] = useState<RecordFormState>(null);
  const [trouble, setTrouble] = useState<Sent["as"] | null>(null);
  const [isSending, startSending] = useTransition();
  const [tries, setTries] = useState(0);
  const draft = useDraft(draftKey(editor, about));
  const { keep, discard } = draft;
  const answer = own ?? unscripted;
  const isTouched = typed !== opened;
  const isSaved = useRef(false);

  useEffect(() => {
    if (!isTouched) return;
    // What was saved is no draft, though a pause may still be running.
    const keepNow = () => isSaved.current || keep(typed);
    const timer = setTimeout(keepNow, PAUSE_MS);
    window.addEventListener("pagehide", keepNow);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", keepNow);
    };
  }, [typed, isTouched, keep]);

  const send = (press: "save" | "preview") => {
    const said = { ...typed, [SENT.press]: press };
    setTries((count) => count + 1);
    setTrouble(null);
    const edit = sentEdit(said);
    const fields = edit === null ? {} : formObjections(edit, isReasoned);
    if (press === "preview") delete fields["reason"];
    if (Object.keys(fields).length > 0) {
      return setOwn({ problem: { kind: "invalid", fields }, typed, effect: null });
    }
    startSending(async () => {
      const sent = await sendForm(said);
      if (sent.as === "saved") {
        isSaved.current = true;
        discard();
        return window.location.assign(sent.address);
      }
      setTrouble(sent.as === "answered" ? null : sent.as);
      if (sent.as === "answered") setOwn(sent.state);
    });
  };

  return {
    ...{ typed, answer, trouble, isSending, tries, submit, draft, send },
    errors: errorsIn(answer?.problem ?? null),
    set: (name: string, value: string) => setTyped((last) => ({ ...last, [name]: value })),
    step: (step: string) => setTyped((last) => stepped(kind, last, step)),
    /** Puts other fields in the place of those typed: a draft, a merge, what stood before. */
    replace: (fields: TypedFields) => {
      setTyped(fields);
      setOwn(null);
    },
  };
}

export type RecordFormDesk = ReturnType<typeof useRecordForm>;
