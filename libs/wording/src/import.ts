export { importWording, type ImportWording } from './import/import-wording.js';
