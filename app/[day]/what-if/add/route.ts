import type { NextRequest } from "next/server";
import { whatIfAddress } from "@/components/records/addresses";
import { withAdded } from "@/lib/request/added-change";
import { parseMoment } from "@/lib/request/as-of";

/** Where the forms of a scenario lead: to its address with one more change. Nothing is stored. */
export async function GET(
  { nextUrl }: NextRequest,
  { params }: RouteContext<"/[day]/what-if/add">,
): Promise<Response> {
  const { day } = await params;
  const known = await parseMoment(day);
  const to = known === null ? "/no-such-day" : whatIfAddress(day, withAdded(nextUrl.searchParams));
  return new Response(null, { status: 303, headers: { Location: to } });
}
