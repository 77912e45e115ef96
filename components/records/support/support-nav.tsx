import { Link } from "@/components/ui/link";
import { dimensions, type Dimension } from "@/lib/domain/support-level";
import { platformsAddress, supportAddress } from "../addresses";

const names: Record<Dimension, string> = {
  "guest-os": "Guest systems",
  "host-os": "Host systems",
  "cpu-extension": "CPU extensions",
  capability: "Capabilities",
};

const LOOK = "link-ink inline-block py-3 aria-[current=page]:font-semibold md:py-0";

/** The four matrices, and the question the other way round. */
export function SupportNav({ day, current }: { day: string; current: Dimension | "platforms" }) {
  return (
    <nav aria-label="Support" className="no-print">
      <ul className="flex flex-wrap gap-x-5">
        {dimensions.map((of) => (
          <li key={of}>
            <Link
              href={supportAddress(day, of)}
              aria-current={of === current ? "page" : undefined}
              className={LOOK}
            >
              {names[of]}
            </Link>
          </li>
        ))}
        <li>
          <Link
            href={platformsAddress(day)}
            aria-current={current === "platforms" ? "page" : undefined}
            className={LOOK}
          >
            Find a platform
          </Link>
        </li>
      </ul>
    </nav>
  );
}
