import { Link } from "@/components/ui/link";
import { dimensionName, levelName } from "@/lib/format/names";
import { countOf, formatCount } from "@/lib/format/numbers";
import type { SupportCount } from "@/lib/reports/product/support-answers";
import { supportAddress, supportAnchor } from "../addresses";
import { LevelGlyph, levelTone } from "./level-glyph";

/** How many targets are answered, by dimension and level; what nobody checked stands apart. */
export function SupportSummary({ counts, day }: { counts: readonly SupportCount[]; day: string }) {
  return (
    <dl className="grid text-table">
      {counts
        .filter(({ targets }) => targets > 0)
        .map((count) => (
          <div key={count.dimension} className="border-b border-rule py-1.5">
            <dt className="flex flex-wrap justify-between gap-x-3">
              {count.checked === 0 ? (
                <span>{dimensionName(count.dimension)}</span>
              ) : (
                <a
                  href={`#${supportAnchor(count.dimension)}`}
                  className="link-ink inline-block py-3 md:py-0"
                >
                  {dimensionName(count.dimension)}
                </a>
              )}
              <span className="text-ink-2">
                <Link
                  href={supportAddress(day, count.dimension)}
                  prefetch={false}
                  className="link-ink inline-block py-3 md:py-0"
                >
                  {formatCount(count.checked)} of {countOf(count.targets, "target")} checked
                </Link>
              </span>
            </dt>
            <dd>
              <Levels count={count} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

function Levels({ count: { levels, checked, targets } }: { count: SupportCount }) {
  const unchecked = targets - checked;
  return (
    <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-1">
      {levels.map(({ level, count }) => (
        <li key={level} className="inline-flex items-center gap-1">
          <span className="inline-flex p-0.5" style={{ background: levelTone(level) }}>
            <LevelGlyph level={level} />
          </span>
          {formatCount(count)} {levelName(level).toLowerCase()}
        </li>
      ))}
      {unchecked > 0 && (
        <li className="inline-flex items-center gap-1 text-ink-3">
          <LevelGlyph level="not-checked" />
          {formatCount(unchecked)} not checked
        </li>
      )}
    </ul>
  );
}
