/** No address of ours has a longer word: a slug is at most 120 characters, and a day 10. */
const LONGEST_WORD = 200;
/** Twelve changes of a scenario, each about a record of the longest name, take 1,500. */
const LONGEST_PATH = 2_000;
/** Node refuses a request whose head is longer than 16 KB altogether. */
const LONGEST_ADDRESS = 12_000;
/** What a form may send; also the framework's own limit for its actions. */
const LARGEST_BODY_BYTES = 1_000_000;
/** A file that an editor brings in; the route asks who sends it before it reads any of it. */
const UPLOAD = "/api/v1/import";
const LARGEST_UPLOAD_BYTES = 64_000_000;

/** Whether a request sends a file that an editor brings in. */
export const isUpload = ({ method, url }) => method === "POST" && url.split("?", 1)[0] === UPLOAD;

/** Methods that change nothing. */
export const READING = ["GET", "HEAD", "OPTIONS"];
const WRITING = ["POST", "PUT", "PATCH", "DELETE"];

/**
 * Why a request is answered before the framework sees it: a status, and words that end with what to
 * do. Null when it may pass. `publicUrl` is where browsers find this site, if it is known.
 */
export function refusalOf(request, publicUrl) {
  return addressRefusal(request) ?? methodRefusal(request, publicUrl) ?? bodyRefusal(request);
}

function addressRefusal({ url: address, headers: { host } }) {
  if (!host) return refusal(400, "Say which site is meant: send a Host header.");
  if (!address.startsWith("/")) return refusal(400, "An address starts with a slash.");
  if (address.length > LONGEST_ADDRESS) {
    return refusal(414, `This address is too long: keep it to ${LONGEST_ADDRESS} characters.`);
  }
  const [path] = address.split("?", 1);
  const words = path.split("/");
  if (path.length > LONGEST_PATH || words.some((word) => word.length > LONGEST_WORD)) {
    return refusal(404, "Nothing is on record at this address: look for a mistake in it.");
  }
  if (!isDecodable(path)) {
    return refusal(400, "This address has a broken percent sign: type it again.");
  }
  return null;
}

function isDecodable(path) {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function methodRefusal({ method, headers }, publicUrl) {
  if (READING.includes(method)) return null;
  if (!WRITING.includes(method)) {
    return refusal(405, `This site does not answer ${method}: use GET to read.`, {
      Allow: [...READING, ...WRITING].join(", "),
    });
  }
  if (isFromElsewhere(headers, publicUrl)) {
    return refusal(403, "Another site sent this: open the form on this site and send it again.");
  }
  return null;
}

/**
 * Browsers say where a request that writes comes from, and pages cannot make them lie. A program
 * that says nothing carries no reader's session along either, and is asked for its own key.
 */
function isFromElsewhere(headers, publicUrl) {
  const { origin, host } = headers;
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return true;
  if (origin === undefined) return false;
  if (publicUrl !== null) return origin !== publicUrl;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/** A form in parts says how its parts are told apart; without that nobody can read it. */
const UNPARTED = /multipart\/form-data(?!.*boundary=)/i;

function bodyRefusal(request) {
  const { headers } = request;
  if (UNPARTED.test(headers["content-type"] ?? "")) {
    return refusal(400, "This form does not say where its parts end: send it with a boundary.");
  }
  if (headers["transfer-encoding"] !== undefined) {
    return refusal(411, "Say how long the request is: send it with a Content-Length.");
  }
  const most = isUpload(request) ? LARGEST_UPLOAD_BYTES : LARGEST_BODY_BYTES;
  if (Number(headers["content-length"] ?? 0) > most) {
    return refusal(413, `This is too much at once: send at most ${most} bytes.`);
  }
  return null;
}

const refusal = (status, words, headers = {}) => ({ status, words, headers });

const KINDS = { 403: "not-allowed", 404: "not-found" };

/** A refusal as what the asker reads: JSON under /api, a small page anywhere else. */
export function refusalBody({ status, words }, address) {
  if (address.startsWith("/api/")) {
    const problem = { kind: KINDS[status] ?? "invalid", what: words };
    return { type: "application/json; charset=utf-8", body: JSON.stringify({ problem }) };
  }
  return { type: "text/html; charset=utf-8", body: pageOf(words) };
}

// Only sentences of this house stand here; nothing that was asked is repeated.
const pageOf = (words) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hyperscope</title>` +
  `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">` +
  `</head><body style="font-family:Georgia,serif;max-width:34em;margin:4em auto;padding:0 1em">` +
  `<main><p>Hyperscope</p><h1>${words}</h1><p><a href="/">The market today</a></p></main>` +
  `</body></html>`;
