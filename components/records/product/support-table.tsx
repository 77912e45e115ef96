import { Empty } from "@/components/ui/empty";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatDay } from "@/lib/format/days";
import { dimensionName, levelName } from "@/lib/format/names";
import { targetName } from "@/lib/format/target-names";
import { countOf } from "@/lib/format/numbers";
import type { SupportLine } from "@/lib/reports/product/support-answers";
import type { ProductSheet } from "@/lib/reports/product/product-sheet";
import { supportAnchor } from "../addresses";
import { LevelGlyph, levelTone } from "./level-glyph";
import { ReadingTag, RecordLink } from "../record-link";

type Props = { sheet: Pick<ProductSheet, "support" | "supportCounts" | "notChecked">; day: string };

/** So many answers are read at a glance; more are folded until asked for. */
const MOST_OPEN = 12;

/** What a product runs, runs on and can do: a fold for each dimension, and what nobody checked. */
export function SupportTable({ sheet, day }: Props) {
  const { support, supportCounts, notChecked } = sheet;
  if (support.length === 0) {
    return (
      <>
        <Empty
          reason="Nobody has recorded by this day what it runs, runs on or can do."
          action="Choose another day above."
        />
        <NotChecked notChecked={notChecked} named />
      </>
    );
  }
  const asked = supportCounts.filter(({ targets }) => targets > 0);
  return asked.map(({ dimension, checked, targets }, at) => {
    const lines = support.filter((line) => line.dimension === dimension);
    return (
      <details
        key={dimension}
        open={at === 0 && lines.length <= MOST_OPEN}
        className="border-b border-rule py-1"
      >
        <summary className="cursor-pointer py-3 text-table md:py-1.5">
          <span className="font-semibold">{dimensionName(dimension)}</span>
          <span className="text-ink-2">
            {checked === 0
              ? `, none of ${countOf(targets, "target")} checked`
              : `, ${countOf(lines.length, "answer")} on ${checked} of ${countOf(targets, "target")}`}
          </span>
        </summary>
        {/* A link to the anchor opens the fold around it. */}
        <div id={supportAnchor(dimension)} className="scroll-mt-16 pb-3">
          {lines.length > 0 && <Answers label={dimensionName(dimension)} {...{ lines, day }} />}
          <NotChecked notChecked={notChecked.filter((it) => it.dimension === dimension)} />
        </div>
      </details>
    );
  });
}

type AnswersProps = { label: string; lines: readonly SupportLine[]; day: string };

function Answers({ label, lines, day }: AnswersProps) {
  return (
    <ScrollBox label={label}>
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
          {lines.map((line) => (
            <SupportRow key={line.record.slug} line={line} day={day} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function SupportRow({ line, day }: { line: SupportLine; day: string }) {
  const { level } = line;
  return (
    <tr>
      <th scope="row">
        <RecordLink record={line.record} day={day}>
          {line.guest?.record.title ?? targetName(line.target)}
        </RecordLink>
        {line.guest !== null && (
          <span className="block text-note font-normal text-ink-3">
            <RecordLink record={line.guest.record} day={day}>
              {line.guest.endInWords ?? "the system"}
            </RecordLink>
          </span>
        )}
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

type NotCheckedProps = {
  notChecked: ProductSheet["notChecked"];
  /** Whether each dimension is named: several stand together, outside their folds. */
  named?: boolean;
};

function NotChecked({ notChecked, named = false }: NotCheckedProps) {
  const open = notChecked.filter(({ targets }) => targets.length > 0);
  if (open.length === 0) return null;
  return (
    <dl className="mt-3 grid gap-1 text-table">
      {open.map(({ dimension, targets }) => (
        <div key={dimension} className="flex flex-wrap gap-x-2">
          <dt className="inline-flex items-center gap-1 font-semibold">
            <LevelGlyph level="not-checked" />{" "}
            {named ? `${dimensionName(dimension)}, not checked:` : "Not checked:"}
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
