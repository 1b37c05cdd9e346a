import type { CompiledFlow, CompiledNode, CompiledProcess } from './compiled.ts';
import type { Moved, Position, Token, Visit } from './position.ts';
import { indexOf, type ProcessIndex } from './process-index.ts';

/** Longer automatic chains than this mean a loop without a step in it, which the compiler refuses. */
const longestChain = 1000;

type Step = { readonly node: string; readonly via: string; readonly outcome: string | undefined };

/** One move being made: tokens are pushed on until all of them rest. Lives only inside a call of the token game. */
export class Walk {
  private readonly process: CompiledProcess;
  private readonly index: ProcessIndex;
  private readonly facts: ReadonlySet<string>;
  private readonly since: number;
  private tokens: Token[];
  private readonly arrived: Record<string, readonly string[]>;
  private readonly visits: Record<string, number>;
  private readonly entered: Visit[] = [];
  private readonly left: Visit[] = [];
  private readonly reached: string[] = [];
  private pending: Step[] = [];
  /** Sub-processes in which an end was reached during this move: they may be complete. */
  private finishing: string[] = [];

  constructor(process: CompiledProcess, position: Position, facts: ReadonlySet<string>, since: number) {
    this.process = process;
    this.index = indexOf(process);
    this.facts = facts;
    this.since = since;
    this.tokens = [...position.tokens];
    this.arrived = { ...position.arrived };
    this.visits = { ...position.visits };
  }

  /** Takes one token away. */
  lift(token: Token): void {
    this.tokens = this.tokens.filter((other) => other !== token);
    this.left.push({ node: token.node, visit: token.visit });
  }

  /** Takes everything out of a sub-process: tokens and arrivals, nested ones too. */
  clear(scope: string): void {
    for (const token of this.tokensIn(scope)) this.lift(token);
    for (const gateway of Object.keys(this.arrived)) if (this.inside(gateway, scope)) delete this.arrived[gateway];
    this.pending = this.pending.filter((step) => !this.inside(step.node, scope));
    this.finishing = this.finishing.filter((other) => other !== scope && !this.inside(other, scope));
  }

  pass(event: string): void {
    this.reached.push(event);
  }

  enter(node: string): void {
    this.pending.push({ node, via: '', outcome: undefined });
  }

  leave(node: string, outcome?: string): void {
    for (const flow of this.index.outgoing.get(node) ?? []) this.pending.push({ node: flow.to, via: flow.id, outcome });
  }

  run(): Moved {
    for (;;) {
      const step = this.pending.shift();
      if (step !== undefined) this.take(step);
      else if (!this.finishOne()) break;
      if (this.reached.length > longestChain) throw this.fault('goes round without a step');
    }
    this.refuseStuck();
    const position = { tokens: this.tokens, arrived: this.arrived, visits: this.visits };
    return { position, entered: this.entered, left: this.left, reached: this.reached, ended: this.tokens.length === 0 };
  }

  private take(step: Step): void {
    const node = this.index.nodes.get(step.node);
    if (node === undefined) throw this.fault(`has no node "${step.node}"`);
    if (node.kind === 'user-task' || node.kind === 'service-task' || node.kind === 'catch') return this.rest(node);
    if (node.kind === 'sub-process') return this.open(node);
    if (node.kind === 'parallel') return this.join(node, step.via);
    this.pass(node.id);
    if (node.kind === 'exclusive') return this.choose(node, step.outcome);
    if (node.kind !== 'end') return this.leave(node.id);
    if (node.event === 'error') return this.raise(node);
    if (node.parent !== undefined) this.finishing.push(node.parent);
  }

  private rest(node: CompiledNode): void {
    const visit = (this.visits[node.id] ?? 0) + 1;
    this.visits[node.id] = visit;
    this.tokens.push({ node: node.id, visit, since: this.since });
    this.entered.push({ node: node.id, visit });
  }

  private open(node: CompiledNode): void {
    if (this.active(node.id)) throw this.fault(`enters "${node.id}" while it is still under way`);
    const start = this.index.starts.get(node.id);
    if (start === undefined) throw this.fault(`has no start in "${node.id}"`);
    this.enter(start);
  }

  private join(node: CompiledNode, via: string): void {
    const needed = this.index.incoming.get(node.id) ?? [];
    const here = [...(this.arrived[node.id] ?? []), via];
    if (needed.length > 1 && !needed.every((flow) => here.includes(flow.id))) {
      this.arrived[node.id] = here;
      return;
    }
    // One arrival of each flow is used up; a second token on the same flow waits for the next round.
    for (const flow of needed) here.splice(here.indexOf(flow.id), 1);
    if (here.length > 0) this.arrived[node.id] = here;
    else delete this.arrived[node.id];
    this.pass(node.id);
    this.leave(node.id);
  }

  private choose(node: CompiledNode, outcome: string | undefined): void {
    const flows = this.index.outgoing.get(node.id) ?? [];
    const only = flows.length === 1 ? flows[0] : undefined;
    const chosen = only ?? flows.find((flow) => this.holds(flow, outcome)) ?? flows.find((flow) => flow.default === true);
    if (chosen === undefined) throw this.fault(`has no way on from "${node.id}"${outcome === undefined ? '' : ` for "${outcome}"`}`);
    this.pending.push({ node: chosen.to, via: chosen.id, outcome: undefined });
  }

  private holds(flow: CompiledFlow, outcome: string | undefined): boolean {
    return flow.when !== undefined && (flow.when === outcome || this.facts.has(flow.when));
  }

  /** An error end goes to the nearest sub-process around it that catches its code. */
  private raise(end: CompiledNode): void {
    for (const scope of this.index.around.get(end.id) ?? []) {
      const catcher = (this.index.boundaries.get(scope) ?? []).find(
        (event) => event.event === 'error' && (event.error === undefined || event.error === end.error),
      );
      if (catcher === undefined) continue;
      this.clear(scope);
      this.pass(catcher.id);
      return this.leave(catcher.id);
    }
    throw this.fault(`has nobody to catch "${end.id}"`);
  }

  /** Completes the innermost sub-process that has nothing left to do. True when one was completed. */
  private finishOne(): boolean {
    const depth = (scope: string): number => this.index.around.get(scope)?.length ?? 0;
    const ready = this.finishing.filter((scope) => !this.active(scope)).sort((a, b) => depth(b) - depth(a))[0];
    if (ready === undefined) return false;
    this.finishing = this.finishing.filter((scope) => scope !== ready);
    this.pass(ready);
    this.leave(ready);
    return true;
  }

  private refuseStuck(): void {
    for (const gateway of Object.keys(this.arrived)) {
      const scope = this.index.nodes.get(gateway)?.parent;
      const alive = scope === undefined ? this.tokens : this.tokensIn(scope);
      if (alive.length === 0) throw this.fault(`waits at "${gateway}" for what can no longer come`);
    }
  }

  private active(scope: string): boolean {
    return this.tokensIn(scope).length > 0 || Object.keys(this.arrived).some((gateway) => this.inside(gateway, scope));
  }

  private tokensIn(scope: string): Token[] {
    return this.tokens.filter((token) => this.inside(token.node, scope));
  }

  private inside(node: string, scope: string): boolean {
    return this.index.around.get(node)?.includes(scope) === true;
  }

  private fault(what: string): Error {
    return new Error(`process ${this.process.id} ${what}`);
  }
}
