"use client";

import { Failure } from "@/components/ui/failure";

export default function DayError(props: { error: Error & { digest?: string }; retry: () => void }) {
  return <Failure reference={props.error.digest} retry={props.retry} />;
}
