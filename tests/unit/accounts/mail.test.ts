import { createServer } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { mailLink } from "@/lib/accounts/mail";

const link = {
  url: "https://hyperscope.example/setup/word",
  email: "ada@example.org",
  expiresAt: "2026-11-25T10:00:00.000Z",
};

afterEach(() => vi.unstubAllEnvs());

/** A mail server that takes one letter. */
async function mailServer() {
  const heard: string[] = [];
  const server = createServer((socket) => {
    socket.write("220 mail\r\n");
    socket.on("data", (data) => {
      const text = data.toString();
      heard.push(text);
      if (/^EHLO|^HELO|^MAIL|^RCPT/.test(text) || text.endsWith("\r\n.\r\n"))
        socket.write("250 ok\r\n");
      else if (text.startsWith("DATA")) socket.write("354 go on\r\n");
      else if (text.startsWith("QUIT")) socket.end("221 bye\r\n");
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  return { heard, port, server };
}

test("without a mail server the link is handed over in another way", async () => {
  expect(await mailLink(link)).toBe(false);
});

test("with one the letter names the address, the day and the owner", async () => {
  const { heard, port, server } = await mailServer();
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${port}?ignoreTLS=true`);
  vi.stubEnv("MAIL_FROM", "desk@hyperscope.example");
  expect(await mailLink(link)).toBe(true);
  server.close();
  const letter = heard.join("").replaceAll("=\r\n", "");
  expect(letter).toContain("RCPT TO:<ada@example.org>");
  expect(letter).toContain(link.url);
  expect(letter).toContain("2026-11-25 10:00 UTC");
});

test("one that does not answer is no reason to fail", async () => {
  const { port, server } = await mailServer();
  await new Promise((closed) => server.close(closed));
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${port}`);
  vi.stubEnv("MAIL_FROM", "desk@hyperscope.example");
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  expect(await mailLink(link)).toBe(false);
  expect(told).toHaveBeenCalledWith(expect.stringContaining("did not take a letter"));
});
