import { useRef, type MouseEvent, type PointerEvent } from "react";

/** A hand trembles by less than this, pixels. */
const TREMBLE = 4;

type Told = {
  /** How far the pointer has moved to the right, pixels. */
  onDrag: (pixels: number) => void;
  onDrop: (pixels: number) => void;
};

/** Handlers for a box that is dragged sideways. A click that ends a drag opens nothing. */
export function useDragged({ onDrag, onDrop }: Told) {
  const held = useRef<{ x: number; moved: boolean } | null>(null);
  const justDragged = useRef(false);
  const frame = useRef(0);

  function release(event: PointerEvent) {
    cancelAnimationFrame(frame.current);
    if (held.current?.moved) onDrop(event.clientX - held.current.x);
    held.current = null;
  }

  return {
    onPointerDown(event: PointerEvent) {
      justDragged.current = false;
      if (event.button !== 0) return;
      held.current = { x: event.clientX, moved: false };
    },
    onPointerMove(event: PointerEvent) {
      const { current } = held;
      if (current === null) return;
      if (!current.moved && Math.abs(event.clientX - current.x) < TREMBLE) return;
      if (!current.moved) event.currentTarget.setPointerCapture(event.pointerId);
      current.moved = true;
      justDragged.current = true;
      const pixels = event.clientX - current.x;
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => onDrag(pixels));
    },
    onPointerUp: release,
    onPointerCancel: release,
    onClickCapture(event: MouseEvent) {
      if (!justDragged.current) return;
      justDragged.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
