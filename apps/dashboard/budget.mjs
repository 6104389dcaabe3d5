// Fails the build when the JavaScript of the first load grows past its budget (gzip, kB = 1000 B).
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = 190_000;
const dist = new URL('./dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const files = new Map();
const visit = (key) => {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return;
  files.set(chunk.file, gzipSync(readFileSync(new URL(chunk.file, dist))).length);
  for (const next of chunk.imports ?? []) visit(next);
};
visit(entry);

const total = [...files.values()].reduce((sum, size) => sum + size, 0);
const kilobytes = (size) => `${(size / 1000).toFixed(1)} kB`;
for (const [file, size] of files) console.log(`  ${file}  ${kilobytes(size)}`);
console.log(`First load: ${kilobytes(total)} of ${kilobytes(budget)} JavaScript (gzip)`);
if (total > budget) {
  console.error('The first load is over its budget: load something later, or drop it.');
  process.exit(1);
}
