import type { Metadata } from "next";
import { PlainFrame } from "@/components/accounts/plain-frame";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { nextAddress } from "@/lib/request/next-address";
import { signInAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next, ready } = await searchParams;
  const dek =
    ready === undefined
      ? "The editors’ desk is for people with an account. Everything on record can be read without one."
      : "Your password is saved. Sign in with it.";
  return (
    <PlainFrame title="Sign in to the editors’ desk" dek={dek}>
      <SignInForm action={signInAction} next={nextAddress(next)} />
      <p className="text-table text-ink-2">
        No password, or forgotten? Whoever keeps the accounts can give you a one-time link.
      </p>
    </PlainFrame>
  );
}
