/** Messages by field; each says what to enter. */
export type FieldErrors = Record<string, string[]>;

/** Why a request was refused: an answer, not an accident. */
export type Problem =
  | { kind: "invalid"; fields: FieldErrors }
  | { kind: "not-found"; what: string }
  | { kind: "conflict"; what: string };

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = (problem: Problem): Outcome<never> => ({
  ok: false,
  problem,
});
