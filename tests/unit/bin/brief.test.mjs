import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readAsked } from "@/bin/brief/asked.mjs";
import { placeFor } from "@/bin/brief/place.mjs";

describe("what the flags of a brief ask for", () => {
  test("is a query, a file and a paper", () => {
    const asked = readAsked(["--vendor", "vmware", "--as-of", "2026-11-23", "--paper", "letter"]);
    expect(`${asked.query}`).toBe("vendor=vmware&as-of=2026-11-23");
    expect(asked).toMatchObject({ out: "brief.pdf", paper: "Letter", force: false, site: null });
  });

  test.each([
    [[], "Nothing says what the brief is about. Write one of --vendor"],
    [["--vendor"], "argument missing. Write one of"],
    [["--vendor", "a", "--compare", "a,b"], "--vendor and --compare cannot be asked for at once"],
    [["--vendor", "a", "--colour", "red"], "Unknown option '--colour'"],
    [["vmware"], "Unexpected argument 'vmware'"],
    [["--vendor", "a", "--paper", "A3"], "--paper: write A4 or Letter, not A3."],
    [["--vendor", "a", "--site", "ftp:x"], "--site: write an address such as"],
  ])("%j is refused in words", (args, words) => {
    expect(() => readAsked(args)).toThrow(words);
  });
});

describe("where a brief is written", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "brief-"));
  const taken = path.join(folder, "taken.pdf");
  writeFileSync(taken, "kept");

  test("is a new file, or one that may be overwritten", async () => {
    const fresh = path.join(folder, "fresh.pdf");
    expect(await placeFor(fresh, { force: false })).toBe(fresh);
    expect(await placeFor(taken, { force: true })).toBe(taken);
  });

  test.each([
    [taken, "is there already; name another file, or add --force."],
    [folder, "is a folder; name a file in it."],
    [path.join(folder, "none", "a.pdf"), "there is no folder"],
  ])("%s is refused in words", async (out, words) => {
    await expect(placeFor(out, { force: false })).rejects.toThrow(words);
  });
});
