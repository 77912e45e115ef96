"use client";

import { parseAsStringLiteral, useQueryState } from "nuqs";

const inAddress = parseAsStringLiteral(["only"] as const);

/** Hides rows in which all are alike; with a script the choice is in the address. */
export function DifferencesControl() {
  const [differences, setDifferences] = useQueryState("differences", inAddress);
  return (
    <DifferencesBox
      checked={differences === "only"}
      onChange={(isOnly) => void setDifferences(isOnly ? "only" : null)}
    />
  );
}

/** The same as it is first served: a style sheet alone hides the rows. */
export const DifferencesAtRest = () => <DifferencesBox />;

/** Without a choice from outside the box keeps its own. */
type BoxProps = { checked?: boolean; onChange?: (isOnly: boolean) => void };

function DifferencesBox({ checked, onChange }: BoxProps) {
  return (
    <label className="control inline-flex cursor-pointer items-center gap-2 has-checked:border-accent has-checked:bg-accent-tint has-checked:font-semibold">
      <input
        type="checkbox"
        name="differences"
        checked={checked}
        onChange={(event) => onChange?.(event.target.checked)}
        className="differences-only"
      />
      Differences only
    </label>
  );
}
