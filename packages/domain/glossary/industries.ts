import type { Text } from '../kernel/text.ts';

const same = (zh: string, en: string): Text => ({ zh, en });

/** 大类 of GB/T 4754-2017 (2019 amendment), by two digits. Written from memory, to be confirmed against the standard: for reading only, nothing is decided by them. */
const divisions: Readonly<Record<string, Text>> = {
  '01': same('农业', 'Crops'), '02': same('林业', 'Forestry'), '03': same('畜牧业', 'Animal husbandry'), '04': same('渔业', 'Fishery'), '05': same('农、林、牧、渔专业及辅助性活动', 'Services to farming, forestry and fishery'),
  '06': same('煤炭开采和洗选业', 'Coal mining and washing'), '07': same('石油和天然气开采业', 'Extraction of oil and gas'), '08': same('黑色金属矿采选业', 'Mining of ferrous ores'), '09': same('有色金属矿采选业', 'Mining of non-ferrous ores'),
  '10': same('非金属矿采选业', 'Mining of non-metal ores'), '11': same('开采专业及辅助性活动', 'Services to mining'), '12': same('其他采矿业', 'Other mining'),
  '13': same('农副食品加工业', 'Processing of farm products'), '14': same('食品制造业', 'Food'), '15': same('酒、饮料和精制茶制造业', 'Liquor, beverages and tea'), '16': same('烟草制品业', 'Tobacco'), '17': same('纺织业', 'Textiles'),
  '18': same('纺织服装、服饰业', 'Clothing'), '19': same('皮革、毛皮、羽毛及其制品和制鞋业', 'Leather, fur, feather and shoes'), '20': same('木材加工和木、竹、藤、棕、草制品业', 'Wood and its products'), '21': same('家具制造业', 'Furniture'),
  '22': same('造纸和纸制品业', 'Paper'), '23': same('印刷和记录媒介复制业', 'Printing'), '24': same('文教、工美、体育和娱乐用品制造业', 'Goods for culture, arts, sport and play'), '25': same('石油、煤炭及其他燃料加工业', 'Processing of oil, coal and other fuels'),
  '26': same('化学原料和化学制品制造业', 'Chemicals'), '27': same('医药制造业', 'Medicines'), '28': same('化学纤维制造业', 'Chemical fibres'), '29': same('橡胶和塑料制品业', 'Rubber and plastics'), '30': same('非金属矿物制品业', 'Non-metal mineral products'),
  '31': same('黑色金属冶炼和压延加工业', 'Smelting and rolling of ferrous metals'), '32': same('有色金属冶炼和压延加工业', 'Smelting and rolling of non-ferrous metals'), '33': same('金属制品业', 'Metal products'), '34': same('通用设备制造业', 'General machinery'),
  '35': same('专用设备制造业', 'Special machinery'), '36': same('汽车制造业', 'Vehicles'), '37': same('铁路、船舶、航空航天和其他运输设备制造业', 'Rail, ships, aircraft and other transport equipment'), '38': same('电气机械和器材制造业', 'Electrical machinery'),
  '39': same('计算机、通信和其他电子设备制造业', 'Computers, communication and electronics'), '40': same('仪器仪表制造业', 'Instruments'), '41': same('其他制造业', 'Other manufacturing'), '42': same('废弃资源综合利用业', 'Recycling'),
  '43': same('金属制品、机械和设备修理业', 'Repair of metal products and machinery'), '44': same('电力、热力生产和供应业', 'Electricity and heat'), '45': same('燃气生产和供应业', 'Gas'), '46': same('水的生产和供应业', 'Water'),
  '47': same('房屋建筑业', 'Building'), '48': same('土木工程建筑业', 'Civil engineering'), '49': same('建筑安装业', 'Building installation'), '50': same('建筑装饰、装修和其他建筑业', 'Fitting out and other construction'),
  '51': same('批发业', 'Wholesale'), '52': same('零售业', 'Retail'), '53': same('铁路运输业', 'Rail transport'), '54': same('道路运输业', 'Road transport'), '55': same('水上运输业', 'Water transport'), '56': same('航空运输业', 'Air transport'),
  '57': same('管道运输业', 'Pipeline transport'), '58': same('多式联运和运输代理业', 'Combined transport and agencies'), '59': same('装卸搬运和仓储业', 'Handling and storage'), '60': same('邮政业', 'Post'), '61': same('住宿业', 'Lodging'), '62': same('餐饮业', 'Catering'),
  '63': same('电信、广播电视和卫星传输服务', 'Telecoms, broadcasting and satellites'), '64': same('互联网和相关服务', 'Internet services'), '65': same('软件和信息技术服务业', 'Software and information technology'),
  '66': same('货币金融服务', 'Money and banking'), '67': same('资本市场服务', 'Capital markets'), '68': same('保险业', 'Insurance'), '69': same('其他金融业', 'Other finance'), '70': same('房地产业', 'Real estate'), '71': same('租赁业', 'Leasing'), '72': same('商务服务业', 'Business services'),
  '73': same('研究和试验发展', 'Research and development'), '74': same('专业技术服务业', 'Technical services'), '75': same('科技推广和应用服务业', 'Spreading of technology'), '76': same('水利管理业', 'Water works'), '77': same('生态保护和环境治理业', 'Ecology and environment'),
  '78': same('公共设施管理业', 'Public facilities'), '79': same('土地管理业', 'Land management'), '80': same('居民服务业', 'Services to residents'), '81': same('机动车、电子产品和日用产品修理业', 'Repair of vehicles, electronics and household goods'), '82': same('其他服务业', 'Other services'),
  '83': same('教育', 'Education'), '84': same('卫生', 'Health'), '85': same('社会工作', 'Social work'), '86': same('新闻和出版业', 'News and publishing'), '87': same('广播、电视、电影和录音制作业', 'Radio, television, film and sound'), '88': same('文化艺术业', 'Culture and arts'),
  '89': same('体育', 'Sport'), '90': same('娱乐业', 'Entertainment'), '91': same('中国共产党机关', 'Party organs'), '92': same('国家机构', 'State organs'), '93': same('人民政协、民主党派', 'Political consultation and parties'), '94': same('社会保障', 'Social security'),
  '95': same('群众团体、社会团体和其他成员组织', 'Associations'), '96': same('基层群众自治组织', 'Residents’ and villagers’ committees'), '97': same('国际组织', 'International organisations'),
};

