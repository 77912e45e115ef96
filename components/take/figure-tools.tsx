"use client";

import { useState } from "react";
import { citation } from "./citation";

type Props = {
  asOf: string;
  /** "As of 31 October 2005, method 2.0.0, 5,555 records from 900 sources." */
  standing: string;
  /** Whether there is a drawing to take as a picture. */
  drawn: boolean;
  /** What is cited, where it is not the finding of the figure. */
  cited?: string;
};

/** Pictures of a figure, its address and a line that cites it. Each button says what came of it. */
export function FigureTools({ asOf, standing, drawn, cited }: Props) {
  const [said, setSaid] = useState("");

  function attempt(work: () => Promise<string>) {
    work().then(setSaid, () => {
      setSaid("That did not work in this browser. The address above leads to the same figure.");
    });
  }
  const copy = (text: string, what: string) => {
    attempt(async () => {
      await navigator.clipboard.writeText(text);
      return `${what} copied.`;
    });
  };
  const save = (form: "svg" | "png", figure: Element | null) => {
    attempt(async () => {
      if (figure === null) return "There is nothing to draw.";
      const { pictureFile } = await import("./picture/picture-file");
      const foot = [`Hyperscope. ${standing}`, location.href];
      download(
        await pictureFile(form, figure, foot),
        `${fileName(findingOf(figure))}-${asOf}.${form}`,
      );
      return `Saved as ${form.toUpperCase()}.`;
    });
  };
  return (
    <div className="needs-script flex flex-wrap items-center gap-x-4 gap-y-1">
      {drawn &&
        (["svg", "png"] as const).map((form) => (
          <button
            key={form}
            type="button"
            className="link"
            onClick={(event) => {
              save(form, event.currentTarget.closest("figure"));
            }}
          >
            {form.toUpperCase()}
          </button>
        ))}
      <button
        type="button"
        className="link"
        onClick={() => {
          copy(location.href, "Address");
        }}
      >
        Copy link
      </button>
      <button
        type="button"
        className="link"
        onClick={(event) => {
          const finding = cited ?? findingOf(event.currentTarget.closest("figure"));
          copy(citation({ finding, standing, address: location.href }), "Citation");
        }}
      >
        Copy citation
      </button>
      <span role="status" className="text-ink-2">
        {said}
      </span>
    </div>
  );
}

/** What a figure says; without one, what the page says. */
const findingOf = (figure: Element | null) =>
  figure?.querySelector("h2")?.textContent ?? document.title;

function download(file: Blob, name: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Words of a finding as the name of a file. */
function fileName(finding: string): string {
  const words = finding.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ["hyperscope", ...words.slice(0, 8)].join("-");
}
