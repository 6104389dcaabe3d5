import { graphql } from '../../api/generated/gql.js';

export const auditQuery = graphql(`
  query AuditLog($filter: AuditFilter, $before: ID) {
    auditLog(filter: $filter, before: $before, limit: 50) {
      before
      entries {
        id
        at
        actor
        actorName
        origin
        behalfOfName
        action
        kind
        subject
        subjectName
        changes {
          field
          old
          new
        }
      }
    }
  }
`);

export const auditChoicesQuery = graphql(`
  query AuditChoices {
    auditChoices {
      kinds
      actors {
        id
        name
      }
    }
  }
`);
