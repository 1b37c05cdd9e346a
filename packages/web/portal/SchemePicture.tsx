import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { sourcesOf, transformersOf } from './scheme-words.ts';

/** Broken into lines that the drawing has room for (about `wide` Chinese glyphs); figures and Latin letters count half. */
function linesOf(words: string, wide: number): readonly string[] {
  const lines: string[] = [];
  let used = Infinity;
  for (const part of words.match(/[\w#.×~-]+|\s+|./gu) ?? []) {
    const size = [...part].reduce((sum, glyph) => sum + (glyph.charCodeAt(0) < 256 ? 0.55 : 1), 0);
    if (used + size > wide) { lines.push(part.trimStart()); used = size; } else { lines.push((lines.pop() ?? '') + part); used += size; }
  }
  return lines;
}

function Label({ x, y, words, wide, up = false }: { x: number; y: number; words: string; wide: number; up?: boolean }) {
  const lines = linesOf(words, wide);
  return <text x={x} y={up ? y - (lines.length - 1) * 15 : y}>{lines.map((line, i) => <tspan key={line} x={x} dy={i === 0 ? 0 : 15}>{line}</tspan>)}</text>;
}

/** Who builds what: station, line, boundary, the customer's own switch room; the words beneath say the same. */
export function SchemePicture({ scheme }: { scheme: JsonObject }) {
  const { t } = useSpeech();
  const sources = sourcesOf(scheme);
  const height = 80 + sources.length * 96;
  const middle = 84 + ((sources.length - 1) * 96) / 2;
  const station = t({ zh: '您的配电室', en: 'Your station' });
  return (
    <svg viewBox={`0 0 340 ${height}`} width="100%" role="img" aria-label={t({ zh: '供电接线示意图：左边由供电企业建设维护，红色虚线是产权分界点，右边由您建设维护', en: 'The connection: the utility’s part at left, the ownership boundary as a red dashed line, your part at right' })} style={{ borderRadius: 8, display: 'block' }} fontSize="12.5" fill="rgb(0 0 0 / .88)">
      <rect width="232" height={height} fill="#e6f0ff" /><rect x="232" width="108" height={height} fill="#f0f1f3" />
      <text x="10" y="22" fontWeight="600" fill="#003eb3">{t({ zh: '电网侧', en: 'Grid side' })}</text><text x="242" y="22" fontWeight="600">{t({ zh: '您这一侧', en: 'Your side' })}</text>
      {sources.map(({ substation, feeder, point }, i) => {
        const y = 84 + i * 96;
        return (
          <g key={`${feeder}${point}`}>
            <path d={`M44 ${y}H216L262 ${middle}`} stroke="#1f1f1f" strokeWidth="2" fill="none" />
            <circle cx="26" cy={y} r="11" fill="#fff" stroke="#1f1f1f" strokeWidth="2" /><circle cx="36" cy={y} r="11" fill="none" stroke="#1f1f1f" strokeWidth="2" /><circle cx="130" cy={y} r="5" fill="#0958d9" />
            <Label x={10} y={y + 30} words={substation} wide={6} /><Label x={92} y={y + 30} words={feeder} wide={10} /><Label x={92} y={y - 14} words={point} wide={10} up />
          </g>
        );
      })}
      <path d={`M232 6V${height - 6}`} stroke="#a8071a" strokeWidth="2.5" strokeDasharray="6 5" />
      <rect x="262" y={middle - 18} width="38" height="36" rx="4" fill="#fff" stroke="#1f1f1f" strokeWidth="2" /><path d={`m283 ${middle - 11}-8 13h6l-2 9 9-13h-6z`} fill="#0958d9" />
      <text x="242" y={middle + 38}>{station}</text><Label x={242} y={middle + 55} words={transformersOf(scheme)} wide={7.5} />
    </svg>
  );
}
