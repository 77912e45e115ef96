import { SENT } from "@/lib/domain/form/sent-edit";
import type { RecordFormDesk } from "./use-record-form";

type Props = { desk: RecordFormDesk; maySave: boolean; isSending: boolean };

/** Save or propose, and a look at what that would do. */
export function SaveButtons({ desk, maySave, isSending }: Props) {
  const label = maySave ? "Save" : "Propose this change";
  return (
    <div className="flex flex-wrap items-center gap-3">
      <button
        type="submit"
        name={SENT.press}
        value="save"
        disabled={isSending}
        className="control min-h-[44px] cursor-pointer border-accent! bg-accent! px-5 font-semibold text-on-accent! disabled:opacity-60"
      >
        {isSending ? "One moment …" : label}
      </button>
      <button
        type="submit"
        name={SENT.press}
        value="preview"
        disabled={isSending}
        className="control min-h-[44px] cursor-pointer px-4"
        onClick={(event) => {
          event.preventDefault();
          desk.send("preview");
        }}
      >
        What this does to the scores
      </button>
    </div>
  );
}
