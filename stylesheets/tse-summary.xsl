<?xml version="1.0" encoding="UTF-8"?>
<!-- The exchange's earnings summary as a page: an include list, one module for each concern. It begins in the mode m:page. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:m="https://w3id.org/tanshin/stylesheet/mode/"
    default-mode="m:page">

  <xsl:include href="modules/page.xsl"/>
  <xsl:include href="modules/table.xsl"/>
  <xsl:include href="modules/amount.xsl"/>
  <xsl:include href="modules/inline.xsl"/>
  <xsl:include href="modules/errors.xsl"/>
  <xsl:include href="modules/style.xsl"/>

</xsl:stylesheet>
