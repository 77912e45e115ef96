"use client";

import { useRouter } from "next/navigation";
import { useState, type ComponentProps, type RefObject } from "react";
import { foundAddress, searchAddress } from "@/components/records/addresses";
import { FoundList } from "./found-list";
import type { SearchItem } from "./search-item";
import { useFound, type Found, type FoundHit } from "./use-found";
import { useNameBox } from "./use-name-box";

export type ComboboxProps = {
  day: string;
  /** The field that it takes the place of, with what was typed there by then. */
  field: RefObject<HTMLInputElement | null>;
  /** That field was in use: whoever is typing types on. */
  isEntered: boolean;
  props: ComponentProps<"input">;
};

/** Of each kind, so that all kinds are seen at once. */
const EACH = 4;

/** The box with what it finds below it, by kind; up and down choose, Enter leads there. */
export function SearchCombobox({ day, field, isEntered, props }: ComboboxProps) {
  const router = useRouter();
  const [typed, setTyped] = useState(() => field.current?.value ?? "");
  const found = useFound(day, typed);
  const groups = groupsOf(found).map((group) => ({ ...group, hits: group.hits.slice(0, EACH) }));
  const items = itemsOf(groups);

  const { box, inputProps } = useNameBox<SearchItem>({
    ...{ items, typed, setTyped, field, isEntered, props },
    nameOf: (item) => (item === "all" ? typed : item.name),
    onPick: (item) => {
      router.push(
        item === "all" ? searchAddress(day, { q: typed.trim() }) : foundAddress(day, item),
      );
    },
  });

  return (
    <>
      <input {...inputProps} placeholder={props.placeholder} />
      <FoundList box={box} found={found} groups={groups} typed={typed} />
    </>
  );
}

const groupsOf = (found: Found) => (found === null || found === "failed" ? [] : found);

function itemsOf(groups: readonly { hits: readonly FoundHit[] }[]): SearchItem[] {
  return groups.length === 0 ? [] : [...groups.flatMap(({ hits }) => hits), "all"];
}
