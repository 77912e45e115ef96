import { RecordLink } from "@/components/records/record-link";
import { Empty } from "@/components/ui/empty";
import type { Sentence } from "@/lib/reports/forecast/foresight-words";

type Props = { sentences: readonly Sentence[]; day: string; none: string };

/** Sentences composed from records, each with the way to the one that carries it. */
export function SentenceList({ sentences, day, none }: Props) {
  if (sentences.length === 0) return <Empty reason={none} />;
  return (
    <ul className="grid max-w-[44em] text-table">
      {sentences.map(({ text, record }) => (
        <li key={text} className="border-b border-rule py-2 text-pretty">
          {text}{" "}
          {record && (
            <RecordLink record={record} day={day}>
              record
            </RecordLink>
          )}
        </li>
      ))}
    </ul>
  );
}
