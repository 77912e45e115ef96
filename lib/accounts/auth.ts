import "server-only";
import { betterAuth } from "better-auth";
import { nextCookies } from "better-auth/next-js";
import { twoFactor } from "better-auth/plugins/two-factor";
import { authDatabase } from "@/lib/store/accounts/auth-database";
import { mayBegin } from "./may-sign-in";
import { hashPassword, verifyPassword } from "./password-hash";
import { LEAST_LETTERS, MOST_LETTERS } from "./password-rules";
import { CLIENT_HEADER, cookiePrefix, place } from "./place";
import { siteSecret } from "./secret";

/** Nobody stays signed in for longer, whatever they do; half a day without a request ends it too. */
const SIGNED_IN_SECONDS = 7 * 24 * 60 * 60;

/** After ten wrong codes none is taken for so long. */
const CODES_STOP_SECONDS = 5 * 60;

function makeAuth() {
  const { origin, isSecure } = place();
  return betterAuth({
    appName: "Hyperscope",
    baseURL: origin,
    secret: siteSecret(),
    database: authDatabase(),
    telemetry: { enabled: false },
    // Its own addresses are not served, so neither is its limiter asked: lib/accounts/throttle.ts is.
    rateLimit: { enabled: false },
    logger: { level: "error" },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: LEAST_LETTERS,
      maxPasswordLength: MOST_LETTERS,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: {
      additionalFields: {
        role: { type: "string", input: false, defaultValue: "reader" },
        disabledAt: { type: "string", input: false, required: false },
      },
    },
    session: {
      expiresIn: SIGNED_IN_SECONDS,
      disableSessionRefresh: true,
      additionalFields: {
        seenAt: { type: "string", input: false, required: false },
        confirmedAt: { type: "string", input: false, required: false },
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: (session, asked) => mayBegin(session.userId, asked, session.createdAt),
        },
      },
    },
    advanced: {
      // "__Host-": only this very host, only over TLS. Browsers refuse that name without TLS.
      cookiePrefix: cookiePrefix(),
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isSecure, sameSite: "lax", httpOnly: true, path: "/" },
      ipAddress: { ipAddressHeaders: [CLIENT_HEADER] },
    },
    plugins: [
      // A lock that only somebody who has the password can set off, and short all the same.
      twoFactor({ issuer: "Hyperscope", accountLockout: { durationSeconds: CODES_STOP_SECONDS } }),
      nextCookies(),
    ],
  });
}

let made: ReturnType<typeof makeAuth> | undefined;

/** The authentication library over our vault; made when it is first asked. */
export const auth = (): ReturnType<typeof makeAuth> => (made ??= makeAuth());
