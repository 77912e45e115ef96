import type { Metadata } from "next";
import { ReviewView } from "@/components/desk/review/review-view";
import { may } from "@/lib/domain/role";
import { revisionIdOf } from "@/lib/domain/revision";
import { reviewList } from "@/lib/reports/desk/review/review-list";
import { today } from "@/lib/request/clock";
import { readReviewQuery } from "@/lib/request/review-query";
import { editorWho } from "@/lib/request/who-asks";
import {
  acceptAction,
  checkAction,
  preferAction,
  rejectAction,
  settleAction,
  undoCheckAction,
} from "./actions";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewPage({ searchParams }: PageProps<"/admin/review">) {
  const who = await editorWho("propose");
  const given = await searchParams;
  const asked = readReviewQuery(given);
  const list = await reviewList(asked, today());
  const back = { queue: list.queue, kind: list.kind, page: list.page };
  const { done } = given;
  const actions = {
    check: checkAction.bind(null, back),
    undo: undoCheckAction.bind(null, back),
    accept: acceptAction.bind(null, back),
    reject: rejectAction.bind(null, back),
    settle: settleAction.bind(null, back),
    prefer: preferAction.bind(null, back),
  };
  return (
    <ReviewView
      list={list}
      actions={may(who.role, "review") ? actions : null}
      done={typeof done === "string" ? { id: revisionIdOf(done) } : null}
    />
  );
}
