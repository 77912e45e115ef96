import type { ReactNode } from "react";
import { controlClass, Field } from "@/components/forms/field";

type Props = {
  name: string;
  label: string;
  /** Which secret it is, for password managers. */
  kind: "current-password" | "new-password" | "one-time-code";
  errors: readonly string[];
  help?: ReactNode;
};

/** A password or a code. What was typed is never sent back to the page. */
export function SecretField({ name, label, kind, errors, help }: Props) {
  const isCode = kind === "one-time-code";
  return (
    <Field label={label} errors={errors} help={help} required>
      {(control) => (
        <input
          {...control}
          name={name}
          type={isCode ? "text" : "password"}
          autoComplete={kind}
          {...(isCode ? { autoCapitalize: "none", spellCheck: false } : {})}
          required
          className={controlClass(control["aria-invalid"])}
        />
      )}
    </Field>
  );
}
