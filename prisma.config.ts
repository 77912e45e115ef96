import path from "node:path";
import { defineConfig } from "prisma/config";

// Only `prisma generate` and the editor read this; the vault is opened by lib/store/open-vault.ts.
export default defineConfig({
  schema: path.join("prisma", "schema.prisma"),
  migrations: { path: path.join("prisma", "migrations") },
});
