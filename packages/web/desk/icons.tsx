import type { ReactNode } from 'react';

/** Line drawings of 16 px, each of one weight; the word beside or the name of the button says what they mean. */
const drawn = {
  workbench: <><path d="M2.5 7 8 2.5 13.5 7v6.5h-11z" /><path d="M6.2 13.5V9.3h3.6v4.2" /></>,
  todo: <><rect x="3" y="2" width="10" height="12" rx="1" /><path d="M5.6 5.3h4.8M5.6 8h4.8M5.6 10.7h2.8" /></>,
  calendar: <><rect x="2" y="3" width="12" height="11" rx="1" /><path d="M2 6.4h12M5 1.6v2.6M11 1.6v2.6M5 9h.01M8 9h.01M11 9h.01M5 11.4h.01M8 11.4h.01" /></>,
  deadline: <><rect x="2" y="3" width="12" height="11" rx="1" /><path d="M2 6.4h12M5 1.6v2.6M11 1.6v2.6M5.4 10.2l1.9 1.8 3.3-3.4" /></>,
  rules: <><path d="M1.8 10.6 10.6 1.8l3.6 3.6-8.8 8.8z" /><path d="m4.5 7.9 1.5 1.5M7 5.4l1.5 1.5M9.5 2.9 11 4.4" /></>,
  cases: <path d="M1.8 4.2c0-.6.4-1 1-1h3.4l1.5 1.8h5.5c.6 0 1 .4 1 1v6c0 .6-.4 1-1 1H2.8c-.6 0-1-.4-1-1z" />,
  projects: <><path d="M4.6 14 8 1.8 11.4 14" /><path d="M2.6 5.4h10.8M5.2 11.6 9.9 8.4M10.8 11.6 6.1 8.4" /></>,
  people: <><circle cx="6" cy="5.2" r="2.4" /><path d="M1.8 13.5c.3-2.8 1.9-4.2 4.2-4.2s3.9 1.4 4.2 4.2M10.4 3.1a2.2 2.2 0 0 1 0 4.2M11.6 9.6c1.5.4 2.4 1.7 2.6 3.9" /></>,
  portal: <><circle cx="8" cy="8" r="6" /><path d="M2 8h12M8 2c2 1.9 2.7 3.9 2.7 6S10 12.1 8 14C6 12.1 5.3 10.1 5.3 8S6 3.9 8 2z" /></>,
  clock: <><circle cx="8" cy="8" r="6" /><path d="M8 4.5V8l2.4 1.6" /></>,
  warning: <><path d="M8 2.2 14.4 13.4H1.6z" /><path d="M8 6.4v3.4M8 11.6v.01" /></>,
  urging: <><path d="M2.4 6.4v3.2h2.4l5.4 3V3.4l-5.4 3z" /><path d="M12.4 6.2a2.6 2.6 0 0 1 0 3.6" /></>,
  bell: <><path d="M3 12h10l-1.3-1.7V7.2a3.7 3.7 0 0 0-7.4 0v3.1z" /><path d="M6.7 14h2.6" /></>,
  keys: <><rect x="1.5" y="4" width="13" height="8" rx="1.2" /><path d="M4 6.5h.01M6.7 6.5h.01M9.3 6.5h.01M12 6.5h.01M5 9.5h6" /></>,
  down: <path d="m4 6.3 4 4 4-4" />,
} as const satisfies Record<string, ReactNode>;

export const Icon = ({ of }: { readonly of: keyof typeof drawn }) => (
  <svg className="icon" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">{drawn[of]}</svg>
);
