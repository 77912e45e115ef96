import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RecordForm } from "@/components/forms/record/record-form";
import { recordKinds, type RecordKind } from "@/lib/domain/archive";
import { recordFrom } from "@/lib/domain/checks/record-from";
import { typedOf } from "@/lib/domain/form/typed-record";
import { formWords } from "@/lib/format/form-words/form-words";
import { inventedLines } from "@/tests/support/invented-archive";

const lines = inventedLines();

/** The form of an invented record as it arrives, before its script runs. */
function formOf(kind: RecordKind, maySave = true): string {
  const { record } = recordFrom(kind, lines[kind][0]);
  return renderToStaticMarkup(
    <RecordForm
      {...{ kind, maySave, names: {}, typed: typedOf(kind, record!) }}
      act="correct"
      slug={record!.slug}
      version={3}
      editor="ana"
      action={() => Promise.resolve(null)}
    />,
  );
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("'", "&#x27;");

test.each(recordKinds)("the form of a %s asks for every field by its label", (kind) => {
  const form = formOf(kind);
  const missing = [...formWords(kind)].filter(
    ([name, { label }]) => name !== "slug" && !form.includes(escaped(label)),
  );
  expect(missing.map(([name]) => name)).toEqual([]);
});

test.each(recordKinds)("a %s is sent whole without a script", (kind) => {
  const form = formOf(kind);
  const { record } = recordFrom(kind, lines[kind][0]);
  const unsent = Object.entries(typedOf(kind, record!)).filter(
    ([name, value]) => value !== "" && !form.includes(`name="${name}"`),
  );
  expect(unsent).toEqual([]);
  expect(form).toContain('name="@version" value="3"');
});

test("who may not save proposes", () => {
  expect(formOf("vendor")).toContain(">Save<");
  expect(formOf("vendor", false)).toContain(">Propose this change<");
});
