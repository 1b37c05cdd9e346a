/** `reply-scheme` → `ReplyScheme`: names of schemas in the API's description. */
export const pascal = (kebab: string): string => kebab.split(/[-.]/).map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
