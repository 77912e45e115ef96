const A_YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * What every answer carries, errors and files included. Behind TLS browsers are told to stay there;
 * without it the same words would lock the site's readers out.
 */
export const headersOf = (publicUrl) => ({
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy":
    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  ...(publicUrl?.startsWith("https:") && {
    "Strict-Transport-Security": `max-age=${A_YEAR_SECONDS}; includeSubDomains`,
  }),
});

/**
 * What a browser may load and run on a page: files of this site, and of the scripts inside the page
 * only those whose SHA-256 (base64) is given. Attributes may carry styles, because charts place
 * their marks with them; `<style>` elements may not.
 */
export const policyFor = (scriptHashes = []) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes.map((hash) => `'sha256-${hash}'`)].join(" "),
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ");

/** The policy of an answer that holds no script of ours: files, refusals, the API. */
export const SCRIPTLESS_POLICY = policyFor();
