import { createServer } from "node:net";
import { Stop } from "./say.mjs";

const reasons = {
  EADDRINUSE: (host, port) =>
    `Port ${port} on ${host} is taken: stop the other program, or set PORT in .env to a free one.`,
  EACCES: (host, port) =>
    `Port ${port} may not be opened by this user: set PORT in .env to 1024 or more.`,
  EADDRNOTAVAIL: (host) =>
    `${host} is not an address of this machine: set HOST in .env to 127.0.0.1.`,
  ENOTFOUND: (host) => `${host} is not an address of this machine: set HOST in .env to 127.0.0.1.`,
};

/** @throws Stop naming the remedy when nothing can listen there. */
export async function checkPort(host, port) {
  try {
    await listenOnce(host, port);
  } catch (error) {
    throw new Stop(reasons[error.code]?.(host, port) ?? error.message);
  }
}

/** A port of this machine's own address that nobody listens on now. */
export const freePort = () => listenOnce("127.0.0.1", 0);

function listenOnce(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, host, () => {
      const { port: found } = server.address();
      server.close(() => resolve(found));
    });
  });
}
