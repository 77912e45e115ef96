import type { useCombobox } from "downshift";
import type { FoundHit } from "./use-found";

/** A line of the list; the last one leads to the page with everything. */
export type SearchItem = FoundHit | "all";

export type SearchBoxState = ReturnType<typeof useCombobox<SearchItem>>;
