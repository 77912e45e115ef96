// The floors of the house. A room may look down, never up, and never across a
// wall that is not in this list. `npm run floors` fails on the first offence.

const room = (name) => `^${name}/`;
const only = (from, ...allowed) => ({
  name: `${from} may use only: ${[from, ...allowed].join(", ")}`,
  severity: "error",
  from: { path: room(from) },
  to: {
    path: "^(app|components|lib|prisma|data|tests|bin)/",
    pathNot: [from, ...allowed].map(room),
  },
});

const rooms = "^lib/(domain|scoring|weighing|format|tables|store|reports|edits|accounts|request)/";

const floors = {
  forbidden: [
    only("lib/domain"),
    only("lib/scoring", "lib/domain"),
    only("lib/format", "lib/domain"),
    only("lib/weighing", "lib/domain", "lib/scoring", "lib/format"),
    only("lib/tables", "lib/domain", "lib/format"),
    only("lib/store", "lib/domain"),
    only(
      "lib/reports",
      "lib/domain",
      "lib/scoring",
      "lib/weighing",
      "lib/store",
      "lib/format",
      "lib/tables",
    ),
    only("lib/edits", "lib/domain", "lib/store"),
    only("lib/accounts", "lib/domain", "lib/store"),
    only("lib/request", "lib/domain", "lib/accounts"),
    only(
      "app",
      "components",
      "lib/domain",
      "lib/reports",
      "lib/edits",
      "lib/accounts",
      "lib/request",
      "lib/format",
      "lib/tables",
    ),
    {
      ...only(
        "components",
        "lib/domain",
        "lib/format",
        "lib/tables",
        "lib/reports",
        "lib/weighing",
      ),
      comment: "Components read a report's types; its code stays on the server.",
    },
    {
      name: "components take only types from lib/reports",
      severity: "error",
      from: { path: room("components") },
      to: { path: room("lib/reports"), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "the browser recomputes through one door: lib/weighing/door.ts",
      severity: "error",
      from: { path: room("components") },
      to: {
        path: room("lib/weighing"),
        pathNot: "^lib/weighing/door\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "only the door opens the worker",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: "^lib/weighing/door\\.ts$" },
      to: { path: "^lib/weighing/worker\\.ts$" },
    },
    {
      name: "domain needs nothing but zod",
      severity: "error",
      from: { path: room("lib/domain") },
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: "node_modules/zod/" },
    },
    {
      name: "scoring needs nothing but zod, @stdlib and yalps",
      severity: "error",
      from: { path: room("lib/scoring") },
      to: {
        dependencyTypes: ["npm", "npm-dev", "core"],
        pathNot: "node_modules/(zod|@stdlib|yalps)/",
      },
    },
    {
      name: "only the store holds the key to the database",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: room("lib/store") },
      to: { path: "node_modules/(@prisma|better-sqlite3)/|^lib/store/generated/" },
    },
    {
      name: "the arithmetic, the words, the vault, the accounts and the edits know no React",
      severity: "error",
      from: { path: "^lib/(domain|scoring|weighing|format|tables|store|accounts|edits)/" },
      to: { path: "node_modules/(react|react-dom|next)/" },
    },
    {
      name: "a room of lib must be named in this list before it is used",
      severity: "error",
      from: { path: "^lib/", pathNot: rooms },
      to: {},
    },
    {
      name: "a room of lib must be named in this list before it is entered",
      severity: "error",
      from: {},
      to: { path: "^lib/", pathNot: rooms },
    },
    {
      name: "every import leads somewhere",
      severity: "error",
      from: { pathNot: "^lib/store/generated/" },
      to: { couldNotResolve: true },
    },
    { name: "no circles", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: ["node_modules", "lib/store/generated"] },
    exclude: { path: ["^\\.next/"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};

export default floors;
