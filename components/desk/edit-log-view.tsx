import { PageTitle } from "@/components/ui/page-title";
import { Empty } from "@/components/ui/empty";
import { countOf } from "@/lib/format/numbers";
import type { EditLog } from "@/lib/reports/record/edit-log";
import { EditLogFilter, type LogAsked } from "./edit-log-filter";
import { EditTable } from "./edit-table";

type Props = { log: EditLog; query: { asked: LogAsked; errors: readonly string[] } };

/** What everybody did to any record, newest first. */
export function EditLogView({ log, query }: Props) {
  const { edits, editors, next } = log;
  const { asked, errors } = query;
  const filtered = Object.values(asked).some((word) => word !== "");
  return (
    <>
      <PageTitle
        finding={findingOf(edits.length, next !== null, filtered)}
        dek="Every save, newest first. Nothing is ever deleted: any version can be looked at and restored, the last save undone."
      />
      <EditLogFilter editors={editors} asked={asked} errors={errors} />
      {edits.length === 0 ? (
        <Empty
          reason="No edit matches."
          action="Loading the archive is no edit: ask for it under “What was done”."
        />
      ) : (
        <EditTable edits={edits} />
      )}
      {next !== null && (
        <p>
          <a href={`?${olderQuery(asked, next)}`} className="link inline-block max-md:py-3">
            Older edits
          </a>
        </p>
      )}
    </>
  );
}

function findingOf(count: number, more: boolean, filtered: boolean): string {
  if (count === 0) return filtered ? "No edit is like that" : "Nobody has edited a record yet";
  const those = `${countOf(count, "edit")}${filtered ? " like that" : ""}`;
  return more ? `The last ${those}` : `${those} on record`;
}

function olderQuery(asked: LogAsked, after: string): string {
  const words = Object.entries({ ...asked, after }).filter(([, word]) => word !== "");
  return new URLSearchParams(words).toString();
}
