const GOAL_ID = /^(SF|VT)-\d{3}$/;
const PAGE = /^page "(.*)" - (.+)$/;
const FILE = /^([^/\s]+)\/\S+ : (?:.*\/)?([^/\s]+)( \(commit [0-9a-f]+\))?$/;
/** Numbers by which a site knows its own pages: nothing that a reader could use. */
const PAGE_CODE = /\s*\((?:c|id )?\d{6,}[0-9a-z]*\)/g;

/** Where in a source a figure stands, in words: without the codes that only machines need. Null when nothing is left. */
export function sourcePlace(reference: string): string | null {
  const places = reference
    .split(/ \| |; /)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !GOAL_ID.test(part))
    .map((part) => {
      const page = PAGE.exec(part);
      if (page) return `“${page[1]}”, ${page[2]?.replace(PAGE_CODE, '')}`;
      const file = FILE.exec(part);
      if (file) return file[2]?.includes('--') ? file[1] : `${file[1]}, ${file[2]}`;
      return part.replace(PAGE_CODE, '');
    });
  const said = places.filter(
    (place, i) =>
      place && !places.some((other, j) => i !== j && other?.includes(place) && (other !== place || j < i)),
  );
  return said.length > 0 ? said.join('; ') : null;
}
