import { revalidateTag } from "next/cache";
import { z } from "zod";
import { answer } from "@/app/api/answer";
import { done, refused, type Outcome } from "@/lib/domain/outcome";
import type { EditStamp } from "@/lib/domain/role";
import { findJob, forgetJob, type Job } from "@/lib/edits/import/desk/job";
import { viewOf } from "@/lib/edits/import/desk/job-view";
import { removeFile } from "@/lib/edits/import/desk/receive-file";
import { checkJob, saveJob } from "@/lib/edits/import/desk/steps";
import { ARCHIVE_TAG } from "@/lib/reports/day-archive";
import { now } from "@/lib/request/clock";
import { askerOf } from "@/lib/request/who-asks";

type Context = RouteContext<"/api/v1/import/[id]">;

/** What may be asked of a file: find out what it would do, do it, or stop in the midst of either. */
const order = z.discriminatedUnion(
  "act",
  [
    z.object({
      act: z.literal("check"),
      /** For each column the field it fills; for lines of JSON none. */
      mapping: z.array(z.string().max(200).nullable()).max(1_000).default([]),
    }),
    z.object({ act: z.literal("save"), reason: z.string().max(1_200).default("") }),
    z.object({ act: z.literal("stop") }),
  ],
  { error: "Say what to do: check, save or stop." },
);

/** How far a file is. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const editor = await askerOf(request, "edit");
  if (editor instanceof Response) return editor;
  const job = findJob((await params).id, editor.id);
  return job === null ? gone() : answer(done(viewOf(job)));
}

/** Checks or saves it, and answers when that is done; GET tells meanwhile how far it is. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const editor = await askerOf(request, "edit");
  if (editor instanceof Response) return editor;
  const job = findJob((await params).id, editor.id);
  if (job === null) return gone();
  const asked = order.safeParse(await request.json().catch(() => null));
  if (!asked.success) return answer(refused({ kind: "invalid", fields: { act: asked.error.issues.map(({ message }) => message) } })); // prettier-ignore
  const reason = asked.data.act === "save" ? asked.data.reason : null;
  const outcome = await obey(job, asked.data, { editor, at: now().toISOString(), reason });
  if (asked.data.act === "save" && outcome.ok) revalidateTag(ARCHIVE_TAG, { expire: 0 });
  return answer(outcome.ok ? done(viewOf(outcome.value)) : outcome);
}

/** Lets go of it, and calls off what is under way. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const editor = await askerOf(request, "edit");
  if (editor instanceof Response) return editor;
  const job = findJob((await params).id, editor.id);
  if (job === null) return gone();
  forgetJob(job);
  await removeFile(job);
  return answer(done({ id: job.id }));
}

async function obey(job: Job, asked: z.infer<typeof order>, by: EditStamp): Promise<Outcome<Job>> {
  switch (asked.act) {
    case "check":
      return checkJob(job, asked.mapping, by);
    case "save":
      return saveJob(job, by);
    case "stop":
      job.off?.abort();
      return done(job);
  }
}

const gone = (): Response => answer(refused({ kind: "not-found", what: "file. Choose it again" }));
