/** Words for a line of fixed length: cut at the last whole word within `letters`, with an ellipsis. */
export function shortened(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const cut = text.slice(0, letters - 1);
  const space = cut.lastIndexOf(" ");
  const whole = space > letters / 2 ? cut.slice(0, space) : cut;
  return `${whole.replace(/[\s,;:.(–-]+$/, "")}…`;
}
