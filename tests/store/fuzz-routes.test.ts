import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { openDesk } from "@/tests/support/desk";
import { requests, whole, type Asked } from "@/tests/support/fuzz/requests";

// What the framework gives a route besides its request; every other line is the site's own.
vi.mock("next/cache", () => ({
  ...{ cacheLife: () => undefined, cacheTag: () => undefined },
  ...{ revalidateTag: () => undefined, updateTag: () => undefined },
}));
vi.mock("next/server", () => ({ connection: () => Promise.resolve(), after: () => undefined }));
vi.mock("next/headers", () => ({
  headers: () => Promise.resolve(new Headers()),
  cookies: () => Promise.resolve({ get: () => undefined, set: () => undefined }),
}));
const editor = { id: "id-of-ana", name: "ana", role: "admin" };
vi.mock("@/lib/request/who-asks", () => ({
  askerOf: () => Promise.resolve(editor),
  editorWho: () => Promise.resolve(editor),
  whoAsks: () => Promise.resolve(editor),
  sessionWho: () => Promise.resolve({ editor }),
}));

/** Requests in all, spread over the routes there are. */
const REQUESTS = 4_200;
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

const { db, reset } = await openDesk();
type Handler = (request: Request, context: { params: Promise<object> }) => Promise<Response>;
type Route = { file: string; handlers: Record<string, Handler> };
const files = import.meta.glob<Record<string, Handler>>("../../app/**/route.ts");
const counts = { asked: 0, answered: new Map<number, number>() };
const routes: Route[] = [];
for (const [file, load] of Object.entries(files)) routes.push({ file, handlers: await load() });

beforeAll(async () => {
  await reset();
  return async () => {
    const statuses = [...counts.answered].toSorted(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`); // prettier-ignore
    console.log(`${counts.asked} requests to ${routes.length} routes (${statuses.join(", ")})`);
    await db.$disconnect();
  };
}, 60_000);

const namesIn = (file: string) => [...file.matchAll(/\[(\w+)\]/g)].map(([, name]) => name!);
const share = Math.ceil(REQUESTS / Object.keys(files).length);

async function answerOf({ file, handlers }: Route, asked: Asked): Promise<Response | null> {
  const handler = handlers[asked.method];
  const path = file
    .replace("../../app", "")
    .replace("/route.ts", "")
    .replaceAll(/\(\w+\)\//g, "");
  const address = path.replaceAll(/\[(\w+)\]/g, (_, name: string) => encode(asked.params[name]!));
  const query = new URLSearchParams(asked.query.map(([name, value]) => [whole(name), whole(value)])); // prettier-ignore
  const body = ["GET", "HEAD"].includes(asked.method) ? null : asked.body;
  const url = `http://site.example${address}?${query.toString()}`;
  const request = Object.assign(new Request(url, { method: asked.method, headers: asked.headers, body }), { nextUrl: new URL(url) }); // prettier-ignore
  return handler === undefined ? null : handler(request, { params: Promise.resolve(asked.params) });
}

const encode = (word: string) => encodeURIComponent(whole(word));

test("there are routes to be asked", () => {
  expect(routes.length).toBeGreaterThan(10);
});

describe.for(routes)("$file", (route) => {
  test("answers whatever it is asked, and never with a surprise", async () => {
    const methods = METHODS.filter((method) => route.handlers[method] !== undefined);
    await fc.assert(
      fc.asyncProperty(requests(methods, namesIn(route.file)), async (asked) => {
        const answer = await answerOf(route, asked);
        if (answer === null) return;
        counts.asked += 1;
        counts.answered.set(answer.status, (counts.answered.get(answer.status) ?? 0) + 1);
        expect(answer.status, `${asked.method} ${JSON.stringify(asked)}`).toBeLessThan(500);
        const text = await answer.text();
        if (/^application\/json(;|$)/.test(answer.headers.get("content-type") ?? ""))
          JSON.parse(text);
        expect(text).not.toMatch(/\bat \S+ \(|node_modules|PrismaClient|SQLITE/);
      }),
      { numRuns: share, seed: 20051031 },
    );
  }, 240_000);
});
