import { Link } from "@/components/ui/link";
import { recordAddress } from "@/components/records/addresses";
import type { FormAction } from "@/components/forms/form-state";
import type { ReadingItem } from "@/lib/reports/desk/review/review-item";
import { DecisionForm } from "./decision-form";

/** A reading that stands aside, the one that counts in its place, and the way to turn that round. */
export function ReadingLine({ item, action }: { item: ReadingItem; action: FormAction | null }) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
      <div className="grid min-w-0 basis-120 grow gap-1 text-table">
        <p>
          <span className="text-ink-2">Instead of it counts: </span>
          <Link href={recordAddress("today", item.instead)} prefetch={false} className="link">
            {item.instead.title}
          </Link>
        </p>
        <p className="text-ink-2">{item.why}</p>
      </div>
      {action && <DecisionForm id={item.id} label="Prefer this reading" action={action} reasoned />}
    </div>
  );
}
