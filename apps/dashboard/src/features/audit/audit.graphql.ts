import { graphql } from '../../api/generated/gql.js';

export const auditQuery = graphql(`
  query AuditLog($filter: AuditFilter, $before: ID) {
    auditLog(filter: $filter, before: $before, limit: 50) {
      before
      names {
        noun
        id
        vi
        en
      }
      entries {
        id
        at
        actor
        actorName
        origin
        behalfOfName
        action
        reason
        kind
        subject
        subjectName
        subjectNameEn
        about {
          field
          value
          refersTo
        }
        changes {
          field
          old
          new
          refersTo
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
