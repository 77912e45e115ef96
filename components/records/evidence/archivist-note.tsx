/**
 * What whoever wrote the record down adds to it. It may know of days after the one on screen, so
 * it stands apart from the record and says so.
 */
export function ArchivistNote({ note }: { note: string | null }) {
  if (note === null) return null;
  return (
    <aside className="mt-3 max-w-[590px] text-note text-ink-3" aria-label="Archivist’s note">
      <span className="font-semibold text-ink-2">Archivist’s note, with later knowledge: </span>
      {note}
    </aside>
  );
}
