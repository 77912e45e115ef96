import "server-only";
import { headers } from "next/headers";
import { forbidden, unauthorized } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { bearerOf } from "@/lib/accounts/bearer";
import { place } from "@/lib/accounts/place";
import { sessionOf, type Session } from "@/lib/accounts/session";
import { may, type Act, type Editor } from "@/lib/domain/role";
import { now } from "./clock";

/** The session of the request that is being answered; null when nobody is signed in. */
export const sessionWho = cache(async () => {
  // Neither a session nor the time is known before there is a request.
  await connection();
  return sessionOf(await headers(), now());
});

/** First line of everything about one's own account: one's session, or the sign-in page. */
export async function ownSession(): Promise<Session> {
  return (await sessionWho()) ?? unauthorized();
}

/** Who is signed in (session cookie), or null. */
export async function whoAsks(): Promise<Editor | null> {
  return (await sessionWho())?.editor ?? null;
}

/** First line of every action and editing page: the editor, or the sign-in page / 403 page. */
export async function editorWho(act: Act): Promise<Editor> {
  const who = await whoAsks();
  if (who === null) unauthorized();
  if (!may(who.role, act)) forbidden();
  return who;
}

/** First line of every writing route: cookie (same origin only) or bearer token; else the 401/403 Response. */
export async function askerOf(request: Request, act: Act): Promise<Editor | Response> {
  const authorization = request.headers.get("authorization");
  return authorization === null ? cookieAsker(request, act) : tokenAsker(authorization, act);
}

async function tokenAsker(authorization: string, act: Act): Promise<Editor | Response> {
  const token = /^Bearer +([\w-]{1,200})$/i.exec(authorization)?.[1];
  const bearer = token === undefined ? null : await bearerOf(token, now());
  if (bearer === null)
    return signedOut(
      "This token is not known or has expired: make a new one on your account page.",
    );
  return bearer.scope.includes(act) || act === "read" ? bearer.editor : notAllowed(act);
}

async function cookieAsker(request: Request, act: Act): Promise<Editor | Response> {
  const session = await sessionOf(request.headers, now());
  if (session === null)
    return signedOut("Sign in, or send a personal access token as Authorization: Bearer.");
  if (!isReading(request) && !isFromHere(request)) return fromElsewhere();
  return may(session.editor.role, act) ? session.editor : notAllowed(act);
}

const isReading = ({ method }: Request): boolean => ["GET", "HEAD"].includes(method);

/**
 * Whether a page of this site sent it. A browser always says so when it writes; whoever carries a
 * cookie along and says nothing is refused.
 */
function isFromHere({ headers: said }: Request): boolean {
  const site = said.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = said.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  return origin === place().origin || new URL(origin).host === said.get("host");
}

const signedOut = (what: string): Response =>
  refusal(401, { kind: "signed-out", what }, { "WWW-Authenticate": "Bearer" });

const notAllowed = (act: Act): Response => refusal(403, { kind: "forbidden", act });

const fromElsewhere = (): Response =>
  refusal(403, {
    kind: "not-allowed",
    what: "Another site sent this: open the form on this site and send it again.",
  });

function refusal(status: number, problem: object, headers: Record<string, string> = {}): Response {
  return Response.json(
    { problem },
    { status, headers: { "Cache-Control": "no-store", ...headers } },
  );
}
