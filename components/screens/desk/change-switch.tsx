import { Link } from "@/components/ui/link";
import type { RecordKind } from "@/lib/domain/archive";
import type { RecordForm } from "@/lib/reports/desk/record-form";

/** How the world goes on after a record: by another one, by a span within it, or beside it. */
export function followOf(kind: RecordKind): "another" | "span" | "beside" {
  if (kind === "support" || kind === "price" || kind === "alliance") return "another";
  return kind === "vendor" || kind === "product" ? "span" : "beside";
}

const sentences = {
  another:
    "Add what holds from a new day on; this record is closed the day before, and earlier days keep their score.",
  span: "Add a name, an owner or a maker from a day on; the one before ends the day before, and earlier days keep theirs.",
  beside: "Add a new record beside this one, which stays as it is.",
} as const;

/** The two kinds of change, one sentence each: they must never be taken for one another. */
export function ChangeSwitch({ form, isFollowing }: { form: RecordForm; isFollowing: boolean }) {
  const { kind, slug } = form;
  const way = followOf(kind);
  const here = `/admin/records/${kind}/${slug}` as const;
  const beside = `/admin/records/${kind}/new?like=${slug}` as const;
  return (
    <nav aria-label="What changed" className="grid gap-3 md:grid-cols-2">
      <Link href={here} aria-current={isFollowing ? undefined : "page"} className={card}>
        <span className="block font-semibold">We were wrong</span>
        Correct this record: every day is scored anew as if it had always said so.
      </Link>
      <Link
        href={way === "beside" ? beside : `${here}?as=follow`}
        aria-current={isFollowing ? "page" : undefined}
        className={card}
      >
        <span className="block font-semibold">The world changed</span>
        {sentences[way]}
      </Link>
    </nav>
  );
}

const card =
  "control block px-4! py-2.5! text-ink-2 aria-[current=page]:border-accent aria-[current=page]:bg-accent-tint aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_0_0_0_1px_var(--color-accent)]";
