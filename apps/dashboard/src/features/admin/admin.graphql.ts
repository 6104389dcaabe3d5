import { graphql } from '../../api/generated/gql.js';

export const peopleQuery = graphql(`
  query People {
    people {
      ...AccountParts
    }
  }
`);

export const personQuery = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      ...AccountParts
    }
  }
`);

export const colleaguesQuery = graphql(`
  query Colleagues {
    colleagues {
      id
      name
      agencyId
    }
  }
`);

export const delegationsQuery = graphql(`
  query Delegations {
    delegations {
      ...DelegationParts
    }
  }
`);

export const inviteMutation = graphql(`
  mutation InvitePerson($key: ID!, $input: PersonInput!) {
    invitePerson(key: $key, input: $input) {
      mailed
      link
      person {
        id
        email
      }
    }
  }
`);

export const renewLinkMutation = graphql(`
  mutation RenewPasswordLink($key: ID!, $personId: ID!) {
    renewPasswordLink(key: $key, personId: $personId) {
      mailed
      link
      person {
        id
        email
      }
    }
  }
`);

export const changePersonMutation = graphql(`
  mutation ChangePerson($key: ID!, $id: ID!, $basedOn: Int!, $input: PersonInput!) {
    changePerson(key: $key, id: $id, basedOn: $basedOn, input: $input) {
      id
    }
  }
`);

export const disablePersonMutation = graphql(`
  mutation DisablePerson($key: ID!, $id: ID!, $basedOn: Int!, $from: Date) {
    disablePerson(key: $key, id: $id, basedOn: $basedOn, from: $from) {
      id
    }
  }
`);

export const giveRoleMutation = graphql(`
  mutation GiveRole($key: ID!, $personId: ID!, $input: RoleGrantInput!) {
    giveRole(key: $key, personId: $personId, input: $input) {
      person {
        id
      }
    }
  }
`);

export const endRoleMutation = graphql(`
  mutation EndRole($key: ID!, $personId: ID!, $id: Int!, $end: EndInput!) {
    endRole(key: $key, personId: $personId, id: $id, end: $end) {
      person {
        id
      }
    }
  }
`);

export const handOverMutation = graphql(`
  mutation HandOver($key: ID!, $fromPersonId: ID!, $toPersonId: ID!, $day: Date!) {
    handOver(key: $key, fromPersonId: $fromPersonId, toPersonId: $toPersonId, day: $day) {
      person {
        id
      }
    }
  }
`);

export const delegateMutation = graphql(`
  mutation Delegate($key: ID!, $input: DelegationInput!) {
    delegate(key: $key, input: $input) {
      id
    }
  }
`);

export const endDelegationMutation = graphql(`
  mutation EndDelegation($key: ID!, $id: Int!, $end: EndInput!) {
    endDelegation(key: $key, id: $id, end: $end) {
      id
    }
  }
`);

export const makeKeyMutation = graphql(`
  mutation MakeApiKey($key: ID!, $input: ApiKeyInput!) {
    makeApiKey(key: $key, input: $input) {
      secret
      apiKey {
        id
      }
    }
  }
`);

export const revokeKeyMutation = graphql(`
  mutation RevokeApiKey($key: ID!, $id: ID!, $basedOn: Int!) {
    revokeApiKey(key: $key, id: $id, basedOn: $basedOn) {
      id
    }
  }
`);
