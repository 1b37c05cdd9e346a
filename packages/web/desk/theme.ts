import type { ThemeConfig } from 'antd';

/** The tokens of look.md; contrast is measured there, so nothing paler may carry text. */
export const theme: ThemeConfig = {
  cssVar: { key: 'desk' },
  token: {
    colorPrimary: '#0958d9',
    // Paler on hover, as antd has it, would fall under 4.5:1.
    colorPrimaryHover: '#003eb3',
    colorPrimaryActive: '#002c8c',
    colorLink: '#0958d9',
    colorLinkHover: '#003eb3',
    colorLinkActive: '#002c8c',
    colorText: 'rgba(0,0,0,.88)',
    colorTextSecondary: 'rgba(0,0,0,.65)',
    colorTextTertiary: 'rgba(0,0,0,.65)',
    colorTextDescription: 'rgba(0,0,0,.65)',
    colorTextPlaceholder: 'rgba(0,0,0,.6)',
    colorBgLayout: '#f5f6f8',
    colorBorderSecondary: '#e6e8ec',
    colorBorder: '#8a919c',
    colorError: '#a8071a',
    colorSuccess: '#237804',
    colorWarning: '#874d00',
    borderRadius: 6,
    borderRadiusLG: 8,
    fontFamily: '"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif',
    fontSize: 14,
    controlHeight: 32,
    motion: false,
  },
  components: {
    Table: { headerBg: '#fff', headerColor: 'rgba(0,0,0,.65)', cellPaddingBlock: 9, cellPaddingInline: 12, headerSplitColor: 'transparent' },
    Tabs: { horizontalMargin: '0' },
    Card: { paddingLG: 16 },
  },
};
