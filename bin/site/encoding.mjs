import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compressors = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** Below one packet nothing is won. */
export const WORTH_COMPRESSING_BYTES = 1_400;

const TEXT =
  /^(text\/(?!event-stream)|image\/svg\+xml|application\/(json|javascript|xml|x-ndjson|[\w.-]+\+(json|xml)))/;

export const isText = (contentType) => TEXT.test(String(contentType ?? ""));

/** The smaller of the encodings that a client's `Accept-Encoding` allows; null for none. */
export function encodingFor(acceptEncoding = "") {
  const weights = new Map(
    acceptEncoding.split(",").map((word) => {
      const [name, ...parameters] = word.trim().toLowerCase().split(";");
      const weight = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find(Boolean);
      return [name.trim(), Number(weight ?? 1)];
    }),
  );
  const allows = (name) => (weights.get(name) ?? weights.get("*") ?? 0) > 0;
  return ["br", "gzip"].find(allows) ?? null;
}

/** `hard` is for what is compressed once and sent for months; the rest must not keep a reader waiting. */
export function compress(body, encoding, { hard }) {
  if (encoding === "gzip") return compressors.gzip(body, { level: hard ? 9 : 6 });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: hard ? 11 : 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return compressors.br(body, { params });
}
