import { readFile } from "node:fs/promises";
import { at } from "../house.mjs";

/** A page without a single record on it: its scripts are the frame's own. */
const FRAME_PAGE = ".next/server/app/_not-found.html";
/** Where the framework's renderer keeps the scripts that reveal late parts of a page. */
const RENDERER =
  "node_modules/next/dist/compiled/react-dom/cjs/react-dom-server.node.production.js";

const FLIGHT = /^self\.__next_f\.push\((\[[\s\S]*\])\)$/;

/** Every `<script>` without `src`: its attributes, then its body. */
export const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;

/** Whether the script only hands the framework a piece of the page's content, as JSON. */
export const isFlight = (body) => isJson(FLIGHT.exec(body)?.[1]);

/**
 * Tells the scripts that the build itself put into pages from any other: content handed over as
 * JSON; a script of the frame, word for word; or what the renderer writes to reveal a late part of
 * a page: any of its fixed texts, and then at most one call with JSON arguments.
 */
export const isOursBy =
  ({ frame, fixed, calls }) =>
  (body) =>
    isFlight(body) || frame.has(body) || isReveal(body, { fixed, calls });

/** What `isOursBy` compares with, as the build and the framework lie on the disk. */
export async function readOurScripts() {
  const [framePage, renderer] = await Promise.all([
    readFile(at(FRAME_PAGE), "utf8"),
    readFile(at(RENDERER), "utf8"),
  ]);
  const inline = [...framePage.matchAll(INLINE_SCRIPT)].map(([, , body]) => body);
  const texts = rendererTexts(renderer);
  return {
    frame: new Set(inline.filter((body) => !isFlight(body))),
    fixed: texts.filter((text) => text.endsWith(";")),
    calls: texts.filter((text) => text.endsWith('("')),
  };
}

/** Texts in a renderer's source that are scripts, whole or up to their first argument. */
export function rendererTexts(source) {
  const literals = source.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g);
  return [...literals]
    .map(([, single, double]) => unescaped(single ?? double))
    .filter((text) => /^(\$R[A-Z][=(]|requestAnimationFrame\()/.test(text));
}

const ESCAPES = { n: "\n", r: "\r", t: "\t" };
const unescaped = (literal) =>
  literal.replace(/\\(.)/g, (_, character) => ESCAPES[character] ?? character);

function isReveal(body, texts) {
  const isRest = (rest) => rest === "" || isReveal(rest, texts);
  return (
    texts.calls.some((call) => isCall(body, call)) ||
    texts.fixed.some((text) => body.startsWith(text) && isRest(body.slice(text.length)))
  );
}

function isCall(body, opening) {
  if (!body.startsWith(opening) || !body.endsWith(")")) return false;
  return isJson(`["${body.slice(opening.length, -1)}]`);
}

function isJson(text) {
  if (text === undefined) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
