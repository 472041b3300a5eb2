<?xml version="1.0" encoding="UTF-8"?>
<!-- The page around the tables: title block, parts, what the page says about itself, the list of gaps of a draft. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:m="https://w3id.org/tanshin/stylesheet/mode/"
    xmlns:mp="https://w3id.org/tanshin/stylesheet/mode/private/"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    default-mode="m:page"
    expand-text="yes">

  <!-- XHTML5 that reads the same when a browser takes it for HTML: no XML declaration, UTF-8, no empty-element tags. -->
  <xsl:output method="xhtml" html-version="5" encoding="UTF-8" omit-xml-declaration="yes" include-content-type="no"
      indent="yes" suppress-indentation="caption dd dt h1 h2 h3 h4 li p span style td th title"/>

  <xsl:mode name="m:page" on-no-match="fail" on-multiple-match="fail" visibility="public"/>
  <xsl:mode name="mp:list" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="/">
    <xsl:apply-templates select="report"/>
  </xsl:template>

  <xsl:template match="report[inline]" priority="1">
    <xsl:variable name="page" as="element()">
      <xsl:next-match/>
    </xsl:variable>
    <xsl:apply-templates select="$page" mode="m:strict"/>
  </xsl:template>

  <xsl:template match="report">
    <html lang="{@lang}" xml:lang="{@lang}">
      <xsl:for-each select="inline/namespace">
        <xsl:namespace name="{@prefix}" select="string(.)"/>
      </xsl:for-each>
      <head>
        <meta charset="UTF-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>{header/title} – {header/company}</title>
        <xsl:call-template name="m:style"/>
      </head>
      <body>
        <xsl:apply-templates select="inline" mode="m:inline"/>
        <main class="page {@lang}">
          <xsl:apply-templates select="header, draft"/>
          <xsl:for-each-group select="table" group-adjacent="string(part/@id)">
            <xsl:call-template name="mp:part">
              <xsl:with-param name="tables" select="current-group()"/>
            </xsl:call-template>
          </xsl:for-each-group>
          <xsl:apply-templates select="draft" mode="mp:list"/>
          <footer class="foot">
            <xsl:apply-templates select="legend, header/as-of"/>
          </footer>
        </main>
      </body>
    </html>
  </xsl:template>

  <!-- Neighbouring tables of one part under its heading; tables without a part stand by themselves. -->
  <xsl:template name="mp:part">
    <xsl:param name="tables" as="element(table)+"/>
    <xsl:choose>
      <xsl:when test="$tables[1]/part">
        <section class="part" id="part-{$tables[1]/part/@id}">
          <h2>{$tables[1]/part}</h2>
          <xsl:apply-templates select="$tables" mode="m:table">
            <xsl:with-param name="heading" select="'h3'" tunnel="yes"/>
          </xsl:apply-templates>
        </section>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="$tables" mode="m:table"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="header">
    <header class="head">
      <p class="company">{company}</p>
      <h1>{title}</h1>
    </header>
  </xsl:template>

  <xsl:template match="as-of">
    <p class="as-of">{@label} <time datetime="{@date}">{.}</time></p>
  </xsl:template>

  <xsl:template match="legend">
    <p class="legend"><span class="derived" aria-hidden="true">123</span><xsl:apply-templates select="." mode="m:tag"/></p>
  </xsl:template>

  <!-- A draft says so before the first figure, and lists its gaps after the last. -->
  <xsl:template match="draft">
    <p class="draft-mark" role="note"><strong>{@label}</strong><xsl:text> </xsl:text><a href="#draft">{@summary}</a></p>
  </xsl:template>

  <xsl:template match="draft" mode="mp:list">
    <section class="gaps" aria-labelledby="draft">
      <h2 id="draft">{@label}</h2>
      <xsl:apply-templates select="gaps" mode="mp:list"/>
    </section>
  </xsl:template>

  <xsl:template match="gaps" mode="mp:list">
    <p>{@reason}</p>
    <xsl:for-each-group select="gap" group-by="string(.)">
      <xsl:if test="current-grouping-key() != ''">
        <p class="reason">{current-grouping-key()}</p>
      </xsl:if>
      <xsl:for-each-group select="current-group()" group-adjacent="@table">
        <h3>{@table}</h3>
        <ul>
          <xsl:for-each-group select="current-group()" group-adjacent="@row">
            <li><span class="place">{@row}</span><xsl:apply-templates select="current-group()" mode="mp:list"/></li>
          </xsl:for-each-group>
        </ul>
      </xsl:for-each-group>
    </xsl:for-each-group>
  </xsl:template>

  <!-- Each gap can be linked to, though its column may have no heading. -->
  <xsl:template match="gap" mode="mp:list">
    <span class="column" id="{@id}">{@column}</span>
  </xsl:template>

</xsl:stylesheet>
