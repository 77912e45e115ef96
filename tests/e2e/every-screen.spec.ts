import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { complaints } from "./complaints";
import { SCREENS } from "./screens";

/** Rows below these are drawn by the same code from other records. */
const REPEATED_ROWS = [
  "tbody > tr:nth-child(n + 25)",
  "tbody:nth-of-type(n + 9)",
  "ol > li:nth-child(n + 25)",
];

/** What a screen reader would stumble on, or a weak eye: the rule and the first place of it. */
async function seriousFaults(page: Page, asked: "structure" | "contrast") {
  const builder = new AxeBuilder({ page });
  // Every pixel is looked at for contrast: most of the time goes there.
  if (asked === "structure") builder.disableRules(["color-contrast"]);
  else for (const rows of REPEATED_ROWS) builder.withRules(["color-contrast"]).exclude(rows);
  const { violations } = await builder.analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

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
    expect(await seriousFaults(page, "contrast"), "light").toEqual([]);
    // The dark page is the same page in other colours: only its contrast can differ.
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    expect(await seriousFaults(page, "contrast"), "dark").toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overhang(page), "pixels beyond a phone's edge").toBeLessThanOrEqual(0);
    // A browser says of every missing page that it is missing.
    if (answer?.ok() === true) expect(heard).toEqual([]);
  });
}
