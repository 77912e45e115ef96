import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const SCREENS = [
  "/",
  "/2005-10-31",
  "/2005-10-31/vendors",
  "/2005-10-31/vendors/vmware",
  "/2005-10-31/vendors/ibm",
  "/2005-10-31/threats/vmware",
  "/2005-10-31/threats/ibm",
  "/2005-10-31/products",
  "/2005-10-31/products/microsoft-virtual-server",
  "/2005-10-31/timeline",
  "/2005-10-31/sources",
  "/2005-10-31/sources/techworld-2005-10",
  "/2005-10-31/records/price/parallels-workstation-relation-2005-10",
  "/2012-06-30/structure",
  "/2012-06-30/promises",
  "/2012-06-30/foresight",
  "/2012-06-30/prices",
  "/2003-01-01",
  "/no-such-day",
];
import { SCREENS } from "./screens";

for (const colorScheme of ["light", "dark"] as const) {
  for (const address of SCREENS) {
    test(`${address} has no serious fault for a screen reader, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
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
