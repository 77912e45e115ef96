import { expect, test, type Page } from "@playwright/test";
import { complaints } from "./complaints";
import { seriousFaults } from "./faults";
import { SCREENS } from "./screens";

/** Rows below these are drawn by the same code from other records. */
const REPEATED_ROWS = [
  "tbody > tr:nth-child(n + 25)",
  "tbody:nth-of-type(n + 9)",
  "ol > li:nth-child(n + 25)",
];

const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const address of SCREENS) {
  // One visit asks everything: most of a test's time is the visit.
  test(`${address} is accessible, narrow enough and breaks no rule of its policy`, async ({
    page,
  }) => {
    const heard = complaints(page);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    const answer = await page.goto(address);
    expect(await seriousFaults(page, "structure"), "structure").toEqual([]);
    expect(await seriousFaults(page, "contrast", REPEATED_ROWS), "light").toEqual([]);
    // The dark page is the same page in other colours: only its contrast can differ.
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    expect(await seriousFaults(page, "contrast", REPEATED_ROWS), "dark").toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overhang(page), "pixels beyond a phone's edge").toBeLessThanOrEqual(0);
    expect(await seriousFaults(page, "structure", REPEATED_ROWS), "on a phone").toEqual([]);
    // A browser says of every missing page that it is missing.
    if (answer?.ok() === true) expect(heard).toEqual([]);
  });
}
