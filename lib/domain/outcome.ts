import type { Act } from "./role";

/** Messages by field; each says what to enter. "" stands for the whole. */
export type FieldErrors = Record<string, string[]>;

/** Two edits of one record that met: what both started from, what was saved, what was refused. */
export type Clash = {
  /** The version found; a second try names it. */
  version: number;
  /** Records as JSON says them; `base` is null when the version it was made from is not known. */
  base: unknown;
  theirs: unknown;
  mine: unknown;
};

/** Why a request was refused: an answer, not an accident. */
export type Problem =
  | { kind: "invalid"; fields: FieldErrors }
  | { kind: "forbidden"; act: Act }
  | { kind: "not-found"; what: string }
  | { kind: "conflict"; what: string; clash: Clash };

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = (problem: Problem): Outcome<never> => ({
  ok: false,
  problem,
});
