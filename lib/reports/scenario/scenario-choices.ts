import { formatDue } from "@/lib/format/days";
import { judged } from "@/lib/scoring/coding/promise-standing";
import type { OpenMarket } from "../market/open-market";
import type { Choice, ScenarioChoices } from "./scenario";

/** What can be supposed of a day: its open promises, its products on sale, its vendors, by name. */
export function scenarioChoices({ day, scores }: OpenMarket): ScenarioChoices {
  const { archive, citations } = day;
  const { coding } = scores;
  const open = archive.promise.filter((promise) =>
    ["pending", "overdue"].includes(judged(coding, promise).state),
  );
  const promises = open.map((promise) => {
    const due = formatDue({ from: promise.dueFrom, until: promise.dueUntil, assumed: promise.dueAssumed }); // prettier-ignore
    const maker = citations.names.vendor(promise.vendor);
    return { value: promise.slug, label: `${maker}: ${promise.promised} (${due})` };
  });
  const vendors = archive.vendor.filter(({ endedOn }) => endedOn === null);
  const products = vendors.flatMap(({ slug, name }) =>
    coding.shipped(slug).map((product) => ({
      value: product.slug,
      label: product.name.startsWith(name) ? product.name : `${name} ${product.name}`,
    })),
  );
  return {
    promises: byLabel(promises),
    products: byLabel(products),
    vendors: byLabel(vendors.map(({ slug, name }) => ({ value: slug, label: name }))),
  };
}

const byLabel = (choices: readonly Choice[]): Choice[] =>
  choices.toSorted((a, b) => a.label.localeCompare(b.label));
