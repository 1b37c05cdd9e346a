import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, Label, Stretch } from './item.ts';
import { extent, labelWidth, placeItems, wholeText, type Field, type Placed } from './place-items.ts';

const label = (name: string, rest = '', mark: Label['mark'] = 'check'): Label => ({ mark, name, rest, tone: 'done' });
const bar = (key: string, from: number, to: number, given: Label): Item => ({ key, from, to, pieces: [{ from, to, look: 'done', done: true }], label: given, told: key });
const widthOf = (given: Label) => labelWidth(given, wholeText(given));
const field = { width: 1000, lines: [500] };
const one = (item: Item, more: Partial<Field> = {}) => placeItems([item], { ...field, ...more })[0]?.label;

describe('a label stands', () => {
  const given = label('现场勘查', '　超期 2 个工作日');
  const width = widthOf(given);
  it('inside where text and 10 px fit', () => {
    expect(one(bar('a', 100, 100 + width + 10, given))).toMatchObject({ inside: true, from: 105, text: '现场勘查　超期 2 个工作日' });
    expect(one(bar('a', 100, 100 + width + 9, given))).toMatchObject({ inside: false, from: 100 + width + 14 });
  });
  it('else right, else left of the bar, and never across today', () => {
    expect(one(bar('a', 100, 120, given))).toMatchObject({ from: 125, inside: false });
    expect(one(bar('a', 460, 480, given))).toMatchObject({ to: 455 });
    expect(one(bar('a', 960, 990, given))).toMatchObject({ to: 955 });
  });
  it('in another row, where the first has no room for it', () => {
    const placed = placeItems([bar('a', 200, 220, given), bar('b', 240, 260, given)], field);
    expect(placed.map(({ row }) => row)).toEqual([0, 1]);
    const apart = placeItems([bar('a', 200, 220, given), bar('b', 240 + width, 260 + width, given)], { width: 1000, lines: [] });
    expect(apart.map(({ row }) => row)).toEqual([0, 0]);
  });
  it('shortened to the name, then beyond today behind a thin line, then cut', () => {
    const near = (from: number) => one(bar('a', from, from + 20, given));
    expect(near(110)).toMatchObject({ text: wholeText(given) });
    expect(placeItems([bar('a', 100, 120, given)], { width: 1000, lines: [120 + width] })[0]?.label).toMatchObject({ text: '现场勘查' });
    expect(placeItems([bar('a', 10, 30, given)], { width: 1000, lines: [60] })[0]?.label).toMatchObject({ from: 66, text: wholeText(given), leader: { from: 30, to: 63 } });
    expect(placeItems([bar('a', 10, 30, given)], { width: 90, lines: [] })[0]?.label?.text).toMatch(/^现.*…$/);
  });
  it('across the wanted day only where it would be cut otherwise', () => {
    expect(one(bar('a', 500, 520, given), { soft: [560] })).toMatchObject({ to: 495 });
    expect(placeItems([bar('a', 10, 30, given)], { width: 30 + width + 20, lines: [], soft: [60] })[0]?.label).toMatchObject({ text: wholeText(given), from: 35 });
  });
});

const words = fc.stringMatching(/^[现场勘查方案答复审批Aabciw ]{1,24}$/);
const items = fc.array(fc.record({ from: fc.integer({ min: 0, max: 900 }), long: fc.integer({ min: 7, max: 400 }), name: words, rest: fc.option(words, { nil: '' }), mark: fc.constantFrom('check', 'late', null) as fc.Arbitrary<Label['mark']>, rule: fc.boolean() }), { maxLength: 30 })
  .map((rows) => rows.map(({ from, long, name, rest, mark, rule }, i): Item => ({ ...bar(String(i), from, Math.min(1000, from + long), label(name, rest, mark)), ...(rule ? { rule: { from, to: Math.min(1000, from + long + 60) } } : {}) })));
const fields = fc.record({ width: fc.constant(1000), lines: fc.array(fc.integer({ min: 1, max: 999 }), { maxLength: 1 }), soft: fc.array(fc.integer({ min: 1, max: 999 }), { maxLength: 1 }) });

const overlap = (a: Stretch, b: Stretch) => a.from < b.to - 0.01 && b.from < a.to - 0.01;
const pairs = (placed: readonly Placed[]) => placed.flatMap((a, i) => placed.slice(i + 1).filter((b) => b.row === a.row).map((b) => [a, b] as const));
const holds = (claim: (placed: readonly Placed[], given: readonly Item[], on: Field) => void) => fc.assert(fc.property(items, fields, (given, on) => claim(placeItems(given, on), given, on)), { numRuns: 300 });

describe('whatever is to be placed', () => {
  it('every item appears once, and rows have no gaps', () => holds((placed, given) => {
    expect(placed.map(({ item }) => item.key).toSorted()).toEqual(given.map(({ key }) => key).toSorted());
    const rows = [...new Set(placed.map(({ row }) => row))].toSorted((a, b) => a - b);
    expect(rows).toEqual(rows.map((_, i) => i));
  }));
  it('no two bars of a row overlap', () => holds((placed) => {
    for (const [a, b] of pairs(placed)) expect(overlap(extent(a.item), extent(b.item))).toBe(false);
  }));
  it('no two labels overlap, and no label lies on a bar that is not its own', () => holds((placed) => {
    for (const [a, b] of pairs(placed)) {
      if (a.label && b.label) expect(overlap(a.label, b.label)).toBe(false);
      for (const [one_, other] of [[a, b], [b, a]] as const) if (one_.label && !one_.label.inside) expect(overlap(one_.label, extent(other.item))).toBe(false);
    }
  }));
  it('no label crosses today or an edge, and none is wider than its box', () => holds((placed, _, { width, lines }) => {
    for (const { item, label: put } of placed) {
      if (!put) continue;
      expect(put.from >= 0 && put.to <= width).toBe(true);
      expect(lines.some((line) => put.from < line && line < put.to)).toBe(false);
      expect(labelWidth(item.label, put.text)).toBeLessThanOrEqual(put.to - put.from + 0.01);
    }
  }));
});
