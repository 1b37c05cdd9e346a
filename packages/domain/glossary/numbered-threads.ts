import { isObject, type JsonObject } from '../kernel/json.ts';

/** Threads of one kind (urgings, coordination orders, complaints) on a stream are numbered from 1; each remembers at least its `state`. */
type Thread = JsonObject;

const numbers = (memory: JsonObject): readonly number[] => Object.keys(memory).map(Number).filter((n) => Number.isInteger(n));

/** The number of the next thread, as the key under which it is remembered. */
export const nextNo = (memory: JsonObject): string => String(Math.max(0, ...numbers(memory)) + 1);

export function threadOf(memory: JsonObject, no: number): Thread | undefined {
  const found = memory[String(no)];
  return isObject(found) ? found : undefined;
}

/** Numbers of the threads in this state. */
export const openNos = (memory: JsonObject, state = 'open'): readonly number[] => numbers(memory).filter((n) => threadOf(memory, n)?.['state'] === state);

/** 序号: which of the threads an answer is for. */
export const orderNoField = { kind: 'count', min: 1, max: 10_000, need: 'always', label: { zh: '序号', en: 'Number' } } as const;
