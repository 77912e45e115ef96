import "server-only";
import { cookies } from "next/headers";
import { KNOWN_SECONDS } from "@/lib/accounts/known-device";
import { cookiePrefix, place } from "@/lib/accounts/place";

const nameOf = () => `${cookiePrefix()}.device`;

/** What this browser shows of having signed in before; null when it shows nothing. */
export async function readDevice(): Promise<string | null> {
  return (await cookies()).get(nameOf())?.value ?? null;
}

/** Lets this browser show, next time, that it has signed in before. */
export async function keepDevice(device: string): Promise<void> {
  const { isSecure: secure } = place();
  const rules = { httpOnly: true, sameSite: "lax", secure, path: "/" } as const;
  (await cookies()).set(nameOf(), device, { ...rules, maxAge: KNOWN_SECONDS });
}
