import { graphql } from '../../api/generated/gql.js';

export const owedQuery = graphql(`
  query Owed {
    about {
      today
    }
    owed {
      ...SheetSummaryParts
    }
  }

  fragment RoundParts on Round {
    id
    formId
    period
    cutOffOn
    dueOn
    state
    reason
    form {
      id
      code
      titleVi
      titleEn
      frequency
      twoSteps
      needsSource
      receiver {
        ...AgencyParts
      }
    }
  }

  fragment SheetSummaryParts on SheetSummary {
    round {
      ...RoundParts
    }
    agency {
      ...AgencyParts
    }
    state
    isBegun
    version
    owed
    owedOn
    days
    promisedOn
    remindedAt
    rows
    filled
    missing
    returned
    returnReason
    changedAt
    changedByName
    mayEnter
    isRemindedToday
    finalising {
      series {
        id
        indicator {
          id
          nameVi
          nameEn
        }
        area {
          ...AreaParts
        }
      }
      next
      owed
      owedOn
      days
    }
  }
`);

export const sheetQuery = graphql(`
  query Sheet($roundId: ID!, $agencyId: ID!) {
    about {
      today
    }
    sheet(roundId: $roundId, agencyId: $agencyId) {
      ...SheetParts
    }
  }

  fragment SheetParts on Sheet {
    round {
      ...RoundParts
    }
    agency {
      ...AgencyParts
    }
    submission {
      state
      version
      status
      documentId
      sourceRef
      signedNumber
      signedOn
      signer
      submittedAt
      approvedAt
      returnedAt
      receivedAt
      revision
    }
    people {
      submittedBy
      approvedBy
      returnedBy
      receivedBy
    }
    summary {
      signed {
        ...SignedParts
      }
    }
    mayAttach
    steps
    rows {
      ...SheetRowParts
    }
  }

  fragment SheetRowParts on SheetRow {
    n
    parentN
    mayEnter
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
    }
    plan {
      value
      period
    }
    current {
      period
      version
      value
      low
      high
      qualifier
      status
      rankOf
    }
    samePeriod {
      period
      value
      low
      high
      qualifier
      status
    }
    previous {
      period
      value
      low
      high
      qualifier
      status
    }
    history {
      periods
      values
      lows
      highs
      statuses
    }
    entry {
      ...EntryParts
    }
  }

  fragment EntryParts on Entry {
    id
    roundId
    seriesId
    state
    value
    low
    high
    qualifier
    status
    rankOf
    asTyped
    missingReason
    expectedOn
    explanation
    documentId
    sourceRef
    note
    versionReason
    returnReason
    approvedVersion
    enteredAt
    enteredByName
    revision
  }
`);

export const sheetsOfFormQuery = graphql(`
  query SheetsOfForm($formId: ID!, $agencyId: ID!) {
    sheetsOfForm(formId: $formId, agencyId: $agencyId) {
      ...PeriodSheetParts
    }
  }

  fragment PeriodSheetParts on Sheet {
    round {
      id
      period
      state
    }
    submission {
      state
      status
      sourceRef
    }
    rows {
      mayEnter
      series {
        id
      }
      plan {
        value
        period
      }
      current {
        period
        version
        value
        low
        high
        qualifier
        status
        rankOf
      }
      entry {
        ...EntryParts
      }
    }
  }
`);

export const saveEntriesMutation = graphql(`
  mutation SaveEntries($key: ID!, $roundId: ID!, $agencyId: ID!, $cells: [EntryCell!]!) {
    saveEntries(key: $key, roundId: $roundId, agencyId: $agencyId, cells: $cells) {
      saved {
        ...EntryParts
      }
      stale {
        ...EntryParts
      }
      refused {
        seriesId
        reason
      }
    }
  }
`);

export const saveSheetMutation = graphql(`
  mutation SaveSheet($key: ID!, $roundId: ID!, $agencyId: ID!, $basedOn: Int!, $head: SheetHead!) {
    saveSheet(key: $key, roundId: $roundId, agencyId: $agencyId, basedOn: $basedOn, head: $head) {
      submission {
        status
        sourceRef
        signedNumber
        signedOn
        signer
        revision
      }
    }
  }
`);

export const submitSheetMutation = graphql(`
  mutation SubmitSheet($key: ID!, $roundId: ID!, $agencyId: ID!, $basedOn: Int!) {
    submitSheet(key: $key, roundId: $roundId, agencyId: $agencyId, basedOn: $basedOn) {
      ...SheetParts
    }
  }
`);

export const withdrawSheetMutation = graphql(`
  mutation WithdrawSheet($key: ID!, $roundId: ID!, $agencyId: ID!, $basedOn: Int!) {
    withdrawSheet(key: $key, roundId: $roundId, agencyId: $agencyId, basedOn: $basedOn) {
      ...SheetParts
    }
  }
`);
