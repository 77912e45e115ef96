import { embeddedFonts } from "./embedded-fonts";
import { figurePicture, type FigurePicture } from "./figure-picture";

/** Pixels of a PNG for each of the page: sharp on paper and on a large screen. */
const SCALE = 2;

/** A figure as a file: an SVG that other programs can edit, or a PNG that looks as the page does. */
export async function pictureFile(
  form: "svg" | "png",
  figure: Element,
  foot: readonly string[],
): Promise<Blob> {
  if (form === "svg") {
    return new Blob([figurePicture(figure, foot).svg], { type: "image/svg+xml" });
  }
  return pngOf(figurePicture(figure, foot, await embeddedFonts()));
}

async function pngOf({ svg, width, height }: FigurePicture): Promise<Blob> {
  const image = new Image(width * SCALE, height * SCALE);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("The browser drew no picture."));
      else resolve(blob);
    }, "image/png");
  });
}
