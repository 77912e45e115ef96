import type { Origin } from "./origin";
import { escaped, tag } from "./tag";

/** A text of the page, each of its lines where it stands. */
export function drawnText(node: Text, style: CSSStyleDeclaration, origin: Origin): string {
  const ascent = ascentOf(style);
  return linesOf(node)
    .map(({ text, left, top, width }) =>
      tag(
        "text",
        {
          ...{ x: left - origin.left, y: top - origin.top + ascent, fill: style.color },
          ...{ "font-family": style.fontFamily, "font-size": style.fontSize },
          ...{ "font-weight": style.fontWeight, "font-variant-numeric": style.fontVariantNumeric },
          // In another typeface a line still takes the room it has here.
          ...{ textLength: width, lengthAdjust: "spacingAndGlyphs" },
        },
        escaped(style.textTransform === "uppercase" ? text.toUpperCase() : text),
      ),
    )
    .join("");
}

type TextLine = { text: string; left: number; top: number; width: number };

/** The words of a text that stand on one line, together. */
function linesOf(node: Text): TextLine[] {
  const lines: TextLine[] = [];
  const range = document.createRange();
  for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const { left, right, top, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.top - top) < SAME_LINE) {
      line.text += ` ${word}`;
      line.width = right - line.left;
    } else {
      lines.push({ text: word, left, top, width });
    }
  }
  return lines;
}

/** Pixels. */
const SAME_LINE = 2;

/** From the top of a line's letters to the line they stand on. */
function ascentOf({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const pen = document.createElement("canvas").getContext("2d");
  if (pen === null) return Number.parseFloat(fontSize);
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return pen.measureText("x").fontBoundingBoxAscent;
}
