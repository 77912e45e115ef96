import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { RecordLinks } from "@/components/records/record-links";
import { RecordTable } from "@/components/records/record-table";
import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { inventedRecords } from "@/tests/support/invented-day";
import { cited } from "@/tests/support/invented-evidence";

const { archive, citations } = dayArchive(
  inventedRecords({
    vendor: [{ slug: "northwind" }],
    event: [
      { slug: "a-deal" },
      { slug: "a-rumour", title: "A rumour", evidence: [{ ...cited, source: "almanac" }] },
    ],
  }),
  isoDate.parse("2005-10-31"),
);
const records = [
  ...archive.vendor.map((record) => citations.cite("vendor", record)),
  ...archive.event.map((record) => citations.cite("event", record)),
];

describe("records as lines", () => {
  const table = renderToStaticMarkup(<RecordTable records={records} day="today" label="All" />);
  const rows = table.split("<tr>").slice(2);

  test("a table leads to each record and names its kind, day and sources", () => {
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain('href="/today/records/event/a-deal"');
    for (const word of ["10 Jun 2005", "event", "A deal", "1 source"]) {
      expect(rows[1]).toContain(`>${word}<`);
    }
    expect(rows[0]).toContain(">vendor<");
    expect(rows[0]).toContain('href="/today/records/vendor/northwind"');
  });

  test("what nobody has read is marked, in a table and in a list", () => {
    expect(rows[2]).toContain("not yet verified");
    const list = renderToStaticMarkup(<RecordLinks records={records} day="today" />);
    expect(list).toMatch(/<a href="[^"]*\/event\/a-rumour" class="link-ink unverified"/);
    expect(list).toMatch(/<a href="[^"]*\/event\/a-deal" class="link-ink"/);
  });
});
