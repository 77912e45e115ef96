import { answer } from "@/app/api/answer";
import { done } from "@/lib/domain/outcome";
import { vendorList } from "@/lib/reports/vendor-list";
import { readQuery } from "@/lib/request/query";

/** Every vendor on record on a day, scored or not. */
export async function GET(request: Request) {
  const query = await readQuery(request.url);
  if (!query.ok) return answer(query);
  const { rows, others, ...frame } = await vendorList(query.value.asOf);
  const vendors = [
    ...rows.map(({ vendor, quadrant }) => ({ ...vendor, role: "hypervisor vendor", quadrant })),
    ...others.map(({ vendor, role }) => ({ ...vendor, role, quadrant: null })),
  ];
  return answer(done({ ...frame, vendors }));
}
