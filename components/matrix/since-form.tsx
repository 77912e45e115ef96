import { clocksOf } from "@/lib/domain/instant";
import type { SupportMatrix } from "@/lib/reports/support/support-matrix";
import type { ChangesAnswer } from "./use-changes";

type Props = {
  matrix: SupportMatrix;
  since: string;
  answer: ChangesAnswer;
  /** Without it the form only sends, and is answered with a file. */
  ask?: ((since: string) => void) | undefined;
};

/** An earlier day to compare with; without a script it answers with a table. */
export function SinceForm({ matrix, since, answer, ask }: Props) {
  const { dimension, asOf } = matrix;
  const hidden = { ...clocksOf(matrix), dimension };
  const wrong = answer.standing === "refused" ? answer.words : null;
  return (
    <form
      action="/api/v1/support"
      method="get"
      aria-label="What changed"
      className="no-print flex flex-wrap items-end gap-x-3 gap-y-2"
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="grid gap-1 text-note text-ink-2">
        What changed since
        <input
          type="date"
          name="since"
          min="2003-01-01"
          max={asOf}
          className={`control text-base ${wrong === null ? "" : "border-2! border-danger!"}`}
          aria-invalid={wrong !== null}
          aria-describedby="since-said"
          {...(ask === undefined
            ? { defaultValue: since }
            : { value: since, onChange: (event) => ask(event.target.value) })}
        />
      </label>
      {ask !== undefined && since !== "" && (
        <button type="button" className="control cursor-pointer" onClick={() => ask("")}>
          No comparison
        </button>
      )}
      <button type="submit" name="format" value="csv" className="control cursor-pointer">
        CSV
      </button>
      <button type="submit" name="format" value="json" className="control cursor-pointer">
        JSON
      </button>
      <p id="since-said" role="status" className="basis-full text-table text-ink-2">
        {wrong === null ? saidOf(answer) : <span className="text-danger">⚠ {wrong}</span>}
      </p>
    </form>
  );
}

function saidOf(answer: ChangesAnswer): string {
  if (answer.standing === "asking") return "Comparing the two days …";
  if (answer.standing !== "found") return "";
  return `${answer.changes.finding}. What was not checked then may have been so already.`;
}
