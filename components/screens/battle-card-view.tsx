import { Link } from "@/components/ui/link";
import { PaperAnswers } from "@/components/brief/paper-answers";
import { PaperCriteria } from "@/components/brief/paper-criteria";
import { PaperDesk } from "@/components/brief/paper-desk";
import { PaperSheet } from "@/components/brief/paper-sheet";
import { PaperSources } from "@/components/brief/paper-sources";
import { comparisonAddress } from "@/components/records/addresses";
import type { BattleCard } from "@/lib/reports/brief/battle-card";

type Props = { card: BattleCard; day: string; address: string };

/** One page of one vendor against another: who is ahead on what, and how sure that is. */
export function BattleCardView({ card, day, address }: Props) {
  const { vendors, criteria, standing, promises, evidence, support, prices } = card;
  const [a, b] = vendors;
  const all = comparisonAddress(day, { of: "vendors", slugs: [a.slug, b.slug] });
  const side = { vendors, all };
  return (
    <PaperDesk
      pages="One page"
      trail={
        <Link href={all} className="link">
          The comparison it is made from
        </Link>
      }
    >
      <PaperSheet
        frame={card}
        name={`Battle card: ${a.name} against ${b.name}`}
        {...{ address, page: 1, of: 1 }}
      >
        <div>
          <h1 className="font-serif text-title font-semibold text-balance">{card.finding}</h1>
          <p className="mt-1 font-serif text-dek text-pretty text-ink-2">{card.dek}</p>
          <ul className="mt-1 text-note text-ink-2">
            {card.pressures.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
        <div className="paper-columns">
          <div className="paper-stack">
            <PaperCriteria vendors={vendors} criteria={criteria} />
            <PaperAnswers
              section={prices}
              {...side}
              absence="Nothing is converted between currencies, units or terms."
            />
          </div>
          <div className="paper-stack">
            <PaperAnswers section={standing} {...side} />
            <PaperAnswers section={promises} {...side} />
            <PaperAnswers section={evidence} {...side} />
          </div>
        </div>
        <PaperAnswers
          section={support}
          {...side}
          absence="Not checked for both is not the same as alike: the comparison has every answer."
        />
        <PaperSources
          sources={card.citedSources}
          assumptions={card.assumptions}
          isShort
          day={day}
        />
      </PaperSheet>
    </PaperDesk>
  );
}
