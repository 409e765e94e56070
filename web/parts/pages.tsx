import { createBrowserRouter } from "react-router";

import { HomePage } from "../pages/home/HomePage.tsx";
import { MissingPage } from "./MissingPage.tsx";
import { Shell } from "./Shell.tsx";
import { Waiting } from "./Waiting.tsx";

/** Every page by its address; all but the first are fetched when they are first opened. */
export const pages = createBrowserRouter([
  {
    path: "/",
    Component: Shell,
    HydrateFallback: Waiting,
    children: [
      { index: true, Component: HomePage },
      {
        path: "weeks",
        lazy: async () => ({ Component: (await import("../pages/weeks/WeeksPage.tsx")).WeeksPage }),
      },
      {
        path: "weeks/:id",
        lazy: async () => ({ Component: (await import("../pages/brief/BriefPage.tsx")).BriefPage }),
      },
      {
        path: "weeks/:id/plans/:skuId",
        lazy: async () => ({ Component: (await import("../pages/weeks/PlanPage.tsx")).PlanPage }),
      },
      {
        path: "weeks/:id/routes/:lineId",
        lazy: async () => ({ Component: (await import("../pages/weeks/RoutePage.tsx")).RoutePage }),
      },
      {
        path: "indicators",
        lazy: async () => ({
          Component: (await import("../pages/indicators/IndicatorsPage.tsx")).IndicatorsPage,
        }),
      },
      {
        path: "analysis/:tool?",
        lazy: async () => ({
          Component: (await import("../pages/analysis/AnalysisPage.tsx")).AnalysisPage,
        }),
      },
      {
        path: "retailers",
        lazy: async () => ({
          Component: (await import("../pages/retailers/RetailersPage.tsx")).RetailersPage,
        }),
      },
      {
        path: "retailers/fields",
        lazy: async () => ({
          Component: (await import("../pages/fields/FieldsPage.tsx")).FieldsPage,
        }),
      },
      {
        path: "retailers/licences",
        lazy: async () => ({
          Component: (await import("../pages/licences/LicencesPage.tsx")).LicencesPage,
        }),
      },
      {
        path: "retailers/:id",
        lazy: async () => ({
          Component: (await import("../pages/retailer/RetailerPage.tsx")).RetailerPage,
        }),
      },
      {
        path: "retailers/:id/card",
        lazy: async () => ({
          Component: (await import("../pages/care/card/CardPage.tsx")).CardPage,
        }),
      },
      {
        path: "retailers/cards",
        lazy: async () => ({
          Component: (await import("../pages/care/card/CardsPage.tsx")).CardsPage,
        }),
      },
      {
        path: "care",
        lazy: async () => ({ Component: (await import("../pages/care/CarePage.tsx")).CarePage }),
      },
      {
        path: "tiers",
        lazy: async () => ({ Component: (await import("../pages/tiers/TiersPage.tsx")).TiersPage }),
      },
      {
        path: "tiers/:id",
        lazy: async () => ({
          Component: (await import("../pages/tiers/TierRunPage.tsx")).TierRunPage,
        }),
      },
      {
        path: "uplift",
        lazy: async () => ({
          Component: (await import("../pages/uplift/UpliftPage.tsx")).UpliftPage,
        }),
      },
      {
        path: "uplift/:id",
        lazy: async () => ({
          Component: (await import("../pages/uplift/plan/UpliftPlanPage.tsx")).UpliftPlanPage,
        }),
      },
      {
        path: "scores/:kind?",
        lazy: async () => ({
          Component: (await import("../pages/scores/ScoresPage.tsx")).ScoresPage,
        }),
      },
      {
        path: "scores/:kind/scheme",
        lazy: async () => ({
          Component: (await import("../pages/scores/scheme/SchemePage.tsx")).SchemePage,
        }),
      },
      {
        path: "scores/runs/:id",
        lazy: async () => ({
          Component: (await import("../pages/scores/run/ScoreRunPage.tsx")).ScoreRunPage,
        }),
      },
      {
        path: "targets",
        lazy: async () => ({
          Component: (await import("../pages/targets/TargetsPage.tsx")).TargetsPage,
        }),
      },
      {
        path: "targets/:id",
        lazy: async () => ({
          Component: (await import("../pages/targets/TargetRegisterPage.tsx")).TargetRegisterPage,
        }),
      },
      {
        path: "skus",
        lazy: async () => ({ Component: (await import("../pages/skus/SkusPage.tsx")).SkusPage }),
      },
      {
        path: "imports",
        lazy: async () => ({
          Component: (await import("../pages/imports/ImportsPage.tsx")).ImportsPage,
        }),
      },
      {
        path: "imports/new",
        lazy: async () => ({
          Component: (await import("../pages/imports/NewImportPage.tsx")).NewImportPage,
        }),
      },
      {
        path: "imports/:id",
        lazy: async () => ({
          Component: (await import("../pages/imports/ImportPage.tsx")).ImportPage,
        }),
      },
      {
        path: "quality",
        lazy: async () => ({
          Component: (await import("../pages/quality/AlertsPage.tsx")).AlertsPage,
        }),
      },
      {
        path: "quality/report",
        lazy: async () => ({
          Component: (await import("../pages/quality/report/ReportPage.tsx")).ReportPage,
        }),
      },
      {
        path: "quality/self-check",
        lazy: async () => ({
          Component: (await import("../pages/quality/self/SelfCheckPage.tsx")).SelfCheckPage,
        }),
      },
      {
        path: "people",
        lazy: async () => ({
          Component: (await import("../pages/people/PeoplePage.tsx")).PeoplePage,
        }),
      },
      {
        path: "audit",
        lazy: async () => ({ Component: (await import("../pages/audit/AuditPage.tsx")).AuditPage }),
      },
      { path: "*", Component: MissingPage },
    ],
  },
]);
