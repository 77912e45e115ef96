import { expect, test, type Page } from "@playwright/test";
import { accountOf, fillSignIn, signIn } from "@/tests/support/sign-in";

const password = "violet anchor teapot moss";

/** What `page` was refused or told off for, from the moment this is called. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("console", (message) => {
    const isOurs = !message.text().includes("status of 401");
    if (["error", "warning"].includes(message.type()) && isOurs) heard.push(message.text());
  });
  page.on("pageerror", (error) => heard.push(error.message));
  return heard;
}

test("an admin adds an account, and its owner gets in by keyboard alone", async ({
  page,
  browser,
}) => {
  const heard = complaints(page);
  await page.goto("/sign-in?next=/admin/users");
  await fillSignIn(page, accountOf("admin"));
  const form = page.getByRole("form", { name: "New account" });
  await form.getByRole("textbox", { name: "Name" }).fill("Cleo");
  await form.getByRole("textbox", { name: "E-mail" }).fill("Cleo@Example.org");
  await form.getByRole("combobox", { name: "Role" }).selectOption("contributor");
  await form.getByRole("button", { name: "Add the account" }).click();
  const link = await form.getByText(/\/setup\//).innerText();

  const own = await (await browser.newContext()).newPage();
  const heardByCleo = complaints(own);
  await own.goto(new URL(link).pathname);
  await expect(own.getByRole("heading", { level: 1 })).toHaveText("Choose a password, Cleo");
  await own.getByRole("textbox", { name: "New password" }).focus();
  await own.keyboard.type("password1234");
  await own.keyboard.press("Tab");
  await own.keyboard.type("password1234");
  await own.keyboard.press("Enter");
  await expect(own.getByRole("textbox", { name: "New password" })).toHaveAccessibleDescription(
    /tried first/,
  );
  await own.getByRole("textbox", { name: "New password" }).focus();
  await own.keyboard.type(password);
  await own.keyboard.press("Tab");
  await own.keyboard.type(password);
  await own.keyboard.press("Enter");
  await expect(own).toHaveURL("/sign-in?ready=1");
  await own.getByRole("textbox", { name: "E-mail" }).focus();
  await own.keyboard.type("cleo@example.org");
  await own.keyboard.press("Tab");
  await own.keyboard.type(password);
  await own.keyboard.press("Enter");
  await expect(own).toHaveURL("/admin");

  await own.goto(new URL(link).pathname);
  await expect(own.getByRole("heading", { level: 1 })).toHaveText(/leads nowhere/);
  await own.goto("/account");
  await expect(own.getByRole("heading", { level: 1 })).toHaveText(
    "Cleo is signed in here and nowhere else",
  );
  await page.reload();
  await page.getByRole("form", { name: "Account of cleo@example.org" }).getByRole("button", { name: "Disable" }).click(); // prettier-ignore
  await expect(page.getByText("cleo@example.org can sign in no more.")).toBeVisible();
  await own.reload();
  await expect(own.getByRole("heading", { level: 1 })).toHaveText("Sign in to open this page");
  expect([...heard, ...heardByCleo]).toEqual([]);
});

test("somebody sees where they are signed in, and ends it", async ({ page, browser }) => {
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto("/sign-in?next=/account");
  await fillSignIn(elsewhere, accountOf("traveller"));
  await expect(elsewhere).toHaveURL("/account");

  await page.goto("/account");
  await page.getByRole("link", { name: "Sign in" }).click();
  await fillSignIn(page, accountOf("traveller"));
  await expect(page).toHaveURL("/account");
  const others = page.getByRole("row").filter({ hasNotText: "this one" });
  const end = others.getByRole("button", { name: "End" });
  const before = await end.count();
  expect(before).toBeGreaterThan(0);
  await end.first().click();
  await expect(end).toHaveCount(before - 1);
  await page.getByRole("banner").getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/sign-in");
  await page.goto("/account");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in to open this page");
});

test("a token is shown once and opens what it says", async ({ page }) => {
  await page.goto("/sign-in?next=/account");
  await fillSignIn(page, accountOf("editor"));
  const form = page.getByRole("form", { name: "New token" });
  await form.getByRole("textbox", { name: "Program" }).fill("Price import");
  await form.getByRole("button", { name: "Make the token" }).click();
  await expect(form.getByText("Choose at least one thing it may do.")).toBeVisible();
  await expect(form.getByRole("textbox", { name: "Program" })).toHaveValue("Price import");
  await form.getByRole("checkbox", { name: "save edits" }).check();
  await form.getByRole("button", { name: "Make the token" }).click();
  await expect(form.getByText(/^hsp_[\w-]{43}$/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/hsp_/)).toHaveCount(0);
  await page.getByRole("form", { name: "Token Price import" }).getByRole("button").click();
  await expect(page.getByText("No program acts in your name.")).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("signing in works, and so does being told to", async ({ page }) => {
    const answer = await page.goto("/account");
    expect(answer?.status()).toBe(401);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in to open this page");
    await page.goto("/sign-in?next=/account");
    await fillSignIn(page, accountOf("traveller"));
    await expect(page).toHaveURL("/account");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^The traveller/);
  });
});

test("eight tries from eight made-up addresses are eight tries", async ({ page }) => {
  const stranger = { email: "nobody@example.org", password: "wrong password here" };
  const alert = page.getByRole("form", { name: "Sign in" }).getByRole("alert");
  await page.goto("/sign-in");
  for (let tries = 1; tries <= 8; tries += 1) {
    await page.setExtraHTTPHeaders({ "x-forwarded-for": `192.0.2.${tries}`, forwarded: `for=192.0.2.${tries}` }); // prettier-ignore
    const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
    await fillSignIn(page, stranger);
    await answered;
    await expect(alert).toContainText(tries <= 5 ? "do not belong together" : "Too many tries");
    await expect(page.getByRole("textbox", { name: "E-mail" })).toHaveValue(stranger.email);
  }
});

test("cookies are out of reach of scripts and of other sites", async ({ page }) => {
  await signIn(page, "editor");
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name }) => name).sort()).toEqual([
    "hyperscope.device",
    "hyperscope.session_token",
  ]);
  for (const cookie of cookies)
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  await page.context().clearCookies();
  await page.goto("/2005-10-31/vendors");
  expect(await page.context().cookies()).toEqual([]);
});
