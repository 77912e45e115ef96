import { notFound } from "next/navigation";
import { marketChange } from "@/lib/reports/change/market-change";
import { readChangeChoice } from "@/lib/request/change-choice";
import { dayOr404 } from "../day-or-404";

/** What moved, as the words of an address ask, and what of them could not be followed. */
export async function changed(day: string, words: readonly string[]) {
  const moment = await dayOr404(day);
  const { since, to, problems } = await readChangeChoice(moment, words.map(decoded));
  const change = await marketChange(moment, since, to);
  if (change !== null) return { change, problems };
  const unknown = `No vendor “${to}” is on record by this day.`;
  const leader = (await marketChange(moment, since)) ?? notFound();
  return { change: leader, problems: [...problems, unknown] };
}

/** A word of the address as it was meant; one that is none stays as it is, and asks nothing. */
function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
