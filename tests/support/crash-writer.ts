import { writeSync } from "node:fs";
import { once } from "node:events";
import { setImmediate as othersTurn } from "node:timers/promises";
import { recordSchemas } from "@/lib/domain/archive";
import { openVault } from "@/lib/store/open-vault";
import { readRecord } from "@/lib/store/read-records";
import { insert, update } from "./saves";

// An editor's process that is going to be killed: it saves without end, several at once, and says
// of each save that was acknowledged which version of which record it is. Arguments: the vault, and
// a name for this life of it. Begins when told to, so that it may be made ready ahead of time.
const [file = "", life = ""] = process.argv.slice(2);
const AT_ONCE = 4;
const stamp = { editor: "ana", editedAt: "2026-03-01T09:00:00.000Z", reason: "Under load." };

writeSync(1, "ready\n");
await once(process.stdin, "data");
const vault = openVault(file);
const model = (await readRecord(vault, "product", "southwind-desk"))!.record;

async function edit(editor: number): Promise<never> {
  for (let turn = 0; ; turn++) {
    const slug = `desk-${life}-${editor}-${turn}`;
    const added = recordSchemas.product.parse({ ...model, slug, name: `Desk ${slug}` });
    acknowledge(slug, await insert(vault, "product", added, stamp));

    const before = (await readRecord(vault, "product", slug))!;
    const after = { ...added, names: [...added.names, { name: `Once ${slug}` }] };
    const change = { kind: "product", before } as const;
    acknowledge(slug, await update(vault, change, recordSchemas.product.parse(after), stamp));
    await othersTurn();
  }
}

function acknowledge(slug: string, saved: { version: number } | null): void {
  if (saved === null) throw new Error(`${slug} was refused; nobody else saves it.`);
  writeSync(1, `${slug}@${saved.version}\n`);
}

await Promise.all(Array.from({ length: AT_ONCE }, (_, editor) => edit(editor)));
