import type { IsoDate } from "@/lib/domain/iso-date";

/** What every report says about itself, so that no number stands without its day and method. */
export type ReportFrame = {
  asOf: IsoDate;
  /** The instant (ISO 8601, UTC) at which our archive was asked; null = as it stands now. */
  knownAt: string | null;
  methodVersion: string;
  /** Seed of every draw behind a share or a rank range. */
  seed: number;
  /** Draws behind each share. */
  draws: number;
  /** Records that were public on the day, and how many sources they rest on. */
  records: number;
  sources: number;
};
