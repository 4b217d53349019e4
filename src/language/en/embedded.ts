/** Words of the embedded view: how CBAM divides emissions, what carries them and what is left out. */

export const embedded = {
  title: 'Embedded emissions (CBAM view)',
  leaving: 'Embedded emissions that leave with products',
  leftOut: 'Embedded emissions left out: making of input materials',
  note: 'As CBAM divides: what making electricity takes is indirect, wherever it is made; heat, fuels and all else that a process emits are direct. Electricity, heat and goods of Regulation (EU) 2023/956 (by CN code) carry it on. Left out: input materials (alumina, anodes), scrap, the supply of fuels, transport, certificates.',
  chainNote:
    'A system of its own: direct emissions of making electricity turn into indirect ones where it is drawn, and input materials carry nothing.',
  head: 'Embedded',
  total: 'Embedded total',
  seen: 'As CBAM sees it',
};
