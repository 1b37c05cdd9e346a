import { useText } from '../language.tsx';

/** The line of the pen, as it was kept: a path on 340 × 180. */
export function SignaturePicture({ strokes, name }: { readonly strokes: string; readonly name: string }) {
  const t = useText();
  return (
    <svg className="signature-picture" viewBox="0 0 340 180" width="113" height="60" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" role="img" aria-label={t({ zh: `${name}的手写签字`, en: `Handwritten signature of ${name}` })}>
      <path d={strokes} />
    </svg>
  );
}
