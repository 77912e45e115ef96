import { isoDate, type IsoDate } from "@/lib/domain/iso-date";

/** The instant, in UTC. The only place in the house that asks what time it is. */
export function now(): Date {
  return new Date();
}

/** The calendar day in UTC: what "today" means to every page, wherever the server stands. */
export function today(): IsoDate {
  return isoDate.parse(now().toISOString().slice(0, 10));
}
