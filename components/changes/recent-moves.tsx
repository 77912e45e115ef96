import { Link } from "@/components/ui/link";
import { changesAddress } from "@/components/records/addresses";
import { Figure } from "@/components/ui/figure";
import type { RecentChange } from "@/lib/reports/change/recent-change";

/** The last 90 days in a few sentences, and the way to all of it. */
export function RecentMoves({ recent, day }: { recent: RecentChange; day: string }) {
  return (
    <Figure finding={recent.finding} unit="The last 90 days">
      {recent.sentences.map((sentence) => (
        <p key={sentence} className="mt-1 max-w-[44em]">
          {sentence}
        </p>
      ))}
      <p className="mt-2">
        <Link href={changesAddress(day)} className="link inline-block py-3 md:py-0">
          Every move, its causes and their records
        </Link>
      </p>
    </Figure>
  );
}
