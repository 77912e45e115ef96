import type { Origin } from "./origin";

/** What a drawing takes from the style sheets of the page. */
const TAKEN = [
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap"],
  ...["stroke-linejoin", "stroke-opacity", "opacity", "paint-order", "color"],
  ...["font-family", "font-size", "font-weight", "text-anchor", "dominant-baseline"],
  ...["display", "visibility"],
];

/** A drawing of the page, with its colours written into it, where it stands. */
export function drawnSvg(svg: SVGSVGElement, origin: Origin): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return "";
  writeStyles(svg, copy);
  for (const link of [...copy.querySelectorAll("a")]) becomeGroup(link);
  const { left, top, width, height } = svg.getBoundingClientRect();
  const place = { x: left - origin.left, y: top - origin.top, width, height };
  for (const [name, length] of Object.entries(place)) copy.setAttribute(name, String(length));
  return new XMLSerializer().serializeToString(copy);
}

function writeStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  to.removeAttribute("class");
  to.removeAttribute("style");
  for (const name of TAKEN) to.setAttribute(name, style.getPropertyValue(name));
  for (const [at, child] of [...from.children].entries()) {
    const own = to.children[at];
    if (own !== undefined) writeStyles(child, own);
  }
}

/** In a picture nothing leads anywhere. */
function becomeGroup(link: Element): void {
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
  for (const name of TAKEN) group.setAttribute(name, link.getAttribute(name) ?? "");
  group.append(...link.childNodes);
  link.replaceWith(group);
}
