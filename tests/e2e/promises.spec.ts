import { expect, test } from "@playwright/test";
import { openWithScript } from "./open";

test("the register is in the page, and the address chooses from it", async ({ page }) => {
  await openWithScript(page, "/2012-06-30/promises?vendor=microsoft&standing=overdue&sort=best");
  await expect(
    page.getByText("1 of 16 promises, sorted by urgency (overdue, then due soonest"),
  ).toBeVisible();
  await expect(page.getByText("sort knows no column “best”")).toBeVisible();
  await expect(page.getByRole("region", { name: "promises", exact: true })).toContainText(
    "at least 2,373 days late",
  );
  await page.getByRole("checkbox", { name: /^Kept/ }).check();
  await expect(page).toHaveURL(/standing=overdue,kept/);
  await expect(page.getByText("61 days early").first()).toBeVisible();
});

test("what October 2005 foresaw is open on that day and settled on a later one", async ({
  page,
}) => {
  await page.goto("/2005-10-31/foresight");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("none is settled yet");
  await page.goto("/2012-06-30/foresight");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("7 of 11 promises");
  await expect(page.getByText(/^XenSource was ranked number 2 of 3/)).toBeVisible();
  await page.goto("/2005-10-30/foresight");
  await page.getByRole("link", { name: "Read it as of 31 October 2005" }).click();
  await expect(page).toHaveURL("/2005-10-31/foresight");
});

test("forecasts that are too few speak of no calibration", async ({ page }) => {
  await page.goto("/2012-06-30/forecasts");
  await expect(
    page.getByRole("heading", { name: "2 resolved forecasts are too few to speak of calibration" }),
  ).toBeVisible();
});
