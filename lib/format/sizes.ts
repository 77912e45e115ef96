const BYTES_IN_MB = 1_000_000;

/** "10.6 MB" from bytes; megabytes of a million bytes, to a tenth. */
export function formatSize(bytes: number): string {
  return `${(bytes / BYTES_IN_MB).toFixed(1)} MB`;
}

/** "0.4 s" from milliseconds, to a tenth. */
export function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
