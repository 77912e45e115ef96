import { expect, test } from "@playwright/test";
import { openWithScript } from "./open";

const DAY = "/2012-06-30/timeline";

test("a vendor chosen on the timeline stays chosen when its address is opened again", async ({
  page,
}) => {
  await openWithScript(page, DAY);
  await page.getByRole("group", { name: "Days shown" }).getByLabel("All days").click();
  await page.getByText("All vendors", { exact: false }).first().click();
  await page.getByRole("checkbox", { name: /^Parallels/ }).check();
  await expect(page).toHaveURL(/vendor=parallels/);
  const heading = page.getByRole("heading", { level: 2 }).first();
  await expect(heading).not.toContainText(/^\d+ of 43\d/);
  const said = await heading.textContent();

  await page.reload();
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(said ?? "");
});

test("keys zoom the axis, and a line of the list leads to its record", async ({ page }) => {
  await openWithScript(page, `${DAY}?from=2007-01-01&to=2009-01-01&kind=event`);
  await page.getByRole("group", { name: /^Axis of time/ }).press("+");
  await expect(page).not.toHaveURL(/from=2007-01-01/);

  await page.getByRole("list", { name: "Items, newest first" }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/2012-06-30\/records\/event\//);
});

test("what an address says that is not known is named", async ({ page }) => {
  await page.goto(`${DAY}?kind=rumour&from=yesterday`);
  await expect(page.getByText(/Not understood in the address/)).toContainText("kind=rumour");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the two years around the day are a list, and other years are a link away", async ({
    page,
  }) => {
    await page.goto(DAY);
    const list = page.getByRole("list", { name: "Items, newest first" }).first();
    expect(await list.getByRole("link").count()).toBeGreaterThan(20);
    await page.getByRole("link", { name: "2008", exact: true }).click();
    await expect(page).toHaveURL("/2008-12-31/timeline");
  });
});
