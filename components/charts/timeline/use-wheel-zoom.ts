import { useEffect, useEffectEvent, type RefObject } from "react";

const PER_NOTCH = 0.0025;

/**
 * Calls back with a factor and the pointer's distance from the left edge, pixels, when the wheel
 * turns with Ctrl or ⌘ held; without them the page scrolls as ever.
 */
export function useWheelZoom(
  box: RefObject<HTMLElement | null>,
  onZoom: (factor: number, x: number) => void,
) {
  const zoom = useEffectEvent(onZoom);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left } = element.getBoundingClientRect();
      zoom(Math.exp(event.deltaY * PER_NOTCH), event.clientX - left);
    };
    // React's own wheel listener may not prevent the browser's zoom.
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, [box]);
}
