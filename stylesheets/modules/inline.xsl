<?xml version="1.0" encoding="UTF-8"?>
<!--
  Inline XBRL 1.1: figures as facts, and the header with what they refer to. Inline XBRL allows XHTML 1.1 only, so the elements
  of HTML5 become div and span; the style sheet knows them by their classes, and the page looks the same.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:f="https://w3id.org/tanshin/stylesheet/function/"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"
    xmlns:link="http://www.xbrl.org/2003/linkbase"
    xmlns:m="https://w3id.org/tanshin/stylesheet/mode/"
    xmlns:mp="https://w3id.org/tanshin/stylesheet/mode/private/"
    xmlns:xlink="http://www.w3.org/1999/xlink"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="f h m mp xs"
    expand-text="yes">

  <!-- m:tag: what a cell says, as a fact if it is one. m:inline: namespaces and header. m:strict: HTML5 as XHTML 1.1. -->
  <xsl:mode name="m:tag" on-no-match="fail" on-multiple-match="fail"/>
  <xsl:mode name="m:inline" on-no-match="fail" on-multiple-match="fail"/>
  <xsl:mode name="m:strict" on-no-match="shallow-copy" on-multiple-match="use-last"/>
  <xsl:mode name="mp:hidden" on-no-match="fail" on-multiple-match="fail"/>

  <!-- Tags -->

  <xsl:template match="cell[@kind = 'amount'][not(@ix)]" mode="m:tag">
    <xsl:text>{f:digits(.)}</xsl:text>
  </xsl:template>

  <xsl:template match="cell[@kind = 'amount'][@ix]" mode="m:tag">
    <ix:nonFraction id="{@tag}" name="{@name}" contextRef="{@contextRef}" unitRef="{@unitRef}" decimals="{@decimals}"
        scale="{@scale}" format="{@format}">
      <xsl:if test="@tag-sign">
        <xsl:attribute name="sign" select="@tag-sign"/>
      </xsl:if>
      <xsl:text>{f:digits(.)}</xsl:text>
    </ix:nonFraction>
  </xsl:template>

  <xsl:template match="cell[@kind = 'words'][not(@ix)]" mode="m:tag">
    <xsl:text>{.}</xsl:text>
  </xsl:template>

  <xsl:template match="cell[@kind = 'words'][@ix]" mode="m:tag">
    <ix:nonNumeric id="{@tag}" name="{@name}" contextRef="{@contextRef}">
      <xsl:sequence select="@format"/>
      <xsl:text>{.}</xsl:text>
    </ix:nonNumeric>
  </xsl:template>

  <xsl:template match="cell[@kind = 'dash'][not(@ix)]" mode="m:tag">
    <xsl:text>–</xsl:text>
  </xsl:template>

  <xsl:template match="cell[@kind = 'dash'][@ix]" mode="m:tag">
    <ix:nonFraction id="{@tag}" name="{@name}" contextRef="{@contextRef}" unitRef="{@unitRef}" xsi:nil="true"/>
    <xsl:text>–</xsl:text>
  </xsl:template>

  <xsl:template match="legend" mode="m:tag">
    <xsl:choose>
      <xsl:when test="../inline/@derived != ''">
        <ix:footnote id="derived" xml:lang="{ancestor::report/@lang}">{.}</ix:footnote>
      </xsl:when>
      <xsl:otherwise>
        <xsl:text>{.}</xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Header -->

  <xsl:template match="inline" mode="m:inline">
    <div style="display:none">
      <ix:header>
        <xsl:where-populated>
          <ix:hidden>
            <xsl:apply-templates select="hidden" mode="mp:hidden"/>
          </ix:hidden>
        </xsl:where-populated>
        <ix:references>
          <link:schemaRef xlink:type="simple" xlink:href="{@schema}"/>
        </ix:references>
        <ix:resources>
          <xsl:if test="@derived != ''">
            <ix:relationship fromRefs="{@derived}" toRefs="derived"/>
          </xsl:if>
          <xsl:copy-of select="*:resources/*" copy-namespaces="no"/>
        </ix:resources>
      </ix:header>
    </div>
  </xsl:template>

  <xsl:template match="hidden[@ix = 'nonNumeric']" mode="mp:hidden">
    <ix:nonNumeric id="{@tag}" name="{@name}" contextRef="{@contextRef}">{.}</ix:nonNumeric>
  </xsl:template>

  <xsl:template match="hidden[@ix = 'nonFraction'][@decimals]" mode="mp:hidden">
    <ix:nonFraction id="{@tag}" name="{@name}" contextRef="{@contextRef}" unitRef="{@unitRef}" decimals="{@decimals}">
      <xsl:if test="@tag-sign">
        <xsl:attribute name="sign" select="@tag-sign"/>
      </xsl:if>
      <xsl:text>{.}</xsl:text>
    </ix:nonFraction>
  </xsl:template>

  <xsl:template match="hidden[@ix = 'nonFraction'][not(@decimals)]" mode="mp:hidden">
    <ix:nonFraction id="{@tag}" name="{@name}" contextRef="{@contextRef}" unitRef="{@unitRef}" xsi:nil="true"/>
  </xsl:template>

  <!-- Inline XBRL 1.0 has its own namespace, and ties footnotes by attributes. -->

  <xsl:variable name="mp:version" as="xs:string?" select="/report/inline/@version"/>
  <xsl:variable name="mp:former" as="xs:boolean" select="$mp:version = 'http://www.xbrl.org/2008/inlineXBRL'"/>
  <xsl:variable name="mp:derived" as="xs:string*" select="tokenize(/report/inline/@derived)"/>

  <xsl:template match="ix:*" mode="m:strict">
    <xsl:element name="{name()}" namespace="{$mp:version}">
      <xsl:if test="$mp:former and @id = $mp:derived">
        <xsl:attribute name="footnoteRefs" select="'derived'"/>
      </xsl:if>
      <xsl:apply-templates select="@*, node()" mode="m:strict"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="ix:relationship[$mp:former]" mode="m:strict"/>

  <xsl:template match="ix:footnote/@id[$mp:former]" mode="m:strict">
    <xsl:attribute name="footnoteID" select="."/>
  </xsl:template>

  <!-- XHTML 1.1 -->

  <xsl:template match="h:main | h:section | h:header | h:footer | h:dl" mode="m:strict">
    <div>
      <xsl:apply-templates select="@*, node()" mode="m:strict"/>
    </div>
  </xsl:template>

  <xsl:template match="h:time | h:dt | h:dd | h:caption/h:h2 | h:caption/h:h3" mode="m:strict">
    <span>
      <xsl:apply-templates select="@*, node()" mode="m:strict"/>
    </span>
  </xsl:template>

  <xsl:template match="h:style" mode="m:strict">
    <style type="text/css">
      <xsl:apply-templates mode="m:strict"/>
    </style>
  </xsl:template>

  <xsl:template match="h:meta[@charset]" mode="m:strict">
    <meta http-equiv="Content-Type" content="text/html; charset={@charset}"/>
  </xsl:template>

  <xsl:template match="@lang | @role | @datetime | @*[starts-with(name(), 'aria-') or starts-with(name(), 'data-')]"
      mode="m:strict"/>

</xsl:stylesheet>
