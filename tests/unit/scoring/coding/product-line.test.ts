import { describe, expect, test } from "vitest";
import { claimsOfLine, heldUntil, lineOf } from "@/lib/scoring/coding/product-line";
import { inventedDay } from "@/tests/support/invented-day";

const heir = { slug: "hv-next", predecessor: "hv", firstReleasedOn: "2004" };

describe("the line of a product", () => {
  test("leads back to its predecessors by the same maker", () => {
    const coding = inventedDay({ product: [{ slug: "hv" }, heir] });
    expect(lineOf(coding, coding.product("hv-next")!)).toEqual(["hv-next", "hv"]);
  });

  test("ends where another maker's product begins, and does not run in circles", () => {
    const theirs = { slug: "hv", vendors: [{ vendor: "southwind" }] };
    const bought = inventedDay({ product: [theirs, heir] });
    expect(lineOf(bought, bought.product("hv-next")!)).toEqual(["hv-next"]);
    const circle = inventedDay({ product: [{ slug: "hv", predecessor: "hv-next" }, heir] });
    expect(lineOf(circle, circle.product("hv-next")!)).toEqual(["hv-next", "hv"]);
  });

  test("the newest product's own word counts; where it is silent, its forebear's", () => {
    const support = [{ slug: "old" }, { slug: "new", product: "hv-next", level: "not-supported" }];
    const claims = (of: typeof support) =>
      claimsOfLine(["hv-next", "hv"], inventedDay({ support: of }).archive.support).map(
        ({ slug }) => slug,
      );
    expect(claims(support)).toEqual(["new"]);
    expect(claims(support.slice(0, 1))).toEqual(["old"]);
  });
});

describe("a claim without a last version holds in every later release", () => {
  const held = (claim: object, releases: object[] = [{ releasedOn: "2005-06-20" }]) => {
    const coding = inventedDay({ support: [claim], release: releases });
    return heldUntil(coding, coding.archive.support[0]!);
  };

  test.each([
    {
      says: "supported from 2005-03 on is as fresh as June's release",
      claim: {},
      day: "2005-06-20",
    },
    {
      says: "a last version ends it",
      claim: { untilVersion: "1.9" },
      day: "2005-03-01",
    },
    {
      says: "a later release may well bring what was missing",
      claim: { level: "not-supported" },
      day: "2005-03-01",
    },
    {
      says: "a claim newer than the release keeps its own day",
      claim: { observedOn: "2005-09-01" },
      day: "2005-09-01",
    },
  ])("$says", ({ claim, day }) => {
    expect(held(claim)).toBe(day);
  });

  test("a release that is still to come says nothing", () => {
    expect(held({}, [{ releasedOn: "2006-01-01" }])).toBe("2005-03-01");
  });
});
