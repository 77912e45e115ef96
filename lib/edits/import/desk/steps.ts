import { done, type Outcome } from "@/lib/domain/outcome";
import type { EditStamp } from "@/lib/domain/role";
import { invalidField } from "../../save";
import { CalledOff, type Watch } from "../draft";
import { FileRefusal } from "../given-file";
import { importRecords, rehearseImport } from "../import-records";
import { mappingFault, type Mapping } from "../mapping";
import type { Job } from "./job";
import { removeFile } from "./receive-file";

/** Finds out what a file would do by that mapping. Nothing is saved. */
export async function checkJob(job: Job, mapping: Mapping, by: EditStamp): Promise<Outcome<Job>> {
  const fault = job.file.form === "csv" ? mappingFault(job.kind, mapping) : null;
  if (fault !== null) return invalidField("mapping", fault);
  job.mapping = mapping;
  job.draft = null;
  return step(job, async (watch) => {
    const drafted = await rehearseImport(job, by, watch);
    if (!drafted.ok) return drafted;
    job.draft = drafted.value;
    return done(job);
  });
}

/** Takes in what was found: all of it, or nothing. */
export async function saveJob(job: Job, by: EditStamp): Promise<Outcome<Job>> {
  const { draft } = job;
  if (draft === null) return invalidField("", "Check the file first: nothing is saved unseen.");
  return step(job, async (watch) => {
    const imported = await importRecords(draft, by, watch);
    if (!imported.ok) return imported;
    job.saved = imported.value;
    // Its rows are on record now; only what was done is still asked for.
    job.draft = null;
    await removeFile(job);
    return done(job);
  });
}

/** One thing at a time, which can be called off. */
async function step(
  job: Job,
  work: (watch: Watch) => Promise<Outcome<Job>>,
): Promise<Outcome<Job>> {
  if (job.off !== null) return invalidField("", "This file is being worked on. Wait, or cancel.");
  if (job.saved !== null) return invalidField("", "This file is in already. Choose another.");
  const off = new AbortController();
  job.off = off;
  try {
    return await work({ signal: off.signal, tell: (progress) => (job.progress = progress) });
  } catch (error) {
    if (error instanceof CalledOff || error instanceof FileRefusal) {
      return invalidField("", error.message);
    }
    throw error;
  } finally {
    job.off = null;
    job.progress = null;
  }
}
