/** A formula with the numbers of one day filled in, line by line. */
export type WorkedFormula = {
  name: string;
  /** With symbols. */
  formula: string;
  /** What the symbols are, and where the numbers come from. */
  told: string;
  lines: readonly WorkedLine[];
  /** What the lines come to. */
  total: string;
  /** The paper of the archive's method that says why. */
  paper: string;
};

/** The right-hand side with its numbers, and what it comes to. */
export type WorkedLine = { label: string; worked: string; result: string };
