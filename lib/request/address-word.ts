/** A word of the address as it was meant; one that is none stays as it is, and names nothing. */
export function decodedWord(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
