import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** What may stand in the first statement of an act: each says who asks, or that somebody does. */
const GUARDS = ["editorWho", "ownSession", "askerOf"];

/** Open on purpose; each is throttled or asks for a secret of its own. */
const OPEN = [
  "app/(accounts)/sign-in/actions.ts signInAction",
  "app/(accounts)/sign-in/actions.ts giveCodeAction",
  "app/(accounts)/setup/[token]/actions.ts setPasswordAction",
  "app/api/internal/refresh/route.ts POST",
  "app/report/[kind]/[slug]/actions.ts reportErrorAction",
];

const WRITING = ["POST", "PUT", "PATCH", "DELETE"];

/** Every act that an address or a form can set off: its file, its name, its first statement. */
type Door = { name: string; first: string };

const files = ["app", "components", "lib"].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("generated"))
    .map((file) => path.join(room, file)),
);

function doorsOf(file: string): Door[] {
  const text = readFileSync(file, "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const isOpenable = isRoute(file)
    ? (node: Callable) => WRITING.includes(nameOf(node)) && isExported(node)
    : (node: Callable) => directiveOf(source.statements) === "use server" && isExported(node);
  const doors: Door[] = [];
  const look = (node: ts.Node): void => {
    if (isFunction(node) && (isOpenable(node) || directiveOf(bodyOf(node)) === "use server")) {
      const [first] = bodyOf(node).filter((one) => directiveOf([one]) === null);
      doors.push({ name: `${file} ${nameOf(node)}`, first: first?.getText() ?? "" });
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return doors;
}

type Callable = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;

const isRoute = (file: string) => file.endsWith("/route.ts");

/** The statements of a function; its one expression when it has no block. */
function bodyOf({ body }: Callable): readonly ts.Node[] {
  if (body === undefined) return [];
  return ts.isBlock(body) ? body.statements : [body];
}

const isFunction = (node: ts.Node): node is Callable =>
  ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node);

function directiveOf(statements: readonly ts.Node[]): string | null {
  const [first] = statements;
  const isText =
    first !== undefined && ts.isExpressionStatement(first) && ts.isStringLiteral(first.expression);
  return isText ? first.expression.text : null;
}

/** The statement of the file in which the function stands, when that is exported. */
function isExported(node: ts.Node): boolean {
  const statement = ts.findAncestor(node, (one) => ts.isSourceFile(one.parent));
  const isOwn = statement === node || ts.isVariableStatement(statement ?? node);
  return (
    isOwn &&
    statement !== undefined &&
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function nameOf(node: ts.Node): string {
  if (ts.isFunctionDeclaration(node)) return node.name?.text ?? "default";
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : "nameless";
}

const doors = files.flatMap(doorsOf);

describe("every act that an address can set off", () => {
  test("is found", () => {
    const names = doors.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(OPEN));
    expect(names).toContain("app/admin/users/actions.ts addPersonAction");
  });

  test.each(doors.filter(({ name }) => !OPEN.includes(name)))(
    "$name asks who it is first",
    ({ first }) => {
      expect(GUARDS.some((guard) => first.includes(`await ${guard}(`))).toBe(true);
    },
  );
});

describe("every page of the desk", () => {
  const pages = files.filter((file) => /^app\/admin\/.*page\.tsx$/.test(file));

  test.each(pages)("%s asks who it is first", (file) => {
    const text = readFileSync(file, "utf8");
    const body = /export default async function \w+\([^]*?\)(?:: [^{]+)? \{\n([^\n]*)/.exec(
      text,
    )?.[1];
    expect(body).toMatch(/await editorWho\(/);
  });
});
