import type { Metadata } from "next";
import { ForecastRegisterView } from "@/components/screens/forecast-register-view";
import { forecastRegister } from "@/lib/reports/forecast/forecast-register";
import { dayOr404 } from "../day-or-404";
import { Screen } from "../screen";

type Props = PageProps<"/[day]/forecasts">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { finding, dek } = await forecastRegister(await dayOr404((await params).day));
  return { title: finding, description: dek };
}

export default async function ForecastsPage({ params }: Props) {
  const { day } = await params;
  const register = await forecastRegister(await dayOr404(day));
  return (
    <Screen day={day} frame={register} path="/forecasts" section="Forecasts">
      <ForecastRegisterView register={register} day={day} />
    </Screen>
  );
}
