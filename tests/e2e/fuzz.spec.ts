import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { requests, whole, type Asked } from "@/tests/support/fuzz/requests";

/** Requests over the network, through the server's own door; thousands more go in without it. */
const REQUESTS = 300;
const AT_ONCE = 6;

/** Every route and page there is, with the methods it answers. */
const places = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => ["route.ts", "page.tsx"].includes(path.basename(file)))
  .map((file) => {
    const text = readFileSync(path.join("app", file), "utf8");
    const own = [...text.matchAll(/export (?:async )?function ([A-Z]+)\(/g)].map(
      ([, name]) => name!,
    );
    const words = path
      .dirname(file)
      .split(path.sep)
      .filter((word) => !/^[.(]/.test(word));
    const methods = path.basename(file) === "page.tsx" ? ["GET", "POST"] : own;
    return { address: `/${words.join("/")}`, methods };
  });

const inBrackets = (address: string) =>
  [...address.matchAll(/\[(\w+)\]/g)].map(([, name]) => name!);

/** Sent as they are, without what a client would mend: only what HTTP itself cannot carry is. */
function addressOf(address: string, { params, query }: Asked): string {
  const path = address.replaceAll(/\[(\w+)\]/g, (_, name: string) => encodeURIComponent(whole(params[name]!))); // prettier-ignore
  const asked = query.map((pair) => pair.map((word) => encodeURIComponent(whole(word))).join("=")); // prettier-ignore
  return `${path}?${asked.join("&")}`;
}

const SENDABLE = ["if-none-match", "accept-encoding", "origin", "content-type", "cookie"];

test("whatever is asked of the site over the network, it is never surprised", async ({
  baseURL,
}) => {
  const share = Math.ceil(REQUESTS / places.length);
  const asked = places.flatMap(({ address, methods }, at) =>
    fc
      .sample(requests(methods, inBrackets(address)), { numRuns: share, seed: 20051031 + at })
      .map((one) => ({ ...one, address: addressOf(address, one) })),
  );
  const statuses = new Map<number, number>();
  const surprises: string[] = [];
  const next = asked[Symbol.iterator]();
  const ask = async () => {
    for (const { address, method, headers, body } of next) {
      const sendable = headers.filter(([name]) => SENDABLE.includes(name));
      const answer = await fetch(`${baseURL}${address}`, {
        ...{ method, headers: sendable, redirect: "manual", signal: AbortSignal.timeout(60_000) },
        body: method === "GET" ? null : body,
      });
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      if (answer.status >= 500) surprises.push(`${answer.status} ${method} ${address} ${body}`);
      await answer.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  console.log(
    `${asked.length} requests to ${places.length} addresses`,
    Object.fromEntries(statuses),
  );
  expect(surprises).toEqual([]);
});
