/** Words of the certificate sheets: the text to publish. */

export const certificateDisclosure = {
  disclosure: {
    notYet: 'Not to be published: figures are withheld until the errors are mended.',
    method: (organisation: string, from: string, to: string) =>
      `${organisation ? `${organisation}, ` : ''}${from} to ${to}: market-based method of the GHG Protocol Scope 2 Guidance (2015). Certificates change neither the location-based figures nor embedded emissions under CBAM.`,
    dual: (market: string, location: string) =>
      `Scope 2 of electricity is reported by both methods: ${market} tCO2e market-based and ${location} tCO2e location-based.`,
    coverage: (grid: string, covered: string, uncovered: string) =>
      `Of ${grid} MWh of grid electricity, ${covered} MWh are claimed with redeemed certificates and ${uncovered} MWh are not.`,
    instrument: (megawattHours: string, scheme: string, technology: string, country: string) =>
      `${megawattHours} MWh: ${[scheme, technology, country].filter(Boolean).join(', ')}`,
    vintage: (from: string, to: string) => `, generated ${from} to ${to}.`,
    partVintage: (from: string, to: string, undated: string) =>
      `, generated ${from} to ${to} (${undated} MWh without stated days).`,
    noVintage: '; the days of generation are not stated.',
    residual: (value: string, unit: string, source: string) =>
      `Electricity that no certificate covers takes the residual mix, ${value} ${unit}${source ? ` (${source})` : ''}.`,
    noResidual:
      'No residual mix is given in this workbook, so electricity that no certificate covers takes the location-based factor.',
    market: (market: string) => `Market of the certificates: ${market}.`,
    left: (left: string) =>
      `${left} MWh that may be claimed were not needed in this period; they are claimed nowhere else in this report.`,
    dedicated: (megawattHours: string, product: string, customer: string) =>
      `${megawattHours} MWh are dedicated to ${product}${customer ? ` for ${customer}` : ''}: they lower that product’s footprint and no other.`,
    unnamed: (megawattHours: string) =>
      `${megawattHours} MWh are dedicated to customers’ products that are not named: they lower the inventory and no product’s footprint.`,
    sold: (megawattHours: string) =>
      `${megawattHours} MWh of own generation are used whose certificates were sold; they take the residual mix.`,
  },
};
