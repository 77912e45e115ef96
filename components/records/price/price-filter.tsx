"use client";

import { parseAsString, useQueryStates } from "nuqs";
import { PriceBoard, type PriceBoardProps } from "./price-board";

const inAddress = { maker: parseAsString, product: parseAsString };

type Choice = { label: string; value: string };

/** The same prices, of one maker or product, with the choice in the address. */
export function PriceFilter({ frame, day, products }: PriceBoardProps) {
  const [{ maker, product }, choose] = useQueryStates(inAddress);
  const makers = choicesOf(products.flatMap((it) => it.product.maker ?? []));
  const names = choicesOf(products.map((it) => it.product));
  const oneMaker = makers.some(({ value }) => value === maker) ? maker : null;
  const oneProduct = names.some(({ value }) => value === product) ? product : null;
  const unknown = [maker !== oneMaker && "maker", product !== oneProduct && "product"].filter(
    (name) => name !== false,
  );
  const shown = products.filter(
    (it) =>
      (oneMaker === null || it.product.maker?.slug === oneMaker) &&
      (oneProduct === null || it.product.slug === oneProduct),
  );
  const ask = {
    ...(oneMaker !== null && { maker: oneMaker }),
    ...(oneProduct !== null && { product: oneProduct }),
  };
  return (
    <PriceBoard frame={frame} ask={ask} day={day} products={shown}>
      <div className="no-print flex flex-wrap items-end gap-4 pb-2">
        <Select
          label="Maker"
          choices={makers}
          value={oneMaker}
          onChoose={(it) => void choose({ maker: it, product: null })}
        />
        <Select
          label="Product"
          choices={names}
          value={oneProduct}
          onChoose={(it) => void choose({ product: it, maker: null })}
        />
      </div>
      {unknown.length > 0 && (
        <p className="pb-2 text-table text-ink-2" role="status">
          The {unknown.join(" and the ")} in the address has no price on record by this day: all are
          shown.
        </p>
      )}
    </PriceBoard>
  );
}

function choicesOf(named: readonly { slug: string; name: string }[]): Choice[] {
  return [...new Map(named.map(({ slug, name }) => [slug, name]))]
    .map(([value, label]) => ({ label, value }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

type SelectProps = {
  label: string;
  choices: readonly Choice[];
  value: string | null;
  onChoose: (value: string | null) => void;
};

function Select({ label, choices, value, onChoose }: SelectProps) {
  return (
    <label className="grid gap-1 text-note text-ink-2">
      {label}
      <select
        className="control max-w-full text-base"
        value={value ?? ""}
        onChange={(event) => onChoose(event.target.value || null)}
      >
        <option value="">All</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
