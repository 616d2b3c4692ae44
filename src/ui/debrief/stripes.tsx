// The stripes that mean luck in every chart of the debrief. They stand once on the page, where they are
// never hidden: a pattern in a hidden picture fills nothing.
export function Stripes() {
  return (
    <svg class="stripes" width={0} height={0} aria-hidden="true">
      <defs>
        <pattern id="luck-stripes" width={6} height={6} patternUnits="userSpaceOnUse">
          <rect class="stripe-ground" width={6} height={6} />
          <path class="stripe" d="M-1 1L1 -1M0 6L6 0M5 7L7 5" />
        </pattern>
      </defs>
    </svg>
  );
}
