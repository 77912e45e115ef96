import type { ReactNode } from "react";
import {
  forecastsAddress,
  marketAddress,
  pricesAddress,
  productsAddress,
  promisesAddress,
  sourcesAddress,
  structureAddress,
  threatsAddress,
  timelineAddress,
  vendorsAddress,
} from "@/components/records/addresses";
import { AsOfPicker, type DayPreset } from "@/components/ui/as-of-picker";
import { SiteFrame } from "@/components/ui/site-frame";
import type { IsoDate } from "@/lib/domain/iso-date";
import { formatDayInFull } from "@/lib/format/days";
import { countOf, formatCount } from "@/lib/format/numbers";
import { changeDays } from "@/lib/reports/change-days";
import type { ReportFrame } from "@/lib/reports/report-frame";
import { parseDay, PRESETS } from "@/lib/request/as-of";

type Section =
  | "Market"
  | "Vendors"
  | "Products"
  | "Threats"
  | "Promises"
  | "Forecasts"
  | "Timeline"
  | "Structure"
  | "Prices"
  | "Sources";

type Props = {
  /** First word of the address: "2005-10-31" or "today". */
  day: string;
  frame: ReportFrame;
  /** The address after its day. */
  path: string;
  section: Section;
  children: ReactNode;
};

/** A page of one day in its frame: day, method, navigation, and what it rests on. */
export async function Screen({ day, frame, path, section, children }: Props) {
  const { asOf, methodVersion, seed, draws, records, sources } = frame;
  const nav = [
    { label: "Market", href: marketAddress(day) },
    { label: "Vendors", href: vendorsAddress(day) },
    { label: "Products", href: productsAddress(day) },
    { label: "Threats", href: threatsAddress(day) },
    { label: "Promises", href: promisesAddress(day) },
    { label: "Forecasts", href: forecastsAddress(day) },
    { label: "Timeline", href: timelineAddress(day) },
    { label: "Structure", href: structureAddress(day) },
    { label: "Prices", href: pricesAddress(day) },
    { label: "Sources", href: sourcesAddress(day) },
  ].map((entry) => ({ ...entry, current: entry.label === section }));
  return (
    <SiteFrame
      home={marketAddress(day)}
      nav={nav}
      picker={<AsOfPicker asOf={asOf} path={path} steps={await stepsFrom(asOf)} />}
      asOf={formatDayInFull(asOf)}
      method={`method ${methodVersion} · seed ${seed} · ${formatCount(draws)} draws`}
      footLeft={`/${day}${path}`}
      footRight={`${countOf(records, "record")} from ${countOf(sources, "source")} · nothing published later is used · same address, same screen`}
    >
      {children}
    </SiteFrame>
  );
}

/** To the nearest days on which something became public, and to the presets. */
async function stepsFrom(asOf: IsoDate): Promise<DayPreset[]> {
  const { before, after } = await changeDays(asOf);
  const around = [
    { label: "Change before", day: before },
    { label: "Change after", day: after },
  ];
  const askable = await Promise.all(
    around.map(async ({ label, day }) =>
      day === null || (await parseDay(day)) === null ? [] : [{ label, day }],
    ),
  );
  return [...askable.flat(), ...PRESETS.map(({ label, word }) => ({ label, day: word }))];
}
