const text = (max: number, zh: string, en: string) => ({ kind: 'text', max, need: 'always', label: { zh, en } }) as const;
const reading = (zh: string, en: string) => ({ kind: 'decimal', unit: { zh: 'kWh', en: 'kWh' }, places: 2, min: '0', need: 'optional', label: { zh, en } }) as const;

/** 电能表: asset, kind and first readings (forms.md 18). */
export const meterRow = {
  assetNo: text(30, '资产号', 'Asset number'),
  serialNo: text(30, '出厂号', 'Serial number'),
  model: text(50, '型号', 'Model'),
  rating: text(50, '规格', 'Rating'),
  accuracy: text(20, '精度', 'Accuracy'),
  total: { ...reading('总示数', 'Total'), need: 'always' },
  sharp: reading('尖', 'Sharp peak'),
  peak: reading('峰', 'Peak'),
  flat: reading('平', 'Flat'),
  valley: reading('谷', 'Valley'),
  reactive: reading('无功', 'Reactive'),
  demand: reading('需量', 'Demand'),
} as const;

/** 互感器. */
export const transformerRow = {
  assetNo: text(30, '资产号', 'Asset number'),
  phase: text(10, '相别', 'Phase'),
  ratio: text(20, '变比', 'Ratio'),
  accuracy: text(20, '精度', 'Accuracy'),
  certificateNo: text(50, '检定证书号', 'Calibration certificate'),
} as const;
