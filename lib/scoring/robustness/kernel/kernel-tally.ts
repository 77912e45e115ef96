import type { RankQuestion } from "../rank-question";
import type { Tally } from "../rank-tally";
import type { AnyWeights, ValueRecipe } from "../recipe";
import { openKernel, type Kernel } from "./open-kernel";

/** Draws handed over at a time where the kernel cannot draw them itself. */
const GIVEN = 64;

/**
 * The counts of `plainTally`, to the last bit, several times as fast: by the compiled kernel,
 * which goes on where the question's generator stands and leaves it where it would have come to.
 * Null where the kernel cannot run. The question's counts have been checked. Throws nothing.
 */
export function kernelTally(question: RankQuestion): Tally | null {
  const kernel = openKernel();
  if (kernel === null) return null;
  const { alternatives: m, criteria: n } = question;
  kernel.makeRoom(m, n, GIVEN);
  const [weights, values] = [question.weights.recipe, fitting(question)];
  if (weights?.kind === "any weights" && values !== null && sameSource(weights, values)) {
    drawInside(kernel, question.iterations, weights, values);
  } else {
    drawOutside(kernel, question, values);
  }
  return {
    ranks: Uint32Array.from(new Uint32Array(kernel.memory.buffer, place(kernel.ranks), m * m)),
    weights: Float64Array.from(fractions(kernel, kernel.sums, m * n)),
  };
}

/** How values are drawn, where that is known and there are as many as the question says. */
function fitting({ alternatives, criteria, values }: RankQuestion): ValueRecipe | null {
  const { recipe } = values;
  if (recipe === undefined || recipe.kind === "any weights") return null;
  return recipe.low.length === alternatives * criteria ? recipe : null;
}

const sameSource = ({ random }: AnyWeights, values: ValueRecipe) =>
  random.state !== undefined && (values.kind === "fixed values" || values.random === random);

function drawInside(kernel: Kernel, draws: number, { random }: AnyWeights, values: ValueRecipe) {
  const withinBounds = values.kind === "values within bounds";
  const state = new Int32Array(kernel.memory.buffer, place(kernel.state), 4);
  fractions(kernel, kernel.values, values.low.length).set(values.low);
  if (withinBounds) fractions(kernel, kernel.widths, values.low.length).set(values.width);
  if (random.state !== undefined) state.set(random.state);
  kernel.drawAndTally(draws, withinBounds);
  random.state?.set(state);
}

function drawOutside(kernel: Kernel, question: RankQuestion, values: ValueRecipe | null): void {
  const { criteria: n, alternatives: m, iterations } = question;
  const fixed = values?.kind === "fixed values" ? values.low : null;
  if (fixed !== null) fractions(kernel, kernel.values, m * n).set(fixed);
  const givenWeights = rowsOf(fractions(kernel, kernel.givenWeights, GIVEN * n), n);
  const givenValues = fixed === null ? rowsOf(fractions(kernel, kernel.givenValues, GIVEN * m * n), m * n) : []; // prettier-ignore
  for (let done = 0; done < iterations; done += GIVEN) {
    const draws = Math.min(GIVEN, iterations - done);
    for (let at = 0; at < draws; at++) {
      question.weights(givenWeights[at] ?? NOTHING);
      if (fixed === null) question.values(givenValues[at] ?? NOTHING);
    }
    kernel.tallyGiven(draws, fixed === null);
  }
}

const NOTHING = new Float64Array();

const rowsOf = (flat: Float64Array, width: number): Float64Array[] =>
  Array.from({ length: flat.length / width }, (_, at) => flat.subarray(at * width, (at + 1) * width)); // prettier-ignore

const fractions = ({ memory }: Kernel, at: WebAssembly.Global, count: number) =>
  new Float64Array(memory.buffer, place(at), count);

const place = (at: WebAssembly.Global): number => Number(at.value);
