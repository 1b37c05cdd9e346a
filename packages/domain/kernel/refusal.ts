import type { Json } from './json.ts';
import type { Text } from './text.ts';

/** Why an act may not be done now. Returned, never thrown. `code` is stable; `text` says how to go on. */
export type Refusal = {
  readonly code: string;
  readonly text: Text;
  readonly params?: { readonly [name: string]: Json };
};

/** Texts of a room's refusals: plain, or made from typed params. */
export type RefusalTexts = { readonly [code: string]: Text | ((params: never) => Text) };

type ParamsOf<T> = T extends (params: infer P) => Text ? P : undefined;

/**
 * Makes the `refuse` of a room from its table of texts, so that an unknown code or a missing parameter does not compile.
 * @example const refuse = refusals({ 'plan-passed': (p: { version: number }) => ({ zh: …, en: … }) });
 */
export const refusals =
  <T extends RefusalTexts>(texts: T) =>
  <C extends keyof T & string>(code: C, ...given: ParamsOf<T[C]> extends undefined ? [] : [ParamsOf<T[C]>]): Refusal => {
    const text = texts[code] as Text | ((params: unknown) => Text);
    const params = given[0] as { readonly [name: string]: Json } | undefined;
    return {
      code,
      text: typeof text === 'function' ? text(params) : text,
      ...(params === undefined ? {} : { params }),
    };
  };
