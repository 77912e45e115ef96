/** What the framework sends when a page breaks off before anything of it is known. */
const BROKEN_OFF = '<html id="__next_error__">';

const WORDS = {
  401: ["Sign in to open this page", "/sign-in", "Sign in"],
  403: ["Your role does not allow this. Nothing was changed", "/account", "Your account"],
  404: ["Nothing is on record at this address", "/", "The market today"],
};
const SURPRISE = ["Something broke here: try again in a minute", "/", "The market today"];

/**
 * A page that broke off is drawn by a script, in the browser. Whoever runs none gets the same in
 * words; every other page is left as it is.
 */
export function withWords(html, status) {
  if (!html.includes(BROKEN_OFF)) return html;
  const [words, address, link] = WORDS[status] ?? SURPRISE;
  const said =
    `<noscript><main style="font-family:Georgia,serif;max-width:34em;margin:4em auto;padding:0 1em">` +
    `<p>Hyperscope</p><h1>${words}</h1><p><a href="${address}">${link}</a></p></main></noscript>`;
  return html.replace("<body>", `<body>${said}`);
}
