import { slug } from "@/lib/domain/fields";
import {
  changeForms,
  changeWord,
  MOST_CHANGES,
  readChange,
  subjectOf,
  type Change,
} from "@/lib/domain/scenario";

/** What an address supposes, and what of it could not be read. */
export type ScenarioChoice = {
  /** In the order of the address, at most twelve, no two about the same thing. */
  changes: readonly Change[];
  /** Whose challengers are ranked; null = the first by presence. */
  against: string | null;
  /** What was left out and why, in words that name the remedy. */
  problems: readonly string[];
};

const AGAINST = "against:";

/** A word is repeated to its writer no further than this. */
const MOST_LETTERS = 80;
/** So many words are answered one by one; of more than these only the number is told. */
const MOST_ANSWERED = 6;

/** Reads the words after "what-if" in an address: "against:vmware", then changes in their order. */
export function readScenarioChoice(words: readonly string[]): ScenarioChoice {
  const named = words.filter((word) => word.startsWith(AGAINST));
  const against = slug.safeParse(named[0]?.slice(AGAINST.length)).data ?? null;
  const noVendor = named.length > 0 && (against === null || named.length > 1);
  const { changes, problems } = chosen(words.filter((word) => !word.startsWith(AGAINST)));
  return {
    changes,
    against,
    problems: [
      ...(noVendor ? ["Name one vendor after “against:”, for example against:vmware."] : []),
      ...problems,
    ],
  };
}

function chosen(words: readonly string[]) {
  const changes: Change[] = [];
  const problems: string[] = [];
  for (const word of words) {
    const change = readChange(word);
    const problem = change === null ? misread(word) : refusal(change, changes);
    if (change !== null && problem === null) changes.push(change);
    if (problem !== null) problems.push(problem);
  }
  return { changes, problems: shortened(problems) };
}

function misread(word: string): string {
  const said = word.slice(0, MOST_LETTERS);
  const [kind = ""] = word.split(":");
  const form = Object.entries(changeForms).find(([name]) => name === kind)?.[1];
  const forms = form ?? Object.values(changeForms).join(", ");
  return `“${said}” says no change. Write it as ${forms}, or use the forms below.`;
}

function refusal(change: Change, taken: readonly Change[]): string | null {
  const earlier = taken.find((other) => subjectOf(other) === subjectOf(change));
  if (earlier !== undefined) {
    const [first, second] = [changeWord(earlier), changeWord(change)];
    return first === second
      ? `“${first}” stands twice and counts once.`
      : `“${second}” is about the same thing as “${first}”, which stands first and counts. Take that out to suppose the other.`;
  }
  return taken.length < MOST_CHANGES
    ? null
    : `At most ${MOST_CHANGES} changes: “${changeWord(change)}” is left out. Take another out first.`;
}

function shortened(problems: readonly string[]): string[] {
  const told = problems.slice(0, MOST_ANSWERED);
  const rest = problems.length - told.length;
  return rest === 0 ? told : [...told, `${rest} more words of the address were left out likewise.`];
}
