import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { RecordOf } from "@/lib/domain/archive";
import { recordFrom } from "@/lib/domain/checks/record-from";
import { fileOf } from "@/lib/reports/export/record-file";

/** Records of a page when a file is written. */
const PAGE = 1_000;

/** So many invented prices of a product, each with a piece of evidence of a source. */
export function manyPrices(count: number, product: string, source: string): RecordOf<"price">[] {
  return Array.from({ length: count }, (_, at) => onePrice(at, product, source));
}

function onePrice(at: number, product: string, source: string): RecordOf<"price"> {
  const year = 1990 + (at % 30);
  const { record } = recordFrom("price", {
    slug: `bench-price-${String(at).padStart(7, "0")}`,
    ...{ product, edition: `Edition ${at}`, kind: "list", amount: (at % 9_000) + 0.5 },
    ...{ currency: "USD", unit: "core", term: "annual", from: `${year}-0${1 + (at % 9)}-01` },
    evidence: [
      { id: "e1", source, shows: `Line ${at} of an invented price list.`, credibility: "3", reading: "cited" }, // prettier-ignore
    ],
  });
  if (record === null) throw new Error("An invented price must be sound.");
  return record;
}

/** Writes them as the table that export would make. */
export async function writeTable(file: string, prices: readonly RecordOf<"price">[]) {
  const pages = Array.from({ length: Math.ceil(prices.length / PAGE) }, (_, page) =>
    prices.slice(page * PAGE, (page + 1) * PAGE),
  );
  await pipeline(Readable.from(fileOf("price", "csv", pages)), createWriteStream(file));
}
