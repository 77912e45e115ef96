import { ScrollBox } from "@/components/ui/scroll-box";
import type { DraftView } from "@/lib/domain/import-view";
import { formatCount } from "@/lib/format/numbers";

type Row = { row: number; head: string; told: string };

/** The first rows of each sort, refused ones first: they need somebody. */
export function DraftRows({ draft }: { draft: DraftView }) {
  const { firstAdds, firstChanges, firstFaults } = draft;
  return (
    <>
      <Rows
        title="Refused"
        total={draft.refused}
        heads={["Field", "What is wrong"]}
        rows={firstFaults.map(({ row, field, message }) => ({
          ...{ row, head: field === "" ? "the whole row" : field, told: message },
        }))}
      />
      <Rows
        title="Changed"
        total={draft.changes}
        heads={["Record", "What changes"]}
        rows={firstChanges.map(({ row, slug, told }) => ({
          row,
          head: slug,
          told: told.join(" "),
        }))}
      />
      <Rows
        title="Added"
        total={draft.adds}
        heads={["Record", ""]}
        rows={firstAdds.map(({ row, slug }) => ({ row, head: slug, told: "" }))}
      />
    </>
  );
}

type Props = {
  title: string;
  total: number;
  heads: readonly [string, string];
  rows: readonly Row[];
};

function Rows({ title, total, heads, rows }: Props) {
  if (rows.length === 0) return null;
  const shown = new Set(rows.map(({ row }) => row)).size;
  const more = total > shown ? ` The first ${formatCount(shown)} of ${formatCount(total)}.` : "";
  return (
    <div className="grid gap-2">
      <h3 className="font-semibold">
        {title}
        <span className="font-normal text-ink-2">{more}</span>
      </h3>
      <ScrollBox label={title}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Row</th>
              {heads.map(
                (head) =>
                  head !== "" && (
                    <th scope="col" key={head}>
                      {head}
                    </th>
                  ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, head, told }, at) => (
              <tr key={at}>
                <td>{row}</td>
                <td>{head}</td>
                {told !== "" && <td className="wrap-anywhere">{told}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
}
