import { graphql } from '../../api/generated/gql.js';

export const goalQuery = graphql(`
  query Goal($id: ID!, $asOf: Date) {
    goal(id: $id, asOf: $asOf) {
      asOf
      goal {
        ...AssessedGoalParts
        bySeries {
          ...AssessmentParts
        }
        byTarget {
          ...AssessmentParts
        }
        byFirstTarget {
          ...AssessmentParts
        }
        withoutEstimates {
          ...AssessmentParts
        }
      }
      promises {
        ...AssessedGoalParts
      }
      series {
        ...SeriesParts
      }
      history {
        on
        status
        cause
        period
        seriesId
        targetN
        precision
      }
      earlyWarning {
        due
        first {
          ...DangerCallParts
        }
        offTrack {
          ...DangerCallParts
        }
      }
      related {
        ...AssessedGoalParts
      }
      otherAreas {
        seriesId
        area {
          ...AreaParts
        }
        newest {
          ...PointParts
        }
      }
      documents {
        ...DocumentParts
      }
    }
  }
`);
