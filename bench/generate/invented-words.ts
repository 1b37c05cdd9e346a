import { mobile, personName } from '../../seed/invented-numbers.ts';
import { pick, pickOf } from '../../seed/stable-id.ts';

const places = ['榆阳', '横山', '定边', '绥德', '米脂', '佳县', '吴堡', '清涧', '子洲', '神木', '府谷', '靖边'];
const first = [...'恒远鑫瑞宏泰广源盛达永兴隆昌佳益润丰联创卓越'];
const second = [...'源泰和顺通达盛远航宇辰晟嘉禾祥瑞安康诚信'];
const trades = ['商贸', '建材', '农业科技', '机械制造', '新能源', '食品加工', '物流', '化工', '矿业', '养殖', '纺织', '印刷', '汽车服务', '酒店管理', '环保科技', '电子', '木业', '石材', '冷链', '混凝土'];
const forms = ['有限公司', '有限责任公司', '合作社', '厂', '服务部'];
const towns = ['城关镇', '大柳塔镇', '孙家岔镇', '店塔镇', '东坑镇', '杨桥畔镇', '青阳岔镇', '老高川镇', '新民镇', '哈镇', '黄甫镇', '麻镇'];
const roads = ['人民路', '东环路', '工业大道', '文化街', '滨河路', '建设路', '迎宾大道', '园区一路', '园区二路', '长城路'];

/** Invented names of one clone: different enough that a search finds one of many, alike enough that it has to look. */
export function inventedWords(no: number) {
  const of = `bench/${no}`;
  const name = `${pickOf(`${of}/place`, places)}县${pickOf(`${of}/first`, first)}${pickOf(`${of}/second`, second)}${pickOf(`${of}/trade`, trades)}${pickOf(`${of}/form`, forms)}`;
  return { customerName: name, supplyAddress: `${pickOf(`${of}/town`, towns)}${pickOf(`${of}/road`, roads)}${1 + pick(`${of}/house`, 400)}号`, contactName: personName(of), phone: mobile(of) };
}
