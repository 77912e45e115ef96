import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import {
  DEFAULT_CURRENCY,
  type Need,
  type PlatformQuestion,
  type WeightOfNeed,
} from "@/lib/domain/platform-question";
import type { Product, ProductCategory } from "@/lib/domain/product";
import { countOf, formatCount } from "@/lib/format/numbers";
import { ARCHIVE_TAG, openDay, type DayArchive } from "../day-archive";
import { pricedProduct } from "../price/cost-comparison";
import { isOnSale } from "../price/price-offers";
import { allAnswers, namedNeed, needAnswer, needChoices, type AllAnswers } from "./need-answers";
import { limitWords, PRICE_BASIS, platformPrices } from "./platform-prices";
import type {
  NeedAnswer,
  NeedCount,
  NeedState,
  PlatformAnswer,
  PlatformFinder,
  PlatformPrice,
  PlatformRow,
  Verdict,
} from "./platform-row";

/** Which platforms of a day answer a question. */
export async function platformAnswers(
  moment: Moment,
  question: PlatformQuestion,
): Promise<PlatformAnswer> {
  return platformAnswersOf(await openDay(moment), question);
}

/** The page that asks it, with what most products are checked for as the first question. */
export async function platformFinder(moment: Moment): Promise<PlatformFinder> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return platformFinderOf(await openDay(moment));
}

/** The same, from an archive at hand. Pure. */
export function platformFinderOf(day: DayArchive): PlatformFinder {
  const all = allAnswers(day);
  const platforms = day.archive.product.filter((product) => isPlatform(day, all, product));
  const choices = needChoices(day, all, new Set(platforms.map(({ slug }) => slug)));
  const most = (of: Need["dimension"]) =>
    choices.filter(({ dimension }) => dimension === of).toSorted((a, b) => b.answers - a.answers).slice(0, 1); // prettier-ignore
  const needs = [...most("guest-os"), ...most("capability")].map(({ dimension, target }): Need => ({
    weight: "required",
    dimension,
    target,
  }));
  const initial = platformAnswersOf(day, { needs, perCore: null, currency: DEFAULT_CURRENCY });
  return {
    ...day.frame,
    dek: `${countOf(initial.rows.length, "platform")} on offer on this day: hypervisors, hyperconverged systems, clouds, and whatever else is on record as running guests. What nobody has checked counts neither for a platform nor against it. Until you ask, the question is what most products are checked for.`,
    choices,
    initial,
  };
}

/** The same, from an archive at hand. Pure. */
export function platformAnswersOf(day: DayArchive, question: PlatformQuestion): PlatformAnswer {
  const all = allAnswers(day);
  const priceOf = platformPrices(day, question);
  const rows = day.archive.product
    .filter((product) => isPlatform(day, all, product))
    .map((product): PlatformRow => {
      const { needs } = question;
      const answers = needs.map((need) => needAnswer(day, all, product.slug, need));
      const price = priceOf(product.slug);
      return {
        product: pricedProduct(day, product),
        ...counted(question, answers, price),
        ...{ answers, price },
      };
    })
    .toSorted(byMerit);
  return {
    ...day.frame,
    question,
    needs: question.needs.map((need) => namedNeed(day, all, need)),
    finding: findingOf(rows, question),
    priceBasis: PRICE_BASIS,
    rows,
  };
}

const PLATFORMS: ReadonlySet<ProductCategory> = new Set<ProductCategory>([
  ...(["desktop-hypervisor", "server-hypervisor", "datacentre-hypervisor"] as const),
  ...(["edge-hypervisor", "hyperconverged", "cloud", "unix-partitioning"] as const),
]);

function isPlatform({ asOf }: DayArchive, all: AllAnswers, product: Product): boolean {
  const runsGuests = PLATFORMS.has(product.category) || all["guest-os"].has(product.slug);
  return runsGuests && isOnSale(product, asOf);
}

function counted(
  { needs, perCore }: PlatformQuestion,
  answers: readonly NeedAnswer[],
  price: PlatformPrice,
) {
  const of = (weight: WeightOfNeed) =>
    answers.filter((_, at) => needs[at]?.weight === weight).map(({ state }) => state);
  const required = countOfStates([...of("required"), ...(perCore === null ? [] : [price.state])]);
  return {
    verdict: verdictOf(required),
    required,
    preferred: countOfStates(of("preferred")),
    optional: countOfStates(of("optional")),
  };
}

function countOfStates(states: readonly NeedState[]): NeedCount {
  const count = (state: NeedState) => states.filter((one) => one === state).length;
  return {
    ...{ met: count("met"), partly: count("partly") },
    ...{ failed: count("failed"), unknown: count("unknown"), of: states.length },
  };
}

function verdictOf({ failed, unknown, partly }: NeedCount): Verdict {
  if (failed > 0) return "fails";
  if (unknown > 0) return "unclear";
  return partly > 0 ? "partly" : "meets";
}

const order: readonly Verdict[] = ["meets", "partly", "unclear", "fails"];

/** By verdict, then what is met of the required, preferred and optional, then price and name. */
function byMerit(a: PlatformRow, b: PlatformRow): number {
  return (
    order.indexOf(a.verdict) - order.indexOf(b.verdict) ||
    b.required.met - a.required.met ||
    b.preferred.met - a.preferred.met ||
    b.optional.met - a.optional.met ||
    byPrice(a.price, b.price) ||
    a.product.name.localeCompare(b.product.name)
  );
}

function byPrice({ perCore: a }: PlatformPrice, { perCore: b }: PlatformPrice): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

function findingOf(rows: readonly PlatformRow[], { needs, perCore, currency }: PlatformQuestion) {
  if (needs.length === 0 && perCore === null) {
    return `Nothing is asked yet; ${countOf(rows.length, "platform is", "platforms are")} on offer`;
  }
  const asked = countOf(needs.filter(({ weight }) => weight === "required").length, "requirement");
  const price = perCore === null ? "" : ` for ${limitWords(perCore, currency)}`;
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  const meets = count("meets");
  const who = meets === 0 ? "No platform is" : countOf(meets, "platform is", "platforms are");
  const known = `${who} on record as meeting ${asked}${price}`;
  const open = count("unclear");
  return open === 0 ? known : `${known}; of ${formatCount(open)} it cannot be said`;
}
