import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { acts, type Act } from "@/lib/domain/role";

/** An address of the desk or the API, and what one must be allowed to do there. */
export type DeskAddress = { method: string; address: string; act: Act };

const WRITING = /export (?:async )?(?:function|const) (POST|PUT|PATCH|DELETE)\b/g;

/** Every page under /admin, with a word that names nothing where one is to be filled in. */
export function deskPages(): DeskAddress[] {
  return filesIn("app/admin", "page.tsx").map((file) => ({
    method: "GET",
    address: addressOf(file),
    act: actIn(readFileSync(file, "utf8"), /editorWho\("(\w+)"\)/),
  }));
}

/** Every writing route, but the doorbell's own. */
export function writingRoutes(): DeskAddress[] {
  return filesIn("app", "route.ts")
    .filter((file) => !file.includes("internal"))
    .flatMap((file) => {
      const text = readFileSync(file, "utf8");
      return [...text.matchAll(WRITING)].map(({ 1: method = "", index }) => ({
        method,
        address: addressOf(file),
        act: actIn(text.slice(index), /askerOf\(\s*\w+,\s*"(\w+)"\s*\)/),
      }));
    });
}

function filesIn(folder: string, name: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => path.join(folder, file))
    .filter((file) => path.basename(file) === name);
}

function addressOf(file: string): string {
  const words = path.dirname(file).split(path.sep).slice(1);
  const spoken = words.filter((word) => !word.startsWith("("));
  return `/${spoken.map((word) => (word === "[kind]" ? "price" : word.replace(/^\[.*\]$/, "no-such"))).join("/")}`;
}

function actIn(text: string, guard: RegExp): Act {
  return z.enum(acts).parse(guard.exec(text)?.[1]);
}
