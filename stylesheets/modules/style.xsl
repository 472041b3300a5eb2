<?xml version="1.0" encoding="UTF-8"?>
<!--
  How the page looks, on a screen and on A4. The text stands in the page as it is, read as XML or as HTML: it must do
  without < > and &.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:m="https://w3id.org/tanshin/stylesheet/mode/"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all">

  <xsl:template name="m:style">
    <style>
* { box-sizing: border-box; }
html { background: #eceef1; color: #1b1f24; font: 14px/1.5 "Noto Sans", "Noto Sans JP", "Hiragino Sans", "Yu Gothic", Meiryo, Arial, sans-serif; line-break: strict; }
body { margin: 0; }
.page { max-width: 920px; margin: 24px auto; padding: 44px 52px 60px; background: #fff; box-shadow: 0 1px 6px rgba(0, 0, 0, .18); }
h1, h2, h3, h4, p, dl, dd, ul { margin: 0; }

.head { margin-bottom: 14px; padding-bottom: 10px; border-bottom: 2px solid #1b1f24; text-align: center; }
h1 { font-size: 22px; line-height: 1.3; }
.company { font-weight: bold; }

.draft-mark { margin-bottom: 14px; padding: 6px 14px; border: 1px solid #c77700; border-left-width: 6px; background: #fff6e5; font-size: 13px; }
.draft-mark strong { margin-right: .8em; color: #8a5200; }
.draft-mark a { color: inherit; }
.page.en h1 { padding: 0 12%; }
.page.ja h1, .page.ja h2 { word-break: keep-all; overflow-wrap: anywhere; }
.gaps { margin-top: 40px; font-size: 12px; }
.gaps h2 { border-color: #c77700; color: #8a5200; }
.gaps p { margin-top: 8px; }
.gaps ul { padding-left: 20px; columns: 2; column-gap: 28px; }
.gaps li { break-inside: avoid; }
.column::before { content: " · "; color: #8a5200; }
.column:empty::before { content: none; }
.gaps p.reason { margin-top: 2px; color: #4a535e; }
.gaps h3 { margin-top: 3px; font-size: 12px; }
.place { margin-right: .6em; }

.grid, .list { margin-top: 12px; }
.part { margin-top: 26px; }
#part-TseHead { margin-top: 0; }
h2, .title-h2 { font-size: 15px; line-height: 1.35; text-align: left; }
.part h2, .gaps h2 { margin-bottom: 4px; border-bottom: 1px solid #1b1f24; }
h3, .title-h3 { font-size: 14px; }
.title { font-weight: bold; }
h4 { font-size: 13px; }
.list h4, .list h3.lead { margin-top: 4px; font-weight: normal; color: #1b1f24; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; border-bottom: 1px solid #8d959e; font-size: 13px; }
caption { padding-bottom: 3px; text-align: left; }
caption .title { display: inline; }
caption .unit { float: right; padding-top: 2px; font-size: 12px; color: #4a535e; }
col.label { width: 24%; }
.en col.label { width: 32%; }
th, td { padding: 3px 8px; border: 1px solid #8d959e; vertical-align: bottom; }
thead th, thead td { background: #f1f3f5; font-weight: normal; text-align: center; vertical-align: middle; line-height: 1.3; }
.units td { padding: 0; }
.units th { padding: 1px 8px; font-size: 11px; color: #4a535e; text-align: right; }
tbody th { min-width: 9em; text-align: left; font-weight: normal; }
tbody th, tbody td { border-bottom-width: 0; }
td { padding-right: 11px; text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.words { text-align: left; white-space: pre-line; }
.sign.after { display: inline-block; width: .4em; margin-right: -.4em; }

tr.depth-1 th { padding-left: 22px; }
tr.depth-2 th { padding-left: 36px; }
tr.depth-3 th { padding-left: 50px; }
tr.depth-4 th { padding-left: 64px; }
.heading th { font-weight: bold; background: #f7f8f9; }
.subtotal th, .subtotal td { border-top-color: #1b1f24; font-weight: bold; }
.total th, .total td { border-top: 1px solid #1b1f24; border-bottom: 3px double #1b1f24; font-weight: bold; }

.pairs { border-top: 1px solid #c4cad1; }
.pair { display: flex; border-bottom: 1px solid #c4cad1; padding: 3px 0; }
.name, .value { display: block; }
.name { flex: 0 0 46%; padding: 0 8px; color: #4a535e; }
.value { flex: 1 1 0; padding: 0 8px; white-space: pre-line; overflow-wrap: anywhere; }
.depth-1 .name { padding-left: 22px; }
.depth-2 .name { padding-left: 36px; }
.depth-3 .name { padding-left: 50px; }
.depth-4 .name { padding-left: 64px; }

.missing { background: #fff6e5; }
.missing a { display: inline-block; min-width: 1.4em; text-align: center; color: #8a5200; font-weight: bold; text-decoration: none; }
.rough, .disputed { color: #8a5200; text-decoration: none; }
.disputed { margin-left: 1px; }
.derived { border-bottom: 1px dotted #8793a1; }
.note, .foot { margin-top: 4px; font-size: 12px; color: #4a535e; }
.foot { margin-top: 16px; }
.legend .derived { margin-right: .8em; }
:target { outline: 2px solid #c77700; }

/* The form of the exchange: who reports in two columns, headings that its parts already say, one block for figures of one row. */
#part-TseHead h2, #TseInformation .title, #TseDividends .title, #TseAnnualDividends .title, #TseTargets .title, #TseAnnualTargets .title, #TseDividendRevision .title, #TseTargetBasis .title, #TseOthers .title, #TseAnnualOthers .title, #TsePerShare .title, #TseAnnualPerShare .title, #TseAverageShares .title, #TseNonConsolidatedPerShare .title { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
#TseInformation .pairs { display: grid; grid-template-columns: 1.25fr 1fr; column-gap: 20px; border: 0; }
#TseInformation .pair { border: 0; padding: 1px 0; }
#TseInformation .name { flex-basis: 37%; padding: 0; }
#TseInformation .value { padding: 0 0 0 8px; word-break: keep-all; }
#TsePerShare, #TseAnnualPerShare, #TseAverageShares, #TseNonConsolidatedPerShare, #TseDividendRevision, #TseTargetBasis { margin-top: 6px; }
#TseResults thead tr:nth-child(2) *, #TseAnnualResults thead tr:nth-child(2) *, #TseTargets thead tr:nth-child(2) *, #TseAnnualTargets thead tr:nth-child(2) *, #TseNonConsolidatedResults thead tr:nth-child(2) * { padding: 0; border-top: 0; border-bottom: 0; font-size: 0; line-height: 0; }
#TseOthers .name, #TseAnnualOthers .name, #TseDividendRevision .name { flex-basis: 86%; color: inherit; }
#TseOthers .pairs, #TseAnnualOthers .pairs, #TseDividendRevision .pairs, #TseOthers .pair, #TseAnnualOthers .pair, #TseDividendRevision .pair { border: 0; }
#TseTargetBasis col.label { width: 66%; }
#TseShares col.label, #TseAnnualShares col.label, #TseAverageShares col.label, #TseEquityMethod col.label { width: 46%; }
#TseIncomeStatement col.label, #TseBalanceSheet col.label, #TseCashFlowStatement col.label, #TseSegments col.label { width: 50%; }

@media (max-width: 700px) {
  .page { margin: 0; padding: 14px; box-shadow: none; }
  .pair { display: block; }
  .value { padding-left: 22px; }
  #TseInformation .pairs { display: block; }
  .gaps ul { columns: 1; }
}

@page { size: A4; margin: 12mm 13mm 14mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #4a535e; } }
@media print {
  html { background: none; font-size: 8.5pt; line-height: 1.4; -webkit-print-color-adjust: exact; }
  .page { max-width: none; margin: 0; padding: 0; box-shadow: none; }
  html:lang(en) { line-height: 1.32; }
  h1 { font-size: 14pt; }
  h2, .title-h2 { font-size: 10pt; }
  :lang(en) h2, :lang(en) .title-h2 { font-size: 9.2pt; }
  h3, h4, .title-h3 { font-size: 9pt; }
  table { font-size: 8.5pt; }
  th, td { padding: 1.5pt 5pt; }
  .wide table { font-size: 8pt; }
  .wide th { padding: 1.5pt 3pt; }
  .wide td { padding: 1.5pt 6pt 1.5pt 2pt; }
  .note, .foot, caption .unit, .draft-mark { font-size: 7.5pt; }
  .units td { padding: 0; }
.units th { font-size: 7pt; }
  .scroll { overflow: visible; }
  .grid, .list { margin-top: 5pt; break-inside: avoid; }
  .part { margin-top: 9pt; break-inside: avoid; }
  #part-TseStatements { break-inside: auto; }
  .long { break-inside: auto; }
  .long table { font-size: 7.5pt; }
  .long th, .long td { padding-top: .5pt; padding-bottom: .5pt; }
  #TseCashFlowStatement table { font-size: 7pt; }
  #TseCashFlowStatement th, #TseCashFlowStatement td { padding-top: 0; padding-bottom: 0; }
  #part-TseStatements, #TseBalanceSheet, #TseCashFlowStatement, .gaps { break-before: page; break-inside: auto; }
  .gaps { font-size: 7.5pt; }
  .gaps h3 { font-size: 7.5pt; }
  .gaps ul { columns: 3; column-gap: 14pt; padding-left: 10pt; }
  caption { padding-bottom: 1pt; line-height: 1.1; }
  h1 { line-height: 1.2; }
  .head { margin-bottom: 6pt; padding-bottom: 4pt; }
  .draft-mark { margin-bottom: 6pt; padding: 2pt 8pt; }
  thead { display: table-header-group; }
  tr, .pair, li { break-inside: avoid; }
  caption, h2, h3, h4 { break-after: avoid; break-inside: avoid; }
  .missing a { color: #8a5200; }
}
</style>
  </xsl:template>

</xsl:stylesheet>
