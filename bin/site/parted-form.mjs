/** A form in parts that is sent to a page, which the framework reads before anybody of ours does. */
export const isPartedForm = ({ method, url, headers }) =>
  method === "POST" &&
  !url.startsWith("/api/") &&
  /^multipart\/form-data/i.test(headers["content-type"] ?? "");

/**
 * Whether the parts of a form can be told apart. Its body, which is small, is read and put back for
 * the framework to read again: that gives up without words on one that is garbled.
 */
export async function isReadableForm(request) {
  const body = await wholeBody(request);
  if (body === null) return false;
  try {
    const headers = { "Content-Type": request.headers["content-type"] };
    await new Response(body, { headers }).formData();
  } catch {
    return false;
  }
  return true;
}

/** Everything that was sent, which can then be read once more; null when it broke off. */
function wholeBody(request) {
  const length = Number(request.headers["content-length"] ?? 0);
  const parts = [];
  let bytes = 0;
  return new Promise((resolve) => {
    const settle = (body) => {
      request.off("readable", take).off("close", giveUp).off("error", giveUp);
      resolve(body);
    };
    const giveUp = () => settle(null);
    const take = () => {
      for (let part = request.read(); part !== null; part = request.read()) {
        parts.push(part);
        bytes += part.length;
      }
      if (bytes < length) return;
      const body = Buffer.concat(parts);
      // Before the end is told: what is put back then comes first, and the end after it.
      if (body.length > 0) request.unshift(body);
      settle(body);
    };
    request.on("readable", take).once("close", giveUp).once("error", giveUp);
  });
}
