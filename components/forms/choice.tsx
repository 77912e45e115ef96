import { type ComponentPropsWithRef } from "react";
import { controlClass } from "./field";

type Props = Omit<ComponentPropsWithRef<"select">, "defaultValue" | "value"> & {
  chosen: string;
};

/**
 * A select that shows `chosen`, also after a refusal: after an action React resets the form, and a
 * select forgets its new default (facebook/react#30580). A new key makes a new select.
 */
export function Choice({ chosen, className, ...select }: Props) {
  return (
    <select
      key={chosen}
      {...select}
      defaultValue={chosen}
      className={className ?? controlClass(select["aria-invalid"] === true)}
    />
  );
}
