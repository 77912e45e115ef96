import { expect, test, type Page } from "@playwright/test";
import { openWithScript } from "./open";

const GUESTS = "/2019-12-31/support/guest-os";
const ARTICLE = "/2005-10-31/support/capability";

const grid = (page: Page) => page.getByRole("grid");

test("facets choose rows and columns in the address, and it says what it did not understand", async ({
  page,
}) => {
  await openWithScript(page, ARTICLE);
  const vendors = page.getByRole("list", { name: "Vendor" });
  await vendors.getByRole("checkbox", { name: /VMware/ }).check();
  await expect(page).toHaveURL(/vendor=vmware/);
  await expect(grid(page).getByRole("rowheader", { name: /VMware ESX Server/ })).toBeVisible();
  await expect(grid(page).getByRole("rowheader", { name: /Xen hypervisor/ })).toHaveCount(0);
  await page.goto(`${ARTICLE}?vendor=nobody&level=%3Cb%3E`);
  await expect(page.getByText("Not understood in the address and left out: vendor, level")).toBeVisible(); // prettier-ignore
});

test("a cell says what it is, and Enter opens what it rests on", async ({ page }) => {
  await openWithScript(page, ARTICLE);
  const cell = grid(page).getByRole("link", {
    name: /^VMware ESX Server, SMP guests: supported, since 2\.0/,
  });
  await cell.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog");
  await expect(panel.getByRole("link", { name: "Open the record" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(cell).toBeFocused();
});

test("arrows move from cell to cell", async ({ page }) => {
  await openWithScript(page, ARTICLE);
  const rows = grid(page).getByRole("row");
  await rows.nth(1).getByRole("gridcell").first().locator("[data-at]").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(rows.nth(2).getByRole("gridcell").nth(1).locator("[data-at]")).toBeFocused();
  await page.keyboard.press("Control+End");
  await expect(rows.last().getByRole("gridcell").last().locator("[data-at]")).toBeFocused();
});

test("it is turned round, and shows differences only", async ({ page }) => {
  await openWithScript(page, ARTICLE);
  await page.getByRole("checkbox", { name: "Transpose" }).check();
  await expect(grid(page).getByRole("rowheader", { name: /Live migration/ })).toBeVisible();
  await page.getByRole("checkbox", { name: "Differences only" }).check();
  await expect(page).toHaveURL(/transposed=true&differences=true|differences=true&transposed=true/);
  await expect(page.getByText(/not checked being none/)).toBeVisible();
});

test("an earlier day shows what changed since, and refuses one that is none", async ({ page }) => {
  await page.goto("/2006-12-31/support/capability?since=2005-10-31");
  await expect(page.getByText(/^Since 31 October 2005, \d+ answers changed/)).toBeVisible();
  await expect(
    grid(page)
      .getByRole("link", { name: /was planned/ })
      .first(),
  ).toBeVisible();
  await page.goto("/2006-12-31/support/capability?since=never");
  await expect(page.getByText("Enter a day from 2003-01-01 to today")).toBeVisible();
});

test("a question is asked, kept in the address and brought back by it", async ({ page }) => {
  await openWithScript(page, "/2019-12-31/platforms");
  await page.getByLabel("Guest, host or capability").fill("capability:high-availability");
  await page.getByLabel("How much it matters", { exact: true }).selectOption("preferred");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page).toHaveURL(/preferred=capability:high-availability/);
  const asked = page.getByRole("list", { name: "Asked for" }).getByRole("listitem");
  await expect(asked.filter({ hasText: "High availability" })).toBeVisible();
  const heading = page.getByRole("columnheader", { name: /High availability/ }).first();
  await expect(heading).toBeVisible();
  await page.reload();
  await expect(heading).toBeVisible();
});

test("nonsense stays where it was typed; the route refuses it by field", async ({
  page,
  request,
}) => {
  await page.goto("/2019-12-31/platforms?perCore=much");
  await expect(page.getByText("Enter an amount from 0 to 1,000,000")).toBeVisible();
  await expect(page.getByLabel("At most, a core and year")).toHaveValue("much");
  const refused = await request.get("/api/v1/platforms?asOf=2019-12-31&required=x%3By");
  expect(refused.status()).toBe(422);
  const unknown = await request.get("/api/v1/support?asOf=2019-12-31&dimension=hats");
  expect(await unknown.json()).toMatchObject({
    problem: { fields: { dimension: [expect.stringContaining("guest-os")] } },
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test("the matrix scrolls in its own box, and the page does not", async ({ page }) => {
    await openWithScript(page, GUESTS);
    await expect(grid(page).getByRole("gridcell").first()).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
  });
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("the first view is in the page, and a form asks for a file", async ({ page, request }) => {
    await page.goto(ARTICLE);
    const cell = page.getByRole("link", { name: /^VMware ESX Server, SMP guests: supported/ });
    await cell.click();
    await expect(page).toHaveURL(/records\/support\//);
    await page.goto("/2019-12-31/platforms");
    await expect(page.getByRole("table").first()).toBeVisible();
    const form = page.getByRole("form", { name: "What a platform must do" });
    await expect(form.getByLabel("Preferred").first()).toBeVisible();
    const file = await request.get(
      "/api/v1/platforms?asOf=2019-12-31&required=capability:live-migration&required=&preferred=&perCore=&currency=USD&format=csv",
    );
    expect(await file.text()).toContain("Live migration");
  });
});
