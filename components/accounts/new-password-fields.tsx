import { fieldErrors, type FormState } from "@/components/forms/form-state";
import { SecretField } from "./secret-field";

/** A new password, typed twice: there is no mail to mend a slip of the finger. */
export function NewPasswordFields({ state }: { state: FormState }) {
  return (
    <>
      <SecretField
        name="password"
        label="New password"
        kind="new-password"
        errors={fieldErrors(state, "password")}
        help="At least 12 characters; a few words that do not belong together are easy to keep."
      />
      <SecretField
        name="again"
        label="Once more"
        kind="new-password"
        errors={fieldErrors(state, "again")}
      />
    </>
  );
}
