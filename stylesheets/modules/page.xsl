<?xml version="1.0" encoding="UTF-8"?>
<!-- The page around the tables: title block, draft banner, legend. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:m="https://w3id.org/tanshin/stylesheet/mode/"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    default-mode="m:page"
    expand-text="yes">

  <!-- XHTML5 that reads the same when a browser takes it for HTML: no XML declaration, UTF-8, no empty-element tags. -->
  <xsl:output method="xhtml" html-version="5" encoding="UTF-8" omit-xml-declaration="yes" include-content-type="no"
      indent="yes" suppress-indentation="caption dd dt h1 h2 h3 li p style td th title"/>

  <xsl:mode name="m:page" on-no-match="fail" on-multiple-match="fail" visibility="public"/>

  <xsl:template match="/">
    <xsl:apply-templates select="report"/>
  </xsl:template>

  <xsl:template match="report">
    <html lang="{@lang}" xml:lang="{@lang}">
      <head>
        <meta charset="UTF-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>{header/title} – {header/company}</title>
        <xsl:call-template name="m:style"/>
      </head>
      <body>
        <main>
          <xsl:apply-templates select="header, draft"/>
          <xsl:apply-templates select="table" mode="m:table"/>
          <xsl:apply-templates select="legend"/>
        </main>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="header">
    <header>
      <p class="company">{company}</p>
      <h1>{title}</h1>
      <p class="period">{period}</p>
      <p class="as-of">{as-of/@label} <time datetime="{as-of/@date}">{as-of}</time></p>
    </header>
  </xsl:template>

  <xsl:template match="draft">
    <section class="draft" aria-labelledby="draft">
      <h2 id="draft">{@label}</h2>
      <p>{@reason}</p>
      <ol>
        <xsl:apply-templates select="gap"/>
      </ol>
    </section>
  </xsl:template>

  <xsl:template match="gap">
    <li id="{@id}"><span class="place">{@place}</span><span class="reason">{.}</span></li>
  </xsl:template>

  <xsl:template match="legend">
    <p class="legend"><span class="derived" aria-hidden="true">123</span>{.}</p>
  </xsl:template>

</xsl:stylesheet>
