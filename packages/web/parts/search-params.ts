import { warningLevels, type WarningLevel } from '@jiedian/domain/glossary/lists/warning-level.ts';

/** What the address keeps of a page, read with care: anything else is left out, never an error. */
type Raw = Readonly<Record<string, unknown>>;

const oneOf = <const V extends readonly string[]>(values: V) => (value: unknown): V[number] | undefined => values.find((v) => v === value);
const word = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined);
const given = <T extends object>(values: T): T => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

const light = oneOf(['ok', 'amber', 'late', 'none']);
const status = oneOf(['open', 'suspended', 'ended', 'all']);
const caseSort = oneOf(['-openedAt', 'openedAt', 'due', '-due', 'capacity', '-capacity']);
const projectSort = oneOf(['-openedAt', 'openedAt', 'due', '-due', 'neededBy', '-neededBy']);
const todoSort = oneOf(['due', '-due', 'openedAt', '-openedAt']);

export type TodoSort = NonNullable<ReturnType<typeof todoSort>>;
export type CaseSort = NonNullable<ReturnType<typeof caseSort>>;
export type ProjectSort = NonNullable<ReturnType<typeof projectSort>>;

export type TodoFilter = { light?: 'ok' | 'amber' | 'late' | 'none' | 'today' | 'out-of-step'; step?: string; track?: 'customer' | 'project'; q?: string; sort?: TodoSort };
export const readTodoFilter = (raw: Raw): TodoFilter => given({ light: oneOf(['ok', 'amber', 'late', 'none', 'today', 'out-of-step'])(raw['light']), step: word(raw['step']), track: oneOf(['customer', 'project'])(raw['track']), q: word(raw['q']), sort: todoSort(raw['sort']) });

export type CaseFilter = { q?: string; status?: 'open' | 'suspended' | 'ended' | 'all'; step?: string; businessType?: string; supplyKind?: 'lv' | 'hv-single' | 'hv-dual'; light?: 'ok' | 'amber' | 'late' | 'none'; unit?: string; manager?: string; sort?: CaseSort };
export const readCaseFilter = (raw: Raw): CaseFilter =>
  given({ q: word(raw['q']), status: status(raw['status']), step: word(raw['step']), businessType: word(raw['businessType']), supplyKind: oneOf(['lv', 'hv-single', 'hv-dual'])(raw['supplyKind']), light: light(raw['light']), unit: word(raw['unit']), manager: word(raw['manager']), sort: caseSort(raw['sort']) });

/** The list of cases narrowed, and the regime they are counted under. */
export type RecountFilter = CaseFilter & { regime?: string };
export const readRecount = (raw: Raw): RecountFilter => given({ ...readCaseFilter(raw), regime: word(raw['regime']) });

export type ProjectFilter = { q?: string; status?: 'open' | 'suspended' | 'ended' | 'all'; light?: 'ok' | 'amber' | 'late' | 'none'; step?: string; unit?: string; sort?: ProjectSort };
export const readProjectFilter = (raw: Raw): ProjectFilter => given({ q: word(raw['q']), status: status(raw['status']), light: light(raw['light']), step: word(raw['step']), unit: word(raw['unit']), sort: projectSort(raw['sort']) });

export type DoneFilter = { track?: 'customer' | 'project'; q?: string };
export const readDoneFilter = (raw: Raw): DoneFilter => given({ track: oneOf(['customer', 'project'])(raw['track']), q: word(raw['q']) });

const tab = oneOf(['steps', 'process', 'dossier', 'site', 'exchanges', 'ledger']);
export type Tab = NonNullable<ReturnType<typeof tab>>;
/** `order`: which of the numbered threads (urging, coordination order, complaint) the act is about. */
export type OpenAct = { act?: string; tab?: Tab; order?: number; why?: string };
const orderNo = (raw: unknown): number | undefined => (Number.isInteger(raw) && Number(raw) > 0 ? Number(raw) : undefined);
/** Whose due date is explained: the total's, or that of a step, at a visit of it. */
const whyOf = (raw: unknown): string | undefined => (typeof raw === 'string' && /^[a-z0-9-]{1,60}(\.\d{1,4})?$/.test(raw) ? raw : undefined);
export const readOpenAct = (raw: Raw): OpenAct => given({ act: word(raw['act']), tab: tab(raw['tab']), order: orderNo(raw['order']), why: whyOf(raw['why']) });

const idOf = (raw: unknown): string | undefined => (typeof raw === 'string' && /^[0-9a-f-]{36}$/.test(raw) ? raw : undefined);
const warningLevel = (raw: unknown): WarningLevel | undefined => (typeof raw === 'string' && Object.hasOwn(warningLevels.values, raw) ? (raw as WarningLevel) : undefined);
export type WarningFilter = { level?: WarningLevel; least?: WarningLevel; unit?: string; person?: string; track?: 'customer' | 'project'; q?: string };
export const readWarningFilter = (raw: Raw): WarningFilter =>
  given({ level: warningLevel(raw['level']), least: warningLevel(raw['least']), unit: idOf(raw['unit']), person: idOf(raw['person']), track: oneOf(['customer', 'project'])(raw['track']), q: word(raw['q']) });

/** Those not answered are shown without saying so. */
export type UrgingFilter = { stage?: 'late' | 'answered' | 'closed' | 'all'; of?: 'to-me' | 'by-me'; unit?: string };
export const readUrgingFilter = (raw: Raw): UrgingFilter => given({ stage: oneOf(['late', 'answered', 'closed', 'all'])(raw['stage']), of: oneOf(['to-me', 'by-me'])(raw['of']), unit: idOf(raw['unit']) });
