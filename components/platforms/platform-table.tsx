import { formatShare } from "@/lib/format/numbers";
import { levelName } from "@/lib/format/level-names";
import type {
  NeedAnswer,
  NeedCount,
  PlatformAnswer,
  PlatformPrice,
  PlatformRow,
} from "@/lib/reports/support/platform-row";
import { productAddress } from "../records/addresses";
import { EvidenceTrigger } from "../records/evidence/evidence-trigger";
import { LevelGlyph, levelTone } from "../records/product/level-glyph";
import { VendorGlyph } from "../records/vendor/vendor-glyph";
import { ScrollBox } from "../ui/scroll-box";

type Props = {
  label: string;
  rows: readonly PlatformRow[];
  answer: PlatformAnswer;
  day: string;
};

/** Platforms with their answer to every need; each answer opens its record. */
export function PlatformTable({ label, rows, answer, day }: Props) {
  const { needs, question } = answer;
  const has = (weight: string) => needs.some((need) => need.weight === weight);
  const isAsked = has("required") || question.perCore !== null;
  return (
    <ScrollBox label={label}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Platform</th>
            {isAsked && <th scope="col">Required met</th>}
            {has("preferred") && <th scope="col">Preferred met</th>}
            {has("optional") && <th scope="col">Optional met</th>}
            {needs.map(({ dimension, target, name, weight }) => (
              <th key={`${dimension}:${target}`} scope="col" className="min-w-24">
                {name} <span className="block font-normal">{weight}</span>
              </th>
            ))}
            <th scope="col" className="min-w-28">
              Price per core
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.product.slug}>
              <th scope="row" className="min-w-32">
                <VendorGlyph slot={row.product.maker?.colourSlot ?? null} size={12} />{" "}
                <a href={productAddress(day, row.product.slug)} className="link-ink">
                  {row.product.name}
                </a>
              </th>
              {isAsked && <Met count={row.required} />}
              {has("preferred") && <Met count={row.preferred} />}
              {has("optional") && <Met count={row.optional} />}
              {row.answers.map(
                (one, at) =>
                <Answer key={at} answer={one} name={`${row.product.name}, ${needs[at]?.name ?? ""}`} day={day} />, // prettier-ignore
              )}
              <Price price={row.price} name={row.product.name} day={day} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Met({ count: { met, of, unknown } }: { count: NeedCount }) {
  return (
    <td className="whitespace-nowrap">
      {met} of {of}
      {of > 0 && `, ${formatShare(met / of)}`}
      {unknown > 0 && <span className="block text-note text-ink-2">{unknown} not known</span>}
    </td>
  );
}

type AnswerProps = { answer: NeedAnswer; name: string; day: string };

function Answer({ answer, name, day }: AnswerProps) {
  const { level, said, note, grade, record, derived } = answer;
  const words = level === "not-checked" ? "Not checked" : levelName(level);
  const drawing = (
    <span className="inline-flex items-center gap-1.5">
      <span className={derived === null ? "inline-flex" : "matrix-derived"}>
        <LevelGlyph level={level} />
      </span>
      {words}
    </span>
  );
  const tone = derived === null ? levelTone(level) : "transparent";
  return (
    <td style={{ background: tone }} className="pl-2!">
      {record === null ? (
        <span className="text-ink-3">{drawing}</span>
      ) : (
        <EvidenceTrigger
          {...{ kind: "support" as const, slug: record, day }}
          className="inline-block text-ink underline decoration-rule-strong underline-offset-3 max-md:py-3"
          label={`${name}: ${[words.toLowerCase(), said, grade && `grade ${grade}`].filter((part) => part !== null && part !== "").join(", ")}`}
        >
          {drawing}
        </EvidenceTrigger>
      )}
      <span className="block text-note text-ink">{said}</span>
      {derived !== null && (
        <span className="block text-note text-ink">
          derived: {derived.relation === "line" ? "as all of" : "rebuild of"} {derived.from}
        </span>
      )}
      {note !== null && <span className="block text-note text-ink">{note}</span>}
    </td>
  );
}

type PriceProps = { price: PlatformPrice; name: string; day: string };

function Price({ price, name, day }: PriceProps) {
  const { record, words, edition, state } = price;
  return (
    <td className="pl-2!">
      {record === null ? (
        <span className="text-ink-3">{words}</span>
      ) : (
        <EvidenceTrigger
          {...{ kind: "price" as const, slug: record, day }}
          className="link-ink inline-block max-md:py-3"
          label={`${name}, price: ${words}`}
        >
          {words}
        </EvidenceTrigger>
      )}
      {edition !== null && <span className="block text-note text-ink-2">{edition}</span>}
      {state === "failed" && <span className="block text-note font-semibold">above the limit</span>}
    </td>
  );
}
