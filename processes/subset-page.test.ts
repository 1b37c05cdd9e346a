import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { subset } from '../tools/bpmn/bpmn-subset.ts';
import { readNames } from '../tools/bpmn/process-files.ts';
import { nodeOf } from '../packages/engines/process/process-index.ts';
import { processIds, readCompiled } from './read-compiled.ts';

const page = readFileSync(join(import.meta.dirname, 'SUBSET.md'), 'utf8');
const section = (title: string): string => page.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
const codes = (text: string): string[] => [...text.matchAll(/`([a-z-]+)`/gi)].map((match) => match[1] ?? '');
const firstCells = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('| `')).flatMap((line) => codes(line.split('|')[1] ?? ''));
const processes = processIds.map(readCompiled);

it('lists the elements that the compiler reads', () => {
  const internal = new Set(['definitions', 'formalExpression']);
  const read = Object.keys(subset).map((type) => type.replace('bpmn:', '')).map((type) => (type[0] ?? '').toLowerCase() + type.slice(1)).filter((type) => !internal.has(type));
  const written = [...firstCells(section('Elements')), ...codes(section('Elements')).filter((code) => code === 'errorEventDefinition')];
  expect([...new Set(written)].filter((element) => element !== 'documentation' && element !== 'extensionElements').sort()).toEqual(read.sort());
});

it('lists exactly the outcomes and facts of names.json, all of them in use', () => {
  const names = readNames();
  const outcomes = codes(section('Outcomes')).filter((code) => code !== 'names');
  expect(outcomes.sort()).toEqual([...names.outcomes].sort());
  expect(firstCells(section('Facts')).sort()).toEqual([...names.facts].sort());
  expect([...new Set(processes.flatMap((process) => process.nodes.flatMap((node) => node.outcomes ?? [])))].sort()).toEqual([...names.outcomes].sort());
  expect([...new Set(processes.flatMap((process) => process.facts))].sort()).toEqual([...names.facts].sort());
});

it('lists every message and timer', () => {
  const waiting = processes.flatMap((process) => process.nodes.filter((node) => node.event === 'message' || node.event === 'timer').map((node) => nodeOf(process, node.id).id));
  expect(firstCells(section('Messages and timers')).sort()).toEqual([...new Set(waiting)].sort());
});
