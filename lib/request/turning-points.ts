import { isoDate, type IsoDate } from "@/lib/domain/iso-date";

/** A day worth a link from every page, and the event on record that makes it one. */
export type TurningPoint = {
  label: string;
  day: IsoDate;
  /** Slug of the event; a test holds `day` to the day that this record gives. */
  event: string;
};

const on = (day: string, label: string, event: string): TurningPoint => ({
  label,
  day: isoDate.parse(day),
  event,
});

/** In order of time. Each is a change of ownership, of price or of rival that the market names. */
export const TURNING_POINTS: readonly TurningPoint[] = [
  on("2003-12-15", "EMC agrees to buy VMware", "2003-12-15-emc-agrees-to-buy-vmware"),
  on(
    "2005-10-31",
    "The founding article",
    "2005-10-techworld-asks-whether-microsoft-will-threaten-vmware",
  ),
  on("2007-10-22", "Citrix buys XenSource", "2007-10-22-citrix-completes-purchase-of-xensource"),
  on("2008-06-26", "Hyper-V released", "2008-06-26-hyper-v-released"),
  on(
    "2012-09-04",
    "Windows Server 2012 released",
    "2012-09-04-windows-server-2012-generally-available",
  ),
  on("2016-09-07", "Dell buys EMC, with VMware", "2016-09-07-dell-completes-the-emc-purchase"),
  on("2021-11-01", "Dell spins VMware off", "2021-11-01-vmware-spun-off-from-dell-technologies"),
  on("2023-11-22", "Broadcom buys VMware", "2023-11-22-broadcom-completes-the-purchase-of-vmware"),
  on("2023-12-11", "Perpetual licences end", "2023-12-11-vmware-ends-perpetual-licences"),
];
