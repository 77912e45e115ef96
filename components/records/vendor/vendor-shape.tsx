const RADIUS = 6;
const CIRCLE = 5.6;
const SHAPES = 6;

/** Outlines about a centre of 0 0, of equal visual weight at radius 6. */
const outlines = [
  "M-5.6 0a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0-11.2 0z",
  "M-5-5h10v10h-10z",
  "M0-6L6 5H-6z",
  "M0-6.6L6.6 0L0 6.6L-6.6 0z",
  "M0 6L6-5H-6z",
  "M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z",
] as const;

const HOLE = "M-2.2 0a2.2 2.2 0 1 1 4.4 0a2.2 2.2 0 1 1-4.4 0z";
const PLUS_HOLE = "M-1.4 0a1.4 1.4 0 1 1 2.8 0a1.4 1.4 0 1 1-2.8 0z";

/** A vendor's colour from its slot; every other vendor is grey. */
export function vendorColour(slot: number | null): string {
  return slot === null ? "var(--vendor-other)" : `var(--vendor-${slot})`;
}

function outlineOf(slot: number | null): string {
  const index = slot === null ? 0 : (slot - 1) % SHAPES;
  const outline = outlines[index] ?? outlines[0];
  if (slot === null || slot <= SHAPES) return outline;
  return outline + (index === SHAPES - 1 ? PLUS_HOLE : HOLE);
}

/** To two decimals: finer than any screen, short in the page. */
const scaleOf = (radius: number) => Math.round((radius / RADIUS) * 100) / 100;

/** Left out where it is the usual one, as is a place that moves nothing. */
const fillRuleOf = (slot: number | null) =>
  slot !== null && slot > SHAPES ? { fillRule: "evenodd" as const } : {};

function placeOf(x: number, y: number, radius: number): { transform?: string } {
  const scale = scaleOf(radius);
  const moves = [x !== 0 || y !== 0 ? `translate(${x} ${y})` : "", scale === 1 ? "" : `scale(${scale})`]; // prettier-ignore
  const transform = moves.join(" ").trim();
  return transform === "" ? {} : { transform };
}

type Props = {
  slot: number | null;
  x?: number;
  y?: number;
  radius?: number;
  /** Drawn as a dotted outline: no evidence behind it, or none read yet. */
  dotted?: boolean;
  /** Drawn as an outline: where it stood on another day. */
  open?: boolean;
};

/** A vendor's mark inside a drawing: its slot gives shape and colour, never its rank. */
export function VendorShape({ slot, x = 0, y = 0, radius = RADIUS, ...outline }: Props) {
  const paint = paintOf(vendorColour(slot), outline);
  // The commonest mark in the shortest words: pages hold hundreds.
  if (slot === null && paint.stroke === undefined)
    return <circle cx={x} cy={y} r={scaleOf(radius * CIRCLE)} {...paint} />;
  return <path d={outlineOf(slot)} {...placeOf(x, y, radius)} {...fillRuleOf(slot)} {...paint} />;
}

type Paint = { fill: string; stroke?: string; strokeWidth?: number; strokeDasharray?: string };

function paintOf(colour: string, { dotted, open }: Pick<Props, "dotted" | "open">): Paint {
  if (dotted !== true && open !== true) return { fill: colour };
  const outline = { fill: "var(--color-paper)", stroke: colour, strokeWidth: 1.5 };
  return dotted === true ? { ...outline, strokeDasharray: "1.5 2" } : outline;
}
