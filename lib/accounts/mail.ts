import "server-only";
import { createTransport } from "nodemailer";
import type { MadeLink } from "./one-time-link";

/**
 * Sends a one-time link when a mail server is configured (`SMTP_URL`, `MAIL_FROM`). False when none
 * is, or when it did not take the letter: then the link has to be handed over in another way.
 */
export async function mailLink({ url, email, expiresAt }: MadeLink): Promise<boolean> {
  const [server, from] = [process.env["SMTP_URL"] ?? "", process.env["MAIL_FROM"] ?? ""];
  if (server === "" || from === "") return false;
  try {
    await createTransport(server).sendMail({
      ...{ from, to: email, subject: "Hyperscope: choose your password" },
      text: `Open this address to choose your password for the editors' desk of Hyperscope:\n\n${url}\n\nIt works once, until ${expiresAt.slice(0, 16).replace("T", " ")} UTC. If you did not expect it, leave it alone.\n`,
    });
    return true;
  } catch (error) {
    console.error(`The mail server did not take a letter: ${String(error)}`);
    return false;
  }
}
