"use client";

import { Link } from "@/components/ui/link";
import { useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";
import { methodOfAddress, recordAddress, reportAddress } from "../../addresses";
import type { ValueAsked } from "./asked";
import { useEvidence, type EvidenceState } from "./use-evidence";

type Props = { asked: ValueAsked; onClose: () => void };

/** The evidence beside the value it stands behind: at the side of a screen, at the foot of a phone. */
export function EvidenceDialog({ asked, onClose }: Props) {
  const [state, again] = useEvidence(asked);
  const frame = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => frame.current?.showModal(), []);
  return createPortal(
    <dialog
      ref={frame}
      aria-labelledby={title}
      className="evidence-panel no-print"
      onClose={onClose}
      onClick={(event) => event.target === frame.current && frame.current.close()}
    >
      <div className="px-5 pb-6">
        <div className="sticky top-0 z-1 flex items-baseline justify-between gap-4 border-b border-ink bg-paper pt-4 pb-2">
          <h2 id={title} className="font-serif text-figure font-semibold text-balance">
            {state.standing === "found" ? state.title : "Evidence"}
          </h2>
          <button
            type="button"
            className="link shrink-0 cursor-pointer py-3 text-table md:py-0"
            onClick={() => frame.current?.close()}
          >
            Close
          </button>
        </div>
        <Told state={state} again={again} />
        <p className="mt-4 flex flex-wrap gap-x-5 border-t border-rule pt-3 text-table [&>a]:py-3 md:[&>a]:py-0">
          <Further asked={asked} />
        </p>
      </div>
    </dialog>,
    document.body,
  );
}

/** Where the value is told in full, and where to say that it is wrong. */
function Further({ asked }: { asked: ValueAsked }) {
  const { kind, slug, day } = asked;
  const isScore = kind === "score";
  return (
    <>
      <Link
        href={isScore ? methodOfAddress(day, slug) : recordAddress(day, asked)}
        className="link"
      >
        {isScore ? "Every number of it" : "Open the record"}
      </Link>
      <Link
        href={reportAddress(isScore ? { kind: "vendor", slug } : asked)}
        prefetch={false}
        className="link"
      >
        Report an error
      </Link>
    </>
  );
}

type ToldProps = { state: EvidenceState; again: () => void };

function Told({ state, again }: ToldProps) {
  switch (state.standing) {
    case "asking":
      return (
        <p role="status" className="py-3 text-table text-ink-2">
          Looking up what it rests on …
        </p>
      );
    case "refused":
      return (
        <p role="alert" className="py-3 text-table text-danger">
          {state.words}{" "}
          <button type="button" className="link cursor-pointer" onClick={again}>
            Try again
          </button>
        </p>
      );
    case "found":
      return state.body;
  }
}
