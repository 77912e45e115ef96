import type { IsoDate } from "@/lib/domain/iso-date";
import { latestDay, onOrBefore, type PartialDate } from "@/lib/domain/partial-date";
import { publicFrom } from "@/lib/domain/public-on";
import type { Release } from "@/lib/domain/release";
import { versionedName } from "@/lib/format/names";
import type { DayArchive } from "../day-archive";
import { makerOf } from "../product/product-brief";
import { words } from "../record/record-title";
import type { News, NewsKind } from "./news";

/** Who made a product on a date, as far as the day could know; nobody where it has no record. */
export function makersOn({ citations, asOf }: DayArchive, slug: string, date: PartialDate) {
  const product = citations.find("product", slug);
  if (product === null) return [];
  const on = latestDay(date);
  const maker = makerOf(product, on < asOf ? on : asOf);
  return maker === null ? [] : [maker];
}

/** "ESX Server 2.5", and its stage where it is not for sale yet: "ESX Server 3 beta". */
export function releaseName({ citations }: DayArchive, { product, version, stage }: Release) {
  const name = versionedName(citations.names.product(product), version);
  const plain = stage === "general-availability" || stage === "announcement";
  return plain || version.includes(words(stage)) ? name : `${name} ${words(stage)}`;
}

export type SupportEnd = {
  release: Release;
  /** Of active support, where more of it follows; else of all support. */
  active: boolean;
  on: PartialDate;
  title: string;
};

/** Each end of support that was known by the day; of readings that disagree, the preferred one. */
export function supportEnds(day: DayArchive): SupportEnd[] {
  return day.archive.release.flatMap((release) => {
    const { preferred, supportEndsOn, activeSupportEndsOn } = release;
    if (!preferred) return [];
    const name = releaseName(day, release);
    const active = activeSupportEndsOn === supportEndsOn ? null : activeSupportEndsOn;
    return [
      ...(active === null ? [] : [{ release, active: true, on: active, title: `Active support for ${name} ends` }]), // prettier-ignore
      ...(supportEndsOn === null ? [] : [{ release, active: false, on: supportEndsOn, title: `Support for ${name} ends` }]), // prettier-ignore
    ];
  });
}

/** What each release did by the day: announced, out, and the ends of its support it reached. */
export function releaseNews(day: DayArchive): News[] {
  const reached = supportEnds(day).filter(({ on }) => onOrBefore(on, day.asOf));
  return [
    ...day.archive.release.flatMap((release) => (release.preferred ? begun(day, release) : [])),
    ...reached.map(({ release, active, on, title }) =>
      act(day, release, {
        ...{ kind: "support-end" as const, act: active ? "active-support-end" : "support-end" },
        ...{ on, title, more: null },
      }),
    ),
  ];
}

type Act = { kind: NewsKind; act: string; on: PartialDate; title: string; more: string | null };

function begun(day: DayArchive, release: Release): News[] {
  const { announcedOn, releasedOn, highlights } = release;
  const name = releaseName(day, release);
  const announced = announcedOn === releasedOn ? null : announcedOn;
  return [
    ...(announced === null || !onOrBefore(announced, day.asOf)
      ? []
      : [
          act(day, release, {
            ...{ kind: "release-announced", act: "announced", on: announced },
            ...{ title: `${name} is announced`, more: releasedOn === null ? highlights : null },
          }),
        ]),
    ...(releasedOn === null
      ? []
      : [
          act(day, release, {
            ...{ kind: "release", act: "released", on: releasedOn },
            ...{ title: `${name} is out`, more: highlights },
          }),
        ]),
  ];
}

function act(day: DayArchive, release: Release, { act: name, ...said }: Act): News {
  const record = { kind: "release" as const, slug: release.slug };
  return {
    ...{ name: `release/${release.slug}/${name}`, record, told: record },
    ...{ vendors: makersOn(day, release.product, said.on), products: [release.product] },
    ...{ day: later(publicFrom("release", release), latestDay(said.on)), quote: null },
    ...said,
  };
}

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
