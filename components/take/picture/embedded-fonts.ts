/**
 * The typefaces in use on the page as style rules that carry them: a picture drawn on a canvas
 * may fetch nothing.
 */
export async function embeddedFonts(): Promise<string> {
  const used = new Set(
    [...document.fonts]
      .filter(({ status }) => status === "loaded")
      .map(({ family, unicodeRange }) => `${bare(family)} ${ranges(unicodeRange)}`),
  );
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => {
      const range = style.getPropertyValue("unicode-range") || "U+0-10FFFF";
      return used.has(`${bare(style.getPropertyValue("font-family"))} ${ranges(range)}`);
    });
  return (await Promise.all(rules.map(carried))).join("\n");
}

async function carried(rule: CSSFontFaceRule): Promise<string> {
  const [, address] = /url\("?([^")]+)"?\)/.exec(rule.cssText) ?? [];
  if (address === undefined) return "";
  const base = rule.parentStyleSheet?.href ?? document.baseURI;
  const file = await fetch(new URL(address, base));
  return file.ok ? rule.cssText.replace(address, await dataUrl(await file.blob())) : "";
}

function dataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      resolve(typeof reader.result === "string" ? reader.result : "");
    });
    reader.addEventListener("error", () => {
      reject(new Error("The typeface could not be read."));
    });
    reader.readAsDataURL(file);
  });
}

const bare = (family: string) => family.replaceAll(/["']/g, "");
const ranges = (list: string) => list.replaceAll(" ", "").toUpperCase();
