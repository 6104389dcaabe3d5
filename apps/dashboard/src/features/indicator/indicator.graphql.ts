import { graphql } from '../../api/generated/gql.js';

export const indicatorQuery = graphql(`
  query Indicator($id: ID!, $asOf: Date) {
    indicator(id: $id, asOf: $asOf) {
      asOf
      indicator {
        ...IndicatorParts
        definitionVi
        definitionEn
        noteVi
        noteEn
        custodian {
          ...AgencyParts
        }
      }
      replacedBy {
        id
        nameVi
        nameEn
      }
      replaces {
        id
        nameVi
        nameEn
      }
      promises {
        ...AssessedGoalParts
        bySeries {
          ...AssessmentParts
        }
      }
      series {
        ...SeriesParts
      }
      documents {
        ...DocumentParts
      }
    }
  }
`);
