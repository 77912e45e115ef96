/** More letters than any change needs; what is longer says none. */
const MOST_LETTERS = 400;
/** More words than are read: the rest is answered as left out. */
const MOST_WORDS = 30;

/**
 * The words of an address once a form has added one: those it came with, then what was typed, as
 * it was typed, so that the page can say what is wrong with it. A vendor to press against is
 * replaced, and stands first.
 */
export function withAdded(given: URLSearchParams): string[] {
  const before = (given.get("words") ?? "").split("/").filter(Boolean).slice(0, MOST_WORDS);
  const word = addedWord(given).slice(0, MOST_LETTERS);
  if (!word.startsWith("against:")) return [...before, word];
  return [word, ...before.filter((other) => !other.startsWith("against:"))];
}

function addedWord(given: URLSearchParams): string {
  const said = (name: string) => (given.get(name) ?? "").trim();
  switch (given.get("add") ?? "") {
    case "promise":
      return said("verdict") === "late"
        ? `late:${said("promise")}:${said("on")}`
        : `${said("verdict")}:${said("promise")}`;
    case "price":
      return `price:${said("product")}:${said("amount").replace(",", ".")}`;
    case "merge":
      return `merge:${said("vendor")}:${said("into")}`;
    case "spin-off":
      return `spin-off:${said("vendor")}:${[said("product"), said("second")].filter(Boolean).join("+")}`;
    case "withdraw":
      return `withdraw:${recordWord(said("record"))}`;
    default:
      return `against:${said("against")}`;
  }
}

/** "price/slug", "price:slug" or the address of its page, in the form an address has it. */
function recordWord(typed: string): string {
  const [, kind = "", slug = ""] = /([a-z-]+)[/:]([^/:?#\s]+)\/?(?:[?#].*)?$/.exec(typed) ?? [];
  return slug === "" ? typed : `${kind}:${slug}`;
}
