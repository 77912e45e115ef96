/** Where browsers find the site, and whether TLS stands in front of it. */
export type Place = { origin: string; isSecure: boolean };

/** The header that our server writes over whatever a client sent: where the request came from. */
export const CLIENT_HEADER = "x-hyperscope-client";

/** `PUBLIC_URL`, or else the host and port the site is served on. */
export function place(env: Readonly<Record<string, string | undefined>> = process.env): Place {
  const given = env["PUBLIC_URL"] ?? "";
  const host = env["HOST"] ?? "127.0.0.1";
  const origin = given === "" ? `http://${host}:${env["PORT"] ?? "3000"}` : new URL(given).origin;
  return { origin, isSecure: origin.startsWith("https:") };
}

/** What our cookies' names begin with: "__Host-" keeps them to this host, and browsers to TLS. */
export const cookiePrefix = (): string => (place().isSecure ? "__Host-hyperscope" : "hyperscope");

/** The address a request came from, as our server saw it. */
export const clientOf = (headers: Headers): string => headers.get(CLIENT_HEADER) ?? "not known";
