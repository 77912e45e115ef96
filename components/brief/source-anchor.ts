/** Where among the numbered sources one stands. */
export const sourceAnchor = (number: number) => `source-${number}`;
