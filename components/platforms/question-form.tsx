import { clocksOf } from "@/lib/domain/instant";
import {
  DEFAULT_CURRENCY,
  needWord,
  questionWords,
  readQuestion,
  weightsOfNeed,
  type QuestionErrors,
  type TypedQuestion,
} from "@/lib/domain/platform-question";
import { dimensionNames } from "@/lib/format/level-names";
import type { PlatformFinder } from "@/lib/reports/support/platform-row";
import { controlClass, Field } from "../forms/field";
import { NeedAdder } from "./need-adder";
import { NeedList } from "./need-list";

type Props = {
  finder: PlatformFinder;
  typed: TypedQuestion;
  errors: QuestionErrors;
  /** Without it the form only sends: it needs no script to answer with a table. */
  ask: ((said: TypedQuestion) => void) | undefined;
};

const LIST = "need-choices";

/** What a platform must do, should do and may do, and what it may cost. */
export function QuestionForm({ finder, typed, errors, ask }: Props) {
  const { question } = readQuestion(typed);
  const wrong = weightsOfNeed.flatMap((weight) => errors[weight] ?? []);
  const put = (changed: TypedQuestion) => ask?.({ ...typed, ...changed });
  return (
    <form
      action="/api/v1/platforms"
      method="get"
      aria-label="What a platform must do"
      className="no-print grid gap-3 border-t border-ink pt-3"
    >
      {Object.entries(clocksOf(finder)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <datalist id={LIST}>
        {finder.choices.map(({ dimension, target, name, answers }) => (
          <option key={`${dimension}:${target}`} value={needWord({ dimension, target })}>
            {`${name}, ${dimensionNames[dimension]}, ${answers} answers`}
          </option>
        ))}
      </datalist>
      {ask === undefined ? (
        <PlainNeeds />
      ) : (
        <>
          <NeedList
            needs={question.needs}
            choices={finder.choices}
            change={(next) => put({ ...none, ...questionWords({ ...question, needs: next }) })}
          />
          {weightsOfNeed.map((weight) => (
            <input key={weight} type="hidden" name={weight} value={typed[weight] ?? ""} />
          ))}
          <NeedAdder
            list={LIST}
            choices={finder.choices}
            wrong={wrong}
            add={
              (weight, need) =>
              put({ ...none, ...questionWords({ ...question, needs: [...question.needs.filter((one) => needWord(one) !== needWord(need)), { weight, ...need }] }) }) // prettier-ignore
            }
          />
        </>
      )}
      <PriceFields {...{ typed, errors, put }} controlled={ask !== undefined} />
    </form>
  );
}

/** A question's needs go out of the address before others are put in. */
const none = { required: "", preferred: "", optional: "" };

/** Fields for a browser without a script: each takes one need. */
function PlainNeeds() {
  const fields = [
    "required",
    "required",
    "required",
    "preferred",
    "preferred",
    "optional",
  ] as const;
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2 md:grid-cols-3">
      {fields.map((weight, at) => (
        <Field
          key={at}
          label={`${weight.slice(0, 1).toUpperCase()}${weight.slice(1)}`}
          errors={[]}
          help={
            at === 0 ? "For example guest-os:windows-11 or capability:live-migration" : undefined
          }
        >
          {/* prettier-ignore */}
          {
            (control) =>
            <input {...control} name={weight} list={LIST} autoComplete="off" className={controlClass(false)} /> // prettier-ignore
          }
        </Field>
      ))}
    </div>
  );
}

type PriceProps = {
  typed: TypedQuestion;
  errors: QuestionErrors;
  put: (changed: TypedQuestion) => void;
  controlled: boolean;
};

function PriceFields({ typed, errors, put, controlled }: PriceProps) {
  const field = (name: "perCore" | "currency", usual: string) =>
    controlled
      ? {
          value: typed[name] ?? usual,
          onChange: (event: { target: { value: string } }) => put({ [name]: event.target.value }),
        }
      : { defaultValue: typed[name] ?? usual };
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
      <Field
        label="At most, a core and year"
        errors={errors.perCore === undefined ? [] : [errors.perCore]}
        help="Leave it blank for any price"
      >
        {/* prettier-ignore */}
        {
          (control) =>
          <input {...control} name="perCore" inputMode="decimal" autoComplete="off" className={controlClass(errors.perCore !== undefined)} {...field("perCore", "")} /> // prettier-ignore
        }
      </Field>
      <Field label="Currency" errors={errors.currency === undefined ? [] : [errors.currency]}>
        {
          (control) =>
          <input {...control} name="currency" size={4} autoComplete="off" className={controlClass(errors.currency !== undefined)} {...field("currency", DEFAULT_CURRENCY)} /> // prettier-ignore
        }
      </Field>
      <span className="flex gap-3 self-center">
        <button type="submit" name="format" value="csv" className="control cursor-pointer">
          CSV
        </button>
        <button type="submit" name="format" value="json" className="control cursor-pointer">
          JSON
        </button>
      </span>
      <noscript>
        <span className="text-note text-ink-2">
          Without a script the tables below answer the first question; CSV answers yours.
        </span>
      </noscript>
    </div>
  );
}
