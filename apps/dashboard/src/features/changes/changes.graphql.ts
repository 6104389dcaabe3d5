import { graphql } from '../../api/generated/gql.js';

export const changesQuery = graphql(`
  query Changes($filter: BoardFilter, $since: Date, $asOf: Date) {
    changes(filter: $filter, since: $since, asOf: $asOf) {
      since
      asOf
      lastChangeOn
      verdicts {
        before
        turn
        cause
        on
        onPrecision
        period
        seriesId
        measure {
          ...IndicatorParts
        }
        steps {
          on
          status
          cause
        }
        goal {
          ...AssessedGoalParts
        }
      }
      stated {
        ...AssessedGoalParts
      }
      figures {
        seriesId
        indicator {
          ...IndicatorParts
        }
        area {
          ...AreaParts
        }
        producer {
          ...AgencyParts
        }
        before {
          ...FigureParts
        }
        after {
          ...FigureParts
        }
        goals {
          goal {
            id
            titleVi
            titleEn
          }
        }
      }
      documents {
        document {
          ...DocumentParts
        }
        replaces {
          ...DocumentParts
        }
      }
    }
  }
`);
