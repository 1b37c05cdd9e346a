import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import { z } from 'zod';
import { id, instant } from './plain-values.ts';
import { pascal } from './pascal.ts';
import { schemaOfShape } from './schema-of-field.ts';

const made = new Map<AnyForm, z.ZodObject>();

/** The named schema of a form's data: one for each form description, shared by the acts that use it. */
export function schemaOfForm(form: AnyForm): z.ZodObject {
  const known = made.get(form);
  if (known) return known;
  const schema = schemaOfShape(form.fields).meta({ id: `Form${pascal(form.code)}`, title: `${form.title.en} · ${form.title.zh}` });
  made.set(form, schema);
  return schema;
}

const device = z.strictObject({
  id: z.string().min(1).max(100).meta({ description: 'Name that the device gave itself (设备编号).' }),
  at: instant().meta({ description: 'The device’s own clock when the act was done (设备时间).' }),
  offsetMs: z.int().min(-1e12).max(1e12).meta({ description: 'How far the device’s clock was from the server’s when last compared, in milliseconds (与服务器时钟之差).' }),
}).meta({ id: 'Device' });

/** The body of one command type (contracts 3): envelope and the form's data. Channel and person come from the session. */
export const commandBody = (kind: 'case' | 'project', act: AnyAct): z.ZodObject =>
  z.strictObject({
    commandId: id().meta({ description: 'UUID v7 made by the sender; the same id is never done twice (命令编号，重复发送只办一次).' }),
    stream: z.strictObject({
      kind: z.literal(kind),
      id: id().meta({ description: 'The case or project; a fresh UUID v7 where the command begins one (申请或项目编号).' }),
    }),
    seenVersion: z.int().min(0).meta({ description: 'Version of the case or project that the person saw; 0 where the command begins one (办理时所见版本).' }),
    doneAt: instant().meta({ description: 'When it was really done (实际办理时间); not in the future.' }),
    device: device.optional(),
    actingFor: id().optional().meta({ description: 'The person for whom this one acts, as an entered deputy (代办对象).' }),
    ...(act.begins === 'case' ? { customerId: id().optional().meta({ description: 'For which customer, where the person speaks for several (代哪一客户申请).' }) } : {}),
    data: schemaOfForm(act.form),
  }).meta({ id: `Command${pascal(act.command)}` });
