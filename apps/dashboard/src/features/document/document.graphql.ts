import { graphql } from '../../api/generated/gql.js';

export const documentsQuery = graphql(`
  query Documents($filter: DocumentFilter, $asOf: Date) {
    documents(filter: $filter, limit: 500, asOf: $asOf) {
      total
      items {
        goals
        statements
        figures
        document {
          ...DocumentParts
        }
      }
    }
  }
`);

export const documentQuery = graphql(`
  query Document($id: ID!, $asOf: Date) {
    document(id: $id, asOf: $asOf) {
      asOf
      document {
        ...DocumentParts
        noteVi
        noteEn
      }
      goals {
        ...AssessedGoalParts
      }
      amended {
        ...AssessedGoalParts
      }
      statements {
        id
        kind
        date
        datePrecision
        summaryVi
        summaryEn
        quoteVi
        seriesId
        period
        relatedGoalIds
        parties {
          ...AgencyParts
        }
      }
      files {
        id
        name
        mediaType
        size
      }
      replacedBy {
        ...DocumentParts
      }
      replaces {
        ...DocumentParts
      }
      figures {
        seriesId
        period
        value
        low
        high
        qualifier
        status
        indicator {
          ...IndicatorParts
        }
        area {
          ...AreaParts
        }
      }
    }
  }
`);

export const withdrawFileMutation = graphql(`
  mutation WithdrawFile($key: ID!, $id: Int!, $reason: String!) {
    withdrawFile(key: $key, id: $id, reason: $reason)
  }
`);
