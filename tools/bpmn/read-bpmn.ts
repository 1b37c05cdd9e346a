import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';
import { lineOf, ProcessRefused } from './process-refused.ts';

export type BpmnFile = { readonly name: string; readonly xml: string; readonly definitions: ModdleElement };

/** Reads a .bpmn file; anything the parser would only warn of (unknown element, dangling reference, id used twice) is refused. */
export async function readBpmn(name: string, xml: string): Promise<BpmnFile> {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(xml).catch((broken: unknown) => {
    throw new ProcessRefused(name, 1, `not BPMN: ${broken instanceof Error ? broken.message : String(broken)}`);
  });
  const warning = warnings[0];
  if (warning !== undefined) throw new ProcessRefused(name, lineOfWarning(xml, warning.message), warning.message.replace(/\s+/g, ' ').trim());
  return { name, xml, definitions: rootElement };
}

/** Refuses the file because of one element; an element without an id is found by the nearest one around it that has one. */
export function refuse(file: BpmnFile, element: ModdleElement, what: string): never {
  let named: ModdleElement | undefined = element;
  while (named !== undefined && named.id === undefined) named = named.$parent;
  throw new ProcessRefused(file.name, lineOf(file.xml, named?.id), `${element.$type} "${named?.id ?? ''}" ${what}`);
}

export function childrenOf(element: ModdleElement, property: string): readonly ModdleElement[] {
  const value = element.get(property);
  return Array.isArray(value) ? value.filter(isElement) : [];
}

export function childOf(element: ModdleElement, property: string): ModdleElement | undefined {
  const value = element.get(property);
  return isElement(value) ? value : undefined;
}

/** Attribute of our own namespace, without its prefix: `attributeOf(task, 'outcomes')`. */
export function attributeOf(element: ModdleElement, name: string): string | undefined {
  return element.$attrs[`jiedian:${name}`];
}

export function isElement(value: unknown): value is ModdleElement {
  return typeof value === 'object' && value !== null && '$type' in value;
}

/** Parser messages name a line (counted from 0), or quote as `<id>` what is referred to and is not there. */
function lineOfWarning(xml: string, message: string): number {
  const line = /line: (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line) + 1;
  const at = xml.search(new RegExp(`[>"]${/<([^<>\s/]+)>/.exec(message)?.[1] ?? 'nothing'}[<"]`));
  return at < 0 ? 1 : xml.slice(0, at).split('\n').length;
}
