import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from "node:crypto";
import pLimit from "p-limit";

/** OWASP's password storage sheet and ASVS 5.0, appendix C: N = 2^17, r = 8, p = 1. */
const COST: Cost = { log2N: 17, r: 8, p: 1 };
const SALT_BYTES = 16;
const KEY_BYTES = 32;

/** Each hash takes 128 MB and a thread of Node's four; the rest of the site needs the others. */
const AT_ONCE = 2;
const turn = pLimit(AT_ONCE);

type Cost = { log2N: number; r: number; p: number };

/** A hash as it is kept: "scrypt$17$8$1$salt$key", the last two in base64url. */
const FORM = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w-]{22})\$([\w-]{43})$/;

/** A password as it may be kept. Takes about a third of a second, on purpose. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, COST);
  const { log2N, r, p } = COST;
  return ["scrypt", log2N, r, p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/** Whether the password is the one that was hashed; false for a hash that is not ours. */
export async function verifyPassword(said: { hash: string; password: string }): Promise<boolean> {
  const parts = FORM.exec(said.hash);
  if (parts === null) return false;
  const [, log2N, r, p, salt = "", key = ""] = parts;
  const cost = { log2N: Number(log2N), r: Number(r), p: Number(p) };
  const kept = Buffer.from(key, "base64url");
  return timingSafeEqual(kept, await derive(said.password, Buffer.from(salt, "base64url"), cost));
}

function derive(password: string, salt: Buffer, { log2N, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** log2N;
  const options: ScryptOptions = { N, r, p, maxmem: 128 * N * r * 2 };
  // The same letters typed on another keyboard are the same password.
  const typed = password.normalize("NFKC");
  return turn(
    () =>
      new Promise<Buffer>((resolve, reject) => {
        scrypt(typed, salt, KEY_BYTES, options, (error, key) => {
          if (error === null) resolve(key);
          else reject(error);
        });
      }),
  );
}
