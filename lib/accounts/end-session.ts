import "server-only";
import { noteDoorEvent } from "@/lib/store/accounts/door-events";
import { endSession } from "@/lib/store/accounts/sessions";
import { auth } from "./auth";
import type { Session } from "./session";

/** Ends one of somebody's own sessions; their cookie goes with it when it is the one in use. */
export async function endOwnSession(
  session: Session,
  id: string,
  { headers, at }: { headers: Headers; at: Date },
): Promise<void> {
  const { id: userId } = session.editor;
  const isThis = id === session.id;
  if (isThis) await auth().api.signOut({ headers });
  const isEnded = (await endSession(userId, id)) || isThis;
  if (!isEnded) return;
  const what = isThis ? "signed-out" : "session-ended";
  await noteDoorEvent({ what, at: at.toISOString(), byId: userId, userId, address: null });
}
