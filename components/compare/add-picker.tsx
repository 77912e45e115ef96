"use client";

import { useState, type ComponentProps, type RefObject } from "react";
import { useFound, type FoundHit } from "@/components/search/use-found";
import { useNameBox } from "@/components/search/use-name-box";

export type PickerProps = {
  day: string;
  kind: "vendor" | "product";
  /** Slugs that stand there already. */
  taken: readonly string[];
  /** The plain field was in use when this came. */
  wasIn: boolean;
  field: ComponentProps<"input">;
  input: RefObject<HTMLInputElement | null>;
  onPick: (slug: string) => void;
};

/** So many are offered at once. */
const OFFERED = 8;

/** Vendors, or products, by what is typed: up and down choose, Enter adds. */
export function AddPicker({ day, kind, taken, wasIn, field, input, onPick }: PickerProps) {
  const [typed, setTyped] = useState(() => input.current?.value ?? "");
  const found = useFound(day, typed, kind);
  const items = offered(found, kind, taken);
  const { box, inputProps } = useNameBox<FoundHit>({
    ...{ items, typed, setTyped, field: input, isEntered: wasIn, props: field },
    nameOf: ({ name }) => name,
    onPick: ({ slug }) => {
      setTyped("");
      onPick(slug);
    },
  });
  const isShown = box.isOpen && typed.trim() !== "";
  return (
    <>
      <input {...inputProps} />
      <ul
        {...box.getMenuProps({ "aria-label": "Found", "aria-labelledby": undefined })}
        className={`absolute top-full left-0 z-20 mt-1 w-72 max-w-[90vw] rounded-control border border-b-2 border-ink bg-paper ${isShown ? "" : "hidden"}`}
      >
        {isShown &&
          items.map((item, index) => (
            <li
              key={item.slug}
              {...box.getItemProps({ item, index })}
              className={`cursor-pointer px-3 py-2 text-table ${box.highlightedIndex === index ? "bg-accent-tint" : ""}`}
            >
              {item.name}
              <span className="block text-note text-ink-3">
                {[item.hint, item.foundAs].filter(Boolean).join(" · ")}
              </span>
            </li>
          ))}
        {isShown && items.length === 0 && (
          <li className="px-3 py-2 text-table text-ink-2">
            {found === null ? "Searching …" : `No ${kind} of that name on this day.`}
          </li>
        )}
      </ul>
    </>
  );
}

/** What was on record by the day and is not there yet: what came later cannot be compared. */
function offered(
  found: ReturnType<typeof useFound>,
  kind: string,
  taken: readonly string[],
): FoundHit[] {
  if (found === null || found === "failed") return [];
  return found
    .flatMap((group) => (group.kind === kind ? group.hits : []))
    .filter(({ since, slug }) => since === null && !taken.includes(slug))
    .slice(0, OFFERED);
}
