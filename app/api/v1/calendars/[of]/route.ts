import { feedAnswer, calendarFiles } from "@/app/api/feed-answer";

/** Promises due and ends of support in the whole market, as a calendar. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/calendars/[of]">) {
  return feedAnswer(request, { file: (await params).of }, calendarFiles);
}
