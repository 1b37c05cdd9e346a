import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import { describe, expect, it } from 'vitest';
import { compileProcess } from './bpmn/compile-process.ts';
import { bpmnFiles, compileAll, processFolder, readNames } from './bpmn/process-files.ts';
import { ProcessRefused } from './bpmn/process-refused.ts';

describe('processes/', () => {
  it('holds three processes, and compiled/ is what they compile to', async () => {
    const compiled = await compileAll();
    expect(compiled.map((file) => file.process.id)).toEqual(['grid-project', 'hv-connection', 'lv-connection']);
    for (const file of compiled) expect(readFileSync(file.path, 'utf8')).toBe(file.text);
  });

  it.each([...bpmnFiles()])('%s is read by bpmn-moddle without a warning', async (name) => {
    const { warnings } = await new BpmnModdle().fromXML(readFileSync(join(processFolder, name), 'utf8'));
    expect(warnings).toEqual([]);
  });
});

/** Each breaks the sample in one way: what is replaced, by what, what the refusal says, and a mark on the line it must name. */
const broken: readonly (readonly [name: string, from: string | RegExp, to: string, says: string, mark: string])[] = [
  ['an element outside the subset', /bpmn:userTask id="nudge"([^]*?)<\/bpmn:userTask>/, 'bpmn:scriptTask id="nudge"$1</bpmn:scriptTask>', 'bpmn:ScriptTask "nudge" is outside the subset', 'scriptTask id="nudge"'],
  ['another gateway', /exclusiveGateway id="works-over"([^]*?)<\/bpmn:exclusiveGateway>/, 'inclusiveGateway id="works-over"$1</bpmn:inclusiveGateway>', 'bpmn:InclusiveGateway "works-over" is outside the subset', 'inclusiveGateway id="works-over"'],
  ['a signal', /<bpmn:messageEventDefinition id="stopped-message"[^>]*>/, '<bpmn:signalEventDefinition id="stopped-signal" />', 'bpmn:SignalEventDefinition "stopped-signal" is outside the subset', 'stopped-signal'],
  ['a timer with its own duration', /<bpmn:timerEventDefinition id="nudge-due-timer" \/>/, '<bpmn:timerEventDefinition id="nudge-due-timer"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P1D</bpmn:timeDuration></bpmn:timerEventDefinition>', 'carries "timeDuration"', 'nudge-due-timer'],
  ['a task done many times', /(<bpmn:userTask id="file"[^>]*>)/, '$1<bpmn:multiInstanceLoopCharacteristics />', '"file" carries "loopCharacteristics"', 'userTask id="file"'],
  ['an event sub-process', 'bpmn:subProcess id="work"', 'bpmn:subProcess id="work" triggeredByEvent="true"', 'carries "triggeredByEvent"', 'subProcess id="work"'],
  ['an element nobody knows', '<bpmn:userTask id="nudge"', '<bpmn:wishfulTask id="wish" /><bpmn:userTask id="nudge"', 'unparsable content', 'wishfulTask'],
  ['an id used twice', 'bpmn:userTask id="nudge"', 'bpmn:userTask id="file"', 'duplicate ID <file>', 'id="file" name="催办"'],
  ['no English name', /(id="visit" name="上门") jiedian:nameEn="Visit"/, '$1', '"visit" has no jiedian:nameEn', 'userTask id="visit"'],
  ['no Chinese name', 'id="visit" name="上门"', 'id="visit"', '"visit" has no name', 'userTask id="visit"'],
  ['no version', ' jiedian:version="1"', '', 'has no jiedian:version', 'bpmn:process id="every-element"'],
  ['no duty', ' jiedian:duty="customer"', '', 'has no jiedian:duty', 'lane id="lane-customer"'],
  ['a node in no lane', '<bpmn:flowNodeRef>visit</bpmn:flowNodeRef>', '', '"visit" lies in no lane', 'userTask id="visit"'],
  ['a node in two lanes', '<bpmn:flowNodeRef>check</bpmn:flowNodeRef>', '<bpmn:flowNodeRef>check</bpmn:flowNodeRef><bpmn:flowNodeRef>visit</bpmn:flowNodeRef>', 'holds "visit", which lies in another lane', 'lane id="lane-customer-manager"'],
  ['a task without outcomes', ' jiedian:outcomes="replied"', '', '"answer" is a task without jiedian:outcomes', 'userTask id="answer"'],
  ['an outcome nobody knows', 'jiedian:outcomes="replied"', 'jiedian:outcomes="shrugged"', 'has the outcome "shrugged", which is not in names.json', 'userTask id="answer"'],
  ['an outcome without a way on', 'jiedian:outcomes="done returned"', 'jiedian:outcomes="done returned passed"', '"visit-outcome" has no way on for the outcome "passed"', 'exclusiveGateway id="visit-outcome"'],
  ['an outcome the task has not', '>returned</bpmn:conditionExpression>', '>passed</bpmn:conditionExpression>', 'asks for "passed", which the task before it has not', 'exclusiveGateway id="visit-outcome"'],
  ['an expression', '>works-needed</bpmn:conditionExpression>', '>${works &gt; 1}</bpmn:conditionExpression>', '"works-question" asks for an outcome but does not follow exactly one task', 'exclusiveGateway id="works-question"'],
  ['facts without a default flow', ' default="f-works-question-works-over"', '', 'must be either named by a condition or the default flow', 'sequenceFlow id="f-works-question-works-over"'],
  ['a flow out of a sub-process', 'sourceRef="nudge" targetRef="nudged"', 'sourceRef="nudge" targetRef="answered"', 'crosses the border of a sub-process', 'sequenceFlow id="f-nudge-nudged"'],
  ['a step that leads nowhere', /<bpmn:sequenceFlow id="f-answer-answered"[^>]*>/, '', 'unresolved reference <f-answer-answered>', '>f-answer-answered<'],
  ['an error nobody catches', /(<bpmn:error id="error-rejected"[^>]*>)([^]*?id="caught-error" errorRef=")error-rejected/, '$1<bpmn:error id="error-other" errorCode="other" />$2error-other', 'ends with the error "rejected", which no sub-process around it catches', 'endEvent id="rejected"'],
  ['a boundary error on a task', '<bpmn:timerEventDefinition id="nudge-due-timer" />', '<bpmn:errorEventDefinition id="nudge-due-timer" />', '"nudge-due" catches an error', 'boundaryEvent id="nudge-due"'],
  ['two starts', '<bpmn:userTask id="nudge"', '<bpmn:startEvent id="file-too" name="再来" jiedian:nameEn="Again" /><bpmn:userTask id="nudge"', '"file-too" lies in no lane', 'id="file-too"'],
  ['a conditional flow out of a task', /(<bpmn:sequenceFlow id="f-nudge-nudged"[^>]*) \/>/, '$1><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">done</bpmn:conditionExpression></bpmn:sequenceFlow>', '"f-nudge-nudged" has a condition but does not leave an exclusive gateway', 'sequenceFlow id="f-nudge-nudged"'],
  ['two flows out of a task', /(<bpmn:sequenceFlow id="f-answer-answered"[^>]*>)([^]*)(<bpmndi:BPMNEdge id="f-answer-answered_di")/, '$1<bpmn:sequenceFlow id="f-extra" sourceRef="answer" targetRef="answered" />$2<bpmndi:BPMNEdge id="f-extra_di" bpmnElement="f-extra" />$3', '"answer" has several flows out of it', 'userTask id="answer"'],
  ['steps that come to no end', 'sourceRef="works-over" targetRef="together"', 'sourceRef="works-over" targetRef="works-question"', '"a-day-later" cannot come to an end', 'intermediateCatchEvent id="a-day-later"'],
  ['a trap without an end', 'sourceRef="answer" targetRef="answered"', 'sourceRef="answer" targetRef="answer"', '"answered" is never entered', 'endEvent id="answered"'],
  ['a second pool', '</bpmn:collaboration>', '<bpmn:participant id="other" name="x" /></bpmn:collaboration>', 'must stand in exactly one pool', 'bpmn:process id="every-element"'],
  ['a node that is not drawn', /<bpmndi:BPMNShape id="nudge_di"[^]*?<\/bpmndi:BPMNShape>/, '', '"nudge" is not drawn', 'userTask id="nudge"'],
  ['a broken file', '</bpmn:process>', '', 'not BPMN', '<?xml'],
];

describe('the compiler', async () => {
  const names = readNames();
  const sample = readFileSync(join(import.meta.dirname, 'bpmn/fixtures/every-element.bpmn'), 'utf8');

  it('takes the sample with every element', async () => {
    const process = await compileProcess('every-element.bpmn', sample, names);
    expect(new Set(process.nodes.map((node) => node.kind)).size).toBe(9);
    expect(process.nodes.find((node) => node.id === 'nudge-due')).toMatchObject({ attachedTo: 'visit', interrupting: false, event: 'timer', parent: 'work', lane: 'customer' });
    expect(process.nodes.find((node) => node.id === 'caught')).toMatchObject({ event: 'error', error: 'rejected', interrupting: true });
    expect(process.flows.find((flow) => flow.id === 'f-works-question-works-needed')).toMatchObject({ from: 'works-question', to: 'works', when: 'works-needed' });
    expect(process.facts).toEqual(['works-needed']);
  });

  it.each(broken)('refuses %s, by name and line', async (_, from, to, says, mark) => {
    const xml = sample.replace(from, to);
    expect(xml).not.toBe(sample);
    const refused: unknown = await compileProcess('every-element.bpmn', xml, names).catch((error: unknown) => error);
    if (!(refused instanceof ProcessRefused)) throw new Error(`not refused: ${String(refused)}`);
    expect(refused.message).toContain(says);
    const line = xml.split('\n').findIndex((text) => text.includes(mark)) + 1;
    expect(refused.message).toMatch(new RegExp(`^every-element\\.bpmn:${line}: `));
  });
});
