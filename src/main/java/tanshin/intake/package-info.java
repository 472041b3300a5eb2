/**
 * The way of a report from elsewhere into a filing folder: read, given a meaning by its taxonomy as far as that is there,
 * written as xBRL-CSV with the taxonomy of the company beside it.
 *
 * <pre>{@code
 * Imported imported = new Importer(folder, Optional.of("acme-2024"), Optional.empty(), taxonomy).take(List.of(instance, taxonomyPackage));
 * imported.remarks().forEach(System.err::println);
 * }</pre>
 *
 * <p>The rooms in it each know one kind of file: {@link tanshin.intake.instance} instances, {@link tanshin.intake.inline}
 * inline documents, {@link tanshin.intake.oim} xBRL-JSON and xBRL-CSV, {@link tanshin.intake.dts} schemas and linkbases.
 * Nothing is fetched from the network, ever. What cannot be resolved is named, and the facts are kept.
 *
 * <p>This room never knows RDF: it writes Turtle as text, and computes nothing.
 */
@NullMarked
package tanshin.intake;

import org.jspecify.annotations.NullMarked;
