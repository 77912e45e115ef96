import { cacheLife, cacheTag } from "next/cache";
import type { IsoDate } from "@/lib/domain/iso-date";
import { onDay, type Moment } from "@/lib/domain/moment";
import type { Dimension, SupportLevel } from "@/lib/domain/support-level";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import { targetName } from "@/lib/format/target-names";
import { ARCHIVE_TAG, openDay, type DayArchive } from "../day-archive";
import type { ReportFrame } from "../report-frame";
import { answersOf, type Answer, type Answers } from "./answers";
import { answerText } from "./cells";

/** What was said of a product and a target on one of the two days. */
export type ChangedAnswer = {
  level: SupportLevel;
  said: string | null;
  grade: string | null;
  record: string;
};

/** `new`: not checked before; `level`: another level; `detail`: other versions, limits or due days. */
export type SupportChange = {
  kind: "new" | "level" | "detail" | "gone";
  product: { slug: string; name: string };
  target: { slug: string; name: string };
  before: ChangedAnswer | null;
  after: ChangedAnswer | null;
};

export type SupportChanges = ReportFrame & {
  since: IsoDate;
  dimension: Dimension;
  finding: string;
  /** By product, then target. */
  changes: readonly SupportChange[];
};

/** What changed in a dimension between an earlier day and the day of `moment`. */
export async function supportChanges(
  moment: Moment,
  since: IsoDate,
  dimension: Dimension,
): Promise<SupportChanges> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return changesBetween(await openDay(onDay(moment, since)), await openDay(moment), dimension);
}

/** The same, from two days at hand. Pure. */
export function changesBetween(
  earlier: DayArchive,
  later: DayArchive,
  dimension: Dimension,
): SupportChanges {
  const before = toldOf(earlier, answersOf(earlier, dimension));
  const after = toldOf(later, answersOf(later, dimension));
  const changes = [...new Set([...before.keys(), ...after.keys()])]
    .flatMap((key) => changeOf(later, key, before.get(key) ?? null, after.get(key) ?? null))
    .toSorted(
      (a, b) =>
        a.product.name.localeCompare(b.product.name) ||
        a.target.name.localeCompare(b.target.name, "en", { numeric: true }),
    );
  const since = earlier.asOf;
  return { ...later.frame, since, dimension, finding: findingOf(changes, since), changes };
}

type Told = ReadonlyMap<string, ChangedAnswer>;

const BETWEEN = "/";

function toldOf(day: DayArchive, answers: Answers): Told {
  return new Map(
    [...answers].flatMap(([product, ofProduct]) =>
      [...ofProduct].map(([target, answer]): [string, ChangedAnswer] => [
        `${product}${BETWEEN}${target}`,
        changedAnswer(day, answer),
      ]),
    ),
  );
}

/** Further answers are left out: one more that says the same is no change. */
function changedAnswer(day: DayArchive, { record }: Answer): ChangedAnswer {
  const { said, grade } = answerText(day, { record, more: 0 });
  return { level: record.level, said, grade, record: record.slug };
}

function changeOf(
  { citations }: DayArchive,
  key: string,
  before: ChangedAnswer | null,
  after: ChangedAnswer | null,
): SupportChange[] {
  const kind = kindOf(before, after);
  if (kind === null) return [];
  const [product = "", target = ""] = key.split(BETWEEN);
  const guest = citations.find("guest-system", target);
  return [
    {
      kind,
      product: { slug: product, name: citations.names.product(product) },
      target: { slug: target, name: guest?.name ?? targetName(target) },
      before,
      after,
    },
  ];
}

function kindOf(
  before: ChangedAnswer | null,
  after: ChangedAnswer | null,
): SupportChange["kind"] | null {
  if (before === null) return "new";
  if (after === null) return "gone";
  if (before.level !== after.level) return "level";
  return before.said === after.said ? null : "detail";
}

function findingOf(changes: readonly SupportChange[], since: IsoDate): string {
  const day = formatDayInFull(since);
  if (changes.length === 0) return `Nothing on record has changed since ${day}`;
  const count = (kind: SupportChange["kind"]) => changes.filter((it) => it.kind === kind).length;
  const parts = [
    { count: count("new"), words: "answered for the first time" },
    { count: count("level"), words: "at another level" },
    { count: count("detail"), words: "for other versions, limits or days" },
    { count: count("gone"), words: "no longer answered" },
  ]
    .filter((part) => part.count > 0)
    .map((part) => `${part.count} ${part.words}`);
  return `Since ${day}, ${countOf(changes.length, "answer")} changed: ${parts.join(", ")}`;
}
