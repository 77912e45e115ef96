"use client";

import type { SyntheticEvent } from "react";
import { useTravel } from "./use-travel";

type Props = { asOf: string; firstDay: string; path: string };

/** Any day, typed or picked. A plain form: without a script the server leads on. */
export function DayForm({ asOf, firstDay, path }: Props) {
  const travel = useTravel(path);
  function submit(event: SyntheticEvent<HTMLFormElement>) {
    const day = new FormData(event.currentTarget).get("day");
    if (typeof day !== "string") return;
    event.preventDefault();
    travel(day);
  }
  return (
    <form action="/go" method="get" className="flex items-end gap-2" onSubmit={submit}>
      <input type="hidden" name="path" value={path} />
      <label className="grid min-w-0 grow gap-1 text-note text-ink-2">
        Show the market as of
        <input
          type="date"
          name="day"
          defaultValue={asOf}
          key={asOf}
          min={firstDay}
          required
          className="control w-full text-base"
        />
      </label>
      <button
        type="submit"
        className="control border-accent! bg-accent! font-semibold text-on-accent!"
      >
        Show
      </button>
    </form>
  );
}
