type Attributes = Readonly<Record<string, string | number | null>>;

/** An element as text; what is null is left out, and nothing in a value can end it early. */
export function tag(name: string, attributes: Attributes, inside = ""): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === null
      ? []
      : [` ${key}="${escaped(typeof value === "number" ? short(value) : value)}"`],
  );
  return `<${name}${said.join("")}>${inside}</${name}>`;
}

/** Text as XML has it. */
export const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Hundredths of a pixel are enough to draw with. */
const short = (length: number): string => String(Math.round(length * 100) / 100);
