import { expect, test } from "@playwright/test";
import { openWithScript } from "./open";

test("a segment of market structure is chosen in the address and leads to its record", async ({
  page,
}) => {
  await openWithScript(page, "/2012-06-30/structure");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("concentration was high");
  await page
    .getByRole("combobox", { name: "Segment" })
    .selectOption("x86 server virtualisation, new licences");
  await expect(page).toHaveURL(/segment=x86/);
  const table = page.getByRole("region", { name: "Concentration by segment and period" });
  await expect(table.getByRole("row")).toHaveCount(4);
  await expect(table.getByRole("row", { name: /Q2 2008/ })).toContainText("2,465 to 3,554");
  await table.getByRole("link", { name: "44%" }).click();
  await page.getByRole("dialog").getByRole("link", { name: "Open the record" }).click();
  await expect(page).toHaveURL(
    "/2012-06-30/records/market-figure/vmware-share-x86-server-virtualisation-new-licences-2008-q2",
  );
});

test("a segment nobody knows is named, and all are shown", async ({ page }) => {
  await page.goto("/2012-06-30/structure?segment=moon");
  await expect(page.getByText("segment “moon”, of which no share is published")).toBeVisible();
  await expect(page.getByRole("row", { name: /Q2 2008/ }).first()).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a day before any share points to what is published by today", async ({ page }) => {
    await page.goto("/2005-10-31/structure");
    await page.getByRole("link", { name: "What is published by today" }).click();
    await expect(page).toHaveURL("/today/structure");
    await expect(page.getByRole("row", { name: /virtual machine software/ }).first()).toBeVisible();
  });
});
