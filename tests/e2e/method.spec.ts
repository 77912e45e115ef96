import { expect, test, type Page } from "@playwright/test";
import { complaints } from "./complaints";
import { openWithScript } from "./open";

const ADDRESS = "/2005-10-31/method";

const slider = (page: Page, name: string) =>
  page.getByRole("slider", { name: `Weight of ${name}`, exact: true });
const rowOf = (page: Page, vendor: string) =>
  page
    .getByRole("region", { name: "Ranks under these weights" })
    .getByRole("row", { name: vendor });

/** Counted and searched: the last column is filled. */
const settled = (page: Page, vendor: string) => expect(rowOf(page, vendor)).not.toContainText("…");

test("a moved slider moves ranks and address, and a clean browser sees the same", async ({
  page,
  browser,
}) => {
  const heard = complaints(page);
  await openWithScript(page, ADDRESS);
  const before = await rowOf(page, "VMware").innerText();
  const price = slider(page, "price position");
  await price.focus();
  await price.press("End");
  await expect(price).toHaveValue("100");
  await expect(page).toHaveURL(/weights=[^&]*price-position:100/);
  await expect(rowOf(page, "VMware")).not.toHaveText(before);
  await settled(page, "VMware");
  const shown = await page.getByRole("region", { name: "Ranks under these weights" }).innerText();
  const clean = await browser.newPage();
  await openWithScript(clean, page.url());
  await settled(clean, "VMware");
  const same = clean.getByRole("region", { name: "Ranks under these weights" });
  expect(await same.innerText()).toBe(shown);
  await clean.close();
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(page).toHaveURL(new RegExp(`${ADDRESS}$`));
  expect(heard).toEqual([]);
});

test("the worker counts as the server does: any weight allowed gives the shares of other screens", async ({
  page,
}) => {
  await openWithScript(page, `${ADDRESS}?within=any`);
  await settled(page, "VMware");
  const formula = page.getByRole("heading", { name: /VMware is first on presence in/ });
  const share = /in (\d+%) of/.exec(await formula.innerText())?.[1] ?? "none";
  await expect(rowOf(page, "VMware")).toContainText(`${share} of draws`);
});

test("a locked weight stays when another is moved", async ({ page }) => {
  await openWithScript(page, ADDRESS);
  await page.getByRole("checkbox", { name: "Lock installed base" }).check();
  await expect(slider(page, "installed base")).toBeDisabled();
  await slider(page, "ecosystem").press("End");
  await expect(page).toHaveURL(/lock=installed-base/);
  await expect(slider(page, "installed base")).toHaveAttribute("aria-valuetext", /25\.0 of 100/);
});

test("a typed seed stands in the address, and one that is none stays as typed", async ({
  page,
}) => {
  await openWithScript(page, `${ADDRESS}?weights=price-position:100`);
  const seed = page.getByRole("textbox", { name: "Seed of the draws" });
  await seed.fill("7");
  await expect(page).toHaveURL(/seed=7/);
  await expect(page.getByText("10,000 draws, seed 7.")).toBeVisible();
  await seed.fill("7b");
  await seed.blur();
  await expect(page.getByRole("alert").filter({ hasText: "Enter a whole number" })).toBeVisible();
  await expect(seed).toHaveValue("7b");
  await expect(seed).toHaveAttribute("aria-invalid", "true");
  await expect(slider(page, "price position")).toHaveValue("100");
});

for (const [query, said] of [
  ["weights=installed-base:0", /sum to zero; move one above 0, or reset/],
  ["weights=installed-base:-3", /no weight; enter a number from 0 to 100/],
  [`weights=${"a:1,".repeat(1000)}`, /more than 40 things/],
  ["seed=4294967296", /Enter a whole number from 0 to 4294967295/],
] as const) {
  test(`?${query.slice(0, 30)} is answered in words`, async ({ page }) => {
    await openWithScript(page, `${ADDRESS}?${query}`);
    await expect(page.getByRole("alert").filter({ hasText: said })).toBeVisible();
    await expect(rowOf(page, "VMware")).toBeVisible();
  });
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("formulas have their numbers, and the desk its published answer", async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(page.getByText("presence = 100 × Σ weight × criterion")).toBeVisible();
    await expect(rowOf(page, "VMware")).toContainText("of draws");
    await expect(page.getByRole("slider")).toHaveCount(0);
  });
});
