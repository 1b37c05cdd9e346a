import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import grid from '../../../../processes/compiled/grid-project.json';
import hv from '../../../../processes/compiled/hv-connection.json';
import lv from '../../../../processes/compiled/lv-connection.json';
import type { StepState } from '../../ask/shapes.ts';
import { measurePicture } from './measure-picture.ts';
import { ProcessPicture } from './ProcessPicture.tsx';
import { stepGraph } from './step-graph.ts';

afterEach(cleanup);
const processes = [hv, lv, grid] as readonly unknown[] as readonly CompiledProcess[];

const step = (code: string, state: StepState['state'], visit = 1): StepState => ({
  code, no: '1', name: { zh: code, en: code }, track: 'customer', visit, state, openedAt: null, closedAt: null, segments: [], dueOn: null, turn: null, account: null, who: null, usedDays: 3, allowedDays: 3,
  light: state === 'open' ? { state: 'late', daysLeft: -2, dueOn: '2026-10-09', provisional: false } : { state: 'none', daysLeft: null, dueOn: null, provisional: false }, outcome: null,
});

describe.each(processes.flatMap((process) => [1132, 820, 520].map((asked) => ({ id: process.id, asked, process }))))('$id drawn $asked wide', ({ process, asked }) => {
  const { boxes, strips, lines, width, height } = measurePicture(process, asked);

  it('shows every task once, inside its lane, and no two boxes touch', () => {
    const tasks = process.nodes.filter(({ kind }) => kind === 'user-task' || kind === 'service-task').map(({ id }) => id);
    expect(tasks.length).toBeGreaterThan(3);
    expect(boxes.filter(({ node }) => node.kind !== 'parallel').map(({ node }) => node.id).toSorted()).toEqual(tasks.toSorted());
    for (const { node, band, lane, x, y, w, h } of boxes) {
      const strip = strips.find((s) => s.band === band && s.lane === lane);
      expect(strip && strip.y <= y && y + h <= strip.y + strip.h, node.id).toBe(true);
      expect(x >= 92 && x + w <= width && y + h <= height && w >= 70, node.id).toBe(true);
    }
    const touching = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h).map((b) => `${a.node.id}/${b.node.id}`));
    expect(touching).toEqual([]);
  });

  it('leads every step but the first from another, by a line or by a mark of the same name', () => {
    const { links } = stepGraph(process);
    const led = new Set(links.map(({ to }) => to));
    expect(boxes.filter(({ node }) => !led.has(node.id)).length).toBe(1);
    const band = (id: string) => boxes.find(({ node }) => node.id === id)?.band;
    const crossing = links.filter(({ from, to }) => band(from) !== band(to));
    expect(lines.length + crossing.length).toBe(links.length);
    for (const { from, to } of crossing) {
      const [a, b] = [from, to].map((id) => boxes.find(({ node }) => node.id === id)?.joins ?? []);
      expect(a?.some((mark) => b?.includes(mark)), `${from} → ${to}`).toBe(true);
    }
  });
});

describe('the heads of the phases', () => {
  it('stand over their columns, each band with its own, in the order of the work', () => {
    const { heads, boxes } = measurePicture(hv as unknown as CompiledProcess, 1132);
    expect(heads.map(({ band, name }) => `${band} ${name.zh}`)).toEqual(['0 申请受理', '0 勘查', '0 供电方案', '1 供电方案', '1 工程与合同', '1 竣工检验', '1 送电', '1 收尾']);
    for (const { band, x, w, y } of heads) expect(boxes.some((box) => box.band === band && box.x >= x && box.x + box.w <= x + w && box.y > y)).toBe(true);
  });
});

describe('the order of steps', () => {
  it('passes through gateways and frames, and draws no way back', () => {
    const { links } = stepGraph(hv as unknown as CompiledProcess);
    const said = links.map(({ from, to }) => `${from} → ${to}`);
    expect(said).toEqual(expect.arrayContaining(['application → acceptance', 'acceptance → assignment', 'metering-scheme → scheme-drafting', 'access-design → access-scheme', 'completion-inspection → energisation-gate', 'energisation-gate → energisation']));
    expect(said).not.toContain('site-survey → scheme-drafting');
    expect(said).not.toContain('scheme-review → scheme-drafting');
  });
});

describe('the picture of a case', () => {
  it('says of each step what became of it, and opens a step that was reached', async () => {
    const picked: string[] = [];
    const steps = [step('application', 'done'), step('acceptance', 'done'), step('acceptance', 'open', 2), step('design-review', 'exempt'), step('archive', 'later', 0)];
    render(<ProcessPicture process={hv as unknown as CompiledProcess} steps={steps} gate={{ met: 2, of: 6 }} pick={(code) => picked.push(code)} />);
    expect(screen.getByRole('button', { name: 'application · 已办' })).toBeTruthy();
    const open = screen.getByRole('button', { name: 'acceptance · 第 2 次 · 在办 · 超期 2 个工作日' });
    expect(open.className).toContain('task-open-late');
    expect(screen.getByText('2/6')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'design-review · 免审、免检' })).toBeTruthy();
    const later = screen.getByRole('button', { name: 'archive · 未到' });
    expect([later.getAttribute('aria-disabled'), open.getAttribute('aria-disabled')]).toEqual(['true', null]);
    await userEvent.click(open);
    await userEvent.click(screen.getByRole('button', { name: 'archive · 未到' }));
    expect(picked).toEqual(['acceptance']);
  });

  it('strikes out what was left or spared, with the ground, and says how far works have come', () => {
    const spared = { ...step('design-review', 'exempt'), outcome: { zh: '普通客户免审', en: 'Spared' } };
    const works = { ...step('construction', 'open'), light: { state: 'ok' as const, daysLeft: 9, dueOn: '2026-10-20', provisional: false } };
    const { rerender } = render(<ProcessPicture process={hv as unknown as CompiledProcess} steps={[spared, step('fees', 'left')]} />);
    expect(screen.getByRole('button', { name: 'design-review · 免审、免检 · 普通客户免审' }).className).toContain('task-exempt');
    expect(screen.getByRole('button', { name: 'fees · 作废' }).className).toContain('task-left');
    rerender(<ProcessPicture process={grid as unknown as CompiledProcess} steps={[works]} progress={{ construction: { zh: '完成 22 %', en: '22 % done' } }} />);
    expect(screen.getByRole('button', { name: 'construction · 在办 · 剩 9 个工作日 · 完成 22 %' })).toBeTruthy();
    expect(screen.getByText('完成 22 %')).toBeTruthy();
  });
});
