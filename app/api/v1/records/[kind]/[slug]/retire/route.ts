import { editing } from "@/app/api/writing";

type Context = RouteContext<"/api/v1/records/[kind]/[slug]/retire">;

/** Takes the record out of count, {"version": 3, "reason": "…"}; nothing of it is lost. */
export async function POST(request: Request, { params }: Context) {
  return editing(request, "retire", await params);
}
