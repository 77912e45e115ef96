"use client";

import { useCallback, useRef, useState, type MouseEvent, type ReactNode } from "react";
import { recordAddress } from "../addresses";
import type { EvidenceAsked } from "./panel/ask-evidence";
import { EvidenceDialog } from "./panel/evidence-dialog";

type Props = EvidenceAsked & {
  /** Says more to a screen reader than the value alone does. */
  label?: string;
  className?: string;
  children: ReactNode;
};

/**
 * A value that opens what it rests on beside itself. It is a link to the record: without a script,
 * or opened in another tab, it leads there.
 */
export function EvidenceTrigger({ kind, slug, day, label, className, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    link.current?.focus();
  }, []);
  return (
    <>
      <a
        ref={link}
        href={recordAddress(day, { kind, slug })}
        className={className ?? "link-ink"}
        aria-haspopup="dialog"
        aria-label={label}
        onClick={(event) => {
          if (leadsElsewhere(event)) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </a>
      {isOpen && <EvidenceDialog asked={{ kind, slug, day }} onClose={close} />}
    </>
  );
}

/** A reader who holds a key wants another tab or window. */
const leadsElsewhere = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
