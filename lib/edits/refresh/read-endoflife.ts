import { z } from "zod";
import { FileRefusal } from "../import/given-file";
import type { Finding, Reading } from "./finding";

const day = z.iso.date();
/** A date, or only whether it has come: true says nothing of the day, false that none is set. */
const dayOrWhether = z.union([day, z.boolean()]).nullish();

/** A cycle as /api/NAME.json gives it. */
const cycleOfOld = z.looseObject({
  cycle: z.coerce.string(),
  releaseDate: day.nullish(),
  support: dayOrWhether,
  eol: dayOrWhether,
  lts: z.union([z.boolean(), day]).nullish(),
});

/** A release as /api/v1/products/NAME gives it. */
const releaseOfNew = z.looseObject({
  name: z.string(),
  releaseDate: day.nullish(),
  isLts: z.boolean().nullish(),
  eoasFrom: day.nullish(),
  eolFrom: day.nullish(),
});
const productOfNew = z.looseObject({ name: z.string(), releases: z.array(releaseOfNew) });

const answer = z.union([
  z.array(cycleOfOld).transform((cycles) => ({ old: cycles })),
  z
    .looseObject({ result: z.array(productOfNew) })
    .transform(({ result }) => ({ products: result })),
  z.looseObject({ result: productOfNew }).transform(({ result }) => ({ products: [result] })),
]);

export const endoflifeTable = z.object({
  about: z.string(),
  source: z.string(),
  products: z.record(z.string(), z.string()),
});
export type EndoflifeTable = z.infer<typeof endoflifeTable>;

type Cycle = {
  version: string;
  releasedOn: string | null;
  activeSupportEndsOn: string | null;
  supportEndsOn: string | null;
  longTermSupport: boolean | null;
};

/**
 * Reads what endoflife.date answers, in its older or its present form. The older one does not name
 * its product, so `name` does: the file's own name.
 *
 * @throws FileRefusal when it is neither.
 */
export function readEndoflife(
  json: unknown,
  { name, table, today }: { name: string; table: EndoflifeTable; today: string },
): Reading {
  const read = answer.safeParse(json);
  if (!read.success) {
    throw new FileRefusal(
      "This is no answer of endoflife.date: fetch /api/NAME.json or /api/v1/products/NAME.",
    );
  }
  const products =
    "old" in read.data
      ? [{ name, cycles: read.data.old.map(fromOld) }]
      : read.data.products.map((one) => ({ name: one.name, cycles: one.releases.map(fromNew) }));
  const reading: Reading = { findings: [], left: [] };
  for (const one of products) {
    const product = table.products[one.name];
    if (product === undefined) {
      reading.left.push({
        what: one.name,
        why: "none of our products; data/refresh/endoflife.json says which are",
      });
      continue;
    }
    for (const cycle of one.cycles)
      add(reading, cycle, { name: one.name, product, source: table.source, today });
  }
  return reading;
}

const dayOf = (said: string | boolean | null | undefined) =>
  typeof said === "string" ? said : null;

const fromOld = ({ cycle, releaseDate, support, eol, lts }: z.infer<typeof cycleOfOld>): Cycle => ({
  version: cycle,
  releasedOn: releaseDate ?? null,
  activeSupportEndsOn: dayOf(support),
  supportEndsOn: dayOf(eol),
  longTermSupport: typeof lts === "boolean" ? lts : null,
});

const fromNew = ({
  name,
  releaseDate,
  isLts,
  eoasFrom,
  eolFrom,
}: z.infer<typeof releaseOfNew>): Cycle => ({
  version: name,
  releasedOn: releaseDate ?? null,
  activeSupportEndsOn: eoasFrom ?? null,
  supportEndsOn: eolFrom ?? null,
  longTermSupport: isLts ?? null,
});

type About = { name: string; product: string; source: string; today: string };

function add(into: Reading, cycle: Cycle, { name, product, source, today }: About): void {
  const { version, ...dates } = cycle;
  const what = `${name} ${version}`;
  if (cycle.releasedOn === null || cycle.releasedOn > today) {
    into.left.push({ what, why: "not released yet, as far as it says" });
    return;
  }
  const says = Object.fromEntries(Object.entries(dates).filter(([, said]) => said !== null));
  const finding: Finding = {
    ...{ kind: "release", slug: `${product}-${slugOf(version)}`, source },
    same: { product, version },
    says,
    besides: { stage: "general-availability" },
    locator: `products/${name}, cycle ${version}`,
    shows: showsOf(what, cycle),
  };
  into.findings.push(finding);
}

function showsOf(what: string, { releasedOn, activeSupportEndsOn, supportEndsOn }: Cycle): string {
  const parts = [
    `${what}: released ${releasedOn}`,
    ...(activeSupportEndsOn === null ? [] : [`active support ends ${activeSupportEndsOn}`]),
    ...(supportEndsOn === null ? [] : [`support ends ${supportEndsOn}`]),
  ];
  return `${parts.join("; ")}.`;
}

const slugOf = (version: string) =>
  version
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, "-")
    .replaceAll(/^[-.]+|[-.]+$/g, "");
