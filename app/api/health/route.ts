import { connection } from "next/server";
import { vaultState } from "@/lib/reports/vault-state";
import { now } from "@/lib/request/clock";

/** Whether the vault answers, which migration it is on, how its backups stand. 503 when it is down. */
export async function GET() {
  await connection();
  const state = await vaultState(now());
  return Response.json(state, { status: state.reachable ? 200 : 503 });
}
