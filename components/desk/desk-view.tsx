import { Link } from "@/components/ui/link";
import { revisionAddress } from "@/components/records/addresses";
import type { FormAction } from "@/components/forms/form-state";
import { Empty } from "@/components/ui/empty";
import { Facts } from "@/components/ui/facts";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { reviewQueues } from "@/lib/domain/review-queue";
import { formatInstant, formatInstantShort } from "@/lib/format/instants";
import { kindName, sentenceStart } from "@/lib/format/names";
import { countOf, formatCount } from "@/lib/format/numbers";
import type { DeskHome } from "@/lib/reports/desk/desk-home";
import { QUEUE_WORDS } from "./review/queue-words";
import { WeekTable } from "./review/week-table";
import { UndoForm } from "./undo-form";

type Props = {
  home: DeskHome;
  /** Null for who may only look. */
  undo: FormAction | null;
};

/** The first page of the desk: what waits, what was done, and whether nothing can be lost. */
export function DeskView({ home, undo }: Props) {
  const { waiting, progress } = home;
  const all = Object.values(waiting).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <PageTitle
        finding={all === 0 ? "Nothing waits" : countOf(all, "thing waits", "things wait")}
        dek="What people sent, what no longer agrees with its source, and what is due for reading."
      />
      <div className="grid gap-8 lg:grid-cols-12">
        <Figure className="lg:col-span-4" finding="What waits">
          <ul className="text-table">
            {reviewQueues.map((queue) => (
              <li key={queue} className="flex justify-between gap-4 border-b border-rule">
                <Link
                  href={{ pathname: "/admin/review", query: { queue } }}
                  className="link-ink grow py-3 md:py-1.5"
                >
                  {QUEUE_WORDS[queue].name}
                </Link>
                <span className="py-3 font-semibold md:py-1.5">{formatCount(waiting[queue])}</span>
              </li>
            ))}
          </ul>
        </Figure>
        <Figure className="lg:col-span-8" finding="Latest edits" caption={<AllEdits />}>
          <Latest edits={home.edits} undo={undo} />
        </Figure>
        <Figure className="lg:col-span-8" finding={safetyOf(home)}>
          <Facts facts={vaultFacts(home)} />
        </Figure>
        <div className="min-w-0 border-t border-ink pt-3 lg:col-span-4">
          <WeekTable weeks={progress} />
        </div>
      </div>
    </>
  );
}

const AllEdits = () => (
  <Link href="/admin/revisions" className="link inline-block max-md:py-3">
    All edits, by editor, kind and day
  </Link>
);

function Latest({ edits, undo }: { edits: DeskHome["edits"]; undo: FormAction | null }) {
  if (edits.length === 0) return <Empty reason="Nobody has edited a record yet." />;
  return (
    <ul className="text-table">
      {edits.map((edit) => (
        <li
          key={edit.id}
          className="flex flex-wrap items-start justify-between gap-x-4 border-b border-rule py-1.5"
        >
          <p className="min-w-0 grow basis-80 wrap-anywhere">
            <Link href={revisionAddress(edit.id)} prefetch={false} className="link-ink">
              {sentenceStart(kindName(edit.kind))}, {edit.slug}
            </Link>{" "}
            <span className="block text-ink-2">
              {edit.did} {edit.editor}, {formatInstantShort(edit.editedAt)}
              {edit.reason && `: ${edit.reason}`}
            </span>
          </p>
          {edit.canUndo && undo && <UndoForm id={edit.id} action={undo} />}
        </li>
      ))}
    </ul>
  );
}

/** Whether anything could be lost, in a sentence. */
function safetyOf({ vault, backups }: DeskHome): string {
  const problem = vault.problem ?? backups.problem;
  if (problem !== null) return problem;
  if (backups.kept.length > 0) return "The vault is well, and a checked copy is kept";
  return "The vault is well, but no copy of it is kept: run npm run backup";
}

const MB = 1_000_000;

function vaultFacts({ vault, backups }: DeskHome) {
  const [newest] = backups.kept;
  const { lastTry, everyHours } = backups;
  return [
    { label: "Records", value: vault.records === null ? "not known" : formatCount(vault.records) },
    { label: "Last migration", value: vault.migration ?? "not known" },
    {
      label: "Backups asked for",
      value: everyHours === 0 ? "none: set BACKUP_EVERY_HOURS" : `every ${countOf(everyHours, "hour")}`, // prettier-ignore
    },
    {
      label: "Newest checked backup",
      value:
        newest === undefined
          ? "none"
          : `${formatInstant(newest.madeAt)}, ${formatCount(newest.records)} records, ${formatCount(Math.round(newest.bytes / MB))} MB`,
    },
    { label: "Backups kept", value: formatCount(backups.kept.length) },
    {
      label: "Last try",
      value:
        lastTry === null
          ? "none noted"
          : `${formatInstant(lastTry.at)}, ${lastTry.kept ? "kept" : "failed"}`,
    },
  ];
}
