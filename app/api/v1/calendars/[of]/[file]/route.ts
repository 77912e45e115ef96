import { feedAnswer, calendarFiles } from "@/app/api/feed-answer";

/** The same about one vendor or product: "products/esxi.ics". */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/calendars/[of]/[file]">,
) {
  return feedAnswer(request, await params, calendarFiles);
}
