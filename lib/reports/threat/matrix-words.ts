import { formatPoints, formatShare } from "@/lib/format/numbers";
import { listed, verbFor } from "../market/verb";
import type { PressureTotal } from "./pressure-totals";

/** A title names this many; of more it gives the number, and the tables name them. */
const MOST_NAMED = 3;

type Totals = readonly PressureTotal[];

/** Who presses the others most, and who is pressed most; the verbs are earned by the shares. */
export function matrixFinding(made: Totals, faced: Totals): string {
  const [presser] = made;
  const [pressed] = faced;
  if (presser === undefined || pressed === undefined) {
    return "Fewer than two rated vendors: nobody presses anybody on this day";
  }
  const [a, b] = [presser, pressed];
  const tied = a.tiedWith.length;
  if (isOpen(a) && isOpen(b) && tied === b.tiedWith.length) {
    return `On points ${a.vendor.name} presses the others most and ${b.vendor.name} is pressed most, but the evidence cannot tell ${tied} vendors apart`;
  }
  return `${pressing(a)}; ${beingPressed(b)}`;
}

/** Too many tie to be named in a title. */
const isOpen = ({ topShare, tiedWith }: PressureTotal) =>
  tiedWith.length > MOST_NAMED && verbFor(topShare, true) === "ties";

function pressing(total: PressureTotal): string {
  const { vendor, topShare, tiedWith } = total;
  switch (verbFor(topShare, tiedWith.length > 1)) {
    case "leads":
      return `${vendor.name} presses the others most`;
    case "leads on record":
      return `${vendor.name} presses the others most on what is on record`;
    case "is ahead":
      return `${vendor.name} is ahead in pressing the others`;
    case "ties":
      return isOpen(total)
        ? `${vendor.name} presses the others most on points, among ${tiedWith.length} that the evidence cannot tell apart`
        : `${listed(tiedWith)} tie in pressing the others most`;
    case "edges":
      return `${vendor.name} edges ahead in pressing the others, first in ${formatShare(topShare)} of weightings`;
  }
}

function beingPressed(total: PressureTotal): string {
  const { vendor, topShare, tiedWith } = total;
  switch (verbFor(topShare, tiedWith.length > 1)) {
    case "leads":
      return `${vendor.name} is pressed most`;
    case "leads on record":
      return `${vendor.name} is pressed most on what is on record`;
    case "is ahead":
      return `${vendor.name} is ahead in being pressed`;
    case "ties":
      return isOpen(total)
        ? `${vendor.name} is pressed most on points, among ${tiedWith.length} that the evidence cannot tell apart`
        : `${listed(tiedWith)} tie as the most pressed`;
    case "edges":
      return `${vendor.name} edges ahead as the most pressed, first in ${formatShare(topShare)} of weightings`;
  }
}

/** How sure both are, and by how much. */
export function matrixDek(made: Totals, faced: Totals): string {
  const [presser] = made;
  const [pressed] = faced;
  if (presser === undefined || pressed === undefined) {
    return "A threat is of one vendor to another. Choose another day above.";
  }
  return `${presser.vendor.name} makes ${formatPoints(presser.points)} points of threat on average over ${presser.pairs} others and comes first in ${formatShare(presser.topShare)} of weightings of the levers, in ${formatShare(presser.topWithinBounds)} when every lever may lie anywhere within its bounds. ${pressed.vendor.name} faces ${formatPoints(pressed.points)} on average, most in ${formatShare(pressed.topShare)} of weightings, and in ${formatShare(pressed.topWithinBounds)} within bounds.`;
}
