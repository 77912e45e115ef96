import { expect, test } from "@playwright/test";
import { openWithScript } from "./open";

test("what is supposed stands in the address, and a clean browser sees the same", async ({
  page,
  browser,
}) => {
  await openWithScript(page, "/2005-10-31/threats/vmware");
  await page.getByRole("link", { name: "What if" }).click();
  await expect(page.getByRole("note", { name: "Scenario" })).toContainText("not a record");
  const takeover = page.getByRole("form", { name: "A takeover" });
  await takeover.getByLabel("Vendor taken over").selectOption("xensource");
  await takeover.getByRole("combobox", { name: "By" }).selectOption("microsoft");
  await takeover.getByRole("button", { name: "Suppose" }).click();
  await page.waitForURL("**/what-if/against:vmware/merge:xensource:microsoft");
  const finding = await page.getByRole("heading", { level: 1 }).textContent();
  expect(finding).toContain("In this scenario");

  const clean = await browser.newContext();
  const other = await clean.newPage();
  await other.goto(page.url());
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(finding ?? "");
  await clean.close();

  await page.getByRole("link", { name: /^Take out/ }).click();
  await page.waitForURL("**/what-if/against:vmware");
  await expect(page.getByText("Nothing is supposed yet.")).toBeVisible();
});

test("the file of a scenario says in its head that it is one, and what it supposes", async ({
  request,
}) => {
  const answer = await request.get(
    "/api/v1/what-if/ranks.csv?asOf=2005-10-31&changes=merge:xensource:microsoft",
  );
  expect(answer.status()).toBe(200);
  const text = await answer.text();
  expect(text.split("\n").slice(0, 8).join("\n")).toContain("not a record");
  expect(text).toContain("merge:xensource:microsoft");
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("what cannot be supposed is said, and the rest is", async ({ page }) => {
    const answer = await page.goto(
      "/2005-10-31/what-if/kept:no-such-promise/merge:xensource:microsoft/nonsense",
    );
    expect(answer?.status()).toBe(200);
    const said = page.getByRole("status");
    await expect(said).toContainText("kept:no-such-promise");
    await expect(said).toContainText("nonsense");
    await expect(page.getByRole("list", { name: "Supposed" }).getByRole("listitem")).toHaveCount(1);
  });
});
