import type { FastifyInstance } from 'fastify';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { z } from 'zod';

/** A schema at the door did not hold; the error handler puts it into words. */
export class DoorRefused extends Error {
  readonly issues: readonly z.core.$ZodIssue[];
  readonly sent: unknown;
  readonly form: AnyForm | undefined;

  constructor(issues: readonly z.core.$ZodIssue[], sent: unknown, form: AnyForm | undefined) {
    super('bad input');
    this.issues = issues;
    this.sent = sent;
    this.form = form;
  }
}

/** Which form stands behind a body's schema, so that errors can name its fields. */
const formOf = new WeakMap<z.ZodType, AnyForm>();

export function withForm<S extends z.ZodType>(schema: S, form: AnyForm): S {
  formOf.set(schema, form);
  return schema;
}

/**
 * Schemas are zod: what comes in is checked, what goes out is written as it is. `checkAnswers` (tests) also holds the answers
 * to their schemas, so that the description never lies; it costs too much for every day.
 */
export function checkByZod(app: FastifyInstance, checkAnswers: boolean): void {
  app.setValidatorCompiler(({ schema }) => (sent: unknown) => {
    const type = schema as unknown as z.ZodType;
    const checked = type.safeParse(sent);
    return checked.success ? { value: checked.data } : { error: new DoorRefused(checked.error.issues, sent, formOf.get(type)) };
  });
  app.setSerializerCompiler(({ schema, url, method }) => (answer: unknown) => {
    if (checkAnswers) {
      const checked = (schema as unknown as z.ZodType).safeParse(JSON.parse(JSON.stringify(answer)));
      if (!checked.success) throw new Error(`${method} ${url} answers against its schema: ${checked.error.message}`);
    }
    return JSON.stringify(answer);
  });
}
