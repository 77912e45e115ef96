import type { FormAction } from "@/components/forms/form-state";
import type { LoggedEdit } from "@/lib/reports/record/edit-log";
import { UndoForm } from "./undo-form";

type Props = {
  edit: Pick<LoggedEdit, "id" | "did">;
  /** Null where it can no longer be undone, or not by who looks. */
  undo: FormAction | null;
};

/** Right after a save: that it is saved, and how to take it back. */
export function SavedNotice({ edit, undo }: Props) {
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-6 gap-y-2 border-l-4 border-accent bg-accent-tint px-4 py-2"
    >
      <p>
        <strong className="font-semibold">Saved.</strong> {edit.did}
      </p>
      {undo && <UndoForm id={edit.id} action={undo} />}
    </div>
  );
}
