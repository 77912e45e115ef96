import { afterEach, describe, expect, test, vi } from "vitest";
import { cookiePrefix, place } from "@/lib/accounts/place";

afterEach(() => vi.unstubAllEnvs());

describe("place", () => {
  test.each([
    { env: {}, origin: "http://127.0.0.1:3000", isSecure: false },
    { env: { HOST: "127.0.0.1", PORT: "8080", PUBLIC_URL: "" }, origin: "http://127.0.0.1:8080", isSecure: false }, // prettier-ignore
    { env: { PUBLIC_URL: "https://hyperscope.example", PORT: "8080" }, origin: "https://hyperscope.example", isSecure: true }, // prettier-ignore
  ])("$origin", ({ env, origin, isSecure }) => {
    expect(place(env)).toEqual({ origin, isSecure });
  });

  test("cookies are kept to this host behind TLS, and work without it", () => {
    vi.stubEnv("PUBLIC_URL", "https://hyperscope.example");
    expect(cookiePrefix()).toBe("__Host-hyperscope");
    vi.stubEnv("PUBLIC_URL", "");
    expect(cookiePrefix()).toBe("hyperscope");
  });
});
