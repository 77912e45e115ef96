import { parseArgs } from "node:util";
import { Stop } from "../say.mjs";

const ABOUT = ["vendor", "threats-to", "compare", "battle-card"];
const PAPERS = ["A4", "Letter"];
const FORM =
  "Write one of --vendor vmware, --threats-to vmware, --compare vmware,microsoft or --battle-card vmware,microsoft; then --as-of 2026-11-23, --out brief.pdf, --paper A4 or Letter, and --force to overwrite.";

const text = { type: "string" };
const options = {
  ...Object.fromEntries(ABOUT.map((name) => [name, text])),
  ...{ "as-of": text, out: text, paper: text, site: text, force: { type: "boolean" } },
};

/**
 * What the flags ask for: the query of the brief, the file, the paper, and the site to ask, null
 * where one is to be started. @throws Stop in words that name the flag and the remedy.
 */
export function readAsked(args) {
  const given = parsed(args);
  const named = ABOUT.filter((name) => given[name] !== undefined);
  if (named.length !== 1) {
    const what = named.length === 0 ? "Nothing says what the brief is about" : `--${named.join(" and --")} cannot be asked for at once`; // prettier-ignore
    throw new Stop(`${what}. ${FORM}`);
  }
  const paper = PAPERS.find((name) => name.toLowerCase() === (given.paper ?? "A4").toLowerCase());
  if (paper === undefined) throw new Stop(`--paper: write A4 or Letter, not ${given.paper}.`);
  const [name] = named;
  const query = new URLSearchParams({ [name]: given[name], "as-of": given["as-of"] ?? "today" });
  return {
    query,
    paper,
    out: given.out ?? "brief.pdf",
    force: given.force ?? false,
    site: siteOf(given.site),
  };
}

function parsed(args) {
  try {
    return parseArgs({ args, options, allowPositionals: false }).values;
  } catch (error) {
    const [first] = error.message.split(/\. |\n/);
    throw new Stop(`${first}. ${FORM}`);
  }
}

function siteOf(given) {
  if (given === undefined) return null;
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
    throw new Stop(`--site: write an address such as http://127.0.0.1:3000, not ${given}.`);
  }
  return new URL(given).origin;
}
