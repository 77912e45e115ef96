import { answer } from "@/app/api/answer";
import { clientOf } from "@/lib/accounts/place";
import { takeReadingTurn } from "@/lib/accounts/reading-turns";
import { done } from "@/lib/domain/outcome";
import { searchArchive } from "@/lib/reports/search/archive-search";
import { currentDay } from "@/lib/request/as-of";
import { now } from "@/lib/request/clock";
import { readSearchQuery } from "@/lib/request/search-query";

/** More than anybody types, and a pace that nobody else notices. */
const LIMIT = { name: "search", most: 600, windowMs: 60_000 };

/** Hits of each kind, and of the one kind that was asked for alone. */
const MOST = { each: 10, alone: 100 };

/** Everything that goes by a name like `q` on a day; `kind` asks for one kind alone. */
export async function GET(request: Request) {
  const turn = takeReadingTurn(LIMIT, clientOf(request.headers), now());
  if (!turn.ok) return tooMany(turn.waitSeconds);
  const asked = await readSearchQuery(request.url);
  if (!asked.ok) return answer(asked);
  const { asOf, query, kind } = asked.value;
  const most = kind === null ? MOST.each : MOST.alone;
  return answer(done(await searchArchive(asOf, { query, kind, most }, await currentDay())));
}

function tooMany(waitSeconds: number): Response {
  const what = `That were more than ${LIMIT.most} searches in a minute. Ask again in ${waitSeconds} seconds.`;
  return Response.json(
    { problem: { kind: "too-many", what } },
    { status: 429, headers: { "Retry-After": `${waitSeconds}` } },
  );
}
