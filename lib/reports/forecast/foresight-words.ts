import { formatDayInFull } from "@/lib/format/days";
import { spoken } from "@/lib/format/names";
import { countOf, formatPoints, formatShare } from "@/lib/format/numbers";
import type { CheckedStatement } from "./article-errors";
import type { CitedRecord } from "../record/cited-record";
import type { ForecastRow } from "./forecast-row";
import type { Challenger, Newcomer, Place, RankingThenAndNow } from "./foresight-ranking";
import type { PromiseRow } from "../promise/promise-row";
import type { VendorMark } from "../vendor/vendor-mark";

/** A sentence composed from records, and the one that carries it; null = it compares two scores. */
export type Sentence = { text: string; record: CitedRecord | null };

type Foreseen = { promises: readonly PromiseRow[]; forecasts: readonly ForecastRow[] };

const OPEN = new Set(["pending", "open-ended", "overdue", "open", "unresolved"]);
const counted = (count: number) => (count === 0 ? "none" : `${count}`);

/** How the promises and forecasts of the article turned out, in one sentence. */
export function foresightFinding({ promises, forecasts }: Foreseen): string {
  const settled = [...promises, ...forecasts].filter(({ standing }) => !OPEN.has(standing));
  if (settled.length === 0) {
    return `Of the ${countOf(promises.length, "promise")} and ${countOf(forecasts.length, "forecast")} of October 2005 none is settled yet`;
  }
  const kept = promises.filter(({ standing }) => standing === "kept").length;
  const came = forecasts.filter(({ standing }) => standing === "came-true").length;
  return `Of what October 2005 foresaw, ${came} of ${countOf(forecasts.length, "forecast")} came true and ${kept} of ${countOf(promises.length, "promise")} were kept on time`;
}

/** What is still open, and how the ranking of threats held up, in two or three sentences. */
export function foresightDek(
  { promises, forecasts }: Foreseen,
  ranking: RankingThenAndNow,
): string {
  const open = (rows: readonly { standing: string }[]) =>
    rows.filter(({ standing }) => OPEN.has(standing)).length;
  const waiting = waitingWords(open(promises), open(forecasts));
  return [waiting, ...rankingWords(ranking)].join(" ");
}

function waitingWords(promises: number, forecasts: number): string {
  if (promises + forecasts === 0) return "By this day each of them has an outcome on record.";
  return `By this day ${counted(promises)} of the promises and ${counted(forecasts)} of the forecasts still ${promises + forecasts === 1 ? "waits" : "wait"} for an outcome on record.`;
}

function rankingWords(ranking: RankingThenAndNow): string[] {
  const { incumbent, challengers, newcomers, later, ranked } = ranking;
  const [top] = challengers;
  if (incumbent === null || top === undefined) return [];
  const first = `The ranking computed for that day puts ${top.vendor.name} first among the threats to ${incumbent.name}`;
  if (!later) return [`${first}. Come back on a later day to see what became of it.`];
  if (!ranked) return [`${first}; ${incumbent.name} is not scored on this day.`];
  const over = challengers.filter(({ afterwards }) => afterwards.ended !== null).length;
  const now =
    top.now !== null
      ? `is ${place(top.now)}`
      : top.unrated
        ? "is not rated: too little is known"
        : "is not ranked";
  return [
    `${first}; on this day it ${now}.`,
    `Of the ${challengers.length} challengers ranked then ${counted(over)} ${over > 1 ? "have" : "has"} ended, and of the ${newcomers.length + challengers.filter((one) => one.now !== null).length} ranked on this day ${counted(newcomers.length)} ${newcomers.length === 1 ? "was" : "were"} not on that list.`,
  ];
}

