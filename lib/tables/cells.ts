import { formatDay } from "@/lib/format/days";
import { formatCount } from "@/lib/format/numbers";
import type { Cell } from "./table";

/** Words as they are; null and blank are not known, and `none` says so. */
export const wordCell = (words: string | null, none = "not on record"): Cell =>
  words === null || words === "" ? { value: null, words: none } : { value: words, words };

/** A day as precise as it is known; null says `none`. */
export const dayCell = (day: string | null, none = "not known"): Cell =>
  day === null ? { value: null, words: none } : { value: day, words: formatDay(day) };

/** A count; null says `none`. */
export const countCell = (count: number | null, none: string): Cell =>
  count === null ? { value: null, words: none } : { value: count, words: formatCount(count) };

/** A code of the vocabulary as it is spoken: chosen by the code. */
export const codeCell = (code: string | null, words: (code: string) => string): Cell =>
  code === null
    ? { value: null, words: "not on record" }
    : { value: words(code), words: words(code), parts: [{ code, words: words(code) }] };
