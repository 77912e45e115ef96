import { Empty } from "@/components/ui/empty";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatDay } from "@/lib/format/days";
import { dimensionName, levelName, targetName } from "@/lib/format/names";
import type { SupportLine } from "@/lib/reports/product/support-answers";
import type { ProductSheet } from "@/lib/reports/product-sheet";
import { supportAnchor } from "./addresses";
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
              {sheet.support.map((line, at) => (
                <SupportRow
                  key={line.record.slug}
                  line={line}
                  day={day}
                  first={line.dimension !== sheet.support[at - 1]?.dimension}
                />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      <NotChecked notChecked={sheet.notChecked} />
    </>
  );
}

type RowProps = { line: SupportLine; day: string; /** Of its dimension. */ first: boolean };

function SupportRow({ line, day, first }: RowProps) {
  const { level } = line;
  return (
    <tr id={first ? supportAnchor(line.dimension) : undefined} className="scroll-mt-4">
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
          <dd className="text-ink-2">
            <Targets targets={targets} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** This many targets are read at a glance; more are folded. */
const MOST_TARGETS = 12;

function Targets({ targets }: { targets: readonly string[] }) {
  const names = targets.map(targetName).join(", ");
  if (targets.length <= MOST_TARGETS) return names;
  return (
    <details>
      <summary className="link py-3 md:py-0">{targets.length} targets</summary>
      {names}
    </details>
  );
}
