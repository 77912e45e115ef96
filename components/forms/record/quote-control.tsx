import { MAX_QUOTE_WORDS, wordCount } from "@/lib/domain/fields";
import { controlClass, type ControlProps } from "../field";

type Props = {
  control: ControlProps;
  name: string;
  value: string;
  onType: (value: string) => void;
};

/** A quotation with its words counted as they are typed. */
export function QuoteControl({ control, name, value, onType }: Props) {
  const counter = `${control.id}-count`;
  const words = wordCount(value);
  const isLong = words > MAX_QUOTE_WORDS;
  return (
    <>
      <textarea
        {...control}
        aria-describedby={[control["aria-describedby"], counter].filter(Boolean).join(" ")}
        name={name}
        value={value}
        rows={2}
        onChange={(event) => onType(event.target.value)}
        className={controlClass(control["aria-invalid"] || isLong)}
      />
      <p
        id={counter}
        role="status"
        className={`text-note ${isLong ? "font-semibold text-danger" : "text-ink-2"}`}
      >
        {quoteCount(words)}
      </p>
    </>
  );
}

/** "6 of 15 words", and how many are too many. */
export function quoteCount(words: number): string {
  const over = words - MAX_QUOTE_WORDS;
  const count = `${words} of ${MAX_QUOTE_WORDS} words`;
  return over > 0 ? `${count}: take ${over} away` : count;
}
