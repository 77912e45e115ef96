import { z } from "zod";
import { dateOrUnknown, slugOrNone, text, textOrUnknown } from "./fields";
import { recordHeader } from "./record-header";
import type { Segment } from "./segment";
import { namedSpan, vendorSpan } from "./vendor";

export const productCategories = [
  "desktop-hypervisor",
  "server-hypervisor",
  "datacentre-hypervisor",
  "edge-hypervisor",
  "management",
  "service",
  "silicon",
  "container",
  "hyperconverged",
  "cloud",
  "operating-system",
  "unix-partitioning",
  "neighbour",
] as const;
export type ProductCategory = (typeof productCategories)[number];

export const technologies = [
  "hosted",
  "bare-metal",
  "paravirtual",
  "kernel",
  "os-level",
  "hardware",
  "none",
] as const;
export const licenceModels = ["commercial", "free", "open-source", "bundled"] as const;

/** Something a vendor makes. */
export const product = recordHeader.extend({
  name: text,
  names: z.array(namedSpan).default([]),
  /** Its makers over time, oldest first; at most one on any day. */
  vendors: z.array(vendorSpan).min(1, "Name at least one maker."),
  category: z.enum(productCategories),
  technology: z.enum(technologies).nullable().default(null),
  licenceModel: z.enum(licenceModels).nullable().default(null),
  licenceName: textOrUnknown,
  /** First shipping day; null = announced only, or not known. */
  firstReleasedOn: dateOrUnknown,
  endedOn: dateOrUnknown,
  predecessor: slugOrNone,
  successor: slugOrNone,
});
export type Product = z.infer<typeof product>;

/** The market segment a category competes in; null for what is not sold as virtualisation. */
export const segmentOfCategory: Record<ProductCategory, Segment | null> = {
  "desktop-hypervisor": "desktop",
  "server-hypervisor": "server",
  "datacentre-hypervisor": "datacentre",
  "edge-hypervisor": "edge",
  management: "management",
  service: "services",
  silicon: null,
  container: "server",
  hyperconverged: "datacentre",
  cloud: "services",
  "operating-system": null,
  "unix-partitioning": null,
  neighbour: null,
};
