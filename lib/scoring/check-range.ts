/** Throws a RangeError naming the number when it is not finite or lies outside [low, high]. */
export function checkRange(name: string, value: number, low = 0, high = 1): number {
  if (!(value >= low && value <= high) || !Number.isFinite(value)) {
    throw new RangeError(`${name} is ${value}; it must lie from ${low} to ${high}.`);
  }
  return value;
}
