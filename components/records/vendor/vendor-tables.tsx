import { ScrollBox } from "@/components/ui/scroll-box";
import { roleName } from "@/lib/format/names";
import { formatShare } from "@/lib/format/numbers";
import type { VendorList } from "@/lib/reports/vendor/vendor-list";
import { RecordLink } from "../record-link";
import { VendorName } from "./vendor-name";

type UnratedProps = { vendors: VendorList["unrated"]; day: string };

/** Vendors with a hypervisor on sale that cannot be rated: how much is known, and what is not. */
export function UnratedTable({ vendors, day }: UnratedProps) {
  return (
    <ScrollBox label="Vendors that are not rated">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Vendor</th>
            <th scope="col" className="number">
              Known
            </th>
            <th scope="col">Too little is known of</th>
            <th scope="col">Record</th>
          </tr>
        </thead>
        <tbody>
          {vendors.map(({ vendor, confidence, missing, record }) => (
            <tr key={vendor.slug}>
              <th scope="row">
                <VendorName vendor={vendor} day={day} />
              </th>
              <td className="number font-semibold">{formatShare(confidence)}</td>
              <td className="min-w-60 text-ink-2">{missing.join(", ")}</td>
              <td>
                <RecordLink record={record} day={day}>
                  evidence
                </RecordLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** Who else is on record, in columns by name: what it is, and the record that says so. */
export function OtherVendors({ vendors, day }: { vendors: VendorList["others"]; day: string }) {
  return (
    <ul className="gap-x-8 text-table md:columns-2 lg:columns-3">
      {vendors.map(({ vendor, role, record }) => (
        <li
          key={vendor.slug}
          className="flex break-inside-avoid items-baseline gap-x-3 border-b border-rule py-1.5"
        >
          <span className="min-w-0 grow">
            <VendorName vendor={vendor} day={day} />
          </span>
          <span className="text-right">
            <RecordLink record={record} day={day}>
              {roleName(role)}
            </RecordLink>
          </span>
        </li>
      ))}
    </ul>
  );
}
