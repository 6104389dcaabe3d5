import {
  type ASTNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** What one request may ask: far above every screen of the dashboard, far below what would keep the server busy. */
export const LIMITS = {
  depth: 14,
  fields: 3_000,
  rootFields: 12,
  tokens: 12_000,
  bodyBytes: 262_144,
} as const;

interface Size {
  readonly depth: number;
  readonly fields: number;
}

/** Refuses a query that is too deep, names too many fields, or asks too many questions at once. */
export const queryLimits: ValidationRule = (context: ValidationContext) => ({
  OperationDefinition(operation) {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of context.getDocument().definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    }
    const measure = measurer(fragments);
    const { depth, fields } = measure(operation.selectionSet);
    const rootFields = countRootFields(operation.selectionSet, fragments);
    if (depth > LIMITS.depth) refuse(context, operation, `deeper than ${LIMITS.depth} levels`);
    if (fields > LIMITS.fields) refuse(context, operation, `of more than ${LIMITS.fields} fields`);
    if (rootFields > LIMITS.rootFields)
      refuse(context, operation, `with more than ${LIMITS.rootFields} questions`);
  },
});

/** The questions of an operation, those behind fragments too; each fragment is counted once, however often it is named. */
function countRootFields(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    // Also stops at a fragment that names itself, which another rule reports.
    known.set(name, 0);
    const fragment = fragments.get(name);
    const count = fragment ? ofSet(fragment.selectionSet) : 0;
    known.set(name, count);
    return count;
  };
  const ofSet = ({ selections }: SelectionSetNode): number =>
    selections.reduce((count, selection) => {
      if (selection.kind === Kind.FIELD) return count + 1;
      return (
        count +
        (selection.kind === Kind.INLINE_FRAGMENT
          ? ofSet(selection.selectionSet)
          : ofFragment(selection.name.value))
      );
    }, 0);
  return ofSet(set);
}

function refuse(context: ValidationContext, node: ASTNode, what: string): void {
  // Apollo gives every refusal of this kind one code; the reason beside it survives.
  const extensions = { reason: 'QUERY_TOO_LARGE' };
  context.reportError(new GraphQLError(`A query ${what} is not answered.`, { nodes: [node], extensions }));
}

/** Measures selections with their fragments in place; each fragment is measured once, however often it is named. */
function measurer(fragments: ReadonlyMap<string, FragmentDefinitionNode>): (set: SelectionSetNode) => Size {
  const known = new Map<string, Size>();
  const ofFragment = (name: string): Size => {
    const before = known.get(name);
    if (before) return before;
    // Also stops at a fragment that names itself, which another rule reports.
    known.set(name, { depth: 0, fields: 0 });
    const fragment = fragments.get(name);
    const size = fragment ? ofSet(fragment.selectionSet) : { depth: 0, fields: 0 };
    known.set(name, size);
    return size;
  };
  const ofSet = (set: SelectionSetNode): Size => {
    let depth = 0;
    let fields = 0;
    for (const selection of set.selections) {
      let size: Size;
      if (selection.kind === Kind.FRAGMENT_SPREAD) size = ofFragment(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) size = ofSet(selection.selectionSet);
      // The schema's description of itself has its own limit in GraphQL.js.
      else if (selection.name.value.startsWith('__')) size = { depth: 1, fields: 1 };
      else {
        const below = selection.selectionSet ? ofSet(selection.selectionSet) : { depth: 0, fields: 0 };
        size = { depth: below.depth + 1, fields: below.fields + 1 };
      }
      depth = Math.max(depth, size.depth);
      fields += size.fields;
    }
    return { depth, fields };
  };
  return ofSet;
}
