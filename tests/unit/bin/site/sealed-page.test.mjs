import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { isOursBy } from "../../../../bin/site/our-scripts.mjs";
import { sealPage } from "../../../../bin/site/sealed-page.mjs";

const isOurs = isOursBy({ frame: new Set(["frame()"]), fixed: [], calls: [] });
const hash = (body) => createHash("sha256").update(body).digest("base64");
const script = (body) => `<script>${body}</script>`;
const push = (text) => `self.__next_f.push([1,"${text}"])`;

test("each script of ours has its hash, once", () => {
  const html = `<head>${script("frame()")}</head><body>${script("frame()")}<p>x</p>${script(push("a"))}`;
  const { page, hashes } = sealPage(html, isOurs);
  expect(page).toBe(html);
  expect(hashes.sort()).toEqual([hash("frame()"), hash(push("a"))].sort());
});

test("content in scripts that follow one another becomes one script", () => {
  const html = `<p>1</p>${script(push("a"))}${script(push("b"))}<p>2</p>${script(push("c"))}`;
  const joined = `${push("a")};${push("b")}`;
  const { page, hashes } = sealPage(html, isOurs);
  expect(page).toBe(`<p>1</p>${script(joined)}<p>2</p>${script(push("c"))}`);
  expect(hashes.sort()).toEqual([hash(joined), hash(push("c"))].sort());
});

test("a script that is not ours stays without a hash, wherever it stands", () => {
  const html = [push("a"), "alert(1)", push("b"), push("c")].map(script).join("");
  const { page, hashes } = sealPage(html, isOurs);
  expect(page).toContain(script("alert(1)"));
  expect(hashes).not.toContain(hash("alert(1)"));
  expect(hashes).toHaveLength(2); // a; b and c joined
});

test("a forged piece of content blesses neither itself nor the piece it would be joined with", () => {
  const forged = 'self.__next_f.push([1,"b"]);alert(1)';
  const { page, hashes } = sealPage([push("a"), forged].map(script).join(""), isOurs);
  expect(page).toContain(script(forged));
  expect(hashes).toEqual([hash(push("a"))]);
});

test("scripts with an address need no hash", () => {
  expect(sealPage('<script async src="/_next/a.js"></script>', isOurs).hashes).toEqual([]);
});

test("a dollar sign in the content is no pattern", () => {
  const html = script(push("$&")) + script(push("$1"));
  expect(sealPage(html, isOurs).page).toBe(script(`${push("$&")};${push("$1")}`));
});
