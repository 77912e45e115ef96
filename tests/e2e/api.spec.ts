import { expect, test, type APIResponse } from "@playwright/test";
import { z } from "zod";

const ranking = z.object({
  asOf: z.literal("2005-10-31"),
  methodVersion: z.literal("2.0.0"),
  rows: z.array(
    z.object({
      challenger: z.object({ slug: z.string() }),
      points: z.number(),
      cells: z.array(
        z.object({
          records: z.array(z.object({ evidence: z.array(z.object({ id: z.string() })) })),
        }),
      ),
    }),
  ),
});
const positions = z.object({
  positions: z.array(z.object({ presence: z.object({ points: z.number() }) })),
});
const refusal = z.object({
  problem: z.object({
    kind: z.literal("invalid"),
    fields: z.record(z.string(), z.array(z.string().min(6))),
  }),
});
const records = z.object({
  kind: z.string(),
  rows: z.array(z.object({ publicFrom: z.string(), evidenceIds: z.array(z.string()) })),
});

async function bodyOf<T>(answer: APIResponse, schema: z.ZodType<T>): Promise<T> {
  return schema.parse(await answer.json());
}

test("the API says what the screen says", async ({ page, request }) => {
  const answer = await request.get("/api/v1/threats?to=vmware&asOf=2005-10-31");
  const [top] = (await bodyOf(answer, ranking)).rows;
  expect(top?.challenger.slug).toBe("microsoft");
  expect(top?.cells[0]?.records[0]?.evidence[0]?.id).toMatch(/^[a-z-]+\/[a-z0-9.-]+\/e\d+$/);
  await page.goto("/2005-10-31/threats/vmware");
  await expect(page.getByText(top?.points.toFixed(1) ?? "none").first()).toBeVisible();

  const scored = await bodyOf(await request.get("/api/v1/positions?asOf=2005-10-31"), positions);
  await page.goto("/2005-10-31/vendors/vmware");
  const points = scored.positions[0]?.presence.points.toFixed(1) ?? "none";
  await expect(page.getByText(points).first()).toBeVisible();
});

for (const { address, field } of [
  { address: "/api/v1/positions", field: "asOf" },
  { address: "/api/v1/positions?asOf=", field: "asOf" },
  { address: "/api/v1/positions?asOf=2005-02-30", field: "asOf" },
  { address: "/api/v1/positions?asOf=31.10.2005", field: "asOf" },
  { address: "/api/v1/positions?asOf=2002-12-31", field: "asOf" },
  { address: "/api/v1/positions?asOf=2999-01-01", field: "asOf" },
  { address: `/api/v1/positions?asOf=${"9".repeat(10_000)}`, field: "asOf" },
  { address: "/api/v1/positions?asOf=2005-10-31&asOf=2006-01-01", field: "asOf" },
  { address: "/api/v1/positions?asOf=2005-10-31&sort=up", field: "sort" },
  { address: "/api/v1/threats?asOf=2005-10-31", field: "to" },
  { address: "/api/v1/threats?asOf=2005-10-31&to=VM%20ware", field: "to" },
  { address: "/api/v1/vendors?asOf=today-ish", field: "asOf" },
  { address: "/api/v1/records/price?asOf=2005", field: "asOf" },
]) {
  test(`${address.slice(0, 70)} is refused with the field named`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(422);
    expect(Object.keys((await bodyOf(answer, refusal)).problem.fields)).toContain(field);
  });
}

for (const address of [
  "/api/v1/threats?asOf=2005-10-31&to=nobody",
  "/api/v1/records/rumour?asOf=2005-10-31",
  "/2005-10-31/vendors/nobody",
  "/2005-10-31/threats/nobody",
  "/2005-10-31/products/nothing",
  "/2005-10-31/sources/nowhere",
  "/2005-10-31/records/rumour/x",
  "/2005-10-31/records/price/nothing",
  "/2005-02-30",
  "/2005-02-30/vendors",
  `/${"9".repeat(4000)}`,
]) {
  test(`${address.slice(0, 60)} is not found, and says so`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(404);
    expect(await answer.text()).not.toContain("Error:");
  });
}

test("every kind of record is listed with its evidence", async ({ request }) => {
  for (const kind of ["vendor", "product", "support", "promise", "statement"]) {
    const answer = await request.get(`/api/v1/records/${kind}?asOf=2005-10-31`);
    const { rows, kind: said } = await bodyOf(answer, records);
    expect(said).toBe(kind);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.every(({ publicFrom }) => publicFrom <= "2005-10-31")).toBe(true);
    expect(rows.every(({ evidenceIds }) => evidenceIds.length > 0)).toBe(true);
  }
});

test("the sources listed are those that the records of the day rest on", async ({ request }) => {
  const bySource = async (asOf: string) =>
    (await bodyOf(await request.get(`/api/v1/records/source?asOf=${asOf}`), records)).rows.length;
  expect(await bySource("2005-10-31")).toBeLessThan(await bySource("2008-12-31"));
  expect(await bySource("2003-01-01")).toBeGreaterThan(0);
});

test("health says that the vault answers, and its migration", async ({ request }) => {
  const answer = await request.get("/api/health");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({
    reachable: true,
    migration: expect.any(String),
    problem: null,
  });
});
