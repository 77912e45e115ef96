import { chromium, type Browser } from "playwright";

/** A browser as the tests find it; with a port, other programs may drive it, too. */
export async function openBrowser(port: number | null = null): Promise<Browser> {
  const { CHROMIUM } = process.env;
  return chromium.launch({
    ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
    args: [
      // Chromium refuses to sandbox itself for root, as in most containers.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(port === null ? [] : [`--remote-debugging-port=${port}`]),
    ],
  });
}
