import { STATUS_CODES } from "node:http";
import { delivery, isHeld } from "./deliver.mjs";
import { setForwarded } from "./forwarded.mjs";
import { headersOf, SCRIPTLESS_POLICY } from "./headers.mjs";
import { holdAnswer } from "./held-answer.mjs";
import { isPartedForm, isReadableForm } from "./parted-form.mjs";
import { isUpload, READING, refusalBody, refusalOf } from "./refusals.mjs";

/** A request that comes in slower than this is not a reader's; a large file takes its time. */
const REQUEST_WITHIN_MS = 30_000;
const UPLOAD_WITHIN_MS = 300_000;

const SURPRISE = {
  status: 500,
  words: "Something broke here: try again in a minute.",
  headers: {},
};

const GARBLED = {
  status: 400,
  words: "The parts of this form cannot be told apart: open the form again and send it once more.",
  headers: {},
};

/**
 * What stands between the network and the framework: every answer gets its headers, what may not
 * pass is refused in words, and what the framework answers is sealed and compressed on its way out.
 */
export function door({ framework, isOurs, publicUrl }) {
  const headers = { ...headersOf(publicUrl), "Content-Security-Policy": SCRIPTLESS_POLICY };
  const { deliver, letGo } = delivery({ isOurs });

  async function pass(exchange) {
    const { request, response } = exchange;
    // Pages are sealed by what they hold, so the framework is always asked for the whole.
    if (exchange.isHead) request.method = "GET";
    setForwarded(request, publicUrl);
    const failed = (error) => {
      console.error(error);
      response.destroy();
    };
    holdAnswer(response, {
      isHeld: () => isHeld(response),
      whenLetGo: () => letGo(exchange),
      whenWhole: (whole) => Promise.resolve(deliver(exchange, whole)).catch(failed),
    });
    await framework(request, response);
  }

  return {
    async answer(request, response) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      // An answer to what was sent is for its sender alone, a refusal too.
      if (!READING.includes(request.method)) response.setHeader("Cache-Control", "no-store");
      const refused = refusalOf(request, publicUrl);
      if (refused !== null) return refuse(request, response, refused);
      endWhenSlow(request, response);
      try {
        if (isPartedForm(request) && !(await isReadableForm(request))) {
          return refuse(request, response, GARBLED);
        }
        await pass({ request, response, isHead: request.method === "HEAD" });
      } catch (error) {
        console.error(error);
        if (response.headersSent) response.destroy();
        else refuse(request, response, SURPRISE);
      }
    },

    /** What cannot even be read as a request is answered in words as well. */
    answerUnreadable(error, socket) {
      const isSilent = socket.bytesRead === 0 || error.code === "ECONNRESET";
      if (isSilent || !socket.writable) return socket.destroy();
      socket.end(unreadableAnswer(error, headers));
    },
  };
}

/** Gives up on a request that has not come in whole by then. */
function endWhenSlow(request, response) {
  const within = isUpload(request) ? UPLOAD_WITHIN_MS : REQUEST_WITHIN_MS;
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy();
  }, within);
  response.once("close", () => clearTimeout(timer));
}

/** Answered at once; whatever is still being sent along is thrown away as it comes. */
function refuse(request, response, refusal) {
  const { type, body } = refusalBody(refusal, request.url);
  response.writeHead(refusal.status, {
    ...refusal.headers,
    "Cache-Control": "no-store",
    "Content-Type": type,
    "Content-Length": Buffer.byteLength(body),
  });
  response.end(body);
}

const UNREADABLE = {
  HPE_HEADER_OVERFLOW: [431, "The head of this request is too long: keep it below 16 KB."],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "This request took too long to arrive: send it again."],
};

function unreadableAnswer({ code }, headers) {
  const [status, words] = UNREADABLE[code] ?? [400, "This is not a request: use HTTP/1.1."];
  const lines = Object.entries({
    ...headers,
    Connection: "close",
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(words),
  }).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", words].join("\r\n");
}
