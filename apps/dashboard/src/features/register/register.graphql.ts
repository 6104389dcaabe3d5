import { graphql } from '../../api/generated/gql.js';

export const recordFormQuery = graphql(`
  query RecordForm($noun: RecordNoun!) {
    recordForm(noun: $noun) {
      name
      kind
      required
      isKey
      choices
      refersTo
    }
  }
`);

export const recordQuery = graphql(`
  query Record($noun: RecordNoun!, $id: ID!) {
    record(noun: $noun, id: $id) {
      noun
      id
      titleVi
      titleEn
      revision
      fields {
        name
        values
      }
      gaps
      targets
    }
  }
`);

export const recordListQuery = graphql(`
  query RecordList($noun: RecordNoun!, $search: String, $gap: RecordGap) {
    recordList(noun: $noun, search: $search, gap: $gap) {
      noun
      total
      gaps {
        gap
        count
      }
      items {
        id
        titleVi
        titleEn
        gaps
      }
    }
  }
`);

export const recordHistoryQuery = graphql(`
  query RecordHistory($noun: RecordNoun!, $id: ID!) {
    recordHistory(noun: $noun, id: $id) {
      id
      at
      by
      behalfOf
      reason
      isFirst
      noun
      changes {
        name
        old
        new
      }
    }
  }
`);

export const saveRecordMutation = graphql(`
  mutation SaveRecord($key: ID!, $input: SaveRecordInput!) {
    saveRecord(key: $key, input: $input) {
      noun
      id
    }
  }
`);

export const amendTargetMutation = graphql(`
  mutation AmendTarget($key: ID!, $input: AmendTargetInput!) {
    amendTarget(key: $key, input: $input) {
      noun
      id
    }
  }
`);

export const governingQuery = graphql(`
  query Governing($indicatorId: ID!) {
    governingReasons(indicatorId: $indicatorId) {
      seriesId
      governs
      at
      by
      reason
    }
  }
`);
