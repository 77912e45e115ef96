"use client";

import { useState, type FormEvent } from "react";
import { Section } from "@/components/accounts/section";
import { controlClass, Field } from "@/components/forms/field";
import type { DraftView } from "@/lib/domain/import-view";
import { countOf, formatCount } from "@/lib/format/numbers";
import { DraftRows } from "./draft-rows";
import { addressOf } from "./import-calls";

type Props = { id: string; draft: DraftView; isBusy: boolean; save: (reason: string) => void };

/** What the file would do, row by row; then the reason, and the one button that does it. */
export function DraftStep({ id, draft, isBusy, save }: Props) {
  const { adds, changes, same, refused, rows } = draft;
  const hasWork = adds + changes > 0;
  return (
    <>
      <Section title={`What ${countOf(rows, "row")} would do`}>
        <dl className="flex flex-wrap gap-x-10 gap-y-3">
          <Count label="added" count={adds} />
          <Count label="changed" count={changes} />
          <Count label="as on record, skipped" count={same} />
          <Count label="refused" count={refused} />
        </dl>
        <DraftRows draft={draft} />
      </Section>
      {refused > 0 && (
        <p>
          <a className="link inline-block py-3" href={`${addressOf(id)}/errors`} download>
            Every refused row, with what is wrong beside it (.csv)
          </a>
          <span className="text-ink-2"> Mend it and choose it again.</span>
        </p>
      )}
      {refused === 0 && hasWork && <SaveForm changes={changes} isBusy={isBusy} save={save} />}
    </>
  );
}

function Count({ label, count }: { label: string; count: number }) {
  return (
    <div>
      <dd className="font-serif text-figure font-semibold">{formatCount(count)}</dd>
      <dt className="text-note text-ink-2">{label}</dt>
    </div>
  );
}

type SaveProps = { changes: number; isBusy: boolean; save: (reason: string) => void };

function SaveForm({ changes, isBusy, save }: SaveProps) {
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const missing = changes > 0 && reason.trim() === "";
    setMissing(missing);
    if (!missing) save(reason);
  }

  return (
    <Section title="Save all of it, or nothing">
      <form onSubmit={submit} aria-label="Save" noValidate className="grid max-w-[50em] gap-4">
        <Field
          label="Reason, shown with every revision"
          required={changes > 0}
          errors={isMissing ? ["Say why these records change, in a sentence."] : []}
          help="For example: prices of the list of 1 March, read by us."
        >
          {(control) => (
            <input
              {...control}
              className={controlClass(isMissing)}
              value={reason}
              maxLength={600}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        <p>
          <button
            type="submit"
            disabled={isBusy}
            className="control cursor-pointer border-accent! bg-accent! px-4! font-semibold text-on-accent!"
          >
            Save them
          </button>
        </p>
      </form>
    </Section>
  );
}
