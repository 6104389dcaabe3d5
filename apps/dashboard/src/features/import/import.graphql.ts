import { graphql } from '../../api/generated/gql.js';

export const importsQuery = graphql(`
  query Imports($offset: Int!, $limit: Int!) {
    imports(offset: $offset, limit: $limit) {
      id
      fileName
      state
      stagedAt
      stagedBy
      counts {
        newRows
        changed
        same
        rejected
      }
    }
  }
`);

export const importQuery = graphql(`
  query Import($id: Int!) {
    import(id: $id) {
      ...ImportParts
    }
  }
`);

export const importRowsQuery = graphql(`
  query ImportRows($id: Int!, $verdicts: [RowVerdict!]!, $offset: Int!, $limit: Int!, $revision: Int!) {
    importRows(id: $id, verdicts: $verdicts, offset: $offset, limit: $limit, revision: $revision) {
      total
      items {
        line
        column
        verdict
        period
        value
        low
        high
        status
        oldValue
        oldLow
        oldHigh
        oldStatus
        code
        printed
        series {
          ...ImportSeriesParts
        }
      }
    }
  }
`);

export const importSeriesQuery = graphql(`
  query ImportSeries($search: String!) {
    importSeries(search: $search) {
      ...ImportSeriesParts
    }
  }
`);

export const importDocumentsQuery = graphql(`
  query ImportDocuments($search: String!) {
    documents(filter: { search: $search }, limit: 20) {
      items {
        document {
          id
          number
          titleVi
          titleEn
        }
      }
    }
  }
`);

export const importMappingsQuery = graphql(`
  query ImportMappings {
    importMappings {
      id
      name
    }
  }
`);

export const answerImportMutation = graphql(`
  mutation AnswerImport($key: ID!, $id: Int!, $basedOn: Int!, $answer: ImportAnswerInput!) {
    answerImport(key: $key, id: $id, basedOn: $basedOn, answer: $answer) {
      ...ImportParts
    }
  }
`);

export const commitImportMutation = graphql(`
  mutation CommitImport($key: ID!, $id: Int!, $basedOn: Int!) {
    commitImport(key: $key, id: $id, basedOn: $basedOn) {
      outdated
      import {
        ...ImportParts
      }
    }
  }
`);

export const discardImportMutation = graphql(`
  mutation DiscardImport($key: ID!, $id: Int!, $basedOn: Int!) {
    discardImport(key: $key, id: $id, basedOn: $basedOn) {
      ...ImportParts
    }
  }
`);

export const undoImportMutation = graphql(`
  mutation UndoImport($key: ID!, $id: Int!, $basedOn: Int!) {
    undoImport(key: $key, id: $id, basedOn: $basedOn) {
      ...ImportParts
    }
  }
`);

export const saveImportMappingMutation = graphql(`
  mutation SaveImportMapping($key: ID!, $id: Int!, $name: String!) {
    saveImportMapping(key: $key, id: $id, name: $name)
  }
`);
