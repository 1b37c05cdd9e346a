/** bpmn-moddle 10 exports no types at its entry; this is the part of it that the tools use. */
declare module 'bpmn-moddle' {
  export interface ModdleElement {
    readonly $type: string;
    readonly $attrs: Readonly<Record<string, string>>;
    readonly $parent?: ModdleElement;
    readonly id?: string;
    readonly name?: string;
    /** A property of the BPMN model, by its name there (`sourceRef`, `lanes`); lists are never undefined. */
    get(property: string): unknown;
    set(property: string, value: unknown): void;
  }
  export class BpmnModdle {
    fromXML(xml: string): Promise<{ rootElement: ModdleElement; warnings: readonly { readonly message: string }[] }>;
    toXML(element: ModdleElement, options: { readonly format: boolean }): Promise<{ xml: string }>;
    create(type: string, properties: Readonly<Record<string, unknown>>): ModdleElement;
  }
}
