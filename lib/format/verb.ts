/** The share of draws from which a lead may be called one (scoring method, robustness). */
const LEADS = 0.9;
const AHEAD = 0.8;

export type Verb = "leads" | "leads on record" | "is ahead" | "edges" | "ties";

/**
 * A verb earned by the share 0–1 of weightings in which the subject comes first. In a tie group
 * (missing evidence could put another ahead) a lead is one on record only, and less is a tie.
 */
export function verbFor(firstShare: number, tied: boolean): Verb {
  if (firstShare >= LEADS) return tied ? "leads on record" : "leads";
  if (tied) return "ties";
  return firstShare >= AHEAD ? "is ahead" : "edges";
}

/** Names in a sentence: "Microsoft", "Microsoft and XenSource", "a, b and c". */
export function listed(names: readonly string[]): string {
  if (names.length <= 1) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
