import { supportLevels } from "@/lib/domain/support-level";
import { levelName } from "@/lib/format/names";
import { LevelGlyph, levelTone, type ShownLevel } from "./level-glyph";

const levels: readonly { level: ShownLevel; words: string }[] = [
  ...supportLevels.map((level) => ({ level, words: levelName(level) })),
  { level: "not-checked", words: "Not checked: nobody has looked, never “no”" },
];

/** All eight states of an answer. Unknown: somebody looked and could not tell. */
export function LevelLegend() {
  return (
    <ul className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-table text-ink-2" aria-label="Levels">
      {levels.map(({ level, words }) => (
        <li key={level} className="inline-flex items-center gap-1.5">
          <span className="inline-flex p-0.5" style={{ background: levelTone(level) }}>
            <LevelGlyph level={level} />
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
