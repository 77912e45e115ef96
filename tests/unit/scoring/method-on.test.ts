import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { askedOn } from "@/lib/scoring/checklists";
import { method } from "@/lib/scoring/method";
import { methodOn } from "@/lib/scoring/method-on";

const on = (text: string) => isoDate.parse(text);

describe("the method of a day, asked of another", () => {
  const { anchors } = methodOn(method, on("2005-10-31"));

  test("asks the questions of that day on every day", () => {
    const then = askedOn(method.anchors.capabilities, on("2005-10-31"));
    const targets = (items: readonly { target: string }[]) => items.map(({ target }) => target);
    expect(targets(then)).toContain("smp-guests");
    expect(targets(then)).not.toContain("rest-api");
    for (const day of ["2003-01-01", "2005-10-31", "2026-11-23"]) {
      expect(targets(askedOn(anchors.capabilities, on(day)))).toEqual(targets(then));
    }
  });

  test("keeps the server makers and reference products of that day", () => {
    expect(anchors.serverMakers.map(({ vendor }) => vendor)).toEqual(["ibm", "hp", "dell"]);
    expect(anchors.referenceProducts).toContainEqual({
      ...{ segment: "datacentre", product: "vmware-esx", from: null, until: null },
    });
    expect(anchors.referenceProducts).toHaveLength(3);
  });
});
