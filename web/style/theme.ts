import type { ThemeConfig } from "antd";

/** Who asked the system for less motion gets dialogs and drawers at once. */
const motion = !globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** The same colours and sizes as tokens.css, told to Ant Design. */
export const theme: ThemeConfig = {
  token: {
    motion,
    colorPrimary: "#0b5d56",
    colorLink: "#0b5d56",
    colorInfo: "#0b5d56",
    colorSuccess: "#1d6b3c",
    colorWarning: "#855000",
    colorError: "#ad2a1f",
    colorPrimaryBg: "#e5f0ed",
    colorPrimaryBgHover: "#d6e7e2",
    colorPrimaryBorder: "#a9ccc5",
    colorInfoBg: "#eef4f2",
    colorInfoBorder: "#a9ccc5",
    colorSuccessBg: "#e6f3ea",
    colorSuccessBorder: "#acd3b9",
    colorWarningBg: "#fbf0db",
    colorWarningBorder: "#e3c48d",
    colorErrorBg: "#fbe9e6",
    colorErrorBorder: "#e6aaa3",
    colorText: "#18211f",
    colorTextSecondary: "#4d5956",
    colorTextTertiary: "#66726e",
    colorTextPlaceholder: "#66726e",
    colorTextDescription: "#4d5956",
    colorBorder: "#c9d0cb",
    colorBorderSecondary: "#e2e6e2",
    colorBgLayout: "#f6f7f5",
    fontFamily: "var(--face)",
    fontSize: 14,
    borderRadius: 6,
    controlHeight: 36,
    wireframe: false,
    boxShadow: "0 6px 24px rgb(24 33 31 / 10%)",
    boxShadowSecondary: "0 6px 24px rgb(24 33 31 / 12%)",
    motionDurationMid: "0.12s",
    motionDurationSlow: "0.18s",
  },
  components: {
    Button: { fontWeight: 500, primaryShadow: "none", defaultShadow: "none", dangerShadow: "none" },
    Segmented: { trackBg: "#e9ece9" },
    Modal: { titleFontSize: 16 },
    Steps: { iconSize: 26, iconFontSize: 13 },
    Progress: { defaultColor: "#0b5d56" },
  },
};
