import { levelName } from "@/lib/format/level-names";
import { limitWords } from "./platform-prices";
import type { NeedAnswer, PlatformAnswer, PlatformRow, Verdict } from "./platform-row";

const verdicts: Record<Verdict, string> = {
  meets: "meets what is required",
  partly: "meets it with limits",
  unclear: "cannot be said",
  fails: "does not meet it",
};

/** The answer as rows of a sheet: what was asked, a head, then a row for every platform. */
export function platformSheet(answer: PlatformAnswer): string[][] {
  const { asOf, knownAt, methodVersion, question, needs, rows, priceBasis } = answer;
  const { perCore, currency } = question;
  return [
    [answer.finding],
    [
      ...["As of", asOf, ...(knownAt === null ? [] : ["Known at", knownAt])],
      ...["Method", methodVersion],
    ],
    ...needs.map(({ weight, name }) => [weight, name]),
    ...(perCore === null ? [] : [["required", limitWords(perCore, currency)]]),
    [priceBasis],
    [],
    [
      ...["Platform", "Maker", "Answer", "Required met", "Required", "Required unknown"],
      ...["Preferred met", "Preferred", "Optional met", "Optional", "Price"],
      ...needs.flatMap(({ name }) => [name, "Record"]),
      "Record of the price",
    ],
    ...rows.map(cellsOf),
  ];
}

function cellsOf(row: PlatformRow): string[] {
  const { product, verdict, required, preferred, optional, answers, price } = row;
  return [
    ...[product.name, product.maker?.name ?? "", verdicts[verdict]],
    ...[required.met, required.of, required.unknown, preferred.met, preferred.of].map(String),
    ...[optional.met, optional.of].map(String),
    price.words,
    ...answers.flatMap((one) => [
      answerWords(one),
      one.record === null ? "" : `support/${one.record}`,
    ]),
    price.record === null ? "" : `price/${price.record}`,
  ];
}

function answerWords({ level, said, derived }: NeedAnswer): string {
  const words = level === "not-checked" ? "Not checked" : levelName(level);
  return [words, said, derived === null ? null : `as ${derived.from}`]
    .filter((part) => part !== null)
    .join(", ");
}
