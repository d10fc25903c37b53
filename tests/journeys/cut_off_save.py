"""Dies in the midst of a save: pages of the register half written, the journal that undoes them beside it."""
import os
import signal
import sqlite3
import sys

register = sqlite3.connect(sys.argv[1], isolation_level=None)
register.execute("PRAGMA cache_size = 1")
register.execute("BEGIN IMMEDIATE")
register.execute("CREATE TABLE half_written (bytes BLOB)")
for _ in range(100):
    register.execute("INSERT INTO half_written VALUES (randomblob(20000))")
os.kill(os.getpid(), signal.SIGKILL)
