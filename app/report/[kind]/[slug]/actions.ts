"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { FormState } from "@/components/forms/form-state";
import { clientOf } from "@/lib/accounts/place";
import { takeTurn, type Turn } from "@/lib/accounts/rate-limit";
import { isRecordKind } from "@/lib/domain/archive";
import { refused, type Outcome } from "@/lib/domain/outcome";
import { reportError } from "@/lib/edits/report-error";
import { answered } from "@/lib/request/answered-form";
import { now } from "@/lib/request/clock";
import { formFields } from "@/lib/request/form-fields";
import { formStamp, stampAge } from "@/lib/request/form-stamp";

/** Enough for who reads carefully, too few for who floods us. */
const LIMIT = { name: "error-report", most: 10, windowMs: 3_600_000 };

/** Open to everybody: limited by address, by a field that only programs fill in, and by time. */
export async function reportErrorAction(
  kind: string,
  slug: string,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const { stamp = "", website = "", ...typed } = formFields(form);
  const address = `/report/${kind}/${slug}` as const;
  const answer = website === "" ? await taken({ kind, slug, stamp }, typed) : null;
  if (answer !== null && !answer.ok) {
    const kept = { ...typed, stamp: freshIfOld({ kind, slug, stamp }) };
    return answered("report", form, { problem: answer.problem, typed: kept });
  }
  redirect(`${address}?sent=yes`);
}

type Sent = { kind: string; slug: string; stamp: string };

async function taken(
  { kind, slug, stamp }: Sent,
  typed: Record<string, string>,
): Promise<Outcome<unknown>> {
  const at = now();
  const age = stampAge(`${kind}/${slug}`, stamp, at);
  if (age !== "fine") return sayAtTop(AGE_WORDS[age]);
  if (!isRecordKind(kind)) return refused({ kind: "not-found", what: kind });
  const turn = await takeTurn(LIMIT, clientOf(await headers()), at);
  if (!turn.ok) return sayAtTop(waitWords(turn));
  return reportError({ kind, slug }, typed, at.toISOString());
}

const AGE_WORDS = {
  forged: "This form was not ours. Send it once more: what you typed is still here.",
  hasty: "That was faster than anybody types. Send it once more in a few seconds.",
  stale: "This form is more than a day old. Send it once more: what you typed is still here.",
} as const;

const SECONDS = 60;

const waitWords = ({ waitSeconds }: Extract<Turn, { ok: false }>) =>
  `Many reports came from your address. Send it once more in ${Math.ceil(waitSeconds / SECONDS)} minutes: what you typed is still here.`;

const sayAtTop = (words: string) => refused({ kind: "invalid", fields: { "": [words] } });

/** A stamp that has run out, or never was ours, is replaced; a good one goes on counting. */
function freshIfOld({ kind, slug, stamp }: Sent): string {
  const [form, at] = [`${kind}/${slug}`, now()];
  const age = stampAge(form, stamp, at);
  return age === "forged" || age === "stale" ? formStamp(form, at) : stamp;
}
