import { describe, expect, it } from 'vitest';
import type { Bounds, CompiledNode, Point } from '../packages/engines/process/compiled.ts';
import { isInside, nodeOf } from '../packages/engines/process/process-index.ts';
import { processIds, readCompiled } from './read-compiled.ts';

const overlap = (a: Bounds, b: Bounds): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
const within = (a: Bounds, b: Bounds): boolean => a.x >= b.x && a.y >= b.y && a.x + a.w <= b.x + b.w && a.y + a.h <= b.y + b.h;
const boundsOf = (node: CompiledNode): Bounds => node.bounds ?? { x: 0, y: 0, w: 0, h: 0 };
const touches = (box: Bounds, { x, y }: Point): boolean => x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h;
const segments = (points: readonly Point[]): readonly Bounds[] =>
  points.slice(1).map((end, at) => {
    const start = points[at] ?? end;
    return { x: Math.min(start.x, end.x), y: Math.min(start.y, end.y), w: Math.abs(start.x - end.x), h: Math.abs(start.y - end.y) };
  });

describe.each(processIds)('the drawing of %s', (id) => {
  const process = readCompiled(id);
  const nodes = process.nodes;

  it('overlaps no two shapes but a sub-process and what is in it, an event and what it sits on', () => {
    for (const [at, a] of nodes.entries())
      for (const b of nodes.slice(at + 1)) {
        const related = isInside(process, b.id, a.id) || isInside(process, a.id, b.id) || b.attachedTo === a.id || a.attachedTo === b.id;
        if (!related && overlap(boundsOf(a), boundsOf(b))) expect.fail(`${a.id} lies on ${b.id}`);
      }
  });

  it('keeps every step in its lane, every node in its sub-process, every lane in the pool', () => {
    const lane = new Map(process.lanes.map((one) => [one.id, one.bounds ?? boundsOf(nodeOf(process, 'start'))]));
    for (const node of nodes) {
      if (node.kind !== 'sub-process' && node.kind !== 'boundary') expect([node.id, within(boundsOf(node), lane.get(node.lane) ?? boundsOf(node))]).toEqual([node.id, true]);
      if (node.parent !== undefined) expect([node.id, within(boundsOf(node), boundsOf(nodeOf(process, node.parent)))]).toEqual([node.id, true]);
    }
    const bands = process.lanes.map((one) => one.bounds?.h ?? 0);
    expect(bands.reduce((sum, h) => sum + h, 0)).toBe(process.pool.bounds?.h);
  });

  it('leads every flow at right angles from border to border, through no other shape', () => {
    for (const flow of process.flows) {
      const points = flow.waypoints ?? [];
      const [first, last] = [points[0], points.at(-1)];
      if (first === undefined || last === undefined) return expect.fail(`${flow.id} has no way`);
      expect([flow.id, touches(boundsOf(nodeOf(process, flow.from)), first), touches(boundsOf(nodeOf(process, flow.to)), last)]).toEqual([flow.id, true, true]);
      for (const part of segments(points)) {
        expect([flow.id, part.w === 0 || part.h === 0]).toEqual([flow.id, true]);
        for (const node of nodes) {
          const own = node.id === flow.from || node.id === flow.to || isInside(process, flow.from, node.id) || node.id === nodeOf(process, flow.from).attachedTo;
          if (!own && overlap(part, boundsOf(node))) expect.fail(`${flow.id} goes through ${node.id}`);
        }
      }
    }
  });
});
