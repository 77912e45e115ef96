#!/usr/bin/env node
// Serves the built site where HOST and PORT say, until it is told to end. `serve.mjs` starts it.
import { createServer } from "node:http";
import { root } from "./house.mjs";
import { doorbell } from "./say.mjs";
import { readSettings } from "./settings.mjs";
import { door } from "./site/door.mjs";
import { isOursBy, readOurScripts } from "./site/our-scripts.mjs";

/** Longer than any request may take to come in; the door says of each how long that is. */
const REQUEST_WITHIN_MS = 300_000;
const HEAD_WITHIN_MS = 20_000;
/** Longer than browsers and proxies keep a connection, so that it is never closed under a request. */
const KEPT_OPEN_MS = 75_000;
/** How long answers under way may still take once the site is told to end. */
const END_WITHIN_MS = 10_000;

await doorbell(async () => {
  const { host, port, publicUrl } = readSettings(process.env);
  const [{ default: next }, ourScripts] = await Promise.all([import("next"), readOurScripts()]);
  // The framework would listen for web sockets on its own; it is given a server that hears nothing.
  const app = next({ dev: false, dir: root, hostname: host, port, httpServer: createServer() });
  await app.prepare();

  const { answer, answerUnreadable } = door({
    framework: app.getRequestHandler(),
    isOurs: isOursBy(ourScripts),
    publicUrl,
  });
  const server = createServer(
    {
      requestTimeout: REQUEST_WITHIN_MS,
      headersTimeout: HEAD_WITHIN_MS,
      keepAliveTimeout: KEPT_OPEN_MS,
      // The door refuses those without, and with its headers.
      requireHostHeader: false,
    },
    answer,
  );
  server.on("clientError", answerUnreadable);
  server.listen(port, host);

  await Promise.race([signal("SIGTERM"), signal("SIGINT"), failure(server)]);
  setTimeout(() => server.closeAllConnections(), END_WITHIN_MS).unref();
  await new Promise((resolve) => server.close(resolve));
  await app.close();
  process.exit();
});

function signal(name) {
  return new Promise((resolve) => process.once(name, resolve));
}

function failure(server) {
  return new Promise((_, reject) => server.once("error", reject));
}
