"use client";

import { useRouter } from "next/navigation";

/**
 * Leads to the same page on another day: same path, same filters, same height of the page.
 * `path` is the address after its day.
 */
export function useTravel(path: string) {
  const router = useRouter();
  return (word: string) => {
    router.push(`/${word}${path}${window.location.search}`, { scroll: false });
  };
}
