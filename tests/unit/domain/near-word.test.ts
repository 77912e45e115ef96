import { expect, test } from "vitest";
import { slipsAllowed, slipsBetween } from "@/lib/domain/near-word";
import { plainWords } from "@/lib/domain/plain-words";

test.each([
  ["vmware", "vmware", 0],
  ["vmwar", "vmware", 1],
  ["vmmware", "vmware", 1],
  ["vmwaer", "vmware", 1], // two neighbours changed places
  ["vmwear", "vmware", 2],
  ["kvm", "xen", 3],
])("from %s to %s are %i slips", (a, b, slips) => {
  expect(slipsBetween(a, b, 3)).toBe(slips);
  expect(slipsBetween(b, a, 3)).toBe(slips);
});

test("more slips than asked about are one too many, however many they are", () => {
  expect(slipsBetween("hypervisor", "unix", 2)).toBe(3);
  expect(slipsBetween("abcdef", "ghijkl", 2)).toBe(3);
});

test("short words hold no slip: too many others are as near", () => {
  expect(["esx", "xens", "vmware"].map(slipsAllowed)).toEqual([0, 1, 2]);
});

test("plain words are small letters and digits without accents", () => {
  expect(plainWords("  Hyper-V™, Édition 2.0 (α) 😀\u0000")).toEqual([
    ...["hyper", "vtm", "edition", "2", "0", "α"],
  ]);
  expect(plainWords("'; DROP TABLE name; -- \"*")).toEqual(["drop", "table", "name"]);
  expect(plainWords("😀 ☠ ''")).toEqual([]);
});
