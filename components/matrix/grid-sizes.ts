/** Lengths of the matrix on screen, in pixels. */
export const ROW = 44;
export const COLUMN = 84;
export const HEAD_HEIGHT = 104;
export const HEAD_WIDTH = 190;
export const NARROW_HEAD_WIDTH = 124;
