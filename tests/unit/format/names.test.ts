import { describe, expect, test } from "vitest";
import { levers } from "@/lib/domain/lever";
import { formatReliability, gradeCode, gradeWords } from "@/lib/format/grades";
import { leverGroups } from "@/lib/format/lever-names";
import {
  asSupportLevel,
  categoryName,
  dimensionName,
  kindName,
  possessive,
  sentenceStart,
  spoken,
  versionedName,
} from "@/lib/format/names";
import { targetName } from "@/lib/format/target-names";

describe("code words as a reader would say them", () => {
  test("a grade is a code and its meaning", () => {
    const grade = { reliability: "B", credibility: "2" } as const;
    expect(gradeCode(grade)).toBe("B2");
    expect(gradeWords(grade)).toBe("usually reliable, probably true");
    expect(formatReliability("F")).toBe("F: reliability cannot be judged");
    expect(formatReliability("?")).toBe("?");
  });

  test("what is somebody's is said without a second s", () => {
    expect(possessive("VMware")).toBe("VMware’s");
    expect(possessive("Citrix Systems")).toBe("Citrix Systems’");
  });

  test("kinds and dimensions have names; an unknown word is only unhyphenated", () => {
    expect(kindName("support")).toBe("support record");
    expect(kindName("no-such-kind")).toBe("no such kind");
    expect(dimensionName("guest-os")).toBe("Guest OS");
    expect(spoken("price-position")).toBe("price position");
    expect(sentenceStart("still-says-so")).toBe("Still says so");
  });

  test.each([
    ["Northwind Server", "2.0", "Northwind Server 2.0"],
    ["Northwind Server 2005", "2005", "Northwind Server 2005"],
    ["Northwind Server 2005", "2005 R2", "Northwind Server 2005 R2"],
    ["Northwind Server 2", "2.1", "Northwind Server 2 2.1"],
  ])("%s with version %s is %s", (name, version, said) => {
    expect(versionedName(name, version)).toBe(said);
  });

  test("a category says what a product is, also where it is no hypervisor", () => {
    expect(categoryName("datacentre-hypervisor")).toBe("data-centre hypervisor");
    expect(categoryName("neighbour")).toBe("related product");
  });

  test.each([
    ["windows", "Windows"],
    ["64-bit-guests", "64-bit guests"],
    ["intel-vt-x", "Intel VT-x"],
    ["mac-os-x-intel", "Mac OS X Intel"],
    ["live-migration", "Live migration"],
  ])("the target %s is called %s", (target, name) => {
    expect(targetName(target)).toBe(name);
  });

  test("not checked is no level: it is the absence of a record", () => {
    expect(asSupportLevel("unknown")).toBe("unknown");
    expect(asSupportLevel("not-checked")).toBeNull();
  });

  test("the groups of levers name all seven in the order of the stacks", () => {
    expect(leverGroups.flatMap((group) => group.levers)).toEqual(levers);
  });
});
