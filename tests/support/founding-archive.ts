import { fileURLToPath } from "node:url";
import type { Archive } from "@/lib/domain/archive";
import { isoDate, type IsoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { scoredMarket, type OpenMarket } from "@/lib/reports/market/open-market";
import { readArchive } from "@/lib/store/archive-file/read-archive";

const folder = fileURLToPath(new URL("../../data/archive", import.meta.url));

/** The archive as it is published, read once per test file. */
export const { archive: foundingArchive, faults: foundingFaults } = await readArchive(folder);

export const day = (text: string): IsoDate => isoDate.parse(text);

/** The market of one day, from the published archive or from a changed one. */
export function marketOn(asOf: string, archive: Archive = foundingArchive): OpenMarket {
  return scoredMarket(dayArchive(archive, day(asOf)));
}
