import type { RecordKind } from "@/lib/domain/archive";
import { sentenceStart } from "../names";
import {
  allianceWords,
  marketFigureWords,
  priceWords,
  promiseWords,
  supportWords,
} from "./claim-words";
import type { FieldWords, KindWords } from "./field-words";
import { guestSystemWords } from "./guest-words";
import { headerWords } from "./header-words";
import { productWords, releaseWords, sourceWords, vendorWords } from "./maker-words";
import {
  assessmentWords,
  eventWords,
  exploitedWords,
  forecastWords,
  outcomeWords,
  statementWords,
} from "./told-words";

const wordsOfKind: { readonly [K in RecordKind]: KindWords<K> } = {
  source: sourceWords,
  vendor: vendorWords,
  product: productWords,
  release: releaseWords,
  "guest-system": guestSystemWords,
  support: supportWords,
  price: priceWords,
  "market-figure": marketFigureWords,
  alliance: allianceWords,
  event: eventWords,
  promise: promiseWords,
  forecast: forecastWords,
  "exploited-vulnerability": exploitedWords,
  assessment: assessmentWords,
  statement: statementWords,
  outcome: outcomeWords,
};

const { slug, evidence, ...counting } = headerWords;

/** The words of every field of a kind, by its name, in the order of its form. */
export function formWords(kind: RecordKind): ReadonlyMap<string, FieldWords> {
  return new Map<string, FieldWords>([
    ...Object.entries(wordsOfKind[kind]),
    ["slug", slug],
    ["evidence", evidence],
    ...Object.entries(counting),
  ]);
}

/** The headings of a kind's form with the names of the fields under each, in order. */
export function formGroups(kind: RecordKind): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, { group }] of formWords(kind)) {
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  return groups;
}

/** A word to choose as a reader would say it. */
export const choiceName = (words: Pick<FieldWords, "choices">, option: string): string =>
  words.choices?.[option] ?? sentenceStart(option);

/** A field by its path as its form calls it: "evidence.0.quote" → "Piece of evidence 1, quote". */
export function fieldLabel(kind: RecordKind, path: string): string {
  const [name = "", place, part] = path.split(".");
  if (name === "reason") return "Reason";
  const words = formWords(kind).get(name);
  if (words === undefined) return sentenceStart(path);
  if (place === undefined) return words.label;
  const entry = `${sentenceStart(words.entry ?? words.label)} ${Number(place) + 1}`;
  const label = part === undefined ? undefined : words.parts?.[part]?.label;
  return label === undefined ? entry : `${entry}, ${label.toLowerCase()}`;
}
