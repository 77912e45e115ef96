import type { Metadata } from "next";
import { whatIfAddress } from "@/components/records/addresses";
import { ScenarioView } from "@/components/screens/scenario-view";
import { scenarioReport } from "@/lib/reports/scenario/scenario-report";
import { decodedWord } from "@/lib/request/address-word";
import { readScenarioChoice } from "@/lib/request/scenario-choice";
import { dayOr404 } from "../day-or-404";
import { Screen } from "../screen";

type Asked = { day: string; changes: readonly string[] };

/** A scenario with its frame; nothing in the address supposes nothing. */
export async function WhatIfScreen(asked: Asked) {
  const { scenario, against, problems } = await supposed(asked);
  const words = scenario.changes.map(({ word }) => word);
  const all = against === null ? words : [`against:${against}`, ...words];
  const path = whatIfAddress(asked.day, all).slice(`/${asked.day}`.length);
  return (
    <Screen day={asked.day} frame={scenario} path={path} section="Threats">
      <ScenarioView {...{ scenario, against, problems }} day={asked.day} />
    </Screen>
  );
}

/** Named as a scenario, and kept out of search engines: nobody should find it as a fact. */
export async function whatIfMetadata(asked: Asked): Promise<Metadata> {
  const { finding, dek } = (await supposed(asked)).scenario;
  return { title: `Scenario: ${finding}`, description: dek, robots: { index: false } };
}

async function supposed({ day, changes }: Asked) {
  const { problems, ...choice } = readScenarioChoice(changes.map(decodedWord));
  const scenario = await scenarioReport(choice, await dayOr404(day));
  return { scenario, problems, against: choice.against };
}
