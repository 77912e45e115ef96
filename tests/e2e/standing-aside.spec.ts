import { expect, test } from "@playwright/test";
import { openWithScript } from "./open";
import { signIn } from "@/tests/support/sign-in";

// This file owns these records; no other spec edits them.
const ASIDE = "market-figure/market-penetration-x86-server-workloads-virtualised-2009-2";
const RETIRED = "price/vates-vms-enterprise-support-2023";

test("another reading is preferred by keyboard alone, with a reason, and that is undone", async ({
  page,
}) => {
  await signIn(page, "editor");
  await openWithScript(page, "/admin/review?queue=conflicts&kind=market-figure");
  const line = page.getByRole("listitem").filter({ hasText: "Instead of it counts" });
  await expect(line).toHaveCount(1);
  await expect(line).toContainText("Not preferred: a second report");
  const why = line.getByRole("textbox", { name: "Why" });
  await why.focus();
  await page.keyboard.press("Enter");
  await expect(why).toHaveAccessibleDescription(/Say why, in a sentence/);
  await why.focus();
  await page.keyboard.type("The second report names its sample.");
  await page.keyboard.press("Enter");

  await expect(page.getByRole("status")).toContainText("Saved.");
  await expect(line).toContainText("The second report names its sample.");
  await page.goto(`/admin/records/${ASIDE}`);
  await expect(page.getByText("Version 2.")).toBeVisible();
  await page.goBack();
  await page.getByRole("form", { name: "Undo" }).getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(line).toContainText("Not preferred: a second report");
});

test("the address of a retired record says so, and leads to what it was", async ({ page }) => {
  await signIn(page, "editor");
  await openWithScript(page, `/admin/records/${RETIRED}`);
  const retire = page.getByRole("region", { name: "Retire" });
  await retire.getByRole("textbox", { name: "Reason" }).fill("It was read from a forgery.");
  await retire.getByRole("button").click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();

  const answer = await page.goto(`/today/records/${RETIRED}`);
  expect(answer?.status()).toBe(410);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/was retired/);
  await expect(page.getByRole("definition").filter({ hasText: "forgery" })).toBeVisible();
  await page.getByRole("link", { name: "Read it with its evidence" }).click();
  await expect(page).toHaveURL(/~/);
  await expect(page.getByRole("heading", { name: /^It rests on/ })).toBeVisible();
});
