import type { NextConfig } from "next";

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: true,
  poweredByHeader: false,
  // `next dev` writes nothing of its own into the repository.
  agentRules: false,
  // The native driver and Prisma's client are loaded by Node as they lie.
  serverExternalPackages: ["better-sqlite3", "@prisma/adapter-better-sqlite3"],
  experimental: { authInterrupts: true },
};

export default config;
