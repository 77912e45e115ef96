// The framework's own store of drawn pages, but for one thing: it dates a page by when it was
// finished, so one that was begun before a save and finished after it would pass for new.
import { createRequire } from "node:module";

const { default: FileSystemCache } = createRequire(import.meta.url)(
  "next/dist/server/lib/incremental-cache/file-system-cache.js",
);

/** By page: when it was last asked for. Those who ask while it is being drawn wait for that one. */
const askedAt = new Map();
let lastSave = 0;

export default class PageStore extends FileSystemCache {
  async get(key, context) {
    askedAt.set(key, performance.now());
    return super.get(key, context);
  }

  async set(key, page, context) {
    const begun = askedAt.get(key);
    askedAt.delete(key);
    if (begun !== undefined && begun <= lastSave) return;
    return super.set(key, page, context);
  }

  async revalidateTag(tags, durations) {
    lastSave = performance.now();
    return super.revalidateTag(tags, durations);
  }
}
