import { askedStatus } from "./asked-status.mjs";
import { compress, encodingFor, isText, WORTH_COMPRESSING_BYTES } from "./encoding.mjs";
import { withoutFormState } from "./form-state.mjs";
import { policyFor, SCRIPTLESS_POLICY } from "./headers.mjs";
import { sealPage } from "./sealed-page.mjs";
import { withWords } from "./scriptless.mjs";
import { shelf } from "./shelf.mjs";

/** Some hundreds of pages, compressed; they are made anew when they are not there. */
const SHELF_BYTES = 64_000_000;
/** Answers without a body of their own, or with a part of one. */
const PARTIAL = [204, 206, 304];

const isPage = (response) => String(response.getHeader("content-type")).startsWith("text/html");
const isImmutable = ({ url }) => url.startsWith("/_next/static/");

/** Whether the answer is text that is worth a policy or a compression of its own. */
export const isHeld = (response) =>
  !PARTIAL.includes(response.statusCode) &&
  !response.hasHeader("content-encoding") &&
  isText(response.getHeader("content-type"));

/** Sends whole answers: pages with the policy of their own scripts, and every text compressed. */
export function delivery({ isOurs }) {
  const ready = shelf(SHELF_BYTES);
  const underWay = new Map();

  /** The answer as it is sent: its body and status, and the policy that fits it. */
  async function make({ whole, page, status, encoding, hard }) {
    const { body, ...sent } = page ? sealed(whole(), isOurs, status) : unsealed(whole(), status);
    const small = encoding !== null && body.length >= WORTH_COMPRESSING_BYTES;
    return small
      ? { body: await compress(body, encoding, { hard }), ...sent, encoding }
      : { body, ...sent, encoding: null };
  }

  /** As `make`, and once only for everybody who asks for the same at the same time. */
  function makeOnce(name, order) {
    const begun = underWay.get(name);
    if (begun !== undefined) return begun;
    const work = make(order)
      .then((answer) => {
        ready.keep(name, answer);
        return answer;
      })
      .finally(() => underWay.delete(name));
    underWay.set(name, work);
    return work;
  }

  async function makeAndSend(exchange, name, order) {
    if (name === null) return send(exchange, await make(order));
    send(exchange, await makeOnce(name, order));
    if (isImmutable(exchange.request)) await makeOnce(name, { ...order, hard: true });
  }

  return {
    deliver(exchange, whole) {
      const { request, response } = exchange;
      const encoding = encodingFor(request.headers["accept-encoding"]);
      const name = nameOf(request, response, encoding);
      const found = name === null ? undefined : ready.find(name);
      if (found !== undefined) return send(exchange, found);
      const order = {
        ...{ whole, page: isPage(response), status: response.statusCode },
        ...{ encoding, hard: false },
      };
      return makeAndSend(exchange, name, order);
    },

    /** A "not modified" carries the policy of what was sent before, or none: that one still holds. */
    letGo({ request, response }) {
      if (response.statusCode !== 304) return;
      const encoding = encodingFor(request.headers["accept-encoding"]);
      const name = nameOf(request, response, encoding);
      const found = name === null ? undefined : ready.find(name);
      if (found === undefined) response.removeHeader("content-security-policy");
      else response.setHeader("Content-Security-Policy", found.policy);
      varyByEncoding(response);
    },
  };
}

function sealed(whole, isOurs, status) {
  const html = withoutFormState(withWords(whole.toString("utf8"), status));
  const { page, hashes } = sealPage(html, isOurs);
  return {
    ...{ body: Buffer.from(page), policy: policyFor(hashes) },
    status: askedStatus(html, status),
  };
}

const unsealed = (body, status) => ({ body, policy: SCRIPTLESS_POLICY, status });

/** One name for one body: the framework's tag of the contents, the address and the encoding. */
function nameOf({ url }, response, encoding) {
  const tag = response.getHeader("etag");
  if (tag === undefined) return null;
  const [path] = url.split("?", 1);
  return [encoding, String(tag).replace(/^W\//, ""), path].join(" ");
}

function send({ response, isHead }, { body, policy, encoding, status }) {
  response.statusCode = status;
  response.setHeader("Content-Security-Policy", policy);
  response.setHeader("Content-Length", body.length);
  if (encoding !== null) {
    response.setHeader("Content-Encoding", encoding);
    response.removeHeader("accept-ranges");
  }
  varyByEncoding(response);
  if (isHead) response.end();
  else response.end(body);
}

/** One tag stands for all encodings of the same contents, so it promises no more than that. */
function varyByEncoding(response) {
  response.appendHeader("Vary", "Accept-Encoding");
  const tag = response.getHeader("etag");
  if (typeof tag === "string" && !tag.startsWith("W/")) response.setHeader("ETag", `W/${tag}`);
}
