import * as elements from 'bpmn-elements';
import { BpmnModdle } from 'bpmn-moddle';
import readContext, { TypeResolver } from 'moddle-context-serializer';

/** What the oracle says after a move, in the same words as the token game; lists are sorted. */
export type Standing = { readonly open: readonly string[]; readonly arrived: readonly string[]; readonly waiting: readonly string[]; readonly ended: boolean };

type Running = {
  readonly id: string;
  readonly type: string;
  readonly environment: { readonly variables: Record<string, unknown> };
  getPostponed(): Running[];
  signal(): void;
};

/**
 * bpmn-elements tells a gateway of the flows that were *not* taken, and lets joins fire on them (dead-path elimination).
 * BPMN joins wait for tokens only, and with a rework loop the untaken flow would run for ever, so the oracle's flows keep quiet.
 */
const SequenceFlow = elements.SequenceFlow as unknown as new (definition: unknown, context: unknown) => object;

class TakenFlow extends SequenceFlow {
  discard(): void {}
}

/** Runs a .bpmn file in bpmn-elements, an engine that shares nothing with ours. Service tasks and timers wait to be signalled, as ours do. */
export class Oracle {
  private readonly definition: elements.Definition;
  private ended = false;

  private constructor(definition: elements.Definition) {
    this.definition = definition;
    definition.on('leave', () => {
      this.ended = true;
    });
  }

  static async begin(xml: string, facts: Iterable<string>): Promise<Oracle> {
    const moddle = await new BpmnModdle().fromXML(askingNames(xml));
    const read = readContext(moddle, TypeResolver({ ...elements, SequenceFlow: TakenFlow }));
    const quiet = { debug: () => {}, warn: () => {}, error: () => {} };
    const environment = new elements.Environment({ Logger: () => quiet, variables: { names: namesOf(facts) } });
    const oracle = new Oracle(new elements.Definition(elements.Context(read, environment)));
    oracle.definition.run();
    return oracle;
  }

  /** Completes a task with an outcome, or lets a message or timer happen. */
  signal(id: string, outcome: string | undefined, facts: Iterable<string>): void {
    const element = this.running().find((other) => other.id === id && other.type !== 'bpmn:SubProcess');
    if (element === undefined) throw new Error(`oracle: "${id}" is not waiting`);
    element.environment.variables['names'] = namesOf(outcome === undefined ? facts : [...facts, outcome]);
    element.signal();
  }

  standing(): Standing {
    const of = (...types: string[]): string[] => this.running().filter(({ type }) => types.includes(type)).map(({ id }) => id).sort();
    return {
      open: of('bpmn:UserTask'),
      arrived: of('bpmn:SequenceFlow'),
      waiting: of('bpmn:MessageEventDefinition'),
      ended: this.ended,
    };
  }

  private running(): Running[] {
    const inside = (all: Running[]): Running[] =>
      all.flatMap((one) => (one.type === 'bpmn:SubProcess' ? [one, ...inside(one.getPostponed().filter((other) => other.id !== one.id))] : [one]));
    return inside(this.definition.getPostponed() as unknown as Running[]);
  }
}

/** The oracle's copy of the file: names become look-ups, all that waits waits for a signal. */
function askingNames(xml: string): string {
  return xml
    .replace(/(<bpmn:conditionExpression[^>]*?) language="[^"]*">([^<]+)</g, (_, tag: string, name: string) => `${tag}>\${environment.variables.names.${key(name)}}<`)
    .replaceAll('<bpmn:timerEventDefinition', '<bpmn:messageEventDefinition')
    .replaceAll('bpmn:serviceTask', 'bpmn:userTask');
}

function namesOf(names: Iterable<string>): Record<string, true> {
  return Object.fromEntries([...names].map((name) => [key(name), true as const]));
}

function key(name: string): string {
  return name.replaceAll('-', '_');
}
