package tanshin.report;

import tanshin.fact.Labels;
import tanshin.fact.QName;

/** A part of a report: tables and charts that belong together, as on one sheet or under one heading. */
public record Part(QName name, Labels labels) {}
