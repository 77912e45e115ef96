import { describe, expect, test } from "vitest";
import {
  plainAddress,
  readPromiseView,
  viewedPromises,
  type PromiseAddress,
} from "@/components/registers/promise-view";
import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { registerOf } from "@/lib/reports/promise/promise-register";
import { inventedRecords } from "@/tests/support/invented-day";

const { rows } = registerOf(
  dayArchive(
    inventedRecords({
      vendor: [{ slug: "northwind" }, { slug: "southwind", name: "Southwind" }],
      promise: [
        { slug: "soon", promised: "Guests of four processors.", dueUntil: "2005-12" },
        { slug: "far", vendor: "southwind", dueUntil: "2007", madeOn: "2005-03" },
        { slug: "kept", promised: "Four hosts.", dueUntil: "2005-06" },
      ],
      outcome: [{ of: "kept", verdict: "kept" }],
    }),
    isoDate.parse("2005-10-31"),
  ),
);
const asked = (said: Partial<PromiseAddress>) =>
  readPromiseView({ ...plainAddress, ...said }, rows);
const shown = (said: Partial<PromiseAddress>) =>
  viewedPromises(rows, asked(said)).map(({ record }) => record.slug);

describe("the address", () => {
  test.each<[Partial<PromiseAddress>, string[]]>([
    [{}, ["soon", "far", "kept"]],
    [{ vendor: "southwind" }, ["far"]],
    [{ standing: "kept" }, ["kept"]],
    [{ text: "FOUR guests" }, ["soon"]],
    [{ text: "southwind" }, ["far"]],
    [{ sort: "due" }, ["kept", "soon", "far"]],
    [{ sort: "made" }, ["far", "soon", "kept"]],
    [{ sort: "late" }, ["kept", "soon", "far"]],
    [{ sort: "settled", vendor: "northwind" }, ["kept", "soon"]],
  ])("%j shows %j", (said, slugs) => {
    expect(shown(said)).toEqual(slugs);
  });

  test("nonsense in it is named and ignored", () => {
    const view = asked({ vendor: "nobody", standing: "lost", sort: "toString" });
    expect(view).toMatchObject({ vendor: null, standing: null, sort: "standing" });
    expect(view.refused).toEqual([
      "vendor “nobody” fits no promise of this day",
      "standing “lost” fits no promise of this day",
      "sort “toString” is no order of this table",
    ]);
  });
});
