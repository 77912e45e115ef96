import { isoDate, type IsoDate } from "@/lib/domain/iso-date";
import { segments, type Segment } from "@/lib/domain/segment";

/** A question of a checklist, asked between two days. */
export type ChecklistItem = Readonly<{
  target: string;
  /** The day the first product on record could do it: nobody is asked for it before. */
  enteredOn: IsoDate;
  /** The last day it was asked; null = still asked. */
  leftOn: IsoDate | null;
  /** Where it can be asked: a desktop product need not move a running machine. */
  segments: readonly Segment[];
  /** Families whose members answer too: "linux" is answered by "rhel-9". Empty = none. */
  families: readonly string[];
}>;

const ALWAYS = "2003-01-01";
/** From 2013 every product on sale does it and no source asks any more: it separates nobody. */
const COMMON = "2012-12-31";
const HOSTS: readonly Segment[] = ["server", "datacentre", "edge"];
const POOLS: readonly Segment[] = ["datacentre", "edge"];
const MANAGED: readonly Segment[] = ["datacentre", "edge", "management"];

/** The record named beside each day is the first to say so; days are fixed here, not looked up. */
export const capabilityItems: readonly ChecklistItem[] = [
  asked("smp-guests", ALWAYS, { until: COMMON }), // vmware-esx-2.0
  asked("live-migration", ALWAYS, { in: [...HOSTS, "management"] }), // vmware-virtualcenter-1.0
  asked("central-management", ALWAYS, { in: MANAGED }), // vmware-virtualcenter-1.0
  asked("automatic-load-balancing", "2005-10-01", { in: MANAGED }), // the article, paragraph 6
  asked("64-bit-guests", "2005-11-29", { until: COMMON }), // vmware-workstation-5.5
  asked("high-availability", "2006-06-30", { in: [...HOSTS, "management"] }), // vmware-esx-3.0
  asked("storage-live-migration", "2007-12-31", { in: HOSTS }), // vmware-esx-3.5
  asked("replication-dr", "2008-06-30", { in: MANAGED }), // vmware-srm-1.0
  asked("fault-tolerance", "2009-05-21", { in: POOLS }), // vmware-esx-4.0
  asked("hci-storage", "2011-08-31", { in: POOLS }), // nutanix-complete-cluster
  asked("rest-api", "2012-03-30", { in: MANAGED }), // proxmox-ve-2.0
  asked("sdn-overlay", "2013-10-31", { in: POOLS }), // vmware-nsx
  asked("vgpu", "2013-12-31", { in: POOLS }), // xenserver 6.2 SP1
  asked("vm-encryption", "2016-11-30", {}), // vmware-esxi 6.5
  asked("containers-k8s", "2021-08-18", { in: POOLS }), // hyper-v 2022
  asked("vtpm", "2021-11-30", {}), // proxmox-ve 7.1
];

/** Families are asked about always, versions from the day the first product on record ran them. */
export const platformItems: readonly ChecklistItem[] = [
  asked("windows", ALWAYS, { families: ["windows"] }),
  asked("linux", ALWAYS, {
    families: [
      ...["linux", "rhel", "sles", "ubuntu", "debian", "centos", "fedora"],
      ...["oracle-linux", "rocky-linux", "almalinux", "other-linux"],
    ],
  }),
  asked("legacy-os", "2005-10-01", { until: COMMON }), // parallels-workstation
  asked("intel-vt-x", "2005-10-01", { until: COMMON }), // the article, paragraph 11
  asked("amd-v", "2006-04-30", { until: COMMON }), // xen
  asked("windows-server-2019", "2020-08-31", { in: HOSTS }), // rhev 4.4
  asked("windows-server-2022", "2021-08-18", { in: HOSTS }), // rhev 4.4, hyper-v 2022
  asked("windows-11", "2022-10-31", {}), // vmware-esxi 8.0
  asked("rhel-9", "2022-05-18", {}), // rhev 4.4
  asked("ubuntu-24.04", "2024-04-30", {}), // vmware-esxi 8.0
  asked("windows-server-2025", "2024-11-01", { in: HOSTS }), // vmware-esxi 8.0
];

type Asking = { until?: string; in?: readonly Segment[]; families?: readonly string[] };

function asked(target: string, from: string, asking: Asking): ChecklistItem {
  return {
    target,
    enteredOn: isoDate.parse(from),
    leftOn: asking.until === undefined ? null : isoDate.parse(asking.until),
    segments: asking.in ?? segments,
    families: asking.families ?? [],
  };
}

/** The questions asked on a day, of one segment or of a vendor's whole range. */
export function askedOn(
  items: readonly ChecklistItem[],
  asOf: IsoDate,
  segment?: Segment,
): ChecklistItem[] {
  return items.filter(
    ({ enteredOn, leftOn, segments: places }) =>
      enteredOn <= asOf &&
      (leftOn === null || asOf <= leftOn) &&
      (segment === undefined || places.includes(segment)),
  );
}

/** Whether a support record about `target` answers the question. */
export function answers({ target, families }: ChecklistItem, about: string): boolean {
  return (
    about === target ||
    families.some((family) => about === family || about.startsWith(`${family}-`))
  );
}
