import { Link } from "@/components/ui/link";
import { PaperChallengers } from "@/components/brief/paper-challengers";
import { PaperCriteria } from "@/components/brief/paper-criteria";
import { PaperDesk } from "@/components/brief/paper-desk";
import { PaperList } from "@/components/brief/paper-list";
import { PaperMoves } from "@/components/brief/paper-moves";
import { PaperPlaces, PaperPositions } from "@/components/brief/paper-positions";
import { PaperSheet } from "@/components/brief/paper-sheet";
import { PaperSources } from "@/components/brief/paper-sources";
import {
  comparisonAddress,
  pricesAddress,
  productsAddress,
  promisesAddress,
  structureAddress,
  threatAddress,
  vendorAddress,
} from "@/components/records/addresses";
import type { Brief } from "@/lib/reports/brief/brief";

type Props = { brief: Brief; day: string; address: string };

/** Two pages for a meeting, where nobody can click: the first stands alone, the second proves it. */
export function BriefView({ brief, day, address }: Props) {
  const sheet = { frame: brief, name: `Brief: ${brief.subject}`, address, of: 2 };
  const lists = { day, marked: brief.vendors.length > 1 || brief.about === "threats" };
  return (
    <PaperDesk
      pages="Two pages"
      trail={
        <Link href={screenOf(brief, day)} className="link">
          The screen it is made from
        </Link>
      }
    >
      <PaperSheet {...sheet} page={1}>
        <div>
          <h1 className="font-serif text-title font-semibold text-balance">{brief.finding}</h1>
          <p className="mt-1 font-serif text-dek text-pretty text-ink-2">{brief.dek}</p>
        </div>
        {brief.challengers.map((of, at) => (
          <PaperChallengers key={of.incumbent.slug} of={of} isFirst={at === 0} day={day} />
        ))}
        <div className="paper-columns wide-first">
          <PaperPositions brief={brief} day={day} />
          <div className="paper-stack">
            {brief.about !== "comparison" && <PaperPlaces rows={placesOf(brief)} day={day} />}
            {brief.about === "comparison" ? (
              <PaperCriteria vendors={brief.vendors} criteria={brief.criteria} />
            ) : (
              <PaperList list={brief.promises} all={promisesAddress(day)} {...lists} />
            )}
          </div>
        </div>
      </PaperSheet>
      <PaperSheet {...sheet} page={2}>
        <div className="paper-columns">
          <div className="paper-stack">
            {brief.about === "comparison" && (
              <PaperList list={brief.promises} all={promisesAddress(day)} {...lists} />
            )}
            <PaperMoves moves={brief.changes} {...lists} />
            <PaperList list={brief.structure} all={structureAddress(day)} {...lists} />
          </div>
          <div className="paper-stack">
            <PaperList list={brief.prices} all={pricesAddress(day)} {...lists} />
            <PaperList list={brief.exploited} all={productsAddress(day)} {...lists} />
            <PaperList list={brief.ends} all={productsAddress(day)} {...lists} />
          </div>
        </div>
        <PaperSources sources={brief.citedSources} assumptions={brief.assumptions} day={day} />
      </PaperSheet>
    </PaperDesk>
  );
}

/** Rows of numbers beside the drawing: as high as it is, with the promises under them. */
const PLACES = 5;

/** Those it is about and the first of the others, in the order of the drawing. */
function placesOf({ positions, vendors }: Brief) {
  const own = positions.filter(({ vendor }) => vendors.some(({ slug }) => slug === vendor.slug));
  const rest = positions.filter((row) => !own.includes(row)).slice(0, PLACES - own.length);
  return positions.filter((row) => own.includes(row) || rest.includes(row));
}

function screenOf({ about, vendors }: Brief, day: string) {
  const slugs = vendors.map(({ slug }) => slug);
  const [first = ""] = slugs;
  if (about === "vendor") return vendorAddress(day, first);
  return about === "threats"
    ? threatAddress(day, first)
    : comparisonAddress(day, { of: "vendors", slugs });
}
