import type { ImportView } from "@/lib/domain/import-view";
import { isPlainObject } from "@/lib/domain/plain-object";

/** What came of a call: how far the file is, or why not. */
export type Answer = { view: ImportView } | { refused: string };

/** A file and what it holds, on its way to the server. */
export type Chosen = { file: File; kind: string; form: "csv" | "jsonl" };

/** Sends the file itself, as it lies on the disk. */
export const sendFile = ({ file, kind, form }: Chosen): Promise<Answer> =>
  call(`/api/v1/import?${new URLSearchParams({ kind, form, name: file.name }).toString()}`, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream" },
    body: file,
  });

/** How far it is. */
export const askProgress = (id: string): Promise<Answer> => call(addressOf(id), {});

type Order =
  | { act: "check"; mapping: readonly (string | null)[] }
  | { act: "save"; reason: string }
  | { act: "stop" };

/** Has it checked, saved or stopped; answers when that is done. */
export const order = (id: string, what: Order): Promise<Answer> =>
  call(addressOf(id), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(what),
  });

/** Lets go of it; nobody waits for that. */
export function letGo(id: string): void {
  void fetch(addressOf(id), { method: "DELETE", keepalive: true }).catch(() => undefined);
}

export const addressOf = (id: string): string => `/api/v1/import/${id}`;

async function call(address: string, request: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(address, { cache: "no-store", ...request });
    const said: unknown = await response.json();
    if (response.ok && isView(said)) return { view: said };
    return { refused: isPlainObject(said) ? inWords(said["problem"]) : UNANSWERED };
  } catch {
    return { refused: UNANSWERED };
  }
}

const UNANSWERED = "The server did not answer. Nothing was saved by this; try again.";

/** The routes answer with nothing else; what a proxy in between may say is no object like it. */
const isView = (said: unknown): said is ImportView =>
  isPlainObject(said) && Array.isArray(said["columns"]) && typeof said["id"] === "string";

function inWords(problem: unknown): string {
  if (!isPlainObject(problem)) return UNANSWERED;
  const { kind, what, fields } = problem;
  if (typeof what === "string") return kind === "not-found" ? `There is no such ${what}.` : what;
  if (!isPlainObject(fields)) return "Your account may not bring files in. Ask an administrator.";
  return Object.values(fields).flat().slice(0, 5).join(" ");
}
