import "server-only";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { db } from "../client";

/** The vault as the authentication library reads and writes it: the one client, the one writer. */
export const authDatabase = () => prismaAdapter(db, { provider: "sqlite", transaction: true });
