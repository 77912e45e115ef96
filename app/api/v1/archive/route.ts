import { answer } from "@/app/api/answer";
import { zipFile } from "@/app/api/zip-file";
import { archiveDownload } from "@/lib/reports/export/archive-download";
import { readQuery } from "@/lib/request/query";

/** Everything that was public on a day, as one zip of JSON Lines that `archive:check` reads. */
export async function GET(request: Request) {
  const query = await readQuery(request.url);
  if (!query.ok) return answer(query);
  const { asOf } = query.value;
  return zipFile(await archiveDownload(asOf), `hyperscope-archive-${asOf}.zip`);
}
