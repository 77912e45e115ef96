import type { ReactNode } from "react";
import { formatCount } from "@/lib/format/numbers";

export type FacetOption = { word: string; name: string; count: number; mark?: ReactNode };

type Props = {
  label: string;
  options: readonly FacetOption[];
  chosen: readonly string[];
  choose: (words: readonly string[]) => void;
  open?: boolean;
};

/** One facet: its values with how many there would be; none chosen = all. */
export function MatrixFacet({ label, options, chosen, choose, open = false }: Props) {
  const offered = options.filter(({ count, word }) => count > 0 || chosen.includes(word));
  if (offered.length < 2 && chosen.length === 0) return null;
  return (
    <details open={open || chosen.length > 0} className="border-t border-rule py-1">
      <summary className="py-3 text-table font-semibold md:py-1">
        {label}
        {chosen.length > 0 && (
          <span className="font-normal text-ink-2">, {formatCount(chosen.length)} chosen</span>
        )}
      </summary>
      <ul aria-label={label} className="max-h-[420px] overflow-y-auto pb-1 md:max-h-64">
        {offered.map(({ word, name, count, mark }) => (
          <li key={word}>
            <label className="flex cursor-pointer items-center gap-2 py-3 text-table md:py-[3px]">
              <input
                type="checkbox"
                className="accent-accent"
                checked={chosen.includes(word)}
                onChange={() => choose(toggled(chosen, word))}
              />
              {mark}
              <span className="min-w-0 grow">{name}</span>
              <span className="text-ink-3">{formatCount(count)}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The words with one more, or without it. */
export const toggled = (words: readonly string[], word: string) =>
  words.includes(word) ? words.filter((one) => one !== word) : [...words, word];
