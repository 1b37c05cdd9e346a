export type Floor = { readonly floor: string; readonly files: readonly string[] };

const floors = ['engines', 'domain', 'server', 'web', 'regulation', 'processes', 'templates', 'db', 'seed', 'e2e', 'bench'];

/** A file belongs to a room when a folder on its way, or its own name up to the first dot, is the room's name. Floors from the cellar up. */
export function floorsOf(room: string, files: readonly string[]): readonly Floor[] {
  const mine = files.filter((file) => {
    const parts = file.split('/');
    const name = parts.at(-1) ?? '';
    return parts.slice(0, -1).includes(room) || name.split('.')[0] === room;
  });
  const floorOf = (file: string): string => file.replace(/^packages\//, '').split('/')[0] ?? '';
  return floors.map((floor) => ({ floor, files: mine.filter((file) => floorOf(file) === floor).sort() })).filter(({ files: found }) => found.length > 0);
}
