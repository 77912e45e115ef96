import { connection } from "next/server";
import { vaultState } from "@/lib/reports/vault-state";

/** Whether the vault answers, and which migration it is on. 503 when it does not. */
export async function GET() {
  await connection();
  const state = await vaultState();
  return Response.json(state, { status: state.reachable ? 200 : 503 });
}
