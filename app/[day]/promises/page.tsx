import type { Metadata } from "next";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { PromiseRegisterView } from "@/components/screens/promise-register-view";
import { promiseRegister } from "@/lib/reports/promise/promise-register";
import { dayOr404 } from "../day-or-404";
import { Screen } from "../screen";

type Props = PageProps<"/[day]/promises">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { finding, dek } = await promiseRegister(await dayOr404((await params).day));
  return { title: finding, description: dek };
}

export default async function PromisesPage({ params }: Props) {
  const { day } = await params;
  const register = await promiseRegister(await dayOr404(day));
  return (
    <Screen day={day} frame={register} path="/promises" section="Promises">
      <NuqsAdapter>
        <PromiseRegisterView register={register} day={day} />
      </NuqsAdapter>
    </Screen>
  );
}
