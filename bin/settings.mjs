import path from "node:path";
import { z } from "zod";
import { root } from "./house.mjs";
import { Stop } from "./say.mjs";

const databaseUrl = z
  .string()
  .regex(/^file:[^?]+$/, 'write "file:" and a path, for example file:./data/vault/hyperscope.db')
  .transform((url) => path.resolve(root, url.slice("file:".length)));

const port = z
  .string()
  .regex(/^\d{1,5}$/, "write a whole number from 1 to 65535")
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, "write a whole number from 1 to 65535");

const host = z
  .string()
  .regex(/^[\w.:-]+$/, "write an address of this machine, for example 127.0.0.1 or 0.0.0.0");

const publicUrl = z
  .string()
  .refine(
    (url) => url === "" || isOrigin(url),
    "write https:// and a name, for example https://hyperscope.example",
  )
  .transform((url) => (url === "" ? null : url.replace(/\/$/, "")));

const folder = z
  .string()
  .min(1, "write a folder, for example ./data/backups")
  .transform((given) => path.resolve(root, given));

const authSecret = z
  .string()
  .refine(
    (secret) => secret === "" || secret.length >= 32,
    'write at least 32 characters, for example from "openssl rand -base64 32"',
  );

const smtpUrl = z
  .string()
  .refine(
    (url) => url === "" || /^smtps?:\/\/\S+$/.test(url),
    "write smtp:// or smtps:// and a server, for example smtps://user:password@mail.example:465",
  );

const wholeNumber = (from, to) =>
  z
    .string()
    .regex(/^\d{1,3}$/, `write a whole number from ${from} to ${to}`)
    .transform(Number)
    .refine((number) => number >= from && number <= to, {
      message: `write a whole number from ${from} to ${to}`,
    });

// The defaults are those of .env.example.
const settings = z.object({
  DATABASE_URL: databaseUrl.prefault("file:./data/vault/hyperscope.db"),
  HOST: host.prefault("127.0.0.1"),
  PORT: port.prefault("3000"),
  PUBLIC_URL: publicUrl.prefault(""),
  BACKUP_FOLDER: folder.prefault("./data/backups"),
  BACKUP_KEEP: wholeNumber(1, 500).prefault("14"),
  BACKUP_EVERY_HOURS: wholeNumber(0, 500).prefault("0"),
  // Only checked here: lib/accounts reads them where they are used.
  AUTH_SECRET: authSecret.prefault(""),
  SMTP_URL: smtpUrl.prefault(""),
  MAIL_FROM: z.string().prefault(""),
});

/**
 * What the environment and .env ask for: the vault's file as a full path, host, port and backups,
 * and where browsers find the site, null when that is host and port themselves.
 * @throws Stop naming each setting that cannot be used and the form it takes.
 */
export function readSettings(env) {
  const read = settings.safeParse(env);
  if (!read.success) {
    throw new Stop(
      read.error.issues.map(({ path: [name], message }) => `${name}: ${message}.`).join("\n"),
    );
  }
  const { DATABASE_URL: vaultFile, HOST, PORT, PUBLIC_URL, ...rest } = read.data;
  const backup = {
    folder: rest.BACKUP_FOLDER,
    keep: rest.BACKUP_KEEP,
    everyHours: rest.BACKUP_EVERY_HOURS,
  };
  return { vaultFile, host: HOST, port: PORT, publicUrl: PUBLIC_URL, backup };
}

function isOrigin(text) {
  if (!URL.canParse(text)) return false;
  const { origin, protocol } = new URL(text);
  return ["http:", "https:"].includes(protocol) && text.replace(/\/$/, "") === origin;
}
