import { Link } from "@/components/ui/link";
import { formatDay } from "@/lib/format/days";
import type { LineMember, Succession } from "@/lib/reports/product/succession";
import { productAddress } from "../addresses";
import { VendorName } from "../vendor/vendor-name";

type Props = { succession: Succession; day: string };

/** What came before and after, who made it and what it was called, oldest first. */
export function SuccessionLine({ succession: { line, makers, names }, day }: Props) {
  return (
    <div className="grid gap-3 text-table">
      {line.length === 1 ? (
        <p className="text-ink-2">No predecessor and no successor is on record by this day.</p>
      ) : (
        <ol aria-label="Line of products">
          {line.map((member) => (
            <li key={member.slug} className="border-b border-rule py-1.5">
              <Member member={member} day={day} />
            </li>
          ))}
        </ol>
      )}
      <section>
        <h3 className="text-note font-semibold text-ink-2">Makers</h3>
        <ul>
          {makers.map(({ vendor, ...span }) => (
            <li
              key={`${vendor.slug} ${span.from}`}
              className="flex flex-wrap items-center gap-x-2 py-1"
            >
              <VendorName vendor={vendor} day={day} />
              <span className="text-ink-3">{spanWords(span)}</span>
            </li>
          ))}
        </ul>
      </section>
      {names.length > 0 && (
        <section>
          <h3 className="text-note font-semibold text-ink-2">Names</h3>
          <ul>
            {names.map(({ name, ...span }) => (
              <li key={`${name} ${span.from}`} className="py-1">
                {name} <span className="text-ink-3">{spanWords(span)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const placeWords = { before: "before it", this: "this product", after: "after it" } as const;

function Member({ member, day }: { member: LineMember; day: string }) {
  const { slug, name, place, firstReleasedOn, endedOn } = member;
  return (
    <>
      {place === "this" ? (
        <span className="font-semibold">{name}</span>
      ) : (
        <Link href={productAddress(day, slug)} className="link-ink">
          {name}
        </Link>
      )}
      <span className="block text-note text-ink-3">
        {placeWords[place]},{" "}
        {firstReleasedOn === null
          ? "not shipped by this day"
          : `from ${formatDay(firstReleasedOn)}`}
        {endedOn !== null && ` to ${formatDay(endedOn)}`}
      </span>
    </>
  );
}

/** A start that is not on record is left out: from the beginning, as far as is known. */
function spanWords({ from, until }: { from: string | null; until: string | null }): string {
  const parts = [from && `from ${formatDay(from)}`, until && `to ${formatDay(until)}`];
  const words = parts.filter((part) => part !== null && part !== "").join(" ");
  return words === "" ? "throughout, as far as is on record" : words;
}
