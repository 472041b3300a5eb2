package tanshin.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be read or written, in words. */
public final class Reason {

    private Reason() {}

    /** A clause without a full stop: {@code permission is denied}. */
    public static String of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission is denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "a file with this name is in the way";
        }
        if (failure instanceof NotDirectoryException) {
            return "it is no folder";
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return "a folder that is not empty is in the way";
        }
        if (failure instanceof FileSystemLoopException) {
            return "a link leads back to a folder that holds it";
        }
        if (failure instanceof CharacterCodingException) {
            return "it is not UTF-8 text";
        }
        if (failure instanceof FileSystemException named && named.getReason() != null) {
            return named.getReason();
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    /** A sentence that names the file too, where the failure knows it: {@code out/9M08: permission is denied.} */
    public static String sentence(IOException failure) {
        String file =
                failure instanceof FileSystemException named && named.getFile() != null ? named.getFile() + ": " : "";
        return file + of(failure) + ".";
    }
}
