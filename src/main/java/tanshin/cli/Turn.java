package tanshin.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** One at a time: among the threads of this program by a lock, among programs by the lock of a file. */
final class Turn {

    /** A channel's lock belongs to the whole program, and a second one for the same file would be refused, not wait. */
    private static final ReentrantLock HERE = new ReentrantLock();

    private Turn() {}

    /** Work on files. */
    interface Work {
        void run() throws IOException;
    }

    /** Does something that no other thread and no other program does to the same folder at the same time. */
    static void in(Path folder, Work work) throws IOException {
        HERE.lock();
        try (FileChannel channel = channel(folder)) {
            FileLock held = channel.lock(); // released with the channel
            if (!held.isValid()) {
                throw new IOException("The lock of " + folder + " was lost");
            }
            work.run();
        } finally {
            HERE.unlock();
        }
    }

    /** Does something while no thread of this program has its turn in any folder. */
    static void alone(Runnable work) {
        HERE.lock();
        try {
            work.run();
        } finally {
            HERE.unlock();
        }
    }

    /** The file lies outside of the folder, so that it leaves no trace there; other users of the machine may write it too. */
    private static FileChannel channel(Path folder) throws IOException {
        String key = Integer.toHexString(folder.toRealPath().hashCode());
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "tanshin-" + key + ".lock");
        if (Files.exists(file)) {
            return FileChannel.open(file, StandardOpenOption.WRITE);
        }
        FileChannel made = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!file.toFile().setWritable(true, false)) {
            throw new IOException("The lock " + file + " cannot be shared with other users");
        }
        return made;
    }
}
