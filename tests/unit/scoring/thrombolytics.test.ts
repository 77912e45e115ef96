import { expect, test } from "vitest";
import { confidenceFactors } from "@/lib/scoring/robustness/confidence-factors";
import { randomSource, type RandomSource } from "@/lib/scoring/robustness/random-source";
import { rankShares } from "@/lib/scoring/robustness/rank-acceptability";
import { anyWeights, orderedWeights, type Sampler } from "@/lib/scoring/robustness/weight-sampler";

// Two drugs on three risks: drugis/mcda-elicitation-web, R/test/thrombo.R. The peer drew 10,000
// times, so its own error is about 0.01.
const [PROXIMAL, DISTAL, BLEEDING] = [0, 1, 2];
const worst = [0.25, 0.4, 0.1];
const best = [0, 0.15, 0];
const heparin = [[20, 116], [40, 96], [1, 135]] as const; // prettier-ignore
const enoxaparin = [[8, 121], [32, 97], [5, 124]] as const; // prettier-ignore

function normal(random: RandomSource): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Marsaglia and Tsang's method, for shapes of 1 or more. */
function gamma(shape: number, random: RandomSource): number {
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

function risks(random: RandomSource): Sampler {
  return (into) =>
    [...heparin, ...enoxaparin].forEach(([a, b], at) => {
      const [x, y] = [gamma(a, random), gamma(b, random)];
      const [from, to] = [worst[at % 3]!, best[at % 3]!];
      into[at] = (x / (x + y) - from) / (to - from);
    });
}

test.each([
  {
    weights: "any",
    weigh: anyWeights,
    first: [0.3381, 0.6619],
    confidence: [0.6389, 0.8925],
    central: [
      [0.197599538560203, 0.278041542207046, 0.524358919232751],
      [0.411818897723962, 0.357824528300451, 0.230356573975587],
    ],
  },
  {
    weights: "ordered",
    weigh: (random: RandomSource) => orderedWeights([PROXIMAL, BLEEDING, DISTAL], random),
    first: [0.1369, 0.8631],
    confidence: [0.1914, 0.9174],
    central: [
      [0.52397265721202, 0.121295521278019, 0.354731821509961],
      [0.622923619837217, 0.110251595486162, 0.266824784676621],
    ],
  },
])("with $weights weights the peer's shares come out", ({ weigh, first, central, confidence }) => {
  const ask = () => {
    const random = randomSource(1993);
    const size = { alternatives: 2, criteria: 3, iterations: 100_000 };
    return { ...size, weights: weigh(random), values: risks(random) };
  };
  const found = rankShares(ask());
  const factors = confidenceFactors(ask(), found.centralWeights);
  confidence.forEach((share, i) => expect(Math.abs(factors[i]! - share)).toBeLessThan(0.025));
  first.forEach((share, i) => {
    expect(Math.abs(found.rankAcceptability[i]![0]! - share)).toBeLessThan(0.015);
    central[i]!.forEach((weight, j) =>
      expect(Math.abs(found.centralWeights[i]![j]! - weight)).toBeLessThan(0.02),
    );
  });
});

test("with exact weights 4 : 1 : 2 the first rank is enoxaparin's in nine of ten draws", () => {
  const found = rankShares({
    alternatives: 2,
    criteria: 3,
    iterations: 100_000,
    weights: (into) => into.set([4 / 7, 1 / 7, 2 / 7]),
    values: risks(randomSource(1993)),
  });
  expect(Math.abs(found.rankAcceptability[0]![0]! - 0.1049)).toBeLessThan(0.015);
  expect(found.centralWeights[0]![0]).toBeCloseTo(4 / 7, 9);
});
