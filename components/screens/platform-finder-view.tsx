import { Suspense } from "react";
import { PlatformBoard } from "@/components/platforms/platform-board";
import { PlatformFinderLive } from "@/components/platforms/platform-finder-live";
import type { PlatformFinder } from "@/lib/reports/support/platform-row";

/** Which platforms of a day answer a list of needs. */
export function PlatformFinderView({ finder, day }: { finder: PlatformFinder; day: string }) {
  return (
    <Suspense
      fallback={
        <PlatformBoard answer={finder.initial} typed={{}} errors={{}} {...{ finder, day }} />
      }
    >
      <PlatformFinderLive finder={finder} day={day} />
    </Suspense>
  );
}
