"use client";

/** Prints what is on the page: every column, as long as it is. */
export function PrintButton() {
  return (
    <button
      type="button"
      className="control needs-script cursor-pointer px-4!"
      onClick={() => window.print()}
    >
      Print this comparison
    </button>
  );
}
