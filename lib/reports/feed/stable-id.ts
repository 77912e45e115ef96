import { createHash } from "node:crypto";

/** The namespace of all our names (a random UUID, drawn once). */
const NAMESPACE = Buffer.from("07b065bfde28477ea1d5efd2573211ec", "hex");

const UUID_BYTES = 16;
const VERSION_AT = 6;
const VARIANT_AT = 8;

/**
 * A UUID (version 5, RFC 9562 section 5.5) that is the same for a name for ever, wherever the site
 * stands and whatever the record says by then.
 */
export function stableId(name: string): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(name).digest().subarray(0, UUID_BYTES);
  bytes.writeUInt8((bytes.readUInt8(VERSION_AT) & 0x0f) | 0x50, VERSION_AT);
  bytes.writeUInt8((bytes.readUInt8(VARIANT_AT) & 0x3f) | 0x80, VARIANT_AT);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
