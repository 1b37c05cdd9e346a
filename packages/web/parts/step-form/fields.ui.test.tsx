import { network } from './browser.test-support.ts';
import { both, openForm } from './open-form.test-support.ts';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { list } from '@jiedian/domain/glossary/list.ts';
import type { Field } from '@jiedian/domain/kernel/field.ts';

const many = list('many', Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`v${i}`, both(`选项${i}`)])), ['v6']);
const few = list('few', { a: both('合格'), b: both('不合格') });
const label = both('栏目');

/** Opens a form of one field; `given` sends it and tells what the field then holds. */
function one(field: Field, more: Parameters<typeof openForm>[0] = {}) {
  const opened = openForm({ fields: { it: field }, ...more });
  const given = async () => {
    await opened.user.click(opened.button());
    await waitFor(() => expect(opened.onDone).toHaveBeenCalled());
    return opened.sent()?.['it'];
  };
  return { ...opened, given, box: () => screen.getByLabelText<HTMLInputElement>('栏目') };
}

describe('each kind of field', () => {
  it('text of several lines', async () => {
    const { user, box, given } = one({ kind: 'text', max: 50, lines: 3, need: 'always', label });
    expect(box().tagName).toBe('TEXTAREA');
    await user.type(box(), '一{enter}二');
    expect(await given()).toBe('一\n二');
  });

  it('a count is a number, and anything else is named, not lost', async () => {
    const { user, box, given, place } = one({ kind: 'count', min: 1, max: 9, unit: both('台'), need: 'always', label });
    await user.type(box(), '两');
    await user.tab();
    expect(place('it').textContent).toContain('应为 1 至 9 的整数');
    expect(box().value).toBe('两');
    await user.clear(box());
    await user.type(box(), '3');
    expect(await given()).toBe(3);
  });

  it('a day, typed', async () => {
    const { user, box, given } = one({ kind: 'date', need: 'always', label });
    await user.type(box(), '2026-12-01{enter}');
    expect(await given()).toBe('2026-12-01');
  });

  it('a moment is typed in the house’s zone and kept in UTC', async () => {
    const { user, box, given } = one({ kind: 'instant', need: 'always', label });
    await user.type(box(), '2026-10-09 17:30{enter}');
    expect(await given()).toBe('2026-10-09T09:30:00.000Z');
    expect(box().value).toBe('2026-10-09 17:30');
  });

  it('a choice among many is searched; retired values are not offered', async () => {
    const { user, given } = one({ kind: 'choice', list: many, need: 'always', label });
    await user.click(screen.getByRole('combobox', { name: '栏目' }));
    expect(screen.queryByTitle('选项6')).toBeNull();
    await user.keyboard('选项4');
    expect([...document.querySelectorAll('.ant-select-item-option')].map((one) => one.textContent)).toEqual(['选项4']);
    await user.click(screen.getByTitle('选项4'));
    expect(await given()).toBe('v4');
  });

  it('an optional choice can be taken back', async () => {
    const { user, given } = one({ kind: 'choice', list: few, need: 'optional', label });
    await user.click(screen.getByText('合格'));
    await user.click(screen.getByRole('button', { name: '清除' }));
    expect(await given()).toBeUndefined();
  });

  it('several choices keep the order of the list', async () => {
    const { user, given } = one({ kind: 'choices', list: few, need: 'always', label });
    await user.click(screen.getByText('不合格'));
    await user.click(screen.getByText('合格'));
    expect(await given()).toEqual(['a', 'b']);
  });

  it('yes or no has no silent answer', async () => {
    const { user, given, button, send } = one({ kind: 'yes-no', need: 'always', label });
    await user.click(button());
    expect(send).not.toHaveBeenCalled();
    await user.click(screen.getByText('否'));
    expect(await given()).toBe(false);
  });

  it('people show their load, and who cannot be named says why', async () => {
    const persons = { it: [{ id: '01924000-0000-7000-8000-0000000000a1', name: '白延川', unit: both('东城'), load: 4, reason: null, eligible: true }, { id: '01924000-0000-7000-8000-0000000000a2', name: '冯晓原', unit: both('东城'), load: 9, reason: both('当日离岗'), eligible: false }] };
    const { user, given } = one({ kind: 'person', duties: ['project-manager'], need: 'always', label }, { preparation: { choices: { persons } } });
    await user.click(screen.getByRole('combobox', { name: '栏目' }));
    expect(screen.getByText('在办 4 件')).toBeTruthy();
    await user.click(screen.getByText('当日离岗'));
    await user.click(screen.getByText('在办 4 件'));
    expect(await given()).toBe('01924000-0000-7000-8000-0000000000a1');
  });

  it('people are asked of the server where no case ranks them', async () => {
    network.answers = [({ path, query }) => (path === '/api/v1/persons' && query.get('duty') === 'inspection' ? { body: { items: [{ id: '01924000-0000-7000-8000-0000000000a3', name: '苗一凡', away: false, duties: [] }] } } : undefined)];
    const { user, given } = one({ kind: 'people', duties: ['inspection'], min: 1, need: 'always', label });
    await user.click(screen.getByRole('combobox', { name: '栏目' }));
    await user.click(await screen.findByText('苗一凡'));
    expect(await given()).toEqual(['01924000-0000-7000-8000-0000000000a3']);
  });

  it('a place is taken from the device, or typed', async () => {
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { geolocation: { getCurrentPosition: (done: PositionCallback) => done({ coords: { latitude: 38.2754321, longitude: 109.7341, accuracy: 12.4 } } as GeolocationPosition) } }));
    const { user, given } = one({ kind: 'place', need: 'always', label });
    await user.click(screen.getByRole('button', { name: '取当前位置' }));
    expect(screen.getByText('精度 12 m')).toBeTruthy();
    vi.unstubAllGlobals();
    await user.clear(screen.getByLabelText('经度'));
    await user.type(screen.getByLabelText('经度'), '109.8');
    expect(await given()).toEqual({ lat: '38.275432', lon: '109.8' });
  });

  it('a signature begins with the name of who is signed in, and is given only when signed', async () => {
    const { user, given, button, send } = one({ kind: 'signature', whose: { zh: '客户经理', en: 'customer manager' }, need: 'always', label });
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('签字人').value).toBe('贺青禾'));
    await user.click(button());
    expect(send).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: '以姓名签字' }));
    expect(await given()).toEqual({ name: '贺青禾' });
  });

  it.each(['客户', '施工单位'])('the signature of %s does not begin with the name of staff', async (zh) => {
    one({ kind: 'signature', whose: { zh, en: zh }, need: 'always', label });
    await waitFor(() => expect(network.calls.some(({ path }) => path === '/api/v1/me')).toBe(true));
    await new Promise((wait) => setTimeout(wait, 50));
    expect(screen.getByLabelText<HTMLInputElement>('签字人').value).toBe('');
  });

  it('a case is found by what is typed', async () => {
    const id = '01924000-0000-7000-8000-0000000000c1';
    network.answers = [({ path, query }) => (path === '/api/v1/search' && query.get('q') === '新材' ? { body: { items: [{ kind: 'case', id, number: 'YK20260903-0017', title: '榆林塬上新材料', subtitle: both(''), match: '' }, { kind: 'project', id: 'x', number: 'P1', title: '新材配套', subtitle: both(''), match: '' }] } } : undefined)];
    const { user, given } = one({ kind: 'case', need: 'always', label });
    await user.type(screen.getByRole('combobox', { name: '栏目' }), '新材');
    await user.click(await screen.findByText(/YK20260903-0017/));
    expect(screen.queryByText(/新材配套/)).toBeNull();
    expect(await given()).toBe(id);
  });

  it('a region is chosen level by level', async () => {
    const under: Record<string, [string, string][]> = { '': [['610000', '陕西省']], 610000: [['610800', '榆林市']], 610800: [['610881', '神木市']] };
    network.answers = [({ path, query }) => (path === '/api/v1/regions' ? { body: { items: (under[query.get('under') ?? ''] ?? []).map(([code, name]) => ({ code, name: both(name), leaf: code === '610881' })) } } : undefined)];
    const { user, given } = one({ kind: 'region', need: 'always', label });
    await user.click(screen.getByRole('combobox', { name: '栏目' }));
    for (const name of ['陕西省', '榆林市', '神木市']) fireEvent.click(await screen.findByText(name));
    expect(await given()).toBe('610881');
    expect(within(document.body).getByTitle(/陕西省.*榆林市.*神木市/)).toBeTruthy();
  });
});
