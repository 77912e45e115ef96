import { expect, test } from "@playwright/test";
import { openWithScript } from "./open";
import { signIn } from "@/tests/support/sign-in";

/** Assessments whose source nobody read are this file's own to check. */
const LIST = "/admin/review?queue=cited&kind=assessment";

test("a source is read again by one key; the history tells it, and it is restored", async ({
  page,
}) => {
  await signIn(page, "editor");
  await openWithScript(page, LIST);
  const lines = page.getByRole("region", { name: "Never read" }).getByRole("listitem");
  const first = lines.first();
  const title = (await first.getAttribute("aria-label")) ?? "";
  await first.focus();
  await page.keyboard.press("g");
  await expect(page.getByRole("status")).toContainText("Saved.");
  await expect(lines.first()).toBeFocused();

  await page.getByRole("link", { name: "What was saved" }).click();
  await expect(page.getByText("Check outcome").first()).toBeVisible();
  const address = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "The record today" }).click();
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  const history = page.getByRole("figure").filter({ hasText: "It was changed once" });
  await expect(history).toContainText("By an editor");

  // Version 1 is how it was loaded: the page known then has no check yet.
  await history.getByRole("link", { name: "as the archive stood then" }).last().click();
  await expect(page.getByRole("complementary", { name: "Known at" })).toBeVisible();
  await expect(page.getByRole("article").first()).toContainText("never");
  expect(await (await page.request.get(page.url())).text()).toContain("noindex");

  await openWithScript(page, address.replace(/~\d+$/, "~1"));
  const restore = page.getByRole("form", { name: "Restore" });
  await restore.getByRole("button", { name: "Restore this version" }).click();
  await expect(restore).toContainText("Say why");
  await restore.getByRole("textbox", { name: "Why" }).fill("The source is there after all.");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText("Restored to an earlier version.");
});

test("the report waits in the review list until an editor closes it", async ({ page }) => {
  const words = "Its owner is another one.";
  await openWithScript(page, "/report/vendor/redhat");
  await page.getByRole("textbox", { name: "What is wrong" }).fill(words);
  // Whoever is faster than anybody types is asked to send it once more.
  const thanks = page.getByRole("heading", { name: /^Thank you/ });
  const send = page.getByRole("button", { name: "Send to the editors" });
  await expect(async () => {
    if (await send.isEnabled({ timeout: 100 }).catch(() => false))
      await send.click({ timeout: 500 });
    await expect(thanks).toBeVisible({ timeout: 2_000 });
  }).toPass();

  await signIn(page, "editor");
  await openWithScript(page, "/admin/review?queue=reports");
  const line = page.getByRole("listitem").filter({ hasText: words });
  await line.getByRole("textbox", { name: "Why" }).fill("Looked: it is right as it stands.");
  await line.getByRole("button", { name: "Nothing to do" }).click();
  await expect(page.getByRole("status")).toContainText("Saved.");
  await expect(line).toHaveCount(0);
});

test("an instant that has not come is answered in words", async ({ page }) => {
  const answer = await page.goto("/2005-10-31~2999-01-01T0000Z/vendors");
  expect(answer?.status()).toBe(404);
  await expect(page.getByText("today~2026-11-24T1000Z")).toBeVisible();
});
