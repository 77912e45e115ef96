import { feedAnswer, feedFiles } from "@/app/api/feed-answer";

/** What became public in the whole market, as an Atom feed. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/feeds/[of]">) {
  return feedAnswer(request, { file: (await params).of }, feedFiles);
}
