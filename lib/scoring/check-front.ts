import { checkRange } from "./check-range";
import type { Level, ThreatProfile } from "./profile";

/** Throws a RangeError that names the field of a pair or a market that cannot be compared. */
export function checkFront(
  challenger: ThreatProfile,
  incumbent: ThreatProfile,
  market: readonly ThreatProfile[],
): void {
  if (challenger.vendor === incumbent.vendor) {
    throw new RangeError(`${challenger.vendor} cannot threaten itself.`);
  }
  const { vendors, profiles } = checkedMarket(market);
  if (!vendors.has(challenger.vendor) || !vendors.has(incumbent.vendor)) {
    throw new RangeError("The market must hold the challenger and the incumbent.");
  }
  for (const one of [challenger, incumbent]) if (!profiles.has(one)) checkProfile(one);
}

type Sound = { vendors: ReadonlySet<string>; profiles: ReadonlySet<ThreatProfile> };

/** Markets found sound: one is asked about once for every pair of its vendors. */
const sound = new WeakMap<readonly ThreatProfile[], Sound>();

function checkedMarket(market: readonly ThreatProfile[]): Sound {
  const known = sound.get(market);
  if (known !== undefined) return known;
  market.forEach(checkProfile);
  const found = {
    vendors: new Set(market.map(({ vendor }) => vendor)),
    profiles: new Set(market),
  };
  sound.set(market, found);
  return found;
}

function checkProfile(profile: ThreatProfile): void {
  const { vendor, presence, capability, resources, leverage, price, size, moves } = profile;
  const each = (name: string, levels: readonly (Level | null)[], most: number) =>
    levels.forEach((level) => level !== null && checkLevel(`${name} of ${vendor}`, level, most));
  each("presence", Object.values(presence), Infinity);
  each("capability", Object.values(capability), 1);
  each("leverage", Object.values(leverage), 1);
  each("price", Object.values(price), Infinity);
  each("resources", resources.map(({ level }) => level), Infinity); // prettier-ignore
  each("size and moves", [size, moves], Infinity);
}

function checkLevel(name: string, { low, value, high }: Level, most: number): void {
  checkRange(name, low, 0, most);
  checkRange(name, value, low, most);
  checkRange(name, high, value, most);
}
