import { describe, expect, test } from "vitest";
import { codeThreatProfile } from "@/lib/scoring/coding/threat-profile";
import { inventedDay, slugs, type Said } from "@/tests/support/invented-day";

const profile = (said: Said, asOf?: string) =>
  codeThreatProfile(inventedDay(said, asOf), "northwind");

describe("leverage in a segment", () => {
  const segments = ["server"];
  const from = "2005-10-31"; // fresh: no age
  const leverage = (alliance: Said["alliance"]) => profile({ alliance: alliance ?? [] }).leverage;
  // One B2 reading u against ignorance of 0.25 at a prior of 0: 0.7u ÷ 0.95.
  const alone = (level: number) => (0.7 * level) / 0.95;

  test("is the strongest tie that reaches into it; the weaker one is not heard", () => {
    const { server } = leverage([{ slug: "oem", segments, from }, { kind: "reseller", segments, from }]); // prettier-ignore
    expect(server.value).toBeCloseTo(alone(0.75), 12);
    expect(slugs(server.records)).toEqual(["oem"]);
  });

  test.each([
    { says: "reaches elsewhere", tie: { segments: ["desktop"] } },
    { says: "is only possible", tie: { segments, standing: "possible" } },
    { says: "is being owned", tie: { segments, kind: "ownership" } },
    { says: "is over", tie: { segments, from: "2003", until: "2005-09" } },
    { says: "is another vendor's", tie: { segments, vendor: "southwind" } },
  ])("a tie that $says is none: nothing known, anything possible", ({ tie }) => {
    expect(leverage([{ from, ...tie }]).server).toMatchObject({ known: false, value: 0, high: 1 });
  });
});

describe("the size of the company", () => {
  const total = { metric: "revenue", segment: "company total", unit: "usd-million", low: 90, high: 110 }; // prettier-ignore
  const size = (...figures: object[]) => profile({ "market-figure": figures }).size;

  test("is its newest yearly revenue, in the middle of its bounds", () => {
    expect(size({ ...total, period: "2003", low: 1, high: 1 }, total)).toMatchObject({
      ...{ value: 100, low: 90, high: 110 },
    });
  });

  test.each([
    { period: "2005-Q1" },
    { kind: "forecast" },
    { segment: "virtualisation" },
    { unit: "percent" },
    { metric: "staff" },
    { subject: "southwind" },
  ])("is not read from %o", (other) => {
    expect(size({ ...total, ...other })).toBeNull();
  });
});

describe("prices by segment", () => {
  const product = [
    { slug: "hv" },
    { slug: "free" },
    { slug: "desk", category: "desktop-hypervisor" },
    { slug: "reference", vendors: [{ vendor: "southwind" }] },
  ];
  const price = [
    { amount: 300 },
    { product: "free", kind: "free", amount: 0 },
    { product: "reference", amount: 400 },
    { product: "desk", amount: 10 },
  ];

  test("are the cheapest product's; where there is none the price is not known", () => {
    const { server, desktop } = profile({ product, price }).price;
    expect(server).toMatchObject({ value: 0, low: 0, high: 0 });
    expect(desktop).toBeNull();
  });
});

describe("capability in a segment", () => {
  test("is 0 and known where nothing ships", () => {
    expect(profile({}).capability.server).toMatchObject({ known: true, value: 0, high: 0 });
  });

  test("is the mean over the questions of the day; what nobody answered could be anything", () => {
    const support = [
      { observedOn: "2005-10-31", target: "windows", dimension: "guest-os" },
      { observedOn: "2005-10-31", target: "linux", dimension: "guest-os" },
    ];
    const { server } = profile({ product: [{ slug: "hv" }], support }).capability;
    // Two capabilities and four platforms were asked of a server product in October 2005.
    expect(server.value).toBeCloseTo((2 * 0.7) / 0.95 / 6, 12);
    expect(server.high).toBeCloseTo((2 + 4) / 6, 12);
  });
});

test("what it has to fight with is counted from records, each kind by its own rule", () => {
  const guest = { dimension: "guest-os", target: "linux" };
  const { resources } = profile({
    product: [
      ...["desktop", "server", "datacentre"].map((it) => ({
        slug: it,
        category: `${it}-hypervisor`,
      })),
      { slug: "hv" },
      ...[{ category: "management" }, { category: "container" }],
    ],
    alliance: [{}, { kind: "leverage" }, { kind: "ownership" }, { standing: "possible" }],
    support: [guest, { ...guest, level: "partial" }, {}, { ...guest, product: "theirs" }],
    release: [
      {},
      { releasedOn: "2003-11-02" },
      { releasedOn: "2003-10-31" },
      { product: "theirs" },
    ],
  });
  expect(resources.map(({ type, level }) => [type, level.value])).toEqual([
    ["hypervisors", 4],
    ["management products", 1],
    ["partner ties", 1],
    ["supported guests", 1],
    ["releases in two years", 2],
  ]);
});
