import { isoDate, type IsoDate } from "@/lib/domain/iso-date";
import { spanCovers } from "@/lib/domain/partial-date";
import { askedOn, type ChecklistItem } from "./checklists";
import type { Method } from "./method";

/**
 * The method as it stood on a day, asked alike of every other day: the questions, server makers and
 * reference products of that day, without their ends. On the day itself it scores as `method` does.
 */
export function methodOn(method: Method, day: IsoDate): Method {
  const { anchors } = method;
  const always = (items: readonly ChecklistItem[]) =>
    askedOn(items, day).map((item) => ({ ...item, enteredOn: FIRST, leftOn: null }));
  const open = <T extends Held>(held: readonly T[]) =>
    held.filter((one) => spanCovers(one, day)).map((one) => ({ ...one, from: null, until: null }));
  return {
    ...method,
    anchors: {
      ...anchors,
      capabilities: always(anchors.capabilities),
      platforms: always(anchors.platforms),
      serverMakers: open(anchors.serverMakers),
      referenceProducts: open(anchors.referenceProducts),
    },
  };
}

type Held = Parameters<typeof spanCovers>[0];

/** Before any day that can be asked about. */
const FIRST = isoDate.parse("1900-01-01");
