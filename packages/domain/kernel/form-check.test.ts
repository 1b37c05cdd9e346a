import { describe, expect, it } from 'vitest';
import { checkForm } from './form-check.ts';
import { form, hint, must } from './form.ts';
import type { Instant, BusinessDate } from './instant.ts';
import type { JsonObject } from './json.ts';
import { list } from '../glossary/list.ts';

const moment = { doneAt: '2026-11-23T08:00:00.000Z' as Instant, today: '2026-11-23' as BusinessDate };
const results = list('test-result', { passed: { zh: '合格', en: 'Passed' }, failed: { zh: '不合格', en: 'Failed' }, old: { zh: '旧', en: 'Old' } }, ['old']);
const named = (zh: string, en: string) => ({ label: { zh, en } });

const inspection = form({
  code: 'test',
  title: { zh: '检验', en: 'Inspection' },
  fields: {
    result: { kind: 'choice', list: results, need: 'always', ...named('结论', 'Result') },
    defects: {
      kind: 'table', min: 1, max: 3, need: { when: { field: 'result', is: ['failed'] }, words: { zh: '不合格时填写', en: 'when failed' } }, ...named('缺陷', 'Defects'),
      columns: {
        what: { kind: 'text', max: 5, need: 'always', ...named('描述', 'What') },
        due: { kind: 'date', from: 'tomorrow', need: { when: { fact: 'strict', is: [true] }, words: { zh: '严格时填写', en: 'when strict' }, else: 'optional' }, ...named('期限', 'Due') },
      },
    },
    capacityKva: { kind: 'decimal', unit: { zh: 'kVA', en: 'kVA' }, places: 2, above: '0', need: 'optional', ...named('容量', 'Capacity') },
  },
  check: (data) => (data.capacityKva === '630' ? [hint('capacityKva', 'usual', { zh: '常用', en: 'usual' })] : data.capacityKva === '631' ? [must('capacityKva', 'odd', { zh: '不是标准容量', en: 'not standard' })] : []),
});

const reviewed = form({
  code: 'reviewed', title: { zh: '核对', en: 'Check' },
  fields: { rows: { kind: 'table', min: 1, max: 9, need: 'always', rowsFrom: 'list', ...named('清单', 'List'), columns: { item: { kind: 'text', max: 9, need: 'always', ...named('项目', 'Item') } } } },
});

const codes = (data: JsonObject, facts: JsonObject = {}) => checkForm(inspection, data, facts, moment).map((f) => `${f.path}:${f.code}`);

describe('checking a form against its description', () => {
  it('passes a sound form', () => expect(codes({ result: 'passed', capacityKva: '12.50' })).toEqual([]));
  it('names what is missing, in both languages and with the field’s own label', () => {
    expect(checkForm(inspection, {}, {}, moment)).toEqual([{ path: 'result', level: 'must', code: 'missing', text: { zh: '请选择结论。', en: 'Please choose: Result.' } }]);
  });
  it('asks for a field only when its condition holds, and then requires it', () => {
    expect(codes({ result: 'failed' })).toEqual(['defects:missing']);
    expect(codes({ result: 'failed', defects: [{ what: '门内开' }] })).toEqual([]);
    expect(codes({ result: 'failed', defects: [{ what: '门内开' }] }, { strict: true })).toEqual(['defects.0.due:missing']);
  });
  it('looks into table rows and tells which one', () => {
    expect(codes({ result: 'failed', defects: [{ what: '门内开' }, { what: '没有防小动物挡板', due: '2026-11-23' }] })).toEqual(['defects.1.what:too-long', 'defects.1.due:in-the-past']);
  });
  it('counts code points, so a 4-byte character is one', () => expect(codes({ result: 'failed', defects: [{ what: '𠮷𠮷𠮷𠮷𠮷' }] })).toEqual([]));
  it('refuses values that are not of the kind', () => {
    expect(codes({ result: 'old' })).toEqual(['result:unknown-value']);
    expect(codes({ result: 'toString' })).toEqual(['result:unknown-value']);
    expect(codes({ result: 'passed', capacityKva: '0' })).toEqual(['capacityKva:out-of-range']);
    expect(codes({ result: 'passed', capacityKva: '-1' })).toEqual(['capacityKva:out-of-range']);
    expect(codes({ result: 'passed', capacityKva: '1.234' })).toEqual(['capacityKva:too-many-places']);
    expect(codes({ result: 'failed', defects: [{ what: 'x', due: '2026-02-30' }] })).toEqual(['defects.0.due:no-such-day']);
  });
  it('refuses a field it does not know', () => expect(codes({ result: 'passed', prise: 1 })).toEqual(['prise:unknown-field']));
  it('runs the form’s own check only over sound fields, and tells hints from musts', () => {
    expect(checkForm(inspection, { result: 'passed', capacityKva: '630' }, {}, moment).map((f) => f.level)).toEqual(['hint']);
    expect(codes({ capacityKva: '631' })).toEqual(['result:missing']);
    expect(codes({ result: 'passed', capacityKva: '631' })).toEqual(['capacityKva:odd']);
  });
  it('wants every row that the server gives, and names those left out', () => {
    const rowsAsked = { list: [{ item: 'a', name: { zh: '甲', en: 'First' } }, { item: 'b', name: { zh: '乙', en: 'Second' } }, { item: 'c', name: { zh: '丙', en: 'Third' } }] };
    const found = (items: readonly string[], facts: JsonObject) => checkForm(reviewed, { rows: items.map((item) => ({ item })) }, facts, moment);
    expect(found(['a', 'b', 'c'], { rowsAsked })).toEqual([]);
    expect(found(['b'], {})).toEqual([]);
    expect(found(['b'], { rowsAsked })).toEqual([{ path: 'rows', level: 'must', code: 'rows-missing', text: { zh: '清单还缺 2 项：甲、丙。请逐项填写。', en: 'List: 2 still unanswered: First; Third. Please answer each.' } }]);
  });
});
