import type { NextRequest } from "next/server";
import {
  battleCardAddress,
  compareBriefAddress,
  threatBriefAddress,
  vendorBriefAddress,
} from "@/components/records/addresses";
import { readBriefQuery, type BriefAsked } from "@/lib/request/brief-query";

/** `/brief?vendor=vmware&as-of=2026-11-23`: leads to the page that has its own address. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const asked = await readBriefQuery(nextUrl.searchParams);
  if ("problem" in asked) {
    const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
    return new Response(`${asked.problem}\n`, { status: 400, headers });
  }
  return new Response(null, { status: 303, headers: { Location: addressOf(asked) } });
}

function addressOf(asked: Exclude<BriefAsked, { problem: string }>): string {
  if ("pair" in asked) {
    return asked.about === "comparison"
      ? compareBriefAddress(asked.day, asked.pair)
      : battleCardAddress(asked.day, asked.pair);
  }
  return asked.about === "vendor"
    ? vendorBriefAddress(asked.day, asked.slug)
    : threatBriefAddress(asked.day, asked.slug);
}
