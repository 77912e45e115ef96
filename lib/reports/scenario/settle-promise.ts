import type { Archive, RecordOf } from "@/lib/domain/archive";
import { addDays, type IsoDate } from "@/lib/domain/iso-date";
import { latestDay, partialDate } from "@/lib/domain/partial-date";
import type { VendorPromise } from "@/lib/domain/promise";
import type { Change } from "@/lib/domain/scenario";
import { formatDayInFull } from "@/lib/format/days";
import { judged } from "@/lib/scoring/coding/promise-standing";
import type { PromiseState } from "@/lib/scoring/promise-record";
import { codingOf, madeSlug, refuse, withMade, type ScenarioState, type Step } from "./scenario-state"; // prettier-ignore

type Verdict = Extract<Change, { promise: string }>;

/**
 * Takes a promise that is still open as kept, late or dropped. Kept: delivered on its due day, or
 * on the day asked about if that comes first. Late with a day that has come: delivered on it. Late
 * with a day to come: counted as overdue already, and certain to come. Dropped: on the day asked.
 */
export function settlePromise(state: ScenarioState, change: Verdict): Step {
  const promise = state.archive.promise.find(({ slug }) => slug === change.promise);
  if (promise === undefined) return refuse(`no promise “${change.promise}” is on record by this day`); // prettier-ignore
  const standing = judged(codingOf(state), promise).state;
  const said = `“${promise.promised}”`;
  const why = whyNot(promise, standing, change, state.asOf);
  if (why !== null) return refuse(`${said} ${why}`);
  if (change.kind === "late") return late(state, promise, change.on);
  return change.kind === "kept"
    ? delivered(state, promise, said)
    : settled(state, promise, { verdict: "dropped", on: state.asOf }, `${said} is dropped`);
}

function late(state: ScenarioState, promise: VendorPromise, on: IsoDate): Step {
  const told = `“${promise.promised}” comes late, on ${formatDayInFull(on)}`;
  return on <= state.asOf
    ? settled(withKept(state, promise), promise, { verdict: "late", on }, told)
    : comingLate(state, promise, told);
}

function whyNot(
  promise: VendorPromise,
  standing: PromiseState,
  change: Verdict,
  asOf: IsoDate,
): string | null {
  if (standing !== "pending" && standing !== "overdue") {
    return `is on record as ${standing}: withdraw its outcome first to suppose otherwise`;
  }
  if (change.kind === "kept" && standing === "overdue") {
    return "is overdue: it can come late or be dropped, no longer be kept";
  }
  return change.kind === "late" ? whyNotLate(promise, change.on, asOf) : null;
}

function whyNotLate({ dueUntil, graceDays }: VendorPromise, on: IsoDate, asOf: IsoDate) {
  if (dueUntil === null) return "has no due day, so it cannot be late: suppose it kept or dropped";
  const last = addDays(latestDay(dueUntil), graceDays);
  if (on > last) return on.slice(0, 4) > LAST_YEAR ? "would come after 2100: name an earlier day" : null; // prettier-ignore
  const instead = last < asOf ? "name a later day" : "name a later day, or suppose it kept";
  return `is due by ${formatDayInFull(last)}, so that day would not be late: ${instead}`;
}

/** Nobody plans further, and days beyond are slips of the keyboard. */
const LAST_YEAR = "2100";

function delivered(state: ScenarioState, promise: VendorPromise, said: string): Step {
  const due = promise.dueUntil === null ? null : latestDay(promise.dueUntil);
  const on = due !== null && due < state.asOf ? due : state.asOf;
  return settled(withKept(state, promise), promise, { verdict: "kept", on }, `${said} is kept`);
}

const withKept = (state: ScenarioState, { slug }: VendorPromise): ScenarioState => ({
  ...state,
  kept: new Set([...state.kept, slug]),
});

type Outcome = { verdict: RecordOf<"outcome">["verdict"]; on: IsoDate };

/** Only in memory: what became of the promise, as an outcome on record would say it. */
function settled(
  state: ScenarioState,
  promise: VendorPromise,
  { verdict, on }: Outcome,
  told: string,
): Step {
  const slug = madeSlug(promise.slug);
  const outcome: RecordOf<"outcome"> = {
    ...{ slug, publicOn: null, publicOnReason: null, note: null },
    ...{ conflictGroup: null, preferred: true, preferredReason: null },
    ...{ evidence: promise.evidence, ofKind: "promise", of: promise.slug, verdict },
    ...{ settledOn: partialDate.parse(on), publishedOn: partialDate.parse(state.asOf) },
    summary: `Supposed: ${told}.`,
  };
  const archive: Archive = { ...state.archive, outcome: [...state.archive.outcome, outcome] };
  const made = withMade(state, "outcome", [slug, [{ kind: "promise", slug: promise.slug }]]);
  return { ok: true, state: { ...state, archive, made }, told };
}

/** Its failure is known already: its due day has passed, whatever it was. */
function comingLate(state: ScenarioState, promise: VendorPromise, told: string): Step {
  const dueUntil = partialDate.parse(addDays(state.asOf, -1));
  const overdue: VendorPromise = { ...promise, dueFrom: null, dueUntil, graceDays: 0 };
  const archive: Archive = {
    ...state.archive,
    promise: state.archive.promise.map((one) => (one === promise ? overdue : one)),
  };
  const coming = new Set([...state.coming, promise.slug]);
  return { ok: true, state: { ...state, archive, coming }, told };
}
