"use client";

import { useSyncExternalStore } from "react";
import { THEME_KEY } from "./theme-script";

const CHANGED = "themechange";

function chosen(): string {
  return document.documentElement.dataset["theme"] ?? "system";
}

function choose(theme: string) {
  if (theme === "system") {
    delete document.documentElement.dataset["theme"];
    localStorage.removeItem(THEME_KEY);
  } else {
    document.documentElement.dataset["theme"] = theme;
    localStorage.setItem(THEME_KEY, theme);
  }
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(notify: () => void) {
  window.addEventListener(CHANGED, notify);
  return () => window.removeEventListener(CHANGED, notify);
}

/** Light, dark, or as the system says. */
export function ThemeControl() {
  const theme = useSyncExternalStore(subscribe, chosen, () => "system");
  return (
    <label className="needs-script text-ink-2 text-note flex items-center gap-2">
      Theme
      <select
        className="control text-base"
        value={theme}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="system">System</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}
