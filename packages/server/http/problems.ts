import type { Text } from '@jiedian/domain/kernel/text.ts';
import { Problem, type InputError, type ProblemMore } from './problem.ts';

const texts = {
  'bad-input': [400, { zh: '提交的内容有误，请按提示改正后再提交；您填写的内容都还在。', en: 'Some of the information is not right. Correct the items named and submit again; everything you entered is kept.' }],
  'broken-json': [400, { zh: '提交的内容不是完整的 JSON，可能传输中断，请重试。', en: 'What was sent is not complete JSON; it may have been cut off in transit. Please try again.' }],
  'forbidden-character': [400, { zh: '文字中含有无法保存的字符（空字符或残缺的字符），请删除后重新输入。', en: 'The text contains a character that cannot be stored (U+0000 or half a surrogate pair). Delete it and type it again.' }],
  'cursor-mismatch': [400, { zh: '翻页位置与筛选条件不符，请回到第一页重新查询。', en: 'The page position does not match this filter. Go back to the first page.' }],
  'empty-file': [400, { zh: '文件是空的（0 字节），请检查后重新选择。', en: 'The file is empty (0 bytes). Check it and choose again.' }],
  'not-signed-in': [401, { zh: '请先登录。登录已过期的，重新登录后可以接着办，草稿还在。', en: 'Please sign in first. If your session has expired, sign in again and carry on; drafts are kept.' }],
  'foreign-origin': [403, { zh: '请求不是从本系统的页面发出的，已拒绝。', en: 'The request did not come from a page of this system and was refused.' }],
  'not-found': [404, { zh: '没有找到，或者您无权查看。请核对编号。', en: 'Not found, or you are not allowed to see it. Check the number.' }],
  'no-such-address': [404, { zh: '没有这个接口地址。', en: 'No such address.' }],
  'wrong-method': [405, { zh: '此地址不支持这种操作。', en: 'This address does not support that operation.' }],
  'too-large': [413, { zh: '提交的内容过大。表单不超过 1 MB，单个附件不超过 50 MB。', en: 'That is too large. A form can be up to 1 MB, a file up to 50 MB.' }],
  'wrong-content-type': [415, { zh: '提交内容的类型应为 application/json。', en: 'The content type must be application/json.' }],
  'wrong-file-kind': [415, { zh: '只能上传 PDF、图片（JPG、PNG、TIFF、HEIC、WebP）、Word、Excel、DWG、OFD 或 ZIP 文件；类型按文件内容判断，改后缀无效。', en: 'Only PDF, images (JPG, PNG, TIFF, HEIC, WebP), Word, Excel, DWG, OFD or ZIP files can be uploaded. The type is detected from the content, not the name.' }],
  'command-id-reused': [422, { zh: '这个命令编号已用于另一次内容不同的提交，请刷新页面后重新办理。', en: 'This command id has already been used for something else. Reload the page and try again.' }],
  'too-many': [429, { zh: '操作过于频繁，请稍后再试。', en: 'Too many requests. Please wait a moment and try again.' }],
  'locked-out': [429, { zh: '登录或获取验证码的次数过多，已暂时锁定，请过一会儿再试；员工忘记密码请联系管理员。', en: 'Too many sign-in attempts or code requests: locked for a while. Please try again later. Staff who have forgotten their password: ask the administrator.' }],
  fault: [500, { zh: '系统出了问题，已记录。您填写的内容没有丢，请稍后重试；反复出现时把请求编号告诉管理员。', en: 'Something went wrong on our side and has been recorded. Nothing you entered is lost: try again in a moment, and if it happens again, give the administrator the request number.' }],
  'not-ready': [503, { zh: '系统正忙或正在启动，请稍候重试；已提交的内容不会重复办理。', en: 'The system is busy or starting up. Try again in a moment; nothing is ever done twice.' }],
} as const satisfies Record<string, readonly [number, Text]>;

export type ProblemCode = keyof typeof texts;

/** A problem of the door by its code. */
export const problem = (code: ProblemCode, more: ProblemMore = {}): Problem => new Problem(texts[code][0], code, texts[code][1], more);

export const badInput = (errors: readonly InputError[]): Problem => problem('bad-input', { errors });
