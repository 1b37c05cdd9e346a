/** The patterns that tell looks apart without colour. */
export const Hatches = () => (
  <defs>
    <pattern id="tl-hatch-late" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff1f0" /><rect width="2.2" height="6" fill="#c8353f" /></pattern>
    <pattern id="tl-hatch-suspended" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="6" height="6" fill="#fff" /><rect width="1.4" height="6" fill="#8c8c8c" /></pattern>
    <pattern id="tl-dots-third-party" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="#fff" /><circle cx="2.5" cy="2.5" r="1" fill="#8c8c8c" /></pattern>
  </defs>
);
