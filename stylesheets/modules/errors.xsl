<?xml version="1.0" encoding="UTF-8"?>
<!-- What the stylesheets cannot print stops them, by name. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="https://w3id.org/tanshin/stylesheet/error/"
    xmlns:f="https://w3id.org/tanshin/stylesheet/function/"
    xmlns:m="https://w3id.org/tanshin/stylesheet/mode/"
    xmlns:mp="https://w3id.org/tanshin/stylesheet/mode/private/"
    exclude-result-prefixes="#all">

  <xsl:template match="table" mode="m:table" priority="-1">
    <xsl:sequence select="error(xs:QName('e:unknown-table'),
        'Table ' || @id || ' is a ' || @kind || '; only grid and list can be printed.')"/>
  </xsl:template>

  <xsl:template match="cell" mode="mp:content" priority="-1">
    <xsl:sequence select="error(xs:QName('e:unknown-cell'),
        'A cell of table ' || ../../@id || ' is of the kind ' || @kind
        || '; only amount, words, dash, blank and missing can be printed.')"/>
  </xsl:template>

  <xsl:function name="f:not-a-number" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="error(xs:QName('e:not-a-number'),
        'An amount reads &quot;' || $text || '&quot;; it must be digits, with commas and a point, and nothing else.')"/>
  </xsl:function>

  <xsl:function name="f:unknown-sign" as="xs:boolean">
    <xsl:param name="sign" as="xs:string"/>
    <xsl:sequence select="error(xs:QName('e:unknown-sign'),
        'An amount has the sign &quot;' || $sign || '&quot;; it must be - or absent.')"/>
  </xsl:function>

</xsl:stylesheet>
