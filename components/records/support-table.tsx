import { Empty } from "@/components/ui/empty";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatDay } from "@/lib/format/days";
import { asSupportLevel, dimensionName, levelName, targetName } from "@/lib/format/names";
import type { ProductSheet, SupportLine } from "@/lib/reports/product-sheet";
import { LevelGlyph, levelTone } from "./level-glyph";
import { ReadingTag, RecordLink } from "./record-link";

type Props = { sheet: Pick<ProductSheet, "support" | "notChecked">; day: string };

/** What a product runs, runs on and can do, one answer a row, and what nobody has checked. */
export function SupportTable({ sheet, day }: Props) {
  return (
    <>
      {sheet.support.length === 0 ? (
        <Empty reason="No support is on record by this day." action="Choose a later day above." />
      ) : (
        <ScrollBox label="Support">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Target</th>
                <th scope="col">Level</th>
                <th scope="col">Versions, limits</th>
                <th scope="col">Note</th>
                <th scope="col">Evidence</th>
              </tr>
            </thead>
            <tbody>
              {sheet.support.map((line) => (
                <SupportRow key={line.record.slug} line={line} day={day} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      <NotChecked notChecked={sheet.notChecked} />
    </>
  );
}

function SupportRow({ line, day }: { line: SupportLine; day: string }) {
  const level = asSupportLevel(line.level) ?? "unknown";
  return (
    <tr>
      <th scope="row">
        <RecordLink record={line.record} day={day}>
          {targetName(line.target)}
        </RecordLink>
        <span className="block text-note text-ink-3">{dimensionName(line.dimension)}</span>
      </th>
      <td style={{ background: levelTone(level) }} className="px-2!">
        <span className="inline-flex items-center gap-1.5 whitespace-nowrap text-ink">
          <LevelGlyph level={level} />
          {levelName(level)}
        </span>
        {line.conflicts && (
          <span className="block font-semibold">
            conflict{line.preferred ? ", this reading preferred" : ", other reading preferred"}
          </span>
        )}
      </td>
      <td className="min-w-28 pl-3!">{versions(line)}</td>
      <td className="min-w-40 text-ink-2">{line.note}</td>
      <td className="whitespace-nowrap">
        <ReadingTag record={line.record} />
      </td>
    </tr>
  );
}

function versions({ since, until, limit, due, level }: SupportLine): string {
  const parts = [
    since && `from ${since}`,
    until && `to ${until}`,
    limit,
    level === "planned" && (due === null ? "no day" : `due ${formatDay(due)}`),
  ].filter((part) => part !== null && part !== false);
  return parts.length === 0 ? "version not known" : parts.join(", ");
}

function NotChecked({ notChecked }: { notChecked: ProductSheet["notChecked"] }) {
  const open = notChecked.filter(({ targets }) => targets.length > 0);
  if (open.length === 0) return null;
  return (
    <dl className="mt-3 grid gap-1 text-table">
      {open.map(({ dimension, targets }) => (
        <div key={dimension} className="flex flex-wrap gap-x-2">
          <dt className="inline-flex items-center gap-1 font-semibold">
            <LevelGlyph level="not-checked" /> Not checked, {dimensionName(dimension)}:
          </dt>
          <dd className="text-ink-2">{targets.map(targetName).join(", ")}</dd>
        </div>
      ))}
    </dl>
  );
}
