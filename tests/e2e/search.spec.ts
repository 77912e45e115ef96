import { expect, test } from "@playwright/test";
import { complaints } from "./complaints";
import { openWithScript } from "./open";

const DAY = "2005-10-31";
const QUIET = `/${DAY}/records/price/parallels-workstation-relation-2005-10`;
const box = { name: "Search the archive" };

test("Ctrl K leads into the box; up, down and Enter lead to what was found", async ({ page }) => {
  const heard = complaints(page);
  await openWithScript(page, QUIET);
  // A key pressed before the page's scripts run is lost: it is pressed until it is heard.
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(page.getByLabel(box.name)).toBeFocused({ timeout: 500 });
  }).toPass();
  await expect(page.getByRole("combobox", box)).toBeFocused();
  await page.keyboard.type("vmwear");
  await expect(page.getByRole("option", { name: /^VMware Hypervisor vendor/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/${DAY}/vendors/vmware`);
  expect(heard).toEqual([]);
});

test("a name that came later finds, and leads to its first day", async ({ page }) => {
  await openWithScript(page, QUIET);
  await page.getByLabel(box.name).focus();
  await expect(page.getByRole("combobox", box)).toBeFocused();
  await page.keyboard.type("azure local");
  await page.getByRole("option", { name: /Azure Stack HCI since 2020, not known on this day/ }).click(); // prettier-ignore
  await page.waitForURL("**/2020-12-31/products/azure-*");
});

test("the page of a search counts by kind, and one kind stands alone on request", async ({
  page,
}) => {
  await page.goto(`/search?q=xen&asOf=${DAY}`);
  const kinds = page.getByRole("navigation", { name: "Kinds found" });
  await kinds.getByRole("link", { name: "Products" }).click();
  await page.waitForURL(/kind=product/);
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 2, name: /products$/ })).toBeVisible();
});

test("another day keeps the question", async ({ page }) => {
  await page.goto(`/2012-06-30/search?q=xen`);
  await expect(page).toHaveURL(/\/search\?q=xen&asOf=2012-06-30$/);
  await expect(page.getByLabel("Words of a name, as of 30 June 2012")).toHaveValue("xen");
});

for (const words of [
  "<img src=x onerror=alert(1)>",
  "'; DROP TABLE name; --",
  "مرحبا",
  "x".repeat(5000),
]) {
  // prettier-ignore
  test(`“${words.slice(0, 30)}” is words, and nothing runs`, async ({ page, request }) => {
    page.on("dialog", () => expect(true, "a dialog opened").toBe(false));
    const answer = await page.goto(`/search?asOf=${DAY}&q=${encodeURIComponent(words)}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const api = await request.get(`/api/v1/search?asOf=${DAY}&q=${encodeURIComponent(words)}`);
    expect([200, 422]).toContain(api.status());
  });
}

test("the API refuses by field", async ({ request }) => {
  const refused = await request.get("/api/v1/search?q=%F0%9F%98%80&asOf=then&kind=thing&x=1");
  expect(refused.status()).toBe(422);
  expect(await refused.json()).toMatchObject({
    problem: {
      fields: {
        q: [expect.any(String)],
        asOf: [expect.any(String)],
        kind: [expect.any(String)],
        x: [expect.any(String)],
      },
    },
  });
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the box is a plain form, whose answers are on the page", async ({ page }) => {
    await page.goto(QUIET);
    await page.getByLabel(box.name).fill("vmware");
    await page.getByLabel(box.name).press("Enter");
    await page.waitForURL("**/search?*");
    await expect(page.getByRole("link", { name: "VMware", exact: true }).first()).toBeVisible();
  });
});
