import { slug } from "@/lib/domain/fields";
import { DAY_FORM, parseDay } from "./as-of";

/** Which brief a query asks for, or what of it could not be followed, with the remedy. */
export type BriefAsked =
  | { about: "vendor" | "threats"; slug: string; day: string }
  | { about: "comparison" | "battle-card"; pair: readonly [string, string]; day: string }
  | { problem: string };

const ASK =
  "Ask for one of vendor=vmware, threats-to=vmware, compare=vmware,microsoft or battle-card=vmware,microsoft, and as-of=2026-11-23 or as-of=today.";

/** Reads `?vendor=vmware&as-of=2026-11-23` and its like; without a day it is today. */
export async function readBriefQuery(given: URLSearchParams): Promise<BriefAsked> {
  const day = given.get("as-of") ?? "today";
  if ((await parseDay(day)) === null) {
    return { problem: `as-of: ${shown(day)} cannot be asked about. Write ${DAY_FORM}.` };
  }
  const named = ["vendor", "threats-to", "compare", "battle-card"].filter((name) =>
    given.has(name),
  );
  const [name] = named;
  if (name === undefined) return { problem: `Nothing says what the brief is about. ${ASK}` };
  if (named.length > 1) return { problem: `${named.join(" and ")} cannot be asked for at once. ${ASK}` }; // prettier-ignore
  return asked(name, given.get(name) ?? "", day);
}

function asked(name: string, words: string, day: string): BriefAsked {
  const slugs = words.split(",").map((word) => word.trim());
  const wrong = slugs.find((word) => !slug.safeParse(word).success);
  if (wrong !== undefined) {
    return { problem: `${name}: ${shown(wrong)} is no vendor’s short name. ${ASK}` };
  }
  if (name === "compare" || name === "battle-card") return pairAsked(name, slugs, day);
  const [first = "", second] = slugs;
  if (second !== undefined) return { problem: `${name}: name one vendor. ${ASK}` };
  return { about: name === "vendor" ? "vendor" : "threats", slug: first, day };
}

function pairAsked(
  name: "compare" | "battle-card",
  [first, second, ...more]: readonly string[],
  day: string,
): BriefAsked {
  if (first === undefined || second === undefined || more.length > 0 || first === second) {
    return { problem: `${name}: name two different vendors with a comma between them. ${ASK}` };
  }
  return { about: name === "compare" ? "comparison" : name, pair: [first, second], day };
}

/** What was sent, short enough to be read again. */
const shown = (word: string) => (word === "" ? "an empty value" : `“${word.slice(0, 40)}”`);
