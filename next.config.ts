import path from "node:path";
import type { NextConfig } from "next";

/** The sections of a day: an address that starts with one of them means today. */
const SECTIONS = [
  "vendors",
  "products",
  "support",
  "platforms",
  "threats",
  "promises",
  "forecasts",
  "foresight",
  "timeline",
  "structure",
  "prices",
  "sources",
  "records",
  "compare",
  "changes",
];

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: true,
  poweredByHeader: false,
  // bin/site compresses on the way out, and better.
  compress: false,
  // No picture needs resizing, so nobody can ask for it.
  images: { unoptimized: true },
  cacheHandler: path.join(import.meta.dirname, "bin/site/page-store.mjs"),
  // `next dev` writes nothing of its own into the repository.
  agentRules: false,
  // The native driver and Prisma's client are loaded by Node as they lie.
  serverExternalPackages: ["better-sqlite3", "@prisma/adapter-better-sqlite3"],
  // Answered before any page is looked for, so pages stay static; a proxy.ts would slow them all.
  redirects: async () => [
    {
      source: `/:section(${SECTIONS.join("|")})/:rest*`,
      destination: "/today/:section/:rest*",
      permanent: false,
    },
    {
      source: "/:day/changes",
      has: [{ type: "query", key: "since" }],
      destination: "/:day/changes/to",
      permanent: false,
    },
    {
      source: "/:day/support",
      destination: "/:day/support/guest-os",
      permanent: false,
    },
  ],
  experimental: {
    authInterrupts: true,
    // Pages of a day wait for their address by design (ensureStatic): no part of one stands ready.
    instantInsights: { validationLevel: "manual-warning" },
  },
};

export default config;
