import { createHash } from "node:crypto";
import { INLINE_SCRIPT, isFlight } from "./our-scripts.mjs";

/**
 * A page whose content scripts are joined where they follow one another, so that its policy stays
 * short, with the hashes of those inline scripts that are ours. A script that is not ours stays in
 * the page without a hash: the browser will not run it.
 */
export function sealPage(html, isOurs) {
  const hashes = new Set();
  const pieces = [];
  let done = 0;
  for (const { start, end, bodies } of runsOf(html)) {
    const body = bodies.join(";");
    if (bodies.length > 1 || isOurs(body)) hashes.add(sha256(body));
    if (bodies.length > 1) {
      pieces.push(html.slice(done, start), `<script>${body}</script>`);
      done = end;
    }
  }
  pieces.push(html.slice(done));
  return { page: pieces.join(""), hashes: [...hashes] };
}

/** Every inline script of a page; content scripts that follow one another are one run. */
function runsOf(html) {
  const runs = [];
  for (const { 0: text, 1: attributes, 2: body, index: start } of html.matchAll(INLINE_SCRIPT)) {
    const end = start + text.length;
    const joinable = attributes === "" && isFlight(body);
    const last = runs.at(-1);
    if (joinable && last?.joinable && last.end === start) {
      last.bodies.push(body);
      last.end = end;
    } else {
      runs.push({ start, end, bodies: [body], joinable });
    }
  }
  return runs;
}

const sha256 = (text) => createHash("sha256").update(text).digest("base64");
