import { toldRanks, toldReach, type Asked } from "./told";

/** What the door sends: one question, numbered so that a late answer is known as such. */
export type Errand = { number: number; what: "ranks" | "reach"; asked: Asked };

addEventListener("message", ({ data }: MessageEvent<Errand>) => {
  const { number, what, asked } = data;
  const told = what === "ranks" ? toldRanks(asked) : toldReach(asked);
  postMessage({ number, told });
});
