/** Words of the charts on the result sheets. */

export const charts = {
  chart: {
    footprint: 'Footprint by scope',
    recycled: 'Recycled content by boundary',
    /** Of a chart that shows the first of many. */
    first: (shown: number, all: number) => `first ${shown} of ${all}`,
    without: (items: string) => `without the supply of ${items}`,
    views: 'Footprint: location-based against market-based',
    stages: 'Footprint by process',
    others: 'Other processes',
    scrap: 'Scrap charged by class, as delivered',
    path: 'Target path',
    sites: 'Emissions by site and scope',
    siteViews: 'Scope 2 by site: location-based against market-based',
    money: 'Money of certificates',
    months: 'Grid electricity covered by certificates, by month',
    disclosed: 'Disclosed by year',
    data: 'What the chart draws',
    note: 'What is withheld, or leaves out what others hold, has no bar: its known part would be read as the whole.',
  },
};
