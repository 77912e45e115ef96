import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { answers, askedOn, capabilityItems, platformItems } from "@/lib/scoring/checklists";

const asked = (asOf: string, segment?: Parameters<typeof askedOn>[2]) =>
  askedOn(capabilityItems, isoDate.parse(asOf), segment).map(({ target }) => target);

describe("a capability is asked for from the day the first product had it", () => {
  test.each([
    ["2009-05-20", false],
    ["2009-05-21", true],
  ])("on %s fault tolerance is asked for: %s", (asOf, is) => {
    expect(asked(asOf).includes("fault-tolerance")).toBe(is);
  });

  test("October 2005 asks what October 2005 knew", () => {
    expect(asked("2005-10-31")).toEqual([
      ...["smp-guests", "live-migration", "central-management", "automatic-load-balancing"],
    ]);
  });

  test("what every product has had for years is not asked any more", () => {
    expect(asked("2012-12-31")).toContain("64-bit-guests");
    expect(asked("2013-01-01")).not.toContain("64-bit-guests");
  });

  test("a desktop product is not asked to move a running machine", () => {
    expect(asked("2026-11-24", "desktop")).not.toContain("live-migration");
    expect(asked("2026-11-24", "desktop")).toContain("vtpm");
  });

  test("every era asks something of every segment that ships hypervisors", () => {
    for (const asOf of ["2005-10-31", "2015-06-30", "2026-11-24"]) {
      for (const segment of ["server", "datacentre", "management"] as const) {
        expect(asked(asOf, segment).length, `${asOf} ${segment}`).toBeGreaterThan(0);
      }
    }
  });
});

describe("a family is answered by its members", () => {
  const linux = platformItems.find(({ target }) => target === "linux")!;
  test.each([
    ["linux", true],
    ["rhel-9", true],
    ["ubuntu-24.04", true],
    ["freebsd-14", false],
    ["windows-11", false],
  ])("linux by %s: %s", (target, is) => {
    expect(answers(linux, target)).toBe(is);
  });
});
