import type { Text } from '@jiedian/domain/kernel/text.ts';
import { sqlFile } from '../db/sql-file.ts';
import { ask, type Desk } from '../http/desk.ts';
import type { Asker } from '../session/asker.ts';

type Unit = { readonly id: string; readonly code: string; readonly name: Text; readonly parentId: string | null };

const units = sqlFile(`${import.meta.dirname}/../registers`, 'units');

/** The units that the asker sees and those above them: what one is called, and the codes from the group down to it. */
export async function unitNames(desk: Desk, asker: Asker) {
  const known = new Map((await ask<Unit>(desk, asker, units, [asker.units])).map((unit) => [unit.id, unit]));
  const codesTo = (id: string): readonly string[] => {
    const unit = known.get(id);
    return unit === undefined ? [] : [...(unit.parentId === null ? [] : codesTo(unit.parentId)), unit.code];
  };
  const named = (id: string) => {
    const unit = known.get(id);
    return unit === undefined ? null : { id, code: unit.code, name: unit.name };
  };
  return { codesTo, named };
}
