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
