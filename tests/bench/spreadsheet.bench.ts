import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { csvFile } from "@/app/api/csv-file";
import { csvCells, faultsOf, typedCells } from "./sheet-cells";
import { openedCells } from "./workbook";

// Whether a spreadsheet reads our files as we mean them: LibreOffice opens each CSV, with and without
// its byte-order mark, and saves it as a workbook, whose cells are held against the same sheet as
// JSON. Numbers must be the same numbers, texts the same texts, and nothing may have become a
// formula. Where LibreOffice is not installed nothing is checked, and that is a failure.

const SHEETS = [
  "sheets/positions?asOf=2012-06-30",
  "sheets/threats?asOf=2012-06-30&to=vmware",
  "sheets/structure?asOf=2012-06-30",
  "sheets/prices?asOf=2012-06-30",
  "sheets/kept-rates?asOf=2012-06-30",
  "sheets/foresight-promises?asOf=2012-06-30",
  "sheets/compare?asOf=2012-06-30&who=vmware/microsoft",
  "sheets/support?asOf=2012-06-30&product=vmware-esxi",
  "lists/vendors?asOf=2012-06-30",
  "lists/products?asOf=2012-06-30",
];

/** Each would be reckoned, or worse, if it ran. */
const FORMULAS = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(1,1)",
  "\t=1+1",
  '=HYPERLINK("http://example.org")',
];

const baseUrl = z.url().parse(process.env["BASE_URL"]);
const folder = await mkdtemp(path.join(tmpdir(), "hyperscope-spreadsheet-"));

async function installed(): Promise<string> {
  const { stdout } = await promisify(execFile)("soffice", ["--version"]).catch(() => {
    throw new Error(
      "NOTHING WAS CHECKED: LibreOffice is not installed. On Debian: apt-get install --no-install-recommends libreoffice-calc",
    );
  });
  return stdout.trim();
}

/** Field parted by commas, texts in quotes, in this encoding: 76 is UTF-8; 0 lets the mark tell. */
const filter = (encoding: number) => `--infilter=CSV:44,34,${encoding},1,,1033`;

async function opened(csv: Uint8Array, encoding: number) {
  const [from, to] = [path.join(folder, "sheet.csv"), path.join(folder, "sheet.xlsx")];
  await writeFile(from, csv);
  await rm(to, { force: true });
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  const how = ["--headless", filter(encoding), "--convert-to", "xlsx", "--outdir", folder, from];
  await promisify(execFile)("soffice", [profile, ...how], { timeout: 300_000 });
  return openedCells(await readFile(to));
}

async function bytesOf(address: string): Promise<Uint8Array> {
  const answer = await fetch(`${baseUrl}/api/v1/${address}`);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}

const asked = (sheet: string, form: string, more = "") =>
  `${sheet.replace("?", `.${form}?`)}${more}`;

let faults = 0;
function tell(name: string, { cells, found, respelt }: ReturnType<typeof faultsOf>) {
  faults += found.length;
  const read =
    respelt === 0 ? "" : `; ${respelt} texts read as numbers and spelt anew, such as 5.10`;
  console.log(`${name.padEnd(64)} ${String(cells).padStart(6)} cells, ${found.length} not the same${read}`); // prettier-ignore
  for (const fault of found.slice(0, 5)) console.log(`    ${fault}`);
}

try {
  console.log(await installed());
  for (const sheet of SHEETS) {
    const typed = typedCells(await bytesOf(asked(sheet, "json")));
    for (const [mark, encoding] of [
      ["with its mark", 0],
      ["without", 76],
    ] as const) {
      const csv = await bytesOf(asked(sheet, "csv", encoding === 0 ? "" : "&bom=0"));
      tell(`${sheet} ${mark}`, faultsOf(typed, await opened(csv, encoding)));
    }
  }
  const bad = new Uint8Array(await csvFile([["cell"], ...FORMULAS.map((text) => [text])], "bad.csv").arrayBuffer()); // prettier-ignore
  tell("cells that begin as formulas do", faultsOf(csvCells(bad), await opened(bad, 0)));
} finally {
  await rm(folder, { recursive: true, force: true });
}
if (faults > 0) throw new Error(`${faults} cells are not the same in a spreadsheet.`);
console.log("Every cell is the same in a spreadsheet.");
process.exit(0);
