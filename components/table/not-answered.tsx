/** The rows on screen are not those that were asked for, and why; asking again may help. */
export function NotAnswered({ again }: { again: () => void }) {
  return (
    <p role="alert" className="mb-2 text-table text-danger">
      The server did not answer, so the rows below are those asked for before.{" "}
      <button type="button" className="link cursor-pointer py-3 md:py-0" onClick={again}>
        Try again
      </button>
    </p>
  );
}
