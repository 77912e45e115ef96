export type Box = { left: number; top: number; right: number; bottom: number };
export type Mark = { x: number; y: number; width: number; height: number };
export type PlacedLabel = { left: number; top: number; shifted: boolean };

const GAP = 12;
const CLEARANCE = 9;
/** How far a label may move: up and down in quarters of its height, sideways in columns. */
const STEPS = 32;
const COLUMNS = [0, 60, 120, 180] as const;

/**
 * Puts a label beside each mark so that no label covers a mark or another label, or leaves
 * `frame`: right of its mark where that is free, then left, then further and further up and down.
 * A label too wide for either side is pushed back into the frame, over or under its mark. Unnamed
 * marks are kept free, too.
 */
export function placeLabels(
  marks: readonly Mark[],
  frame: Box,
  unnamed: readonly Pick<Mark, "x" | "y">[] = [],
): PlacedLabel[] {
  const taken: Box[] = [...marks, ...unnamed].map(({ x, y }) => ({
    left: x - CLEARANCE,
    right: x + CLEARANCE,
    top: y - CLEARANCE,
    bottom: y + CLEARANCE,
  }));
  return marks.map((mark) => {
    const free = candidates(mark, frame).find(
      (box) => inside(box, frame) && !taken.some(overlaps(box)),
    );
    const chosen = free ?? fallback(mark);
    taken.push(chosen);
    return { left: chosen.left, top: chosen.top, shifted: distanceOf(mark, chosen) > 0 };
  });
}

type Candidate = Box & { shift: number };

function candidates(mark: Mark, frame: Box): Candidate[] {
  const within = (left: number) => Math.max(frame.left, Math.min(left, frame.right - mark.width));
  const shifts = Array.from({ length: STEPS }, (_, step) => step * (mark.height / 4)).flatMap(
    (distance) => (distance === 0 ? [0] : [-distance, distance]),
  );
  return COLUMNS.flatMap((column) =>
    shifts.flatMap((shift) => [
      boxAt(mark, within(mark.x + GAP + column), shift),
      boxAt(mark, within(mark.x - GAP - column - mark.width), shift),
    ]),
  ).toSorted((a, b) => distanceOf(mark, a) - distanceOf(mark, b));
}

/** How far a label has moved from its place beside the mark. */
function distanceOf({ x, width }: Mark, { left, shift }: Candidate): number {
  const aside = Math.max(left - x - GAP, x - GAP - width - left, 0);
  return Math.abs(shift) + aside;
}

function fallback(mark: Mark): Candidate {
  return boxAt(mark, mark.x + GAP, 0);
}

function boxAt(mark: Mark, left: number, shift: number): Candidate {
  const top = mark.y - mark.height / 2 + shift;
  return { left, top, right: left + mark.width, bottom: top + mark.height, shift };
}

const overlaps = (a: Box) => (b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const inside = (box: Box, frame: Box) =>
  box.left >= frame.left &&
  box.right <= frame.right &&
  box.top >= frame.top &&
  box.bottom <= frame.bottom;
