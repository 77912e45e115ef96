import { readArchive } from "@/lib/store/archive-file/read-archive";

/** The archive of a folder; throws at its first fault. */
export async function wholeArchive(folder: string) {
  const reading = await readArchive(folder);
  const [fault] = reading.faults;
  if (fault !== undefined) throw new Error(`${fault.file}:${fault.line} ${fault.message}`);
  return reading;
}
