import { countOf } from "@/lib/format/numbers";
import { searchKindHeading } from "@/lib/format/search-kinds";
import type { SearchBoxState } from "./search-item";
import { sinceWords } from "./since-words";
import type { Found, FoundGroup, FoundHit } from "./use-found";

type Props = {
  box: SearchBoxState;
  found: Found;
  groups: readonly FoundGroup[];
  typed: string;
};

/** What was found, by kind, below the box. */
export function FoundList({ box, found, groups, typed }: Props) {
  const isShown = box.isOpen && typed.trim() !== "";
  const total = groups.reduce((sum, { known, later }) => sum + known + later, 0);
  const shown = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const firstOf = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { hits }) => sum + hits.length, 0),
  );
  return (
    <div
      className={`absolute right-0 z-30 mt-1 max-h-[70vh] w-full overflow-y-auto rounded-control border border-b-2 border-ink bg-paper md:w-120 ${isShown ? "" : "hidden"}`}
    >
      <div {...box.getMenuProps({ "aria-label": "Found", "aria-labelledby": undefined })}>
        {isShown &&
          groups.map(({ kind, hits }, at) => (
            <div key={kind} role="group" aria-labelledby={`found-${kind}`}>
              {hits.length > 0 && (
                <p
                  id={`found-${kind}`}
                  role="presentation"
                  className="border-t border-rule px-3 pt-2 text-note text-ink-3"
                >
                  {searchKindHeading(kind)}
                </p>
              )}
              {hits.map((hit, place) => (
                <HitLine key={hit.slug} box={box} hit={hit} index={(firstOf[at] ?? 0) + place} />
              ))}
            </div>
          ))}
        {isShown && total > 0 && (
          <AllLine box={box} index={shown} words={`All ${countOf(total, "record")} found`} />
        )}
      </div>
      {isShown && <Message found={found} typed={typed} />}
    </div>
  );
}

const LINE = "block cursor-pointer px-3 py-2 md:py-1.5";
const tone = (box: SearchBoxState, index: number) =>
  box.highlightedIndex === index ? "bg-accent-tint" : "";

function HitLine({ box, hit, index }: { box: SearchBoxState; hit: FoundHit; index: number }) {
  const notes = [hit.hint, sinceWords(hit.since), hit.foundAs].filter(Boolean);
  return (
    <div {...box.getItemProps({ item: hit, index })} className={`${LINE} ${tone(box, index)}`}>
      <span className="line-clamp-2 text-table">{hit.name}</span>
      <span className="block text-note text-ink-3">{notes.join(" · ")}</span>
    </div>
  );
}

function AllLine({ box, index, words }: { box: SearchBoxState; index: number; words: string }) {
  return (
    <div
      {...box.getItemProps({ item: "all", index })}
      className={`${LINE} border-t border-rule text-table text-accent ${tone(box, index)}`}
    >
      {words}
    </div>
  );
}

function Message({ found, typed }: { found: Found; typed: string }) {
  const words =
    found === null
      ? "Searching …"
      : found === "failed"
        ? "The search did not answer. Press Enter to try it on a page of its own."
        : found.length === 0
          ? `Nothing on record goes by “${typed.trim()}”. Try fewer letters, or another name.`
          : "";
  return (
    <p role="status" className="px-3 py-2 text-table text-ink-2 empty:hidden">
      {words}
    </p>
  );
}
