import { dimensions, supportLevels } from "@/lib/domain/support-record";
import { segments } from "@/lib/domain/segment";
import { dimensionName, levelName, segmentName } from "../names";
import { DAY_HELP, END_HELP, part, under, type KindWords } from "./field-words";

const says = under("What the record says");
const dates = under("When");
const covers = under("What one price covers");
const due = under("When it is due");

const named = <T extends string>(words: readonly T[], name: (word: T) => string) =>
  Object.fromEntries(words.map((word) => [word, name(word)]));

const segmentNames = named(segments, segmentName);
const dimensionNames = named(dimensions, dimensionName);
const oneProduct = { picks: "product" } as const;
const oneVendor = { picks: "vendor" } as const;
const PRODUCT_HELP = "Search any name it ever had, for example ESX Server.";
const VENDOR_HELP = "Search any name it ever had, for example XenSource.";

/** Words of the form of a support record. */
export const supportWords: KindWords<"support"> = {
  product: says("Product", PRODUCT_HELP, oneProduct),
  dimension: says("Dimension", "What is asked of the product, for example guest OS.", {
    choices: dimensionNames,
  }),
  target: says("Target", "What it runs, runs on, or can do, for example windows.", {
    picks: "target",
  }),
  level: says("Level", "For “not checked”, leave the record away. For example: partial, with a note.", {
    cards: true,
    choices: named(supportLevels, levelName),
  }), // prettier-ignore
  sinceVersion: says(
    "Since version",
    "The first one it holds for, for example 2.0; blank = not known.",
  ),
  untilVersion: says("Until version", "The last one, for example 2.x; blank = still true."),
  limit: says("Limit", "What comes with the level, for example 2 vCPU; blank = none known."),
  speaker: says(
    "Who says so",
    "Where it is a claim, for example Ian Pratt; blank = the source itself.",
  ),
  observedOn: dates("True from", `When it was true or said. ${DAY_HELP}`),
  endsOn: dates("True until", "Day, month or year; blank = still true."),
  dueFrom: dates(
    "Planned from",
    "Where it is planned: the first day it may come, for example 2006-01.",
  ),
  dueUntil: dates("Planned until", "Where it is planned: the last such day, for example 2006-04."),
};

/** Words of the form of a price. */
export const priceWords: KindWords<"price"> = {
  product: says("Product", PRODUCT_HELP, oneProduct),
  edition: says("Edition", "As its maker calls it, for example Enterprise; blank = only one."),
  kind: says("Kind of price", "What sort of price it is, for example list."),
  amount: says("Amount", "In whole currency units, for example 3750 or 3750.5; 0 = free; blank for a relation."), // prettier-ignore
  currency: says("Currency", "Three letters, for example USD; blank for a relation."),
  unit: says("Per", "What one price is for, for example socket."),
  unitWords: says(
    "Per, as the source says it",
    "Where it says more, for example: per 2 processors.",
  ),
  term: says("Term", "How long it is paid for, for example perpetual; blank = not known."),
  basis: says("Where the amount comes from", "A price list, a report of one, or an estimate, for example listed."), // prettier-ignore
  claimedBy: says("Who says so", "Where it is somebody's claim, for example Mike Neil."),
  relationFactor: says("Times the other product's price", "For a relation only: this price ÷ the other's, for example 0.5."), // prettier-ignore
  relationTo: says("The other product", "For a relation only, for example esx-server.", oneProduct),
  from: dates("In force from", DAY_HELP),
  until: dates("In force until", END_HELP),
  minimumUnits: covers("Smallest order", "In units, for example 10; blank = not known.", {
    unit: "units",
  }),
  minimumPerSocket: covers("Least per socket", "Cores that each socket counts for at least, for example 16.", { unit: "cores" }), // prettier-ignore
  minimumPerHost: covers("Least per host", "Cores that each host counts for at least, for example 72.", { unit: "cores" }), // prettier-ignore
  coresPerPack: covers("In one pack", "Cores that one price buys, for example 2; blank = not sold in packs.", { unit: "cores" }), // prettier-ignore
  hostsAtMost: covers("Hosts at most", "That one price covers, for example 3 for a kit.", {
    unit: "hosts",
  }),
  socketsPerHostAtMost: covers("Sockets per host at most", "That one price covers, for example 2.", {
    unit: "sockets",
  }), // prettier-ignore
  supportIncluded: covers("Support included", "Blank = nobody says. For example: yes."),
  windowsGuests: covers("Windows guests it licenses", "For example unlimited; blank = none."),
  addOn: covers("Bought beside another price", "Never alone, for example: no."),
};

