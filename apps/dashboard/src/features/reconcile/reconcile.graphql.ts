import { graphql } from '../../api/generated/gql.js';

export const reconcileQuery = graphql(`
  query Reconciliation($filter: ReconcileFilter, $asOf: Date) {
    themes {
      id
      order
      nameVi
      nameEn
    }
    reconciliation(filter: $filter, asOf: $asOf) {
      asOf
      total
      themes
      promises {
        id
        kind
        due
        size
        share
        indicator {
          ...IndicatorParts
        }
        area {
          ...AreaParts
        }
        stated {
          promise {
            ...AssessedGoalParts
          }
          target {
            n
            role
            comparator
            value
            valueHigh
            about
            aimDue
            latestDue
            duePrecision
            unit {
              ...UnitParts
            }
          }
          assessment {
            status
            marks
          }
        }
      }
      values {
        id
        indicator {
          ...IndicatorParts
        }
        area {
          ...AreaParts
        }
        series {
          id
          definitionVi
          definitionEn
          producer {
            ...AgencyParts
          }
        }
        periods {
          end
          size
          share
          values {
            seriesId
            figure {
              ...FigureParts
            }
          }
        }
        goals {
          goal {
            id
            titleVi
            titleEn
            document {
              number
              titleVi
              titleEn
            }
          }
          bySeries {
            seriesId
            status
          }
        }
      }
    }
  }
`);
