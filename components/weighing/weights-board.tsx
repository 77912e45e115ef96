import { Figure } from "@/components/ui/figure";
import { Empty } from "@/components/ui/empty";
import type { ReadWeighing } from "@/lib/domain/weighing";
import type { WeightsDesk } from "@/lib/reports/method/weights-desk";
import { formatCount } from "@/lib/format/numbers";
import type { ToldRanks, ToldReach } from "@/lib/weighing/told";
import type { Ask } from "./ask";
import { DeskControls } from "./desk-controls";
import { NotUnderstood } from "./not-understood";
import { RanksTable } from "./ranks-table";
import { SliderList } from "./slider-list";

type Standing = "done" | "waiting" | "failed";

type Props = {
  desk: WeightsDesk;
  day: string;
  /** Null while the first answer is on its way. */
  ranks: ToldRanks | null;
  reach: ToldReach | null;
  read?: ReadWeighing;
  standing?: Standing;
  /** Without it the desk only shows: moving weights needs a script. */
  ask?: Ask;
};

/** Weights to move, and what becomes of every rank. */
export function WeightsBoard({ desk, day, ranks, reach, ask, ...state }: Props) {
  const { read = atRest(desk), standing = "done" } = state;
  const { weighing, points, errors } = read;
  const { of, vendors } = desk.rankings[weighing.ranking];
  const isEmpty = vendors.length === 0;
  return (
    <Figure
      finding={isEmpty ? NOBODY : (ranks?.finding ?? "Counting …")}
      unit="What other weights make of the ranking: points at the weights of the sliders; ranks and shares over all weights allowed"
      caption={captionOf(desk, read)}
    >
      {ask && <DeskControls {...{ desk, read, ask }} />}
      <NotUnderstood errors={errors} />
      <div className="mt-4 grid gap-8 lg:grid-cols-12">
        <div className="lg:col-span-5">
          <SliderList {...{ of, weighing, points, ask }} />
        </div>
        <div className="min-w-0 lg:col-span-7">
          <p role="status" className={standing === "done" ? "sr-only" : "text-table text-ink-2"}>
            {words[standing]}
          </p>
          {isEmpty ? (
            <Empty reason={`${NOBODY}.`} action="Choose another day above." />
          ) : (
            <Outcome {...{ vendors, ranks, reach, day }} />
          )}
        </div>
      </div>
    </Figure>
  );
}

type OutcomeProps = Pick<Props, "ranks" | "reach" | "day"> & Pick<Ranking, "vendors">;

/** What is known of the ranks so far: the counted ones first, their extremes a moment later. */
function Outcome({ vendors, ranks, reach, day }: OutcomeProps) {
  return (
    <>
      {ranks && <RanksTable {...{ vendors, ranks, reach, day }} />}
      {reach && <Extremes reach={reach} />}
    </>
  );
}

type Ranking = WeightsDesk["rankings"][keyof WeightsDesk["rankings"]];

const NOBODY = "Nobody is ranked here on this day";

const words: Record<Standing, string> = {
  done: "",
  waiting: "Counting …",
  failed: "The ranks could not be worked out; reset the weights.",
};

function Extremes({ reach }: { reach: ToldReach }) {
  return (
    <ul className="mt-3 grid max-w-[590px] gap-1 font-serif">
      <li>{reach.flipWords}</li>
      <li>{reach.driverWords}</li>
    </ul>
  );
}

function captionOf({ rankings }: WeightsDesk, { weighing: { ranking, seed } }: ReadWeighing) {
  const both =
    "Both axes with half of all weight each: that half is this desk’s, not the method’s.";
  return `${formatCount(rankings.presence.matter.draws)} draws, seed ${seed}. Best and worst: the ranks that allowed weights can give, exact and not sampled. ${ranking === "both" ? both : ""}`;
}

function atRest({ initial: { weighing } }: WeightsDesk): ReadWeighing {
  return {
    typed: {},
    weighing,
    points: weighing.weights.map((weight) => 100 * weight),
    errors: {},
  };
}
