import { cited, evidence, verified } from "./invented-evidence";

/** Sources, makers and what they make. */
export const inventedMakers = () => ({
  source: [
    source("almanac", { url: "https://example.org/almanac", readOn: "2026-01-15" }),
    source("bulletin", { publishedOn: null, reliability: "D", note: "No date on the copy." }),
  ],
  vendor: [
    {
      ...vendor("northwind", "Northwind"),
      colourSlot: 1,
      foundedOn: "1998",
      fate: "Independent.",
    },
    {
      ...vendor("southwind", "Southwind"),
      names: [
        { name: "South Wind Systems", from: "1999-02", until: "2003-04-30" },
        { name: "Southwind", from: "2003-05-01" },
      ],
      owners: [{ vendor: "northwind", from: "2004-01-09" }],
      succeededBy: "northwind",
      evidence: [verified, cited],
    },
  ],
  product: [
    {
      ...{ slug: "northwind-hv", name: "Northwind HV", category: "server-hypervisor", evidence },
      ...{ vendors: [{ vendor: "northwind" }], successor: "southwind-desk" },
      ...{ technology: "bare-metal", licenceModel: "commercial", firstReleasedOn: "2001-07" },
    },
    {
      ...{
        slug: "southwind-desk",
        name: "Southwind Desk",
        category: "desktop-hypervisor",
        evidence,
      },
      vendors: [
        { vendor: "southwind", until: "2004-01-08" },
        { vendor: "northwind", from: "2004-01-09" },
      ],
      names: [{ name: "Desk", until: "2002" }],
      predecessor: "northwind-hv",
    },
  ],
  release: [
    {
      ...{ slug: "northwind-hv-2.5", product: "northwind-hv", version: "2.5", evidence },
      ...{ stage: "general-availability", announcedOn: "2004-11", releasedOn: "2004-12-01" },
      ...{ supportEndsOn: "2008-12-01", longTermSupport: true, highlights: "Migration." },
    },
  ],
  "guest-system": [
    {
      ...{ slug: "doors", kind: "line", name: "Doors", family: "windows", distribution: "doors" },
      ...{ publicOn: "1995", publicOnReason: "Told of before its first release.", evidence },
    },
    {
      ...{ slug: "doors-5", name: "Doors 5", family: "windows", distribution: "doors", evidence },
      ...{
        maker: "Westwind",
        version: "5.2",
        codename: "Hinge",
        line: "doors",
        derivesFrom: "doors",
      },
      ...{ stage: "prerelease", releasedOn: "2003-04", supportEndsOn: "2015-07-14" },
      ...{
        architectures: ["i686", "x86_64"],
        aliases: ["doors5"],
        osinfoId: "http://doors.test/5",
      },
    },
  ],
  support: [
    {
      ...{ slug: "northwind-hv-guest-linux", product: "northwind-hv", dimension: "guest-os" },
      ...{
        target: "linux",
        level: "partial",
        note: "No sound.",
        observedOn: "2005-03",
        evidence,
      },
      ...{ sinceVersion: "2.5", limit: "2 vCPU", conflictGroup: "linux-on-northwind" },
    },
    {
      ...{
        slug: "northwind-hv-guest-linux-doubt",
        product: "northwind-hv",
        dimension: "guest-os",
      },
      ...{ target: "linux", level: "supported", observedOn: "2005-03", sinceVersion: "2.5" },
      ...{ conflictGroup: "linux-on-northwind", preferred: false, evidence: [cited] },
      preferredReason: "A reseller says so, the maker does not.",
    },
  ],
  price: [
    {
      ...{ slug: "northwind-hv-2005", product: "northwind-hv", kind: "list", amount: 3750.5 },
      ...{ currency: "USD", unit: "two-sockets", term: "perpetual", from: "2005", evidence },
    },
    {
      ...{
        slug: "southwind-desk-relation",
        product: "southwind-desk",
        kind: "relation",
        evidence,
      },
      ...{ relationFactor: 0.5, relationTo: "northwind-hv", from: "2005-06", minimumUnits: 10 },
    },
  ],
});

function source(slug: string, fields: object) {
  return {
    ...{ slug, title: `The ${slug}`, publisher: "Example Press", publishedOn: "2005-10" },
    ...{ kind: "article", reliability: "B", ...fields },
  };
}

const vendor = (slug: string, name: string) => ({
  ...{ slug, name, role: "hypervisor-vendor", evidence },
});
