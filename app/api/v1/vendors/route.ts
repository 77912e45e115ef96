import { answer } from "@/app/api/answer";
import { done } from "@/lib/domain/outcome";
import { vendorList } from "@/lib/reports/vendor/vendor-list";
import { readQuery } from "@/lib/request/query";

/** Every vendor on record on a day: scored, not rated with what is missing, or neither. */
export async function GET(request: Request) {
  const query = await readQuery(request.url);
  if (!query.ok) return answer(query);
  const {
    rows,
    unrated,
    others,
    table: _,
    sort: __,
    ...frame
  } = await vendorList(query.value.asOf);
  const vendors = [
    ...rows.map(({ vendor, quadrant }) => ({
      ...vendor,
      ...{ role: "hypervisor vendor", quadrant, notRated: null },
    })),
    ...unrated.map(({ vendor, role, confidence, missing }) => ({
      ...vendor,
      ...{ role, quadrant: null, notRated: { confidence, missing } },
    })),
    ...others.map(({ vendor, role }) => ({ ...vendor, role, quadrant: null, notRated: null })),
  ];
  return answer(done({ ...frame, vendors }));
}
