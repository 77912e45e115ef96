"use client";

/** Prints what is on the page as a card. */
export function PrintButton() {
  return (
    <button
      type="button"
      className="control needs-script cursor-pointer px-4!"
      onClick={() => window.print()}
    >
      Print as battle card
    </button>
  );
}
