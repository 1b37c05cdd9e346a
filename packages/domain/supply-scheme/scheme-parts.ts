import type { AccessPart, MeteringPart, TariffPart } from '../glossary/scheme-parts.ts';
import { accessFields } from './access-fields.ts';
import { add, sum, zero } from '../kernel/decimal.ts';
import { capacityOfTransformers } from '../glossary/fields/transformers.ts';
import type { DataOf } from '../kernel/form-data.ts';
import { fingerprint } from './part-fingerprint.ts';
import type { Json, JsonObject } from '../kernel/json.ts';
import { meteringFields } from './metering-fields.ts';
import type { Shape } from '../kernel/field.ts';
import { tariffFields } from './tariff-fields.ts';

const isEmpty = (value: Json) => Array.isArray(value) && value.length === 0;

/** The fields of one part as they stand in a form's data; other fields, and empty tables, are left out. */
const only = (fields: Shape, data: object): JsonObject =>
  Object.fromEntries(Object.entries(data as JsonObject).filter(([code, value]) => Object.hasOwn(fields, code) && !isEmpty(value)));

export const accessPartOf = (data: DataOf<typeof accessFields>): AccessPart => ({
  print: fingerprint(only(accessFields, data)),
  sources: data.sources.map(({ no, role, voltage, supplyKva }) => ({ no, role, voltage, supplyKva })),
  transformersKva: add(capacityOfTransformers(data.transformersPlan), data.hvMotorsKva ?? zero),
  boundary: data.sources.map((s) => s.boundary).join('；'),
});

export const meteringPartOf = (data: DataOf<typeof meteringFields>): MeteringPart => ({
  print: fingerprint(only(meteringFields, data)),
  points: data.meteringPoints.map(({ no, source, role, side, voltage, capacityKva, ctRatio }) => ({
    no, source, role, side, voltage, capacityKva, ...(ctRatio === undefined ? {} : { ctRatio }),
  })),
});

export const tariffPartOf = (data: DataOf<typeof tariffFields>): TariffPart => ({
  print: fingerprint(only(tariffFields, data)),
  points: data.tariffs.map((t) => ({ point: t.point, billing: t.billing, ...(t.contractDemandKw === undefined ? {} : { demandKw: t.contractDemandKw }) })),
  feeItems: (data.feeRows ?? []).map((f) => f.item),
  feesYuan: sum((data.feeRows ?? []).map((f) => f.amountYuan)),
});
