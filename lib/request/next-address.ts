import type { Route } from "next";

/** Where somebody goes who signs in without having been on the way anywhere. */
const DESK = "/admin";

const isOurs = (word: string): word is Route =>
  word.length <= 500 && /^\/(admin|account|report)(\/[\w.~%-]+)*(\?[\w.~%=&+-]*)?$/.test(word);

/**
 * Where to go after signing in: an address of the desk or of one's account. Anything else, above all
 * another site, leads to the desk.
 */
export function nextAddress(word: unknown): Route {
  return [typeof word === "string" ? word : DESK, DESK].find(isOurs) ?? "/account";
}
