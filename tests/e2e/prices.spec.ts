import { expect, test } from "@playwright/test";
import { openWithScript } from "./open";

const ADDRESS = "/2019-12-31/prices";

test("other hosts change the costs and the address, and the address brings them back", async ({
  page,
}) => {
  await openWithScript(page, ADDRESS);
  await page.getByRole("textbox", { name: "Hosts", exact: false }).first().fill("40");
  await expect(page.getByRole("heading", { name: "What 40 hosts cost" })).toBeVisible();
  expect(page.url()).toContain("hosts=40");
  const costs = page.getByRole("region", { name: "Costs in USD" });
  const before = await costs.innerText();
  await page.reload();
  await expect(page.getByRole("heading", { name: "What 40 hosts cost" })).toBeVisible();
  expect(await costs.innerText()).toBe(before);
});

test("nonsense stays where it was typed, with what to enter instead", async ({ page }) => {
  await page.goto(`${ADDRESS}?hosts=many`);
  await expect(page.getByText("Enter a whole number from 1 to 10,000.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Hosts" }).first()).toHaveValue("many");
});

test("the file says what the screen says, and bad input is refused by field", async ({
  page,
  request,
}) => {
  const file = await request.get("/api/v1/costs?asOf=2019-12-31&format=csv");
  const text = await file.text();
  await page.goto(ADDRESS);
  const first = page.getByRole("region", { name: "Costs in USD" }).getByRole("row").nth(1);
  const yearly = (await first.getByRole("cell").first().innerText()).replaceAll(",", "");
  expect(text).toContain(`,USD,${yearly},`);
  const refused = await request.get("/api/v1/costs?asOf=2019-12-31&hosts=0");
  expect(refused.status()).toBe(422);
  expect(await refused.json()).toMatchObject({
    problem: { fields: { hosts: ["Enter a whole number from 1 to 10,000."] } },
  });
});
