import { expect, test } from "@playwright/test";
import { openWithScript } from "./open";

test("the matrix is entered once, walked by arrows, and a cell opens its lines", async ({
  page,
}) => {
  await openWithScript(page, "/2012-06-30/threats/matrix");
  const grid = page.getByRole("grid", { name: "Threats of all to all" });
  const cell = (who: string, whom: string) =>
    grid.getByRole("link", { name: new RegExp(`^${who} presses ${whom}: [\\d.]+, bounds`) });
  await expect(grid).toContainText("Mean made");
  await grid.getByRole("link", { name: "VMware" }).first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expect(cell("VMware", "Microsoft")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowLeft");
  await expect(cell("Microsoft", "VMware")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/2012-06-30/threats/vmware#microsoft");
  await expect(
    page.getByRole("region", { name: "Lines of Microsoft by lever and segment" }),
  ).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the matrix is a table of links", async ({ page }) => {
    await page.goto("/2012-06-30/threats/matrix");
    const table = page.getByRole("table", { name: "Threats of all to all" });
    await table.getByRole("link", { name: /^Microsoft presses VMware: / }).click();
    await expect(page).toHaveURL("/2012-06-30/threats/vmware#microsoft");
  });
});

test("us is remembered on this computer, and the address stays what is shown", async ({ page }) => {
  await openWithScript(page, "/2012-06-30/threats/microsoft");
  await page.getByRole("button", { name: "Remember Microsoft as us" }).click();
  await expect(page.getByText("Microsoft is us on this computer.")).toBeVisible();
  const homes = page.getByRole("navigation", { name: "Threats to whom" });
  await homes.getByRole("link", { name: "Oracle" }).click();
  await expect(page).toHaveURL("/2012-06-30/threats/oracle");
  await homes.getByRole("link", { name: "threats to Microsoft" }).click();
  await expect(page).toHaveURL("/2012-06-30/threats/microsoft");
  await homes.getByRole("button", { name: "Forget" }).click();
  await expect(page.getByRole("button", { name: "Remember Microsoft as us" })).toBeVisible();
});
