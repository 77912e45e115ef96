/** A secret that is shown this once, to be copied. */
export function ShownOnce({ what, secret }: { what: string; secret: string }) {
  return (
    <div role="status" className="grid gap-1 border border-ink bg-accent-tint px-4 py-3">
      <p className="font-semibold">{what} is shown this once: copy it now.</p>
      <code className="font-sans wrap-anywhere select-all">{secret}</code>
    </div>
  );
}
