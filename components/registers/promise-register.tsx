"use client";

import { parseAsString, useQueryStates } from "nuqs";
import type { PromiseRow } from "@/lib/reports/promise/promise-row";
import { PromiseControls } from "./promise-controls";
import { PromiseRegisterTable } from "./promise-register-table";
import { readPromiseView, viewedPromises } from "./promise-view";

const address = {
  vendor: parseAsString,
  standing: parseAsString,
  text: parseAsString,
  sort: parseAsString,
};

/** The register as the address asks for it: vendor, standing, words, order. */
export function PromiseRegister({ rows, day }: { rows: readonly PromiseRow[]; day: string }) {
  const [asked, ask] = useQueryStates(address, { history: "replace" });
  const view = readPromiseView(asked, rows);
  const shown = viewedPromises(rows, view);
  return (
    <>
      <PromiseControls
        rows={rows}
        view={view}
        shown={shown.length}
        onAsk={(wanted) => void ask(wanted)}
      />
      <PromiseRegisterTable rows={shown} day={day} />
    </>
  );
}
