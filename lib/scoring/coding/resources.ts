import { spanCovers } from "@/lib/domain/partial-date";
import type { ThreatProfile } from "../profile";
import { bySlug, ref, type Coding } from "./coding";
import { count } from "./count";

const HYPERVISORS = new Set(["desktop-hypervisor", "server-hypervisor", "datacentre-hypervisor"]);
const TIES = new Set(["oem", "reseller", "technology", "backing"]);

/** What a vendor has to fight with, each kind counted from records. */
export function resourcesOf(coding: Coding, vendor: string): ThreatProfile["resources"] {
  const shipped = coding.shipped(vendor);
  const hypervisors = shipped.filter(({ category }) => HYPERVISORS.has(category));
  const management = shipped.filter(({ category }) => category === "management");
  const ties = coding.about
    .ties(vendor)
    .filter(
      (alliance) =>
        alliance.standing === "in-force" &&
        TIES.has(alliance.kind) &&
        spanCovers(alliance, coding.asOf),
    );
  const guests = coding
    .madeBy(vendor)
    .flatMap(({ slug }) => coding.about.support(slug))
    .filter(({ dimension, level }) => dimension === "guest-os" && level === "supported")
    .toSorted(bySlug);
  const releases = coding
    .releasesBy(vendor)
    .filter(({ releasedOn }) => coding.within(releasedOn, coding.anchors.releaseWindowDays));
  return [
    { type: "hypervisors", level: count(hypervisors.map((it) => ref("product", it))) },
    { type: "management products", level: count(management.map((it) => ref("product", it))) },
    { type: "partner ties", level: count(ties.map((it) => ref("alliance", it))) },
    { type: "supported guests", level: count(guests.map((it) => ref("support", it))) },
    { type: "releases in two years", level: count(releases.map((it) => ref("release", it))) },
  ];
}
