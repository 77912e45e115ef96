"use client";

import { useEffect, useState } from "react";
import type { ImportView } from "@/lib/domain/import-view";
import { askProgress, letGo, order, sendFile, type Answer, type Chosen } from "./import-calls";

/** What is being waited for. */
export type Busy = "sending" | "checking" | "saving" | null;

/** How often to ask how far it is, in milliseconds. */
const ASK_EVERY_MS = 700;

/** A file from its choice to its end: what is known of it, and what can be done with it. */
export function useImport() {
  const [view, setView] = useState<ImportView | null>(null);
  const [busy, setBusy] = useState<Busy>(null);
  const [refused, setRefused] = useState<string | null>(null);

  async function wait(what: Busy, answer: Promise<Answer>): Promise<void> {
    setBusy(what);
    setRefused(null);
    const given = await answer;
    setBusy(null);
    if ("view" in given) setView(given.view);
    else setRefused(given.refused);
  }

  const id = view?.id;
  const isWorking = busy === "checking" || busy === "saving";
  useEffect(() => {
    if (id === undefined || !isWorking) return undefined;
    const timer = setInterval(() => {
      void askProgress(id).then((given) => {
        if ("view" in given) setView((now) => now && { ...now, progress: given.view.progress });
      });
    }, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [id, isWorking]);

  return {
    ...{ view, busy, refused },
    send: (chosen: Chosen) => wait("sending", sendFile(chosen)),
    check: (mapping: readonly (string | null)[]) =>
      id === undefined ? undefined : wait("checking", order(id, { act: "check", mapping })),
    save: (reason: string) =>
      id === undefined ? undefined : wait("saving", order(id, { act: "save", reason })),
    stop: () => (id === undefined ? undefined : void order(id, { act: "stop" })),
    startAgain: () => {
      if (id !== undefined && view?.saved === null) letGo(id);
      setView(null);
      setRefused(null);
    },
  };
}
