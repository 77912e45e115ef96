import { applyMigrations } from "@/lib/store/apply-migrations";
import { readArchive } from "@/lib/store/archive-file/read-archive";
import { loadArchiveFile } from "@/lib/store/load-archive-file";
import { openVault } from "@/lib/store/open-vault";
import { migrationsFolder } from "@/lib/store/vault-file";

// One stage of growth.bench.ts: checks a folder's archive and loads it into a new vault.

const [folder = "", file = ""] = process.argv.slice(2);
/** Milliseconds of the processor so far: others may be at work on the machine. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const start = spent();
const reading = await readArchive(folder);
const checked = spent();
const [fault] = reading.faults;
if (fault !== undefined) throw new Error(`${fault.file}:${fault.line} ${fault.message}`);

applyMigrations(file, migrationsFolder());
const vault = openVault(file);
const migrated = spent();
await loadArchiveFile(vault, reading, new Date(0).toISOString());
const loaded = spent();
await vault.$disconnect();

console.log(
  JSON.stringify({
    records: reading.records,
    "check the files, ms": checked - start,
    "load the vault, ms": loaded - migrated,
    "loading, µs a record": (1000 * (loaded - migrated)) / reading.records,
    "memory of loading, MB at most": process.resourceUsage().maxRSS / 1024,
  }),
);
