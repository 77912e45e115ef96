/** The framework answers 200 to every page with words of its own; one may ask for this instead. */
const GONE = '<meta name="hyperscope-status" content="410"';

/** The status of a page: that of its answer, or 410 where the page asks for it. */
export const askedStatus = (html, status) =>
  status === 200 && html.slice(0, html.indexOf("</head>")).includes(GONE) ? 410 : status;
