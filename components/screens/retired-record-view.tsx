import { Link } from "@/components/ui/link";
import { recordAddress } from "@/components/records/addresses";
import { RecordHistory } from "@/components/records/history/record-history";
import { Facts } from "@/components/ui/facts";
import { PageTitle } from "@/components/ui/page-title";
import { knownSuffix, splitWord } from "@/lib/domain/instant";
import { formatInstant } from "@/lib/format/instants";
import { kindName, sentenceStart } from "@/lib/format/names";
import type { RetiredRecord } from "@/lib/reports/record/retired-record";

/** In the place of a record that counts no more: that it was retired, when, why, what it said. */
export function RetiredRecordView({ retired, day }: { retired: RetiredRecord; day: string }) {
  const { record, retiredAt, countedAt, reason, history } = retired;
  const then = `${splitWord(day).day}${knownSuffix(countedAt)}`;
  return (
    <>
      <PageTitle
        finding="This record was retired and counts nowhere"
        trail={`${sentenceStart(kindName(record.kind))}, ${record.slug}`}
        dek={`It said: ${record.title}`}
      />
      <div className="grid gap-8 lg:grid-cols-12">
        <div className="grid content-start gap-4 lg:col-span-7">
          <Facts
            facts={[
              { label: "Retired", value: `${formatInstant(retiredAt)}, by an editor` },
              ...(reason === null ? [] : [{ label: "Why", value: reason }]),
            ]}
          />
          <p>
            <Link href={recordAddress(then, record)} prefetch={false} className="link">
              Read it with its evidence, as it stood until then
            </Link>
          </p>
        </div>
        <div className="grid min-w-0 content-start gap-8 lg:col-span-5">
          <RecordHistory sheet={{ record, history }} day={day} />
        </div>
      </div>
    </>
  );
}
