export { neutralText } from './export/neutral.js';
export type { ExportCell, ExportTable } from './export/table.js';
export { numberText } from './export/number-text.js';
export { writeXlsx } from './export/write-xlsx.js';
