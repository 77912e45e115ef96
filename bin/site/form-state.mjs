const BEGIN = "(self.__next_f=self.__next_f||[]).push([0])";
const TOLD =
  /(\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\));self\.__next_f\.push\(\[2,[^<]*\]\)<\/script>/;
/** The renderer's own marks of a form whose answer it has drawn. */
const MARK = "<!--F";

/**
 * A page without what the framework tells its script about the form that was sent: the page was not
 * drawn with that, and its script would take the page for another. Our forms learn it from the page
 * itself (lib/request/answered-form.ts). A page that was drawn with it is left as it is.
 */
export const withoutFormState = (html) =>
  html.includes(`${BEGIN};`) && !html.includes(MARK) ? html.replace(TOLD, "$1</script>") : html;
