import { KERNEL } from "./module";

/** What ./assembly exports: counts and places in memory, by byte. */
export type Kernel = WebAssembly.Exports & {
  memory: WebAssembly.Memory;
  makeRoom: (alternatives: number, criteria: number, given: number) => void;
  drawAndTally: (draws: number, withinBounds: boolean) => void;
  tallyGiven: (draws: number, withValues: boolean) => void;
  state: WebAssembly.Global;
  values: WebAssembly.Global;
  widths: WebAssembly.Global;
  ranks: WebAssembly.Global;
  sums: WebAssembly.Global;
  givenWeights: WebAssembly.Global;
  givenValues: WebAssembly.Global;
};

const compiled = compile();

/**
 * The compiled rank counts with a memory of their own, or null where they cannot run: without
 * WebAssembly and its SIMD, and in a browser, whose pages forbid it (decision 0029).
 */
export function openKernel(): Kernel | null {
  if (compiled === null) return null;
  const { exports } = new WebAssembly.Instance(compiled);
  if (isKernel(exports)) return exports;
  throw new Error("The compiled rank counts are not those of ./assembly: npm run kernel.");
}

function compile(): WebAssembly.Module | null {
  if (typeof WebAssembly === "undefined" || "location" in globalThis) return null;
  const bytes = Uint8Array.from(atob(KERNEL), (letter) => letter.charCodeAt(0));
  return WebAssembly.validate(bytes) ? new WebAssembly.Module(bytes) : null;
}

const FUNCTIONS = ["makeRoom", "drawAndTally", "tallyGiven"];
const PLACES = ["state", "values", "widths", "ranks", "sums", "givenWeights", "givenValues"];

const isKernel = (exports: WebAssembly.Exports): exports is Kernel =>
  exports["memory"] instanceof WebAssembly.Memory &&
  FUNCTIONS.every((name) => typeof exports[name] === "function") &&
  PLACES.every((name) => exports[name] instanceof WebAssembly.Global);
