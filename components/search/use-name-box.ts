import { useCombobox } from "downshift";
import { useLayoutEffect, type ChangeEvent, type ComponentProps, type RefObject } from "react";

type Asked<Item> = {
  items: Item[];
  typed: string;
  setTyped: (typed: string) => void;
  nameOf: (item: Item) => string;
  onPick: (item: Item) => void;
  /** The field that it takes the place of, with what was typed there by then. */
  field: RefObject<HTMLInputElement | null>;
  /** That field was in use: whoever is typing types on. */
  isEntered: boolean;
  props: ComponentProps<"input">;
};

/** A box to find something by its name in: up and down choose, Enter picks, leaving picks nothing. */
export function useNameBox<Item>(asked: Asked<Item>) {
  const { items, typed, setTyped, nameOf, onPick, field, isEntered, props } = asked;
  const box = useCombobox<Item>({
    ...{ items, inputValue: typed, selectedItem: null },
    itemToString: (item) => (item === null ? typed : nameOf(item)),
    onInputValueChange: ({ inputValue, type }) => {
      const { InputChange, ItemClick } = useCombobox.stateChangeTypes;
      if (type !== InputChange && type !== ItemClick) setTyped(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) onPick(selectedItem);
    },
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue }
        : changes,
  });
  useLayoutEffect(() => {
    if (!isEntered) return;
    const input = field.current;
    input?.focus();
    input?.setSelectionRange(input.value.length, input.value.length);
  }, [field, isEntered]);
  const inputProps = box.getInputProps({
    ...{ ...props, ref: field, "aria-labelledby": undefined },
    // At once: what is told after the next drawing comes too late for whoever types fast.
    onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
      setTyped(currentTarget.value);
    },
  });
  return { box, inputProps };
}
