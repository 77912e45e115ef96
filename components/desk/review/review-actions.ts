import type { FormAction } from "@/components/forms/form-state";

/** What an editor may do with what waits. */
export type ReviewActions = {
  check: FormAction;
  undo: FormAction;
  accept: FormAction;
  reject: FormAction;
  settle: FormAction;
  prefer: FormAction;
};
