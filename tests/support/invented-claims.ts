import { evidence } from "./invented-evidence";

/** What is said of the makers: figures, ties, events, promises and what came of them. */
export const inventedClaims = () => ({
  "market-figure": [
    {
      ...{ slug: "northwind-share-2004", subject: "northwind", metric: "share", evidence },
      ...{ segment: "x86 servers", low: 50, high: 55.5, unit: "percent", period: "2004" },
      ...{ kind: "estimate", publishedBy: "Almanac", publishedOn: "2005-02", words: "over half" },
    },
  ],
  alliance: [
    {
      ...{ slug: "northwind-southwind", vendor: "northwind", partner: "southwind", evidence },
      ...{ kind: "oem", standing: "in-force", segments: ["server", "desktop"], from: "2003" },
    },
  ],
  event: [
    {
      ...{
        slug: "northwind-buys-southwind",
        happenedOn: "2004-01-09",
        title: "Bought",
        evidence,
      },
      ...{ kind: "acquisition-closed", value: 635.25, valueUnit: "USD million" },
      ...{ vendors: ["southwind", "northwind"], products: ["southwind-desk"] },
    },
  ],
  promise: [
    {
      ...{ slug: "northwind-four-way", vendor: "northwind", product: "northwind-hv", evidence },
      ...{ promised: "Four processors per guest.", speaker: "Its head of products" },
      ...{ madeOn: "2005-10", dueFrom: "2006-01", dueUntil: "2006-06", dueAssumed: true },
      ...{ dueReason: "Said next spring.", dimension: "capability", target: "four-way-smp" },
      aims: [
        { lever: "capability", segment: "server", targetLevel: 0.75, reason: "Closes a gap." },
        { lever: "presence", segment: "datacentre", targetLevel: 1, reason: "Opens a door." },
      ],
    },
  ],
  forecast: [
    {
      ...{ slug: "half-of-servers", event: "Half of servers are virtual.", author: "Almanac" },
      ...{ resolutionRule: "A count says so.", madeOn: "2005-10", horizonOn: "2010", evidence },
      ...{ probability: 0.65, subject: "northwind" },
    },
  ],
  "exploited-vulnerability": [
    {
      ...{ slug: "cve-2021-21985", cve: "CVE-2021-21985", product: "northwind-hv", evidence },
      ...{ name: "Remote code", addedOn: "2021-11-03", dueOn: "2021-11-17" },
      ransomwareUse: "known",
    },
  ],
  assessment: [
    {
      ...{ slug: "northwind-ecosystem", vendor: "northwind", criterion: "ecosystem", evidence },
      ...{
        segment: "server",
        level: 0.85,
        observedOn: "2005-10-31",
        rationale: "Many partners.",
      },
      ...{ publicOn: "2005-11-02", publicOnReason: "Published two days later." },
    },
  ],
  statement: [
    {
      ...{ slug: "almanac-1", source: "almanac", number: 1, paragraph: 2, section: "Outlook" },
      ...{ kind: "promise", speaker: "Northwind", speakerVendor: "northwind", evidence },
      ...{ stance: "positive", subject: "northwind", says: "Four processors by spring." },
      ...{ checkable: true, contested: false },
      became: [
        { kind: "promise", slug: "northwind-four-way" },
        { kind: "market-figure", slug: "northwind-share-2004" },
      ],
    },
  ],
  outcome: [
    {
      ...{
        slug: "northwind-four-way-kept",
        ofKind: "promise",
        of: "northwind-four-way",
        evidence,
      },
      ...{ verdict: "late", settledOn: "2006-07-10", publishedOn: "2006-07-11" },
      summary: "Shipped ten days late.",
    },
  ],
});
