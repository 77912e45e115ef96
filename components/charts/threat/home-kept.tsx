"use client";

import { useSyncExternalStore } from "react";
import { threatAddress } from "@/components/records/addresses";
import { isPlainObject } from "@/lib/domain/plain-object";

type Home = { slug: string; name: string };

const KEY = "hyperscope-home";
const CHANGED = "homechange";

/** As it was written: the same text for the same home, so that nothing is drawn twice. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function read(text: string | null): Home | null {
  try {
    const found: unknown = JSON.parse(text ?? "null");
    return isHome(found) ? found : null;
  } catch {
    return null;
  }
}

const isHome = (found: unknown): found is Home =>
  isPlainObject(found) && typeof found["slug"] === "string" && typeof found["name"] === "string";

function keep(chosen: Home | null): void {
  try {
    if (chosen === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // Without storage "us" is chosen anew each time; the address says whose threats are shown.
  }
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(notify: () => void) {
  window.addEventListener(CHANGED, notify);
  window.addEventListener("storage", notify);
  return () => {
    window.removeEventListener(CHANGED, notify);
    window.removeEventListener("storage", notify);
  };
}

type Props = {
  shown: Home;
  /** Slugs of those whom anybody is ranked against on this day. */
  rated: readonly string[];
  day: string;
};

/** Which vendor is "us": kept on this computer and offered on every page of threats. */
export function HomeKept({ shown, rated, day }: Props) {
  const us = read(useSyncExternalStore(subscribe, kept, () => null));
  return (
    <p className="needs-script mt-1 text-ink-2">
      {us === null ? (
        <button type="button" className="link py-3 md:py-0" onClick={() => keep(shown)}>
          Remember {shown.name} as us
        </button>
      ) : us.slug === shown.slug ? (
        <>
          {us.name} is us on this computer.{" "}
          <button type="button" className="link py-3 md:py-0" onClick={() => keep(null)}>
            Forget
          </button>
        </>
      ) : (
        <>
          Us:{" "}
          {rated.includes(us.slug) ? (
            <a href={threatAddress(day, us.slug)} className="link inline-block py-3 md:py-0">
              threats to {us.name}
            </a>
          ) : (
            `${us.name}, not rated on this day`
          )}
          .{" "}
          <button type="button" className="link py-3 md:py-0" onClick={() => keep(shown)}>
            Make it {shown.name}
          </button>
        </>
      )}
    </p>
  );
}
