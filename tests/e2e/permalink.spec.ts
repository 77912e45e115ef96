import { expect, test, type Browser } from "@playwright/test";
import { openWithScript } from "./open";

/** The words of a page, opened by somebody who has never been here. */
async function told(browser: Browser, address: string, baseURL: string | undefined) {
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const page = await context.newPage();
  await page.goto(address);
  const text = await page.getByRole("main").innerText();
  await context.close();
  return text;
}

for (const { address, says } of [
  { address: "/2005-10-31/threats/vmware", says: "of weightings" },
  { address: "/2006-06-30/vendors/xensource", says: "of draws" },
]) {
  test(`${address} shows a stranger the same screen`, async ({ browser, baseURL }) => {
    const first = await told(browser, address, baseURL);
    expect(first).toContain(says);
    expect(await told(browser, address, baseURL)).toBe(first);
  });
}

test("the facts are in the page without JavaScript", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto("/2005-10-31");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("VMware leads the market");
  await expect(page.getByText("first in over 99% of weightings").first()).toBeVisible();
  await page.goto("/2005-10-31/vendors/vmware");
  await expect(page.getByText("VMware Workstation ships")).toBeAttached();
  await context.close();
});

test("the day in the header leads to the same screen on another day", async ({ page }) => {
  await openWithScript(page, "/2005-10-31/threats/vmware");
  await page.getByText("31 October 2005").first().click();
  await page.getByLabel("Show the market as of").fill("2006-06-30");
  await page
    .getByRole("button", { name: /show|go/i })
    .first()
    .click();
  await expect(page).toHaveURL("/2006-06-30/threats/vmware");
});
