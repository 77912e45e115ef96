import { invalid, writing } from "@/app/api/writing";
import { done } from "@/lib/domain/outcome";
import { revisionId } from "@/lib/domain/revision";
import { restoreRevision } from "@/lib/edits/restore-revision";
import { seenVersion } from "@/lib/request/json-body";
import { askerOf } from "@/lib/request/who-asks";

type Context = RouteContext<"/api/v1/records/[kind]/[slug]/restore">;

/** Brings back an earlier version, {"version": 3, "revision": 2}; a retired one as it stood. */
export async function POST(request: Request, { params }: Context) {
  const asker = await askerOf(request, "edit");
  if (asker instanceof Response) return asker;
  const { kind: asked, slug } = await params;
  return writing(request, asker, { kind: asked }, async (kind, sent, by) => {
    const seen = seenVersion(request, sent.version);
    if (!seen.ok) return seen;
    const { revision = seen.value } = sent;
    if (typeof revision !== "number" || !Number.isInteger(revision) || revision < 1) {
      return invalid("revision", "Enter the number of the version to bring back, for example 2.");
    }
    const outcome = await restoreRevision(revisionId(kind, slug, revision), seen.value, by);
    if (!outcome.ok) return outcome;
    const { version } = outcome.value;
    return done({ kind, slug, version, revision: revisionId(kind, slug, version) });
  });
}
