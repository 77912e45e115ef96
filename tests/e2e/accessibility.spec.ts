import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { SCREENS } from "./screens";

for (const colorScheme of ["light", "dark"] as const) {
  for (const address of SCREENS) {
    test(`${address} has no serious fault for a screen reader, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(address);
      const builder = new AxeBuilder({ page });
      // The dark page is the same page in other colours: only its contrast can differ.
      if (colorScheme === "dark") builder.withRules(["color-contrast"]);
      const { violations } = await builder.analyze();
      const serious = violations.filter(
        ({ impact }) => impact === "serious" || impact === "critical",
      );
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
    });
  }
}

for (const address of SCREENS) {
  test(`${address} does not scroll sideways on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overhang).toBeLessThanOrEqual(0);
  });
}
