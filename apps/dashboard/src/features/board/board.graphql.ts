import { graphql } from '../../api/generated/gql.js';

export const boardQuery = graphql(`
  query Board($filter: BoardFilter, $order: BoardOrder, $asOf: Date) {
    board(filter: $filter, order: $order, asOf: $asOf) {
      asOf
      total
      counts {
        status
        goals
        due
      }
      facets {
        themes {
          id
          goals
        }
        agencies {
          id
          goals
        }
        documents {
          id
          goals
        }
        areas {
          id
          goals
        }
        dueYears {
          id
          goals
        }
        kinds {
          id
          goals
        }
      }
      rows {
        id
        group
        themeId
        first
        freshness
        plan
        sparkEnds
        sparkValues
        indicator {
          ...IndicatorParts
        }
        area {
          ...AreaParts
        }
        measure {
          ...IndicatorParts
        }
        newest {
          ...PointParts
        }
        samePeriodLastYear {
          ...PointParts
        }
        headline {
          ...AssessedGoalParts
        }
        promises {
          ...AssessedGoalParts
        }
      }
    }
  }
`);

/** The names behind the ids of the filters. */
export const boardNamesQuery = graphql(`
  query BoardNames($asOf: Date) {
    themes {
      id
      order
      nameVi
      nameEn
    }
    documents(asOf: $asOf, limit: 500) {
      items {
        goals
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
