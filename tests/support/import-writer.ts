import { writeSync } from "node:fs";
import { importRecords, rehearseImport } from "@/lib/edits/import/import-records";
import { by } from "./stamps";

// Brings a file of prices in and says how far it is, so that it can be killed in the midst of it.
const [path = ""] = process.argv.slice(2);

const watch = {
  signal: new AbortController().signal,
  tell: ({ phase, done }: { phase: string; done: number }) => {
    writeSync(1, `${phase} ${done}\n`);
  },
};

const wanted = { kind: "price", file: { path, form: "jsonl" }, mapping: [] } as const;
const draft = await rehearseImport(wanted, by("ana"), watch);
if (!draft.ok) throw new Error("The file is sound.");
await importRecords(draft.value, by("ana"), watch);
writeSync(1, "saved\n");
