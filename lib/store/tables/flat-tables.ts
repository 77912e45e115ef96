import type { RecordKind } from "@/lib/domain/archive";
import type { Table } from "./table";

type Tables<K extends RecordKind> = { [Kind in K]: Table<Kind> };

/** Kinds whose records are one row each, column by column as the schema names them. */
export const flatTables: Tables<
  | "source"
  | "release"
  | "support"
  | "price"
  | "market-figure"
  | "forecast"
  | "exploited-vulnerability"
  | "assessment"
> = {
  source: {
    add: (vault, data) => vault.source.createMany({ data }),
    remove: (vault, where) => vault.source.deleteMany({ where }),
    list: (vault, where) => vault.source.findMany({ where }),
  },
  release: {
    add: (vault, data) => vault.release.createMany({ data }),
    remove: (vault, where) => vault.release.deleteMany({ where }),
    list: (vault, where) => vault.release.findMany({ where }),
  },
  support: {
    add: (vault, data) => vault.supportRecord.createMany({ data }),
    remove: (vault, where) => vault.supportRecord.deleteMany({ where }),
    list: (vault, where) => vault.supportRecord.findMany({ where }),
  },
  price: {
    add: (vault, data) => vault.price.createMany({ data }),
    remove: (vault, where) => vault.price.deleteMany({ where }),
    list: (vault, where) => vault.price.findMany({ where }),
  },
  "market-figure": {
    add: (vault, data) => vault.marketFigure.createMany({ data }),
    remove: (vault, where) => vault.marketFigure.deleteMany({ where }),
    list: (vault, where) => vault.marketFigure.findMany({ where }),
  },
  forecast: {
    add: (vault, data) => vault.forecast.createMany({ data }),
    remove: (vault, where) => vault.forecast.deleteMany({ where }),
    list: (vault, where) => vault.forecast.findMany({ where }),
  },
  "exploited-vulnerability": {
    add: (vault, data) => vault.exploitedVulnerability.createMany({ data }),
    remove: (vault, where) => vault.exploitedVulnerability.deleteMany({ where }),
    list: (vault, where) => vault.exploitedVulnerability.findMany({ where }),
  },
  assessment: {
    add: (vault, data) => vault.assessment.createMany({ data }),
    remove: (vault, where) => vault.assessment.deleteMany({ where }),
    list: (vault, where) => vault.assessment.findMany({ where }),
  },
};
