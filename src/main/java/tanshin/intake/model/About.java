package tanshin.intake.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tanshin.fact.EntityId;
import tanshin.fact.Period;
import tanshin.fact.QName;

/** What the facts of a context are about; its identifier is gone, since contexts are equal by what they say. */
public record About(EntityId entity, Period period, SortedMap<QName, Axis> axes) {

    public About {
        axes = Collections.unmodifiableSortedMap(new TreeMap<>(axes));
    }

    public About(EntityId entity, Period period, Map<QName, Axis> axes) {
        this(entity, period, (SortedMap<QName, Axis>) new TreeMap<>(axes));
    }
}
