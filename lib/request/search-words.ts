/** Letters of one word of an address at most; the rest is not read. */
const LONGEST = 300;

/** The words after the question mark of an address, each once; of two of one name the first counts. */
export function wordsIn(
  given: Readonly<Record<string, string | string[] | undefined>>,
): Readonly<Record<string, string | undefined>> {
  const words = Object.entries(given).flatMap(([name, value]) => {
    const word = Array.isArray(value) ? value[0] : value;
    return word === undefined ? [] : [[name, word.trim().slice(0, LONGEST)] as const];
  });
  return Object.fromEntries(words);
}
