"use client";

import type { SyntheticEvent } from "react";
import { knownSuffix, readInstant } from "@/lib/domain/instant";
import { useTravel } from "./use-travel";

type Props = {
  /** "2005-10-31" or "today". */
  day: string;
  /** The address after its first word. */
  path: string;
  /** ISO 8601 instant, UTC; null = as it stands now. */
  knownAt: string | null;
};

/** Letters of "2026-11-24T10:00", as a field of day and time has them. */
const MINUTE = 16;

/** Any instant of our archive. A plain form: without a script the server leads on. */
export function KnownAtForm({ day, path, knownAt }: Props) {
  const travel = useTravel(path);
  function submit(event: SyntheticEvent<HTMLFormElement>) {
    const typed = new FormData(event.currentTarget).get("knownAt");
    const instant = typeof typed === "string" ? readInstant(`${typed}Z`) : null;
    if (instant === null) return;
    event.preventDefault();
    travel(`${day}${knownSuffix(instant)}`);
  }
  return (
    <form action="/go" method="get" className="flex items-end gap-2" onSubmit={submit}>
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="path" value={path} />
      <label className="grid min-w-0 grow gap-1 text-note text-ink-2">
        Before later corrections: our archive as it stood at (UTC)
        <input
          type="datetime-local"
          name="knownAt"
          defaultValue={knownAt?.slice(0, MINUTE) ?? ""}
          key={knownAt}
          required
          className="control w-full text-base"
        />
      </label>
      <button type="submit" className="control font-semibold">
        Show as known
      </button>
    </form>
  );
}
