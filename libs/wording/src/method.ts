export { formulaOf, type FormulaLine } from './method/formula.js';
export { methodText, threshold, type MethodText } from './method/method-wording.js';
