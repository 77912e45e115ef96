import { isRecordKind } from "@/lib/domain/archive";
import { isoDate } from "@/lib/domain/iso-date";
import { revisionActions } from "@/lib/domain/revision";

/** What was asked of the log, as the form shows it again. */
export type LogAsked = Record<"editor" | "kind" | "record" | "action" | "from" | "until", string>;

/** The lines asked for; a field that asks for all is not there. Instants in UTC. */
type LogFilter = {
  recordKind?: string;
  recordSlug?: string;
  editorId?: string;
  action?: (typeof revisionActions)[number];
  from?: string;
  until?: string;
  after?: string;
};

export type LogQuery = { asked: LogAsked; filter: LogFilter; errors: readonly string[] };

type Given = Readonly<Record<string, string | string[] | undefined>>;

/** The filters of the log in an address; what is none of them is said, and asks for nothing. */
export function readLogQuery(given: Given): LogQuery {
  const word = (name: string) => {
    const value = given[name];
    return typeof value === "string" ? value.trim() : "";
  };
  const asked = {
    ...{ editor: word("editor"), kind: word("kind"), record: word("record") },
    ...{ action: word("action"), from: word("from"), until: word("until") },
  };
  const [from, until] = [asked.from, asked.until].map((day) => isoDate.safeParse(day).data);
  const action = revisionActions.find((known) => known === asked.action);
  const filter: LogFilter = {
    ...(asked.editor === "" ? {} : { editorId: asked.editor }),
    ...(isRecordKind(asked.kind) ? { recordKind: asked.kind } : {}),
    ...recordOf(asked.record),
    ...(action === undefined ? {} : { action }),
    ...(from === undefined ? {} : { from: `${from}T00:00:00.000Z` }),
    ...(until === undefined ? {} : { until: `${until}T23:59:59.999Z` }),
    ...(word("after") === "" ? {} : { after: word("after") }),
  };
  return { asked, filter, errors: errorsOf(asked, { from, until }) };
}

/** "price/northwind-hv-2005", or the slug alone. */
function recordOf(record: string): Pick<LogFilter, "recordKind" | "recordSlug"> {
  const [first = "", second] = record.split("/");
  if (first === "") return {};
  return second === undefined ? { recordSlug: first } : { recordKind: first, recordSlug: second };
}

function errorsOf(asked: LogAsked, days: { from: string | undefined; until: string | undefined }) {
  const wrongDay = (name: "from" | "until") =>
    asked[name] !== "" && days[name] === undefined
      ? [`“${name === "from" ? "From" : "To"}” is no day: enter it as 2026-11-24.`]
      : [];
  const turned = days.from !== undefined && days.until !== undefined && days.from > days.until;
  return [
    ...wrongDay("from"),
    ...wrongDay("until"),
    ...(turned ? ["“From” is later than “To”: no day lies between them."] : []),
  ];
}
