import path from "node:path";
import { expect, test } from "vitest";
import { checkNode, root } from "../../../bin/house.mjs";
import { readSettings } from "../../../bin/settings.mjs";

test("without settings the site answers this machine only, from the vault's own folder", () => {
  expect(readSettings({})).toEqual({
    vaultFile: path.join(root, "data/vault/hyperscope.db"),
    host: "127.0.0.1",
    port: 3000,
    publicUrl: null,
    backup: { folder: path.join(root, "data/backups"), keep: 14, everyHours: 0 },
  });
});

test("what .env.example shows is what holds without it", async () => {
  const { readFile } = await import("node:fs/promises");
  const { parseEnv } = await import("node:util");
  const shown = parseEnv(await readFile(path.join(root, ".env.example"), "utf8"));
  expect(Object.keys(shown).sort()).toEqual([
    "AUTH_SECRET",
    "BACKUP_EVERY_HOURS",
    "BACKUP_FOLDER",
    "BACKUP_KEEP",
    "DATABASE_URL",
    "HOST",
    "MAIL_FROM",
    "PORT",
    "PUBLIC_URL",
    "SMTP_URL",
  ]);
  expect(readSettings(shown)).toEqual(readSettings({}));
});

test("a full path stays where it is", () => {
  expect(readSettings({ DATABASE_URL: "file:/srv/vault.db" }).vaultFile).toBe("/srv/vault.db");
});

test("where browsers find the site is kept as its origin", () => {
  const { publicUrl } = readSettings({ PUBLIC_URL: "https://hyperscope.example/" });
  expect(publicUrl).toBe("https://hyperscope.example");
});

test.each([
  { name: "PUBLIC_URL", value: "hyperscope.example", form: "for example https://" },
  { name: "PUBLIC_URL", value: "ftp://hyperscope.example", form: "for example https://" },
  { name: "PUBLIC_URL", value: "https://hyperscope.example/desk", form: "for example https://" },
  { name: "PORT", value: "0", form: "from 1 to 65535" },
  { name: "PORT", value: "65536", form: "from 1 to 65535" },
  { name: "PORT", value: "http", form: "from 1 to 65535" },
  { name: "PORT", value: "", form: "from 1 to 65535" },
  { name: "HOST", value: "http://localhost", form: "for example 127.0.0.1" },
  { name: "BACKUP_KEEP", value: "0", form: "from 1 to 500" },
  { name: "BACKUP_EVERY_HOURS", value: "daily", form: "from 0 to 500" },
  { name: "BACKUP_EVERY_HOURS", value: "501", form: "from 0 to 500" },
  { name: "BACKUP_FOLDER", value: "", form: "for example ./data/backups" },
  { name: "AUTH_SECRET", value: "too short", form: "at least 32 characters" },
  { name: "SMTP_URL", value: "mail.example", form: "for example smtps://" },
  { name: "DATABASE_URL", value: "postgres://db", form: "for example file:" },
])("$name=$value is refused in one line that names it and its form", ({ name, value, form }) => {
  const reading = () => readSettings({ [name]: value });
  expect(reading).toThrow(new RegExp(`^${name}: .*${form}`));
  expect(reading).not.toThrow(/\n/);
});

test.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0"])("Node %s will do", (version) => {
  expect(() => checkNode(version)).not.toThrow();
});

test.each(["18.20.4", "20.9.0", "20.18.3"])("Node %s is told what to do", (version) => {
  expect(() => checkNode(version)).toThrow(`Node ${version} is too old: install Node 20.19`);
});
