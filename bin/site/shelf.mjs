/** Finished answers by name, the least used forgotten first once they weigh more than `maxBytes`. */
export function shelf(maxBytes) {
  const kept = new Map();
  let bytes = 0;

  const forget = (name) => {
    bytes -= kept.get(name)?.body.length ?? 0;
    kept.delete(name);
  };

  return {
    /** The answer kept by that name; undefined when there is none. */
    find(name) {
      const found = kept.get(name);
      if (found === undefined) return undefined;
      // Last in the order of the map is last to be forgotten.
      kept.delete(name);
      kept.set(name, found);
      return found;
    },
    keep(name, answer) {
      forget(name);
      kept.set(name, answer);
      bytes += answer.body.length;
      for (const oldest of kept.keys()) {
        if (bytes <= maxBytes) break;
        forget(oldest);
      }
    },
  };
}
