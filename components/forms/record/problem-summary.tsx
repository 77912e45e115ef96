"use client";

import { useEffect, useRef } from "react";
import type { RecordKind } from "@/lib/domain/archive";
import { controlOf } from "@/lib/domain/form/form-objections";
import type { Problem } from "@/lib/domain/outcome";
import { countOf } from "@/lib/format/numbers";
import { fieldLabel } from "@/lib/format/form-words/form-words";
import { problemInWords } from "../problem-notice";
import { fieldId } from "./record-field";

type Props = { kind: RecordKind; problem: Problem | null; tries: number };

/** Why it was not saved, with a link to every field that needs another look. It takes the focus. */
export function ProblemSummary({ kind, problem, tries }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== null) box.current?.focus();
  }, [problem, tries]);
  if (problem === null) return null;
  const fields = problem.kind === "invalid" ? Object.entries(problem.fields) : [];
  const named = fields.filter(([field]) => field !== "");
  const whole = problem.kind === "invalid" ? problem.fields[""] : [problemInWords(problem)];
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="border-2 border-danger bg-danger-tint px-4 py-3"
    >
      <p>
        <strong>
          Not saved
          {named.length > 0 &&
            `: ${countOf(named.length, "field")} ${named.length === 1 ? "needs" : "need"} you`}
          .
        </strong>{" "}
        {whole?.join(" ")} Nothing typed was lost.
      </p>
      {named.length > 0 && (
        <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
          {named.map(([field, messages]) => (
            <li key={field}>
              <a href={`#${fieldId(controlOf(field))}`} className="link text-danger!">
                {fieldLabel(kind, field)}
              </a>
              <span className="sr-only">: {messages.join(" ")}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
