import { writeFile } from "node:fs/promises";
import { Stop } from "../say.mjs";

/** The first page of a day is worked out from every record: half a minute on a busy machine. */
const WITHIN_MS = 180_000;

/** Prints the brief that a site gives for the query. @throws Stop when it has none, in its words. */
export async function printBrief({ site, query, paper, file, browser }) {
  const { chromium } = await import("@playwright/test");
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const started = await chromium.launch({ executablePath: browser, args }).catch((error) => {
    throw new Stop(`${browser} does not start (${error.message.split("\n")[0]}): set CHROMIUM to another Chromium.`); // prettier-ignore
  });
  try {
    const page = await started.newPage();
    const address = `${site}/brief?${query}`;
    const answer = await page.goto(address, { timeout: WITHIN_MS }).catch((error) => {
      throw new Stop(`${address} could not be opened (${error.message.split("\n")[0]}).`);
    });
    if (answer === null || !answer.ok()) throw new Stop(await refusal(answer, query));
    // Type that has not come yet would be set in another width.
    await page.evaluate(() => document.fonts.ready);
    const pdf = await page.pdf({ format: paper, printBackground: true, tagged: true });
    await writeFile(file, pdf).catch((error) => {
      throw new Stop(`Cannot write ${file} (${error.code}): name a file elsewhere with --out.`);
    });
  } finally {
    await started.close();
  }
}

async function refusal(answer, query) {
  if (answer?.status() === 400) return (await answer.text()).trim();
  if (answer?.status() === 404) {
    const [[name, who]] = [...query];
    return `--${name}: ${who} is not on record by ${query.get("as-of")}. Look the short names up under Vendors, or choose a later day with --as-of.`;
  }
  return `The site answered ${answer?.status() ?? "nothing"}; the reason stands above.`;
}
