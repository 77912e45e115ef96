import type { Asked, ToldRanks, ToldReach } from "./told";
import type { Errand } from "./worker";

type Told = { ranks: ToldRanks; reach: ToldReach };
type Answers<What extends keyof Told> = {
  /** The latest question only: what was asked before it is dropped. */
  ask: (asked: Asked, answer: (told: Told[What] | null) => void) => void;
  close: () => void;
};

/**
 * The one door through which a browser recomputes: a worker of its own that runs `lib/scoring` off
 * the main thread. Answers null when the arithmetic failed. Only for the browser.
 */
export function openDoor<What extends keyof Told>(what: What): Answers<What> {
  let worker: Worker | null = null;
  let number = 0;
  let isBusy = false;
  let waiting: Errand | null = null;
  let answered: (told: Told[What] | null) => void = () => undefined;
  const close = () => {
    worker?.terminate();
    worker = null;
    isBusy = false;
    waiting = null;
  };
  const heard = ({ data }: MessageEvent<{ number: number; told: Told[What] }>) => {
    isBusy = false;
    if (data.number === number) answered(data.told);
    if (waiting !== null) send(waiting);
  };
  const send = (errand: Errand) => {
    waiting = null;
    isBusy = true;
    worker ??= opened(heard, () => {
      close();
      answered(null);
    });
    worker.postMessage(errand);
  };
  return {
    ask: (asked, answer) => {
      number += 1;
      answered = answer;
      const errand: Errand = { number, what, asked };
      // Counting is soon done and is waited for; a search for extremes nobody needs is broken off.
      if (isBusy && what === "reach") close();
      if (isBusy) waiting = errand;
      else send(errand);
    },
    close,
  };
}

function opened<T>(heard: (event: MessageEvent<T>) => void, failed: () => void): Worker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", heard);
  worker.addEventListener("error", failed);
  return worker;
}
