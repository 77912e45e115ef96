import type { ChangeEvent, FormEvent } from "react";
import {
  defaultFleet,
  fleetFields,
  fleetLimits,
  type FleetErrors,
  type FleetField,
} from "@/lib/domain/fleet";
import { formatCount } from "@/lib/format/numbers";

type Typed = Partial<Record<FleetField, string>>;

type Props = {
  /** The day, and the instant of the archive, by their names in the address. */
  clocks: Readonly<Record<string, string>>;
  typed: Typed;
  errors: FleetErrors;
  /** Without it the form only sends: it needs no script to answer with a table. */
  onType?: ((said: Typed) => void) | undefined;
};

const labels: Record<FleetField, string> = {
  hosts: "Hosts",
  socketsPerHost: "Sockets per host",
  coresPerSocket: "Cores per socket",
  virtualMachines: "Virtual machines",
  windowsGuests: "Windows guests",
  years: "Years",
};

/** Estates of three sizes, twenty machines a host and half of them Windows. */
const presets = [3, 20, 200].map((hosts) => ({
  label: `${hosts} hosts`,
  fleet: {
    hosts: String(hosts),
    virtualMachines: String(hosts * 20),
    windowsGuests: String(hosts * 10),
  },
}));

/** The fleet to be priced: what was typed stays, and each fault stands under its field. */
export function FleetForm({ clocks, typed, errors, onType }: Props) {
  return (
    <form
      action="/api/v1/costs"
      method="get"
      aria-label="Hosts to be priced"
      className="no-print grid gap-3 border-t border-ink pt-3"
      onSubmit={onType && stayHere}
    >
      {Object.entries(clocks).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="grid grid-cols-2 gap-3 md:grid-cols-3 lg:grid-cols-6">
        {fleetFields.map((field) => (
          <CountField key={field} error={errors[field]} {...{ field, typed, onType }} />
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {onType &&
          presets.map(({ label, fleet }) => (
            <button
              key={label}
              type="button"
              className="control needs-script cursor-pointer"
              onClick={() => onType(fleet)}
            >
              {label}
            </button>
          ))}
        <button type="submit" name="format" value="csv" className="control cursor-pointer">
          CSV
        </button>
        <button type="submit" name="format" value="json" className="control cursor-pointer">
          JSON
        </button>
        <noscript>
          <span className="text-note text-ink-2">
            Without a script the table below is for {formatCount(defaultFleet.hosts)} hosts; CSV
            answers for the hosts entered.
          </span>
        </noscript>
      </div>
    </form>
  );
}

/** Enter in a field means "show", not "download": the answer is on the page already. */
function stayHere(event: FormEvent<HTMLFormElement>) {
  const typing = document.activeElement;
  if (typing instanceof HTMLInputElement) event.preventDefault();
}

type FieldProps = Pick<Props, "typed" | "onType"> & {
  field: FleetField;
  error: string | undefined;
};

function CountField({ field, typed, error, onType }: FieldProps) {
  const { least, most } = fleetLimits[field];
  const value = typed[field] ?? String(defaultFleet[field]);
  const hint = `fleet-${field}-hint`;
  return (
    <label className="grid content-start gap-1 text-table">
      {labels[field]}
      <input
        name={field}
        inputMode="numeric"
        autoComplete="off"
        className={`control w-full text-base ${error ? "border-2! border-danger!" : ""}`}
        aria-invalid={error !== undefined}
        aria-describedby={hint}
        {...(onType
          ? {
              value,
              onChange: (event: ChangeEvent<HTMLInputElement>) =>
                onType({ [field]: event.target.value }),
            }
          : { defaultValue: value })}
      />
      <span id={hint} className={`text-note ${error ? "text-danger" : "text-ink-3"}`}>
        {error ? `⚠ ${error}` : `${formatCount(least)} to ${formatCount(most)}`}
      </span>
    </label>
  );
}
