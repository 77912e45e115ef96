import type { FieldErrors } from "@/lib/domain/outcome";

/**
 * Whether a CSV begins with the mark by which Excel knows UTF-8: `bom` of an address, 1 unless told
 * otherwise. Errors by field for anything but one 0 or 1.
 */
export function readByteOrderMark(given: URLSearchParams): { mark: boolean; errors: FieldErrors } {
  const marks = given.getAll("bom");
  const [mark = "1"] = marks;
  if (marks.length <= 1 && ["0", "1"].includes(mark)) return { mark: mark === "1", errors: {} };
  const message = "Use 1 for a byte-order mark, which Excel needs, or 0 for none.";
  return { mark: true, errors: { bom: [message] } };
}
