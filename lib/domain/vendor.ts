import { z } from "zod";
import { dateOrUnknown, slug, slugOrNone, text, textOrUnknown } from "./fields";
import { recordHeader } from "./record-header";

export const vendorRoles = [
  "hypervisor-vendor",
  "container-vendor",
  "management-vendor",
  "services-vendor",
  "cloud-provider",
  "server-oem",
  "storage-vendor",
  "network-vendor",
  "cpu-vendor",
  "linux-vendor",
  "software-vendor",
  "open-source-project",
  "analyst",
  "investor",
] as const;

/** Words that stand where a vendor's name stands in addresses: /today/threats/matrix. */
export const TAKEN_VENDOR_SLUGS: readonly string[] = ["matrix"];

export const namedSpan = z.object({
  name: text,
  from: dateOrUnknown,
  until: dateOrUnknown,
});
export const vendorSpan = z.object({
  vendor: slug,
  from: dateOrUnknown,
  until: dateOrUnknown,
});

/** A maker or owner. Only a `hypervisor-vendor` is scored. */
export const vendor = recordHeader.extend({
  name: text,
  /** Every name it ever had, oldest first. */
  names: z.array(namedSpan).default([]),
  role: z.enum(vendorRoles),
  headquarters: textOrUnknown,
  foundedOn: dateOrUnknown,
  endedOn: dateOrUnknown,
  fate: textOrUnknown,
  /** Who owned it, and when. */
  owners: z.array(vendorSpan).default([]),
  /** Where an old address leads after a merger or renaming. */
  succeededBy: slugOrNone,
  /** One of twelve fixed colours and shapes; null draws it grey. Never derived from a rank. */
  colourSlot: z.number().int().min(1).max(12).nullable().default(null),
});
export type Vendor = z.infer<typeof vendor>;
