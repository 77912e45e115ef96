import { recordKinds, type RecordKind } from "@/lib/domain/archive";
import type { IsoDate } from "@/lib/domain/iso-date";
import { revisionId } from "@/lib/domain/revision";
import { reviewQueues, type ReviewQueue } from "@/lib/domain/review-queue";
import { loadArchive } from "@/lib/store/archive";
import { listOpenReports } from "@/lib/store/error-reports";
import { listOpenProposals } from "@/lib/store/proposals";
import { versionsOf } from "@/lib/store/review";
import { Citations } from "../../record/citations";
import type { Due } from "./due";
import { dueWork } from "./due-work";
import { weeklyProgress } from "./progress";
import type { EvidenceItem, ReadingItem, RecordItem, ReviewItem, ReviewList } from "./review-item";
import { proposalItem, reportItem, titleOf } from "./waiting";

/** Lines of the list on one page. */
const PAGE = 20;

export type ReviewAsked = {
  /** Null asks for the first queue in which anything waits. */
  queue: ReviewQueue | null;
  kind: RecordKind | null;
  /** From 1. */
  page: number;
};

/** One page of what waits for an editor, and how much waits in each queue. */
export async function reviewList(asked: ReviewAsked, today: IsoDate): Promise<ReviewList> {
  const archive = await loadArchive();
  const citations = new Citations(archive);
  const waiting = await allWaiting(today);
  const counts = countsOf(waiting);
  const queue = asked.queue ?? firstWith(waiting);
  const all = waiting[queue];
  const kinds = recordKinds
    .map((kind) => ({ kind, count: all.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0);
  const chosen = asked.kind === null ? all : all.filter(({ kind }) => kind === asked.kind);
  const pages = Math.max(1, Math.ceil(chosen.length / PAGE));
  const page = Math.min(Math.max(1, asked.page), pages);
  return {
    ...{ queue, counts, kinds, kind: asked.kind, page, pages },
    items: await itemsOf(chosen.slice((page - 1) * PAGE, page * PAGE), citations),
    progress: await weeklyProgress(today),
  };
}

/** How much waits in each queue. */
export async function reviewCounts(today: IsoDate): Promise<ReviewList["counts"]> {
  return countsOf(await allWaiting(today));
}

async function allWaiting(today: IsoDate) {
  const [archive, proposals, reports] = [await loadArchive(), await listOpenProposals(), await listOpenReports()]; // prettier-ignore
  return { proposals, reports, ...dueWork(archive, today) };
}

type Waiting = Awaited<ReturnType<typeof allWaiting>>;

const countsOf = (waiting: Waiting): ReviewList["counts"] => ({
  proposals: waiting.proposals.length,
  reports: waiting.reports.length,
  differs: waiting.differs.length,
  conflicts: waiting.conflicts.length,
  promises: waiting.promises.length,
  "support-ended": waiting["support-ended"].length,
  cited: waiting.cited.length,
  stale: waiting.stale.length,
});

const firstWith = (waiting: Waiting): ReviewQueue =>
  reviewQueues.find((queue) => waiting[queue].length > 0) ?? "cited";

async function itemsOf(
  page: readonly Waiting[ReviewQueue][number][],
  citations: Citations,
): Promise<ReviewItem[]> {
  const versions = await versionsOf(page);
  const items = await Promise.all(
    page.map(async (one) => {
      if ("act" in one) return proposalItem(one, citations);
      if ("wrong" in one) return reportItem(one, citations);
      return dueItem(one, citations, versions);
    }),
  );
  return items.filter((item) => item !== null);
}

function dueItem(
  due: Due,
  citations: Citations,
  versions: ReadonlyMap<string, number>,
): EvidenceItem | RecordItem | ReadingItem | null {
  const { kind, slug, why, evidence, instead } = due;
  const about = { kind, slug, why, title: titleOf(citations, due) };
  const version = versions.get(`${kind}/${slug}`);
  if (instead !== undefined && version !== undefined) {
    const id = revisionId(kind, slug, version);
    const counting = { ...instead, title: titleOf(citations, instead) };
    return { ...about, is: "reading", key: `${kind}/${slug}`, id, instead: counting };
  }
  if (evidence === null) return { ...about, is: "record", key: `${kind}/${slug}` };
  const key = `${kind}/${slug}/${evidence}`;
  const piece = citations.citeRef(due)?.evidence.find(({ id }) => id === key);
  if (piece === undefined || version === undefined) return null;
  return { ...about, is: "evidence", key, evidence, version, piece };
}
