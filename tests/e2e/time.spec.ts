import { expect, test, type Page } from "@playwright/test";
import { openWithScript } from "./open";

const slider = (page: Page) => page.getByRole("slider", { name: "Quarter" });

test("the first screen is today, and October 2005 is one click away", async ({ page }) => {
  await openWithScript(page, "/");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", "today");
  await expect(page.getByRole("link", { name: "Vendors", exact: true })).toHaveAttribute(
    "href",
    "/today/vendors",
  );
  await page.getByText("As of").first().click();
  await page.getByRole("link", { name: "The founding article" }).click();
  await expect(page).toHaveURL("/2005-10-31");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("VMware leads the market");
});

test("the slider moves by key, keeps the filters and the keyboard", async ({ page }) => {
  await openWithScript(page, "/2012-08-15/vendors/vmware?from=test");
  await slider(page).focus();
  await expect(slider(page)).toHaveAttribute(
    "aria-valuetext",
    "15 August 2012, in the third quarter",
  );
  await page.keyboard.press("ArrowRight");
  await expect(slider(page)).toHaveAttribute(
    "aria-valuetext",
    "end of September 2012, third quarter",
  );
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL("/2011-06-30/vendors/vmware?from=test");
  await expect(slider(page)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(page).toHaveURL("/2003-03-31/vendors/vmware?from=test");
});

test("the slider goes where it is let go of", async ({ page }) => {
  await openWithScript(page, "/2005-10-31/sources");
  const box = (await slider(page).boundingBox())!;
  await page.mouse.click(box.x + box.width - 1, box.y + box.height / 2);
  await expect(page).toHaveURL("/today/sources");
});

test("brackets step by quarter outside fields, until they are turned off", async ({ page }) => {
  await openWithScript(page, "/2005-10-31/sources");
  await page.getByText("As of").first().click();
  await page.getByLabel("Show the market as of").press("]");
  await page.getByRole("link", { name: "Hyperscope" }).press("]");
  await expect(page).toHaveURL("/2005-12-31/sources");
  await page.keyboard.press("[");
  await expect(page).toHaveURL("/2005-09-30/sources");

  await page.getByText("As of").first().click();
  await page.getByRole("checkbox", { name: /step a quarter/ }).uncheck();
  await page.keyboard.press("[");
  await page.getByRole("link", { name: "Quarter after: 31 December 2005" }).click();
  await expect(page).toHaveURL("/2005-12-31/sources");
});

test("without JavaScript the steps and the form lead to another day", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto("/2005-10-31/sources");
  await expect(slider(page)).toHaveCount(0);
  await page.getByRole("link", { name: "Quarter before: 30 September 2005" }).click();
  await expect(page).toHaveURL("/2005-09-30/sources");
  await page.getByText("As of").first().click();
  await page.getByLabel("Show the market as of").fill("2008-06-26");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL("/2008-06-26/sources");
  await context.close();
});

for (const section of [
  "vendors",
  "products",
  "threats/vmware",
  "promises",
  "forecasts",
  "foresight",
  "timeline",
  "structure",
  "prices",
  "sources?sort=day",
  "records/vendor/vmware",
]) {
  test(`/${section} leads to today`, async ({ request }) => {
    const answer = await request.get(`/${section}`, { maxRedirects: 0 });
    expect(answer.status()).toBe(307);
    expect(answer.headers()["location"]).toBe(`/today/${section}`);
  });
}

test("other addresses without a day are not found", async ({ request }) => {
  for (const address of ["/nothing", "/vendorsx", "/today/nothing"]) {
    expect((await request.get(address)).status()).toBe(404);
  }
});
