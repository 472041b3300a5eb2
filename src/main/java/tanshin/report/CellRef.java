package tanshin.report;

import tanshin.fact.QName;

/** A cell of a report: its table's name, its row and its column, both counted from 0. */
public record CellRef(QName table, int row, int column) {}
