"use client";

import { useState } from "react";
import { MOST_SEED } from "@/lib/domain/weighing";
import type { Ask } from "./ask";

type Props = {
  seed: number;
  /** As the address says it; undefined = nothing. */
  word: string | undefined;
  wrong: boolean;
  /** The id of what is said of it when it is wrong. */
  said: string;
  ask: Ask;
};

/** Which draws are counted: what is typed stays as typed, also when it is no seed. */
export function SeedField({ seed, word, wrong, said, ask }: Props) {
  // While it is typed into, the field may be empty, which the address cannot say.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <label className="inline-flex items-center gap-2">
        Seed of the draws
        <input
          // Not of type "number": that one gives no word of what it cannot read.
          type="text"
          inputMode="numeric"
          autoComplete="off"
          size={11}
          maxLength={30}
          className={`control text-base md:text-table ${wrong ? "border-2! border-danger!" : ""}`}
          value={typed ?? word ?? String(seed)}
          aria-invalid={wrong}
          aria-describedby={wrong ? `seed-is-for ${said}` : "seed-is-for"}
          onChange={({ target }) => {
            setTyped(target.value);
            ask({ seed: target.value.trim() });
          }}
          onBlur={() => setTyped(null)}
        />
      </label>
      <span id="seed-is-for" className="text-note text-ink-2">
        A whole number up to {MOST_SEED}. The same seed draws the same weights and values anywhere;
        another shows what chance alone would change.
      </span>
    </div>
  );
}
