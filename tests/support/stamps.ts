import type { EditStamp, Role } from "@/lib/domain/role";

/** Somebody at the desk, with a reason. */
export const by = (name: string, role: Role = "editor", at = "2026-03-01T09:00:00.000Z") =>
  ({
    editor: { id: `id-of-${name}`, name, role },
    at,
    reason: "Read it again.",
  }) satisfies EditStamp;

/** The same without a reason. */
export const unexplained = (name: string): EditStamp => ({ ...by(name), reason: " " });
