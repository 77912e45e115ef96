import type { ReactNode } from "react";
import {
  changesAddress,
  compareAddress,
  forecastsAddress,
  marketAddress,
  methodAddress,
  pricesAddress,
  productsAddress,
  promisesAddress,
  sourcesAddress,
  structureAddress,
  supportAddress,
  threatsAddress,
  timelineAddress,
  vendorsAddress,
} from "@/components/records/addresses";
import { EvidenceInPlace } from "@/components/records/evidence/evidence-in-place";
import { AsOfPicker } from "@/components/ui/time/as-of-picker";
import { KnownAtForm } from "@/components/ui/time/known-at-form";
import { KnownAtNotice } from "@/components/ui/time/known-at-notice";
import type { Quarters } from "@/components/ui/time/quarters";
import { SearchBox } from "@/components/search/search-box";
import { SiteFrame } from "@/components/ui/site-frame";
import type { DayPreset } from "@/components/ui/time/turning-points";
import type { IsoDate } from "@/lib/domain/iso-date";
import { knownSuffix, splitWord } from "@/lib/domain/instant";
import { momentOf } from "@/lib/domain/moment";
import { placeAmong } from "@/lib/domain/quarter-stop";
import { formatDayInFull } from "@/lib/format/days";
import { formatInstant } from "@/lib/format/instants";
import { countOf, formatCount } from "@/lib/format/numbers";
import { changeDays } from "@/lib/reports/change-days";
import type { ReportFrame } from "@/lib/reports/report-frame";
import { askableQuarters, FIRST_DAY, parseDay } from "@/lib/request/as-of";
import { TURNING_POINTS } from "@/lib/request/turning-points";

type Section =
  | "Market"
  | "Vendors"
  | "Products"
  | "Support"
  | "Compare"
  | "Threats"
  | "Changes"
  | "Promises"
  | "Forecasts"
  | "Timeline"
  | "Structure"
  | "Prices"
  | "Sources"
  | "Method";

type Props = {
  /** First word of the address: "2005-10-31", "today" or "today~2026-11-24T1000Z". */
  day: string;
  frame: ReportFrame;
  /** The address after its day. */
  path: string;
  /** Null for a page that is none of the menu's. */
  section: Section | null;
  children: ReactNode;
};

/** A page of one day in its frame: day, method, navigation, and what it rests on. */
export async function Screen({ day, frame, path, section, children }: Props) {
  const { asOf, knownAt, methodVersion, seed, draws, records, sources } = frame;
  const word = splitWord(day).day;
  const nav = [
    { label: "Market", href: marketAddress(day) },
    { label: "Vendors", href: vendorsAddress(day) },
    { label: "Products", href: productsAddress(day) },
    { label: "Support", href: supportAddress(day, "guest-os") },
    { label: "Compare", href: compareAddress(day) },
    { label: "Threats", href: threatsAddress(day) },
    { label: "Changes", href: changesAddress(day) },
    { label: "Promises", href: promisesAddress(day) },
    { label: "Forecasts", href: forecastsAddress(day) },
    { label: "Timeline", href: timelineAddress(day) },
    { label: "Structure", href: structureAddress(day) },
    { label: "Prices", href: pricesAddress(day) },
    { label: "Sources", href: sourcesAddress(day) },
    { label: "Method", href: methodAddress(day) },
  ].map((entry) => ({ ...entry, current: entry.label === section }));
  return (
    <SiteFrame
      home={marketAddress(day)}
      nav={nav}
      picker={
        <AsOfPicker
          quarters={await quartersAround(word, asOf)}
          path={`${knownSuffix(knownAt)}${path}`}
          firstDay={FIRST_DAY}
          changes={await changesFrom(frame)}
          turningPoints={turningPoints}
        >
          <KnownAtForm day={word} path={path} knownAt={knownAt} />
        </AsOfPicker>
      }
      search={<SearchBox day={day} />}
      asOf={formatDayInFull(asOf)}
      method={`${knownAt === null ? "" : `archive of ${formatInstant(knownAt)} · `}method ${methodVersion} · seed ${seed} · ${formatCount(draws)} draws`}
      footLeft={`/${day}${path}`}
      footRight={`${countOf(records, "record")} from ${countOf(sources, "source")} · nothing that became public later is used · same address, same screen`}
      archive={archiveFile(frame)}
    >
      {knownAt !== null && <KnownAtNotice day={word} path={path} frame={{ knownAt, records }} />}
      {children}
      <EvidenceInPlace />
    </SiteFrame>
  );
}

function archiveFile({ asOf, knownAt }: ReportFrame): string {
  const query = new URLSearchParams({ asOf, ...(knownAt !== null && { knownAt }) });
  return `/api/v1/archive?${query.toString()}`;
}

/** Where the day stands among the quarters, the last of which is that of today. */
async function quartersAround(day: string, asOf: IsoDate): Promise<Quarters> {
  const ends = await askableQuarters();
  const place = day === "today" ? { at: ends.length - 1, ends: true } : placeAmong(ends, asOf);
  return { ends, asOf, place };
}

/** To the nearest days on which something became public. */
async function changesFrom(frame: ReportFrame): Promise<DayPreset[]> {
  const { before, after } = await changeDays(momentOf(frame));
  const around = [
    { label: "Change before", day: before },
    { label: "Change after", day: after },
  ];
  const askable = await Promise.all(
    around.map(async ({ label, day }) =>
      day === null || (await parseDay(day)) === null ? [] : [{ label, word: day }],
    ),
  );
  return askable.flat();
}

const turningPoints: readonly DayPreset[] = [
  ...TURNING_POINTS.map(({ label, day }) => ({ label, word: day })),
  { label: "Today", word: "today" },
];
