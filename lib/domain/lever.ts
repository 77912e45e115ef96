/** The seven ways to press an incumbent, in the order in which every stack is drawn. */
export const levers = [
  "leverage",
  "capability",
  "resources",
  "scale",
  "commonality",
  "momentum",
  "price",
] as const;
export type Lever = (typeof levers)[number];
