import { z } from "zod";
import { text } from "./fields";

/** Who somebody is to this archive, from a visitor who is not signed in to who keeps the accounts. */
export const roles = ["reader", "contributor", "editor", "admin"] as const;
export type Role = (typeof roles)[number];

/**
 * What can be done: look; propose an edit; save one; accept or reject what others proposed; keep
 * accounts and copies.
 */
export const acts = ["read", "propose", "edit", "review", "administer"] as const;
export type Act = (typeof acts)[number];

const allowed: Readonly<Record<Role, readonly Act[]>> = {
  reader: ["read"],
  contributor: ["read", "propose"],
  editor: ["read", "propose", "edit", "review"],
  admin: ["read", "propose", "edit", "review", "administer"],
};

/** Whether somebody of that role may do it. */
export const may = (role: Role, act: Act): boolean => allowed[role].includes(act);

/** Who edits. `id` stays when the name changes. */
export const editor = z.object({ id: z.string().min(1), name: text, role: z.enum(roles) });
export type Editor = z.infer<typeof editor>;

/** Who does it, when (ISO 8601 instant, UTC) and why. */
export type EditStamp = { editor: Editor; at: string; reason: string | null };
