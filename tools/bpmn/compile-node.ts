import type { ModdleElement } from 'bpmn-moddle';
import type { CompiledFlow, CompiledNode, EventKind, NodeKind, Text } from '../../packages/engines/process/compiled.ts';
import type { Drawing } from './compile-drawing.ts';
import { attributeOf, type BpmnFile, childOf, childrenOf, refuse } from './read-bpmn.ts';

const kinds: Readonly<Record<string, NodeKind>> = {
  'bpmn:StartEvent': 'start',
  'bpmn:EndEvent': 'end',
  'bpmn:UserTask': 'user-task',
  'bpmn:ServiceTask': 'service-task',
  'bpmn:ExclusiveGateway': 'exclusive',
  'bpmn:ParallelGateway': 'parallel',
  'bpmn:SubProcess': 'sub-process',
  'bpmn:BoundaryEvent': 'boundary',
  'bpmn:IntermediateCatchEvent': 'catch',
};

const events: Readonly<Record<string, EventKind>> = {
  'bpmn:MessageEventDefinition': 'message',
  'bpmn:TimerEventDefinition': 'timer',
  'bpmn:ErrorEventDefinition': 'error',
};

/** Chinese from `name`, English from `jiedian:nameEn`; both are owed. */
export function textOf(file: BpmnFile, element: ModdleElement): Text {
  const zh = element.name?.trim() ?? '';
  const en = attributeOf(element, 'nameEn')?.trim() ?? '';
  if (zh === '') refuse(file, element, 'has no name');
  if (en === '') refuse(file, element, 'has no jiedian:nameEn');
  return { zh, en };
}

export function compileNode(file: BpmnFile, element: ModdleElement, lane: string, drawing: Drawing): CompiledNode {
  const kind = kinds[element.$type];
  const id = element.id;
  if (kind === undefined || id === undefined) refuse(file, element, 'is no flow node');
  const definitions = childrenOf(element, 'eventDefinitions');
  if (definitions.length > 1) refuse(file, element, 'has more than one event definition');
  const definition = definitions[0];
  const event = definition === undefined ? undefined : events[definition.$type];
  const parent = element.$parent?.$type === 'bpmn:SubProcess' ? element.$parent.id : undefined;
  const attachedTo = childOf(element, 'attachedToRef')?.id;
  const error = errorCode(definition);
  const outcomes = attributeOf(element, 'outcomes')?.trim().split(/\s+/);
  const bounds = drawing.bounds.get(id);
  if (bounds === undefined) refuse(file, element, 'is not drawn');
  return {
    id,
    kind,
    name: textOf(file, element),
    lane,
    ...(parent === undefined ? {} : { parent }),
    ...(kind === 'boundary' && attachedTo !== undefined ? { attachedTo, interrupting: element.get('cancelActivity') !== false } : {}),
    ...(event === undefined ? {} : { event }),
    ...(error === undefined ? {} : { error }),
    ...(outcomes === undefined ? {} : { outcomes }),
    bounds,
  };
}

export function compileFlow(file: BpmnFile, element: ModdleElement, drawing: Drawing): CompiledFlow {
  const from = childOf(element, 'sourceRef');
  const to = childOf(element, 'targetRef');
  const id = element.id;
  if (id === undefined || from?.id === undefined || to?.id === undefined) refuse(file, element, 'does not lead from a node to a node');
  if (from.$parent !== element.$parent || to.$parent !== element.$parent) refuse(file, element, 'crosses the border of a sub-process');
  const condition = childOf(element, 'conditionExpression');
  const when = condition?.get('body');
  if (condition !== undefined && typeof when !== 'string') refuse(file, element, 'has an empty condition');
  const waypoints = drawing.waypoints.get(id);
  if (waypoints === undefined) refuse(file, element, 'is not drawn');
  return {
    id,
    from: from.id,
    to: to.id,
    ...(element.name === undefined ? {} : { name: textOf(file, element) }),
    ...(typeof when === 'string' ? { when: when.trim() } : {}),
    ...(childOf(from, 'default') === element ? { default: true as const } : {}),
    waypoints,
  };
}

function errorCode(definition: ModdleElement | undefined): string | undefined {
  if (definition?.$type !== 'bpmn:ErrorEventDefinition') return undefined;
  const code = childOf(definition, 'errorRef')?.get('errorCode');
  return typeof code === 'string' ? code : undefined;
}
