import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { list } from '@jiedian/domain/glossary/list.ts';
import type { Names } from '@jiedian/domain/kernel/field-words.ts';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import { LanguageProvider } from '../language.tsx';
import { PaperView } from './PaperView.tsx';

afterEach(cleanup);
const both = (zh: string, en: string) => ({ zh, en });
const form: AnyForm = {
  code: 'survey', title: both('现场勘查单', 'Survey sheet'),
  fields: {
    load: { kind: 'decimal', unit: both('kW', 'kW'), places: 2, need: 'always', label: both('保安负荷', 'Security load') },
    side: { kind: 'choice', list: list('s', { high: both('高供高计', 'HV metering') }), need: 'always', label: both('计量方式', 'Metering') },
    by: { kind: 'person', duties: [], need: 'always', label: both('勘查人', 'Surveyor') },
    inside: { kind: 'text', max: 9, need: 'optional', label: both('内部备注', 'Internal'), offPaper: true },
    never: { kind: 'text', max: 9, need: 'optional', label: both('未填', 'Not given') },
    sources: { kind: 'table', min: 0, max: 9, need: 'optional', label: both('电源点', 'Sources'), columns: { line: { kind: 'text', max: 9, need: 'always', label: both('线路', 'Line') }, spare: { kind: 'text', max: 9, need: 'optional', label: both('备注', 'Note') } } },
    sketch: { kind: 'files', accept: 'papers', min: 0, max: 9, need: 'optional', label: both('现场简图', 'Sketch') },
    signature: { kind: 'signature', whose: both('客户经理', 'customer manager'), need: 'always', label: both('客户经理签字', 'Signature') },
    customer: { kind: 'signature', whose: both('客户', 'customer'), need: 'always', label: both('客户签字', 'Signature of the customer') },
  },
};
const names: Names = { person: (id) => (id === 'p1' ? '贺青禾' : undefined), caseNumber: () => undefined, region: () => undefined, item: () => undefined, time: (at) => at };
const data = { load: '450', side: 'high', by: 'p1', inside: '勿印', sources: [{ line: '纪园线' }, { line: '小纪汗线' }], sketch: ['f1'], signature: { name: '贺青禾', strokes: 'M1 2L3 4' }, customer: { sealed: 'x' } };
const shown = (language: 'zh' | 'en') => render(
  <LanguageProvider first={language}>
    <PaperView title={form.title} number="YK20260903-0017" unit={both('榆阳分局', 'Yuyang')} customerName="榆林塬上新材料" parts={[{ seq: 4, form, data, at: '2026-09-16T08:00:00.000Z', who: both('贺青禾', '贺青禾') }]}
      names={names} fileOf={(id) => (id === 'f1' ? { id, name: '简图.pdf', kind: 'application/pdf', size: 1, sha256: '', uploadedAt: '', by: null, preview: 'pdf' } : undefined)} printed={{ by: '白延川', at: '2026-10-09T01:00:00.000Z' }} />
  </LanguageProvider>,
).container;

it('prints labels with values in words, never codes or ids, and nothing that is kept off the paper', () => {
  const page = shown('zh');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('现场勘查单');
  for (const word of ['450 kW', '高供高计', '贺青禾', '简图.pdf', '榆林塬上新材料', '榆阳分局']) expect(page.textContent).toContain(word);
  for (const word of ['内部备注', '勿印', '未填', 'high', 'p1']) expect(page.textContent).not.toContain(word);
});

it('sets tables within the paper, without columns that nobody filled', () => {
  shown('zh');
  const nested = within(screen.getByRole('row', { name: /电源点/ })).getByRole('table');
  expect(within(nested).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['#', '线路']);
  expect(within(nested).getAllByRole('row')).toHaveLength(3);
});

it('draws signatures with name and day, and says when one was erased', () => {
  const page = shown('zh');
  expect(page.querySelector('[data-field="signature"] path')?.getAttribute('d')).toBe('M1 2L3 4');
  expect(page.querySelector('[data-field="signature"]')?.textContent).toContain('贺青禾　2026-09-16');
  expect(page.querySelector('[data-field="customer"]')?.textContent).toContain('〔已删除〕');
});

it('carries number, printer and time at its foot, in both languages', () => {
  expect(shown('zh').querySelector('footer')?.textContent).toBe('YK20260903-0017打印 白延川 2026-10-09 09:00');
  cleanup();
  const page = shown('en');
  expect(page.querySelector('footer')?.textContent).toContain('Printed by 白延川');
  expect(page.textContent).toContain('Security load');
});
