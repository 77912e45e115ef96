import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { kernelTally } from "@/lib/scoring/robustness/kernel/kernel-tally";
import { openKernel } from "@/lib/scoring/robustness/kernel/open-kernel";
import { rankQuestion } from "@/lib/scoring/robustness/position-robustness";
import { randomSource } from "@/lib/scoring/robustness/random-source";
import { rankShares } from "@/lib/scoring/robustness/rank-acceptability";
import type { RankQuestion } from "@/lib/scoring/robustness/rank-question";
import { plainTally } from "@/lib/scoring/robustness/rank-tally";
import { fixedValues, valuesWithinBounds } from "@/lib/scoring/robustness/value-sampler";
import { anyWeights, orderedWeights } from "@/lib/scoring/robustness/weight-sampler";

/** Values with bounds. */
function market(alternatives: number, criteria: number, seed = 7) {
  const random = randomSource(seed);
  return Array.from({ length: alternatives }, () =>
    Array.from({ length: criteria }, () => {
      const [one, other] = [random(), random()];
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      return { low, high, point: (low + high) / 2 };
    }),
  );
}

/** The same, but every third alternative is the twin of the first. */
function spreads(alternatives: number, criteria: number, seed?: number) {
  const rows = market(alternatives, criteria, seed);
  return rows.map((row, at) => (at % 3 === 2 ? rows[0]! : row));
}

const pointsOf = (table: ReturnType<typeof spreads>) =>
  table.map((row) => row.map(({ point }) => point));

/** Asked twice of the same draws: what both count, and where their generators come to stand. */
function expectTheSame(ask: () => { question: RankQuestion; random: () => number }) {
  const [swift, plain] = [ask(), ask()];
  expect(kernelTally(swift.question)).toEqual(plainTally(plain.question));
  expect(swift.random()).toBe(plain.random());
}

describe("the compiled counts are the plain ones, to the last bit", () => {
  test("of any weights, over values at their points and within their bounds", () => {
    const count = (max: number) => fc.integer({ min: 1, max });
    fc.assert(
      fc.property(
        fc.record({ m: count(9), n: count(7), iterations: count(40) }),
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        fc.boolean(),
        ({ m, n, iterations }, seed, withinBounds) => {
          const table = spreads(m, n, seed);
          expectTheSame(() => {
            const random = randomSource(seed);
            const weights = anyWeights(random);
            const values = withinBounds ? valuesWithinBounds(table, random) : fixedValues(pointsOf(table)); // prettier-ignore
            return { question: { alternatives: m, criteria: n, iterations, weights, values }, random }; // prettier-ignore
          });
        },
      ),
    );
  });

  // 130 draws: two times 64 that are handed over together, and two more.
  test.each([
    ["values at their points", false],
    ["values within their bounds", true],
  ])("of weights in an order, %s", (_, withinBounds) => {
    const table = spreads(7, 3);
    expectTheSame(() => {
      const random = randomSource(3);
      const weights = orderedWeights([1, 0, 2], random);
      const values = withinBounds ? valuesWithinBounds(table, random) : fixedValues(pointsOf(table)); // prettier-ignore
      return { question: { alternatives: 7, criteria: 3, iterations: 130, weights, values }, random }; // prettier-ignore
    });
  });

  test("of weights and values that each have a generator of their own", () => {
    const table = spreads(5, 4);
    expectTheSame(() => {
      const random = randomSource(3);
      const weights = anyWeights(randomSource(4));
      const values = valuesWithinBounds(table, random);
      return {
        question: { alternatives: 5, criteria: 4, iterations: 70, weights, values },
        random,
      };
    });
  });

  test("of numbers from a generator that shows no state", () => {
    expectTheSame(() => {
      const hidden = randomSource(3);
      const random = () => hidden();
      const values = fixedValues(pointsOf(spreads(5, 4)));
      const weights = anyWeights(random);
      return { question: { alternatives: 5, criteria: 4, iterations: 9, weights, values }, random };
    });
  });

  test("a lead of 1e-12 is a tie, and a hair more is a rank", () => {
    for (const lead of [1e-12, 1.0000000001e-12]) {
      expectTheSame(() => {
        const random = randomSource(1);
        const values = fixedValues([[0], [lead], [2 * lead]]);
        const question = { alternatives: 3, criteria: 1, iterations: 5, values };
        return { question: { ...question, weights: anyWeights(random) }, random };
      });
    }
  });
});

test("a table of another size than the question says is refused, as it is without the kernel", () => {
  const ask = () => ({
    ...{ alternatives: 2, criteria: 2, iterations: 4 },
    ...{ weights: anyWeights(randomSource(1)), values: fixedValues([[1, 2, 3], [1, 2, 3]]) }, // prettier-ignore
  });
  expect(() => rankShares(ask())).toThrow(RangeError);
  expect(() => plainTally(ask())).toThrow(RangeError);
});

// Found before there was a fast path: a seed in an address goes on giving the table it gave.
describe("seeds give the tables they have always given", () => {
  const table = market(20, 10);
  const digestOf = (shares: unknown) =>
    createHash("sha256").update(JSON.stringify(shares)).digest("hex").slice(0, 16);

  test.each([
    ["points", false, "328ac1e78c9bba9b"],
    ["bounds", true, "7d8c79d220bafff5"],
  ])("%s", (_, withinBounds, digest) => {
    const draws = { seed: 2005, iterations: 10_000, withinBounds };
    expect(digestOf(rankShares(rankQuestion(table, draws)))).toBe(digest);
  });
});

describe("where the kernel cannot run", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  test.each([
    ["without WebAssembly", "WebAssembly", undefined],
    ["without its SIMD", "WebAssembly", { validate: () => false }],
    ["in a browser, whose pages forbid it", "location", { href: "https://example.org" }],
  ])("%s the tables are the same", async (_, name, value) => {
    const ask = () => rankQuestion(spreads(6, 4), { seed: 9, iterations: 500, withinBounds: true });
    expect(openKernel()).not.toBeNull();
    const tables = rankShares(ask());
    vi.stubGlobal(name, value);
    vi.resetModules();
    const again = await import("@/lib/scoring/robustness/kernel/open-kernel");
    expect(again.openKernel()).toBeNull();
    const plain = await import("@/lib/scoring/robustness/rank-acceptability");
    expect(plain.rankShares(ask())).toEqual(tables);
  });
});
