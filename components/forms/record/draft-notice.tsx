"use client";

import { useState } from "react";
import { SENT } from "@/lib/domain/form/sent-edit";
import { draftTime } from "./draft";
import type { RecordFormDesk } from "./use-record-form";

/** Offers back what was typed and not saved the last time. */
export function DraftNotice({ desk, version }: { desk: RecordFormDesk; version: number }) {
  const [isAnswered, setAnswered] = useState(false);
  const { found, discard } = desk.draft;
  if (found === null || isAnswered) return null;
  const isOld = (found.typed[SENT.version] ?? "") !== String(version);
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-4 gap-y-2 bg-sunk px-4 py-3">
      <span>
        You typed something here that was not saved, last on {draftTime(found.at)}.
        {isOld && " Somebody saved the record since: saving will show you both."}
      </span>
      <button
        type="button"
        className="control cursor-pointer font-semibold"
        onClick={() => {
          desk.replace(found.typed);
          setAnswered(true);
        }}
      >
        Take it back in
      </button>
      <button
        type="button"
        className="link py-3 md:py-1"
        onClick={() => {
          discard();
          setAnswered(true);
        }}
      >
        Discard the draft
      </button>
    </div>
  );
}

/** That what is typed is being kept. */
export function KeptNote({ keptAt }: { keptAt: number | null }) {
  if (keptAt === null) return null;
  return <p className="text-note text-ink-3">Draft kept on this computer, {draftTime(keptAt)}.</p>;
}
