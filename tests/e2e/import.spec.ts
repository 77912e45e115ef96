import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { openWithScript } from "./open";
import { signIn } from "@/tests/support/sign-in";

const head = "slug,product,kind,amount,currency,unit,term,from,evidence.1.source,evidence.1.shows,evidence.1.credibility,evidence.1.reading"; // prettier-ignore
const proof = "techworld-2005-10,An invented price for a test.,3,cited";
const row = (slug: string, amount: string) =>
  `${slug},vmware-esx,list,${amount},USD,host,perpetual,2005-09,${proof}`;

const tableOf = (...rows: string[]) => ({
  name: "prices.csv",
  mimeType: "text/csv",
  buffer: Buffer.from([head, ...rows, ""].join("\n")),
});

async function choose(page: Page, file: ReturnType<typeof tableOf>) {
  const form = page.getByRole("form", { name: "File" });
  await form.getByLabel("Kind of record").selectOption("price");
  await form.getByLabel("File", { exact: true }).setInputFiles(file);
  await form.getByRole("button", { name: "Read its columns" }).click();
  await page.getByRole("button", { name: "Check every row" }).click();
}

test("an editor brings prices in: refused by row, mended, checked, saved, and all of it at once", async ({
  page,
}) => {
  await signIn(page, "editor");
  await openWithScript(page, "/admin/import");
  await choose(page, tableOf(row("import-spec-a", "10"), row("import-spec-b", "ten")));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "1 of 2 rows refused: nothing can be saved yet",
  );
  const refused = page.getByRole("region", { name: "Refused" });
  await expect(refused.getByRole("row", { name: /^3 amount Enter a number/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Save them" })).toHaveCount(0);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /^Every refused row/ }).click();
  const text = await readFile(await (await download).path(), "utf8");
  expect(text).toContain("import-spec-b,vmware-esx,list,ten");
  expect(text).toContain(",3,amount,");

  await page.getByRole("button", { name: "Choose another file" }).click();
  await choose(page, tableOf(row("import-spec-a", "10"), row("import-spec-b", "10")));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "2 to add, 0 to change, none refused",
  );
  await page.getByRole("button", { name: "Save them" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("2 records saved");

  await page.getByRole("button", { name: "Bring in another file" }).click();
  await choose(page, tableOf(row("import-spec-a", "10"), row("import-spec-b", "12.5")));
  const changed = page.getByRole("region", { name: "Changed" });
  await expect(changed.getByRole("row", { name: /Amount: 12.5, was 10/ })).toBeVisible();
  await page.getByRole("button", { name: "Save them" }).click();
  await expect(page.getByText("Say why these records change")).toBeVisible();
  await page.getByLabel("Reason, shown with every revision").fill("Read it again.");
  await page.getByRole("button", { name: "Save them" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("1 record saved");

  const exported = await page.request.get("/api/v1/export/price.csv");
  expect(await exported.text()).toContain("import-spec-b");
  await page.goto("/today/records/price/import-spec-b");
  await expect(page.getByText("12.5").first()).toBeVisible();
});

test("bringing a file in is for editors, and is asked before a byte is read", async ({
  page,
  request,
}) => {
  const address = "/api/v1/import?kind=price&form=csv&name=x.csv";
  const refused = await request.post(address, { data: "slug\nx\n" });
  expect(refused.status()).toBe(401);
  await signIn(page, "contributor");
  const sent = await page.request.post(address, {
    data: "slug\nx\n",
    headers: { "sec-fetch-site": "same-origin" },
  });
  expect(sent.status()).toBe(403);
});
