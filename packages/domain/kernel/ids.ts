declare const brand: unique symbol;
type Branded<B extends string> = string & { readonly [brand]: B };

/** UUID v7, made by whoever makes the thing (browser, phone, server), never by the database. People never see one. */
export type Id = Branded<'id'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True for a lower-case UUID of any version. */
export const isId = (value: string): value is Id => uuid.test(value);
