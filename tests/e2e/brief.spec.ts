import { expect, test, type Page } from "@playwright/test";
import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { complaints } from "./complaints";

async function printed(page: Page, address: string, format: "A4" | "Letter") {
  const answer = await page.goto(address);
  expect(answer?.status(), address).toBe(200);
  const bytes = await page.pdf({ format, printBackground: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf);
  const title: unknown = (await getMeta(pdf)).info["Title"];
  return { pages: text, title };
}

for (const format of ["A4", "Letter"] as const) {
  for (const address of [
    "/2005-10-31/brief/vendors/vmware",
    "/2005-10-31/brief/vendors/ibm",
    "/2005-10-31/brief/threats/vmware",
    "/2005-10-31/brief/compare/vmware/microsoft",
    "/today/brief/vendors/vmware",
    "/today/brief/vendors/microsoft",
    "/today/brief/threats/vmware",
    "/today/brief/compare/vmware/microsoft",
  ]) {
    test(`${address} fills two pages of ${format}, charts whole`, async ({ page }) => {
      const { pages, title } = await printed(page, address, format);
      expect(pages).toHaveLength(2);
      expect(pages[0]).toContain("1 of 2");
      expect(pages[1]).toContain("What this rests on");
      // The menu and the panel of time stay on the screen.
      expect(pages.join(" ")).not.toContain("Forecasts");
      expect(title).toMatch(/^Brief: /);
    });
  }

  for (const day of ["2005-10-31", "today"]) {
    test(`a battle card of ${day} fills one page of ${format}`, async ({ page }) => {
      const { pages } = await printed(page, `/${day}/battle-card/vmware/microsoft`, format);
      expect(pages).toHaveLength(1);
      expect(pages[0]).toContain("How good the evidence is");
    });
  }
}

test("a brief is light on paper whatever the theme, and its numbers lead to its sources", async ({
  page,
}) => {
  const heard = complaints(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/2005-10-31/vendors/vmware");
  await page.getByRole("link", { name: "Brief (two pages)" }).click();
  const first = page.getByRole("region", { name: "Page 1 of 2" });
  await expect(first).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await page.getByRole("link", { name: "Source 1", exact: true }).first().click();
  await expect(page).toHaveURL(/#source-1$/);
  await expect(page.getByRole("button", { name: "Print or save as PDF" })).toBeVisible();
  expect(heard).toEqual([]);
});

test("threats and comparisons lead to their pages for paper", async ({ page }) => {
  await page.goto("/2005-10-31/threats/vmware");
  await expect(page.getByRole("link", { name: "Brief (two pages)" })).toHaveAttribute(
    "href",
    "/2005-10-31/brief/threats/vmware",
  );
  await page.goto("/2005-10-31/compare/vmware/microsoft");
  await expect(page.getByRole("link", { name: "Battle card (one page)" })).toHaveAttribute(
    "href",
    "/2005-10-31/battle-card/vmware/microsoft",
  );
});

test("a query leads to the page, and one that cannot be followed gets words", async ({
  page,
  request,
}) => {
  await page.goto("/brief?vendor=vmware&as-of=2005-10-31");
  await expect(page).toHaveURL(/\/2005-10-31\/brief\/vendors\/vmware$/);
  for (const [query, words] of [
    ["", "Nothing says what the brief is about"],
    ["vendor=vmware&as-of=yesterday", "cannot be asked about"],
    ["compare=vmware", "name two different vendors"],
    [`vendor=${"%00".repeat(200)}`, "is no vendor’s short name"],
  ]) {
    const answer = await request.get(`/brief?${query}`);
    expect(answer.status()).toBe(400);
    expect(await answer.text()).toContain(words);
  }
  expect((await request.get("/2005-10-31/brief/vendors/nobody")).status()).toBe(404);
  expect((await request.get("/2005-10-31/battle-card/vmware/vmware")).status()).toBe(404);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a brief is whole, and says how to print it", async ({ page }) => {
    await page.goto("/2005-10-31/brief/vendors/vmware");
    await expect(page.getByText("your browser’s Print makes the paper")).toBeVisible();
    await expect(page.getByRole("button", { name: "Print or save as PDF" })).toBeHidden();
    await expect(page.getByRole("heading", { name: "What this rests on" })).toBeVisible();
  });
});
