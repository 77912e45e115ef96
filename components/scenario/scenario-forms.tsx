import type { ReactNode } from "react";
import type { Choice, ScenarioChoices } from "@/lib/reports/scenario/scenario";

type Props = { choices: ScenarioChoices; words: readonly string[]; day: string };

/** One plain form for each kind of change; the server answers with the address that says it too. */
export function ScenarioForms({ choices, words, day }: Props) {
  const { promises, products, vendors } = choices;
  const ask = { words, day };
  return (
    <div className="no-print grid gap-6 md:grid-cols-2">
      {promises.length > 0 && (
        <Ask {...ask} add="promise" title="A promise">
          <Pick name="promise" label="Open promise" choices={promises} />
          <label className="grid gap-1 text-note text-ink-2">
            What becomes of it
            <select name="verdict" className="control text-base">
              <option value="kept">Kept</option>
              <option value="late">Late, on a day</option>
              <option value="dropped">Dropped</option>
            </select>
          </label>
          <label className="grid gap-1 text-note text-ink-2">
            If late, on
            <input type="date" name="on" className="control text-base" />
          </label>
        </Ask>
      )}
      <Ask {...ask} add="price" title="A price">
        <Pick name="product" label="Product on sale" choices={products} />
        <label className="grid gap-1 text-note text-ink-2">
          Amount, in the unit of its price on record
          <input
            name="amount"
            inputMode="decimal"
            required
            maxLength={12}
            placeholder="for example 199.5; 0 is free"
            className="control text-base"
          />
        </label>
      </Ask>
      <Ask {...ask} add="merge" title="A takeover">
        <Pick name="vendor" label="Vendor taken over" choices={vendors} />
        <Pick name="into" label="By" choices={vendors} />
      </Ask>
      <Ask {...ask} add="spin-off" title="A spin-off">
        <Pick name="vendor" label="Vendor that lets go" choices={vendors} />
        <Pick name="product" label="Product that leaves" choices={products} />
        <Pick name="second" label="And with it" choices={products} optional />
      </Ask>
      <Ask {...ask} add="withdraw" title="A record withdrawn">
        <label className="grid gap-1 text-note text-ink-2">
          Kind and name of the record, or its address
          <input
            name="record"
            required
            maxLength={300}
            placeholder="price/vmware-…"
            className="control text-base"
          />
        </label>
      </Ask>
      <Ask {...ask} add="against" title="Whose challengers" button="Rank">
        <Pick name="against" label="Threats are ranked against" choices={vendors} />
      </Ask>
    </div>
  );
}

type AskProps = {
  add: string;
  title: string;
  button?: string;
  words: readonly string[];
  day: string;
  children: ReactNode;
};

function Ask({ add, title, button = "Suppose", words, day, children }: AskProps) {
  return (
    <form action={`/${day}/what-if/add`} method="get" aria-label={title} className="min-w-0">
      <fieldset className="grid gap-2 border-t border-ink pt-2">
        <legend className="float-left w-full font-semibold">{title}</legend>
        <input type="hidden" name="words" value={words.join("/")} />
        <input type="hidden" name="add" value={add} />
        {children}
        <button type="submit" className="control cursor-pointer justify-self-start px-4!">
          {button}
        </button>
      </fieldset>
    </form>
  );
}

type PickProps = { name: string; label: string; choices: readonly Choice[]; optional?: boolean };

function Pick({ name, label, choices, optional = false }: PickProps) {
  return (
    <label className="grid min-w-0 gap-1 text-note text-ink-2">
      {label}
      <select name={name} required={!optional} defaultValue="" className="control w-full text-base">
        <option value="">{optional ? "nothing else" : "Choose"}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
