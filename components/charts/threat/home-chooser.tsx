import { threatAddress, threatMatrixAddress } from "@/components/records/addresses";
import type { VendorMark } from "@/lib/reports/vendor/vendor-mark";
import { HomeKept } from "./home-kept";

type Props = { incumbent: VendorMark; homes: readonly VendorMark[]; day: string };

/** Whose threats are asked for: every choice is an address; which one is "us" this computer keeps. */
export function HomeChooser({ incumbent, homes, day }: Props) {
  const { slug, name } = incumbent;
  return (
    <nav aria-label="Threats to whom" className="text-table">
      <ul className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <li className="text-ink-2">Threats to</li>
        {homes.map((home) => (
          <li key={home.slug}>
            <a
              href={threatAddress(day, home.slug)}
              aria-current={home.slug === slug ? "page" : undefined}
              className={`inline-block py-3 md:py-0 ${home.slug === slug ? "font-semibold" : "link"}`}
            >
              {home.name}
            </a>
          </li>
        ))}
        <li>
          <a href={threatMatrixAddress(day)} className="link inline-block py-3 md:py-0">
            All to all
          </a>
        </li>
      </ul>
      <HomeKept shown={{ slug, name }} rated={homes.map((home) => home.slug)} day={day} />
    </nav>
  );
}
