import { expect, type Page } from "@playwright/test";
import { z } from "zod";
import type { Role } from "@/lib/domain/role";

export type TestAccount = { email: string; password: string };

const accounts = z.record(z.string(), z.object({ email: z.string(), password: z.string() }));

/** An account that bin/suites.mjs made in the vault of these tests; the traveller is a contributor. */
export function accountOf(name: Role | "traveller"): TestAccount {
  const made = accounts.parse(JSON.parse(process.env["TEST_ACCOUNTS"] ?? "{}"))[name];
  if (made === undefined) throw new Error(`TEST_ACCOUNTS has no ${name}: run npm run verify.`);
  return made;
}

/** Fills in the form of /sign-in as it stands on the page, and sends it. */
export async function fillSignIn(page: Page, { email, password }: TestAccount): Promise<void> {
  const form = page.getByRole("form", { name: "Sign in" });
  await form.getByRole("textbox", { name: "E-mail" }).fill(email);
  await form.getByRole("textbox", { name: "Password" }).fill(password);
  await form.getByRole("button", { name: "Sign in" }).click();
}

type Cookies = Awaited<ReturnType<ReturnType<Page["context"]>["cookies"]>>;
const known = new Map<Role, Cookies>();

/** Signs the page's browser in as the account of that role; each worker types a password once. */
export async function signIn(page: Page, role: Role): Promise<void> {
  const cookies = known.get(role);
  if (cookies !== undefined) return page.context().addCookies(cookies);
  await page.goto("/sign-in?next=/account");
  await fillSignIn(page, accountOf(role));
  await expect(page).toHaveURL("/account");
  known.set(role, await page.context().cookies());
}
