import { Link } from "@/components/ui/link";
import { foresightAddress } from "./addresses";

/** The way to what became of all that the founding article promised and foresaw. */
export function ForesightLink({ day }: { day: string }) {
  return (
    <Link href={foresightAddress(day)} className="link">
      What October 2005 foresaw
    </Link>
  );
}
