import { expect, test } from "vitest";
import { recordKinds, type RecordKind } from "@/lib/domain/archive";
import { referencesOf } from "@/lib/domain/checks/references";
import { shapeOf, type FieldShape } from "@/lib/domain/form/field-shape";
import type { PartWords } from "@/lib/format/form-words/field-words";
import { formGroups, formWords } from "@/lib/format/form-words/form-words";
import { foundingArchive } from "@/tests/support/founding-archive";

type Worded = { path: string; shape: FieldShape; words: PartWords | undefined };

/** Every field of a kind with its words, those of entries in lists too. */
function everyField(kind: RecordKind): Worded[] {
  return [...shapeOf(kind)].flatMap(([name, shape]) => {
    const words = formWords(kind).get(name);
    const parts = shape.type === "rows" ? [...shape.fields] : [];
    return [
      { path: name, shape, words },
      ...parts.map(([part, inner]) => ({
        path: `${name}.${part}`,
        shape: inner,
        words: words?.parts?.[part],
      })),
    ];
  });
}

const everyKind = recordKinds.flatMap((kind) =>
  everyField(kind).map((field) => ({ kind, ...field })),
);

test("every field of every schema has a label and help with an example", () => {
  const EXAMPLE = /example|\d{4}|Numbered by itself|Search|blank/i;
  const wordless = everyKind.filter(({ words, shape }) => {
    // Of words to choose from, all are seen.
    const shown = "options" in shape || EXAMPLE.test(words?.help ?? "");
    return !words?.label || !shown || !/[.?]$/.test(words.help);
  });
  expect(wordless.map(({ kind, path }) => `${kind}.${path}`)).toEqual([]);
});

test.each(recordKinds)("every field of a %s stands under one heading", (kind) => {
  const grouped = [...formGroups(kind).values()].flat();
  expect(grouped.toSorted()).toEqual([...shapeOf(kind).keys()].toSorted());
});

test("a word that names a choice is one of the choices", () => {
  const stray = everyKind.flatMap(({ kind, path, shape, words }) => {
    const options = "options" in shape ? shape.options : [];
    return Object.keys(words?.choices ?? {})
      .filter((choice) => !options.includes(choice))
      .map((choice) => `${kind}.${path}: ${choice}`);
  });
  expect(stray).toEqual([]);
});

test.each(recordKinds)("what a %s names is what its form searches", (kind) => {
  const searched = new Map(
    everyField(kind).flatMap(({ path, words }) =>
      words?.picks === undefined || words.picks === "target" ? [] : [[path, words.picks]],
    ),
  );
  for (const record of foundingArchive[kind]) {
    for (const { field, kind: named } of referencesOf(kind, record)) {
      const path = field.replace(/\.\d+/g, "").replace(/^became$/, "became.slug");
      const picks = searched.get(path);
      expect({ path, picks: typeof picks === "object" ? named : picks }).toEqual({
        path,
        picks: named,
      });
    }
  }
});
