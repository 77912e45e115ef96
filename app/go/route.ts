import type { NextRequest } from "next/server";
import { parseDay } from "@/lib/request/as-of";

/** The rest of an address: words parted by single slashes, so that it cannot lead off this site. */
const PATH = /^(\/[a-z0-9][a-z0-9.-]*)*$/;

/** Where the day form leads: the same page on the day chosen. Works without a script. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const day = nextUrl.searchParams.get("day") ?? "";
  const path = nextUrl.searchParams.get("path") ?? "";
  if (!PATH.test(path) || (await parseDay(day)) === null) {
    return new Response(null, { status: 303, headers: { Location: "/no-such-day" } });
  }
  return new Response(null, { status: 303, headers: { Location: `/${day}${path}` } });
}
