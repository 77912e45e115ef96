import { describe, expect, test } from "vitest";
import { referencesOf } from "@/lib/domain/checks/references";
import { soleClaim } from "@/lib/domain/checks/sole-claim";
import { guestSystem } from "@/lib/domain/guest-system";
import { isoDate } from "@/lib/domain/iso-date";
import { archiveAsOf, publicFrom } from "@/lib/domain/public-on";
import { foundingArchive } from "@/tests/support/founding-archive";
import { inventedRecords } from "@/tests/support/invented-day";
import { evidence } from "@/tests/support/invented-evidence";

const doors = (fields: object) =>
  guestSystem.safeParse({
    ...{ slug: "doors-5", name: "Doors 5", family: "windows", distribution: "doors" },
    ...{ evidence, ...fields },
  });

describe("a guest system", () => {
  test("is public from its release, or from the day that is named instead", () => {
    const from = (fields: object) => publicFrom("guest-system", doors(fields).data!);
    expect(from({ releasedOn: "2003-04" })).toBe("2003-04-30");
    expect(from({ publicOn: "2026-05-17", publicOnReason: "Listed then." })).toBe("2026-05-17");
  });

  test("without either day is refused, in words that name the field", () => {
    const [issue] = doors({}).error?.issues ?? [];
    expect(issue?.path).toEqual(["publicOn"]);
    expect(issue?.message).toContain("day of its release");
  });

  test("is of a family in the list", () => {
    expect(doors({ releasedOn: "2003", family: "doors" }).success).toBe(false);
  });

  test("names its line and what it derives from; both must be on record", () => {
    const { data } = doors({ releasedOn: "2003", line: "doors", derivesFrom: "doors-4" });
    expect(referencesOf("guest-system", data!)).toMatchObject([
      { field: "line", kind: "guest-system", slug: "doors" },
      { field: "derivesFrom", kind: "guest-system", slug: "doors-4" },
      { kind: "source" },
    ]);
  });

  test("is on record once, however its name is written", () => {
    const key = (name: string) =>
      soleClaim("guest-system", doors({ name, releasedOn: "2003" }).data!)?.key;
    expect(key("DOORS 5")).toBe(key("Doors 5"));
  });
});

test.each([
  ["2007-12-31", null],
  ["2008-03-01", "2015-07-14"], // its list is out
  ["2015-07-14", "2015-07-14"],
])("an end of support ahead of %s counts once its source was published", (day, end) => {
  const archive = inventedRecords({
    source: [{ slug: "almanac", publishedOn: "2008-03-01" }],
    "guest-system": [{ supportEndsOn: "2015-07-14" }],
  });
  const [system] = archiveAsOf(archive, isoDate.parse(day))["guest-system"];
  expect(system?.supportEndsOn).toBe(end);
});

describe("the catalogue", () => {
  const systems = foundingArchive["guest-system"];

  test("has each system under one name: no alias belongs to two, or is another's slug", () => {
    const slugs = new Set(systems.map(({ slug }) => slug));
    const aliases = systems.flatMap(({ aliases }) => aliases);
    expect(new Set(aliases).size).toBe(aliases.length);
    const strays = systems.flatMap(({ slug, aliases }) =>
      aliases.filter((alias) => alias !== slug && slugs.has(alias)),
    );
    expect(strays).toEqual([]);
  });

  test("runs in no circle, neither by lines nor by descent", () => {
    const bySlug = new Map(systems.map((system) => [system.slug, system]));
    const isInCircle = (start: string, field: "line" | "derivesFrom") => {
      const passed = new Set<string>();
      for (let at: string | null = start; at !== null; at = bySlug.get(at)![field]) {
        if (passed.has(at)) return true;
        passed.add(at);
      }
      return false;
    };
    const found = systems.filter(
      ({ slug }) => isInCircle(slug, "line") || isInCircle(slug, "derivesFrom"),
    );
    expect(found).toEqual([]);
  });

  test("knows the guests that products answer for most", () => {
    const slugs = new Set(systems.map(({ slug }) => slug));
    for (const guest of ["windows-11", "windows-server-2022", "rhel-9", "ubuntu-24.04", "sles-15"])
      expect(slugs).toContain(guest);
  });
});
