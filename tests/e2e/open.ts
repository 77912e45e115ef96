import type { Page } from "@playwright/test";

/** Opens a page and waits until its scripts have come and woken: a key pressed before is lost. */
export async function openWithScript(page: Page, address: string) {
  const answer = await page.goto(address, { waitUntil: "networkidle" });
  await untilAwake(page);
  return answer;
}

const CONTROLS = "button, input:not([type=hidden]), select, textarea, [tabindex]";

/** Until the framework has taken over everything that can be pressed; its mark is on each. */
export async function untilAwake(page: Page) {
  await page.waitForFunction(
    (controls) =>
      [...document.querySelectorAll(controls)].every((control) =>
        Object.keys(control).some((key) => key.startsWith("__reactProps$")),
      ),
    CONTROLS,
  );
}
