import { Link } from "@/components/ui/link";
import { revisionAddress } from "@/components/records/addresses";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatInstantShort } from "@/lib/format/instants";
import { kindName, sentenceStart } from "@/lib/format/names";
import type { LoggedEdit } from "@/lib/reports/record/edit-log";

/** Edits as lines: when, who, to which record, what and why. */
export function EditTable({ edits }: { edits: readonly LoggedEdit[] }) {
  return (
    <ScrollBox label="Edits, newest first">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">When (UTC)</th>
            <th scope="col">Who</th>
            <th scope="col">Record</th>
            <th scope="col">What was done</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {edits.map((edit) => (
            <EditRow key={edit.id} edit={edit} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** Changes told in a line; the rest are counted. */
const TOLD = 2;

function EditRow({ edit }: { edit: LoggedEdit }) {
  const { changes } = edit;
  const told = changes.slice(0, TOLD).map(({ inWords }) => inWords);
  return (
    <tr>
      <th scope="row" className="whitespace-nowrap">
        <Link href={revisionAddress(edit.id)} prefetch={false} className="link-ink">
          {formatInstantShort(edit.editedAt)}
        </Link>
      </th>
      <td className="whitespace-nowrap">{edit.editor}</td>
      <td className="min-w-48 wrap-anywhere">
        {sentenceStart(kindName(edit.kind))}, {edit.slug}
      </td>
      <td className="min-w-72 wrap-anywhere">
        {edit.did} <span className="text-ink-2">{told.join(" ")}</span>
        {changes.length > TOLD && ` And ${changes.length - TOLD} more.`}
      </td>
      <td className="min-w-48 wrap-anywhere text-ink-2">{edit.reason ?? "–"}</td>
    </tr>
  );
}
