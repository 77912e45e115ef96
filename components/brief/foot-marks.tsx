import { sourceAnchor } from "./source-anchor";

/** The numbers of the sources a line rests on, leading to them at the end. */
export function FootMarks({ numbers }: { numbers: readonly number[] }) {
  return numbers.map((number) => (
    <a
      key={number}
      href={`#${sourceAnchor(number)}`}
      className="paper-mark"
      aria-label={`Source ${number}`}
    >
      {" "}
      [{number}]
    </a>
  ));
}
