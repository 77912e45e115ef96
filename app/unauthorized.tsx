import type { Metadata } from "next";
import { SignInFirst } from "@/components/accounts/sign-in-first";

export const metadata: Metadata = { title: "Sign in first", robots: { index: false } };

export default function Unauthorized() {
  return <SignInFirst />;
}
