import ICAL from "ical.js";
import { expect, test } from "@playwright/test";

const ATOM = "http://www.w3.org/2005/Atom";

for (const { page: address, feed, calendar } of [
  { page: "/2005-10-31", feed: "market", calendar: "market" },
  { page: "/2005-10-31/vendors/vmware", feed: "vendors/vmware", calendar: "vendors/vmware" },
  {
    page: "/2005-10-31/products/microsoft-virtual-server",
    feed: "products/microsoft-virtual-server",
    calendar: "products/microsoft-virtual-server",
  },
]) {
  test(`${address} leads to its feed and calendar, which a browser can read`, async ({
    page,
    baseURL,
  }) => {
    // prettier-ignore
    await page.goto(address);
    const named = page.locator('head link[rel="alternate"][type="application/atom+xml"]');
    await expect(named).toHaveAttribute("href", `/api/v1/feeds/${feed}.atom?asOf=2005-10-31`);
    await expect(page.getByRole("link", { name: "Calendar of due days" })).toHaveAttribute(
      "href",
      `/api/v1/calendars/${calendar}.ics?asOf=2005-10-31`,
    );

    const answer = await page.request.get(`/api/v1/feeds/${feed}.atom?asOf=2005-10-31`);
    expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
    const read = await page.evaluate(
      ([xml, space]) => {
        const file = new DOMParser().parseFromString(xml ?? "", "application/xml");
        const all = (name: string) => [...file.getElementsByTagNameNS(space ?? "", name)];
        return {
          faults: file.getElementsByTagName("parsererror").length,
          root: file.documentElement.localName,
          self: file.querySelector('feed > link[rel="self"]')?.getAttribute("href"),
          ids: all("id").map((one) => one.textContent),
          entries: all("entry").length,
          titles: all("title").map((one) => one.textContent.trim()),
          days: all("published").map((one) => one.textContent.slice(0, 10)),
        };
      },
      [await answer.text(), ATOM],
    );
    expect(read).toMatchObject({ faults: 0, root: "feed" });
    expect(read.self).toBe(`${baseURL}/api/v1/feeds/${feed}.atom?asOf=2005-10-31`);
    expect(read.entries).toBeGreaterThan(3);
    expect(new Set(read.ids).size).toBe(read.entries + 1);
    expect(read.titles.every((title) => title.length > 5)).toBe(true);
    expect(read.days.every((day) => day <= "2005-10-31")).toBe(true);
  });
}

test("a calendar reads as one, and who has a feed already is told so", async ({ request }) => {
  const file = await request.get("/api/v1/calendars/market.ics");
  expect(file.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  const days = ICAL.Component.fromString(await file.text()).getAllSubcomponents("vevent");
  expect(days.length).toBeGreaterThan(100);
  const feed = await request.get("/api/v1/feeds/market.atom");
  const headers = { "if-none-match": feed.headers()["etag"] ?? "none" };
  expect((await request.get("/api/v1/feeds/market.atom", { headers })).status()).toBe(304);
});

for (const { address, status, words } of [
  { address: "feeds/vendors/nobody.atom", status: 404, words: /listed at \/today\/vendors/ },
  { address: "feeds/market.rss", status: 404, words: /use market\.atom/ },
  { address: "feeds/people/ada.atom", status: 404, words: /vendors\/NAME\.atom/ },
  { address: "calendars/market.ics?asOf=2005-02-30", status: 422, words: /YYYY-MM-DD/ },
  { address: "feeds/market.atom?since=2005", status: 422, words: /Not known here/ },
]) {
  test(`${address} is refused in words`, async ({ request }) => {
    const answer = await request.get(`/api/v1/${address}`);
    expect(answer.status()).toBe(status);
    expect(await answer.text()).toMatch(words);
  });
}
