import coreWebVitals from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const clock = [
  {
    selector:
      "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: "Only lib/request/clock.ts asks what day it is; take the day as an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Only lib/request/clock.ts asks what time it is; take the instant as an argument.",
  },
];

const wholeZodInTheBrowser = {
  selector:
    "Program:has(> ExpressionStatement[directive='use client']) > ImportDeclaration[importKind='value'][source.value='zod'] > ImportSpecifier[importKind='value'][imported.name='z']",
  message: "In the browser `z` weighs 91 KB; import the functions by name, or use zod/mini.",
};

const chance = {
  selector: "MemberExpression[object.name='Math'][property.name='random']",
  message: "The same evidence gives the same answer; take a seed as an argument.",
};

const sizes = {
  "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
  complexity: ["error", 10],
  "max-depth": ["error", 3],
  "max-params": ["error", 4],
};

export default defineConfig([
  globalIgnores([
    ".next/",
    "lib/store/generated/",
    // AssemblyScript: its own compiler reads it, strictly.
    "lib/scoring/robustness/kernel/assembly/",
    "next-env.d.ts",
    "playwright-report/",
  ]),
  ...coreWebVitals,
  ...nextTypescript,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      // Naming a field is how the rest goes on without it.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // A "use cache" function and a server action must be async even when they await nothing.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  { rules: { ...sizes, "no-restricted-syntax": ["error", ...clock, wholeZodInTheBrowser] } },
  {
    files: ["lib/{domain,scoring,format}/**"],
    rules: { "no-restricted-syntax": ["error", ...clock, wholeZodInTheBrowser, chance] },
  },
  { files: ["lib/request/clock.ts"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["tests/**"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
]);
