import { stringify } from "csv-stringify/sync";

/**
 * Rows as a file that a spreadsheet opens; the first rows say what it is. Text that a spreadsheet
 * would take for a formula is written so that it stays text.
 */
export function csvFile(rows: readonly (readonly (string | number)[])[], name: string): Response {
  const text = stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true, record_delimiter: "windows" },
  );
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });
}
