package tanshin.taxonomy;

import tanshin.fact.EntityId;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.fact.Unit;

/** Who reports, when its fiscal year begins, and in which currency it reports. */
public record Entity(QName name, EntityId id, Labels labels, FiscalCalendar calendar, Unit reportingCurrency) {}
