/** The same thing before the first step and after each of them: aged, corrected, new, method. */
export type Stages<T> = readonly [before: T, aged: T, corrected: T, renewed: T, after: T];

/** The same of each stage. */
export function eachStage<T, U>(stages: Stages<T>, of: (stage: T) => U): Stages<U> {
  const [before, aged, corrected, renewed, after] = stages;
  return [of(before), of(aged), of(corrected), of(renewed), of(after)];
}

/** What each of the four steps did: from one stage to the next. */
export function eachStep<T, U>(stages: Stages<T>, of: (from: T, to: T, at: number) => U): U[] {
  const [before, ...later] = stages;
  let from = before;
  return later.map((to, at) => {
    const step = of(from, to, at);
    from = to;
    return step;
  });
}
