import { expect, test } from "vitest";
import { editEffectOf } from "@/lib/reports/desk/edit-effect";
import { nameHits } from "@/lib/reports/desk/name-search";
import { day, foundingArchive } from "@/tests/support/founding-archive";

const windows = foundingArchive.support.find(
  ({ slug }) => slug === "xen-guest-os-windows-partial-2005-10",
)!;
const left = (record: typeof windows) => [{ record, version: 2, retiredAt: null }];

test("an edit that says what is on record already moves nothing, and says so", () => {
  const effect = editEffectOf(foundingArchive, { kind: "support", left: left(windows) }, day("2005-11-30")); // prettier-ignore
  expect(effect.days.map(({ finding }) => finding)).toEqual([
    "Nothing moves: no rank, no score, no threat.",
    "Nothing moves: no rank, no score, no threat.",
  ]);
});

test("full support of Windows moves Xen's maker, today and on the record's own day", () => {
  const better = { ...windows, level: "supported" as const };
  const { days } = editEffectOf(foundingArchive, { kind: "support", left: left(better) }, day("2005-11-30")); // prettier-ignore

  expect(days.map(({ asOf }) => asOf)).toEqual(["2005-11-30", "2005-10-31"]);
  const [moved] = days[1]!.vendors.filter(({ name }) => name === "XenSource");
  expect(moved?.presence.after).toBeGreaterThan(moved?.presence.before ?? Number.NaN);
});

test("a vendor is found by a name it has given up, its own name first", () => {
  const esx = nameHits(foundingArchive, "product", "esx");
  expect(esx.length).toBeGreaterThan(0);
  expect(nameHits(foundingArchive, "vendor", "xensource")[0]?.slug).toBe("xensource");
  expect(nameHits(foundingArchive, "target", "windows")[0]?.slug).toBe("windows");
  expect(nameHits(foundingArchive, "source", "no such words at all")).toEqual([]);
});
