import { useState } from "react";
import { weightsOfNeed, type Need, type WeightOfNeed } from "@/lib/domain/platform-question";
import type { PlatformFinder } from "@/lib/reports/support/platform-row";
import { controlClass, Field } from "../forms/field";
import { meant } from "./meant-need";

type Props = {
  /** The list of what can be chosen, by its id. */
  list: string;
  choices: PlatformFinder["choices"];
  /** What the address asked for and nobody can read. */
  wrong: readonly string[];
  add: (weight: WeightOfNeed, need: Pick<Need, "dimension" | "target">) => void;
};

const NOT_FOUND =
  "Choose from the list, or enter what it is and its name, for example guest-os:windows-11.";

/** One more need: what is typed stays until it can be read. */
export function NeedAdder({ list, choices, wrong, add }: Props) {
  const [words, setWords] = useState("");
  const [weight, setWeight] = useState<WeightOfNeed>("required");
  const [isWrong, setWrong] = useState(false);
  const errors = [...wrong, ...(isWrong ? [NOT_FOUND] : [])];
  const addTyped = () => {
    const need = meant(words, choices);
    setWrong(need === null);
    if (need === null) return;
    add(weight, { dimension: need.dimension, target: need.target });
    setWords("");
  };
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
      <Field label="Guest, host or capability" errors={errors} className="w-full max-w-96">
        {(control) => (
          <input
            {...control}
            list={list}
            autoComplete="off"
            className={controlClass(errors.length > 0)}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              addTyped();
            }}
          />
        )}
      </Field>
      <Field label="How much it matters" errors={[]}>
        {(control) => (
          <select
            {...control}
            className={controlClass(false)}
            value={weight}
            onChange={(event) =>
              setWeight(weightsOfNeed.find((it) => it === event.target.value) ?? "required")
            }
          >
            {weightsOfNeed.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button type="button" className="control mt-[22px] cursor-pointer" onClick={addTyped}>
        Add
      </button>
    </div>
  );
}
