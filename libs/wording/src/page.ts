export { pageText, type PageText } from './interface/page-text.js';
