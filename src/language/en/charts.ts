/** Words of the charts on the result sheets. */

export const charts = {
  chart: {
    footprint: 'Footprint by scope',
    recycled: 'Recycled content by boundary',
    data: 'What the chart draws',
    note: 'A product of which any part is withheld has no bar, for its known parts are no footprint and no content.',
  },
};
