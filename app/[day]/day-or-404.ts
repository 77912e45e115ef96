import { notFound } from "next/navigation";
import type { IsoDate } from "@/lib/domain/iso-date";
import { parseDay } from "@/lib/request/as-of";

/** The day an address asks about; an address without one is not found. */
export async function dayOr404(word: string): Promise<IsoDate> {
  return (await parseDay(word)) ?? notFound();
}
