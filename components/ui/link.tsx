"use client";

import NextLink, { type LinkProps } from "next/link";
import { useState } from "react";

/**
 * A link whose page is fetched ahead once a pointer or the keyboard is on it, not as soon as it is
 * in sight: a list has hundreds of them, and every page its scripts.
 */
export function Link<Address>({ onPointerEnter, onFocus, ...rest }: LinkProps<Address>) {
  const [isMeant, setMeant] = useState(false);
  return (
    <NextLink
      prefetch={isMeant ? null : false}
      {...rest}
      onPointerEnter={(event) => {
        setMeant(true);
        onPointerEnter?.(event);
      }}
      onFocus={(event) => {
        setMeant(true);
        onFocus?.(event);
      }}
    />
  );
}
