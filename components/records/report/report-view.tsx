import { Link } from "@/components/ui/link";
import { recordAddress } from "@/components/records/addresses";
import { ThemeControl } from "@/components/ui/theme-control";
import type { RecordName } from "@/lib/reports/record/record-name";
import { ReportForm, type ReportFormProps } from "./report-form";

type Props = { record: RecordName; sent: boolean; form: ReportFormProps };

/** Where a reader tells us that a record is wrong. */
export function ReportView({ record, sent, form }: Props) {
  const back = (
    <Link href={recordAddress("today", record)} className="link inline-block max-md:py-3">
      Back to the record
    </Link>
  );
  return (
    <>
      <header className="border-b border-rule">
        <div className="page-width flex items-center gap-5 py-2.5">
          <Link href="/" className="font-serif text-[20px]/[28px] font-semibold">
            Hyperscope
          </Link>
          <div className="ml-auto">
            <ThemeControl />
          </div>
        </div>
      </header>
      <main className="page-width py-8">
        <div className="grid max-w-[34em] gap-6">
          <div>
            <h1 className="font-serif text-title font-semibold text-balance">
              {sent ? "Thank you: an editor will look at it" : "What is wrong with this record?"}
            </h1>
            <p className="mt-2 font-serif text-dek text-pretty text-ink-2">
              {record.title}
              {record.retired && " (retired: it no longer counts)"}
            </p>
          </div>
          {sent ? (
            <p>
              Your report waits beside whatever else is due for checking. When it leads to a
              correction, the history of the record will say so. {back}
            </p>
          ) : (
            <>
              <ReportForm {...form} />
              <p className="text-table">{back}</p>
            </>
          )}
        </div>
      </main>
    </>
  );
}
