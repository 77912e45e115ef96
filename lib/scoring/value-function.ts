import { checkRange } from "./check-range";

/** Turns a raw reading into a value 0–1. */
export type ValueFunction = (raw: number) => number;
export type Breakpoint = readonly [raw: number, value: number];

/**
 * Straight lines between breakpoints, flat outside them; a falling line serves *less is better*.
 * Breakpoints may come in any order. Throws for fewer than two, for a repeated raw reading, for
 * a value outside 0–1, and when values both rise and fall. Source: Belton & Stewart 2002;
 * data/method/position.md.
 */
export function piecewiseLinear(breakpoints: readonly Breakpoint[]): ValueFunction {
  const points = breakpoints.toSorted(([a], [b]) => a - b);
  checkBreakpoints(points);
  return (raw) => {
    checkRange("raw reading", raw, -Infinity, Infinity);
    const above = points.findIndex(([x]) => x >= raw);
    // Beyond the last breakpoint findIndex gives −1, and at(−1) is the last one.
    const [x1, y1] = points.at(above) ?? [0, 0];
    if (above <= 0) return y1;
    const [x0, y0] = points.at(above - 1) ?? [0, 0];
    return y0 + ((raw - x0) * (y1 - y0)) / (x1 - x0);
  };
}

function checkBreakpoints(points: readonly Breakpoint[]): void {
  if (points.length < 2) throw new RangeError("A piecewise value needs two breakpoints or more.");
  const steps = points.slice(1).map(([x, y], at) => {
    const [before, value] = points[at] ?? [x, y];
    if (before === x) throw new RangeError(`The reading ${x} has two values.`);
    return Math.sign(y - value);
  });
  points.forEach(([, y]) => checkRange("value", y));
  if (steps.includes(1) && steps.includes(-1)) {
    throw new RangeError("A value must not both rise and fall.");
  }
}

/**
 * ln(1 + x/scale) ÷ ln(1 + full/scale), at most 1: for heavy-tailed counts. `full` is the count
 * that earns 1. Throws for a negative count and when scale or full is not more than 0.
 * Source: data/method/position.md.
 */
export function logarithmic({ scale, full }: { scale: number; full: number }): ValueFunction {
  if (!(scale > 0 && full > 0)) throw new RangeError("Scale and full must be more than 0.");
  return (count) => {
    checkRange("count", count, 0, Infinity);
    return Math.min(1, Math.log1p(count / scale) / Math.log1p(full / scale));
  };
}

/**
 * A declared value 0–1 for each named level. Throws for a value outside 0–1 when declared and for
 * a name not declared when read. Source: data/method/position.md.
 */
export function levels(table: Readonly<Record<string, number>>): (name: string) => number {
  const values = new Map(Object.entries(table));
  values.forEach((value, name) => checkRange(`level ${name}`, value));
  return (name) => {
    const value = values.get(name);
    if (value === undefined) throw new RangeError(`"${name}" is not a declared level.`);
    return value;
  };
}
