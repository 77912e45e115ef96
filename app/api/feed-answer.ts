import { answer } from "@/app/api/answer";
import { ATOM_TYPE, atomText, topicOf } from "@/app/api/atom-file";
import { CALENDAR_TYPE, calendarText } from "@/app/api/calendar-file";
import { freshFile } from "@/app/api/fresh-file";
import { calendarAddress, feedAddress } from "@/components/records/feed-addresses";
import { place } from "@/lib/accounts/place";
import { partsOfMoment } from "@/lib/domain/moment";
import { refused } from "@/lib/domain/outcome";
import { dueCalendar } from "@/lib/reports/feed/calendar";
import { newsFeed } from "@/lib/reports/feed/feed";
import { lastOf, type FeedAbout } from "@/lib/reports/feed/feed-about";
import { vendorHeir } from "@/lib/reports/vendor/vendor-heir";
import { readFeedQuery, type FeedQuery } from "@/lib/request/feed-query";

type Form = {
  ending: ".atom" | ".ics";
  /** Null where the subject is not on record by the day. */
  file: (request: Request, about: FeedAbout, query: FeedQuery) => Promise<Response | null>;
  address: (topic: ReturnType<typeof topicOf>, word: string) => string;
};

/** News as Atom: "/api/v1/feeds/market.atom", "/api/v1/feeds/vendors/vmware.atom?asOf=2005-10-31". */
export const feedFiles: Form = {
  ending: ".atom",
  address: feedAddress,
  file: async (request, about, { asOf, word, isOfToday }) => {
    const feed = await newsFeed(about, asOf, isOfToday);
    if (feed === null) return null;
    return freshFile(request, {
      ...{ body: atomText(feed, { about, word, origin: place().origin }), type: ATOM_TYPE },
      ...{ name: nameOf(feed.name, word, ".atom"), changedAt: feed.updated },
    });
  },
};

/** Promises due and ends of support as iCalendar: "/api/v1/calendars/products/esxi.ics". */
export const calendarFiles: Form = {
  ending: ".ics",
  address: calendarAddress,
  file: async (request, about, { asOf, word, isOfToday }) => {
    const calendar = await dueCalendar(about, asOf, isOfToday);
    if (calendar === null) return null;
    return freshFile(request, {
      body: calendarText(calendar, { word, origin: place().origin }),
      ...{ type: CALENDAR_TYPE, name: nameOf(calendar.name, word, ".ics") },
      changedAt: lastOf(calendar.since, ...calendar.days.map((day) => day.changedAt)),
    });
  },
};

const nameOf = (name: string, word: string, ending: string) =>
  `${["hyperscope", ...name.split("/"), word].join("-")}${ending}`;

/** Answers with the file that a folder ("vendors", "products"; none: the market) and a name ask for. */
export async function feedAnswer(request: Request, asked: Asked, form: Form): Promise<Response> {
  const about = aboutOf(asked, form.ending);
  if (about === null) {
    const what = `file; use market${form.ending}, vendors/NAME${form.ending} or products/NAME${form.ending}`;
    return answer(refused({ kind: "not-found", what }));
  }
  const query = await readFeedQuery(request.url);
  if (!query.ok) return answer(query);
  return (await form.file(request, about, query.value)) ?? moved(about, query.value, form);
}

type Asked = { of?: string; file: string };

function aboutOf({ of, file }: Asked, ending: string): FeedAbout | null {
  if (!file.endsWith(ending)) return null;
  const slug = file.slice(0, -ending.length);
  if (of === undefined) return slug === "market" ? { of: "market" } : null;
  return of === "vendors" || of === "products" ? { of, slug } : null;
}

/** A merged vendor keeps its old address, and its address leads on; all else is not there. */
async function moved(about: FeedAbout, { asOf, word }: FeedQuery, form: Form): Promise<Response> {
  if (about.of === "market") return answer(refused({ kind: "not-found", what: "market" }));
  const { of, slug } = about;
  const heir = of === "vendors" ? await vendorHeir(slug) : null;
  if (heir !== null) {
    const Location = form.address(topicOf({ of, slug: heir }), word);
    return new Response(null, { status: 308, headers: { Location } });
  }
  const day = partsOfMoment(asOf).asOf;
  const what = `${of === "vendors" ? "vendor" : "product"} of that name by ${day}; those on record by then are listed at /${word}/${of}`;
  return answer(refused({ kind: "not-found", what }));
}
