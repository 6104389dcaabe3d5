export interface GoalSearch {
  /** The course of the figures as a chart (the default) or as a table. */
  readonly course?: 'table';
}

export function goalSearch(search: Record<string, unknown>): GoalSearch {
  return search['course'] === 'table' ? { course: 'table' } : {};
}
