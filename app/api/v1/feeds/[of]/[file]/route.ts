import { feedAnswer, feedFiles } from "@/app/api/feed-answer";

/** The same about one vendor or product: "vendors/vmware.atom". */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/feeds/[of]/[file]">) {
  return feedAnswer(request, await params, feedFiles);
}
