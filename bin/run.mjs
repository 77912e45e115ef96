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

/** As `run`, quietly. @throws Stop with everything the program said and then `remedy`. */
export async function runOrStop(command, args, { env, remedy }) {
  const { code, words } = await run(command, args, { env });
  if (code === 0) return;
  throw new Stop(`${words.trim()}\n${remedy}`);
}

/** `npm` as the one that started us, or the one on the path. */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  const started = script?.endsWith("npm-cli.js") === true;
  const command = process.platform === "win32" ? "npm.cmd" : "npm";
  return started ? run(process.execPath, [script, ...args], options) : run(command, args, options);
}
