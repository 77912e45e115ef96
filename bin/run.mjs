import { spawn } from "node:child_process";
import { quietly, root } from "./house.mjs";
import { Stop } from "./say.mjs";

/**
 * Starts a program in the house. `show` lets its words through; otherwise they are kept
 * and come back with the answer.
 */
export function run(command, args, { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...quietly, ...env },
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
    });
    const heard = [];
    child.stdout?.on("data", (chunk) => heard.push(chunk));
    child.stderr?.on("data", (chunk) => heard.push(chunk));
    child.on("error", (error) => resolve({ code: -1, error, words: error.message }));
    child.on("close", (code) =>
      resolve({ code: code ?? 1, words: Buffer.concat(heard).toString() }),
    );
  });
}

/** Lets Node load the server's own modules, TypeScript included, outside of the framework. */
export const SERVER_MODULES = ["--conditions", "react-server", "--import", "tsx"];

/** `npm` as the one that started us, or the one on the path. */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  const started = script?.endsWith("npm-cli.js") === true;
  const command = process.platform === "win32" ? "npm.cmd" : "npm";
  return started ? run(process.execPath, [script, ...args], options) : run(command, args, options);
}

/** A script of package.json, quietly. @throws Stop with everything it said. */
export async function npmScript(script, env = {}) {
  const { code, words } = await npm(["run", "--silent", script], { env });
  if (code !== 0)
    throw new Stop(`${words.trim()}\nFailed: npm run ${script}. The reason stands above.`);
}
