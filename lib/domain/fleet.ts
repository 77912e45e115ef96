/** The hosts that a cost is worked out for. */
export type Fleet = {
  hosts: number;
  socketsPerHost: number;
  coresPerSocket: number;
  virtualMachines: number;
  /** Of the virtual machines, those that run Windows. */
  windowsGuests: number;
  years: number;
};

export type FleetField = keyof Fleet;

/** What can be asked about: larger fleets are priced by negotiation, not by a list. */
export const fleetLimits: Readonly<Record<FleetField, { least: number; most: number }>> = {
  hosts: { least: 1, most: 10_000 },
  socketsPerHost: { least: 1, most: 16 },
  coresPerSocket: { least: 1, most: 256 },
  virtualMachines: { least: 0, most: 1_000_000 },
  windowsGuests: { least: 0, most: 1_000_000 },
  years: { least: 1, most: 10 },
};

export const fleetFields = [
  "hosts",
  "socketsPerHost",
  "coresPerSocket",
  "virtualMachines",
  "windowsGuests",
  "years",
] as const satisfies readonly FleetField[];

/** A middling estate; every screen starts from it. */
export const defaultFleet: Fleet = {
  hosts: 20,
  socketsPerHost: 2,
  coresPerSocket: 16,
  virtualMachines: 400,
  windowsGuests: 200,
  years: 5,
};

export type FleetErrors = Partial<Record<FleetField, string>>;

const WHOLE_NUMBER = /^\d{1,8}$/;

/**
 * A fleet as typed or written in an address; a field left out is the default's. A field that is
 * no whole number within its limits is named with what to enter, and its default stands in.
 */
export function readFleet(typed: Partial<Record<FleetField, string>>): {
  fleet: Fleet;
  errors: FleetErrors;
} {
  const fleet = { ...defaultFleet };
  const errors: FleetErrors = {};
  for (const field of fleetFields) {
    const text = typed[field];
    if (text === undefined) continue;
    const { least, most } = fleetLimits[field];
    const count = WHOLE_NUMBER.test(text.trim()) ? Number(text) : NaN;
    if (count >= least && count <= most) fleet[field] = count;
    else errors[field] = `Enter a whole number from ${inGroups(least)} to ${inGroups(most)}.`;
  }
  return { fleet: withinMachines(fleet, typed, errors), errors };
}

/** Windows guests are some of the machines; a fleet that names fewer machines has fewer guests. */
function withinMachines(
  fleet: Fleet,
  typed: Partial<Record<FleetField, string>>,
  errors: FleetErrors,
): Fleet {
  const { virtualMachines, windowsGuests } = fleet;
  if (windowsGuests <= virtualMachines) return fleet;
  if (typed.windowsGuests !== undefined && errors.windowsGuests === undefined) {
    errors.windowsGuests = `Enter at most the ${inGroups(virtualMachines)} virtual machines there are.`;
  }
  return { ...fleet, windowsGuests: virtualMachines };
}

function inGroups(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
