import { editing } from "@/app/api/writing";

type Context = RouteContext<"/api/v1/records/[kind]/[slug]/supersede">;

/** The world changed: the record that follows, {"record": …, "version": 3}; this one is closed. */
export async function POST(request: Request, { params }: Context) {
  return editing(request, "supersede", await params);
}
