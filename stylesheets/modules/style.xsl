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
main { max-width: 920px; margin: 24px auto; padding: 44px 52px 60px; background: #fff; box-shadow: 0 1px 6px rgba(0, 0, 0, .18); }
h1, h2, h3, p, dl, dd, ol { margin: 0; }

header { margin-bottom: 18px; padding-bottom: 10px; border-bottom: 2px solid #1f3a5f; }
h1 { font-size: 21px; line-height: 1.3; color: #1f3a5f; }
.company { font-weight: bold; }
.period, .as-of { color: #4a535e; }
.as-of { font-size: 12px; }

.draft { margin-bottom: 18px; padding: 8px 14px; border: 1px solid #c77700; border-left-width: 6px; background: #fff6e5; font-size: 13px; }
.draft h2 { color: #8a5200; }
.draft ol { padding-left: 22px; }
.place { font-weight: bold; margin-right: .8em; }

section { margin-top: 20px; }
h2 { font-size: 15px; line-height: 1.35; color: #1f3a5f; text-align: left; }
h3 { margin-top: 8px; font-size: 14px; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; border-bottom: 1px solid #c4cad1; font-size: 13px; }
caption { padding-bottom: 4px; text-align: left; }
caption h2 { display: inline; }
caption .unit { float: right; padding-top: 2px; font-size: 12px; color: #4a535e; }
col.label { width: 30%; }
th, td { padding: 3px 8px; border: 1px solid #c4cad1; vertical-align: bottom; }
thead th, thead td { background: #eef2f7; font-weight: normal; text-align: center; vertical-align: middle; line-height: 1.3; }
.units th { padding: 1px 8px; font-size: 11px; color: #4a535e; }
tbody th { min-width: 9em; text-align: left; font-weight: normal; }
tbody th, tbody td { border-bottom-width: 0; }
td { padding-right: 11px; text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.words { text-align: left; white-space: pre-line; }
.sign.after { display: inline-block; width: .4em; margin-right: -.4em; }

tr.depth-1 th { padding-left: 22px; }
tr.depth-2 th { padding-left: 36px; }
tr.depth-3 th { padding-left: 50px; }
tr.depth-4 th { padding-left: 64px; }
.heading th { font-weight: bold; background: #f7f9fb; }
.subtotal th, .subtotal td { border-top-color: #1b1f24; font-weight: bold; }
.total th, .total td { border-top: 1px solid #1b1f24; border-bottom: 3px double #1b1f24; font-weight: bold; }

dl { border-top: 1px solid #c4cad1; }
dl div { display: flex; border-bottom: 1px solid #c4cad1; padding: 3px 0; }
dt { flex: 0 0 38%; padding: 0 8px; color: #4a535e; }
dd { flex: 1 1 0; padding: 0 8px; white-space: pre-line; overflow-wrap: anywhere; }
.depth-1 dt { padding-left: 22px; }
.depth-2 dt { padding-left: 36px; }
.depth-3 dt { padding-left: 50px; }
.depth-4 dt { padding-left: 64px; }

.missing { background: #fff6e5; }
.missing a { display: inline-block; min-width: 1.4em; text-align: center; color: #8a5200; font-weight: bold; text-decoration: none; }
.derived { border-bottom: 1px dotted #8793a1; }
.note, .legend { margin-top: 5px; font-size: 12px; color: #4a535e; }
.legend .derived { margin-right: .8em; }
:target { outline: 2px solid #c77700; }

@media (max-width: 700px) {
  main { margin: 0; padding: 14px; box-shadow: none; }
  dl div { display: block; }
  dd { padding-left: 22px; }
}

@page { size: A4; margin: 13mm 13mm 15mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #4a535e; } }
@media print {
  html { background: none; font-size: 9pt; -webkit-print-color-adjust: exact; }
  main { max-width: none; margin: 0; padding: 0; box-shadow: none; }
  h1 { font-size: 14pt; }
  h2 { font-size: 10pt; }
  h3 { font-size: 9pt; }
  table { font-size: 8.5pt; }
  .wide table { font-size: 7.5pt; }
  .wide th { padding: 2px 4px; }
  .wide td { padding: 2px 7px 2px 3px; }
  .as-of, .draft, .note, .legend, caption .unit { font-size: 8pt; }
  .units th { font-size: 7pt; }
  .scroll { overflow: visible; }
  section { margin-top: 12pt; break-inside: avoid; }
  .long { break-inside: auto; }
  thead { display: table-header-group; }
  tr, dl div, li { break-inside: avoid; }
  caption, h2, h3 { break-after: avoid; }
  .missing a { color: #8a5200; }
}
</style>
  </xsl:template>

</xsl:stylesheet>
