import { isRecordKind, type RecordKind } from "@/lib/domain/archive";
import type { Segment } from "@/lib/domain/segment";
import {
  dimensions,
  supportLevels,
  type Dimension,
  type SupportLevel,
} from "@/lib/domain/support-record";

const kindNames: Record<RecordKind, string> = {
  source: "source",
  vendor: "vendor",
  product: "product",
  release: "release",
  support: "support record",
  price: "price",
  "market-figure": "market figure",
  alliance: "alliance",
  event: "event",
  promise: "promise",
  forecast: "forecast",
  "exploited-vulnerability": "exploited vulnerability",
  assessment: "assessment",
  statement: "statement",
  outcome: "outcome",
};

const segmentNames: Record<Segment, string> = {
  desktop: "Desktop",
  server: "Server",
  datacentre: "Data centre",
  edge: "Edge",
  management: "Management",
  services: "Services",
};

const levelNames: Record<SupportLevel, string> = {
  supported: "Supported",
  partial: "Partial",
  experimental: "Experimental",
  "runs-unsupported": "Runs, unsupported",
  planned: "Planned",
  "not-supported": "Not supported",
  unknown: "Unknown",
};

const dimensionNames: Record<Dimension, string> = {
  "guest-os": "Guest OS",
  "host-os": "Host OS",
  "cpu-extension": "CPU extension",
  capability: "Capability",
};

/** A kind of record as a reader would call it. */
export function kindName(kind: string): string {
  return isRecordKind(kind) ? kindNames[kind] : spoken(kind);
}

/** A market segment's name. */
export function segmentName(segment: Segment): string {
  return segmentNames[segment];
}

/** A support level's name; null for a word that is no level. */
export function asSupportLevel(word: string): SupportLevel | null {
  return supportLevels.find((level) => level === word) ?? null;
}

/** A support level, in words. */
export function levelName(level: SupportLevel): string {
  return levelNames[level];
}

/** What a product runs, runs on, or can do. */
export function dimensionName(word: string): string {
  const dimension = dimensions.find((known) => known === word);
  return dimension === undefined ? spoken(word) : dimensionNames[dimension];
}

/** Words of targets that are not spoken as they are spelt. */
const spelling: Readonly<Record<string, string>> = {
  almalinux: "AlmaLinux",
  amd: "AMD",
  api: "API",
  arm: "Arm",
  aws: "AWS",
  centos: "CentOS",
  cli: "CLI",
  cpu: "CPU",
  cpus: "CPUs",
  dhcp: "DHCP",
  dos: "DOS",
  dr: "DR",
  ept: "EPT",
  esx: "ESX",
  esxi: "ESXi",
  freebsd: "FreeBSD",
  gpu: "GPU",
  hat: "Hat",
  hci: "HCI",
  hyper_v: "Hyper-V",
  intel: "Intel",
  iov: "IOV",
  ipam: "IPAM",
  kubernetes: "Kubernetes",
  kvm: "KVM",
  linux: "Linux",
  lxc: "LXC",
  mac: "Mac",
  macos: "macOS",
  microsoft: "Microsoft",
  ms: "MS",
  netware: "NetWare",
  nic: "NIC",
  nt: "NT",
  nutanix: "Nutanix",
  nvidia: "NVIDIA",
  opensuse: "openSUSE",
  openvz: "OpenVZ",
  oracle: "Oracle",
  os: "OS",
  os2: "OS/2",
  pci: "PCI",
  proxmox: "Proxmox",
  qemu: "QEMU",
  r2: "R2",
  ram: "RAM",
  rest: "REST",
  rhel: "RHEL",
  rvi: "RVI",
  san: "SAN",
  sdn: "SDN",
  sles: "SLES",
  smp: "SMP",
  solaris: "Solaris",
  sr: "SR",
  suse: "SUSE",
  ui: "UI",
  usb: "USB",
  ve: "VE",
  vgpu: "vGPU",
  virtuozzo: "Virtuozzo",
  vista: "Vista",
  vm: "VM",
  vmkernel: "VMkernel",
  vms: "VMs",
  vmware: "VMware",
  vsphere: "vSphere",
  vt: "VT",
  vtpm: "vTPM",
  windows: "Windows",
  windows_server: "Windows Server",
  x: "X",
  xcp_ng: "XCP-ng",
  xen: "Xen",
  xenserver: "XenServer",
  xp: "XP",
  z_vm: "z/VM",
};

/** Those that hyphens hold together. */
const compounds: Readonly<Record<string, string>> = {
  "amd-v": "AMD-V",
  "intel-vt-x": "Intel VT-x",
  "non-windows": "Other than Windows",
  "smp-guests": "SMP guests",
  "sr-iov": "SR-IOV",
};

/** Names within a target that a hyphen does not part. */
const joined: readonly (readonly [RegExp | string, string])[] = [
  [/(\d+)-bit/, "$1_bit"],
  ["hyper-v", "hyper_v"],
  ["windows-server", "windows_server"],
  ["xcp-ng", "xcp_ng"],
  ["z-vm", "z_vm"],
];

/** A target of support as a reader would call it: "64-bit-guests" → "64-bit guests". */
export function targetName(target: string): string {
  const known = compounds[target];
  if (known !== undefined) return known;
  const words = joined.reduce((text, [parts, one]) => text.replace(parts, one), target).split("-");
  const name = words.map((word) => spelling[word] ?? word.replace("_", "-")).join(" ");
  if (spelling[words[0] ?? ""] !== undefined) return name;
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

/** A slug or code word as words: "price-position" → "price position". */
export function spoken(word: string): string {
  return word.replaceAll("-", " ");
}

/** What a vendor is, from its code word. */
export function roleName(role: string): string {
  return spoken(role)
    .replace(/\bcpu\b/, "CPU")
    .replace(/\boem\b/, "OEM");
}

/** The same, starting with a capital. */
export function sentenceStart(word: string): string {
  const words = spoken(word);
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
