import { graphql } from '../../api/generated/gql.js';

export const pendingQuery = graphql(`
  query Pending {
    about {
      today
    }
    pendingEntries {
      ...PendingParts
    }
  }

  fragment PendingParts on PendingEntry {
    entry {
      id
      roundId
      agencyId
      seriesId
      value
      low
      high
      qualifier
      rankOf
      asTyped
      missingReason
      expectedOn
      explanation
      note
      versionReason
      enteredByName
      enteredAt
      revision
    }
    round {
      ...RoundParts
    }
    agency {
      ...AgencyParts
    }
    series {
      id
      nature
      rankOf
      indicator {
        ...IndicatorParts
      }
      area {
        ...AreaParts
      }
      breaks {
        period
      }
      current {
        periods
        values
        lows
        highs
        statuses
      }
    }
    status
    document {
      ...DocumentParts
    }
    sourceRef
    signed {
      ...SignedParts
    }
    current {
      ...PendingFigureParts
    }
    previous {
      ...PendingFigureParts
    }
    effects {
      goal {
        id
        titleVi
        titleEn
      }
      before
      after
    }
    refusal
  }

  fragment PendingFigureParts on Figure {
    period
    value
    low
    high
    qualifier
    status
    rankOf
  }
`);

export const approveMutation = graphql(`
  mutation ApproveEntries($key: ID!, $cells: [DecidedCell!]!) {
    approveEntries(key: $key, cells: $cells) {
      ...DecisionParts
    }
  }

  fragment DecisionParts on Decisions {
    done {
      id
      state
      revision
    }
    stale {
      id
      revision
      enteredByName
    }
    refused {
      seriesId
      reason
    }
  }
`);

export const returnMutation = graphql(`
  mutation ReturnEntries($key: ID!, $cells: [DecidedCell!]!) {
    returnEntries(key: $key, cells: $cells) {
      ...DecisionParts
    }
  }
`);
