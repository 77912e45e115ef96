import { expect, test, type Page } from "@playwright/test";
import { openWithScript } from "./open";
import { complaints } from "./complaints";

const scriptAddress = async (page: Page) => {
  await page.goto("/2005-10-31/sources");
  return (await page.locator("script[src]").first().getAttribute("src")) ?? "none";
};

test("every kind of answer carries the headers", async ({ page, request }) => {
  const answers = [
    { address: "/", status: 200 },
    { address: "/2005-10-31/vendors/vmware", status: 200 },
    { address: "/no-such-day", status: 404 },
    { address: "/2005-10-31/vendors/nobody", status: 404 },
    { address: `/${"9".repeat(4000)}`, status: 404 },
    { address: "/%E0%A4%A", status: 400 },
    { address: `/?q=${"9".repeat(12_000)}`, status: 414 },
    { address: "/vendors", status: 307 },
    { address: "/go?day=2005-10-31&path=", status: 303 },
    { address: "/api/health", status: 200 },
    { address: "/api/v1/positions?asOf=2005-10-31", status: 200 },
    { address: "/api/v1/positions", status: 422 },
    { address: "/api/v1/nothing", status: 404 },
    { address: await scriptAddress(page), status: 200 },
    { address: "/_next/static/nothing.js", status: 404 },
    { address: "/screenshot.png", status: 200 },
  ];
  for (const { address, status } of answers) {
    const answer = await request.get(address, { maxRedirects: 0 });
    const headers = answer.headers();
    const shown = address.slice(0, 60);
    expect(answer.status(), shown).toBe(status);
    expect(headers, shown).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "strict-origin-when-cross-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    const policy = headers["content-security-policy"] ?? "none";
    expect(policy, shown).toMatch(/^default-src 'none'; script-src 'self'( 'sha256-[^']+')*;/);
    expect(headers, shown).not.toHaveProperty("x-powered-by");
  }
});

test("what may not pass is refused in words, with the headers", async ({ request }) => {
  const forms = [
    { data: "x", headers: { "sec-fetch-site": "cross-site" }, status: 403 },
    { data: "x", headers: { origin: "http://other.example" }, status: 403 },
    { data: "x".repeat(1_000_001), headers: {}, status: 413 },
  ];
  for (const { status, ...form } of forms) {
    const answer = await request.post("/api/v1/positions", form);
    expect(answer.status()).toBe(status);
    expect(await answer.json()).toEqual({
      problem: { kind: expect.any(String), what: expect.stringMatching(/: .*\.$/) },
    });
    expect(answer.headers()["content-security-policy"]).toContain("default-src 'none'");
  }
});

test("an answer is the same however it is asked for", async ({ request }) => {
  const address = "/2005-10-31/vendors/vmware";
  const whole = await request.get(address);
  expect(whole.headers()).toMatchObject({
    "content-encoding": "br",
    vary: expect.stringContaining("Accept-Encoding"),
    etag: expect.stringMatching(/^W\//),
  });
  const same = ["content-security-policy", "etag"].map((name) => whole.headers()[name]);

  for (const encoding of ["gzip", "identity"]) {
    const answer = await request.get(address, { headers: { "accept-encoding": encoding } });
    expect(answer.headers()["content-encoding"] ?? "identity").toBe(encoding);
    expect(await answer.text()).toBe(await whole.text());
  }
  const head = await request.head(address);
  expect(head.headers()["content-length"]).toBe(whole.headers()["content-length"]);
  const known = await request.get(address, {
    headers: { "if-none-match": whole.headers()["etag"] ?? "none" },
  });
  expect(known.status()).toBe(304);
  for (const answer of [head, known]) {
    expect(["content-security-policy", "etag"].map((name) => answer.headers()[name])).toEqual(same);
  }
});

test("charts, themes and time break no rule either", async ({ page }) => {
  const heard = complaints(page);
  await openWithScript(page, "/2005-10-31");
  await page.getByLabel("Theme").selectOption("dark");
  await page.getByRole("button", { name: /explor/i }).click();
  await expect(page.getByRole("application").first()).toBeVisible();
  await page.getByRole("slider", { name: "Quarter" }).press("ArrowRight");
  await expect(page).toHaveURL("/2005-12-31");
  await page.reload({ waitUntil: "networkidle" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(heard).toEqual([]);
});

test("a script put into a page is not run", async ({ page }) => {
  await page.route("/2005-10-31/sources", async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(
      "</h1>",
      `</h1><script>document.title = "taken"</script><img src="x" onerror="document.title = 'taken'">`,
    );
    await route.fulfill({ response: answer, body });
  });
  const heard = complaints(page);
  await page.goto("/2005-10-31/sources", { waitUntil: "networkidle" });
  await expect(page).not.toHaveTitle("taken");
  expect(heard.filter((text) => text.includes("Content Security Policy"))).toHaveLength(2);
});
