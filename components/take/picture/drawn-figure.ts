import { drawnSvg } from "./drawn-svg";
import { drawnText } from "./drawn-text";
import type { Origin } from "./origin";
import { tag } from "./tag";

/** What is not part of the picture: closed twins, tools, and what only the screen shows. */
export const LEFT_OUT =
  ".foot > details, .no-print, .sr-only, .needs-script, script, style, noscript";

/**
 * A figure of the page as the inside of an SVG, as it is drawn at this moment: boxes, rules, text
 * line by line and the drawings themselves, in the colours of the theme.
 */
export function drawnFigure(figure: Element, origin: Origin): string {
  return drawnElement(figure, origin);
}

function drawnElement(element: Element, origin: Origin): string {
  if (element.matches(LEFT_OUT)) return "";
  const style = getComputedStyle(element);
  if (style.display === "none" || style.visibility === "hidden" || style.opacity === "0") return "";
  if (element instanceof SVGSVGElement) return drawnSvg(element, origin);
  return (
    boxOf(element, style, origin) +
    [...element.childNodes].map((child) => drawnNode(child, style, origin)).join("")
  );
}

function drawnNode(node: Node, style: CSSStyleDeclaration, origin: Origin): string {
  if (node instanceof Element) return drawnElement(node, origin);
  return node instanceof Text ? drawnText(node, style, origin) : "";
}

const CLEAR = "rgba(0, 0, 0, 0)";

/** The ground an element stands on and the rules around it. */
function boxOf(element: Element, style: CSSStyleDeclaration, origin: Origin): string {
  const rect = element.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0) return "";
  const [left, top] = [rect.left - origin.left, rect.top - origin.top];
  const [right, bottom] = [left + rect.width, top + rect.height];
  const ground =
    style.backgroundColor === CLEAR
      ? ""
      : tag("rect", {
          ...{ x: left, y: top, width: rect.width, height: rect.height },
          ...{
            fill: style.backgroundColor,
            rx: Number.parseFloat(style.borderTopLeftRadius) || null,
          },
        });
  return [
    ground,
    ruleOf(style, "Top", [left, top, right, top]),
    ruleOf(style, "Bottom", [left, bottom, right, bottom]),
    ruleOf(style, "Left", [left, top, left, bottom]),
    ruleOf(style, "Right", [right, top, right, bottom]),
  ].join("");
}

type Line = readonly [x1: number, y1: number, x2: number, y2: number];

function ruleOf(style: CSSStyleDeclaration, side: string, [x1, y1, x2, y2]: Line): string {
  const edge = side.toLowerCase();
  const width = Number.parseFloat(style.getPropertyValue(`border-${edge}-width`));
  const kind = style.getPropertyValue(`border-${edge}-style`);
  if (!(width > 0) || kind === "none" || kind === "hidden") return "";
  return tag("line", {
    ...{ x1, y1, x2, y2, stroke: style.getPropertyValue(`border-${edge}-color`) },
    ...{
      "stroke-width": width,
      "stroke-dasharray": kind === "dotted" ? `${width} ${2 * width}` : null,
    },
  });
}
