import { formatCount } from "@/lib/format/numbers";
import { productAddress, recordAddress } from "../records/addresses";
import { VendorGlyph } from "../records/vendor/vendor-glyph";
import type { OpenedMatrix } from "./opened-matrix";
import { coverage, type Line } from "./shown-matrix";

type Props = {
  opened: OpenedMatrix;
  line: Line;
  isProduct: boolean;
  /** Places of the members on the other side. */
  across: readonly number[];
  day: string;
  /** For the grid, which moves the focus; left out where the head is a plain link. */
  focus?: { "data-at": string; tabIndex: number } | undefined;
};

/** The name of a row or column, where it leads, and how much of it was checked. */
export function LineHead({ opened, line, isProduct, across, day, focus }: Props) {
  const { checked, of } = coverage(
    (other, member) =>
      isProduct ? opened.isChecked(member, other) : opened.isChecked(other, member),
    line.members,
    across,
  );
  const href = isProduct ? productAddress(day, line.key) : guestAddress(opened, line, day);
  const name = <span className="matrix-name">{line.name}</span>;
  return (
    <>
      {isProduct && <VendorGlyph slot={slotOf(opened, line)} size={12} />}
      <span className="grid min-w-0">
        {href === null ? (
          <span {...focus}>{name}</span>
        ) : (
          <a {...focus} href={href} title={line.name} className="hover:text-accent">
            {name}
          </a>
        )}
        <span className="text-[11px]/[14px] font-normal text-ink-3">
          {formatCount(checked)} of {formatCount(of)} checked
        </span>
      </span>
    </>
  );
}

/** A guest that the catalogue has leads to its record. */
function guestAddress({ matrix }: OpenedMatrix, { key, members, isFolded }: Line, day: string) {
  const facet = matrix.targets.facets.find((one) => one.key === "guest");
  const [at = 0] = members;
  const value = facet?.values[facet.of[at] ?? -1];
  const isListed = value !== undefined && value.word !== "not-listed";
  return isListed && !isFolded ? recordAddress(day, { kind: "guest-system", slug: key }) : null;
}

function slotOf({ matrix }: OpenedMatrix, { members }: Line): number | null {
  const facet = matrix.products.facets.find((one) => one.key === "vendor");
  const [at = 0] = members;
  return facet?.values[facet.of[at] ?? -1]?.slot ?? null;
}
