"use client";

import { PageTitle } from "@/components/ui/page-title";
import type { ImportView } from "@/lib/domain/import-view";
import { countOf, formatCount } from "@/lib/format/numbers";
import { DraftStep } from "./draft-step";
import { FileStep } from "./file-step";
import { MappingStep } from "./mapping-step";
import { SavedStep } from "./saved-step";
import { useImport } from "./use-import";
import { WaitingNotice } from "./waiting-notice";

/** Brings in many records at once: a file, its columns, what it would do, and then all or nothing. */
export function ImportDesk({ kinds }: { kinds: readonly string[] }) {
  const work = useImport();
  const { view, busy, refused, send, stop, startAgain } = work;
  return (
    <>
      <PageTitle
        finding={findingOf(view)}
        dek="What each row would add or change, and why one is refused, is shown before anything is saved. Then all is saved, or nothing."
      />
      {refused !== null && (
        <div role="alert" className="border-2 border-danger bg-danger-tint px-4 py-3">
          {refused}
        </div>
      )}
      {busy !== null && <WaitingNotice busy={busy} progress={view?.progress ?? null} stop={stop} />}
      {view === null && <FileStep kinds={kinds} isBusy={busy !== null} send={send} />}
      {view !== null && view.saved === null && <OpenFile view={view} work={work} />}
      {view !== null && view.saved !== null && <SavedStep saved={view.saved} again={startAgain} />}
    </>
  );
}

/** A file that is here and not saved yet. */
function OpenFile({ view, work }: { view: ImportView; work: ReturnType<typeof useImport> }) {
  const { busy, check, save, startAgain } = work;
  const isBusy = busy !== null;
  return (
    <>
      {view.form === "csv" ? (
        <MappingStep key={view.id} view={view} isBusy={isBusy} check={check} />
      ) : (
        <LinesStep view={view} isBusy={isBusy} check={check} />
      )}
      {view.draft !== null && busy !== "checking" && (
        <DraftStep id={view.id} draft={view.draft} isBusy={isBusy} save={save} />
      )}
      <p>
        <button type="button" className="link cursor-pointer py-3" onClick={startAgain}>
          Choose another file
        </button>
      </p>
    </>
  );
}

function findingOf(view: ImportView | null): string {
  if (view === null) return "Bring in many records at once";
  const { draft, saved, name } = view;
  if (saved !== null) return `${countOf(saved.added + saved.changed, "record")} saved`;
  if (draft === null) return `${name} holds ${view.kind} records`;
  if (draft.refused > 0) {
    return `${formatCount(draft.refused)} of ${countOf(draft.rows, "row")} refused: nothing can be saved yet`;
  }
  if (draft.adds + draft.changes === 0) return "Every row is on record already";
  return `${formatCount(draft.adds)} to add, ${formatCount(draft.changes)} to change, none refused`;
}

type LinesProps = {
  view: ImportView;
  isBusy: boolean;
  check: (mapping: readonly (string | null)[]) => void;
};

function LinesStep({ view, isBusy, check }: LinesProps) {
  return (
    <div className="grid gap-3">
      <p>
        Each line of {view.name} is a whole {view.kind} record: a field it leaves out is not known.
      </p>
      <p>
        <button
          type="button"
          disabled={isBusy}
          className="control cursor-pointer border-accent! bg-accent! px-4! font-semibold text-on-accent!"
          onClick={() => check([])}
        >
          Check every line
        </button>
      </p>
    </div>
  );
}
