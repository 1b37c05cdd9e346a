/** What a cell of an exported sheet holds; figures stay figures. */
export type SheetCell = string | number;
/** Head first. */
export type Sheet = readonly (readonly SheetCell[])[];
