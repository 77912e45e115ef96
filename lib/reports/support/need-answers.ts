import type { Need } from "@/lib/domain/platform-question";
import { dimensions, type Dimension, type SupportLevel } from "@/lib/domain/support-level";
import { askedOf } from "@/lib/format/asked-words";
import { targetName } from "@/lib/format/target-names";
import type { DayArchive } from "../day-archive";
import { answersOf, type Answers } from "./answers";
import { basesOf } from "./bases";
import { answerText } from "./cells";
import type { NamedNeed, NeedAnswer, NeedChoice, NeedState } from "./platform-row";

/** The answers of every dimension of a day. */
export type AllAnswers = Readonly<Record<Dimension, Answers>>;

export function allAnswers(day: DayArchive): AllAnswers {
  return {
    "guest-os": answersOf(day, "guest-os"),
    "host-os": answersOf(day, "host-os"),
    "cpu-extension": answersOf(day, "cpu-extension"),
    capability: answersOf(day, "capability"),
  };
}

const states: Record<SupportLevel, NeedState> = {
  supported: "met",
  partial: "partly",
  experimental: "partly",
  "runs-unsupported": "partly",
  planned: "failed",
  "not-supported": "failed",
  unknown: "unknown",
};

/** What a product answers to a need: by its own record, else by that of what the target answers as. */
export function needAnswer(
  day: DayArchive,
  all: AllAnswers,
  product: string,
  { dimension, target }: Pick<Need, "dimension" | "target">,
): NeedAnswer {
  const ofProduct = all[dimension].get(product);
  const own = ofProduct?.get(target);
  const base =
    own === undefined && dimension === "guest-os"
      ? basesOf(day, target).find(({ slug }) => ofProduct?.has(slug))
      : undefined;
  const answer = own ?? (base && ofProduct?.get(base.slug));
  if (answer === undefined) return notChecked;
  const { said, note, grade } = answerText(day, answer);
  return {
    state: states[answer.record.level],
    level: answer.record.level,
    ...{ said, note, grade, record: answer.record.slug },
    derived:
      base === undefined
        ? null
        : { from: nameOf(day, dimension, base.slug), relation: base.relation },
  };
}

const notChecked: NeedAnswer = {
  ...{ state: "unknown", level: "not-checked", said: null, note: null, grade: null, record: null },
  derived: null,
};

function nameOf({ citations }: DayArchive, dimension: Dimension, target: string): string {
  return dimension === "guest-os" ? citations.names.guest(target) : targetName(target);
}

/** A need with the words for it. */
export function namedNeed(day: DayArchive, all: AllAnswers, need: Need): NamedNeed {
  const { dimension, target } = need;
  const products = [...all[dimension].keys()];
  const asked = products.filter((slug) => needAnswer(day, all, slug, need).record !== null).length;
  return { ...need, name: askedOf(dimension, nameOf(day, dimension, target)), asked };
}

/** Every target with an answer by the day, by dimension, then name; counted among the platforms. */
export function needChoices(
  day: DayArchive,
  all: AllAnswers,
  platforms: ReadonlySet<string>,
): NeedChoice[] {
  return dimensions.flatMap((dimension) => {
    const counts = new Map<string, number>();
    for (const [product, ofProduct] of all[dimension]) {
      const one = platforms.has(product) ? 1 : 0;
      for (const target of ofProduct.keys()) counts.set(target, (counts.get(target) ?? 0) + one);
    }
    return [...counts]
      .map(([target, answers]) => ({
        ...{ dimension, target, answers },
        name: nameOf(day, dimension, target),
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
  });
}
