type Described = { readonly components?: { readonly schemas?: object } };

/** The description without named schemas that nothing refers to: each schema is offered as input and as answer, few are both. */
export function withoutIdle<D extends object>(description: D): D {
  const { components = {} } = description as Described;
  const schemas = (components.schemas ?? {}) as Readonly<Record<string, unknown>>;
  const used = new Set<string>();
  const follow = (value: unknown): void => {
    for (const name of refsIn(value)) {
      if (used.has(name)) continue;
      used.add(name);
      follow(schemas[name]);
    }
  };
  follow({ ...description, components: { ...components, schemas: undefined } });
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { ...description, components: { ...components, schemas: kept } };
}

const refsIn = (value: unknown): readonly string[] => [...JSON.stringify(value ?? null).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map((found) => found[1] ?? '');