/** Words of the form of a market figure. */
export const marketFigureWords: KindWords<"market-figure"> = {
  subject: says("Vendor", `${VENDOR_HELP} Blank = the whole market.`, oneVendor),
  metric: says("What is measured", "For example share."),
  segment: says(
    "Of which market",
    "As its publisher bounds it, for example server virtualisation.",
  ),
  low: says(
    "Low",
    "A point has the same low and high; “thousands” is 1000 to 9999. For example 55.",
  ),
  high: says("High", "At least the low, for example 55."),
  unit: says("Unit", "Of both, for example percent."),
  geography: says("Where", "For example worldwide; blank = not said."),
  kind: says("Kind of figure", "How it came about, for example estimate."),
  words: says("As worded", "Where it was no number, for example: thousands of customers."),
  publishedBy: says("Published by", "Whose figure it is, for example IDC."),
  period: dates("For which period", "What the number is for: 2005, 2008-Q2, 2008-H1 or 2005-10."),
  publishedOn: dates("Published on", DAY_HELP),
};

/** Words of the form of an alliance. */
export const allianceWords: KindWords<"alliance"> = {
  vendor: says("Vendor", VENDOR_HELP, oneVendor),
  partner: says("Partner", "Search any name it ever had, for example IBM; blank = third parties at large.", oneVendor), // prettier-ignore
  kind: says("Kind of tie", "For example OEM. Leverage: contracts that could be used as a lever.", {
    choices: { oem: "OEM" },
  }),
  standing: says(
    "How it stands",
    "Lacking: a source says the tie is absent. For example: in force.",
  ),
  segments: says("In which segments", "Tick those it is about, for example server; none = not said.", {
    choices: segmentNames,
  }), // prettier-ignore
  from: dates("From", DAY_HELP),
  until: dates("Until", END_HELP),
};

/** Words of the form of a promise. */
export const promiseWords: KindWords<"promise"> = {
  vendor: says("Vendor", VENDOR_HELP, oneVendor),
  product: says("Product", `${PRODUCT_HELP} Blank = none named.`, oneProduct),
  promised: says("What is promised, in your words", "For example: full support of Windows guests.", {
    long: true,
  }), // prettier-ignore
  speaker: says("Who said it", "For example Bob Muglia, Microsoft."),
  dimension: says("Dimension", "Where it is support of something, for example guest OS; else blank.", {
    choices: dimensionNames,
  }), // prettier-ignore
  target: says("Target", "Where it is support of something, for example windows; else blank.", {
    picks: "target",
  }), // prettier-ignore
  madeOn: due("Made on", DAY_HELP),
  dueFrom: due("Due from", "The first day it may come, for example 2006-01; blank = at once."),
  dueUntil: due(
    "Due until",
    "The last day it may come, for example 2006-04; both blank = open-ended.",
  ),
  dueAssumed: due("That day is ours", "Yes, where the source gave none and we assume one. For example: no."), // prettier-ignore
  dueReason: due("Why that day", "Needed where the day is ours, for example: two years are usual."),
  graceDays: due("Days of grace", "How late still counts as kept, for example 0.", {
    unit: "days",
  }),
  aims: under("What keeping it would raise")("Aims", "For example capability in server, to 1.", {
    entry: "aim",
    parts: {
      lever: part("Lever", "What it would raise, for example capability."),
      segment: part("Segment", "Where, for example server.", { choices: segmentNames }),
      targetLevel: part("To which level", "0 to 1, for example 0.75; presence is always 1."),
      reason: part("Why this level", "For example: its rivals already have all of it.", {
        long: true,
      }),
    },
  }),
};
