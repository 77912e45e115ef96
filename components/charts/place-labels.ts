export type Box = { left: number; top: number; right: number; bottom: number };
export type Mark = { x: number; y: number; width: number; height: number };
export type PlacedLabel = { left: number; top: number; shifted: boolean };

const GAP = 12;
const CLEARANCE = 9;
const STEPS = 14;

/**
 * Puts a label beside each mark so that no label covers a mark or another label, or leaves
 * `frame`: right of its mark where that is free, then left, then further and further up and down.
 */
export function placeLabels(marks: readonly Mark[], frame: Box): PlacedLabel[] {
  const taken: Box[] = marks.map(({ x, y }) => ({
    left: x - CLEARANCE,
    right: x + CLEARANCE,
    top: y - CLEARANCE,
    bottom: y + CLEARANCE,
  }));
  return marks.map((mark, index) => {
    const others = taken.filter((_, at) => at !== index);
    const free = candidates(mark).find((box) => inside(box, frame) && !others.some(overlaps(box)));
    const chosen = free ?? fallback(mark);
    taken.push(chosen);
    return { left: chosen.left, top: chosen.top, shifted: chosen.shift !== 0 };
  });
}

type Candidate = Box & { shift: number };

function candidates(mark: Mark): Candidate[] {
  const shifts = Array.from({ length: STEPS }, (_, step) => step * (mark.height / 4)).flatMap(
    (distance) => (distance === 0 ? [0] : [-distance, distance]),
  );
  return shifts.flatMap((shift) => [
    boxAt(mark, mark.x + GAP, shift),
    boxAt(mark, mark.x - GAP - mark.width, shift),
  ]);
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
