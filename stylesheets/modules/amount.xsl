<?xml version="1.0" encoding="UTF-8"?>
<!--
  Cells. An amount arrives as digits; its sign is print and stands outside the element that holds the digits, so that this
  element can become a fact of inline XBRL as it is.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="https://w3id.org/tanshin/stylesheet/function/"
    xmlns:m="https://w3id.org/tanshin/stylesheet/mode/"
    xmlns:mp="https://w3id.org/tanshin/stylesheet/mode/private/"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    expand-text="yes">

  <!-- m:cell: a cell of a grid. m:words: a cell of a list. mp:content: what stands in either. -->
  <xsl:mode name="m:cell" on-no-match="fail" on-multiple-match="fail"/>
  <xsl:mode name="m:words" on-no-match="fail" on-multiple-match="fail"/>
  <xsl:mode name="mp:content" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="cell" mode="m:cell">
    <td class="{@kind}">
      <xsl:apply-templates select="." mode="mp:content"/>
    </td>
  </xsl:template>

  <xsl:template match="cell" mode="m:words">
    <dd class="value {@kind}">
      <xsl:apply-templates select="." mode="mp:content"/>
    </dd>
  </xsl:template>

  <xsl:template match="cell[@kind = 'amount']" mode="mp:content">
    <xsl:variable name="before" as="xs:string" select="f:before(@sign, ancestor::report/@lang)"/>
    <xsl:variable name="after" as="xs:string" select="f:after(@sign, ancestor::report/@lang)"/>
    <xsl:if test="@rough">
      <a class="rough" href="#{@rough}">{f:roughly(ancestor::report/@lang)}</a>
    </xsl:if>
    <xsl:if test="$before">
      <span class="sign">{$before}</span>
    </xsl:if>
    <span class="{if (@derived) then 'amount derived' else 'amount'}" data-fact="{@fact}"><xsl:apply-templates select="." mode="m:tag"/></span>
    <xsl:text>{@suffix}</xsl:text>
    <xsl:if test="$after">
      <span class="sign after">{$after}</span>
    </xsl:if>
    <xsl:if test="@disputed">
      <a class="disputed" href="#{@disputed}" title="{@label}" aria-label="{@label}">†</a>
    </xsl:if>
  </xsl:template>

  <xsl:template match="cell[@kind = 'words'][@fact]" mode="mp:content">
    <span data-fact="{@fact}"><xsl:apply-templates select="." mode="m:tag"/></span>
  </xsl:template>

  <xsl:template match="cell[@kind = 'words'][not(@fact)]" mode="mp:content">
    <xsl:text>{.}</xsl:text>
  </xsl:template>

  <xsl:template match="cell[@kind = 'dash']" mode="mp:content">
    <span data-fact="{@fact}"><xsl:apply-templates select="." mode="m:tag"/></span>
  </xsl:template>

  <xsl:template match="cell[@kind = 'blank']" mode="mp:content"/>

  <xsl:template match="cell[@kind = 'missing']" mode="mp:content">
    <a href="#{@gap}" title="{.}" aria-label="{@label}: {.}">–</a>
  </xsl:template>

  <!-- What stands before an amount that is known only roughly. -->
  <xsl:function name="f:roughly" as="xs:string" visibility="public">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="if ($language = 'ja') then '約' else '≈'"/>
  </xsl:function>

  <!-- What stands before an amount for its sign: △ in Japanese, an opening parenthesis elsewhere. -->
  <xsl:function name="f:before" as="xs:string" visibility="public">
    <xsl:param name="sign" as="xs:string?"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="if (not(f:negative($sign))) then '' else if ($language = 'ja') then '△' else '('"/>
  </xsl:function>

  <!-- What stands after it, suffix included: nothing in Japanese, a closing parenthesis elsewhere. -->
  <xsl:function name="f:after" as="xs:string" visibility="public">
    <xsl:param name="sign" as="xs:string?"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="if (not(f:negative($sign)) or $language = 'ja') then '' else ')'"/>
  </xsl:function>

  <!-- Whether the sign is a minus. No sign is none; any other is an error. -->
  <xsl:function name="f:negative" as="xs:boolean" visibility="public">
    <xsl:param name="sign" as="xs:string?"/>
    <xsl:sequence select="
        if (empty($sign)) then false()
        else if ($sign = '-') then true()
        else f:unknown-sign($sign)"/>
  </xsl:function>

  <!-- The digits, if they are nothing but digits, grouped by commas, with a decimal point. -->
  <xsl:function name="f:digits" as="xs:string" visibility="public">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
        if ($text != '' and translate($text, '0123456789,.', '') = '') then $text
        else f:not-a-number($text)"/>
  </xsl:function>

</xsl:stylesheet>
