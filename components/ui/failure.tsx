/** What failed, what was kept, and one thing to do. */
export function Failure({
  reference,
  retry,
}: {
  reference: string | undefined;
  retry: () => void;
}) {
  return (
    <main className="page-width py-10">
      <h1 className="font-serif text-title font-semibold">This page could not be worked out</h1>
      <p className="mt-2 max-w-[34em] font-serif text-dek text-ink-2">
        Nothing was lost: the archive and the address are as they were.
      </p>
      <button type="button" className="control mt-4 cursor-pointer font-semibold" onClick={retry}>
        Try again
      </button>
      {reference && <p className="mt-4 text-note text-ink-3">Reference {reference}</p>}
    </main>
  );
}
