import { useEffect, useState } from "react";
import { clocksOf } from "@/lib/domain/instant";
import { isPlainObject } from "@/lib/domain/plain-object";
import type { FirstView } from "@/lib/reports/support/first-view";
import type { SupportMatrix } from "@/lib/reports/support/support-matrix";

type WholeMatrix = { matrix: SupportMatrix; standing: "whole" | "asking" | "refused" };

/** The matrix in whole: as the page carries it, or once the rest has come. */
export function useWholeMatrix(first: FirstView): WholeMatrix {
  const asked = first.whole ? null : wholeAddress(first);
  const [answer, setAnswer] = useState<{ asked: string; matrix: SupportMatrix | null } | null>(
    null,
  );
  useEffect(() => {
    if (asked === null) return;
    const stop = new AbortController();
    matrixFrom(asked, stop.signal).then(
      (matrix) => setAnswer({ asked, matrix }),
      () => stop.signal.aborted || setAnswer({ asked, matrix: null }),
    );
    return () => stop.abort();
  }, [asked]);
  if (asked === null) return { matrix: first, standing: "whole" };
  if (answer?.asked !== asked) return { matrix: first, standing: "asking" };
  if (answer.matrix === null) return { matrix: first, standing: "refused" };
  return { matrix: answer.matrix, standing: "whole" };
}

/** Where a matrix is told in whole. */
function wholeAddress(matrix: SupportMatrix): string {
  const query = new URLSearchParams({ ...clocksOf(matrix), dimension: matrix.dimension });
  return `/api/v1/support?${query.toString()}`;
}

/** This site's own answer, of the same build: enough of it to tell it from an error. */
const isMatrix = (said: unknown): said is SupportMatrix => isPlainObject(said) && "cells" in said;

async function matrixFrom(address: string, signal: AbortSignal): Promise<SupportMatrix> {
  const response = await fetch(address, { signal });
  const said: unknown = await response.json();
  if (isMatrix(said)) return said;
  throw new TypeError("The matrix answered with something else. Try again.");
}
