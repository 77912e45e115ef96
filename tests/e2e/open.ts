import type { Page } from "@playwright/test";

/** Opens a page and waits until its scripts have come: a key pressed before them is lost. */
export const openWithScript = (page: Page, address: string) =>
  page.goto(address, { waitUntil: "networkidle" });
