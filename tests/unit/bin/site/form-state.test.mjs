import { expect, test } from "vitest";
import { withoutFormState } from "../../../../bin/site/form-state.mjs";

const BEGIN = "(self.__next_f=self.__next_f||[]).push([0])";
const STATE = 'self.__next_f.push([2,[{"typed":{"email":"a]\\u003c"}},"k",1]])';
const page = (script, body = "") => `<body>${body}<script>${script}</script><script>x</script>`;

test("what a form got is taken out of the beginning of a page's content", () => {
  expect(withoutFormState(page(`${BEGIN};${STATE}`))).toBe(page(BEGIN));
});

test("any other page is left as it is, and one that was drawn with it", () => {
  const drawn = page(`${BEGIN};${STATE}`, "<!--F!-->");
  for (const html of [page(BEGIN), page(`${BEGIN};alert(1)`), drawn]) {
    expect(withoutFormState(html)).toBe(html);
  }
});
