/** Words for people: both languages stand in one value, so that a missing one does not compile. */
export type Text = { readonly zh: string; readonly en: string };

export type Language = keyof Text;
