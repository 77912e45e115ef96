import { expect, test } from "@playwright/test";
import { complaints } from "./complaints";

test("a move leads to its causes, a cause to its record", async ({ page }) => {
  const heard = complaints(page);
  await page.goto("/2005-10-31/changes");
  const vmware = page
    .getByRole("region", { name: "Moves on presence" })
    .getByRole("rowgroup")
    .filter({ has: page.getByRole("rowheader", { name: "VMware" }) });
  await vmware.getByText("Records behind it").click();
  await expect(vmware.getByText(/^New evidence \+/)).toBeVisible();
  await vmware.getByRole("listitem").getByRole("link").first().click();
  await page.waitForURL("**/2005-10-31/records/**");
  expect(heard).toEqual([]);
});

test("the last 90 days stand on the market's and a vendor's page, and in a file", async ({
  page,
  request,
}) => {
  await page.goto("/2012-06-30/vendors/vmware");
  await page.getByRole("link", { name: "Every move, its causes and their records" }).click();
  await page.waitForURL("**/2012-06-30/changes");
  await page.getByText("Take away", { exact: true }).first().click();
  const file = page.getByRole("link", { name: "CSV" }).first();
  const answer = await request.get((await file.getAttribute("href")) ?? "none");
  expect(await answer.text()).toContain("since,2012-04-01");
});

test("our archive of an earlier instant is compared with that of now", async ({ page }) => {
  const answer = await page.goto("/2005-10-31/changes/2005-10-31~2026-11-24T1000Z");
  expect(answer?.status()).toBe(200);
  await expect(page.getByText("since our archive of").first()).toBeAttached();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the form leads to its address, and says what it could not follow", async ({ page }) => {
    await page.goto("/2012-06-30/changes");
    await page.getByLabel("Since", { exact: true }).fill("2011-06-30");
    await page.getByRole("combobox", { name: "Threats to" }).selectOption("microsoft");
    await page.getByRole("button", { name: "Show what changed" }).click();
    await page.waitForURL("**/2012-06-30/changes/2011-06-30/microsoft");
    await expect(page.getByText(/threat to Microsoft/).first()).toBeVisible();

    const answer = await page.goto("/2012-06-30/changes?since=2012-02-31");
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("status")).toContainText("“2012-02-31” cannot be asked about");
  });
});
