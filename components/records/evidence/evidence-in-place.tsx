"use client";

import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";

/**
 * Hears every value that says it opens a dialog, wherever on the page it stands, and opens what it
 * rests on beside it. One ear for all: a page has hundreds of such values, and none of them has to
 * carry a script. What draws the panel comes with the first click.
 */
export function EvidenceInPlace() {
  const [panel, setPanel] = useState<ReactNode>(null);
  const value = useRef<HTMLElement | SVGElement>(null);
  const close = useCallback(() => {
    setPanel(null);
    value.current?.focus();
  }, []);
  useEffect(() => {
    const open = (event: MouseEvent) => {
      const link = leadsElsewhere(event) ? null : valueAt(event.target);
      const address = link?.getAttribute("href") ?? null;
      if (link === null || address === null) return;
      event.preventDefault();
      // A reading chosen within the panel leads back to the value that opened it.
      if (link.closest("dialog") === null) value.current = link;
      void panelOf(address, close).then((next) =>
        next === null ? location.assign(address) : setPanel(next),
      );
    };
    // Before the page's own links hear of it.
    document.addEventListener("click", open, { capture: true });
    return () => document.removeEventListener("click", open, { capture: true });
  }, [close]);
  return panel;
}

/** The panel for what stands at an address; null where it is none of a value, or cannot be had. */
async function panelOf(address: string, close: () => void): Promise<ReactNode> {
  try {
    const [{ askedOf }, { EvidenceDialog }] = await Promise.all([
      import("./panel/asked"),
      import("./panel/evidence-dialog"),
    ]);
    const asked = askedOf(address);
    return asked && <EvidenceDialog key={address} asked={asked} onClose={close} />;
  } catch {
    return null;
  }
}

/** The value that was meant by a click, if any. */
const valueAt = (target: EventTarget | null) =>
  target instanceof Element
    ? target.closest<HTMLElement | SVGElement>("a[aria-haspopup=dialog]")
    : null;

/** A reader who holds a key wants another tab or window. */
const leadsElsewhere = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
