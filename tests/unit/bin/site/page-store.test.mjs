import { describe, expect, it } from "vitest";
import PageStore from "@/bin/site/page-store.mjs";

const KIND = "APP_PAGE";
const page = (html) => ({ kind: KIND, html, headers: { "x-next-cache-tags": "archive" } });
const nothingOnDisk = {
  existsSync: () => false,
  readFile: () => Promise.reject(new Error("none")),
};
const store = () =>
  new PageStore({
    fs: nothingOnDisk,
    flushToDisk: false,
    serverDistDir: "/nowhere",
    revalidatedTags: [],
    maxMemoryCacheSize: 1_000_000,
  });
const asked = { kind: KIND, isFallback: false };

describe("the store of drawn pages", () => {
  it("keeps a page that no save has crossed", async () => {
    await store().get("/kept", asked);
    await store().set("/kept", page("as saved"), asked);
    expect((await store().get("/kept", asked)).value.html).toBe("as saved");
  });

  it("does not keep a page that was begun before a save and finished after it", async () => {
    await store().get("/crossed", asked);
    await store().revalidateTag(["archive"]);
    await store().set("/crossed", page("of before"), asked);
    expect(await store().get("/crossed", asked)).toBeNull();
  });

  it("keeps the page that is drawn after that", async () => {
    await store().get("/again", asked);
    await store().revalidateTag(["archive"]);
    await store().set("/again", page("of before"), asked);
    await store().get("/again", asked);
    await store().set("/again", page("of after"), asked);
    expect((await store().get("/again", asked)).value.html).toBe("of after");
  });
});
