const paths = {
  back: 'm15 5-7 7 7 7', next: 'm9 5 7 7-7 7', down: 'm5 9 7 7 7-7', tick: 'm5 12 5 5 9-10', cross: 'm6 6 12 12M18 6 6 18', plus: 'M12 5v14M5 12h14',
  bolt: 'M13 3 6 13h5l-1 8 8-11h-5l1-7z', steps: 'M6 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM6 16a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM6 8v8M12 6h8M12 12h6M12 18h8',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01', clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 3',
  phone: 'M5 4c-1 6 9 16 15 15l1-4-5-2-2 2c-2-1-4-3-5-5l2-2-2-5-4 1z', home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z', paper: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h4',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4', person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-5 4-7 8-7s8 2 8 7', camera: 'M4 8h4l2-3h4l2 3h4v12H4zM12 10a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  letters: 'M3 18 8 6l5 12M5 14h6M14 18l3.5-8 3.5 8M15.3 15.5h4.4', place: 'M12 21c-5-6-7-9-7-12a7 7 0 0 1 14 0c0 3-2 6-7 12zM12 7a2 2 0 1 0 0 4 2 2 0 0 0 0-4z', bin: 'M5 7h14M10 4h4M7 7l1 14h8l1-14',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside words; never alone, so it is hidden from screen readers. */
export const Icon = ({ name, size = 24 }: { name: IconName; size?: number }) => (
  <svg width={`${size / 16}rem`} height={`${size / 16}rem`} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false"><path d={paths[name]} /></svg>
);

/** The mark of the house: two lines that meet in one point. */
export const HouseMark = () => (
  <svg width="2rem" height="1.5rem" viewBox="0 0 32 24" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" aria-hidden="true" focusable="false"><path d="M3 6c9 0 9 6 16 6M3 18c9 0 9-6 16-6" /><circle cx="22" cy="12" r="6" fill="currentColor" stroke="none" /></svg>
);
