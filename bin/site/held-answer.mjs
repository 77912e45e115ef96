/** Longer answers are let go as they come: nobody should wait for them to be whole. */
const HELD_BYTES = 16_000_000;

/**
 * Keeps an answer back until it is whole, and then hands it to `whenWhole`. What `isHeld` does not
 * want is let go untouched as soon as its status and headers are known, after `whenLetGo`.
 *
 * The framework writes through the response's own methods; they are put back before anything is
 * sent, because Node's own `end` goes through them too.
 */
export function holdAnswer(response, { isHeld, whenLetGo, whenWhole }) {
  const own = {
    writeHead: response.writeHead,
    flushHeaders: response.flushHeaders,
    write: response.write,
    end: response.end,
  };
  const parts = [];
  let bytes = 0;

  const letGo = () => {
    Object.assign(response, own);
    whenLetGo();
    for (const part of parts) response.write(part);
  };

  response.writeHead = (status, ...rest) => {
    response.statusCode = status;
    for (const [name, value] of pairs(rest.at(-1))) response.setHeader(name, value);
    if (isHeld()) return response;
    letGo();
    return response.writeHead(status);
  };

  response.flushHeaders = () => {
    if (isHeld()) return;
    letGo();
    response.flushHeaders();
  };

  response.write = (chunk, ...rest) => {
    if (isHeld() && bytes <= HELD_BYTES) {
      parts.push(bytesOf(chunk, rest[0]));
      bytes += parts.at(-1).length;
      callbackOf(rest)?.();
      return true;
    }
    letGo();
    return response.write(chunk, ...rest);
  };

  response.end = (chunk, ...rest) => {
    if (!isHeld()) {
      letGo();
      return response.end(chunk, ...rest);
    }
    Object.assign(response, own);
    const callback = callbackOf([chunk, ...rest]);
    if (callback !== undefined) response.once("finish", callback);
    const last = chunk && typeof chunk !== "function" ? chunk : "";
    // Only asked for when this answer is not at hand already.
    whenWhole(() => Buffer.concat([...parts, bytesOf(last, rest[0])]));
    return response;
  };
}

function pairs(headers) {
  if (Array.isArray(headers)) {
    return headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1]]] : []));
  }
  return typeof headers === "object" && headers !== null ? Object.entries(headers) : [];
}

const bytesOf = (chunk, encoding) =>
  typeof chunk === "string"
    ? Buffer.from(chunk, typeof encoding === "string" ? encoding : "utf8")
    : chunk;

const callbackOf = (words) => words.find((word) => typeof word === "function");
