import { backgroundAnchor } from "@/components/records/addresses";
import { EvidenceQuotes } from "@/components/records/evidence/evidence-quotes";
import { quoteLine } from "@/components/records/evidence/quote-lines";
import { sentenceStart } from "@/lib/format/names";
import { countOf } from "@/lib/format/numbers";
import type { LeverBackground } from "@/lib/reports/threat/threat-row";

type Props = { background: readonly LeverBackground[]; day: string };

/** What all challengers are measured against, lever by lever; each row leads here. */
export function LeverBackgrounds({ background, day }: Props) {
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      {background.map(({ lever, records }) => (
        <section key={lever} id={backgroundAnchor(lever)} className="min-w-0">
          <h3 className="flex items-baseline gap-2 font-semibold">
            <span className="size-2.5" style={{ background: `var(--lever-${lever})` }} />
            {sentenceStart(lever)}: {countOf(records.length, "record")}
          </h3>
          <EvidenceQuotes lines={records.map(quoteLine)} day={day} />
        </section>
      ))}
    </div>
  );
}
