/** Where a request came from, for the program behind: lib/accounts/place.ts reads it. */
const CLIENT_HEADER = "x-hyperscope-client";

/**
 * What a proxy in front says about the client is believed only when there is one, and then of the
 * client's address only the last, which is the proxy's own word.
 */
export function setForwarded({ headers, socket }, publicUrl) {
  const said = headers["x-forwarded-for"]?.split(",").at(-1)?.trim();
  for (const name of Object.keys(headers))
    if (name.startsWith("x-forwarded-")) delete headers[name];
  delete headers.forwarded;
  const client = (publicUrl !== null && said) || (socket.remoteAddress ?? "not known");
  headers[CLIENT_HEADER] = client;
  if (publicUrl === null) return;
  const { host, protocol } = new URL(publicUrl);
  headers["x-forwarded-host"] = host;
  headers["x-forwarded-proto"] = protocol.slice(0, -1);
  headers["x-forwarded-for"] = client;
}
