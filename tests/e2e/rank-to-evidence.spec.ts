import { expect, test } from "@playwright/test";
import { openWithScript } from "./open";

test("from Microsoft's rank three clicks reach a quoted, graded sentence", async ({ page }) => {
  await page.goto("/2005-10-31/threats/vmware");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Microsoft is VMware’s greatest threat",
  );

  await page.getByText(/The lines behind the [\d.]+ points of Microsoft/).click();
  await page
    .getByRole("link", { name: "Microsoft and Dell: leverage tie in force" })
    .first()
    .click();
  const evidence = page.getByRole("dialog", { name: "Microsoft and Dell: leverage tie in force" });
  await expect(evidence).toContainText("“to persuade the likes of HP, IBM and especially Dell”");
  await expect(evidence).toContainText("usually reliable, probably true");

  await expect(page).toHaveURL("/2005-10-31/threats/vmware");
  await evidence
    .getByRole("link", { name: /Microsoft to threaten VMware/ })
    .first()
    .click();
  await expect(page).toHaveURL("/2005-10-31/sources/techworld-2005-10");
});

test("the statements of the founding article lead to what they became", async ({ page }) => {
  await page.goto("/2005-10-31/sources/techworld-2005-10");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("90 statements");
  const half = page.getByRole("link", {
    name: "Parallels Workstation costs 0.5 times VMware Workstation",
  });
  await half.first().click();
  const evidence = page.getByRole("dialog");
  await expect(evidence).toContainText("“is half the price of the VMware equivalent”");
  await evidence.getByRole("link", { name: "Open the record" }).click();
  await expect(page).toHaveURL(/\/2005-10-31\/records\/price\//);
});

test("a score opens what it is made of, and each record in it its evidence", async ({ page }) => {
  await openWithScript(page, "/2005-10-31/vendors");
  const points = page.getByRole("link", { name: /evidence of VMware, Presence$/ });
  await points.click();
  const score = page.getByRole("dialog", { name: "VMware: how it is scored" });
  await expect(score.getByRole("heading", { name: /^Presence today/ })).toBeVisible();
  await score.getByRole("listitem").getByRole("link").first().click();
  const record = page.getByRole("dialog").filter({ hasText: "Last checked" });
  await expect(record.getByRole("link", { name: "Report an error" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(record).toHaveCount(0);
  await expect(points).toBeFocused();
});

test("what became of a promise is not told before it happened", async ({ page }) => {
  await page.goto("/2005-10-31/vendors/microsoft");
  await expect(page.getByText(/178 days late/)).toHaveCount(0);
  await page.goto("/2008-12-31/vendors/microsoft");
  await expect(page.getByText(/178 days late/).first()).toBeVisible();
});
