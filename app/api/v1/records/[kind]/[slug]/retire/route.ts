import { editing } from "@/app/api/writing";
import { askerOf } from "@/lib/request/who-asks";

type Context = RouteContext<"/api/v1/records/[kind]/[slug]/retire">;

/** Takes the record out of count, {"version": 3, "reason": "…"}; nothing of it is lost. */
export async function POST(request: Request, { params }: Context) {
  const asker = await askerOf(request, "edit");
  if (asker instanceof Response) return asker;
  return editing(request, asker, "retire", await params);
}
