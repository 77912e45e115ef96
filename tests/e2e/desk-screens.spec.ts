import { expect, test } from "@playwright/test";
import { deskPages } from "@/tests/support/desk-addresses";
import { signIn } from "@/tests/support/sign-in";
import { seriousFaults } from "./faults";

/** Pages that need no word filled in, and one's own. */
const addresses = ["/account", ...deskPages().map(({ address }) => address)].filter(
  (address) => !address.includes("no-such"),
);

for (const address of addresses) {
  test(`${address} is whole: console, screen reader, phone`, async ({ page }) => {
    const heard: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) heard.push(message.text());
    });
    page.on("pageerror", (error) => heard.push(error.message));
    await page.emulateMedia({ reducedMotion: "reduce" });
    await signIn(page, "admin");
    await page.goto(address);
    expect(await seriousFaults(page, "everything")).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await seriousFaults(page, "contrast"), "dark").toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overhang).toBeLessThanOrEqual(0);
    expect(heard).toEqual([]);
  });
}
