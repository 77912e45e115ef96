import { describe, expect, test } from "vitest";
import { stepped, withListOf } from "@/lib/domain/form/list-steps";
import { blankFields } from "@/lib/domain/form/typed-record";

const typed = {
  ...blankFields("vendor"),
  name: "Northwind",
  "names.0.name": "Northwind Software",
  "names.0.from": "1998",
  "names.0.until": "2003",
  "names.1.name": "Northwind",
  "names.1.from": "2003",
  "names.1.until": "",
};
const names = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields)
    .filter(([path]) => /^names\.\d+\.name$/.test(path))
    .map(([, name]) => name);

describe("stepped", () => {
  test.each([
    { step: "add:names", left: ["Northwind Software", "Northwind", ""] },
    { step: "remove:names.0", left: ["Northwind"] },
    { step: "up:names.1", left: ["Northwind", "Northwind Software"] },
    { step: "down:names.0", left: ["Northwind", "Northwind Software"] },
    { step: "up:names.0", left: ["Northwind Software", "Northwind"] },
    { step: "down:names.1", left: ["Northwind Software", "Northwind"] },
    { step: "remove:names.7", left: ["Northwind Software", "Northwind"] },
    { step: "burn:names.0", left: ["Northwind Software", "Northwind"] },
  ])("$step leaves $left", ({ step, left }) => {
    expect(names(stepped("vendor", typed, step))).toEqual(left);
  });

  test("an entry moves with all of its fields, and nothing else of the form does", () => {
    expect(stepped("vendor", typed, "up:names.1")).toMatchObject({
      name: "Northwind",
      "names.0.from": "2003",
      "names.1.from": "1998",
      "names.1.until": "2003",
    });
  });

  test("a list of plain names steps too", () => {
    const event = { ...blankFields("event"), "vendors.0": "northwind", "vendors.1": "southwind" };
    expect(stepped("event", event, "remove:vendors.0")).toMatchObject({ "vendors.0": "southwind" });
    expect(stepped("event", event, "add:vendors")).toMatchObject({ "vendors.2": "" });
  });
});

test("what was removed is put back, and what was typed meanwhile stays", () => {
  const removed = { ...stepped("vendor", typed, "remove:names.0"), name: "Northwind Inc." };
  const back = withListOf(removed, typed, "names");
  expect(names(back)).toEqual(["Northwind Software", "Northwind"]);
  expect(back["name"]).toBe("Northwind Inc.");
});
