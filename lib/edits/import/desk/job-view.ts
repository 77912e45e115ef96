import { columnsOf } from "@/lib/domain/columns/columns";
import { changeInWords, fieldDiff } from "@/lib/domain/field-diff";
import type { DraftView, ImportView } from "@/lib/domain/import-view";
import type { Draft } from "../draft";
import type { Job } from "./job";

/** Rows of each sort that are shown; all are counted, and the error file has every refused one. */
const SHOWN = 50;

/** Entries of a list that have columns of their own on offer. */
const ENTRIES = 3;

/** What whoever brings the file in is shown of it. */
export function viewOf(job: Job): ImportView {
  const { id, kind, name, bytes, progress, draft, saved, head, mapping } = job;
  return {
    ...{ id, kind, name, bytes, progress, saved, form: job.file.form },
    columns: mapping.map((field, at) => ({
      name: head.names[at] ?? "",
      sample: head.sample.map((row) => row[at] ?? ""),
      field,
    })),
    fields: fieldsOf(job),
    draft: draft === null ? null : draftView(draft),
  };
}

function fieldsOf({ kind, mapping }: Job): string[] {
  const offered = columnsOf(kind).flatMap(({ field, parts }) => [
    field,
    ...Array.from({ length: parts.length === 0 ? 0 : ENTRIES }, (_, at) =>
      parts.map((part) => `${field}.${at + 1}.${part.field}`),
    ).flat(),
  ]);
  return [...new Set([...offered, ...mapping.flatMap((field) => field ?? [])])];
}

function draftView({ rows, adds, changes, same, refused }: Draft): DraftView {
  return {
    ...{ rows, adds: adds.length, changes: changes.length, same, refused: refused.length },
    firstAdds: adds.slice(0, SHOWN).map(({ given, record }) => ({
      row: given.row,
      slug: record.slug,
    })),
    firstChanges: changes.slice(0, SHOWN).map(({ given, before, after }) => ({
      row: given.row,
      slug: after.slug,
      told: fieldDiff(before.record, after).map(changeInWords),
    })),
    firstFaults: refused
      .slice(0, SHOWN)
      .flatMap(({ row, faults }) => faults.map(({ field, message }) => ({ row, field, message }))),
  };
}
