import { editing } from "@/app/api/writing";
import { askerOf } from "@/lib/request/who-asks";

type Context = RouteContext<"/api/v1/records/[kind]/[slug]/supersede">;

/** The world changed: the record that follows, {"record": …, "version": 3}; this one is closed. */
export async function POST(request: Request, { params }: Context) {
  const asker = await askerOf(request, "edit");
  if (asker instanceof Response) return asker;
  return editing(request, asker, "supersede", await params);
}
