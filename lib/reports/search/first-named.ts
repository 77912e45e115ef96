import type { IsoDate } from "@/lib/domain/iso-date";
import type { Moment } from "@/lib/domain/moment";
import type { SearchKind } from "@/lib/domain/search-kind";
import { searchArchive } from "./archive-search";

/** The slug of what goes by that name first of its kind by the day; null when nothing does. */
export async function firstNamed(
  moment: Moment,
  { name, kind }: { name: string; kind: SearchKind },
  today: IsoDate,
): Promise<string | null> {
  const { groups } = await searchArchive(moment, { query: name, kind, most: 1 }, today);
  const [hit] = groups.find((group) => group.kind === kind)?.hits ?? [];
  return hit === undefined || hit.since !== null ? null : hit.slug;
}
