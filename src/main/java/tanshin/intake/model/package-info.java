/**
 * What a report from elsewhere says, before any taxonomy gives it a meaning: facts with their places, and what the readers of
 * all formats share.
 *
 * <pre>{@code
 * Notes notes = new Notes();
 * notes.wrong(place, "The context C7 is not defined in the document.");   // nothing will be written
 * notes.say("missing-schema", place, "…");                                 // told, and gone on
 * notes.orFail();
 * }</pre>
 *
 * <p>This room never knows any file format.
 */
@NullMarked
package tanshin.intake.model;

import org.jspecify.annotations.NullMarked;
