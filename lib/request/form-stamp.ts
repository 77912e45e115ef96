import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { siteSecret } from "@/lib/accounts/secret";

/** Nobody reads a form and fills it in so fast. */
const LEAST_MS = 3_000;

/** Longer than anybody leaves a form open. */
const MOST_MS = 86_400_000;

/** What a stamp says of the time since its form was shown. */
export type StampAge = "forged" | "hasty" | "fine" | "stale";

/** When a form was shown, signed, so that whoever sends it cannot say it was earlier. */
export function formStamp(form: string, shownAt: Date): string {
  const at = String(shownAt.getTime());
  return `${at}.${signature(form, at)}`;
}

/** How old a form is, by the stamp that came with it; untrusted. */
export function stampAge(form: string, stamp: string, at: Date): StampAge {
  const [shown = "", signed = ""] = stamp.split(".");
  const [said, due] = [Buffer.from(signed), Buffer.from(signature(form, shown))];
  if (said.length !== due.length || !timingSafeEqual(said, due)) return "forged";
  const age = at.getTime() - Number(shown);
  if (age < LEAST_MS) return "hasty";
  return age > MOST_MS ? "stale" : "fine";
}

const signature = (form: string, at: string): string =>
  createHmac("sha256", siteSecret()).update(`form/${form}/${at}`).digest("base64url");
