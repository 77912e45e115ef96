import type { NextRequest } from "next/server";
import { comparisonAddress, searchAddress } from "@/components/records/addresses";
import { slug } from "@/lib/domain/fields";
import { firstNamed } from "@/lib/reports/search/first-named";
import { currentDay, parseDay, parseMoment } from "@/lib/request/as-of";
import { questionProblem } from "@/lib/request/search-query";

/** Where the forms of a comparison lead: to it with one more, or with a second day. */
export async function GET(
  { nextUrl }: NextRequest,
  { params }: RouteContext<"/[day]/compare/add">,
): Promise<Response> {
  const { day } = await params;
  const moment = await parseMoment(day);
  if (moment === null) return leadTo("/no-such-day");
  const given = nextUrl.searchParams;
  const of = given.get("of") === "products" ? "products" : "vendors";
  const slugs = (given.get("who") ?? "").split(" ").filter((word) => slug.safeParse(word).success);
  const second = await parseDay(given.get("second") ?? "");
  const name = (given.get("name") ?? "").trim();
  if (questionProblem(name) !== null) return leadTo(comparisonAddress(day, { of, slugs, second }));
  const kind = of === "vendors" ? "vendor" : "product";
  const found = await firstNamed(moment, { name, kind }, await currentDay());
  return leadTo(
    found === null
      ? searchAddress(day, { q: name, kind })
      : comparisonAddress(day, { of, slugs: [...slugs, found], second }),
  );
}

const leadTo = (Location: string) => new Response(null, { status: 303, headers: { Location } });
