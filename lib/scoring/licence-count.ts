import type { Fleet } from "@/lib/domain/fleet";
import type { Price } from "@/lib/domain/price";

/** What of a price record the arithmetic reads. */
export type Offer = Pick<
  Price,
  | "amount"
  | "unit"
  | "term"
  | "kind"
  | "minimumUnits"
  | "minimumPerSocket"
  | "minimumPerHost"
  | "coresPerPack"
  | "hostsAtMost"
  | "socketsPerHostAtMost"
  | "windowsGuests"
>;

export type CountedUnit =
  | "core"
  | "pack of cores"
  | "socket"
  | "pair of sockets"
  | "host"
  | "kit"
  | "virtual machine"
  | "free";

export type Count = {
  /** Units paid for, after minimums. */
  units: number;
  unit: CountedUnit;
  /** The minimum that made it more than there is, if any. */
  minimum: "socket" | "host" | "order" | null;
  /** Licences that each host needs to license its Windows guests too; 1 = one is enough. */
  licencesPerHost: number;
};

export type CountAnswer = { known: true; count: Count } | { known: false; reason: string };

const SOCKETS_IN_A_PAIR = 2;
const GUESTS_PER_LICENCE = 2;

/** The units a fleet pays for, never fewer than the minimums say; unknown with the reason why. */
export function countUnits(offer: Offer, fleet: Fleet): CountAnswer {
  const counted = unitsOf(offer, fleet);
  if (counted === null) {
    return {
      known: false,
      reason: "Hosts, sockets, cores and machines do not say how many of its unit are needed.",
    };
  }
  const least = offer.minimumUnits ?? 0;
  const count =
    counted.units < least ? { ...counted, units: least, minimum: "order" as const } : counted;
  return { known: true, count: { ...count, licencesPerHost: licencesPerHost(offer, fleet) } };
}

/** Why the price does not cover these hosts; null when it does. */
export function beyondCover(
  { hostsAtMost, socketsPerHostAtMost }: Offer,
  fleet: Fleet,
): string | null {
  if (hostsAtMost !== null && fleet.hosts > hostsAtMost) {
    return `It covers at most ${hostsAtMost} hosts, and nothing on record says that it may be bought twice.`;
  }
  if (socketsPerHostAtMost !== null && fleet.socketsPerHost > socketsPerHostAtMost) {
    return `It covers hosts of at most ${socketsPerHostAtMost} sockets.`;
  }
  return null;
}

type Plain = Omit<Count, "licencesPerHost">;

type Counting = (offer: Offer, fleet: Fleet) => Plain | null;

const plain = (unit: CountedUnit, units: number): Plain => ({ unit, units, minimum: null });
const perHost: Counting = (_, { hosts }) => plain("host", hosts);
const notCounted: Counting = () => null;

/** How many of each unit a fleet needs; null = hosts and machines do not say. */
const counting: Record<NonNullable<Offer["unit"]>, Counting> = {
  core: coresOf,
  socket: (_, { hosts, socketsPerHost }) => plain("socket", hosts * socketsPerHost),
  "two-sockets": (_, { hosts, socketsPerHost }) =>
    plain("pair of sockets", hosts * Math.ceil(socketsPerHost / SOCKETS_IN_A_PAIR)),
  server: perHost,
  host: perHost,
  vm: (_, { virtualMachines }) => plain("virtual machine", virtualMachines),
  other: ({ hostsAtMost }) => (hostsAtMost === null ? null : plain("kit", 1)),
  licence: notCounted,
  user: notCounted,
  "thousand-units": notCounted,
};

function unitsOf(offer: Offer, fleet: Fleet): Plain | null {
  if (offer.coresPerPack !== null) return packsOf(offer, fleet, offer.coresPerPack);
  return offer.unit === null ? null : counting[offer.unit](offer, fleet);
}

function coresPerHost(offer: Offer, fleet: Fleet): { cores: number; minimum: Count["minimum"] } {
  const perSocket = Math.max(fleet.coresPerSocket, offer.minimumPerSocket ?? 0);
  const cores = perSocket * fleet.socketsPerHost;
  const least = offer.minimumPerHost ?? 0;
  if (cores < least) return { cores: least, minimum: "host" };
  return { cores, minimum: perSocket > fleet.coresPerSocket ? "socket" : null };
}

function coresOf(offer: Offer, fleet: Fleet): Plain {
  const { cores, minimum } = coresPerHost(offer, fleet);
  return { unit: "core", units: cores * fleet.hosts, minimum };
}

/** Whole packs for each host: a pack is not shared between hosts. */
function packsOf(offer: Offer, fleet: Fleet, coresPerPack: number): Plain {
  const { cores, minimum } = coresPerHost(offer, fleet);
  return { unit: "pack of cores", units: Math.ceil(cores / coresPerPack) * fleet.hosts, minimum };
}

/** A licence for two Windows guests is bought again for every further two on the host. */
function licencesPerHost({ windowsGuests }: Offer, fleet: Fleet): number {
  if (windowsGuests !== "two") return 1;
  const guestsPerHost = Math.ceil(fleet.windowsGuests / fleet.hosts);
  return Math.max(1, Math.ceil(guestsPerHost / GUESTS_PER_LICENCE));
}
