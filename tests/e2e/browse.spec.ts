import { expect, test, type Page } from "@playwright/test";
import { openWithScript } from "./open";

/** The controls of a table stand still until a script answers them. */
const answers = (page: Page) =>
  expect(page.getByRole("searchbox", { name: "Words in any column" })).toBeEnabled();
const rowHeads = (page: Page) => page.getByRole("rowheader");
const order = (page: Page) => page.getByText(/, sorted by /).first();

test("a list is chosen from, counted and ordered, and its address shows the same to others", async ({
  page,
  browser,
}) => {
  await openWithScript(page, "/2012-06-30/products");
  await answers(page);
  const filters = page.getByRole("group", { name: "Filters" });
  await filters.getByRole("checkbox", { name: /^VMware/ }).check();
  await expect(page).toHaveURL(/maker=vmware/);
  await expect(order(page)).toContainText(/^\d+ of \d+ products, sorted by/);
  // The other makers still say how many a choice of them would add.
  await expect(filters.getByRole("checkbox", { name: /^Microsoft [1-9]/ })).toBeVisible();

  await page.getByRole("button", { name: "First released", exact: true }).click();
  await page
    .getByRole("columnheader", { name: "Product" })
    .getByRole("button")
    .click({ modifiers: ["Shift"] });
  await expect(order(page)).toContainText("sorted by first released (newest first), then product");
  await expect(page.getByRole("columnheader", { name: /First released/ })).toHaveAttribute(
    "aria-sort",
    "descending",
  );

  await page.getByText(/^Columns, /).click();
  await page.getByRole("checkbox", { name: "Licence" }).uncheck();
  await expect(page.getByRole("columnheader", { name: "Licence" })).toHaveCount(0);
  await expect(page).toHaveURL(/sort=-first,product/);
  await expect(page).toHaveURL(/columns=/);

  const names = await rowHeads(page).allTextContents();
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await openWithScript(other, page.url());
  await expect(rowHeads(other)).toHaveText(names);
  await elsewhere.close();
});

test("an address that contradicts itself is told in words, and which filter to loosen", async ({
  page,
}) => {
  const strange = `?maker=vmware,nobody&colour=red&q=${encodeURIComponent("<b>' OR 1=1 --</b>")}`;
  await openWithScript(page, `/2012-06-30/products${strange}`);
  await expect(page.getByText(/Not understood in the address and left out: /)).toContainText(
    "maker has no value “nobody”",
  );
  await expect(page.getByText(/No product fits .*“<b>' OR 1=1 --<\/b>”/)).toContainText(
    "Loosen the words first",
  );
  await page.getByRole("button", { name: "Loosen it" }).click();
  await expect(page.getByRole("rowheader", { name: /VMware/ }).first()).toBeVisible();

  const many = Array.from({ length: 2000 }, (_, at) => `n${at}`).join(",");
  await openWithScript(page, `/2012-06-30/products?maker=${many}`);
  await expect(page.getByText(/“n0”, “n1”, “n2” and 1,997 more/)).toBeVisible();
});

for (const width of [1440, 390]) {
  test(`what a value rests on opens beside it and gives the focus back, at ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openWithScript(page, "/2012-06-30/records/price");
    await answers(page);
    const value = page.getByRole("link", { name: /^Evidence of/ }).first();
    await value.focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog");
    await expect(panel.getByText("Last checked").first()).toBeVisible();
    await expect(panel.getByRole("link", { name: "Report an error" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(panel).toHaveCount(0);
    await expect(value).toBeFocused();
  });
}

test("a long list is chosen from and paged by the server, by keyboard alone", async ({ page }) => {
  await openWithScript(page, "/2019-12-31/records/support");
  await answers(page);
  const level = page.getByRole("checkbox", { name: /^Partial/ });
  await level.focus();
  await page.keyboard.press("Space");
  await expect(order(page)).toContainText(/^\d+ of [\d,]+ support records/);
  await page.getByRole("button", { name: "Clear all" }).press("Enter");
  await page.getByRole("button", { name: "Next page" }).press("Enter");
  await expect(page.getByText(/^Rows 101 to/)).toBeVisible();
  await expect(page).toHaveURL(/page=2/);
});

test("a list refuses a query it does not know, field by field", async ({ request }) => {
  const answer = await request.get("/api/v1/lists/support?asOf=2019-12-31&level=x&size=9");
  expect(answer.status()).toBe(422);
  expect(await answer.text()).toMatch(/"size".*"level"|"level".*"size"/);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("the first view stands in the page, and a value leads to its record", async ({ page }) => {
    await page.goto("/2012-06-30/records/price");
    await expect(order(page)).toContainText("prices, sorted by record");
    await page
      .getByRole("link", { name: /^Evidence of/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/2012-06-30\/records\/price\//);
  });
});
