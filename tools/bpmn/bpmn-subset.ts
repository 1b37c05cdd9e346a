import type { ModdleElement } from 'bpmn-moddle';
import { type BpmnFile, isElement, refuse } from './read-bpmn.ts';

const everywhere = ['id', 'name', 'documentation', 'extensionElements'];
const node = ['incoming', 'outgoing'];

/** Every element that is read and the properties it may carry; `processes/SUBSET.md` says what they mean. */
export const subset: Readonly<Record<string, readonly string[]>> = {
  'bpmn:Definitions': ['rootElements', 'diagrams', 'targetNamespace', 'exporter', 'exporterVersion', 'expressionLanguage', 'typeLanguage'],
  'bpmn:Collaboration': ['participants'],
  'bpmn:Participant': ['processRef'],
  'bpmn:Process': ['isExecutable', 'isClosed', 'processType', 'laneSets', 'flowElements'],
  'bpmn:LaneSet': ['lanes'],
  'bpmn:Lane': ['flowNodeRef'],
  'bpmn:StartEvent': [...node],
  'bpmn:EndEvent': [...node, 'eventDefinitions'],
  'bpmn:UserTask': [...node],
  'bpmn:ServiceTask': [...node],
  'bpmn:ExclusiveGateway': [...node, 'default', 'gatewayDirection'],
  'bpmn:ParallelGateway': [...node, 'gatewayDirection'],
  'bpmn:SubProcess': [...node, 'flowElements'],
  'bpmn:BoundaryEvent': [...node, 'attachedToRef', 'cancelActivity', 'eventDefinitions'],
  'bpmn:IntermediateCatchEvent': [...node, 'eventDefinitions'],
  'bpmn:SequenceFlow': ['sourceRef', 'targetRef', 'conditionExpression'],
  'bpmn:FormalExpression': ['body', 'language'],
  'bpmn:MessageEventDefinition': ['messageRef'],
  'bpmn:TimerEventDefinition': [],
  'bpmn:ErrorEventDefinition': ['errorRef'],
  'bpmn:Message': [],
  'bpmn:Error': ['errorCode'],
};

/** Texts and extensions of modellers are let through unread. */
const unread = new Set(['documentation', 'extensionElements', 'diagrams']);

/** Refuses the first element or property outside the subset, by name and line. */
export function checkSubset(file: BpmnFile, element: ModdleElement = file.definitions): void {
  const allowed = subset[element.$type];
  if (allowed === undefined) refuse(file, element, 'is outside the subset (processes/SUBSET.md)');
  for (const property of Object.keys(element)) {
    if (property.startsWith('$') || isDefault(property, element.get(property))) continue;
    if (!allowed.includes(property) && !everywhere.includes(property)) refuse(file, element, `carries "${property}", which is outside the subset (processes/SUBSET.md)`);
    if (unread.has(property)) continue;
    for (const child of owned(element, property)) checkSubset(file, child);
  }
}

/** `triggeredByEvent="false"` says nothing new; `true` makes an event sub-process, which is not read. */
function isDefault(property: string, value: unknown): boolean {
  if (property === 'triggeredByEvent') return value === false;
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Children, not references: what has this element as its parent. */
function owned(element: ModdleElement, property: string): readonly ModdleElement[] {
  const value = element.get(property);
  return (Array.isArray(value) ? value : [value]).filter(isElement).filter((child) => child.$parent === element);
}
