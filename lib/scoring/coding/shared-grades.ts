import type { Archive } from "@/lib/domain/archive";
import type { Evidence, Reliability } from "@/lib/domain/evidence";
import type { Method } from "../method";

export type Weighable = { evidence: readonly Evidence[] };

/** The sources of one archive under one method. */
export type Sources = {
  reliability: ReadonlyMap<string, Reliability>;
  /** The best grade of each record already weighed. */
  grades: WeakMap<Weighable, number>;
};

/** The days of one archive share its sources, and with them every grade already worked out. */
const sourcesSeen = new WeakMap<Archive["source"], WeakMap<Method, Sources>>();

/** How reliable each source is, and what has been worked out from that on any day. */
export function sourcesOf({ source }: Archive, method: Method): Sources {
  const byMethod = sourcesSeen.get(source) ?? new WeakMap<Method, Sources>();
  sourcesSeen.set(source, byMethod);
  const seen = byMethod.get(method) ?? {
    reliability: new Map(source.map(({ slug, reliability }) => [slug, reliability])),
    grades: new WeakMap<Weighable, number>(),
  };
  byMethod.set(method, seen);
  return seen;
}
