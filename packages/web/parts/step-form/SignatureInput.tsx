import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import type { SignatureField } from '@jiedian/domain/kernel/field.ts';
import { isObject } from '@jiedian/domain/kernel/json.ts';
import { useText } from '../language.tsx';
import { SignatureStrokes } from '../paper/SignatureStrokes.tsx';
import { isOutside } from './outside-signers.ts';
import { SignaturePad } from './SignaturePad.tsx';
import { useStepSetting, type InputProps } from './step-ground.ts';
import { useLead } from './use-lead.ts';

/** Name first, then the pen; who cannot draw signs by the name alone. Nothing is signed until somebody says so. */
export function SignatureInput({ field, value, ties, onChange }: InputProps<SignatureField>) {
  const t = useText();
  const { signer } = useStepSetting();
  const signed = isObject(value) && typeof value['name'] === 'string' ? { name: value['name'] } : undefined;
  const [typed, type] = useState<string | null>(signed?.name ?? null);
  const name = typed ?? (isOutside(field.whose) ? '' : signer);
  const [drawing, draw] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const lead = useLead(place);
  const { id, ...aria } = ties;
  const sign = (strokes?: string) => {
    draw(false);
    lead('button');
    onChange({ name: name.trim(), ...(strokes === undefined ? {} : { strokes }) });
  };
  if (signed) {
    return (
      <div id={id} role="group" {...aria} className="step-signature step-signed" ref={place}>
        <SignatureStrokes value={value} />
        <span className="met">● {t({ zh: `${signed.name} 已签`, en: `Signed by ${signed.name}` })}</span>
        <Button type="link" onClick={() => { lead('input'); onChange(undefined); }}>{t({ zh: '重签', en: 'Sign again' })}</Button>
      </div>
    );
  }
  const named = name.trim() !== '';
  return (
    <div id={id} role="group" {...aria} className="step-signature" ref={place}>
      <Input id={`${id}-signer`} className="step-signer" value={name} maxLength={100} prefix={<label className="caption" htmlFor={`${id}-signer`}>{t({ zh: '签字人', en: 'Signer' })}</label>} onChange={(event) => type(event.target.value)} />
      {named ? <Button onClick={() => sign()}>{t({ zh: '以姓名签字', en: 'Sign by name' })}</Button> : <span className="caption">{t({ zh: '请先填写签字人姓名', en: 'Enter the signer’s name first' })}</span>}
      {named && !drawing ? <Button onClick={() => draw(true)}>{t({ zh: '手写签字', en: 'Sign by hand' })}</Button> : null}
      {named && drawing ? <SignaturePad label={t(field.label)} onSigned={sign} onCancel={() => draw(false)} /> : null}
    </div>
  );
}
