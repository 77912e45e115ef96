import { expect, test } from "@playwright/test";
import { accountOf, fillSignIn } from "@/tests/support/sign-in";

test.describe("a browser that runs no script", () => {
  test.use({ javaScriptEnabled: false });

  test("is told why it may not sign in, and keeps the e-mail that was typed", async ({ page }) => {
    await page.goto("/sign-in?next=/account");
    await fillSignIn(page, { email: "scriptless@example.org", password: "not the password" });
    await expect(page.getByRole("alert")).toHaveText(/do not belong together/);
    await expect(page.getByRole("textbox", { name: "E-mail" })).toHaveValue(
      "scriptless@example.org",
    );
    await expect(page.getByRole("textbox", { name: "Password" })).toHaveValue("");
    expect(await page.content()).not.toContain("not the password");
  });

  test("is told why a report is not taken, and keeps it to be sent again", async ({ page }) => {
    await page.goto("/report/vendor/innotek");
    await page.getByRole("textbox", { name: "What is wrong" }).fill(" ");
    await page.getByRole("textbox", { name: "Where could we read it?" }).fill("Its own history");
    await page.getByRole("button", { name: "Send to the editors" }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Where could we read it?" })).toHaveValue(
      "Its own history",
    );
  });

  test("makes an account: the link is shown, a weak password is refused in words", async ({
    page,
    browser,
  }) => {
    await page.goto("/sign-in?next=/admin/users");
    await fillSignIn(page, accountOf("admin"));
    const form = page.getByRole("form", { name: "New account" });
    await form.getByRole("textbox", { name: "Name" }).fill("Enid");
    await form.getByRole("textbox", { name: "E-mail" }).fill("enid@example.org");
    await form.getByRole("button", { name: "Add the account" }).click();
    const link = await form.getByText(/\/setup\//).innerText();

    const own = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await own.goto(new URL(link).pathname);
    await own.getByRole("textbox", { name: "New password" }).fill("password1234");
    await own.getByRole("textbox", { name: "Once more" }).fill("password1234");
    await own.getByRole("button", { name: "Save the password" }).click();
    await expect(own.getByRole("textbox", { name: "New password" })).toHaveAccessibleDescription(
      /tried first/,
    );
    expect(await own.content()).not.toContain("password1234");
  });

  test("keeps everything typed into a record that lacks its evidence, and takes it with it", async ({
    page,
  }) => {
    await page.goto("/sign-in?next=/admin/records/price/new");
    await fillSignIn(page, accountOf("editor"));
    const form = page.getByRole("form", { name: "New record" });
    const field = (name: RegExp) => form.getByRole("textbox", { name });
    await field(/^Amount/).fill("123.5");
    await form.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("alert")).toContainText("Add at least one piece of evidence");
    await expect(field(/^Amount/)).toHaveValue("123.5");

    await form.getByRole("button", { name: /piece of evidence/ }).click();
    await expect(form.getByRole("group", { name: "Piece of evidence 2" })).toBeVisible();
    await expect(field(/^Amount/)).toHaveValue("123.5");
  });
});

test("a form that was sent before its script woke says the same, and goes on with the script", async ({
  page,
}) => {
  const heard: string[] = [];
  page.on("console", (message) => message.type() === "error" && heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(error.message));
  await page.goto("/sign-in");
  await page.getByRole("textbox", { name: "E-mail" }).fill("early@example.org");
  await page.getByRole("textbox", { name: "Password" }).fill("not the password");
  // Past React, as a browser sends a form to which no script has come yet.
  await page.getByRole("form", { name: "Sign in" }).evaluate((form: HTMLFormElement) => form.submit()); // prettier-ignore
  const form = page.getByRole("form", { name: "Sign in" });
  await expect(form.getByRole("alert")).toHaveText(/do not belong together/);
  await expect(page.getByRole("textbox", { name: "E-mail" })).toHaveValue("early@example.org");
  await fillSignIn(page, { email: "early@example.org", password: "again not" });
  await expect(page.getByRole("textbox", { name: "Password" })).toHaveValue("");
  expect(heard).toEqual([]);
});
