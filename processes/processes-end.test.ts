import { describe, expect, it } from 'vitest';
import { explore, trapped } from './explore.ts';
import { processIds, readCompiled } from './read-compiled.ts';

describe.each(processIds)('%s, in every order of acts, outcomes, events and facts', (id) => {
  const process = readCompiled(id);
  const explored = explore(process);

  it('always has a way to an end', () => {
    expect(explored.positions.size).toBeGreaterThan(10);
    expect(trapped(explored)).toEqual([]);
  });

  it('walks every flow and every node', () => {
    expect(process.flows.map((flow) => flow.id).filter((flow) => !explored.flows.has(flow))).toEqual([]);
    expect(process.nodes.map((node) => node.id).filter((node) => !explored.nodes.has(node))).toEqual([]);
  });

  it('never has one step open twice nor one flow arrived twice', () => {
    for (const { tokens, arrived } of explored.positions.values()) {
      const nodes = tokens.map((token) => token.node);
      const flows = Object.values(arrived).flat();
      expect(new Set(nodes).size).toBe(nodes.length);
      expect(new Set(flows).size).toBe(flows.length);
    }
  });
});

it('sees a process that can be walked into a corner', () => {
  const process = readCompiled('lv-connection');
  const cut = process.flows.map((flow) => (flow.id === 'f-handover-outcome-received' ? { ...flow, to: 'archive' } : flow));
  expect(() => explore({ ...process, flows: cut })).not.toThrow();
  expect(trapped(explore({ ...process, flows: cut })).length).toBeGreaterThan(0);
});
