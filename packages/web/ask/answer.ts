import { noNetwork, troubleFrom } from './trouble.ts';

type Asked<T> = { readonly data?: T; readonly error?: unknown; readonly response: Response };

/** The data of an openapi-fetch call, or a thrown `Trouble` that a page can show. */
export async function answer<T>(asking: Promise<Asked<T>>): Promise<T> {
  const { data, error, response } = await asking.catch((): never => {
    throw noNetwork();
  });
  if (data !== undefined && response.ok) return data;
  throw troubleFrom(response.status, error);
}
