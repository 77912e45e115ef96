import { choiceName } from "@/lib/format/form-words/form-words";
import type { PartWords } from "@/lib/format/form-words/field-words";

type Props = {
  id: string;
  name: string;
  words: PartWords;
  options: readonly string[];
  typed: Readonly<Record<string, string>>;
  onType: (name: string, value: string) => void;
};

/** Any of some words. A ticked one is sent as its place, so that they keep their order. */
export function TickBoxes({ id, name, words, options, typed, onType }: Props) {
  return (
    <fieldset className="grid min-w-0 gap-1" aria-describedby={`${id}-help`}>
      <legend className="mb-1 text-table font-semibold">{words.label}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {options.map((option, at) => {
          const path = `${name}.${option}`;
          const ticked = (typed[path] ?? "") !== "";
          // One ticked later stands after those that were there.
          const place = ticked ? typed[path] : String(options.length + at);
          return (
            <label key={option} className="flex min-h-[44px] items-center gap-2 md:min-h-0">
              <input
                type="checkbox"
                id={at === 0 ? id : undefined}
                name={path}
                value={place}
                checked={ticked}
                onChange={(event) => onType(path, event.target.checked ? (place ?? "") : "")}
                className="size-4 accent-accent"
              />
              {choiceName(words, option)}
            </label>
          );
        })}
      </div>
      <p id={`${id}-help`} className="text-note text-ink-3">
        {words.help}
      </p>
    </fieldset>
  );
}
