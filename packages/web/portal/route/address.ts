/** Every address of the portal; a part that begins with $ stands for one value. */
export type Path =
  | '/' | '/sign-in' | '/apply' | '/apply/done/$id' | '/cases' | '/cases/$id' | '/cases/$id/apply-again' | '/cases/$id/act/$command' | '/cases/$id/scheme' | '/cases/$id/contract' | '/cases/$id/rate'
  | '/cases/$id/papers' | '/cases/$id/papers/$paper' | '/cases/$id/history' | '/messages' | '/mine' | '/publication' | '/papers' | '/parts' | '/demo/codes';

/** What stands after the question mark, by address; all others have nothing there. */
type SearchOf = { readonly '/sign-in': { readonly to: string }; readonly '/apply/done/$id': { readonly number: string } };

type NamesIn<P extends string> = P extends `${string}$${infer Name}/${infer Rest}` ? Name | NamesIn<Rest> : P extends `${string}$${infer Name}` ? Name : never;
export type ParamsOf<P extends Path> = { readonly [N in NamesIn<P>]: string };

/** An address with all its values: what is missing or too much does not compile. */
export type Where<P extends Path> = { readonly to: P }
  & ([NamesIn<P>] extends [never] ? { readonly params?: never } : { readonly params: ParamsOf<P> })
  & (P extends keyof SearchOf ? { readonly search: SearchOf[P] } : { readonly search?: never });

export type Written = { readonly to: Path; readonly params?: { readonly [name: string]: string } | undefined; readonly search?: { readonly [name: string]: string } | undefined };

/** `/cases/$id` with its values put in, as the browser writes it. */
export function hrefOf({ to, params = {}, search = {} }: Written): string {
  const asked = new URLSearchParams(search).toString();
  return to.replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? '')) + (asked === '' ? '' : `?${asked}`);
}

const parts = (path: string): readonly string[] => path.split('/').filter((part) => part !== '');

/** The first of these addresses that the path name has, with its values; null where there is none. */
export function addressAt<P extends string>(pathname: string, known: readonly P[]): { readonly path: P; readonly params: { readonly [name: string]: string } } | null {
  const asked = parts(pathname).map(decoded);
  for (const path of known) {
    const wanted = parts(path);
    if (wanted.length !== asked.length || !wanted.every((part, i) => part.startsWith('$') || part === asked[i])) continue;
    return { path, params: Object.fromEntries(wanted.flatMap((part, i) => (part.startsWith('$') ? [[part.slice(1), asked[i] ?? '']] : []))) };
  }
  return null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
