import { expect, test } from "@playwright/test";

test("a release leads from its bar to its record", async ({ page }) => {
  await page.goto("/2019-12-31/products/vmware-esxi");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "5.5 left support 468 days ago",
  );
  await page.getByRole("link", { name: "6.7", exact: true }).first().click();
  await page.getByRole("dialog").getByRole("link", { name: "Open the record" }).click();
  await expect(page).toHaveURL("/2019-12-31/records/release/vmware-esxi-6.7");
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("the whole table of products is there", async ({ page }) => {
    await page.goto("/2005-10-31/products");
    await expect(page.getByRole("link", { name: "VMware ESX Server", exact: true })).toBeVisible();
  });
});
