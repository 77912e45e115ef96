import { publicFrom } from "@/lib/domain/public-on";
import type { DayArchive } from "../day-archive";
import { recordTitle } from "../record/record-title";
import type { News } from "./news";
import { promiseNews } from "./promise-news";
import { makersOn, releaseNews } from "./release-news";

/**
 * Every act that had become public by the day. Figures, judgements, ties and answers on support are
 * no acts and are not in it: they are asked of a day, not told on one. Pure.
 */
export function allNews(day: DayArchive): News[] {
  return [
    ...eventNews(day),
    ...releaseNews(day),
    ...promiseNews(day),
    ...priceNews(day),
    ...exploitedNews(day),
  ];
}

function eventNews({ archive }: DayArchive): News[] {
  return archive.event
    .filter(({ preferred }) => preferred)
    .map((event) => ({
      ...named("event", event.slug),
      ...{ kind: "event", on: event.happenedOn, day: publicFrom("event", event), quote: null },
      ...{ vendors: event.vendors, products: event.products },
      ...{ title: event.title, more: event.description },
    }));
}

function priceNews(day: DayArchive): News[] {
  return day.archive.price
    .filter(({ preferred }) => preferred)
    .map((price) => ({
      ...named("price", price.slug),
      ...{ kind: "price", on: price.from, day: publicFrom("price", price), quote: null },
      ...{ vendors: makersOn(day, price.product, price.from), products: [price.product] },
      title: recordTitle("price", price, day.citations.names),
      more: price.basis === "listed" ? null : `The price is ${price.basis}, not listed.`,
    }));
}

function exploitedNews(day: DayArchive): News[] {
  return day.archive["exploited-vulnerability"]
    .filter(({ preferred }) => preferred)
    .map((flaw) => ({
      ...named("exploited-vulnerability", flaw.slug),
      ...{ kind: "exploited-vulnerability", on: flaw.addedOn, quote: null },
      day: publicFrom("exploited-vulnerability", flaw),
      ...{ vendors: makersOn(day, flaw.product, flaw.addedOn), products: [flaw.product] },
      title: recordTitle("exploited-vulnerability", flaw, day.citations.names),
      more: `Known to be used in attacks${flaw.ransomwareUse === "known" ? ", by ransomware too" : ""}.`,
    }));
}

/** A record that is one act and is told by itself. */
function named<K extends "event" | "price" | "exploited-vulnerability">(kind: K, slug: string) {
  return { name: `${kind}/${slug}`, record: { kind, slug }, told: { kind, slug } };
}
