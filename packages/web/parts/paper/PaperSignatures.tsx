import type { Shape } from '@jiedian/domain/kernel/field.ts';
import { isObject, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import { useText } from '../language.tsx';
import { momentOf } from '../write-dates.ts';
import { SignatureStrokes } from './SignatureStrokes.tsx';

/** Whose signature, the line of the pen, the name and the day; an erased one says so. */
export function PaperSignatures({ fields, data, at }: { readonly fields: Shape; readonly data: JsonObject; readonly at: string }) {
  const t = useText();
  const signed = Object.entries(fields).flatMap(([code, field]) => {
    const value = data[code];
    return field.kind === 'signature' && isObject(value) ? [{ code, whose: field.whose, value, name: typeof value['name'] === 'string' ? value['name'] : t({ zh: '〔已删除〕', en: '[erased]' }) }] : [];
  });
  if (signed.length === 0) return null;
  return (
    <div className="paper-signatures">
      {signed.map(({ code, whose, value, name }) => (
        <div key={code} className="paper-signature" data-field={code}>
          <span className="secondary">{t({ zh: `${whose.zh}（签字）`, en: `Signed: ${whose.en}` })}</span>
          <SignatureStrokes value={value} />
          <span>{name}　{momentOf(at).slice(0, 10)}</span>
        </div>
      ))}
    </div>
  );
}
