/** Mean brightness under which writing on a photo can hardly be read (0 to 255). */
const tooDark = 60;

/** True for a photo that came out dark; false for all that cannot be looked at here (PDF, HEIC on most browsers). */
export async function isDark(file: File): Promise<boolean> {
  if (!file.type.startsWith('image/') || typeof createImageBitmap !== 'function') return false;
  try {
    const picture = await createImageBitmap(file);
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 32;
    const brush = canvas.getContext('2d');
    if (!brush) return false;
    brush.drawImage(picture, 0, 0, 32, 32);
    const { data } = brush.getImageData(0, 0, 32, 32);
    let sum = 0;
    for (let i = 0; i < data.length; i += 4) sum += 0.3 * (data[i] ?? 0) + 0.59 * (data[i + 1] ?? 0) + 0.11 * (data[i + 2] ?? 0);
    return sum / (data.length / 4) < tooDark;
  } catch {
    return false;
  }
}
