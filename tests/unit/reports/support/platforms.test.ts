import { describe, expect, test } from "vitest";
import { readQuestion, type TypedQuestion } from "@/lib/domain/platform-question";
import { platformAnswersOf, platformFinderOf } from "@/lib/reports/support/platform-answers";
import { platformSheet } from "@/lib/reports/support/platform-sheet";
import { supportDay } from "@/tests/support/invented-support";

const asked = (typed: TypedQuestion) =>
  platformAnswersOf(supportDay(), readQuestion(typed).question);
const verdicts = (typed: TypedQuestion) =>
  Object.fromEntries(asked(typed).rows.map(({ product, verdict }) => [product.slug, verdict]));

describe("which platforms answer a question", () => {
  test("what nobody checked is neither met nor failed", () => {
    expect(verdicts({ required: "guest-os:rhel-4" })).toEqual({ hv: "meets", desk: "meets", blank: "unclear" }); // prettier-ignore
  });

  test("a partial answer is a limit, a planned one is not met", () => {
    expect(verdicts({ required: "guest-os:doors-5" })).toMatchObject({ hv: "partly" });
    expect(verdicts({ required: "capability:smp-guests" })).toMatchObject({ hv: "fails", desk: "meets" }); // prettier-ignore
  });

  test("a rebuild is answered as what it rebuilds, and says so; an own answer is not overruled", () => {
    const { rows } = asked({ required: "guest-os:copy-4.1" });
    const of = (slug: string) => rows.find(({ product }) => product.slug === slug)?.answers[0];
    expect(of("hv")).toMatchObject({ state: "met", record: "line", derived: { from: "Red Hat 4", relation: "rebuild" } }); // prettier-ignore
    expect(of("desk")).toMatchObject({ state: "failed", record: "own" });
  });

  test("a price above the limit rules out, one that is not known does not", () => {
    expect(verdicts({ required: "guest-os:rhel-4", perCore: "320" })).toEqual({ hv: "meets", desk: "unclear", blank: "unclear" }); // prettier-ignore
    expect(verdicts({ required: "guest-os:rhel-4", perCore: "319" })).toMatchObject({
      hv: "fails",
    });
    expect(asked({ perCore: "320" }).rows.map(({ price }) => price.words)).toContain("no public price"); // prettier-ignore
  });

  test("what is preferred counts for the order and rules nothing out", () => {
    const { rows } = asked({ required: "guest-os:rhel-4", preferred: "capability:smp-guests" });
    expect(rows.map(({ product, preferred }) => [product.slug, preferred.met])).toEqual([
      ...[["desk", 1], ["hv", 0], ["blank", 0]], // prettier-ignore
    ]);
  });

  test("a target that nobody asked about is said to be so", () => {
    expect(asked({ required: "guest-os:hats-7" }).needs).toMatchObject([{ asked: 0 }]);
  });

  test("the page begins with what most products are checked for", () => {
    expect(platformFinderOf(supportDay()).initial.needs.map(({ target }) => target)).toEqual(["rhel-4", "smp-guests"]); // prettier-ignore
  });

  test("the sheet names the record of each answer", () => {
    expect(platformSheet(asked({ required: "guest-os:copy-4.1" })).flat()).toContain(
      "support/line",
    );
  });
});

describe("a question in an address", () => {
  test("keeps what can be read and names what cannot", () => {
    const { question, errors } = readQuestion({ required: "guest-os:rhel-4,nonsense", perCore: "much", currency: "Euro" }); // prettier-ignore
    expect(question.needs).toEqual([{ weight: "required", dimension: "guest-os", target: "rhel-4" }]); // prettier-ignore
    expect(Object.keys(errors)).toEqual(["required", "currency", "perCore"]);
  });

  test("asks for no more than it may, and for each thing once", () => {
    const many = Array.from({ length: 2_000 }, (_, at) => `capability:c-${at}`).join(",");
    expect(readQuestion({ required: many }).question.needs).toHaveLength(24);
    const twice = readQuestion({ required: "guest-os:a", optional: "guest-os:a" });
    expect(twice.question.needs).toMatchObject([{ weight: "required" }]);
  });
});
