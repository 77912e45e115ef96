/** Where a product is used. Shares and prices are never compared across segments. */
export const segments = [
  "desktop",
  "server",
  "datacentre",
  "edge",
  "management",
  "services",
] as const;
export type Segment = (typeof segments)[number];
