import { StartTrouble } from '../settings/start-trouble.ts';

/** Trouble that a person can mend is told in both languages without a stack; a fault keeps its stack. The process ends with code 1. */
export function tellTrouble(error: unknown): never {
  if (error instanceof StartTrouble) console.error(`${error.text.zh}\n${error.text.en}`);
  else console.error(error);
  process.exit(1);
}
