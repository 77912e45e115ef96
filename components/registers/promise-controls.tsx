import { spoken } from "@/lib/format/names";
import { countOf } from "@/lib/format/numbers";
import type { PromiseRow } from "@/lib/reports/promise/promise-row";
import { promiseSorts, type PromiseAddress, type PromiseView } from "./promise-view";

type Props = {
  rows: readonly PromiseRow[];
  view: PromiseView;
  shown: number;
  /** Without it the controls stand still, until the page can answer them. */
  onAsk?: (wanted: Partial<PromiseAddress>) => void;
};

/** Which promises are shown, and in which order. */
export function PromiseControls({ rows, view, shown, onAsk }: Props) {
  const vendors = new Map(rows.map(({ vendor }) => [vendor.slug, vendor.name]));
  const standings = new Map(rows.map(({ standing }) => [standing, spoken(standing)]));
  const byName = ([, a]: [string, string], [, b]: [string, string]) => a.localeCompare(b);
  return (
    <div className="mb-3">
      <div className="needs-script no-print flex flex-wrap items-end gap-x-4 gap-y-2">
        <Choice
          label="Vendor"
          all="all vendors"
          chosen={view.vendor}
          choices={[...vendors].toSorted(byName)}
          onChoose={onAsk && ((vendor) => onAsk({ vendor }))}
        />
        <Choice
          label="Standing"
          all="all standings"
          chosen={view.standing}
          choices={[...standings].toSorted(byName)}
          onChoose={onAsk && ((standing) => onAsk({ standing }))}
        />
        <label className="grid gap-0.5 text-note text-ink-2">
          Words
          <input
            type="search"
            className="control text-base"
            value={view.text}
            readOnly={onAsk === undefined}
            onChange={onAsk && ((event) => onAsk({ text: event.target.value || null }))}
          />
        </label>
        <Choice
          label="Order"
          chosen={view.sort}
          choices={Object.entries(promiseSorts)}
          onChoose={onAsk && ((sort) => onAsk({ sort: sort === "standing" ? null : sort }))}
        />
      </div>
      <p role="status" className="mt-2 text-note text-ink-2">
        {shown === rows.length
          ? countOf(rows.length, "promise")
          : `${shown} of ${countOf(rows.length, "promise")}`}
        , {promiseSorts[view.sort]}.
        {view.refused.map((what) => ` Not understood: ${what}; it is ignored.`)}
      </p>
    </div>
  );
}

type ChoiceProps = {
  label: string;
  chosen: string | null;
  choices: readonly (readonly [string, string])[];
  /** What no choice is called; without it one is always chosen. */
  all?: string;
  onChoose: ((value: string | null) => void) | undefined;
};

function Choice({ label, all, chosen, choices, onChoose }: ChoiceProps) {
  return (
    <label className="grid max-w-full gap-0.5 text-note text-ink-2">
      {label}
      <select
        className="control max-w-full text-base"
        value={chosen ?? ""}
        disabled={onChoose === undefined}
        onChange={onChoose && ((event) => onChoose(event.target.value || null))}
      >
        {all && <option value="">{all}</option>}
        {choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