/** Where the article was wrong: statements refuted or doubted, forecasts that did not quite come. */
export function articleWrong(
  errors: readonly CheckedStatement[],
  forecasts: readonly ForecastRow[],
): Sentence[] {
  const stated = errors.map(({ number, says, verdict, outcome }) => ({
    text: `Statement ${number}: “${says}” On record as ${spoken(verdict)}. ${outcome.title}`,
    record: outcome,
  }));
  const foreseen = forecasts.flatMap(({ event, standing, outcome }) =>
    outcome === null || standing === "came-true"
      ? []
      : [
          {
            text: `Forecast: “${event}” On record as ${spoken(standing)}. ${outcome.title}`,
            record: outcome,
          },
        ],
  );
  return [...stated, ...foreseen];
}

/** Where the ranking computed for the first day was wrong, by the ranking of the later one. */
export function methodWrong(ranking: RankingThenAndNow): Sentence[] {
  if (!ranking.later || !ranking.ranked) return [];
  const { challengers, newcomers } = ranking;
  const known = challengers.length;
  const fallen = challengers.filter(({ now }) => now === null || now.rank > known).map(fellWords);
  const missed = newcomers.filter(({ now }) => now.rank <= known).map(missedWords);
  const rest = newcomers.length - missed.length;
  const others =
    rest === 0
      ? []
      : [
          compared(
            `${countOf(rest, "more challenger")} of this day, all below place ${known}, ${rest === 1 ? "was" : "were"} not on that list either.`,
          ),
        ];
  return [...fallen, ...missed, ...others];
}

/** Where it held: challengers of the first day that still are among as many first ones. */
export function methodHeld(ranking: RankingThenAndNow): Sentence[] {
  if (!ranking.later || !ranking.ranked) return [];
  const known = ranking.challengers.length;
  return ranking.challengers.flatMap(({ vendor, then, now }) =>
    now === null || now.rank > known
      ? []
      : [
          compared(
            `${vendor.name} was ${place(then)} with ${formatPoints(then.points)} points, and is ${place(now)} with ${formatPoints(now.points)} on this day; top threat in ${formatShare(then.topShare)} of weightings then, in ${formatShare(now.topShare)} now.`,
          ),
        ],
  );
}

function fellWords({ vendor, then, now, unrated, heirNow, afterwards }: Challenger): Sentence {
  const was = `${vendor.name} was ranked ${place(then)} with ${formatPoints(then.points)} points`;
  if (now !== null) {
    return compared(`${was}; on this day it is ${place(now)} with ${formatPoints(now.points)}.`);
  }
  if (unrated) {
    return compared(`${was}; on this day too little is on record to rate it.`);
  }
  const { ended } = afterwards;
  if (ended === null) {
    return compared(`${was}; on this day it is not ranked, and no record says that it ended.`);
  }
  const how = ended.how === null ? "no record says how" : ended.how;
  return compared(`${was}; it ended, ${formatDayInFull(ended.on)}: ${how}. ${heirWords(ended.heir, heirNow)}`); // prettier-ignore
}

function heirWords(heir: VendorMark | null, now: Challenger["heirNow"]): string {
  if (heir === null) return "No record says who took over.";
  if (now === null)
    return `${heir.name}, which took over, is not among the challengers of this day.`;
  const who = now.vendor.slug === heir.slug ? "which took over" : `which owns ${heir.name}`;
  return `${now.vendor.name}, ${who}, is ${place(now.place)} on this day with ${formatPoints(now.place.points)}.`;
}

function missedWords({ vendor, now, foundedOn, because }: Newcomer): Sentence {
  const why = {
    "founded-later": `it was founded later, ${foundedOn === null ? "" : formatDayInFull(foundedOn)}, so no ranking of that day could have named it`,
    "too-little-known": "it had a hypervisor on sale, but too little was on record to rate it",
    "nothing-on-sale": "it was on record by that day, but with no hypervisor of its own on sale",
    "not-on-record": "no record of that day knew it",
  };
  return compared(
    `${vendor.name} is ${place(now)} on this day with ${formatPoints(now.points)} points and was not ranked then: ${why[because]}.`,
  );
}

const compared = (text: string): Sentence => ({ text, record: null });
const place = ({ rank, of }: Place) => `number ${rank} of ${of}`;
