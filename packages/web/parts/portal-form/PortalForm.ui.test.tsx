import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { list } from '@jiedian/domain/glossary/list.ts';
import { form, type AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { LanguageProvider } from '../language.tsx';
import { openGroups } from './form-data.ts';
import { findingsFor, type FormGround } from './form-ground.ts';
import { PortalForm } from './PortalForm.tsx';

const label = (zh: string) => ({ zh, en: `${zh} in English` });
const few = list('few', { a: { zh: '甲', en: 'A' }, b: { zh: '乙', en: 'B' } });
const many = list('many', Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`c${i}`, { zh: `第${i}种`, en: `Kind ${i}` }])));

const tried = form({
  code: 'tried', title: label('试填'),
  fields: {
    words: { kind: 'text', max: 10, need: 'always', label: label('说明') },
    long: { kind: 'text', max: 99, lines: 3, need: 'optional', label: label('意见') },
    kva: { kind: 'decimal', unit: { zh: 'kVA', en: 'kVA' }, places: 2, above: '0', need: 'always', label: label('容量') },
    count: { kind: 'count', min: 1, max: 9, need: 'always', label: label('台数') },
    day: { kind: 'date', from: 'tomorrow', need: 'always', label: label('日期') },
    at: { kind: 'instant', need: 'optional', label: label('时刻') },
    one: { kind: 'choice', list: few, need: 'always', label: label('单选') },
    among: { kind: 'choice', list: many, need: 'optional', label: label('长单选') },
    some: { kind: 'choices', list: few, need: 'optional', label: label('多选') },
    agreed: { kind: 'yes-no', need: 'always', label: label('同意吗') },
    why: { kind: 'text', max: 9, need: { when: { field: 'agreed', is: [false] }, words: label('不同意时填写') }, label: label('为什么') },
    machines: { kind: 'table', min: 1, max: 3, need: 'always', label: label('设备'), columns: { name: { kind: 'text', max: 20, need: 'always', label: label('名称') }, kw: { kind: 'decimal', unit: { zh: 'kW', en: 'kW' }, places: 1, above: '0', need: 'always', label: label('功率') } } },
    checks: { kind: 'table', min: 1, max: 9, need: 'always', rowsFrom: 'checklist', label: label('检查'), columns: { item: { kind: 'text', max: 20, need: 'always', label: label('项目') }, ok: { kind: 'yes-no', need: 'always', label: label('合格') } } },
    files: { kind: 'files', accept: 'papers', min: 1, max: 2, need: 'always', label: label('证件') },
    region: { kind: 'region', need: 'always', label: label('地区') },
    place: { kind: 'place', need: 'optional', label: label('坐标') },
    case: { kind: 'case', need: 'optional', label: label('关联') },
    sign: { kind: 'signature', need: 'always', whose: label('客户'), label: label('签字') },
  },
});

const upload = vi.fn<FormGround['upload']>();
const file = (id: string) => ({ id, name: `${id}.jpg`, kind: 'image/jpeg', size: 2_000, sha256: '', uploadedAt: '', by: null, preview: 'image' as const });

function Tried({ first = {}, onData, show = false, language = 'zh' }: { first?: JsonObject; onData?: (data: JsonObject) => void; show?: boolean; language?: 'zh' | 'en' }) {
  const [data, setData] = useState<JsonObject>(first);
  const moment = { doneAt: '2026-11-23T08:00:00.000Z', today: '2026-11-23' } as FormGround['moment'];
  const found = findingsFor({ form: tried as AnyForm, data, facts: {}, moment });
  const ground: FormGround = {
    form: tried as AnyForm, data, facts: {}, moment, shown: show ? found : [], sources: { words: label('取自营业执照') }, persons: {}, cases: [{ id: 'c', name: 'YK1' }], papers: [], signer: '刘振海',
    rows: { checklist: [{ item: 'i1', itemText: label('接地'), hint: label('量一量') }] }, upload, fileOf: async (id) => file(id), touch: () => undefined,
    regionsUnder: async (code) => (code === undefined ? [{ code: '610000', name: label('陕西'), leaf: false }] : code === '610000' ? [{ code: '610800', name: label('榆林'), leaf: false }] : [{ code: '610824', name: label('靖边'), leaf: true }]),
  };
  return <LanguageProvider first={language}><div className="portal"><PortalForm ground={ground} groups={openGroups(tried as AnyForm, data, {})} onChange={(next) => { setData(next); onData?.(next); }} /></div></LanguageProvider>;
}

const last = (spy: ReturnType<typeof vi.fn>) => spy.mock.lastCall?.[0] as JsonObject;
const group = (name: string | RegExp) => within(screen.getByRole('group', { name }));

beforeAll(() => { HTMLDialogElement.prototype.showModal = function open() { this.open = true; }; HTMLDialogElement.prototype.close = function close() { this.open = false; }; });
afterEach(() => { cleanup(); upload.mockReset(); });

