"use client";

/** Opens the browser's own print, which saves as PDF too. */
export function PrintPaperButton() {
  return (
    <button
      type="button"
      className="control needs-script cursor-pointer px-4!"
      onClick={() => window.print()}
    >
      Print or save as PDF
    </button>
  );
}
