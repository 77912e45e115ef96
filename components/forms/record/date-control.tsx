import { partialDate, precisionOf } from "@/lib/domain/partial-date";
import { formatDayInFull } from "@/lib/format/days";
import { controlClass, type ControlProps } from "../field";

type Props = {
  control: ControlProps;
  name: string;
  value: string;
  onType: (value: string) => void;
};

/** A date as precise as it is known, and below it what was understood. */
export function DateControl({ control, name, value, onType }: Props) {
  const heard = `${control.id}-heard`;
  const described = [control["aria-describedby"], heard].filter(Boolean).join(" ");
  return (
    <>
      <input
        {...control}
        aria-describedby={described}
        name={name}
        value={value}
        onChange={(event) => onType(event.target.value)}
        autoComplete="off"
        inputMode="numeric"
        className={controlClass(control["aria-invalid"])}
      />
      <p id={heard} className="text-note text-ink-2 empty:hidden">
        {dateInWords(value)}
      </p>
    </>
  );
}

/** What a typed date was understood as: "2005-12" → "some day in December 2005". */
export function dateInWords(text: string): string {
  const said = text.trim();
  if (said === "") return "";
  const { data: date } = partialDate.safeParse(said);
  if (date === undefined) return "Not a date yet.";
  const words = formatDayInFull(date);
  return precisionOf(date) === "day" ? words : `Some day in ${words}`;
}
