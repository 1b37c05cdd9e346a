const narrow = /[ijlI.,:;'’|! ()[\]‘·]/u;
const wide = /[mwMW%@]/u;
const small = /[a-z0-9+=<>#$–-]/u;
const upper = /[A-Z&]/u;

/** Of the em; a little more than the fonts of the desk draw, so that what is measured apart stays apart. */
function emOf(character: string): number {
  if (narrow.test(character)) return 0.34;
  if (wide.test(character)) return 0.92;
  if (small.test(character)) return 0.58;
  return upper.test(character) ? 0.7 : 1.02;
}

/** Width of a text in pixels, by its characters: layout needs no page, and is the same in every browser. */
export function textWidth(text: string, size = 12): number {
  let ems = 0;
  for (const character of text) ems += emOf(character);
  return ems * size;
}

/** As much of the text as fits, with an ellipsis; empty when not even one character does. */
export function shortened(text: string, room: number, size = 12): string {
  if (textWidth(text, size) <= room) return text;
  const characters = [...text];
  for (let kept = characters.length - 1; kept > 0; kept -= 1) {
    const cut = `${characters.slice(0, kept).join('').trimEnd()}…`;
    if (textWidth(cut, size) <= room) return cut;
  }
  return '';
}
