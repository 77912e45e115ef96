import type { NextRequest } from "next/server";
import { searchAddress } from "@/components/records/addresses";
import { isSearchKind } from "@/lib/domain/search-kind";
import { parseMoment } from "@/lib/request/as-of";

/** The search of another day, as the time panel spells it, leads to the page of the search. */
export async function GET(
  { nextUrl }: NextRequest,
  { params }: RouteContext<"/[day]/search">,
): Promise<Response> {
  const { day } = await params;
  const q = nextUrl.searchParams.get("q") ?? "";
  const kind = nextUrl.searchParams.get("kind") ?? "";
  const askable = (await parseMoment(day)) !== null;
  const Location = askable
    ? searchAddress(day, { q, ...(isSearchKind(kind) && { kind }) })
    : "/no-such-day";
  return new Response(null, { status: 303, headers: { Location } });
}
