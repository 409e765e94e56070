/** What the page says around its tables. */
export const texts = {
  opening: `Every estimator, allocation policy and alert rule of the house and the plain ways beside them, scored against the truth of a synthetic
city (\`trials/city\`). The figures rank methods and show how far they are from the best possible; they are no accuracy in the field. This page is
written by a command and by nothing else; nothing was tuned on its seeds. Shares are percentages, means over the seeds; brackets hold the least and the most.`,

  estimators: `How many packs a week is each retailer's demand of each SKU? A cell is a retailer and a SKU. The figure is the WAPE, Σ |estimate − truth| ÷ Σ truth; the bias is
Σ (estimate − truth) ÷ Σ truth. Rationed SKUs are the scarce and the tight ones; watched retailers are those whose shelves are counted. The floor knows the true rate: what is
left of its error is the chance of the weeks.`,

  wanted: `Against what retailers wanted of their orders, had their earlier wants been met. Wants come in whole cartons and follow the shelf, and nobody rations the orders of free SKUs, so an
estimator may be nearer to them than the floor, which knows consumers only:`,

  policies: `Each policy is played against the same city, week by week: the same retailers, and the same consumers whatever was delivered. Retailers learn from what they get: who pads asks for more after every
cut. All figures are of the rationed SKUs. Goods are placed in whole cartons, and never more than a retailer asks for.`,

  policyColumns: `Sold of asked: packs sold of the packs that consumers came for. Lost against the bound: what was not sold of what the bound sold. Empty shelves: weeks of shelves carrying the SKU that
were empty on some day. Weeks in stock: what lies in the shops, in weeks of sales. Price: retail price in per cent of the guidance price. Inequality: the Gini index over retailers of sold ÷ asked, each
weighing as much as its consumers ask for; 0 is the same for all. Asked ÷ lacked: requests against what shelves really lacked. Supplied of asked: what went into the shops against what consumers came for.
The last three columns are shares of what was supplied.`,

  sameGoods: `**The same goods.** Every policy has what the usual rule delivered of each SKU in each week, and may keep what it does not place for later weeks. This compares how goods are placed.`,

  wholePlan: `**The whole plan.** Every policy may place the whole planned supply of each week. The plan is what the published caps may add to; under the usual rule nobody takes a part of it. This shows what
becomes of goods when requests alone decide whether they leave the warehouse. The bound is a close one here, not a strict one: nobody is given more than he asks for, and a retailer that was never cut asks
for no more than its shelf lacks, while padders that were cut once may be stocked up.`,

  padding: `Under every policy but the usual one, retailers ask before they know what there is; a diverter then asks for a multiple of what it was given the last time, up to ten weeks of its own sales.`,

  flags: `**A flag leads to a check with a right of reply, never to a penalty.** The figures below say how many visits a rule would cost and whom it would miss.`,

  alerts: `Who diverts sells scarce goods out of the area; a proxy is a small rural retailer that orders for the largest one of its line. Precision: flagged retailers that are meant; recall: retailers that are meant and
flagged, both over all cities together. AUC: the chance that a retailer that is meant scores higher than one that is not, ties half; 0.5 is blind. Each kind is scored against all other retailers, so a diverter counts as a
false flag among proxies and the other way round. Thresholds come from the trade's rules or were set beforehand.`,
} as const;
