package tanshin.report;

import tanshin.fact.Labels;
import tanshin.fact.QName;

/** A part of a report, in the order in which it is printed. */
public sealed interface Block permits Table, Chart {

    QName name();

    Labels title();
}
