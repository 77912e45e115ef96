import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright";
import { z } from "zod";
import { isoDate } from "@/lib/domain/iso-date";
import { dimensions } from "@/lib/domain/support-level";
import { dayArchive } from "@/lib/reports/day-archive";
import { supportMatrixOf } from "@/lib/reports/support/support-matrix";
import { readArchive } from "@/lib/store/archive-file/read-archive";
import { openBrowser } from "./browser";
import { writeCopies } from "./synthetic-archive";

// What a matrix costs the server and weighs, for the archive as it is and ten times over, and how
// long the frames of a browser take while the largest one is scrolled: every product by every guest
// system of the catalogue. On a shared machine the middle frame says what the work is, the longest
// ones what else was going on; set beside them, the frames of the same page at rest.

const today = isoDate.parse("2026-11-24");
const folder = fileURLToPath(new URL("../../data/archive", import.meta.url));
const baseUrl = z.url().parse(process.env["BASE_URL"]);
const STEPS = 120;

for (const times of [1, 10]) {
  const copies = await mkdtemp(path.join(tmpdir(), "hyperscope-matrix-"));
  try {
    await writeCopies(folder, copies, times);
    const { archive } = await readArchive(copies);
    for (const dimension of dimensions) measure(times, dimension, archive);
  } finally {
    await rm(copies, { recursive: true, force: true });
  }
}

type Archive = Awaited<ReturnType<typeof readArchive>>["archive"];

function measure(times: number, dimension: (typeof dimensions)[number], archive: Archive) {
  const day = dayArchive(archive, today);
  const start = process.cpuUsage();
  const matrix = supportMatrixOf(day, dimension);
  const { user, system } = process.cpuUsage(start);
  const json = JSON.stringify(matrix);
  const size = `${matrix.products.slugs.length} × ${matrix.targets.slugs.length}`;
  console.log(
    `${`${times}×`.padStart(4)} ${dimension.padEnd(14)} ${size.padStart(14)} ${((user + system) / 1000).toFixed(0).padStart(6)} ms ` +
      `${(json.length / 1000).toFixed(0).padStart(6)} kB, ${(gzipSync(json).length / 1000).toFixed(0)} kB compressed`,
  );
}

/** Milliseconds between frames while the grid is moved a little before each of them. */
function frames(page: Page, [right, down]: readonly [number, number]): Promise<number[]> {
  return page.getByRole("grid").evaluate(
    (grid, { right, down, steps }) =>
      new Promise<number[]>((resolve) => {
        const found: number[] = [];
        let before = performance.now();
        const next = (now: number) => {
          found.push(now - before);
          before = now;
          if (found.length > steps) return resolve(found.slice(1));
          grid.scrollBy(right, down);
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    { right, down, steps: STEPS },
  );
}

function told(name: string, times: number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(1);
  const over = times.filter((ms) => ms > 33.4).length;
  console.log(
    `${name.padEnd(24)} median ${at(0.5)} ms, 95th ${at(0.95)} ms, longest ${at(1)} ms, ${over} of ${times.length} over two frames`,
  );
}

const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
await page.goto(`${baseUrl}/today/support/guest-os?products=all&targets=all`);
await page.getByRole("gridcell").first().waitFor();
told("at rest", await frames(page, [0, 0]));
told("scrolled down", await frames(page, [0, 30]));
told("scrolled across", await frames(page, [120, 0]));
told("scrolled up and across", await frames(page, [120, -30]));
await browser.close();