describe('a form of the portal', () => {
  it('gives each kind of field its value', async () => {
    const data = vi.fn();
    const user = userEvent.setup();
    render(<Tried onData={data} />);
    await user.type(screen.getByLabelText('说明'), '冷库');
    await user.type(screen.getByLabelText('容量'), '８００。５');
    await user.type(screen.getByLabelText('台数'), '2');
    fireEvent.change(screen.getByLabelText('日期'), { target: { value: '2026-12-25' } });
    fireEvent.change(screen.getByLabelText(/时刻/), { target: { value: '2026-12-01T09:30' } });
    await user.click(group('单选').getByRole('radio', { name: '乙' }));
    await user.selectOptions(screen.getByRole('combobox', { name: /长单选/ }), 'c3');
    await user.click(group(/多选/).getByRole('checkbox', { name: '甲' }));
    await user.click(group('同意吗').getByRole('radio', { name: '是' }));
    await user.selectOptions(screen.getByLabelText(/关联/), 'c');
    expect(last(data)).toMatchObject({ words: '冷库', kva: '800.5', count: 2, day: '2026-12-25', at: '2026-12-01T01:30:00.000Z', one: 'b', among: 'c3', some: ['a'], agreed: true, case: 'c' });
  });
  it('asks for a field only while its condition holds', async () => {
    render(<Tried />);
    expect(screen.queryByLabelText('为什么')).toBeNull();
    await userEvent.click(group('同意吗').getByRole('radio', { name: '否' }));
    expect(screen.getByLabelText('为什么')).toBeTruthy();
  });
  it('shows where a value came from, until it is changed by the page above', () => {
    render(<Tried first={{ words: '冷库' }} />);
    expect(screen.getByText('取自营业执照')).toBeTruthy();
  });
  it('says what is wrong beneath the field and ties it to the field', () => {
    render(<Tried show first={{ words: '超过十个字的说明在这里放不下' }} />);
    const input = screen.getByLabelText('说明');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const says = document.getElementById(input.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '');
    expect(says?.textContent).toContain('最多 10 字');
    expect(screen.getByRole('group', { name: '签字' }).textContent).toContain('请完成签字');
  });
  it('keeps rows of a table on a sheet until each is right', async () => {
    const data = vi.fn();
    const user = userEvent.setup();
    render(<Tried onData={data} />);
    await user.click(screen.getByRole('button', { name: /添加.*设备/ }));
    const sheet = within(await screen.findByRole('dialog', { name: '设备' }));
    await user.type(sheet.getByLabelText('名称'), '压缩机');
    await user.click(sheet.getByRole('button', { name: '存这一项' }));
    expect(sheet.getByText('请填写功率。')).toBeTruthy();
    await user.type(sheet.getByLabelText('功率'), '90');
    await user.click(sheet.getByRole('button', { name: '存这一项' }));
    expect(last(data)['machines']).toEqual([{ name: '压缩机', kw: '90' }]);
    expect(screen.getByText('压缩机')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '删除第 1 行' }));
    expect(last(data)['machines']).toBeUndefined();
  });
  it('stands a given checklist open, its items not to be typed', async () => {
    const data = vi.fn();
    render(<Tried onData={data} />);
    expect(screen.getByText('接地')).toBeTruthy();
    await userEvent.click(group('合格').getByRole('radio', { name: '是' }));
    expect(last(data)['checks']).toEqual([{ item: 'i1', ok: true }]);
  });
  it('uploads, shows the share sent, and lets a broken one be sent again', async () => {
    const data = vi.fn();
    upload.mockRejectedValueOnce(new Error('cut')).mockResolvedValueOnce(file('00000000-0000-7000-8000-00000000000a'));
    render(<Tried onData={data} />);
    await userEvent.upload(screen.getByLabelText('上传：证件'), new File(['x'], '证书.jpg', { type: 'image/jpeg' }));
    expect((await screen.findByRole('alert')).textContent).toContain('再试一次');
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByText(/已上传/)).toBeTruthy();
    expect(last(data)['files']).toEqual(['00000000-0000-7000-8000-00000000000a']);
  });
  it('goes from province to county', async () => {
    const data = vi.fn();
    render(<Tried onData={data} />);
    for (const [name, code] of [['省', '610000'], ['市', '610800'], ['区县', '610824']] as const) {
      await screen.findByRole('option', { name: { 省: '陕西', 市: '榆林', 区县: '靖边' }[name] });
      await userEvent.selectOptions(screen.getByRole('combobox', { name }), code);
    }
    expect(last(data)['region']).toBe('610824');
  });
  it('speaks English throughout', () => {
    render(<Tried language="en" show />);
    expect(screen.getByLabelText('说明 in English')).toBeTruthy();
    expect(screen.getByText(/fill in: 说明 in English/)).toBeTruthy();
  });
});
