import type { ProductSheet } from "../../product/product-sheet";
import { SOURCE_COLUMNS, sourceCells, type Sheet } from "../sheet";

const asked = ({ slug }: ProductSheet): Sheet["asked"] => [["product", slug]];

/** Every release of a product with the ends of its maker's support, newest first. */
export function releasesSheet(product: ProductSheet): Sheet {
  return {
    title: `Releases of ${product.name}, newest first`,
    frame: product,
    asked: asked(product),
    columns: [
      ...["version", "day", "stage", "what is new", "active support to", "all support to"],
      ...SOURCE_COLUMNS,
    ],
    rows: product.releases.map((line) => [
      ...[line.version, line.releasedOn, line.stage, line.highlights],
      ...[line.activeSupportEndsOn, line.supportEndsOn, ...sourceCells([line.record])],
    ]),
  };
}

/** Every answer on what a product runs, runs on and can do; what nobody checked is no row. */
export function supportSheet(product: ProductSheet): Sheet {
  return {
    title: `What ${product.name} runs, runs on and can do`,
    frame: product,
    asked: asked(product),
    columns: [
      ...["dimension", "target", "level", "since version", "until version", "limit", "due"],
      ...["note", "preferred", "readings differ", ...SOURCE_COLUMNS],
    ],
    rows: product.support.map((line) => [
      ...[
        line.dimension,
        line.guest?.record.title ?? line.target,
        line.level,
        line.since,
        line.until,
      ],
      ...[line.limit, line.due, line.note, line.preferred, line.conflicts],
      ...sourceCells([line.record]),
    ]),
  };
}

/** Vulnerabilities of a product known to be used in attacks, newest first. */
export function exploitedSheet(product: ProductSheet): Sheet {
  return {
    title: `Exploited vulnerabilities of ${product.name}, newest first`,
    frame: product,
    asked: asked(product),
    columns: [
      ...["vulnerability", "name", "listed on", "mend by", "in ransomware"],
      ...["newest release then", "its age in days", ...SOURCE_COLUMNS],
    ],
    rows: product.exploited.lines.map((line) => [
      ...[line.cve, line.name, line.addedOn, line.dueOn, line.ransomwareUse],
      ...[line.newest?.version ?? null, line.newest?.ageInDays ?? null],
      ...sourceCells([line.record]),
    ]),
  };
}
