import { startTestApi, type TestApi } from '@waymark/api';

const GOALS = `query ($asOf: Date) {
  method(asOf: $asOf) { method since reason }
  board(asOf: $asOf) { asOf }
}`;

const GOAL = `query ($id: ID!, $asOf: Date) {
  goal(id: $id, asOf: $asOf) {
    goal { status deciding { method reasons } }
    history { on status cause }
  }
}`;

interface GoalAnswer {
  readonly goal: {
    readonly goal: {
      readonly status: string;
      readonly deciding: { readonly method: string; readonly reasons: readonly string[] };
    };
    readonly history: readonly { readonly on: string; readonly status: string; readonly cause: string }[];
  };
}

/** Open as of 2022-06-01, each with a class by the default. */
const CHOSEN = {
  WAYMARK_METHOD: 'eurostat',
  WAYMARK_METHOD_SINCE: '2022-01-01',
  WAYMARK_METHOD_REASON: 'Thống nhất với báo cáo quốc tế',
};
