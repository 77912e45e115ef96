import { done, refused, type Outcome } from "@/lib/domain/outcome";
import type { Proposal } from "@/lib/domain/proposal";
import { may, type EditStamp } from "@/lib/domain/role";
import { rehearseChange } from "@/lib/store/change-vault";
import { insertProposal } from "@/lib/store/proposals";
import { proposedEdit, savingOf } from "./proposed-edit";
import { invalid, invalidField, save, stamped } from "./save";

/**
 * Proposes an edit: it is refused for whatever the edit itself would be refused for, and otherwise
 * waits for an editor. Nothing on record changes. `input` is untrusted; the reason is required.
 */
export async function proposeEdit(input: unknown, by: EditStamp): Promise<Outcome<Proposal>> {
  if (!may(by.editor.role, "propose")) return refused({ kind: "forbidden", act: "propose" });
  const parsed = proposedEdit.safeParse(input);
  if (!parsed.success) {
    const issues = parsed.error.issues;
    return invalid(issues.map(({ path, message }) => ({ field: path.join("."), message })));
  }
  const edit = parsed.data;
  const rehearsed = await rehearseChange(by.at, stamped(by, savingOf(edit)));
  if (!rehearsed.ok) return rehearsed;

  return save("propose", by, async (tx, { editor, editorId, editedAt, reason }) => {
    if (reason === null) return invalidField("reason", "Say why, so that an editor can judge it.");
    const { act, kind, slug } = edit;
    const made = await insertProposal(tx, {
      ...{ act, kind, slug, reason, madeBy: editor, madeById: editorId ?? "", madeAt: editedAt },
      baseVersion: act === "add" ? null : edit.baseVersion,
      input: act === "retire" ? null : JSON.stringify(edit.input),
    });
    return done(made);
  });
}
