import { expect, test } from "vitest";
import { formatBrowser } from "@/lib/format/browser-name";

test.each([
  {
    said: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    name: "Firefox on Linux",
  },
  {
    said: "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
    name: "Edge on Windows",
  },
  {
    said: "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
    name: "Chrome on Android",
  },
  {
    said: "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1",
    name: "Safari on iOS",
  },
  { said: "curl/8.5.0", name: "Unknown browser" },
  { said: null, name: "Unknown browser" },
])("$name", ({ said, name }) => {
  expect(formatBrowser(said)).toBe(name);
});
