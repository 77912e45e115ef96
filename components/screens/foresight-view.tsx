import { Link } from "@/components/ui/link";
import { foresightAddress, sourceAddress, threatAddress } from "@/components/records/addresses";
import { ChallengerTable } from "@/components/registers/challenger-table";
import { ForecastTable } from "@/components/registers/forecast-table";
import { PromiseRegisterTable } from "@/components/registers/promise-register-table";
import { SentenceList } from "@/components/registers/sentence-list";
import { frameOf } from "@/components/take/frame-of";
import { TakeAway } from "@/components/take/take-away";
import { Empty } from "@/components/ui/empty";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { sameArchive } from "@/lib/domain/instant";
import { formatDayInFull } from "@/lib/format/days";
import { countOf, formatCount } from "@/lib/format/numbers";
import type { Foresight } from "@/lib/reports/forecast/foresight";

type Told = NonNullable<Foresight["told"]>;
type Props = { foresight: Foresight; told: Told; day: string };

/** What the founding article promised, foresaw and ranked, beside what became of it. */
export function ForesightView({ foresight, day }: { foresight: Foresight; day: string }) {
  const { article, told } = foresight;
  const title = (
    <PageTitle
      finding={foresight.finding}
      dek={foresight.dek}
      trail={
        told && (
          <>
            What October 2005 foresaw:{" "}
            <Link href={sourceAddress(day, article.slug)} className="link">
              {article.title}
            </Link>
          </>
        )
      }
    />
  );
  if (told === null) {
    return (
      <>
        {title}
        <Empty
          reason="Nothing of it was public by this day."
          action={
            <Link href={foresightAddress(sameArchive(day, article.day))} className="link">
              Read it as of {formatDayInFull(article.day)}
            </Link>
          }
        />
      </>
    );
  }
  return (
    <>
      {title}
      <div className="grid gap-8 lg:grid-cols-2">
        <ArticleErrors {...{ foresight, told, day }} />
        <MethodErrors {...{ foresight, told, day }} />
      </div>
      <Ranking {...{ foresight, told, day }} />
      <Foreseen {...{ foresight, told, day }} />
    </>
  );
}

function ArticleErrors({ foresight, told, day }: Props) {
  const { articleWrong, statementsChecked } = told;
  return (
    <Figure
      finding={`Where the article was wrong: ${articleWrong.length === 0 ? "no record says so yet" : countOf(articleWrong.length, "point")}`}
      unit="Statements on record as wrong, contested or not confirmed, and forecasts that did not plainly come true"
      caption={`${formatDayInFull(foresight.asOf)}. ${countOf(statementsChecked, "statement has", "statements have")} an outcome on record by this day.`}
    >
      <SentenceList
        sentences={articleWrong}
        day={day}
        none="No record public by this day says that the article erred."
      />
    </Figure>
  );
}

function MethodErrors({ foresight, told, day }: Props) {
  const { methodWrong, methodHeld } = told;
  return (
    <Figure
      finding={`Where our method was wrong: ${methodWrong.length === 0 ? "nothing to compare yet" : countOf(methodWrong.length, "point")}`}
      unit="The ranking computed for the article’s day against the one computed for this day"
      caption={`Method ${foresight.methodVersion} for both days, each from the records public by it, seed ${foresight.seed}, ${formatCount(foresight.draws)} draws. That two rankings of one method agree does not prove either right.`}
    >
      <SentenceList
        sentences={methodWrong}
        day={day}
        none="On this day no later ranking stands beside that of the article’s day. Choose another day above."
      />
      {methodHeld.length > 0 && (
        <>
          <h3 className="mt-4 font-semibold">Where it held</h3>
          <SentenceList sentences={methodHeld} day={day} none="" />
        </>
      )}
    </Figure>
  );
}

/** On the article's own day nothing has happened to anybody yet. */
function rankedWords({ challengers, later }: Told["ranking"], incumbent: string): string {
  const many = countOf(challengers.length, "challenger");
  const one = challengers.length === 1;
  return later
    ? `${many} of ${incumbent} ${one ? "was" : "were"} ranked then; this is what happened to ${one ? "it" : "each"}`
    : `${many} of ${incumbent} ${one ? "is" : "are"} ranked on this day`;
}

function Ranking({ foresight, told, day }: Props) {
  const { ranking } = told;
  const { incumbent } = ranking;
  if (incumbent === null) return null;
  const then = foresight.article.day;
  return (
    <Figure
      finding={rankedWords(ranking, incumbent.name)}
      unit="Threat in points with what missing evidence could make of it"
      caption={
        <>
          {formatDayInFull(foresight.asOf)}. Every line behind the ranking:{" "}
          <Link href={threatAddress(sameArchive(day, then), incumbent.slug)} className="link">
            {formatDayInFull(then)}
          </Link>
          ,{" "}
          <Link href={threatAddress(day, incumbent.slug)} className="link">
            this day
          </Link>
          .
        </>
      }
      take={taken(foresight, "foresight-challengers", ranking.challengers)}
    >
      <ChallengerTable ranking={ranking} then={then} day={day} />
    </Figure>
  );
}

/** The rows as files, where there are any. */
function taken(foresight: Foresight, name: string, rows: readonly unknown[]) {
  return rows.length > 0 && <TakeAway frame={frameOf(foresight)} sheet={{ name }} />;
}

function Foreseen({ foresight, told: { promises, forecasts }, day }: Props) {
  const caption = `As known on ${formatDayInFull(foresight.asOf)}, in the order of the article. Each line opens its record with its evidence.`;
  return (
    <>
      <Figure
        finding={`${countOf(promises.length, "promise")} it tells of, and what became of each`}
        unit="Days late after the end of the due period; early is less than none"
        caption={caption}
        take={taken(foresight, "foresight-promises", promises)}
      >
        <PromiseRegisterTable rows={promises} day={day} none="It tells of no promise." />
      </Figure>
      <Figure
        finding={`${countOf(forecasts.length, "forecast")} it makes, and what became of each`}
        unit="Each judged by a rule written down beside it"
        caption={caption}
        take={taken(foresight, "foresight-forecasts", forecasts)}
      >
        <ForecastTable rows={forecasts} day={day} none="It makes no forecast." />
      </Figure>
    </>
  );
}
