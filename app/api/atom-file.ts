import { generateAtomFeed } from "feedsmith";
import { feedAddress } from "@/components/records/feed-addresses";
import {
  marketAddress,
  productAddress,
  recordAddress,
  vendorAddress,
} from "@/components/records/addresses";
import type { Feed, FeedEntry } from "@/lib/reports/feed/feed";
import type { FeedAbout } from "@/lib/reports/feed/feed-about";

type Place = {
  about: FeedAbout;
  /** First word of the addresses in it: "today" or "2005-10-31". */
  word: string;
  /** "https://hyperscope.example" */
  origin: string;
};

export const ATOM_TYPE = "application/atom+xml; charset=utf-8";

/** A feed in Atom (RFC 4287), its addresses absolute, its texts as plain text. */
export function atomText(feed: Feed, { about, word, origin }: Place): string {
  const self = `${origin}${feedAddress(topicOf(about), word)}`;
  const page = `${origin}${pageOf(about, word)}`;
  return generateAtomFeed({
    id: `urn:uuid:${feed.id}`,
    title: text(feed.title),
    subtitle: text(feed.subtitle),
    updated: feed.updated,
    authors: [{ name: "Hyperscope", uri: origin }],
    generator: { text: "Hyperscope", version: feed.methodVersion },
    links: [
      { rel: "self", href: self, type: "application/atom+xml" },
      { rel: "alternate", href: page, type: "text/html" },
    ],
    entries: feed.entries.map((entry) => entryOf(entry, { word, origin })),
  });
}

function entryOf(entry: FeedEntry, { word, origin }: Pick<Place, "word" | "origin">) {
  return {
    id: `urn:uuid:${entry.id}`,
    title: text(entry.title),
    published: entry.published,
    updated: entry.updated,
    summary: text(entry.summary),
    categories: [{ term: entry.kind.replaceAll(" ", "-"), label: entry.kind }],
    links: [
      {
        ...{ rel: "alternate", type: "text/html", title: "The record and its evidence" },
        href: `${origin}${recordAddress(word, entry.record)}`,
      },
      ...entry.sources.map(({ title, url }) => ({ rel: "via", href: url, title })),
    ],
  };
}

const text = (value: string) => ({ value, type: "text" as const });

/** What the addresses of a feed and of its pages are made of. */
export const topicOf = (about: FeedAbout) =>
  about.of === "market" ? about.of : (`${about.of}/${about.slug}` as const);

/** The page of the same day about the same. */
export function pageOf(about: FeedAbout, word: string): string {
  if (about.of === "market") return marketAddress(word);
  return about.of === "vendors"
    ? vendorAddress(word, about.slug)
    : productAddress(word, about.slug);
}
