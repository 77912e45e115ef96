import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { countOf } from "@/lib/format/numbers";
import type { Finding } from "@/lib/edits/refresh/finding";
import { proposeEdit } from "@/lib/edits/propose-edit";
import { proposeRefresh } from "@/lib/edits/refresh/propose-refresh";
import { endoflifeTable, readEndoflife } from "@/lib/edits/refresh/read-endoflife";
import { dayOf, kevTable, readCatalogue, readKev, sourceOf } from "@/lib/edits/refresh/read-kev";
import { now, today } from "@/lib/request/clock";
import { findRecord } from "@/lib/store/archive";
import { db } from "@/lib/store/client";
import { VaultRefusal } from "@/lib/store/migrations";

// npm run refresh -- endoflife proxmox-ve.json virtualbox.json
// npm run refresh -- endoflife https://endoflife.date/api/v1/products/proxmox-ve
// npm run refresh -- kev known_exploited_vulnerabilities.json [--source SLUG]
const USAGE = "Write: npm run refresh -- endoflife FILE_OR_ADDRESS…, or npm run refresh -- kev FILE_OR_ADDRESS."; // prettier-ignore

/** How long an address may take to answer, in milliseconds. */
const WITHIN_MS = 30_000;

type Told = { what: string; why: string };

try {
  const { catalogue, places, source } = readArguments();
  if (catalogue === "endoflife") await refreshReleases(places);
  else await refreshVulnerabilities(places[0] ?? refuse(USAGE), source);
} catch (problem) {
  if (!(problem instanceof VaultRefusal)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
} finally {
  await db.$disconnect();
}

function readArguments() {
  try {
    const options = { source: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [catalogue, ...places] = positionals;
    if ((catalogue !== "endoflife" && catalogue !== "kev") || places.length === 0) refuse(USAGE);
    return { catalogue, places, source: values.source };
  } catch (error) {
    throw new VaultRefusal(USAGE, { cause: error });
  }
}

async function refreshReleases(places: readonly string[]): Promise<void> {
  const table = endoflifeTable.parse(await tableOf("endoflife"));
  const findings: Finding[] = [];
  const left: Told[] = [];
  for (const place of places) {
    const name = path.basename(place).replace(/\.json$/, "");
    const reading = readEndoflife(await jsonAt(place), { name, table, today: today() });
    findings.push(...reading.findings);
    left.push(...reading.left);
  }
  if ((await findRecord("source", table.source)) === null) {
    refuse(`There is no source "${table.source}". Add it, or name another in data/refresh/endoflife.json.`); // prettier-ignore
  }
  await propose("endoflife.date", findings, left);
}

async function refreshVulnerabilities(place: string, given: string | undefined): Promise<void> {
  const table = kevTable.parse(await tableOf("kev"));
  const catalogue = readCatalogue(await jsonAt(place));
  const wanted = sourceOf(catalogue, { url: isAddress(place) ? place : null, today: today() });
  const source = given ?? wanted.slug;
  if ((await findRecord("source", source)) !== null) {
    const { findings, left } = readKev(catalogue, table, source);
    return propose("CISA catalogue", findings, left);
  }
  if (given !== undefined) refuse(`There is no source "${given}".`);
  const edit = { act: "add", kind: "source", slug: wanted.slug, input: wanted };
  const reason = `CISA catalogue of ${dayOf(catalogue)}: the source that its entries rest on.`;
  const made = await proposeEdit(edit, { ...by("CISA catalogue"), reason });
  if (!made.ok) refuse(`The source "${wanted.slug}" cannot be proposed: ${made.problem.kind}.`);
  console.log(`Proposed the source "${wanted.slug}". Accept it in the review, then run this again; or name one on record with --source.`); // prettier-ignore
}

async function propose(name: string, findings: readonly Finding[], left: readonly Told[]) {
  const batch = { name: `${name}, ${today()}`, readOn: today(), by: by(name) };
  const { proposed, skipped } = await proposeRefresh(findings, batch);
  for (const line of proposed) console.log(`proposed  ${line}`);
  const told = [...skipped.filter(({ why }) => why !== "says so already"), ...left];
  for (const { what, why } of told) console.log(`skipped   ${what}: ${why}`);
  const same = skipped.length + left.length - told.length;
  console.log(`${countOf(proposed.length, "proposal")} in “${batch.name}” for review, ${told.length} skipped, ${same} on record as it says.`); // prettier-ignore
}

/** A catalogue proposes as a contributor does: an editor decides. */
function by(name: string) {
  const id = `refresh-${name.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`;
  return { editor: { id, name, role: "contributor" }, at: now().toISOString() } as const;
}

async function tableOf(name: string): Promise<unknown> {
  return JSON.parse(await readFile(path.resolve("data/refresh", `${name}.json`), "utf8"));
}

async function jsonAt(place: string): Promise<unknown> {
  try {
    return JSON.parse(
      isAddress(place) ? await fetched(place) : await readFile(within(place), "utf8"),
    );
  } catch (error) {
    const words = `${place} cannot be read as JSON. Without a network, save it as a file and name that.`; // prettier-ignore
    throw new VaultRefusal(words, { cause: error });
  }
}

async function fetched(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(WITHIN_MS) });
  if (!response.ok) throw new Error(`It answered ${response.status}.`);
  return response.text();
}

function isAddress(place: string): boolean {
  return /^https?:\/\//.test(place);
}

/** Names are read against the folder in which the command was typed. */
function within(name: string): string {
  return path.resolve(process.env["INIT_CWD"] ?? "", name);
}

function refuse(words: string): never {
  throw new VaultRefusal(words);
}
