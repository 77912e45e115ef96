import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { inventedRecords } from "./invented-day";

const guest = { dimension: "guest-os", note: null, level: "supported", observedOn: "2004-01-01" };

/** Two products and a few systems: a line with two releases, and a rebuild of one of them. */
export const inventedSupport = inventedRecords({
  vendor: [{ slug: "northwind" }, { slug: "southwind", name: "Southwind" }],
  product: [
    { slug: "hv", name: "Northwind HV" },
    { slug: "desk", name: "Desk", vendors: [{ vendor: "southwind" }], category: "desktop-hypervisor" }, // prettier-ignore
    { slug: "old", name: "Old", endedOn: "2003-01-01" },
    { slug: "blank", name: "Blank" },
  ],
  "guest-system": [
    { slug: "rhel-4", name: "Red Hat 4", kind: "line", family: "linux", distribution: "rhel", maker: "Red Hat", releasedOn: "2002" }, // prettier-ignore
    { slug: "rhel-4.1", name: "Red Hat 4.1", family: "linux", distribution: "rhel", maker: "Red Hat", line: "rhel-4", releasedOn: "2003" }, // prettier-ignore
    { slug: "copy-4.1", name: "Copy 4.1", family: "linux", distribution: "copy", maker: "Copier", derivesFrom: "rhel-4.1", releasedOn: "2004" }, // prettier-ignore
    { slug: "rhel-9", name: "Red Hat 9", family: "linux", distribution: "rhel", maker: "Red Hat", derivesFrom: "copy-4.1", releasedOn: "2004" }, // prettier-ignore
    { slug: "doors-5", name: "Doors 5", releasedOn: "2001", supportEndsOn: "2004-06-01" },
  ],
  support: [
    { slug: "line", ...guest, target: "rhel-4", sinceVersion: "2.0", untilVersion: "3.0" },
    { slug: "own", ...guest, product: "desk", target: "rhel-4.1", level: "not-supported" },
    { slug: "wide", ...guest, product: "desk", target: "rhel-4" },
    { slug: "older", ...guest, target: "doors-5", observedOn: "2003" },
    { slug: "newer", ...guest, target: "doors-5", level: "partial", note: "No sound.", observedOn: "2004-02", sinceVersion: "2.x" }, // prettier-ignore
    { slug: "gone", ...guest, product: "old", target: "doors-5" },
    { slug: "plan", product: "hv", level: "planned", dueUntil: "2005-12", note: null },
    { slug: "smp", product: "desk", level: "supported", note: null },
  ],
  price: [{ slug: "price-hv", amount: 320, currency: "USD", unit: "core", term: "annual" }],
});

export const supportDay = (day = "2005-10-31") => dayArchive(inventedSupport, isoDate.parse(day));
