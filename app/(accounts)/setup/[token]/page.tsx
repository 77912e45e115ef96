import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { connection } from "next/server";
import { PlainFrame } from "@/components/accounts/plain-frame";
import { SetupForm } from "@/components/accounts/setup-form";
import { linkOwner } from "@/lib/accounts/one-time-link";
import { now } from "@/lib/request/clock";
import { setPasswordAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: "Choose a password" };

export default async function SetupPage({ params }: PageProps<"/setup/[token]">) {
  const { token } = await params;
  await connection();
  const owner = await linkOwner(token, now());
  if (owner === null) return <SpentLink />;
  return (
    <PlainFrame
      title={`Choose a password, ${owner.name}`}
      dek={`It opens the editors’ desk for ${owner.email}. The link is used up once the password is saved.`}
    >
      <SetupForm action={setPasswordAction.bind(null, token)} email={owner.email} />
    </PlainFrame>
  );
}

function SpentLink() {
  return (
    <PlainFrame
      title="This link leads nowhere any more"
      dek="It has been used, is older than a day, or has a mistake in it. Whoever keeps the accounts can give you another."
    >
      <p>
        <Link href="/sign-in" className="link">
          Sign in
        </Link>
      </p>
    </PlainFrame>
  );
}
