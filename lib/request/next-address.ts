/** Where somebody goes who signs in without having been on the way anywhere. */
const DESK = "/admin";

/**
 * Where to go after signing in: an address of the desk or of one's account. Anything else, above all
 * another site, leads to the desk.
 */
export function nextAddress(word: unknown): string {
  if (typeof word !== "string" || word.length > 500) return DESK;
  return /^\/(admin|account|report)(\/[\w.~%-]+)*(\?[\w.~%=&+-]*)?$/.test(word) ? word : DESK;
}
