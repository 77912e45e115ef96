/** The share of draws from which a lead may be called one (scoring method, robustness). */
const LEADS = 0.9;
const AHEAD = 0.8;

/** A verb earned by the share 0–1 of draws in which the subject comes first; a tie is a tie. */
export function verbFor(
  firstShare: number,
  tied: boolean,
): "leads" | "is ahead" | "ties" | "edges" {
  if (tied) return "ties";
  if (firstShare >= LEADS) return "leads";
  return firstShare >= AHEAD ? "is ahead" : "edges";
}

/** Names in a sentence: "Microsoft", "Microsoft and XenSource", "a, b and c". */
export function listed(names: readonly string[]): string {
  if (names.length <= 1) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
