import { useLanguage } from '../language.tsx';

const zh = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'] as const;

/** Marks of the same name belong together: the way goes on in the other band. */
export function Joints({ joins, x, y }: { readonly joins: readonly number[]; readonly x: number; readonly y: number }) {
  const { language } = useLanguage();
  return joins.map((join, i) => (
    <g key={join}>
      <circle cx={x + i * 17} cy={y} r="8.5" fill="#fff" stroke="#1f1f1f" strokeWidth="1.4" />
      <text x={x + i * 17} y={y + 4} fontSize="12" textAnchor="middle" fill="#1f1f1f">{language === 'zh' ? (zh[join] ?? join + 1) : String.fromCharCode(65 + join)}</text>
    </g>
  ));
}
