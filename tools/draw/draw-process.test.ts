import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileProcess } from '../bpmn/compile-process.ts';
import { readNames } from '../bpmn/process-files.ts';
import { drawProcess } from './draw-process.ts';

const sample = readFileSync(join(import.meta.dirname, '../bpmn/fixtures/every-element.bpmn'), 'utf8');
const name = 'every-element.bpmn';

describe('drawing a process', () => {
  it('needs no drawing to begin with, and draws the same each time', async () => {
    const bare = sample.replace(/<bpmndi:BPMNDiagram[^]*<\/bpmndi:BPMNDiagram>/, '');
    expect(bare).not.toContain('BPMNShape');
    const drawn = await drawProcess(name, bare);
    expect(drawn).toBe(sample);
    expect(await drawProcess(name, drawn)).toBe(sample);
  });

  it('changes nothing but the drawing', async () => {
    const moved = sample.replace(/<dc:Bounds x="\d+" y="\d+"/g, '<dc:Bounds x="0" y="0"');
    const plain = async (xml: string): Promise<unknown> => {
      const { nodes, flows, facts } = await compileProcess(name, xml, readNames());
      return { facts, nodes: nodes.map((node) => ({ ...node, bounds: null })), flows: flows.map((flow) => ({ ...flow, waypoints: null })) };
    };
    expect(await plain(await drawProcess(name, moved))).toEqual(await plain(sample));
  });
});
