/** As long as a word of an address may be, written as it stands there; what is longer says none. */
const MOST_LETTERS = 200;
/** Of all the words before it: no address of ours is longer than 2,000 (bin/site/refusals.mjs). */
const MOST_IN_ALL = 1_600;
/** More words than are read: the rest is answered as left out. */
const MOST_WORDS = 30;

/**
 * The words of an address once a form has added one: those it came with, then what was typed, as
 * it was typed, so that the page can say what is wrong with it. A vendor to press against is
 * replaced, and stands first.
 */
export function withAdded(given: URLSearchParams): string[] {
  const before = asManyAsFit((given.get("words") ?? "").split("/").filter(Boolean));
  const word = shortened(addedWord(given));
  if (!word.startsWith("against:")) return [...before, word];
  return [word, ...before.filter((other) => !other.startsWith("against:"))];
}

/** Cut between two letters, never inside one. */
function shortened(word: string): string {
  const letters = [...word].slice(0, MOST_LETTERS);
  while (encodeURIComponent(letters.join("")).length > MOST_LETTERS) letters.pop();
  return letters.join("");
}

function asManyAsFit(words: readonly string[]): string[] {
  let length = 0;
  return words.slice(0, MOST_WORDS).filter((word) => {
    length += encodeURIComponent(word).length + 1;
    return length <= MOST_IN_ALL;
  });
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
