import { formatDayInFull } from "@/lib/format/days";
import { formatPoints } from "@/lib/format/numbers";
import { spoken } from "@/lib/format/names";
import type { BeforeAfter, DayEffect, EditEffect } from "@/lib/reports/desk/edit-effect";

type Props = { effect: EditEffect | null; isSending: boolean };

/** What saving would do to the scores: ranks, points and threats before and after. */
export function EffectPanel({ effect, isSending }: Props) {
  if (effect === null) return null;
  return (
    <section
      aria-label="What saving would change"
      aria-busy={isSending}
      className="border-t border-ink pt-3"
    >
      <h2 className="font-serif text-figure font-semibold">What saving would change</h2>
      <div role="status" className="mt-2 grid gap-5">
        {effect.days.map((day) => (
          <DayTable key={day.asOf} day={day} />
        ))}
      </div>
      <p className="mt-2 text-note text-ink-3">
        A preview under the default weights; nothing is saved yet, and the old revision stays.
      </p>
    </section>
  );
}

function DayTable({ day }: { day: DayEffect }) {
  const rows = [...day.vendors.flatMap(vendorLines), ...day.threats.flatMap(threatLines)];
  return (
    <div>
      <p>
        <strong>{formatDayInFull(day.asOf)}:</strong> {day.finding}
      </p>
      {rows.length > 0 && (
        <table className="table mt-1">
          <thead>
            <tr>
              <th scope="col">What moves</th>
              <th scope="col" className="number">
                Before
              </th>
              <th scope="col" className="number">
                After
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, before, after }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="number">{before}</td>
                <td className="number font-semibold">{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

type Line = { label: string; before: string; after: string };

function vendorLines({ name, rank, presence, direction }: DayEffect["vendors"][number]): Line[] {
  return [
    ...line(`${name}, rank by presence`, rank, String, "not rated"),
    ...line(`${name}, presence`, presence, formatPoints, "not rated"),
    ...line(`${name}, direction`, direction, formatPoints, "not rated"),
  ];
}

function threatLines({ challenger, incumbent, points, levers }: DayEffect["threats"][number]) {
  const threat = `Threat of ${challenger} to ${incumbent}`;
  return [
    ...line(threat, points, formatPoints, "none"),
    ...levers.flatMap((one) =>
      line(`${threat}, ${spoken(one.lever)}`, one.points, formatPoints, "none"),
    ),
  ];
}

/** A move too small for the decimals shown says so, instead of showing the same number twice. */
function line(
  label: string,
  { before, after }: BeforeAfter,
  inWords: (value: number) => string,
  none: string,
): Line[] {
  if (before === after) return [];
  const [was, is] = [before, after].map((value) => (value === null ? none : inWords(value)));
  const same = was === is ? `${is} (by less than 0.1)` : is;
  return [{ label, before: was ?? none, after: same ?? none }];
}
