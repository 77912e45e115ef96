"use client";

import { Failure } from "@/components/ui/failure";
import "./globals.css";

/** Stands for the whole page when even its frame could not be drawn. */
export default function GlobalError(props: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return (
    <html lang="en">
      <body>
        <title>Something broke here · Hyperscope</title>
        <Failure reference={props.error.digest} retry={props.retry} />
      </body>
    </html>
  );
}
