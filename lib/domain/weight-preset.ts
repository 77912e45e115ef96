import type { Weighable } from "./weighing";

/** A named way to weigh, with what it says in one line. */
export type WeightPreset = { name: string; told: string; heavy: readonly string[] };

/** Part of all weight that goes to what a preset is driven by: our choice, three fifths. */
const HEAVY = 0.6;

/** Ways to weigh that one question drives. The criteria hold none on security alone. */
export const weightPresets: readonly WeightPreset[] = [
  {
    name: "Price-driven",
    told: "60 points on price, the rest shared evenly",
    heavy: ["price-position", "price"],
  },
  {
    name: "Technology-driven",
    told: "60 points on what products can do and how they are built, the rest shared evenly",
    heavy: ["shipped-capability", "platform-support", "architecture", "capability"],
  },
  {
    name: "Customer-driven",
    told: "60 points on customers, partners and ways to them, the rest shared evenly",
    heavy: ["installed-base", "ecosystem", "route-to-market", "leverage"],
  },
];

export type NamedWeights = { name: string; told: string; weights: number[] };

/** The named weights, shares 0–1, that have something to say of what is weighed. */
export function presetsOf(of: readonly Weighable[]): NamedWeights[] {
  return [
    {
      name: "Published default",
      told: "the weights of the method",
      weights: of.map(({ weight }) => weight),
    },
    { name: "Equal", told: "all alike", weights: of.map(() => 1 / of.length) },
    ...weightPresets.flatMap((preset) => driven(preset, of)),
  ];
}

function driven({ name, told, heavy }: WeightPreset, of: readonly Weighable[]): NamedWeights[] {
  const many = of.filter(({ key }) => heavy.includes(key)).length;
  if (many === 0 || many === of.length) return [];
  const weights = of.map(({ key }) =>
    heavy.includes(key) ? HEAVY / many : (1 - HEAVY) / (of.length - many),
  );
  return [{ name, told, weights }];
}
