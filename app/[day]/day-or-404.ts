import { notFound } from "next/navigation";
import type { Moment } from "@/lib/domain/moment";
import { parseMoment } from "@/lib/request/as-of";

/** The day, and the instant of our archive, that an address asks about; without one: not found. */
export async function dayOr404(word: string): Promise<Moment> {
  return (await parseMoment(word)) ?? notFound();
}
