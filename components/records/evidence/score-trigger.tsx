import type { ReactNode } from "react";
import { methodOfAddress } from "../addresses";

type Props = {
  /** Whose score it is. */
  slug: string;
  day: string;
  /** Says more to a screen reader than the value alone does. */
  label?: string;
  children: ReactNode;
};

/**
 * A value of a vendor's score that opens what it is made of beside itself. Without a script it
 * leads to the page where every formula is filled in with that vendor's numbers.
 */
export function ScoreTrigger({ slug, day, label, children }: Props) {
  return (
    <a
      href={methodOfAddress(day, slug)}
      className="link-ink"
      aria-haspopup="dialog"
      aria-label={label}
    >
      {children}
    </a>
  );
}
