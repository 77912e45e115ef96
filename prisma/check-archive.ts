import { faultText } from "@/lib/store/archive-file/fault";
import { readArchive } from "@/lib/store/archive-file/read-archive";

// Says every fault of the archive at once, so that one run is enough to mend them all.
const { faults, files, records } = await readArchive(process.argv[2] ?? "data/archive");

for (const fault of faults) console.log(faultText(fault));
console.log(
  faults.length === 0
    ? `${records} records in ${files} files, no faults`
    : `${faults.length} faults in ${new Set(faults.map(({ file }) => file)).size} files`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
