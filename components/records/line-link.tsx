import { EvidenceTrigger } from "./evidence/evidence-trigger";
import type { RecordLine, RecordLines } from "./record-lines";

export type LineProps = { line: RecordLine; kinds: RecordLines["kinds"]; day: string };

/** A record by what it says. A dotted line under it: none of its sources has been read yet. */
export function LineLink({ line: [at, slug, title, sources], kinds, day }: LineProps) {
  const kind = kinds[at]?.[0];
  if (kind === undefined) return title;
  return (
    <EvidenceTrigger
      {...{ kind, slug, day }}
      className={sources === null ? "link-ink unverified" : "link-ink"}
    >
      {title}
    </EvidenceTrigger>
  );
}
