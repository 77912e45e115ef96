import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { Screen } from "@/app/[day]/screen";
import { SearchView } from "@/components/screens/search-view";
import { searchPage } from "@/lib/reports/search/search-page";
import { currentDay } from "@/lib/request/as-of";
import { readSearchPage } from "@/lib/request/search-page-query";

/** What is asked is known with the request alone. */
export const instant = false;

export const metadata: Metadata = { title: "Search", robots: { index: false } };

/** Hits of each kind, and of the one kind that was asked for alone. */
const MOST = { each: 8, alone: 100 };

export default async function SearchPage(props: PageProps<"/search">) {
  await connection();
  const asked = (await readSearchPage(await props.searchParams)) ?? notFound();
  const { day, moment, query, kind, problem } = asked;
  const most = kind === null ? MOST.each : MOST.alone;
  const question = query === "" || problem !== null ? null : { query, kind, most };
  const page = await searchPage(moment, question, await currentDay());
  return (
    <Screen day={day} frame={page} path="/search" section={null}>
      <SearchView page={page} day={day} asked={asked} />
    </Screen>
  );
}
