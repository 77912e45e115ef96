/** Where a picture begins on the page, in pixels of the window: all its places count from there. */
export type Origin = { left: number; top: number };
