import { expect, test, type Locator, type Page } from "@playwright/test";
import { openWithScript } from "./open";
import { signIn } from "@/tests/support/sign-in";

// This file owns these records; no other spec edits them.
const CORRECTED = "amazon-evs-byo-licence-supported-2026-11-23";
const CONTESTED = "apache-cloudstack-manages-xenserver-supported-2024-02";
const DRAFTED = "apache-cloudstack-manages-xenserver-supported-2024-12";

const openForm = async (page: Page, slug: string) => {
  await signIn(page, "editor");
  await openWithScript(page, `/admin/records/support/${slug}`);
  return page.getByRole("form", { name: "Correction" });
};
const save = (form: Locator) => form.getByRole("button", { name: "Save", exact: true }).click();
const reason = (form: Locator) => form.getByRole("textbox", { name: "Reason, shown in" });
const limit = (form: Locator) => form.getByRole("textbox", { name: "Limit" });

test("a record without evidence is refused with the field named, and nothing typed is lost", async ({
  page,
}) => {
  await signIn(page, "editor");
  await openWithScript(page, "/admin/records/support/new");
  const form = page.getByRole("form", { name: "New record" });
  await form.getByRole("combobox", { name: "Product" }).fill("hyper-v");
  await form.getByRole("listbox", { name: "Found" }).getByRole("option").first().click();
  await form.getByText("Planned", { exact: true }).click();
  await form.getByRole("textbox", { name: "True from" }).fill("2005-12");
  await expect(form.getByText("Some day in December 2005")).toBeVisible();
  await save(form);

  const alert = form.getByRole("alert");
  await expect(alert).toBeFocused();
  await expect(alert).toContainText("Nothing typed was lost.");
  await expect(alert.getByRole("link", { name: "Evidence" })).toBeVisible();
  await expect(form.getByText("Add at least one piece of evidence.").last()).toBeVisible();
  await expect(form.getByRole("radio", { name: "Planned" })).toBeChecked();
  await expect(form.getByRole("textbox", { name: "True from" })).toHaveValue("2005-12");
});

test("a correction shows on the public page, and is undone", async ({ page }) => {
  const form = await openForm(page, CORRECTED);
  await limit(form).fill("512 cores");
  await reason(form).fill("The page says 512.");
  await form.getByRole("button", { name: "What this does to the scores" }).click();
  await expect(page.getByRole("region", { name: "What saving would change" })).toContainText(
    "Nothing moves",
  );
  await save(form);

  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  const desk = page.url();
  await page.goto(`/today/records/support/${CORRECTED}`);
  await expect(page.getByRole("definition").filter({ hasText: /^512 cores$/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Correct this record" })).toBeVisible();

  await openWithScript(page, desk);
  await page.getByRole("form", { name: "Undo" }).getByRole("button").click();
  await expect(page.getByText("Undone: the record stands as before.")).toBeVisible();
  await expect(limit(page.getByRole("form", { name: "Correction" }))).toHaveValue("256 cores");
});

test("of two editors the second is shown both edits, and puts them together", async ({
  context,
}) => {
  const [ana, ben] = [await context.newPage(), await context.newPage()];
  const [anas, bens] = [await openForm(ana, CONTESTED), await openForm(ben, CONTESTED)];
  await limit(anas).fill("one zone");
  await anas.getByRole("textbox", { name: "Who says so" }).fill("Its manual");
  await reason(anas).fill("The manual says one zone.");
  await save(anas);
  await expect(ana.getByText("Saved.", { exact: true })).toBeVisible();

  await limit(bens).fill("two zones");
  await reason(bens).fill("Two zones, as the release notes say.");
  await save(bens);
  await expect(bens.getByRole("alert")).toContainText("Someone else saved");
  const met = ben.getByRole("region", { name: "Two edits met" });
  await met.getByRole("row", { name: "Limit" }).getByRole("radio", { name: "one zone" }).check();
  await met.getByRole("button", { name: "Put these together in the form" }).click();

  await expect(limit(bens)).toHaveValue("one zone");
  await expect(bens.getByRole("textbox", { name: "Who says so" })).toHaveValue("Its manual");
  await expect(reason(bens)).toHaveValue("Two zones, as the release notes say.");
});

test("what was typed is offered back after the tab was closed, with the keyboard alone", async ({
  context,
}) => {
  const first = await context.newPage();
  const form = await openForm(first, DRAFTED);
  await limit(form).fill("typed and not saved");
  await expect(first.getByText("Draft kept on this computer")).toBeVisible();
  await first.close();

  const page = await context.newPage();
  const again = await openForm(page, DRAFTED);
  await tabTo(page, again.getByRole("button", { name: "Take it back in" }));
  await page.keyboard.press("Enter");
  await expect(limit(again)).toHaveValue("typed and not saved");

  await tabTo(page, again.getByRole("radio", { checked: true }).first());
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(again.getByRole("alert")).toBeFocused();
  await tabTo(page, again.getByRole("link", { name: "Reason" }));
  await page.keyboard.press("Enter");
  await expect(reason(again)).toBeFocused();
  await page.keyboard.type("Typed without a mouse.");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await expect(page.getByText("You typed something here")).toBeHidden();
});

/** Presses Tab until something has the focus; a page with more stops than that is a trap. */
async function tabTo(page: Page, wanted: Locator) {
  const MOST_STOPS = 120;
  await expect(wanted).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(wanted).toBeFocused();
}
