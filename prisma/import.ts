import { createWriteStream } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { isRecordKind, recordKinds, type RecordKind } from "@/lib/domain/archive";
import { changeInWords, fieldDiff } from "@/lib/domain/field-diff";
import type { Outcome } from "@/lib/domain/outcome";
import type { EditStamp } from "@/lib/domain/role";
import { countOf, formatCount } from "@/lib/format/numbers";
import { CalledOff, type ChangedRow, type Draft, type Progress, type Watch } from "@/lib/edits/import/draft"; // prettier-ignore
import { errorFile } from "@/lib/edits/import/error-file";
import { importForms, type GivenFile } from "@/lib/edits/import/given-file";
import { tableHead } from "@/lib/edits/import/given-table";
import { importRecords, rehearseImport } from "@/lib/edits/import/import-records";
import { guessedMapping } from "@/lib/edits/import/mapping";
import { now } from "@/lib/request/clock";
import { db } from "@/lib/store/client";
import { VaultRefusal } from "@/lib/store/migrations";

// npm run import -- FILE --kind price [--dry-run] [--reason "…"] [--errors refused.csv]
// Whoever can start this can open the vault's file, and is taken for its keeper.
const USAGE = 'Write: npm run import -- FILE.csv --kind KIND [--dry-run] [--reason "Why"] [--errors REFUSED.csv]'; // prettier-ignore

/** Rows shown of each sort; all are counted. */
const SHOWN = 10;

const off = new AbortController();
process.once("SIGINT", () => off.abort());

try {
  const { file, kind, dryRun, reason, errors } = readArguments();
  const head = file.form === "csv" ? (await tableHead(file.path, 0)).names : ["line"];
  const mapping = file.form === "csv" ? guessedMapping(kind, head) : [];
  tellIgnored(head.filter((_, at) => file.form === "csv" && mapping[at] === null));
  const editor = { id: "console", name: "console", role: "admin" } as const;
  const by: EditStamp = { editor, at: now().toISOString(), reason };
  const draft = valueOf(await rehearseImport({ kind, file, mapping }, by, watch()));
  tellDraft(draft);
  if (draft.refused.length > 0 && errors !== null) {
    await pipeline(Readable.from(errorFile(head, draft.refused)), createWriteStream(errors));
    console.log(`The refused rows are in ${errors}, with what is wrong beside each.`);
  }
  if (draft.refused.length > 0) refuse("Nothing was saved: mend the refused rows and try again.");
  if (dryRun) console.log("Nothing was saved: this was a dry run.");
  else if (draft.same === draft.rows) console.log("Nothing to save: all is on record already.");
  else {
    const { added, changed } = valueOf(await importRecords(draft, by, watch()));
    console.log(`Saved: ${formatCount(added)} added, ${formatCount(changed)} changed.`);
  }
} catch (problem) {
  if (!(problem instanceof VaultRefusal) && !(problem instanceof CalledOff)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
} finally {
  await db.$disconnect();
}

function readArguments() {
  const options = {
    kind: { type: "string" },
    "dry-run": { type: "boolean" },
    reason: { type: "string" },
    errors: { type: "string" },
  } as const;
  const { values, positionals } = parsed(() => parseArgs({ options, allowPositionals: true }));
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) refuse(USAGE);
  return {
    file: fileOf(name),
    kind: kindOf(values.kind ?? ""),
    dryRun: values["dry-run"] === true,
    reason: values.reason ?? null,
    errors: values.errors === undefined ? null : within(values.errors),
  };
}

function parsed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new VaultRefusal(USAGE, { cause: error });
  }
}

function fileOf(name: string): GivenFile {
  const form = importForms.find((one) => name.endsWith(`.${one}`));
  if (form === undefined) refuse("The file's name must end with .csv or .jsonl.");
  return { path: within(name), form };
}

function kindOf(word: string): RecordKind {
  return isRecordKind(word) ? word : refuse(`Name a kind with --kind: ${recordKinds.join(", ")}.`);
}

/** Names are read against the folder in which the command was typed. */
function within(name: string): string {
  return path.resolve(process.env["INIT_CWD"] ?? "", name);
}

function watch(): Watch {
  return { signal: off.signal, tell };
}

function tell({ phase, done }: Progress): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${phase} ${formatCount(done)} rows `);
}

function tellIgnored(names: readonly string[]): void {
  if (names.length > 0) console.log(`Left aside, no such field: ${names.join(", ")}.`);
}

function tellDraft({ rows, adds, changes, same, refused }: Draft): void {
  if (process.stderr.isTTY) process.stderr.write("\n");
  const sorts = [
    `${formatCount(adds.length)} to add`,
    `${formatCount(changes.length)} to change`,
    `${formatCount(same)} as on record`,
    `${formatCount(refused.length)} refused`,
  ];
  console.log(`${countOf(rows, "row")}: ${sorts.join(", ")}.`);
  for (const change of changes.slice(0, SHOWN)) console.log(changeText(change));
  for (const { row, faults } of refused.slice(0, SHOWN)) {
    for (const { field, message } of faults) console.log(`Row ${row} ${field}: ${message}`);
  }
}

function changeText({ given, before, after }: ChangedRow<RecordKind>): string {
  const told = fieldDiff(before.record, after).map(changeInWords);
  return `Row ${given.row} changes ${after.slug}. ${told.join(" ")}`;
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { problem } = outcome;
  if (problem.kind !== "invalid") refuse(`Refused: ${problem.kind}.`);
  const words = Object.entries(problem.fields).flatMap(([field, messages]) =>
    messages.map((message) => `${field === "" ? "" : `${field}: `}${message}`),
  );
  return refuse(words.slice(0, SHOWN).join("\n"));
}

function refuse(words: string): never {
  throw new VaultRefusal(words);
}
