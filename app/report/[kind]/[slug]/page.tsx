import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { ReportView } from "@/components/records/report/report-view";
import { isRecordKind } from "@/lib/domain/archive";
import { recordName } from "@/lib/reports/record/record-name";
import { now } from "@/lib/request/clock";
import { formStamp } from "@/lib/request/form-stamp";
import { reportErrorAction } from "./actions";

/** When the form was shown is part of it. */
export const instant = false;

export const metadata: Metadata = { title: "Tell us what is wrong", robots: { index: false } };

export default async function ReportPage(props: PageProps<"/report/[kind]/[slug]">) {
  await connection();
  const { kind, slug } = await props.params;
  const { sent } = await props.searchParams;
  const record = isRecordKind(kind) ? await recordName(kind, slug) : null;
  if (record === null) notFound();
  const stamp = formStamp(`${kind}/${slug}`, now());
  return (
    <ReportView
      record={record}
      sent={sent !== undefined}
      form={{ stamp, action: reportErrorAction.bind(null, record.kind, slug) }}
    />
  );
}
