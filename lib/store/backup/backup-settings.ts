import path from "node:path";
import { z } from "zod";

const wholeNumber = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number);

/** What .env.example shows; bin/settings.mjs says in words what it cannot use. */
const settings = z.object({
  BACKUP_FOLDER: z.string().min(1).prefault("./data/backups"),
  BACKUP_KEEP: wholeNumber.prefault("14"),
  BACKUP_EVERY_HOURS: wholeNumber.prefault("0"),
});

export type BackupSettings = {
  /** Full path of the folder backups go to. */
  folder: string;
  /** How many of the newest are kept. */
  keep: number;
  /** Hours from one to the next while the server runs; 0 when nobody asked for any. */
  everyHours: number;
};

/** What the environment asks for in backups. @throws ZodError when a setting cannot be used. */
export function backupSettings(env: NodeJS.ProcessEnv = process.env): BackupSettings {
  const { BACKUP_FOLDER, BACKUP_KEEP, BACKUP_EVERY_HOURS } = settings.parse(env);
  const folder = path.resolve(process.cwd(), BACKUP_FOLDER);
  return { folder, keep: BACKUP_KEEP, everyHours: BACKUP_EVERY_HOURS };
}
