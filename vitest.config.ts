import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const alias = {
  "@": at("./"),
  // The real one throws outside Next; its own empty twin does not.
  "server-only": at("./node_modules/server-only/empty.js"),
};

export default defineConfig({
  resolve: { alias },
  test: {
    environment: "node",
    maxWorkers: 2,
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        // No test measures time; a busy machine gets room.
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx,mjs}"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: "store", include: ["tests/store/**/*.test.ts"], testTimeout: 30_000 },
      },
    ],
  },
});
