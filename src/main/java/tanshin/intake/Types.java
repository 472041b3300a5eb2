package tanshin.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tanshin.fact.QName;
import tanshin.taxonomy.Concept;

/** Item types of XBRL 2.1 and of the Data Concept.Type Registry, by their names: which kind of value they are. */
final class Types {

    private static final Map<String, Concept.Type> BY_NAME = Map.ofEntries(
            Map.entry("monetaryItemType", Concept.Type.MONETARY),
            Map.entry("sharesItemType", Concept.Type.SHARES),
            Map.entry("pureItemType", Concept.Type.PURE),
            Map.entry("percentItemType", Concept.Type.PURE),
            Map.entry("perShareItemType", Concept.Type.PER_SHARE),
            Map.entry("booleanItemType", Concept.Type.BOOLEAN),
            Map.entry("dateItemType", Concept.Type.DATE),
            Map.entry("anyURIItemType", Concept.Type.URI),
            Map.entry("decimalItemType", Concept.Type.QUANTITY),
            Map.entry("floatItemType", Concept.Type.QUANTITY),
            Map.entry("doubleItemType", Concept.Type.QUANTITY),
            Map.entry("integerItemType", Concept.Type.QUANTITY),
            Map.entry("nonNegativeIntegerItemType", Concept.Type.QUANTITY),
            Map.entry("nonPositiveIntegerItemType", Concept.Type.QUANTITY),
            Map.entry("positiveIntegerItemType", Concept.Type.QUANTITY),
            Map.entry("negativeIntegerItemType", Concept.Type.QUANTITY),
            Map.entry("longItemType", Concept.Type.QUANTITY),
            Map.entry("intItemType", Concept.Type.QUANTITY),
            Map.entry("shortItemType", Concept.Type.QUANTITY),
            Map.entry("unsignedLongItemType", Concept.Type.QUANTITY),
            Map.entry("unsignedIntItemType", Concept.Type.QUANTITY),
            Map.entry("stringItemType", Concept.Type.TEXT),
            Map.entry("normalizedStringItemType", Concept.Type.TEXT),
            Map.entry("tokenItemType", Concept.Type.TEXT),
            Map.entry("textBlockItemType", Concept.Type.TEXT),
            Map.entry("escapedItemType", Concept.Type.TEXT),
            Map.entry("domainItemType", Concept.Type.TEXT),
            Map.entry("QNameItemType", Concept.Type.TEXT),
            Map.entry("gYearItemType", Concept.Type.TEXT),
            Map.entry("gYearMonthItemType", Concept.Type.TEXT),
            Map.entry("gMonthDayItemType", Concept.Type.TEXT),
            Map.entry("durationItemType", Concept.Type.TEXT),
            Map.entry("dateTimeItemType", Concept.Type.TEXT));

    private Types() {}

    /** The kind of the nearest of these types that has one. */
    static Optional<Concept.Type> of(List<QName> types) {
        return types.stream()
                .flatMap(type -> Optional.ofNullable(BY_NAME.get(type.name())).stream())
                .findFirst();
    }
}
