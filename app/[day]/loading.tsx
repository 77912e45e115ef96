export default function Loading() {
  return (
    <main className="page-width grid gap-8 py-10" aria-busy="true">
      <p className="font-serif text-title font-semibold">Working out the day</p>
      <hr className="border-ink" />
      <hr className="border-rule" />
      <hr className="border-rule" />
    </main>
  );
}
