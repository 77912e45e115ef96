import { Link } from "@/components/ui/link";
import { Empty } from "@/components/ui/empty";
import { Figure } from "@/components/ui/figure";
import { levelName } from "@/lib/format/names";
import { countOf } from "@/lib/format/numbers";
import type { GuestAnswer } from "@/lib/reports/record/guest-answers";
import { productAddress } from "./addresses";
import { LevelGlyph, levelTone } from "./product/level-glyph";
import { RecordLink } from "./record-link";

/** What each product answers for a guest system; what nobody checked is not in the list. */
export function GuestAnswers({ answers, day }: { answers: readonly GuestAnswer[]; day: string }) {
  return (
    <Figure
      finding={findingOf(answers)}
      unit="The newest answer of each product, for the system or for a line it belongs to"
    >
      {answers.length === 0 && (
        <Empty reason="No product is on record by this day as running it, or as not running it." />
      )}
      <ul className="text-table">
        {answers.map(({ product, level, line, record }) => (
          <li key={record.slug} className="flex flex-wrap gap-x-3 border-b border-rule py-1.5">
            <Link href={productAddress(day, product.slug)} className="link-ink grow py-3 md:py-0">
              {product.name}
            </Link>
            <span className="inline-flex items-center gap-1.5">
              <span className="inline-flex p-0.5" style={{ background: levelTone(level) }}>
                <LevelGlyph level={level} />
              </span>
              <RecordLink record={record} day={day}>
                {levelName(level)}
              </RecordLink>
            </span>
            {line !== null && <span className="w-full text-note text-ink-3">as {line}</span>}
          </li>
        ))}
      </ul>
    </Figure>
  );
}

function findingOf(answers: readonly GuestAnswer[]): string {
  const products = new Set(answers.map(({ product }) => product.slug)).size;
  if (products === 0) return "No product has been checked for it";
  return `${countOf(products, "product has", "products have")} an answer for it`;
}