/** Those that come often in northern Shaanxi, by four digits (forms.md, 行业). */
const classes: Readonly<Record<string, Text>> = {
  '0313': same('猪的饲养', 'Pig farming'), '0513': same('灌溉活动', 'Irrigation'), '0514': same('农产品初加工活动', 'First processing of farm products'), '0610': same('烟煤和无烟煤开采洗选', 'Bituminous coal and anthracite'),
  '0711': same('陆地石油开采', 'Onshore oil'), '0721': same('陆地天然气开采', 'Onshore gas'), '2521': same('炼焦', 'Coking'), '3021': same('水泥制品制造', 'Cement products'), '4610': same('自来水生产和供应', 'Tap water'), '4620': same('污水处理及其再生利用', 'Waste water'),
  '4811': same('铁路工程建筑', 'Railway works'), '5267': same('机动车充电销售', 'Vehicle charging'), '7010': same('房地产开发经营', 'Property development'), '8111': same('汽车修理与维护', 'Car repair'), '8331': same('普通初中教育', 'Junior middle schools'), '8411': same('综合医院', 'General hospitals'),
};

/** The classes that may be chosen by name, each with the division above it. */
export const industryClasses: readonly { readonly code: string; readonly name: Text; readonly division: Text }[] = Object.entries(classes)
  .toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([code, name]) => ({ code, name, division: divisions[code.slice(0, 2)] ?? name }));

/** 行业 as people read it: the code and its name; where the class is not among ours, the name of its division. Undefined: no such division. */
export function industryName(code: string): Text | undefined {
  const name = classes[code] ?? divisions[code.slice(0, 2)];
  return name && { zh: `${code} ${name.zh}`, en: `${code} ${name.en}` };
}
