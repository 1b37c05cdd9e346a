import { createContext, use } from 'react';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { addressAt, type ParamsOf, type Path } from './address.ts';
import { entryNow } from './go.ts';

/** Where a page stands. `sent`: what was sent just before; `path`: null where there is no such page. */
export type Place = { readonly path: Path | null; readonly params: { readonly [name: string]: string }; readonly pathname: string; readonly href: string; readonly search: URLSearchParams; readonly key: string; readonly sent: Text | null };

export function placeNow(known: readonly Path[]): Place {
  const { pathname, search } = location;
  const { key, sent } = entryNow();
  const found = addressAt(pathname, known);
  return { path: found?.path ?? null, params: found?.params ?? {}, pathname, href: pathname + search, search: new URLSearchParams(search), key, sent: sent ?? null };
}

export type Standing = { readonly place: Place; readonly fetch: (path: Path) => void };

export const StandingContext = createContext<Standing | null>(null);

export function useStanding(): Standing {
  const standing = use(StandingContext);
  if (standing === null) throw new Error('A page of the portal stands in its router.');
  return standing;
}

export const usePlace = (): Place => useStanding().place;

/** The values in the address of a page that opens at `_path`. */
export const useParams = <P extends Path>(_path: P): ParamsOf<P> => usePlace().params as ParamsOf<P>;
