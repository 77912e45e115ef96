"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState, type ComponentType } from "react";
import { comparisonAddress } from "@/components/records/addresses";
import { LONGEST_QUESTION } from "@/lib/domain/search-kind";
import type { Comparable } from "@/lib/domain/comparison";
import type { PickerProps } from "./add-picker";

type Props = { of: Comparable; slugs: readonly string[]; second: string | null; day: string };

/**
 * Adds one by any name it ever had. A plain form, whose name the server looks for; where scripts
 * run, what goes by the words is offered while they are typed.
 */
export function AddForm({ of, slugs, second, day }: Props) {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [come, setCome] = useState<{ Picker: ComponentType<PickerProps> | null }>({ Picker: null });
  const [wasIn, setWasIn] = useState(false);
  const one = of === "vendors" ? "vendor" : "product";
  const wake = useCallback(() => {
    void import("./add-picker").then(({ AddPicker }) => {
      setWasIn((was) => was || document.activeElement === input.current);
      setCome({ Picker: AddPicker });
    });
  }, []);
  useEffect(() => {
    // Entered before the scripts were there.
    if (document.activeElement === input.current) wake();
  }, [wake]);
  const field = {
    name: "name",
    "aria-label": `Add a ${one}`,
    placeholder: `Add a ${one}`,
    maxLength: LONGEST_QUESTION,
    autoComplete: "off",
    className: "control w-full",
  } as const;
  return (
    <form action={`/${day}/compare/add`} method="get" className="relative flex gap-2">
      <input type="hidden" name="of" value={of} />
      <input type="hidden" name="who" value={slugs.join(" ")} />
      {second !== null && <input type="hidden" name="second" value={second} />}
      {come.Picker === null ? (
        <input ref={input} type="search" {...field} onFocus={wake} onPointerEnter={wake} />
      ) : (
        <come.Picker
          {...{ day, kind: one, wasIn, field, input }}
          taken={slugs}
          onPick={(slug) =>
            router.push(comparisonAddress(day, { of, slugs: [...slugs, slug], second }), {
              scroll: false,
            })
          }
        />
      )}
      <button type="submit" className="control cursor-pointer px-3!">
        Add
      </button>
    </form>
  );
}
