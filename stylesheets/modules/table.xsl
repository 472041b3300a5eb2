<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables: grids of figures under headings, and lists of labels and words. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:m="https://w3id.org/tanshin/stylesheet/mode/"
    xmlns:mp="https://w3id.org/tanshin/stylesheet/mode/private/"
    xmlns:fp="https://w3id.org/tanshin/stylesheet/function/private/"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <xsl:mode name="m:table" on-no-match="fail" on-multiple-match="fail"/>
  <xsl:mode name="mp:head" on-no-match="fail" on-multiple-match="fail"/>
  <xsl:mode name="mp:row" on-no-match="fail" on-multiple-match="fail"/>
  <xsl:mode name="mp:line" on-no-match="fail" on-multiple-match="fail"/>

  <!-- Grids -->

  <xsl:template match="table[@kind = 'grid']" mode="m:table">
    <xsl:param name="heading" as="xs:string" select="'h2'" tunnel="yes"/>
    <section id="{@id}" class="{fp:classes(('grid', 'wide'[current()/columns/@count > 7], 'long'[count(current()/row) > 20]))}">
      <div class="scroll">
        <table>
          <caption>
            <xsl:element name="{$heading}">
              <xsl:attribute name="class" select="'title title-' || $heading"/>
              <xsl:value-of select="title"/>
            </xsl:element>
            <xsl:apply-templates select="unit" mode="mp:head"/>
          </caption>
          <xsl:apply-templates select="columns" mode="mp:head"/>
          <xsl:for-each-group select="row" group-starting-with="row[@emphasis = 'heading']">
            <tbody>
              <xsl:apply-templates select="current-group()" mode="mp:row"/>
            </tbody>
          </xsl:for-each-group>
        </table>
      </div>
      <xsl:apply-templates select="note" mode="m:table"/>
    </section>
  </xsl:template>

  <xsl:template match="note" mode="m:table">
    <p class="note">{.}</p>
  </xsl:template>

  <xsl:template match="table/unit" mode="mp:head">
    <span class="unit">({@label}: {.})</span>
  </xsl:template>

  <xsl:template match="columns" mode="mp:head">
    <colgroup>
      <col class="label"/>
    </colgroup>
    <xsl:apply-templates select="group" mode="mp:head"/>
    <xsl:where-populated>
      <thead>
        <xsl:apply-templates select="headings, units" mode="mp:head"/>
      </thead>
    </xsl:where-populated>
  </xsl:template>

  <xsl:template match="group" mode="mp:head">
    <colgroup span="{@columns}"></colgroup>
  </xsl:template>

  <xsl:template match="headings" mode="mp:head">
    <tr>
      <xsl:apply-templates select="*" mode="mp:head"/>
    </tr>
  </xsl:template>

  <xsl:template match="units" mode="mp:head">
    <tr class="units">
      <xsl:apply-templates select="*" mode="mp:head"/>
    </tr>
  </xsl:template>

  <xsl:template match="corner" mode="mp:head">
    <td>
      <xsl:sequence select="fp:span('rowspan', @rows)"/>
    </td>
  </xsl:template>

  <xsl:template match="heading[. != '']" mode="mp:head">
    <th scope="{@scope}">
      <xsl:sequence select="fp:span('colspan', @columns), fp:span('rowspan', @rows)"/>
      <xsl:text>{.}</xsl:text>
    </th>
  </xsl:template>

  <xsl:template match="heading[. = '']" mode="mp:head">
    <td>
      <xsl:sequence select="fp:span('colspan', @columns), fp:span('rowspan', @rows)"/>
    </td>
  </xsl:template>

  <xsl:template match="units/unit[. != '']" mode="mp:head">
    <th scope="col">{.}</th>
  </xsl:template>

  <xsl:template match="units/unit[. = '']" mode="mp:head">
    <td></td>
  </xsl:template>

  <xsl:template match="row[not(@columns)]" mode="mp:row">
    <tr class="{fp:row-classes(.)}">
      <th scope="row">{label}</th>
      <xsl:apply-templates select="cell" mode="m:cell"/>
    </tr>
  </xsl:template>

  <!-- A row of nothing but its label, which has the whole width. -->
  <xsl:template match="row[@columns]" mode="mp:row">
    <tr class="{fp:row-classes(.)}">
      <th scope="{if (@emphasis = 'heading') then 'rowgroup' else 'row'}" colspan="{@columns}">{label}</th>
    </tr>
  </xsl:template>

  <!-- Lists -->

  <xsl:template match="table[@kind = 'list']" mode="m:table">
    <xsl:param name="heading" as="xs:string" select="'h2'" tunnel="yes"/>
    <section id="{@id}" class="list">
      <xsl:element name="{$heading}">
        <xsl:attribute name="class" select="'title title-' || $heading"/>
        <xsl:value-of select="title"/>
      </xsl:element>
      <xsl:for-each-group select="row" group-adjacent="@emphasis = 'heading'">
        <xsl:choose>
          <xsl:when test="current-grouping-key()">
            <xsl:apply-templates select="current-group()" mode="mp:line">
              <xsl:with-param name="heading" select="if ($heading = 'h2') then 'h3' else 'h4'"/>
            </xsl:apply-templates>
          </xsl:when>
          <xsl:otherwise>
            <dl class="pairs">
              <xsl:apply-templates select="current-group()" mode="mp:line"/>
            </dl>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each-group>
      <xsl:apply-templates select="note" mode="m:table"/>
    </section>
  </xsl:template>

  <xsl:template match="row[@emphasis = 'heading']" mode="mp:line">
    <xsl:param name="heading" as="xs:string"/>
    <xsl:element name="{$heading}">
      <xsl:attribute name="class" select="'lead depth-' || @depth"/>
      <xsl:value-of select="label"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="row[@emphasis != 'heading']" mode="mp:line">
    <div class="pair {fp:row-classes(.)}">
      <dt class="name">{label}</dt>
      <xsl:apply-templates select="cell" mode="m:words"/>
    </div>
  </xsl:template>

  <!-- One cell alone needs no span. -->
  <xsl:function name="fp:span" as="attribute()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="cells" as="attribute()"/>
    <xsl:if test="$cells != '1'">
      <xsl:attribute name="{$name}" select="$cells"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="fp:row-classes" as="xs:string">
    <xsl:param name="row" as="element(row)"/>
    <xsl:sequence select="fp:classes(('depth-' || $row/@depth, $row/@emphasis[. != 'none']))"/>
  </xsl:function>

  <xsl:function name="fp:classes" as="xs:string">
    <xsl:param name="names" as="xs:string*"/>
    <xsl:sequence select="string-join($names, ' ')"/>
  </xsl:function>

</xsl:stylesheet>
