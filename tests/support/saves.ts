import type { RecordKind, RecordOf, Stored } from "@/lib/domain/archive";
import type { Vault } from "@/lib/store/open-vault";
import { inOneSave } from "@/lib/store/save";
import { insertRecord, saveVersion, type Stamp } from "@/lib/store/write-records";

// The store's own writes, each in a transaction of its own, without the checks of an edit.

export const insert = <K extends RecordKind>(
  vault: Vault,
  kind: K,
  record: RecordOf<K>,
  stamp: Stamp,
) => inOneSave(vault, (tx) => insertRecord(tx, kind, record, stamp));

type Before<K extends RecordKind> = { kind: K; before: Stored<K> };

export const update = <K extends RecordKind>(
  vault: Vault,
  { kind, before }: Before<K>,
  record: RecordOf<K>,
  stamp: Stamp,
) =>
  inOneSave(vault, (tx) => saveVersion(tx, { kind, before, action: "corrected" }, record, stamp));

export const retire = <K extends RecordKind>(vault: Vault, one: Before<K>, stamp: Stamp) =>
  inOneSave(vault, (tx) =>
    saveVersion(tx, { ...one, action: "retired" }, one.before.record, stamp),
  );

export const restore = <K extends RecordKind>(vault: Vault, one: Before<K>, stamp: Stamp) =>
  inOneSave(vault, (tx) =>
    saveVersion(tx, { ...one, action: "restored" }, one.before.record, stamp),
  );
