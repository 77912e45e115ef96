"use client";

import { defaultProductView, type ProductView } from "./product-view";
import { sentenceStart } from "@/lib/format/names";
import type { ProductListRow } from "@/lib/reports/product/product-list";

type Props = {
  rows: readonly ProductListRow[];
  view: ProductView;
  change: (to: Partial<ProductView>) => void;
};

/** Category, maker and text; they need a script, and the whole table stands without one. */
export function ProductFilters({ rows, view, change }: Props) {
  const { category, maker, text } = view;
  const isFiltered = category !== "" || maker !== "" || text !== "";
  const loosened = { category: "", maker: "", text: "" };
  return (
    <form
      className="needs-script no-print mb-2 flex flex-wrap items-end gap-x-4 gap-y-2"
      role="search"
      aria-label="Products"
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        label="What it is"
        all="Everything"
        value={category}
        options={categoriesOf(rows)}
        choose={(chosen) => change({ category: chosen })}
      />
      <Choice
        label="Maker"
        all="Every maker"
        value={maker}
        options={makersOf(rows)}
        choose={(chosen) => change({ maker: chosen })}
      />
      <label className="grid gap-1 text-note text-ink-2 max-md:w-full">
        Name, technology or licence
        <input
          type="search"
          className="control w-56 text-base max-md:w-full"
          value={text}
          onChange={(event) => change({ text: event.target.value })}
        />
      </label>
      {isFiltered && (
        <button
          type="button"
          className="control cursor-pointer"
          onClick={() => change({ ...defaultProductView, ...loosened })}
        >
          Clear filters
        </button>
      )}
    </form>
  );
}

type Option = { value: string; words: string };
type ChoiceProps = {
  label: string;
  all: string;
  value: string;
  options: readonly Option[];
  choose: (value: string) => void;
};

function Choice({ label, all, value, options, choose }: ChoiceProps) {
  return (
    <label className="grid gap-1 text-note text-ink-2 max-md:w-full">
      {label}
      <select
        className="control max-w-60 text-base max-md:w-full max-md:max-w-none"
        value={value}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Each category of the table with its count, by name. */
function categoriesOf(rows: readonly ProductListRow[]): Option[] {
  return counted(rows.map(({ category }) => ({ value: category, words: sentenceStart(category) })));
}

/** Each maker of the table with its count, by name. */
function makersOf(rows: readonly ProductListRow[]): Option[] {
  return counted(
    rows.flatMap(({ maker }) => (maker === null ? [] : { value: maker.slug, words: maker.name })),
  );
}

function counted(options: readonly Option[]): Option[] {
  const words = new Map(options.map((option) => [option.value, option.words]));
  return [...words]
    .toSorted(([, a], [, b]) => a.localeCompare(b))
    .map(([value, name]) => ({
      value,
      words: `${name} (${options.filter((option) => option.value === value).length})`,
    }));
}
