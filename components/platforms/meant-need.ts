import { readNeed, type Need } from "@/lib/domain/platform-question";
import type { PlatformFinder } from "@/lib/reports/support/platform-row";

/** The need that typed words mean, by its word or its name in the list; null = none. */
export function meant(
  words: string,
  choices: PlatformFinder["choices"],
): Pick<Need, "dimension" | "target"> | null {
  const typed = words.trim().toLowerCase();
  return choices.find(({ name }) => name.toLowerCase() === typed) ?? readNeed(typed);
}
