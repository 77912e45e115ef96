import { expect, test } from "vitest";
import { shelf } from "../../../../bin/site/shelf.mjs";

const answer = (bytes) => ({ body: Buffer.alloc(bytes) });

test("the answer used longest ago is forgotten when there is no room", () => {
  const shelved = shelf(100);
  shelved.keep("a", answer(40));
  shelved.keep("b", answer(40));
  shelved.find("a");
  shelved.keep("c", answer(40)); // 40 + 40 + 40 > 100
  expect([..."abc"].map((name) => shelved.find(name) !== undefined)).toEqual([true, false, true]);
});

test("an answer kept again takes its old place's room", () => {
  const shelved = shelf(100);
  shelved.keep("a", answer(90));
  shelved.keep("a", answer(50));
  shelved.keep("b", answer(50));
  expect(shelved.find("a")).toBeDefined();
});

test("what is larger than the shelf is not kept", () => {
  const shelved = shelf(100);
  shelved.keep("a", answer(101));
  expect(shelved.find("a")).toBeUndefined();
});
