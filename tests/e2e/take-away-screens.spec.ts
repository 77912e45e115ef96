import { expect, test, type Locator, type Page } from "@playwright/test";
import { tableIn } from "./sheet-file";

/** The cells of a table on screen, its head first. */
const cellsOf = (table: Locator): Promise<string[][]> =>
  table
    .getByRole("row")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("th,td")].map((cell) => cell.textContent.trim())),
    );

/** The rows of the file that a link under "Take away" leads to, as objects. */
async function taken(page: Page, within: Locator) {
  await within.getByText("Take away", { exact: true }).click();
  const address = await within.getByRole("link", { name: "CSV" }).getAttribute("href");
  const answer = await page.request.get(address ?? "");
  expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  const [head = [], ...rows] = tableIn(await answer.text());
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])));
}

test("a comparison on screen is the comparison in the file, row by row", async ({ page }) => {
  await page.goto("/2012-06-30/compare/vmware/microsoft");
  const whole = page.locator("details").filter({ has: page.locator('a[href*="/compare.csv"]') });
  const rows = await taken(page, whole);
  for (const section of [...new Set(rows.map((row) => row["section"] ?? ""))]) {
    const table = page.getByRole("region", { name: section, exact: true }).first();
    const shown = (await cellsOf(table)).slice(1);
    const inFile = rows.filter((row) => row["section"] === section);
    expect(
      inFile.map((row) => [row["asked"], row["vmware"], row["microsoft"]]),
      section,
    ).toEqual(shown.map((row) => row.slice(0, 3)));
  }
});

test("the kept rates on screen are those in the file", async ({ page }) => {
  await page.goto("/2012-06-30/promises");
  const figure = page.getByRole("figure").filter({ hasText: "track record of promises" });
  const shown = await cellsOf(figure.getByRole("region", { name: "Promises kept, by vendor" }));
  const rows = await taken(page, figure);
  expect(rows.map((row) => row["vendor"])).toEqual(shown.slice(1).map(([vendor]) => vendor));
  expect(rows.map((row) => row["open"])).toEqual(shown.slice(1).map((row) => row[2]));
});

test("what the article foresaw is in the files of its figures, in its order", async ({ page }) => {
  await page.goto("/2012-06-30/foresight");
  for (const [name, column, place] of [
    ["promises it tells of", "promise", 1],
    ["forecasts it makes", "forecast", 1],
  ] as const) {
    const figure = page.getByRole("figure").filter({ hasText: name });
    const shown = (await cellsOf(figure.getByRole("region").first())).slice(1);
    const rows = await taken(page, figure);
    expect(rows).toHaveLength(shown.length);
    rows.forEach((row, at) => expect(shown[at]?.[place]).toContain(row[column]));
  }
});

test("nobody to compare, or somebody twice, is refused in words", async ({ request }) => {
  const sheet = (who: string) =>
    request.get(`/api/v1/sheets/compare.csv?asOf=2012-06-30&who=${who}`);
  expect((await sheet("")).status()).toBe(422);
  expect(await (await sheet("vmware/vmware")).text()).toContain("named twice");
  expect((await sheet("nobody-at-all")).status()).toBe(404);
});
