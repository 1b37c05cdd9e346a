import type { CompiledFlow, CompiledNode, CompiledProcess } from '../../packages/engines/process/compiled.ts';
import type { Refuse } from './check-nodes.ts';
import type { Names } from './compile-process.ts';

/** How many flows lead in and out of each kind, and that every gateway always has a way on. */
export function checkFlows(process: CompiledProcess, names: Names, refuse: Refuse): void {
  const byId = new Map(process.nodes.map((node) => [node.id, node]));
  for (const node of process.nodes) {
    const out = process.flows.filter((flow) => flow.from === node.id);
    const into = process.flows.filter((flow) => flow.to === node.id);
    checkEnds(node, into.length, out.length, refuse);
    if (node.kind === 'exclusive') checkChoice(node, out, into.map((flow) => byId.get(flow.from)), names, refuse);
    else for (const flow of out) if (flow.when !== undefined || flow.default === true) refuse(flow.id, 'has a condition but does not leave an exclusive gateway');
  }
}

function checkEnds(node: CompiledNode, into: number, out: number, refuse: Refuse): void {
  const entered = node.kind !== 'start' && node.kind !== 'boundary';
  if (entered !== into > 0) refuse(node.id, entered ? 'is never entered' : 'may not be entered by a flow');
  if ((node.kind === 'end') !== (out === 0)) refuse(node.id, node.kind === 'end' ? 'is an end with a flow out of it' : 'leads nowhere');
  if (out > 1 && node.kind !== 'exclusive' && node.kind !== 'parallel') refuse(node.id, 'has several flows out of it; only a gateway may');
}

/** A gateway asks either for the outcome of the one task before it, or for facts; never for both. */
function checkChoice(gateway: CompiledNode, out: readonly CompiledFlow[], before: readonly (CompiledNode | undefined)[], names: Names, refuse: Refuse): void {
  const named = out.filter((flow) => flow.when !== undefined);
  if (out.length === 1) {
    if (named.length > 0) refuse(gateway.id, 'only joins, and yet has a condition');
    return;
  }
  const rest = out.filter((flow) => flow.default === true);
  for (const flow of out) if ((flow.when === undefined) !== (flow.default === true)) refuse(flow.id, 'must be either named by a condition or the default flow');
  const whens = named.map((flow) => flow.when ?? '');
  if (new Set(whens).size !== whens.length) refuse(gateway.id, 'asks twice for the same name');
  const facts = whens.filter((when) => names.facts.has(when));
  if (facts.length === whens.length) {
    if (rest.length === 0) refuse(gateway.id, 'asks for facts and has no default flow');
    return;
  }
  const outcomes = before.length === 1 ? before[0]?.outcomes : undefined;
  if (outcomes === undefined) refuse(gateway.id, 'asks for an outcome but does not follow exactly one task');
  for (const when of whens) if (!outcomes.includes(when)) refuse(gateway.id, `asks for "${when}", which the task before it has not among its outcomes`);
  const missing = outcomes.find((outcome) => !whens.includes(outcome));
  if (missing !== undefined && rest.length === 0) refuse(gateway.id, `has no way on for the outcome "${missing}"`);
  if (missing === undefined && rest.length > 0) refuse(gateway.id, 'has a default flow that no outcome takes');
}
