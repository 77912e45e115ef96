"use client";

import {
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type Dispatch,
  type RefObject,
  type SetStateAction,
} from "react";
import { splitWord } from "@/lib/domain/instant";
import { LONGEST_QUESTION } from "@/lib/domain/search-kind";
import type { ComboboxProps } from "./search-combobox";
import { useSearchKeys } from "./use-search-keys";

/**
 * The one box in the header. A plain form, which works as it is; where scripts run, what is typed
 * is looked for at once, by a script that comes when the box is first entered.
 */
export function SearchBox({ day }: { day: string }) {
  const { day: asOf, known } = splitWord(day);
  const input = useRef<HTMLInputElement>(null);
  const { Combobox, isEntered, wake } = useCombobox(input);
  useSearchKeys(input);

  return (
    <form action="/search" method="get" role="search" className="relative">
      <input type="hidden" name="asOf" value={asOf} />
      {known !== null && <input type="hidden" name="knownAt" value={known} />}
      {Combobox === null ? (
        <input ref={input} {...fieldProps} onFocus={wake} onPointerEnter={wake} />
      ) : (
        <Combobox day={day} field={input} isEntered={isEntered} props={fieldProps} />
      )}
      <kbd
        aria-hidden="true"
        className="needs-script pointer-events-none absolute top-1/2 right-2 hidden -translate-y-1/2 rounded-control border border-rule px-1 font-sans text-note text-ink-3 md:peer-placeholder-shown:block"
      >
        /
      </kbd>
    </form>
  );
}

const fieldProps = {
  type: "search",
  name: "q",
  "aria-label": "Search the archive",
  "aria-keyshortcuts": "/ Control+K Meta+K",
  placeholder: "Search vendors, products, sources",
  maxLength: LONGEST_QUESTION,
  autoComplete: "off",
  className: "peer control w-full",
} as const;

/** The list of what is found comes with a script of its own, asked for once. */
function useCombobox(input: RefObject<HTMLInputElement | null>) {
  const [come, setCome] = useState<Come>({ Combobox: null, isEntered: false });
  const wake = () => bring(input, setCome);
  useEffect(() => {
    // Entered before the scripts were there.
    if (document.activeElement === input.current) bring(input, setCome);
  }, [input]);
  return { ...come, wake };
}

function bring(
  input: RefObject<HTMLInputElement | null>,
  setCome: Dispatch<SetStateAction<Come>>,
): void {
  void import("./search-combobox").then(({ SearchCombobox }) => {
    setCome((last) =>
      last.Combobox === null
        ? { Combobox: SearchCombobox, isEntered: document.activeElement === input.current }
        : last,
    );
  });
}

type Come = {
  Combobox: ComponentType<ComboboxProps> | null;
  /** The plain field was in use when it came. */
  isEntered: boolean;
};
