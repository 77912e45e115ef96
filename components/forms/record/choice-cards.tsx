import type { ReactNode } from "react";
import { LevelGlyph } from "@/components/records/product/level-glyph";
import { asSupportLevel } from "@/lib/format/names";
import { choiceName } from "@/lib/format/form-words/form-words";
import type { PartWords } from "@/lib/format/form-words/field-words";
import { FieldErrors, Required } from "../field";

type Props = {
  id: string;
  name: string;
  words: PartWords;
  options: readonly string[];
  value: string;
  errors: readonly string[];
  required: boolean;
  onType: (value: string) => void;
};

/** Choices as cards beside one another: radio buttons, so that arrows move between them. */
export function ChoiceCards({ id, name, words, options, value, errors, ...rest }: Props) {
  const wrong = errors.length > 0;
  const described = [...(wrong ? [`${id}-errors`] : []), `${id}-help`].join(" ");
  return (
    <fieldset
      className="grid min-w-0 gap-1"
      aria-describedby={described}
      aria-invalid={wrong || undefined}
    >
      <legend className="mb-1 text-table font-semibold">
        {words.label}
        {rest.required && <Required />}
      </legend>
      <div className="flex flex-wrap gap-2">
        {options.map((option, at) => (
          <Card key={option} isWrong={wrong} isDashed={option === "cited"}>
            <input
              type="radio"
              id={at === 0 ? id : `${id}-${option}`}
              name={name}
              value={option}
              checked={value === option}
              onChange={() => rest.onType(option)}
              className="sr-only"
            />
            <Glyph option={option} />
            {choiceName(words, option)}
          </Card>
        ))}
      </div>
      {wrong && <FieldErrors id={`${id}-errors`} errors={errors} />}
      <p id={`${id}-help`} className="text-note text-ink-3">
        {words.help}
      </p>
    </fieldset>
  );
}

type CardProps = { isWrong: boolean; isDashed: boolean; children: ReactNode };

function Card({ isWrong, isDashed, children }: CardProps) {
  return (
    <label
      className={`control flex min-h-[44px] cursor-pointer items-center gap-2 pr-4 has-checked:border-accent has-checked:bg-accent-tint has-checked:font-semibold has-checked:shadow-[inset_0_0_0_1px_var(--color-accent)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent md:min-h-[36px] ${isDashed ? "border-dashed" : ""} ${isWrong ? "border-danger!" : ""}`}
    >
      {children}
    </label>
  );
}

function Glyph({ option }: { option: string }) {
  const level = asSupportLevel(option);
  return level === null ? null : <LevelGlyph level={level} />;
}
