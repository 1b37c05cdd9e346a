/** A .bpmn file that Jiedian does not take: says the file, the line and the element. */
export class ProcessRefused extends Error {
  readonly line: number;

  constructor(file: string, line: number, what: string) {
    super(`${file}:${line}: ${what}`);
    this.name = 'ProcessRefused';
    this.line = line;
  }
}

/** Line (from 1) on which the element with this id is declared; bpmn-moddle keeps no positions. 1 when the id is not there. */
export function lineOf(xml: string, id: string | undefined): number {
  if (id === undefined) return 1;
  const at = xml.search(new RegExp(`\\bid\\s*=\\s*(["'])${id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\1`));
  return at < 0 ? 1 : xml.slice(0, at).split('\n').length;
}
