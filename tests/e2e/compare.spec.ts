import { expect, test } from "@playwright/test";
import { complaints } from "./complaints";
import { openWithScript } from "./open";

const PAIR = "/2005-10-31/compare/vmware/microsoft";

test("one is added by name, moved and removed, and the address says so", async ({ page }) => {
  const heard = complaints(page);
  await openWithScript(page, PAIR);
  await page.getByLabel("Add a vendor").focus();
  await expect(page.getByRole("combobox", { name: "Add a vendor" })).toBeFocused();
  await page.keyboard.type("parallels");
  await expect(page.getByRole("option", { name: /Parallels|SWsoft/ }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${PAIR}/*`);
  await page.getByRole("link", { name: "Move VMware right" }).click();
  await page.waitForURL("**/compare/microsoft/vmware/*");
  await page.getByRole("link", { name: "Remove VMware" }).click();
  await expect(page).not.toHaveURL(/vmware/);
  expect(heard).toEqual([]);
});

test("differences only hides rows in which all are alike, in the address too", async ({ page }) => {
  await openWithScript(page, PAIR);
  const open = page.getByText("not separable").first();
  await expect(open).toBeVisible();
  await page.getByLabel("Differences only").check();
  await expect(open).toBeHidden();
  await expect(page).toHaveURL(/differences=only/);
  await page.reload();
  await expect(page.getByLabel("Differences only")).toBeChecked();
});

test("a second day says what each answer was then", async ({ page }) => {
  await page.goto(`${PAIR}/2012-06-30`);
  await expect(page.getByText(/^30 Jun 2012: /).first()).toBeVisible();
});

test("products stand side by side, with the record behind each answer", async ({ page }) => {
  await page.goto("/2005-10-31/compare/products/vmware-gsx-server/microsoft-virtual-server");
  const facts = page.getByRole("region", { name: "What they are" });
  await expect(facts.getByRole("row", { name: /^Maker VMware Microsoft/ })).toBeVisible();
});

for (const [address, says] of [
  ["a/b/c/d/e/f/g", "At most 6 stand side by side"],
  ["vmware/vmware", "was named twice"],
  ["vmware/nobody-at-all", "No vendor “nobody-at-all” is on record"],
  ["vmware", "VMware alone: add another to compare"],
  ["%3Cscript%3E", "names no vendor"],
] as const) {
  test(`${address} gets words and what to do`, async ({ page }) => {
    const answer = await page.goto(`/2005-10-31/compare/${address}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByText(says).first()).toBeVisible();
  });
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a name is looked for by the server, and rows that are alike hide all the same", async ({
    page,
  }) => {
    await page.goto("/2005-10-31/compare/vmware");
    await page.getByLabel("Add a vendor").fill("microsft");
    await page.getByRole("button", { name: "Add" }).click();
    await page.waitForURL(`**${PAIR}`);
    await page.getByLabel("Differences only").check();
    await expect(page.getByText("not separable").first()).toBeHidden();
  });
});
