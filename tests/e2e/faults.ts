import type { Page } from "@playwright/test";
import axe from "axe-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

export type Asked = "everything" | "structure" | "contrast";

type Rules = { rules?: Record<string, { enabled: boolean }>; runOnly?: string[] };

const RULES: Record<Asked, Rules> = {
  everything: {},
  // Every pixel is looked at for contrast: most of the time goes there.
  structure: { rules: { "color-contrast": { enabled: false } } },
  contrast: { runOnly: ["color-contrast"] },
};

/**
 * What a screen reader would stumble on, or a weak eye: the rule and the first place of it.
 *
 * The checker is put into the page once and asked there: another page for every answer, and an
 * account of all that is well, cost more than the checks themselves.
 */
export async function seriousFaults(
  page: Page,
  asked: Asked,
  leftOut: readonly string[] = [],
): Promise<string[]> {
  // Asked so, it does not look into frames.
  if (page.frames().length > 1) throw new Error(`${page.url()} holds frames, which go unchecked.`);
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ exclude, rules }) => {
      const context = { include: ["html"], exclude };
      const options = { ...rules, resultTypes: ["violations" as const] };
      const { violations, passes } = await window.axe.run(context, options);
      if (violations.length + passes.length === 0) throw new Error("Nothing was checked.");
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
    },
    { exclude: [...leftOut], rules: RULES[asked] },
  );
}
