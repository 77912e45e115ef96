import type { TypedWeighing } from "@/lib/domain/weighing";

/** What the reader changes; null takes a part out of the address. */
export type Ask = (said: { [Field in keyof TypedWeighing]?: string | null }) => void;
