import type { Page } from "@playwright/test";

/** Opens a page and waits until its scripts have come and woken: a key pressed before is lost. */
export async function openWithScript(page: Page, address: string) {
  const answer = await page.goto(address, { waitUntil: "networkidle" });
  await untilAwake(page);
  return answer;
}

/** Until the framework has taken over everything that can be pressed; its mark is on each. */
export async function untilAwake(page: Page) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("button, input, select, textarea, [tabindex]")].every((control) =>
      Object.keys(control).some((key) => key.startsWith("__reactProps$")),
    ),
  );
}
