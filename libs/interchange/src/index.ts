export { readCsv, streamCsv, type CsvProblem, type CsvRow, type CsvTable } from './csv/read-csv.js';
export { writeCsv } from './csv/write-csv.js';
export { exportCsv } from './export/export-csv.js';
export { neutralText } from './export/neutral.js';
export type { ExportCell, ExportTable } from './export/table.js';
export { streamXlsx, type StreamCell } from './export/stream-xlsx.js';
export { writeXlsx } from './export/write-xlsx.js';
export { asMapping, checkMapping } from './figure/check-mapping.js';
export type { FigureBatch, FigureRow, Place, RejectedRow, SeriesKeys } from './figure/figure.js';
export {
  COLUMN_USES,
  type ColumnUse,
  type MappedColumn,
  type Mapping,
  type MappingFault,
  type SeriesRule,
} from './figure/mapping.js';
export { readFigures } from './figure/read-figures.js';
export { LIMITS, type Limits } from './file/limits.js';
export { openFile } from './file/open-file.js';
export type {
  NumberColumn,
  NumberQuestion,
  OpenedFile,
  OpenOptions,
  Question,
  SheetInfo,
  TableInfo,
} from './file/opened-file.js';
export { FileRefused, type RefusalDetails } from './file/refusal.js';
export type {
  FilledCell,
  FilledForm,
  FilledHead,
  FilledRow,
  FormContent,
  FormHead,
  FormIds,
  FormRow,
  FormWords,
  FormWorkbook,
  OpenColumn,
} from './form/form.js';
export { readFormWorkbook } from './form/read-form-workbook.js';
export { writeFormWorkbook } from './form/write-form-workbook.js';
