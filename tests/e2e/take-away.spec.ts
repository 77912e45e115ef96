import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { openWithScript } from "./open";
import { tableIn } from "./sheet-file";

async function saved(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("the threats on screen are the threats in the file, cell by cell", async ({ page }) => {
  await openWithScript(page, "/2012-06-30/threats/vmware");
  const figure = page.getByRole("figure").filter({ hasText: "Threat to VMware by lever" }).first();
  await figure.getByText("Table", { exact: true }).click();
  const shown = await figure
    .getByRole("region", { name: "Threats by lever, as a table" })
    .getByRole("row")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("th,td")].map((cell) => cell.textContent.trim())),
    );
  await figure.getByText("Take away", { exact: true }).click();
  const { name, bytes } = await saved(page, figure.getByRole("link", { name: "CSV" }));
  expect(name).toBe("hyperscope-threats-vmware-2012-06-30.csv");

  const [head = [], ...rows] = tableIn(bytes.toString("utf8"));
  expect(rows).toHaveLength(shown.length - 1);
  const points = (cell: string | undefined) => (cell ? Number(cell).toFixed(1) : "no evidence");
  rows.forEach((row, at) => {
    const cell = (column: string) => row[head.indexOf(column)];
    const screen = shown[at + 1] ?? [];
    expect(screen[0]).toBe(cell("challenger"));
    expect(screen.slice(1, 8)).toEqual(row.slice(2, 9).map(points));
    expect(screen[8]).toBe(points(cell("threat")));
    expect(screen[9]).toBe(`${points(cell("threat low"))} to ${points(cell("threat high"))}`);
  });
});

test("a chart is saved as a drawing and as pixels, with where it is from, and cited", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    permissions: ["clipboard-read", "clipboard-write"],
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await openWithScript(page, "/2005-10-31");
  const figure = page.getByRole("figure").filter({ hasText: "Presence and direction, 0–100" });
  await figure.getByText("Take away", { exact: true }).press("Enter");
  const svg = await saved(page, figure.getByRole("button", { name: "SVG" }));
  expect(svg.name).toMatch(/^hyperscope-only-vmware.*-2005-10-31\.svg$/);
  const text = svg.bytes.toString("utf8");
  for (const said of ["VMware", "Contender", "share of draws", "/2005-10-31"]) {
    expect(text).toContain(said);
  }
  expect(text).toMatch(/As of 31 October 2005, method 2\.0\.0, \d+ records from \d+ sources\./);
  expect(text).not.toMatch(/<script|var\(--/);
  const png = await saved(page, figure.getByRole("button", { name: "PNG" }));
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1_000);

  await figure.getByRole("button", { name: "Copy citation" }).press("Enter");
  await expect(figure.getByText("Citation copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Hyperscope, “Only VMware .*”\. As of 31 October 2005, method 2\.0\.0, .* http/,
  );
  await context.close();
});

test("a list is taken away as it is chosen from and sorted, and refused as its address is", async ({
  page,
  request,
}) => {
  await openWithScript(page, "/2012-06-30/products?maker=vmware&sort=-first,product");
  await expect(page.getByText(/^\d+ of \d+ products, sorted by first released/)).toBeVisible();
  const shown = await page.getByRole("rowheader").allInnerTexts();
  await page.getByText("Take away", { exact: true }).click();
  const { name, bytes } = await saved(page, page.getByRole("link", { name: "CSV" }));
  expect(name).toMatch(/^hyperscope-products-.*2012-06-30\.csv$/);
  const [head = [], ...rows] = tableIn(bytes.toString("utf8"));
  expect(rows.map((row) => row[head.indexOf("Product")])).toEqual(
    shown.map((text) => text.split("\n")[0]?.trim()),
  );
  expect(new Set(rows.map((row) => row[head.indexOf("Maker on the day")]))).toEqual(
    new Set(["VMware"]),
  );

  const strange = await request.get("/api/v1/lists/products.csv?asOf=2012-06-30&colour=red");
  expect(strange.status()).toBe(422);
  const unknown = await request.get("/api/v1/lists/rumours.csv?asOf=2012-06-30");
  expect(unknown.status()).toBe(404);
  expect(await unknown.text()).toContain("vendors, products, promises, sources");
});

test("the archive of a day is a zip whose manifest counts its files", async ({ request }) => {
  const answer = await request.get("/api/v1/archive?asOf=2005-10-31");
  expect(answer.headers()["content-type"]).toBe("application/zip");
  const files = unzipSync(await answer.body());
  const manifest: unknown = JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array()));
  const lines = strFromU8(files["vendor.jsonl"] ?? new Uint8Array()).split("\n").length - 1;
  expect(manifest).toMatchObject({
    asOf: "2005-10-31",
    files: expect.arrayContaining([
      expect.objectContaining({ name: "vendor.jsonl", records: lines }),
    ]),
  });
});

test("prices of one maker on screen are those of the maker in the file", async ({
  page,
  request,
}) => {
  await openWithScript(page, "/2019-12-31/prices?maker=proxmox");
  const figure = page
    .getByRole("figure")
    .filter({ hasText: /on record/ })
    .last();
  const file = figure.getByRole("link", { name: "JSON" });
  // Opened before the choice of the address was drawn, it is closed again with what it stood in.
  await expect(async () => {
    await figure.getByText("Take away", { exact: true }).click();
    await expect(file).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const address = await file.getAttribute("href");
  expect(address).toContain("maker=proxmox");
  const said: unknown = await (await request.get(address ?? "")).json();
  const rows = await page.getByRole("region", { name: /price/i }).getByRole("link").count();
  expect(said).toMatchObject({ asked: { maker: "proxmox" } });
  expect(rows).toBeGreaterThan(0);
});

for (const { address, status, says } of [
  { address: "none.csv?asOf=2005-10-31", status: 404, says: "positions" },
  { address: "threats.xlsx?asOf=2005-10-31", status: 404, says: "csv or .json" },
  { address: "threats.csv?asOf=2005-10-31", status: 422, says: "to=vmware" },
  { address: "threats.csv?asOf=2005-10-31&to=nobody", status: 404, says: "to" },
  { address: "positions.csv?asOf=2005-10-31&bom=yes", status: 422, says: "byte-order mark" },
  { address: "positions.csv?asOf=2005-10-31&to=vmware", status: 422, says: "Not known here" },
]) {
  test(`${address} is answered in words`, async ({ request }) => {
    const answer = await request.get(`/api/v1/sheets/${address}`);
    expect(answer.status()).toBe(status);
    expect(await answer.text()).toContain(says);
  });
}
