import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
  RouterProvider,
} from '@tanstack/react-router';
import { Provider } from 'urql';
import { readSearch, writeSearch } from './address.js';
import { client } from './api/client.js';
import { auditSearch } from './features/audit/audit.search.js';
import { BoardPage } from './features/board/board.page.js';
import { boardSearch } from './features/board/board.search.js';
import { documentsSearch } from './features/document/documents.search.js';
import { entrySearch } from './features/entry/entry.search.js';
import { goalSearch } from './features/goal/goal.search.js';
import { indicatorSearch } from './features/indicator/indicator.search.js';
import { NotFoundPage } from './features/not-found/not-found.page.js';
import { reconcileSearch } from './features/reconcile/reconcile.search.js';
import { recordListSearch, recordSearch } from './features/register/register.search.js';
import { Shell } from './features/shell/shell.js';
import { roundsSearch } from './features/round/rounds.search.js';
import { asOfSearch } from './features/shell/as-of.search.js';
import { signInSearch } from './features/sign-in/sign-in.search.js';
import { Broken } from './ui/broken.js';
import { PageSkeleton } from './ui/skeleton.js';

const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: Broken,
  validateSearch: asOfSearch,
  search: { middlewares: [retainSearchParams(['asOf'])] },
});

const parent = () => rootRoute;

const boardRoute = createRoute({
  getParentRoute: parent,
  path: '/',
  component: BoardPage,
  validateSearch: boardSearch,
});
const goalRoute = createRoute({
  getParentRoute: parent,
  path: '/goals/$id',
  component: lazyRouteComponent(() => import('./features/goal/goal.page.js'), 'GoalPage'),
  validateSearch: goalSearch,
});
const indicatorRoute = createRoute({
  getParentRoute: parent,
  path: '/indicators/$id',
  component: lazyRouteComponent(() => import('./features/indicator/indicator.page.js'), 'IndicatorPage'),
  validateSearch: indicatorSearch,
});
const documentsRoute = createRoute({
  getParentRoute: parent,
  path: '/documents',
  component: lazyRouteComponent(() => import('./features/document/documents.page.js'), 'DocumentsPage'),
  validateSearch: documentsSearch,
});
const documentRoute = createRoute({
  getParentRoute: parent,
  path: '/documents/$id',
  component: lazyRouteComponent(() => import('./features/document/document.page.js'), 'DocumentPage'),
});
const methodRoute = createRoute({
  getParentRoute: parent,
  path: '/method',
  component: lazyRouteComponent(() => import('./features/method/method.page.js'), 'MethodPage'),
});
const reconcileRoute = createRoute({
  getParentRoute: parent,
  path: '/reconcile',
  component: lazyRouteComponent(() => import('./features/reconcile/reconcile.page.js'), 'ReconcilePage'),
  validateSearch: reconcileSearch,
});
const signInRoute = createRoute({
  getParentRoute: parent,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./features/sign-in/sign-in.page.js'), 'SignInPage'),
  validateSearch: signInSearch,
});
const setPasswordRoute = createRoute({
  getParentRoute: parent,
  path: '/set-password',
  component: lazyRouteComponent(() => import('./features/account/set-password.page.js'), 'SetPasswordPage'),
});
const accountRoute = createRoute({
  getParentRoute: parent,
  path: '/account',
  component: lazyRouteComponent(() => import('./features/account/account.page.js'), 'AccountPage'),
});
const adminRoute = createRoute({
  getParentRoute: parent,
  path: '/admin',
  component: lazyRouteComponent(() => import('./features/admin/people.page.js'), 'PeoplePage'),
});
const adminPersonRoute = createRoute({
  getParentRoute: parent,
  path: '/admin/people/$id',
  component: lazyRouteComponent(() => import('./features/admin/person.page.js'), 'PersonPage'),
});
const adminKeysRoute = createRoute({
  getParentRoute: parent,
  path: '/admin/keys',
  component: lazyRouteComponent(() => import('./features/admin/keys.page.js'), 'KeysPage'),
});
const auditRoute = createRoute({
  getParentRoute: parent,
  path: '/admin/audit',
  component: lazyRouteComponent(() => import('./features/audit/audit.page.js'), 'AuditPage'),
  validateSearch: auditSearch,
});
const importsRoute = createRoute({
  getParentRoute: parent,
  path: '/import',
  component: lazyRouteComponent(() => import('./features/import/imports.page.js'), 'ImportsPage'),
});
const importRoute = createRoute({
  getParentRoute: parent,
  path: '/import/$id',
  component: lazyRouteComponent(() => import('./features/import/import.page.js'), 'ImportPage'),
});

const registerRoute = createRoute({
  getParentRoute: parent,
  path: '/register',
  component: lazyRouteComponent(() => import('./features/register/register.page.js'), 'RegisterPage'),
});
const recordListRoute = createRoute({
  getParentRoute: parent,
  path: '/register/$noun',
  component: lazyRouteComponent(() => import('./features/register/record-list.page.js'), 'RecordListPage'),
  validateSearch: recordListSearch,
});
const recordRoute = createRoute({
  getParentRoute: parent,
  path: '/register/$noun/$id',
  component: lazyRouteComponent(() => import('./features/register/record.page.js'), 'RecordPage'),
  validateSearch: recordSearch,
});
const ownAssessmentsRoute = createRoute({
  getParentRoute: parent,
  path: '/own-assessments',
  component: lazyRouteComponent(
    () => import('./features/opinion/own-assessments.page.js'),
    'OwnAssessmentsPage',
  ),
});
const owedRoute = createRoute({
  getParentRoute: parent,
  path: '/entry',
  component: lazyRouteComponent(() => import('./features/entry/owed.page.js'), 'OwedPage'),
});
const entryRoute = createRoute({
  getParentRoute: parent,
  path: '/entry/$roundId',
  component: lazyRouteComponent(() => import('./features/entry/entry.page.js'), 'EntryPage'),
  validateSearch: entrySearch,
});
const approvalsRoute = createRoute({
  getParentRoute: parent,
  path: '/approvals',
  component: lazyRouteComponent(() => import('./features/approval/approvals.page.js'), 'ApprovalsPage'),
});
const roundsRoute = createRoute({
  getParentRoute: parent,
  path: '/rounds',
  component: lazyRouteComponent(() => import('./features/round/rounds.page.js'), 'RoundsPage'),
  validateSearch: roundsSearch,
});
const roundRoute = createRoute({
  getParentRoute: parent,
  path: '/rounds/$id',
  component: lazyRouteComponent(() => import('./features/round/round.page.js'), 'RoundPage'),
});

/** Every address of the product. */
const routes = rootRoute.addChildren([
  boardRoute,
  goalRoute,
  indicatorRoute,
  documentsRoute,
  documentRoute,
  methodRoute,
  reconcileRoute,
  registerRoute,
  recordListRoute,
  recordRoute,
  ownAssessmentsRoute,
  owedRoute,
  entryRoute,
  approvalsRoute,
  roundsRoute,
  roundRoute,
  signInRoute,
  setPasswordRoute,
  accountRoute,
  adminRoute,
  adminPersonRoute,
  adminKeysRoute,
  auditRoute,
  importsRoute,
  importRoute,
]);

const router = createRouter({
  routeTree: routes,
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultPreload: 'intent',
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: Broken,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

export function App() {
  return (
    <Provider value={client}>
      <RouterProvider router={router} />
    </Provider>
  );
}
