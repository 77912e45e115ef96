import { useId, type ReactNode } from "react";

/** What ties a control to its label, its help and its errors. */
export type ControlProps = {
  id: string;
  "aria-invalid": boolean;
  "aria-describedby": string | undefined;
};

type Props = {
  label: string;
  errors: readonly string[];
  /** How it is to be filled in, with an example. */
  help?: ReactNode;
  required?: boolean;
  /** Where a summary of errors leads; else an id of its own. */
  id?: string;
  className?: string;
  children: (control: ControlProps) => ReactNode;
};

/** A labelled control with its help and its errors, tied together for every reader. */
export function Field({ label, errors, help, required, id, className = "", children }: Props) {
  const own = useId();
  const controlId = id ?? own;
  const wrong = errors.length > 0;
  const described = [
    ...(wrong ? [`${controlId}-errors`] : []),
    ...(help === undefined ? [] : [`${controlId}-help`]),
  ];
  return (
    <div className={`grid min-w-0 content-start gap-1 ${className}`}>
      <label htmlFor={controlId} className="text-table font-semibold">
        {label}
        {required && <Required />}
      </label>
      {children({
        id: controlId,
        "aria-invalid": wrong,
        "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
      })}
      {wrong && <FieldErrors id={`${controlId}-errors`} errors={errors} />}
      {help !== undefined && (
        <p id={`${controlId}-help`} className="text-note text-ink-3">
          {help}
        </p>
      )}
    </div>
  );
}

/** Said beside a label; a reader of the screen hears it with the name. */
export function Required() {
  return <span className="font-normal text-ink-2"> required</span>;
}

/** What is wrong with a field, and what to enter instead. */
export function FieldErrors({ id, errors }: { id: string; errors: readonly string[] }) {
  return (
    <p id={id} className="text-table font-semibold text-danger">
      <span aria-hidden>⚠ </span>
      {errors.join(" ")}
    </p>
  );
}

/** The look of a control in a form: whole width, and a strong rim while it is wrong. */
export const controlClass = (wrong: boolean) =>
  `control w-full text-base md:min-h-[36px] ${wrong ? "border-2! border-danger!" : ""}`;
