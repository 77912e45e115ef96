import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { CodeForm } from "@/components/accounts/code-form";
import { PlainFrame } from "@/components/accounts/plain-frame";
import { nextAddress } from "@/lib/request/next-address";
import { giveCodeAction } from "../actions";

export const instant = false;

export const metadata: Metadata = { title: "Second factor" };

export default async function CodePage({ searchParams }: PageProps<"/sign-in/code">) {
  const { next } = await searchParams;
  return (
    <PlainFrame
      title="One more step: your code"
      dek="Your account asks for a code besides the password. It is good for ten minutes from here."
    >
      <CodeForm action={giveCodeAction} next={nextAddress(next)} />
      <p className="text-table">
        <Link href="/sign-in" className="link">
          Start again
        </Link>
      </p>
    </PlainFrame>
  );
}
