import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { Choice } from "@/components/forms/choice";
import { recordKinds } from "@/lib/domain/archive";
import { kindName, sentenceStart } from "@/lib/format/names";
import type { EditLog } from "@/lib/reports/record/edit-log";

export type LogAsked = Record<"editor" | "kind" | "record" | "action" | "from" | "until", string>;

type Props = { editors: EditLog["editors"]; asked: LogAsked; errors: readonly string[] };

const ACTIONS = [
  ["added", "Added"],
  ["corrected", "Corrected"],
  ["superseded", "Closed, the world changed"],
  ["checked", "Checked against its source"],
  ["retired", "Retired"],
  ["restored", "Restored or undone"],
  ["loaded", "Loaded with the archive"],
] as const;

/** What to show of the log: a plain form whose answers stand in the address. */
export function EditLogFilter({ editors, asked, errors }: Props) {
  return (
    <form
      method="get"
      aria-label="Which edits"
      className="no-print grid grid-cols-2 items-end gap-3 border-t border-ink pt-3 md:grid-cols-4 xl:grid-cols-8"
    >
      <Labelled label="Editor">
        <Choice name="editor" chosen={asked.editor}>
          <option value="">Everybody</option>
          {editors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      </Labelled>
      <Labelled label="What was done">
        <Choice name="action" chosen={asked.action}>
          <option value="">Any edit</option>
          {ACTIONS.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Choice>
      </Labelled>
      <Labelled label="Kind of record">
        <Choice name="kind" chosen={asked.kind}>
          <option value="">All kinds</option>
          {recordKinds.map((kind) => (
            <option key={kind} value={kind}>
              {sentenceStart(kindName(kind))}
            </option>
          ))}
        </Choice>
      </Labelled>
      <Labelled label="Record’s name in addresses">
        <input name="record" defaultValue={asked.record} className="control w-full" />
      </Labelled>
      <Labelled label="From (UTC)">
        <input type="date" name="from" defaultValue={asked.from} className="control w-full" />
      </Labelled>
      <Labelled label="To (UTC)">
        <input type="date" name="until" defaultValue={asked.until} className="control w-full" />
      </Labelled>
      <button type="submit" className="control font-semibold">
        Show
      </button>
      <Link href="/admin/revisions" className="link py-3 md:py-1">
        Everything
      </Link>
      {errors.length > 0 && (
        <p role="alert" className="col-span-full font-semibold text-danger">
          {errors.join(" ")}
        </p>
      )}
    </form>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="grid min-w-0 gap-1 text-note text-ink-2">
      {label}
      {children}
    </label>
  );
}
