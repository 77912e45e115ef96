import type { Weighing } from "@/lib/domain/weighing";
import { reach, type Reached } from "./reach";
import { weigh, type Matter, type Weighed } from "./weigh";
import { driverInWords, flipInWords, weighedFinding } from "./words";

/** Ranks and their shares, with the finding. */
export type ToldRanks = Weighed & { finding: string };

/** Extremes, with their sentences. */
export type ToldReach = Pick<Reached, "reach"> & { flipWords: string; driverWords: string };

/** What is asked of a ranking: its draws, or its extremes, which take longer. */
export type Asked = { matter: Matter; weighing: Weighing };

/** Throws as `weigh` does. */
export function toldRanks({ matter, weighing }: Asked): ToldRanks {
  const weighed = weigh(matter, weighing);
  return { ...weighed, finding: weighedFinding(matter, weighing, weighed) };
}

/** Throws as `reach` does. */
export function toldReach({ matter, weighing }: Asked): ToldReach {
  const reached = reach(matter, weighing);
  return {
    reach: reached.reach,
    flipWords: flipInWords(matter, weighing, reached),
    driverWords: driverInWords(matter, reached),
  };
}
