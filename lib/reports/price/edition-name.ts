/**
 * What an edition adds to the name of its product: "Azure Local", "Azure Local host fee" → "host
 * fee". Leading words that the product's name ends with are left out; null when nothing is left.
 */
export function editionBeside(product: string, edition: string | null): string | null {
  if (edition === null) return null;
  const words = edition.split(" ");
  for (let length = words.length; length > 0; length -= 1) {
    if (` ${product}`.endsWith(` ${words.slice(0, length).join(" ")}`)) {
      return words.slice(length).join(" ") || null;
    }
  }
  return edition;
}
