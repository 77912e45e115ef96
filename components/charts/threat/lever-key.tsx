import { leverGroups } from "@/lib/format/lever-names";

/** Which tone is which lever: hue is the question, tone the lever. */
export function LeverKey() {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-table" aria-label="Levers">
      {leverGroups.map(({ name, levers }) => (
        <li key={name} className="flex flex-wrap gap-x-2.5">
          <span className="font-semibold">{name}</span>
          {levers.map((lever) => (
            <span key={lever} className="inline-flex items-center gap-1.5 text-ink-2">
              <span className="size-2.5" style={{ background: `var(--lever-${lever})` }} />
              {lever}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
