import type { ImportView } from "@/lib/domain/import-view";
import { countOf } from "@/lib/format/numbers";
import type { Busy } from "./use-import";

const WORDS = {
  sending: "Sending the file",
  checking: "Reading and checking",
  saving: "Saving",
} as const;

type Props = {
  busy: Exclude<Busy, null>;
  progress: ImportView["progress"];
  /** Calls it off: nothing is saved then. */
  stop: () => void;
};

/** What is under way, how far it is, and a way out of it. */
export function WaitingNotice({ busy, progress, stop }: Props) {
  const far = progress === null ? "" : `: ${progress.phase}, ${countOf(progress.done, "row")} done`;
  return (
    <div className="flex flex-wrap items-center gap-4 border-2 border-accent bg-accent-tint px-4 py-3">
      <p role="status">
        {WORDS[busy]}
        {far}…
      </p>
      {busy !== "sending" && (
        <button type="button" className="control cursor-pointer" onClick={stop}>
          Cancel
        </button>
      )}
    </div>
  );
}
