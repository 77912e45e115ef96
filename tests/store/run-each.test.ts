import Database from "better-sqlite3";
import { expect, test, vi } from "vitest";

/** The file as another part of the server has it loaded. */
async function loadedAnew() {
  vi.resetModules();
  return import("@/lib/store/adapter/run-each");
}

test("values laid ready by one part of the server are found by the other, once", async () => {
  const [routes, pages] = [await loadedAnew(), await loadedAnew()];
  expect(routes.forEach).not.toBe(pages.forEach);
  const vault = new Database(":memory:");
  vault.exec("CREATE TABLE Word (word TEXT)");
  const { sql, key } = routes.forEach("INSERT INTO Word VALUES (?)", [["a"], ["b"]]);
  const query = { sql, args: [key], argTypes: [] };
  expect(pages.runEachOn(vault, query)).toBe(2);
  expect(vault.prepare("SELECT word FROM Word").pluck().all()).toEqual(["a", "b"]);
  expect(() => pages.runEachOn(vault, query)).toThrow("No values were laid ready");
});
