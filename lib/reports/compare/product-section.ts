import type { Product } from "@/lib/domain/product";
import { formatDay } from "@/lib/format/days";
import { categoryName, sentenceStart, spoken } from "@/lib/format/names";
import type { DayArchive } from "../day-archive";
import { exploitedOf } from "../product/exploited";
import { newestShipped, releasesOf, stateOf } from "../product/lifecycle";
import { lifecycleWords } from "../product/lifecycle-words";
import { makerOf } from "../product/product-brief";
import { promiseRows } from "../promise/promise-rows";
import type { CompareCell, CompareSection } from "./comparison";
import { rowOf, told } from "./compare-cells";

const known = (word: string | null) => (word === null ? "not known" : spoken(word));

/** What each product is, whose it is, how its newest release is supported, and what was attacked. */
export function productFacts(day: DayArchive, products: readonly Product[]): CompareSection {
  const { asOf, citations } = day;
  const row = (label: string, of: (product: Product) => CompareCell) =>
    rowOf(label, products.map(of));
  const promised = promiseRows(day);
  return {
    title: "What they are",
    note: null,
    rows: [
      row("Maker", (product) => {
        const maker = makerOf(product, asOf);
        return told(maker === null ? "not known" : citations.names.vendor(maker));
      }),
      row("Category", ({ category }) => told(sentenceStart(categoryName(category)))),
      row("Technology", ({ technology }) => told(known(technology))),
      row("Licence", ({ licenceName, licenceModel }) => told(licenceName ?? known(licenceModel))),
      row("First released", ({ slug, firstReleasedOn }) =>
        told(firstReleasedOn === null ? "not known" : formatDay(firstReleasedOn), {
          ...{ kind: "product", slug },
        }),
      ),
      row("Ended", ({ endedOn }) =>
        told(endedOn === null ? "no end on record" : formatDay(endedOn)),
      ),
      row("Newest release", (product) => newestCell(day, product)),
      row("Its support", (product) => supportCell(day, product)),
      row("Exploited vulnerabilities", ({ slug }) => told(exploitedWords(day, slug))),
      row("Promises about it", ({ slug }) =>
        told(`${promised.filter(({ product }) => product?.slug === slug).length}`),
      ),
    ],
  };
}

function newestCell(day: DayArchive, { slug }: Product): CompareCell {
  const newest = newestShipped(releasesOf(day, slug));
  if (newest === null || newest.releasedOn === null) return told("none on record");
  const { version, releasedOn } = newest;
  return told(`${version}, ${formatDay(releasedOn)}`, { kind: "release", slug: newest.slug });
}

function supportCell(day: DayArchive, { slug }: Product): CompareCell {
  const newest = newestShipped(releasesOf(day, slug));
  if (newest === null) return told("not known");
  return told(lifecycleWords(newest, stateOf(day, newest)), { kind: "release", slug: newest.slug });
}

function exploitedWords(day: DayArchive, slug: string): string {
  if (day.archive["exploited-vulnerability"].length === 0) return "no list on record by then";
  return `${exploitedOf(day, slug, []).lines.length}`;
}
