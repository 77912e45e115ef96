import { expect, test } from "@playwright/test";
import { may, roles } from "@/lib/domain/role";
import { deskPages, writingRoutes } from "@/tests/support/desk-addresses";
import { signIn } from "@/tests/support/sign-in";

for (const role of roles) {
  test(`every page of the desk and every writing route asks what a ${role} may do`, async ({
    page,
    baseURL,
  }) => {
    if (role !== "reader") await signIn(page, role);
    for (const { method, address, act } of [...deskPages(), ...writingRoutes()]) {
      const answer = await page.request.fetch(address, {
        method,
        headers: { "sec-fetch-site": "same-origin", origin: baseURL ?? "" },
        ...(method === "GET" ? {} : { data: {} }),
      });
      const told = `${method} ${address} as ${role}: ${answer.status()}`;
      expect(answer.headers()["cache-control"], told).toContain("no-store");
      if (role === "reader") expect(answer.status(), told).toBe(401);
      else if (!may(role, act)) expect(answer.status(), told).toBe(403);
      else {
        expect([401, 403], told).not.toContain(answer.status());
        expect(answer.status(), told).toBeLessThan(500);
      }
    }
  });
}

test("a made-up token opens nothing, a cookie from elsewhere neither", async ({ page }) => {
  await signIn(page, "editor");
  for (const { method, address } of writingRoutes()) {
    const madeUp = { authorization: "Bearer hsp_made-up", "content-type": "application/json" };
    const stranger = await page.request.fetch(address, { method, headers: madeUp, data: {} });
    expect(stranger.status(), address).toBe(401);
    const silent = await page.request.fetch(address, { method, data: {} });
    expect(silent.status(), address).toBe(403);
  }
});
