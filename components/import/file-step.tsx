"use client";

import { useState, type FormEvent } from "react";
import { Section } from "@/components/accounts/section";
import { controlClass, Field } from "@/components/forms/field";
import type { Chosen } from "./import-calls";

type Props = { kinds: readonly string[]; isBusy: boolean; send: (chosen: Chosen) => void };

/** Which kind of record, and which file. */
export function FileStep({ kinds, isBusy, send }: Props) {
  const [kind, setKind] = useState(kinds[0] ?? "");
  const [wrong, setWrong] = useState<string | null>(null);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get("file");
    const chosen = file instanceof File && file.size > 0 ? chosenOf(file, kind) : null;
    setWrong(chosen === null ? "Choose a file whose name ends with .csv or .jsonl." : null);
    if (chosen !== null) send(chosen);
  }

  return (
    <div className="grid gap-8 lg:grid-cols-12">
      <div className="lg:col-span-7">
        <Section title="The file">
          <form onSubmit={submit} aria-label="File" noValidate className="grid gap-4">
            <Field label="Kind of record" errors={[]} help="One file holds one kind.">
              {(control) => (
                <select
                  {...control}
                  className={controlClass(false)}
                  value={kind}
                  onChange={(event) => setKind(event.target.value)}
                >
                  {kinds.map((one) => (
                    <option key={one}>{one}</option>
                  ))}
                </select>
              )}
            </Field>
            <Field
              label="File"
              errors={wrong === null ? [] : [wrong]}
              help="A table (.csv, UTF-8, names of columns in row 1) or lines of JSON (.jsonl), up to 64 MB."
            >
              {(control) => (
                <input
                  {...control}
                  type="file"
                  name="file"
                  accept=".csv,.jsonl"
                  className={`${controlClass(wrong !== null)} max-md:py-2.5`}
                />
              )}
            </Field>
            <p>
              <button
                type="submit"
                disabled={isBusy}
                className="control cursor-pointer border-accent! bg-accent! px-4! font-semibold text-on-accent!"
              >
                Read its columns
              </button>
            </p>
          </form>
        </Section>
      </div>
      <div className="lg:col-span-5">
        <Section title={`What is on record of ${kind}`}>
          <p className="text-table text-ink-2">
            The same format, with every field: change it in a spreadsheet and bring it back.
          </p>
          <ul className="grid gap-1">
            {["csv", "jsonl"].map((form) => (
              <li key={form}>
                <a
                  className="link inline-block py-3 md:py-1"
                  href={`/api/v1/export/${kind}.${form}`}
                  download
                >
                  {kind}.{form}
                </a>
              </li>
            ))}
          </ul>
          <p className="text-note text-ink-3">
            A table changes only the fields it has columns for; an empty cell means not known. Lists
            are JSON in one cell, or columns of their own: evidence.1.source, evidence.1.shows.
          </p>
        </Section>
      </div>
    </div>
  );
}

function chosenOf(file: File, kind: string): Chosen | null {
  if (file.name.endsWith(".csv")) return { file, kind, form: "csv" };
  return file.name.endsWith(".jsonl") ? { file, kind, form: "jsonl" } : null;
}
