import { expect, test } from "vitest";
import { promiseAim } from "@/lib/domain/promise";

const aim = { segment: "server", reason: "Said so." };

test.each([
  { lever: "capability", targetLevel: 0.75, taken: true },
  { lever: "presence", targetLevel: 1, taken: true },
  { lever: "presence", targetLevel: 0.5, taken: false }, // half a product
  { lever: "price", targetLevel: 1.5, taken: false },
])("a promised $lever of $targetLevel is taken: $taken", ({ taken, ...fields }) => {
  expect(promiseAim.safeParse({ ...aim, ...fields }).success).toBe(taken);
});
