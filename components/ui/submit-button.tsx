"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";

type Props = {
  children: ReactNode;
  /** The one act a form is for stands out; acts beside it do not. */
  plain?: boolean;
  name?: string;
  value?: string;
};

/** Sends the form it stands in, once. */
export function SubmitButton({ children, plain = false, ...sent }: Props) {
  const { pending } = useFormStatus();
  const look = plain ? "" : "border-accent! bg-accent! text-on-accent! font-semibold";
  return (
    <button
      type="submit"
      aria-disabled={pending}
      className={`control cursor-pointer px-4! ${look}`}
      onClick={pending ? (event) => event.preventDefault() : undefined}
      {...sent}
    >
      {children}
    </button>
  );
}
