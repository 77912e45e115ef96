import { expect, test } from "vitest";
import { acts, may, roles } from "@/lib/domain/role";

test.each([
  { role: "reader", can: ["read"] },
  { role: "contributor", can: ["read", "propose"] },
  { role: "editor", can: ["read", "propose", "edit", "review"] },
  { role: "admin", can: ["read", "propose", "edit", "review", "administer"] },
] as const)("a $role may $can and nothing else", ({ role, can }) => {
  expect(acts.filter((act) => may(role, act))).toEqual(can);
});

test("each role may do all that the one before may", () => {
  roles.slice(1).forEach((role, at) => {
    const before = roles[at]!;
    expect(acts.filter((act) => may(before, act) && !may(role, act))).toEqual([]);
  });
});
