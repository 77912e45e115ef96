import { drawnFigure, LEFT_OUT } from "./drawn-figure";
import { escaped, tag } from "./tag";

const MARGIN = 24;
const FOOT = { line: 16, size: 12 };

export type FigurePicture = { svg: string; width: number; height: number };

/**
 * A figure with its finding, unit and caption as one SVG that needs nothing beside it; `foot` are
 * the lines under it, which say where it is from.
 */
export function figurePicture(figure: Element, foot: readonly string[], style = ""): FigurePicture {
  const { left, top, width: wide, height: high } = figure.getBoundingClientRect();
  const width = Math.ceil(wide + 2 * MARGIN);
  const body = Math.ceil(high - leftOutBelow(figure) + 2 * MARGIN);
  const height = body + foot.length * FOOT.line;
  const { backgroundColor, color, fontFamily } = getComputedStyle(document.body);
  const origin = { left: left - MARGIN, top: top - MARGIN };
  const lines = foot.map((line, at) =>
    tag(
      "text",
      {
        ...{ x: MARGIN, y: body + at * FOOT.line, fill: color, "font-family": fontFamily },
        "font-size": `${FOOT.size}px`,
      },
      escaped(line),
    ),
  );
  const inside = [
    style === "" ? "" : tag("style", {}, escaped(style)),
    tag("rect", { width, height, fill: backgroundColor }),
    drawnFigure(figure, origin),
    ...lines,
  ];
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  const svg = tag("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, inside.join(""));
  return { svg, width, height };
}

/** Pixels that the tools under a figure take and its picture does not need. */
function leftOutBelow(figure: Element): number {
  const tools = [...figure.querySelectorAll(":scope > .foot > *")].filter((one) =>
    one.matches(LEFT_OUT),
  );
  return tools.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0);
}
