import { expect, test } from "@playwright/test";
import { openWithScript } from "./open";

test("products are filtered and sorted in the address, and it says what it did not understand", async ({
  page,
}) => {
  await openWithScript(page, "/today/products");
  await page.getByRole("combobox", { name: "Maker" }).selectOption("proxmox");
  await expect(page).toHaveURL(/maker=proxmox/);
  await expect(
    page.getByRole("link", { name: "Proxmox Virtual Environment", exact: true }),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: "VirtualBox" })).toHaveCount(0);

  await page.goto("/today/products?sort=newest&descending=true&maker=nobody");
  await expect(page.getByText("Not understood in the address and left out: maker")).toBeVisible();
  await expect(page.getByRole("columnheader", { name: /Newest release/ })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
});

test("a release leads from its bar to its record", async ({ page }) => {
  await page.goto("/2019-12-31/products/vmware-esxi");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "5.5 left support 468 days ago",
  );
  await page.getByRole("link", { name: "6.7", exact: true }).first().click();
  await expect(page).toHaveURL("/2019-12-31/records/release/vmware-esxi-6.7");
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("the whole table of products is there", async ({ page }) => {
    await page.goto("/2005-10-31/products");
    await expect(page.getByRole("link", { name: "VMware ESX Server", exact: true })).toBeVisible();
  });
});
