/** What an address says that means nothing here: named, and left out. */
export function NotUnderstood({ refused }: { refused: ReadonlyMap<string, string> }) {
  if (refused.size === 0) return null;
  const all = [...refused].map(([name, words]) => `${name} ${words}`);
  const some = all.slice(0, SAID);
  const more = all.length - some.length;
  return (
    <p role="status" className="mb-2 text-table wrap-anywhere text-ink-2">
      Not understood in the address and left out: {some.join("; ")}
      {more > 0 && `; and ${more.toLocaleString("en-US")} more`}. Choose from the lists below.
    </p>
  );
}

/** More of them would push the table off the screen. */
const SAID = 5;
