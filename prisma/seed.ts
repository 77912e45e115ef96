import { now } from "@/lib/request/clock";
import { faultText } from "@/lib/store/archive-file/fault";
import { readArchive } from "@/lib/store/archive-file/read-archive";
import { loadArchiveFile } from "@/lib/store/load-archive-file";
import { VaultRefusal } from "@/lib/store/migrations";
import { openVault } from "@/lib/store/open-vault";
import { vaultFile } from "@/lib/store/vault-file";

// Loads the archive into the vault. Safe to run at every start: the same archive changes nothing.
const reading = await readArchive(process.argv[2] ?? "data/archive");
const vault = openVault(vaultFile());

try {
  if (reading.faults.length > 0) throw new VaultRefusal(faultsText());
  const { loaded, upToDate } = await loadArchiveFile(vault, reading, now().toISOString(), show);
  console.log(
    upToDate ? "The vault already holds this archive." : `Loaded ${loaded} records of the archive.`,
  );
} catch (problem) {
  if (!(problem instanceof VaultRefusal)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
} finally {
  await vault.$disconnect();
}

function faultsText(): string {
  return [
    ...reading.faults.slice(0, 10).map(faultText),
    `${reading.faults.length} faults in the archive, nothing loaded: npm run archive:check says them all.`,
  ].join("\n");
}

function show(done: number): void {
  if (process.stdout.isTTY)
    process.stdout.write(`\rLoading ${done} of ${reading.records} records `);
  if (process.stdout.isTTY && done === reading.records) process.stdout.write("\n");
}
