export { readCsv, streamCsv, type CsvProblem, type CsvRow, type CsvTable } from './csv/read-csv.js';
export { writeCsv } from './csv/write-csv.js';
