import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

export type DemoFile = { readonly name: string; readonly kind: 'image/png' | 'application/pdf'; readonly bytes: Buffer; readonly sha256: string };

const file = (name: string, kind: DemoFile['kind'], bytes: Buffer): DemoFile => ({ name, kind, bytes, sha256: createHash('sha256').update(bytes).digest('hex') });

type Colour = readonly [number, number, number];

/** A drawn site: sky, loess hills, a pole line. Different hours of the day and distances make different photos. */
function drawSite(sky: Colour, hill: Colour, pole: number): Buffer {
  const [width, height] = [320, 240];
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const ridge = 150 + 18 * Math.sin(x / 37 + pole) + 9 * Math.sin(x / 11);
      const isPole = (Math.abs(x - pole) < 3 && y > 52) || (Math.abs(y - 66) < 2 && Math.abs(x - pole) < 26) || (y === 64 + Math.round(((x - pole) / 40) ** 2) && y < 96);
      const base = isPole ? ([58, 60, 66] as const) : y < ridge ? sky : hill;
      const shade = isPole ? 1 : y < ridge ? 1 - y / 900 : 1 - (y - ridge) / 420;
      const at = y * (width * 3 + 1) + 1 + x * 3;
      for (const [channel, value] of base.entries()) rows[at + channel] = Math.round(value * shade);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** One page that says in both languages that it stands for a paper of the demo. */
function writePaper(no: number): Buffer {
  const zh = [...'演示资料（虚构）'].map((c) => c.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  const stream = `BT /F1 22 Tf 72 740 Td <${zh}> Tj ET\nBT /F2 14 Tf 72 706 Td (Demo paper ${no}: invented, stands for an uploaded document.) Tj ET\n0.6 w 72 690 m 523 690 l S\n`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>', `<< /Length ${stream.length} >>\nstream\n${stream}endstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [7 0 R] >>', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 8 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

const skies: readonly Colour[] = [[176, 205, 232], [214, 219, 222], [232, 208, 176], [150, 186, 222]];

/** What stands for photos and papers in the demo: small, drawn by these lines, the same in every demo. */
export const demoPhotos: readonly DemoFile[] = skies.map((sky, i) => file(`现场照片-${i + 1}.png`, 'image/png', drawSite(sky, [196 - i * 9, 164 - i * 7, 112], 70 + i * 55)));
export const demoPapers: readonly DemoFile[] = [1, 2, 3, 4].map((no) => file(`资料-${no}.pdf`, 'application/pdf', writePaper(no)));
