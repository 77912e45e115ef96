import { Link } from "@/components/ui/link";
import { NotYetVerified } from "@/components/records/record-link";
import { SavedNotice } from "@/components/forms/saved-notice";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { ScrollBox } from "@/components/ui/scroll-box";
import { kindName, sentenceStart } from "@/lib/format/names";
import { countOf, formatCount } from "@/lib/format/numbers";
import type { RecordRegister } from "@/lib/reports/desk/record-register";

type Props = { register: RecordRegister; proposed: string | null };

/** The records of one kind, searched and a page at a time; retired ones apart. */
export function RecordRegisterView({ register, proposed }: Props) {
  const { kind, query, retired, found, retiredCount } = register;
  const name = kindName(kind);
  return (
    <>
      <PageTitle
        finding={`${countOf(found, name)} ${retired ? "retired" : "on record"}${query === "" ? "" : ` for “${query}”`}`}
        trail={
          <>
            <Link href="/admin/records" className="link">
              Records
            </Link>{" "}
            / {sentenceStart(name)}
          </>
        }
      />
      {proposed !== null && (
        <SavedNotice about={{}} undo={null}>
          Proposed: {proposed}. An editor will look at it; nothing is changed until then.
        </SavedNotice>
      )}
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <form
          role="search"
          aria-label={`Search ${name}s`}
          className="flex flex-wrap items-end gap-2"
        >
          {retired && <input type="hidden" name="retired" value="yes" />}
          <label className="grid gap-1 text-table font-semibold">
            Words in its title or address
            <input
              type="search"
              name="q"
              defaultValue={query}
              className="control w-72 max-w-full text-base font-normal"
            />
          </label>
          <button type="submit" className="control cursor-pointer">
            Search
          </button>
        </form>
        <Link href={`/admin/records/${kind}/new`} className="link py-2">
          New {name}
        </Link>
        <Link href={`/admin/records/${kind}${retired ? "" : "?retired=yes"}`} className="link py-2">
          {retired ? "Those that count" : `Retired ones: ${formatCount(retiredCount)}`}
        </Link>
      </div>
      <Rows register={register} />
      <Pages register={register} />
    </>
  );
}

function Rows({ register: { kind, rows } }: { register: RecordRegister }) {
  if (rows.length === 0) {
    return <Empty reason="Nothing of the kind is on record here." action="Try fewer words." />;
  }
  return (
    <ScrollBox label={`List of ${kindName(kind)}s`}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">What it says</th>
            <th scope="col">Address</th>
            <th scope="col" className="number">
              Evidence
            </th>
            <th scope="col" className="number">
              Version
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ slug, title, version, evidence, notYetVerified }) => (
            <tr key={slug}>
              <th scope="row">
                <Link
                  href={`/admin/records/${kind}/${slug}`}
                  prefetch={false}
                  className="link-ink inline-block py-2 md:py-0"
                >
                  {title}
                </Link>{" "}
                {notYetVerified && <NotYetVerified />}
              </th>
              <td className="text-ink-2 wrap-anywhere">{slug}</td>
              <td className="number">{evidence}</td>
              <td className="number">{version}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Pages({ register }: { register: RecordRegister }) {
  const { kind, query, retired, page, pages } = register;
  if (pages === 1) return null;
  const to = (wanted: number) => {
    const asked = new URLSearchParams({ page: String(wanted) });
    if (query !== "") asked.set("q", query);
    if (retired) asked.set("retired", "yes");
    return `/admin/records/${kind}?${asked.toString()}` as const;
  };
  return (
    <nav aria-label="Pages" className="flex flex-wrap items-baseline gap-x-5">
      {page > 1 && (
        <Link href={to(page - 1)} className="link py-3">
          Page before
        </Link>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && (
        <Link href={to(page + 1)} className="link py-3">
          Next page
        </Link>
      )}
    </nav>
  );
}
