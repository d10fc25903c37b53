<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AskedChanges</name>
    <message>
        <source>The whole authorization ends.</source>
        <translation>The whole authorization ends.</translation>
    </message>
    <message>
        <source>Nothing is different yet.</source>
        <translation>Nothing is different yet.</translation>
    </message>
</context>
<context>
    <name>AuthorizationColumns</name>
    <message>
        <source>not applicable</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>not yet in force</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>expiring</translation>
    </message>
    <message>
        <source>without valid basis</source>
        <translation>without valid basis</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Program number</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>To complete</translation>
    </message>
</context>
<context>
    <name>Authorizations</name>
    <message>
        <source>version</source>
        <comment>a fact that is missing</comment>
        <translation>version</translation>
    </message>
    <message>
        <source>operations</source>
        <comment>a fact that is missing</comment>
        <translation>operations</translation>
    </message>
    <message>
        <source>purpose</source>
        <comment>a fact that is missing</comment>
        <translation>purpose</translation>
    </message>
    <message>
        <source>legal context</source>
        <comment>a fact that is missing</comment>
        <translation>legal context</translation>
    </message>
    <message>
        <source>basis</source>
        <comment>a fact that is missing</comment>
        <translation>basis</translation>
    </message>
    <message>
        <source>first day</source>
        <comment>a fact that is missing</comment>
        <translation>first day</translation>
    </message>
    <message>
        <source>the document it rests on</source>
        <comment>a fact that is missing</comment>
        <translation>the document it rests on</translation>
    </message>
    <message>
        <source>since when it is suspended</source>
        <comment>a fact that is missing</comment>
        <translation>since when it is suspended</translation>
    </message>
    <message>
        <source>since when it has ended</source>
        <comment>a fact that is missing</comment>
        <translation>since when it has ended</translation>
    </message>
    <message>
        <source>To complete: %1.</source>
        <translation>To complete: %1.</translation>
    </message>
    <message>
        <source>No authorization makes this log necessary.</source>
        <translation>No authorization makes this log necessary.</translation>
    </message>
    <message>
        <source>In use; the log is kept until %1 years after the last use.</source>
        <translation>In use; the log is kept until %1 years after the last use.</translation>
    </message>
    <message>
        <source>Ended, but nobody recorded when it was last used: the log stays until then.</source>
        <translation>Ended, but nobody recorded when it was last used: the log stays until then.</translation>
    </message>
    <message>
        <source>The log is kept until %1: last used on %2, plus %3 years.</source>
        <translation>The log is kept until %1: last used on %2, plus %3 years.</translation>
    </message>
    <message>
        <source>Signed form</source>
        <comment>a file</comment>
        <translation>Signed form</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a file</comment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a file</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>a file</comment>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>a file</comment>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>a file</comment>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Not yet in force: there is a log to keep from %1 on.</source>
        <translation>Not yet in force: there is a log to keep from %1 on.</translation>
    </message>
    <message>
        <source>Granted otherwise than asked.</source>
        <translation>Granted otherwise than asked.</translation>
    </message>
    <message>
        <source>%1 (asked: %2)</source>
        <comment>what was granted, what was asked</comment>
        <translation>%1 (asked: %2)</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>of a right that ended</comment>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>While I am away</source>
        <translation>While I am away</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>What falls due</translation>
    </message>
    <message>
        <source>Nothing falls due in these days.</source>
        <translation>Nothing falls due in these days.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more thing(s), in the overview</source>
        <translation>
            <numerusform>and %n more thing, in the overview</numerusform>
            <numerusform>and %n more things, in the overview</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can sign</source>
        <translation>Who can sign</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>%1; nobody at %2</source>
        <translation>%1; nobody at %2</translation>
    </message>
    <message>
        <source>These days hold no working day.</source>
        <translation>These days hold no working day.</translation>
    </message>
    <message>
        <source>absent until %1</source>
        <translation>absent until %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s telephone or address is in the register.</source>
        <translation>Nobody&apos;s telephone or address is in the register.</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>Absent: %1</translation>
    </message>
    <message>
        <source>absent from %1 to %2</source>
        <translation>absent from %1 to %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>institutions, who may sign</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>people and offices</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the head of a column</comment>
        <translation>Day</translation>
    </message>
    <message>
        <source>What</source>
        <comment>the head of a column</comment>
        <translation>What</translation>
    </message>
    <message>
        <source>Who has to act</source>
        <comment>the head of a column</comment>
        <translation>Who has to act</translation>
    </message>
</context>
<context>
    <name>ChaseLeaving</name>
    <message numerus="yes">
        <source>%n reminder(s) recorded; the next is counted from this day.</source>
        <translation>
            <numerusform>%n reminder recorded; the next is counted from this day.</numerusform>
            <numerusform>%n reminders recorded; the next are counted from this day.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reminder is recorded; without an answer the next one is due on %1.</source>
        <translation>The reminder is recorded; without an answer the next one is due on %1.</translation>
    </message>
    <message>
        <source>Once more all the same</source>
        <translation>Once more all the same</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>The option --%1 needs a value.</translation>
    </message>
    <message>
        <source>“%1” is no option of %2; see licet-cli --help.</source>
        <translation>“%1” is no option of %2; see licet-cli --help.</translation>
    </message>
    <message>
        <source>Call it as: licet-cli %1 %2</source>
        <translation>Call it as: licet-cli %1 %2</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists: write it as 2026-12-07.</source>
        <translation>“%1” is not a date that exists: write it as 2026-12-07.</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>The check found errors: correct them before the request is finalised.</source>
        <translation>The check found errors: correct them before the request is finalised.</translation>
    </message>
    <message>
        <source>Say where the form goes with --output FILE.pdf.</source>
        <translation>Say where the form goes with --output FILE.pdf.</translation>
    </message>
    <message>
        <source>Several requests go into one file with --folder.</source>
        <translation>Several requests go into one file with --folder.</translation>
    </message>
    <message>
        <source>The option --version takes a number, such as 2.</source>
        <translation>The option --version takes a number, such as 2.</translation>
    </message>
    <message>
        <source>The draft can be imported; nothing was written.</source>
        <translation>The draft can be imported; nothing was written.</translation>
    </message>
    <message>
        <source>%1 is recorded with other facts and was left as it is.</source>
        <translation>%1 is recorded with other facts and was left as it is.</translation>
    </message>
    <message>
        <source>“%1” cannot be listed: use one of %2.</source>
        <translation>“%1” cannot be listed: use one of %2.</translation>
    </message>
    <message>
        <source>Licet without a window. The commands:</source>
        <translation>Licet without a window. The commands:</translation>
    </message>
    <message>
        <source>“%1” is no command; see licet-cli --help.</source>
        <translation>“%1” is no command; see licet-cli --help.</translation>
    </message>
    <message>
        <source>The day %1 lies in the future; it is taken as today.</source>
        <translation>The day %1 lies in the future; it is taken as today.</translation>
    </message>
    <message>
        <source>“%1” is no event to record: use one of %2.</source>
        <translation>“%1” is no event to record: use one of %2.</translation>
    </message>
    <message>
        <source>A request is finalised by licet-cli finalise.</source>
        <translation>A request is finalised by licet-cli finalise.</translation>
    </message>
    <message>
        <source>%1 lies before %2, when the state before it began; it was recorded all the same.</source>
        <translation>%1 lies before %2, when the state before it began; it was recorded all the same.</translation>
    </message>
    <message>
        <source>The option --pad-numbers does that.</source>
        <translation>The option --pad-numbers does that.</translation>
    </message>
    <message>
        <source>line %1: %2. %3</source>
        <translation>line %1: %2. %3</translation>
    </message>
    <message>
        <source>New applications, to complete: %1.</source>
        <translation>New applications, to complete: %1.</translation>
    </message>
    <message>
        <source>New services of the catalogue, to complete: %1.</source>
        <translation>New services of the catalogue, to complete: %1.</translation>
    </message>
    <message>
        <source>New decisions of the committee, to complete: %1.</source>
        <translation>New decisions of the committee, to complete: %1.</translation>
    </message>
    <message>
        <source>%1 has no row that names its columns (institution, application, service, environment …): write one above the rows.</source>
        <translation>%1 has no row that names its columns (institution, application, service, environment …): write one above the rows.</translation>
    </message>
    <message>
        <source>Say with --output where it goes: FILE.eml for a mail draft, FILE.pdf for a covering letter.</source>
        <translation>Say with --output where it goes: FILE.eml for a mail draft, FILE.pdf for a covering letter.</translation>
    </message>
    <message>
        <source>The papers were written; nothing is recorded by that: once they have left, say so with licet-cli record REGISTER REQUEST send.</source>
        <translation>The papers were written; nothing is recorded by that: once they have left, say so with licet-cli record REGISTER REQUEST send.</translation>
    </message>
    <message>
        <source>An event is missing before event %1: compare with a backup.</source>
        <translation>An event is missing before event %1: compare with a backup.</translation>
    </message>
    <message>
        <source>The content of event %1 was changed: compare with a backup.</source>
        <translation>The content of event %1 was changed: compare with a backup.</translation>
    </message>
    <message>
        <source>Event %1 does not hang on the one before: compare with a backup.</source>
        <translation>Event %1 does not hang on the one before: compare with a backup.</translation>
    </message>
    <message>
        <source>The content of event %1 is not there, and nothing says that it was left out: compare with a backup.</source>
        <translation>The content of event %1 is not there, and nothing says that it was left out: compare with a backup.</translation>
    </message>
    <message>
        <source>A head is 64 signs, 0 to 9 and a to f.</source>
        <translation>The history’s head has 64 characters, 0 to 9 and a to f.</translation>
    </message>
    <message>
        <source>The history never had this head: it is another register&apos;s, or events were taken away.</source>
        <translation>The history never had this head: it is another register&apos;s, or events were taken away.</translation>
    </message>
    <message>
        <source>Say with --output where it goes: FILE.eml for a mail draft, FILE.pdf for a letter.</source>
        <translation>Say with --output where it goes: FILE.eml for a mail draft, FILE.pdf for a letter.</translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4)</source>
        <comment>severity, what is wrong, what to do, the rule it rests on</comment>
        <translation>%1: %2 %3 (%4)</translation>
    </message>
    <message>
        <source>The cover page was frozen in the signatory&apos;s language and exists in no other: leave --language out, or ask for the form without --cover, of which a reading copy can be made.</source>
        <translation>The cover page was frozen in the signatory&apos;s language and exists in no other: leave --language out, or ask for the form without --cover, of which a reading copy can be made.</translation>
    </message>
    <message>
        <source>Standard output did not take everything, so what was printed is not whole: make room, or send it elsewhere. What was recorded in the register stays.</source>
        <translation>Standard output did not take everything, so what was printed is not whole: make room, or send it elsewhere. What was recorded in the register stays.</translation>
    </message>
    <message>
        <source>%1 lies outside the years %2 to %3.</source>
        <translation>%1 lies outside the years %2 to %3.</translation>
    </message>
    <message>
        <source>The option --near-names take takes the register&apos;s name, --near-names keep the one of the list.</source>
        <translation>The option --near-names take takes the register&apos;s name, --near-names keep the one of the list.</translation>
    </message>
    <message>
        <source>The option --dates month-first or --dates day-first says so.</source>
        <translation>The option --dates month-first or --dates day-first says so.</translation>
    </message>
    <message>
        <source>“%1” cannot be said with --%2: use one of %3.</source>
        <translation>“%1” cannot be said with --%2: use one of %3.</translation>
    </message>
    <message>
        <source>The option --encoding does that: %1.</source>
        <translation>The option --encoding does that: %1.</translation>
    </message>
    <message>
        <source>The reminder was written; nothing is recorded by that: once it has left, say so with licet-cli record REGISTER REQUEST chased --way mail|letter|telephone.</source>
        <translation>The reminder was written; nothing is recorded by that: once it has left, say so with licet-cli record REGISTER REQUEST chased --way mail|letter|telephone.</translation>
    </message>
    <message>
        <source>The scan is attached by licet-cli record REGISTER REQUEST attach --role signed-form --attach FILE; that the signed form goes by post is said with --signed-by-post.</source>
        <translation>The scan is attached by licet-cli record REGISTER REQUEST attach --role signed-form --attach FILE; that the signed form goes by post is said with --signed-by-post.</translation>
    </message>
    <message>
        <source>A reminder once more on the same day is recorded with --again.</source>
        <translation>A reminder once more on the same day is recorded with --again.</translation>
    </message>
    <message>
        <source>Columns that are not imported: %1.</source>
        <translation>Columns that are not imported: %1.</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is known, and nothing is recorded without one: set the variable USER to the name of who is working.</source>
        <translation>Nobody&apos;s name is known, and nothing is recorded without one: set the variable USER to the name of who is working.</translation>
    </message>
    <message>
        <source>The authorization %1 had ended already; its end stays as it was recorded.</source>
        <translation>The authorization %1 had ended already; its end stays as it was recorded.</translation>
    </message>
    <message>
        <source>“%1” is no number of an import: give the one that it said at its end; list history names it too.</source>
        <translation>“%1” is no number of an import: give the one that it said at its end; list history names it too.</translation>
    </message>
    <message>
        <source>Give a file to import, or with --take-back the number of an import: one of them.</source>
        <translation>Give a file to import, or with --take-back the number of an import: one of them.</translation>
    </message>
    <message>
        <source>As long as nothing is built on it, this import can be taken back as a whole with licet-cli import REGISTER --take-back %1.</source>
        <translation>As long as nothing is built on it, this import can be taken back as a whole with licet-cli import REGISTER --take-back %1.</translation>
    </message>
    <message>
        <source>--%1 does not belong to the event %2: leave it out.</source>
        <translation>--%1 does not belong to the event %2: leave it out.</translation>
    </message>
    <message>
        <source>The event %1 needs --%2.</source>
        <translation>The event %1 needs --%2.</translation>
    </message>
    <message>
        <source>--from %1 lies after --until %2: give the earlier day as --from.</source>
        <translation>--from %1 lies after --until %2: give the earlier day as --from.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Number or name</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>Waits on</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>A signing folder holds the versions in force: leave --version out.</source>
        <translation>A signing folder holds the versions in force: leave --version out.</translation>
    </message>
    <message>
        <source>The refused rows go into a file of their own, not into the list that is read.</source>
        <translation>The refused rows go into a file of their own, not into the list that is read.</translation>
    </message>
    <message>
        <source>%1 is answered twice: name it once with --line.</source>
        <translation>%1 is answered twice: name it once with --line.</translation>
    </message>
    <message>
        <source>It is not said what became of %1: name it with --line, as granted, with-differences, refused or follows.</source>
        <translation>It is not said what became of %1: name it with --line, as granted, with-differences, refused or follows.</translation>
    </message>
    <message>
        <source>events %1, left out %2, head %3</source>
        <translation>events %1, left out %2, head %3</translation>
    </message>
    <message>
        <source>events %1, left out %2</source>
        <translation>events %1, left out %2</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 version %2</translation>
    </message>
    <message>
        <source>taken back %1</source>
        <translation>taken back %1</translation>
    </message>
    <message>
        <source>imported %1, duplicates %2, different %3</source>
        <translation>imported %1, duplicates %2, different %3</translation>
    </message>
    <message>
        <source>The request asks for several versions of %1: name one of them, as --line &quot;%2=granted&quot;. They are: %3.</source>
        <translation>The request asks for several versions of %1: name one of them, as --line &quot;%2=granted&quot;. They are: %3.</translation>
    </message>
    <message>
        <source>What was typed last in the window is not saved yet, and what is read here is the saved text. It is taken over when the register is opened in Licet. Requests: %1.</source>
        <translation>What was typed last in the window is not saved yet, and what is read here is the saved text. It is taken over when the register is opened in Licet. Requests: %1.</translation>
    </message>
    <message>
        <source>Nothing was finalised: open the register in Licet, and check the request before it is finalised.</source>
        <translation>Nothing was finalised: open the register in Licet, and check the request before it is finalised.</translation>
    </message>
    <message>
        <source>Where the form is signed already, record it with --instead and say why with --note.</source>
        <translation>Where the form is signed already, record it with --instead and say why with --note.</translation>
    </message>
    <message>
        <source>Who signed held no mandate for it on that day; that is recorded too.</source>
        <translation>Who signed held no mandate for it on that day; that is recorded too.</translation>
    </message>
    <message>
        <source>A letter is awaited: record the number that it brings with number-received, the answer on a line with answer-amended. Where no number is used, say --number none.</source>
        <translation>A letter is awaited: record the number that it brings with number-received, the answer on a line with answer-amended. Where no number is used, say --number none.</translation>
    </message>
    <message>
        <source>Say with --granted what is granted otherwise.</source>
        <translation>Say with --granted what is granted otherwise.</translation>
    </message>
    <message>
        <source>REQUEST is an id or a number as printed, DATE is written as 2026-12-07.
WHAT is one of requests, authorizations, decisions, program-numbers, institutions, people, services, connections, certificates, history, and for list also due.
Exit status: 0 done, 1 something was found, 2 the call is wrong, 3 it could not be done.</source>
        <translation>REQUEST is an id or a number as printed, DATE is written as 2026-12-07.
WHAT is one of requests, authorizations, decisions, program-numbers, institutions, people, services, connections, certificates, history, and for list also due.
Exit status: 0 done, 1 something was found, 2 the call is wrong, 3 it could not be done.</translation>
    </message>
    <message>
        <source>authorization %1</source>
        <translation>authorization %1</translation>
    </message>
    <message>
        <source>Where it was recorded with --on, import it with that day as --on too.</source>
        <translation>Where it was recorded with --on, import it with that day as --on too.</translation>
    </message>
    <message>
        <source>Say where it goes with --output and a name that ends with .csv, .json or .xlsx, or with .licet for a register of one institution.</source>
        <translation>Say where it goes with --output and a name that ends with .csv, .json or .xlsx, or with .licet for a register of one institution.</translation>
    </message>
    <message>
        <source>A register of its own is made of one institution: name it with --institution.</source>
        <translation>A register of its own is made of one institution: name it with --institution.</translation>
    </message>
    <message>
        <source>A register holds everything of its institution, with its whole history: leave WHAT, --on and --known-on out.</source>
        <translation>A register holds everything of its institution, with its whole history: leave WHAT, --on and --known-on out.</translation>
    </message>
    <message>
        <source>The data of a whole register are exported as they are now: leave --on and --known-on out, or say WHAT to export.</source>
        <translation>The data of a whole register are exported as they are now: leave --on and --known-on out, or say WHAT to export.</translation>
    </message>
    <message>
        <source>%1 lies before %2, when the request was begun; it was recorded all the same.</source>
        <translation>%1 lies before %2, when the request was begun; it was recorded all the same.</translation>
    </message>
    <message>
        <source>“%1” is not known here as a person of the institution, so held no mandate to sign; that is recorded too.</source>
        <translation>“%1” is not known here as a person of the institution, so held no mandate to sign; that is recorded too.</translation>
    </message>
    <message>
        <source>An event that did not happen has nothing more to put right: leave --%1 out.</source>
        <translation>An event that did not happen has nothing more to put right: leave --%1 out.</translation>
    </message>
    <message>
        <source>Say with --on from which day it holds, and with --note why.</source>
        <translation>Say with --on from which day it holds, and with --note why.</translation>
    </message>
    <message>
        <source>%1 changes only by its own events (licet-cli record) and was left as it is.</source>
        <translation>%1 changes only by its own events (licet-cli record) and was left as it is.</translation>
    </message>
    <message>
        <source>changed %1, added %2, unchanged %3, left %4</source>
        <translation>changed %1, added %2, unchanged %3, left %4</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>%1 is a number that %2 had before; its number is now %3.</source>
        <translation>%1 is a number that %2 had before; its number is now %3.</translation>
    </message>
    <message>
        <source>Still to be signed by %1.</source>
        <translation>Still to be signed by %1.</translation>
    </message>
    <message>
        <source>The check found errors in a request that was finalised already: its form stays as it is.</source>
        <translation>The check found errors in a request that was finalised already: its form stays as it is.</translation>
    </message>
    <message>
        <source>The change stands from %1; until then the authorization is as it was.</source>
        <translation>The change stands from %1; until then the authorization is as it was.</translation>
    </message>
    <message>
        <source>The day %1 lies in the future: what changes holds from then on.</source>
        <translation>The day %1 lies in the future: what changes holds from then on.</translation>
    </message>
    <message>
        <source>DOSSIER is a deliberation number, a dossier number or decision:ID.</source>
        <translation>DOSSIER is a deliberation number, a dossier number or decision:ID.</translation>
    </message>
    <message numerus="yes">
        <source>A review of what rests on it was opened; it asks for %n verdict(s).</source>
        <translation>
            <numerusform>A review of what rests on it was opened; it asks for %n verdict.</numerusform>
            <numerusform>A review of what rests on it was opened; it asks for %n verdicts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;New register…</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>&amp;Open register…</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>Open the &amp;example</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Back up now…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Signing folder…</source>
        <translation>&amp;Signing folder…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;New request</translation>
    </message>
    <message>
        <source>&amp;Copy as new</source>
        <translation>&amp;Copy as new</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Save now</translation>
    </message>
    <message>
        <source>&amp;Finalise…</source>
        <translation>&amp;Finalise…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Reopen…</translation>
    </message>
    <message>
        <source>The official &amp;declines…</source>
        <translation>The official &amp;declines…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Withdraw…</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>Ne&amp;xt step</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Search everything</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>&amp;Filter this page</translation>
    </message>
    <message>
        <source>&amp;Open as page</source>
        <translation>&amp;Open as page</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Next page</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Previous page</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Next p&amp;ane</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Previous pan&amp;e</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>Next &amp;finding</translation>
    </message>
    <message>
        <source>Previous f&amp;inding</source>
        <translation>Previous f&amp;inding</translation>
    </message>
    <message>
        <source>Findin&amp;gs</source>
        <translation>Findin&amp;gs</translation>
    </message>
    <message>
        <source>Page &amp;large</source>
        <translation>Page &amp;large</translation>
    </message>
    <message>
        <source>&amp;Source of this field</source>
        <translation>&amp;Source of this field</translation>
    </message>
    <message>
        <source>&amp;About Licet</source>
        <translation>&amp;About Licet</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>Re&amp;quest</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Record an e&amp;vent…</source>
        <translation>Record an e&amp;vent…</translation>
    </message>
    <message>
        <source>Prepare next environ&amp;ment</source>
        <translation>Prepare next environ&amp;ment</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>E&amp;xport the list…</translation>
    </message>
    <message>
        <source>Prin&amp;t the list…</source>
        <translation>Prin&amp;t the list…</translation>
    </message>
    <message>
        <source>Send &amp;papers…</source>
        <translation>Send &amp;papers…</translation>
    </message>
    <message>
        <source>&amp;Ask a question…</source>
        <translation>&amp;Ask a question…</translation>
    </message>
    <message>
        <source>A&amp;ttach a file…</source>
        <translation>A&amp;ttach a file…</translation>
    </message>
    <message>
        <source>Prepare re&amp;quests…</source>
        <translation>Prepare re&amp;quests…</translation>
    </message>
    <message>
        <source>As of another &amp;day…</source>
        <translation>As of another &amp;day…</translation>
    </message>
    <message>
        <source>&amp;History of this record</source>
        <translation>&amp;History of this record</translation>
    </message>
    <message>
        <source>C&amp;hase…</source>
        <translation>C&amp;hase…</translation>
    </message>
    <message>
        <source>Add a rem&amp;inder…</source>
        <translation>Add a rem&amp;inder…</translation>
    </message>
    <message>
        <source>Snoo&amp;ze…</source>
        <translation>Snoo&amp;ze…</translation>
    </message>
    <message>
        <source>Wh&amp;y this date</source>
        <translation>Wh&amp;y this date</translation>
    </message>
    <message>
        <source>&amp;While I am away…</source>
        <translation>&amp;While I am away…</translation>
    </message>
    <message>
        <source>Import a &amp;list…</source>
        <translation>Import a &amp;list…</translation>
    </message>
</context>
<context>
    <name>Committee</name>
    <message>
        <source>Filed</source>
        <comment>event</comment>
        <translation>Filed</translation>
    </message>
    <message>
        <source>Information asked</source>
        <comment>event</comment>
        <translation>Information asked</translation>
    </message>
    <message>
        <source>Information given</source>
        <comment>event</comment>
        <translation>Information given</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <comment>event</comment>
        <translation>Put on the agenda</translation>
    </message>
    <message>
        <source>Granted</source>
        <comment>event</comment>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>event</comment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>event</comment>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>event</comment>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>point of a dossier</comment>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Data and persons concerned</source>
        <comment>point of a dossier</comment>
        <translation>Data and persons concerned</translation>
    </message>
    <message>
        <source>Proportionality</source>
        <comment>point of a dossier</comment>
        <translation>Proportionality</translation>
    </message>
    <message>
        <source>Retention period</source>
        <comment>point of a dossier</comment>
        <translation>Retention period</translation>
    </message>
    <message>
        <source>Recipients of the data</source>
        <comment>point of a dossier</comment>
        <translation>Recipients of the data</translation>
    </message>
    <message>
        <source>Security measures</source>
        <comment>point of a dossier</comment>
        <translation>Security measures</translation>
    </message>
    <message>
        <source>Minimum security norms</source>
        <comment>point of a dossier</comment>
        <translation>Minimum security norms</translation>
    </message>
    <message>
        <source>Supervisory Committee</source>
        <translation>Supervisory Committee</translation>
    </message>
    <message>
        <source>Sectoral Committee of Social Security and of Health</source>
        <translation>Sectoral Committee of Social Security and of Health</translation>
    </message>
    <message>
        <source>Information Security Committee</source>
        <translation>Information Security Committee</translation>
    </message>
    <message>
        <source>amendment</source>
        <comment>cause of a review</comment>
        <translation>amendment</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>cause of a review</comment>
        <translation>withdrawal</translation>
    </message>
    <message>
        <source>replacement</source>
        <comment>cause of a review</comment>
        <translation>replacement</translation>
    </message>
    <message>
        <source>stays unchanged</source>
        <comment>verdict</comment>
        <translation>stays unchanged</translation>
    </message>
    <message>
        <source>must change</source>
        <comment>verdict</comment>
        <translation>must change</translation>
    </message>
    <message>
        <source>must end</source>
        <comment>verdict</comment>
        <translation>must end</translation>
    </message>
    <message>
        <source>Point without a name</source>
        <translation>Point without a name</translation>
    </message>
    <message>
        <source>The dossier has no subject: say what it is about.</source>
        <translation>The dossier has no subject: say what it is about.</translation>
    </message>
    <message>
        <source>No institution is named: say in its step for whom it is.</source>
        <translation>No institution is named: say in its step for whom it is.</translation>
    </message>
    <message>
        <source>No service is named: say in its step which ones it is about.</source>
        <translation>No service is named: say in its step which ones it is about.</translation>
    </message>
    <message>
        <source>No purpose is named: write it in its step.</source>
        <translation>No purpose is named: write it in its step.</translation>
    </message>
    <message>
        <source>The checklist is empty: take the usual points, or your own.</source>
        <translation>The checklist is empty: take the usual points, or your own.</translation>
    </message>
    <message>
        <source>“%1” is not done yet on the checklist.</source>
        <translation>“%1” is not done yet on the checklist.</translation>
    </message>
    <message>
        <source>Nothing is enclosed: attach the dossier’s papers.</source>
        <translation>Nothing is enclosed: attach the dossier’s papers.</translation>
    </message>
    <message>
        <source>%1 has no assessment of the minimum norms of this or last year: record one.</source>
        <translation>%1 has no assessment of the minimum norms of this or last year: record one.</translation>
    </message>
    <message>
        <source>An open point of the norms of %1 was due on %2: %3</source>
        <translation>An open point of the norms of %1 was due on %2: %3</translation>
    </message>
    <message>
        <source>Complete the dossier and file it with the committee.</source>
        <translation>Complete the dossier and file it with the committee.</translation>
    </message>
    <message>
        <source>The committee has to put the dossier on its agenda.</source>
        <translation>The committee has to put the dossier on its agenda.</translation>
    </message>
    <message>
        <source>The committee asked for information: answer it.</source>
        <translation>The committee asked for information: answer it.</translation>
    </message>
    <message>
        <source>The committee has to decide.</source>
        <translation>The committee has to decide.</translation>
    </message>
    <message>
        <source>Nothing has to be done until the committee amends it.</source>
        <translation>Nothing has to be done until the committee amends it.</translation>
    </message>
    <message>
        <source>The committee refused it: prepare a new dossier to ask again.</source>
        <translation>The committee refused it: prepare a new dossier to ask again.</translation>
    </message>
    <message>
        <source>It no longer allows anything.</source>
        <translation>It no longer allows anything.</translation>
    </message>
    <message>
        <source>Another decision took its place.</source>
        <translation>Another decision took its place.</translation>
    </message>
    <message>
        <source>Sectoral Committee for the Federal Authority</source>
        <translation>Sectoral Committee for the Federal Authority</translation>
    </message>
    <message>
        <source>Sectoral Committee of the National Register</source>
        <translation>Sectoral Committee of the National Register</translation>
    </message>
    <message>
        <source>FPS Home Affairs</source>
        <translation>FPS Home Affairs</translation>
    </message>
    <message>
        <source>PPS Social Integration</source>
        <translation>PPS Social Integration</translation>
    </message>
    <message>
        <source>another authority</source>
        <translation>another authority</translation>
    </message>
    <message>
        <source>The dossier stays “%1”.</source>
        <comment>state</comment>
        <translation>The dossier stays “%1”.</translation>
    </message>
    <message>
        <source>The dossier is “%1” again.</source>
        <comment>state</comment>
        <translation>The dossier is “%1” again.</translation>
    </message>
    <message numerus="yes">
        <source>The review that it opened goes with it; %n verdict(s) waited in it.</source>
        <translation>
            <numerusform>The review that it opened goes with it; %n verdict waited in it.</numerusform>
            <numerusform>The review that it opened goes with it; %n verdicts waited in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacted</source>
        <comment>event</comment>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <comment>event</comment>
        <translation>Not delivered</translation>
    </message>
    <message>
        <source>It was not delivered (%1): file it again.</source>
        <comment>day</comment>
        <translation>It was not delivered (%1): file it again.</translation>
    </message>
    <message>
        <source>Promised by %1.</source>
        <comment>day</comment>
        <translation>Promised by %1.</translation>
    </message>
    <message>
        <source>The draft %1 cites %2: it keeps its words, and its check says what is wrong.</source>
        <comment>request, number of a decision</comment>
        <translation>The draft %1 cites %2: it keeps its words, and its check says what is wrong.</translation>
    </message>
    <message>
        <source>The request %1 (%3) cites %2 and stays as it was written.</source>
        <comment>request, number of a decision, state</comment>
        <translation>The request %1 (%3) cites %2 and stays as it was written.</translation>
    </message>
    <message>
        <source>The authorization %1 (%3) cites %2: check its basis.</source>
        <comment>service, number of a decision, environment</comment>
        <translation>The authorization %1 (%3) cites %2: check its basis.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>on %1</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>as known on %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>No service is authorized or asked for.</source>
        <translation>No service is authorized or asked for.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continued)</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>A draft asks for it: it is not finalised yet.</source>
        <translation>A draft asks for it: it is not finalised yet.</translation>
    </message>
    <message>
        <source>Request %1 asks for it: it is “%2”.</source>
        <translation>Request %1 asks for it: it is “%2”.</translation>
    </message>
    <message>
        <source>Authorized and in force.</source>
        <translation>Authorized and in force.</translation>
    </message>
    <message>
        <source>Authorized and in force since %1.</source>
        <translation>Authorized and in force since %1.</translation>
    </message>
    <message>
        <source>Authorized, and in force from %1.</source>
        <translation>Authorized, and in force from %1.</translation>
    </message>
    <message>
        <source>In force until %1: ask for its successor in time.</source>
        <translation>In force until %1: ask for its successor in time.</translation>
    </message>
    <message>
        <source>Authorized in %1, and here neither authorized nor asked.</source>
        <translation>Authorized in %1, and here neither authorized nor asked.</translation>
    </message>
    <message>
        <source>Authorized, but the decision that it cites is not known or not in force.</source>
        <translation>Authorized, but the decision that it cites is not known or not in force.</translation>
    </message>
    <message>
        <source>The authorization is suspended.</source>
        <translation>The authorization is suspended.</translation>
    </message>
    <message>
        <source>Suspended since %1.</source>
        <translation>Suspended since %1.</translation>
    </message>
    <message>
        <source>The authorization ended.</source>
        <translation>The authorization ended.</translation>
    </message>
    <message>
        <source>Ended: not in force since %1.</source>
        <translation>Ended: not in force since %1.</translation>
    </message>
    <message>
        <source>Request %1 asks for more of it.</source>
        <translation>Request %1 asks for more of it.</translation>
    </message>
    <message>
        <source>Request %1 asks to change it.</source>
        <translation>Request %1 asks to change it.</translation>
    </message>
    <message>
        <source>Request %1 asks to end it.</source>
        <translation>Request %1 asks to end it.</translation>
    </message>
    <message>
        <source>all</source>
        <comment>operations</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>basis</comment>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an application and a sentence on it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Legal context</source>
        <translation>Legal context</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Program number</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Request %1 will ask for it: it is “%2” and is not with KSZ.</source>
        <translation>Request %1 will ask for it: it is “%2” and is not with KSZ.</translation>
    </message>
    <message>
        <source>It is not authorized in this environment.</source>
        <translation>It is not authorized in this environment.</translation>
    </message>
    <message>
        <source>No request is about this service in this environment.</source>
        <translation>No request is about this service in this environment.</translation>
    </message>
    <message>
        <source>Not needed here: it is a batch message, or a service that is no longer offered.</source>
        <translation>Not needed here: it is a batch message, or a service that is no longer offered.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>There is no display to open a window on. Without a window, licet-cli does the same job: licet-cli init, import, list, check, finalise, form.</source>
        <translation>There is no display to open a window on. Without a window, licet-cli does the same job: licet-cli init, import, list, check, finalise, form.</translation>
    </message>
    <message>
        <source>licet [REGISTER]

Opens the register, or the one opened last.
--background  waits without a window and tells what falls due
--version     prints the version
--help        prints this text</source>
        <translation>licet [REGISTER]

Opens the register, or the one opened last.
--background  waits without a window and tells what falls due
--version     prints the version
--help        prints this text</translation>
    </message>
    <message>
        <source>%1 can&apos;t be started: install Licet anew.</source>
        <translation>%1 can&apos;t be started: install Licet anew.</translation>
    </message>
</context>
<context>
    <name>DraftPaper</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>The draft was handed to the printer.</source>
        <translation>The draft was handed to the printer.</translation>
    </message>
    <message>
        <source>Save draft as PDF</source>
        <translation>Save draft as PDF</translation>
    </message>
    <message>
        <source>draft.pdf</source>
        <translation>draft.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The draft was written: %1</source>
        <translation>The draft was written: %1</translation>
    </message>
</context>
<context>
    <name>DraftQuestion</name>
    <message>
        <source>draft.pdf</source>
        <translation>draft.pdf</translation>
    </message>
    <message>
        <source>Save mail draft</source>
        <translation>Save mail draft</translation>
    </message>
    <message>
        <source>question.eml</source>
        <translation>question.eml</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Mail (*.eml)</translation>
    </message>
    <message>
        <source>The question is in the mail draft, to be sent from there.</source>
        <translation>The question is in the mail draft, to be sent from there.</translation>
    </message>
    <message>
        <source>%1 was written, but no program opens it: open it yourself.</source>
        <translation>%1 was written, but no program opens it: open it yourself.</translation>
    </message>
    <message>
        <source>The answer is kept; the draft waits on you again.</source>
        <translation>The answer is kept; the draft waits on you again.</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>chased %1</source>
        <translation>chased %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>sent %1</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>acknowledged %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>asked %1</translation>
    </message>
    <message>
        <source>finalised %1</source>
        <translation>finalised %1</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>signed %1</translation>
    </message>
    <message>
        <source>filed %1</source>
        <translation>filed %1</translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>decided %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>Answer awaited</translation>
    </message>
    <message>
        <source>Execution awaited</source>
        <translation>Execution awaited</translation>
    </message>
    <message>
        <source>Answer to a question awaited</source>
        <translation>Answer to a question awaited</translation>
    </message>
    <message>
        <source>Information asked of us</source>
        <translation>Information asked of us</translation>
    </message>
    <message>
        <source>Returned, to be corrected</source>
        <translation>Returned, to be corrected</translation>
    </message>
    <message>
        <source>Refused, to be reconsidered</source>
        <translation>Refused, to be reconsidered</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>To be signed</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>To be sent</translation>
    </message>
    <message>
        <source>Decision of the committee awaited</source>
        <translation>Decision of the committee awaited</translation>
    </message>
    <message>
        <source>Decision comes into force</source>
        <translation>Decision comes into force</translation>
    </message>
    <message>
        <source>Authorization ends</source>
        <translation>Authorization ends</translation>
    </message>
    <message>
        <source>Certificate ends</source>
        <translation>Certificate ends</translation>
    </message>
    <message>
        <source>Echo test not passed yet</source>
        <translation>Echo test not passed yet</translation>
    </message>
    <message>
        <source>Retrieval of the log to be tested</source>
        <translation>Retrieval of the log to be tested</translation>
    </message>
    <message>
        <source>Nobody may sign</source>
        <translation>Nobody may sign</translation>
    </message>
    <message>
        <source>Review not finished</source>
        <translation>Review not finished</translation>
    </message>
    <message>
        <source>Authorizations to complete</source>
        <translation>Authorizations to complete</translation>
    </message>
    <message>
        <source>Norms questionnaire</source>
        <translation>Norms questionnaire</translation>
    </message>
    <message>
        <source>Open point of the norms</source>
        <translation>Open point of the norms</translation>
    </message>
    <message>
        <source>Last day for a go-live day</source>
        <translation>Last day for a go-live day</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>by mail</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>by letter</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>by telephone</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is due, of what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>PPKB</source>
        <translation>PPKB</translation>
    </message>
    <message>
        <source>KSZ security service</source>
        <translation>KSZ security service</translation>
    </message>
    <message>
        <source>OCMW cell</source>
        <translation>OCMW cell</translation>
    </message>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>committee</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>days</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>%1, skipping %2</source>
        <translation>%1, skipping %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n working day(s)</source>
        <translation>
            <numerusform>%1 + %n working day</numerusform>
            <numerusform>%1 + %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) before %1</source>
        <translation>
            <numerusform>%n working day before %1</numerusform>
            <numerusform>%n working days before %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n day(s)</source>
        <translation>
            <numerusform>%1 + %n day</numerusform>
            <numerusform>%1 + %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before %1</source>
        <translation>
            <numerusform>%n day before %1</numerusform>
            <numerusform>%n days before %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the day as it was stated: %1</source>
        <translation>the day as it was stated: %1</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation>no day is set</translation>
    </message>
    <message>
        <source>Licet: what is due</source>
        <translation>Licet: what is due</translation>
    </message>
    <message>
        <source>Dossier to be filed</source>
        <translation>Dossier to be filed</translation>
    </message>
    <message>
        <source>no term runs: its day is not known, note it</source>
        <translation>no term runs: its day is not known, note it</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>signatory</translation>
    </message>
    <message>
        <source>Letter after the execution awaited</source>
        <translation>Letter after the execution awaited</translation>
    </message>
    <message>
        <source>not delivered %1</source>
        <translation>not delivered %1</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>written %1</translation>
    </message>
    <message>
        <source>Has it left?</source>
        <translation>Has it left?</translation>
    </message>
    <message>
        <source>To be sent again</source>
        <translation>To be sent again</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question, of what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the day that was promised: %1</source>
        <translation>the day that was promised: %1</translation>
    </message>
    <message>
        <source>Renewed certificate, KSZ to be told</source>
        <translation>Renewed certificate, KSZ to be told</translation>
    </message>
    <message>
        <source>Renewed certificate, to be taken into use</source>
        <translation>Renewed certificate, to be taken into use</translation>
    </message>
    <message>
        <source>Old certificate, to be removed</source>
        <translation>Old certificate, to be removed</translation>
    </message>
    <message>
        <source>Rights to transfer after a merger</source>
        <translation>Rights to transfer after a merger</translation>
    </message>
    <message>
        <source>Forms not sent yet in the old name</source>
        <translation>Forms not sent yet in the old name</translation>
    </message>
    <message>
        <source>the last day of the signatory&apos;s mandate: %1</source>
        <translation>the last day of the signatory&apos;s mandate: %1</translation>
    </message>
    <message>
        <source>dossier not delivered %1</source>
        <translation>dossier not delivered %1</translation>
    </message>
    <message>
        <source>Dossier to be filed again</source>
        <translation>Dossier to be filed again</translation>
    </message>
</context>
<context>
    <name>EditorSections</name>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Purpose and basis</source>
        <translation>Purpose and basis</translation>
    </message>
    <message>
        <source>Identification and log</source>
        <translation>Identification and log</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message>
        <source>%1 and %2</source>
        <comment>names, the last one</comment>
        <translation>%1 and %2</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 “%2” is not a valid enterprise number (KBO): it has ten digits and the last two check the others.</source>
        <translation>%1 “%2” is not a valid enterprise number (KBO): it has ten digits and the last two check the others.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a program number: it has exactly eleven digits.</source>
        <translation>%1 “%2” is not a program number: it has exactly eleven digits.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a deliberation number: write it as 12/081.</source>
        <translation>%1 “%2” is not a deliberation number: write it as 12/081.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a dossier number: write it as IVC/KSZG/21/066.</source>
        <translation>%1 “%2” is not a dossier number: write it as IVC/KSZG/21/066.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a legal context: it has 1 to 64 characters.</source>
        <translation>%1 “%2” is not a legal context: it has 1 to 64 characters.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a sector code: write it as 17.1.</source>
        <translation>%1 “%2” is not a sector code: write it as 17.1.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a date that exists: write it as 2026-12-07.</source>
        <translation>%1 “%2” is not a date that exists: write it as 2026-12-07.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a known word: use one of %3.</source>
        <translation>%1 “%2” is not a known word: use one of %3.</translation>
    </message>
    <message>
        <source>The file %1 is not valid JSON (line %2): correct it and try again.</source>
        <translation>The file %1 is not valid JSON (line %2): correct it and try again.</translation>
    </message>
    <message>
        <source>The file has an unknown member %1: remove it or correct its name; known are %3.</source>
        <translation>The file has an unknown member %1: remove it or correct its name; known are %3.</translation>
    </message>
    <message>
        <source>The file lacks %1: add it and try again.</source>
        <translation>The file lacks %1: add it and try again.</translation>
    </message>
    <message>
        <source>%1 holds “%2”, which does not fit: expected is %3.</source>
        <translation>%1 holds “%2”, which does not fit: expected is %3.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is neither in the file nor in the register: add it first.</source>
        <translation>%1 names “%2”, which is neither in the file nor in the register: add it first.</translation>
    </message>
    <message>
        <source>There is nothing to import in %1.</source>
        <translation>There is nothing to import in %1.</translation>
    </message>
    <message>
        <source>There is no file %1: check the name.</source>
        <translation>There is no file %1: check the name.</translation>
    </message>
    <message>
        <source>The file %1 exists already and is left as it is: choose another name.</source>
        <translation>The file %1 exists already and is left as it is: choose another name.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: check its permissions.</source>
        <translation>The file %1 cannot be read: check its permissions.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: check the folder and its permissions.</source>
        <translation>The file %1 cannot be written: check the folder and its permissions.</translation>
    </message>
    <message>
        <source>The file %1 is empty: choose another one.</source>
        <translation>The file %1 is empty: choose another one.</translation>
    </message>
    <message>
        <source>The file %1 is not a register of Licet and was left untouched.</source>
        <translation>The file %1 is not a register of Licet and was left untouched.</translation>
    </message>
    <message>
        <source>The register %1 was written by a newer Licet and was left untouched: install the newer version.</source>
        <translation>The register %1 was written by a newer Licet and was left untouched: install the newer version.</translation>
    </message>
    <message>
        <source>The register %1 is damaged and was left as it is: open a backup.</source>
        <translation>The register %1 is damaged and was left as it is: open a backup.</translation>
    </message>
    <message>
        <source>The register %1 is open for reading only, so nothing was changed.</source>
        <translation>The register %1 is open for reading only, so nothing was changed.</translation>
    </message>
    <message>
        <source>The register %1 is in use by %2: close it there, or open it for reading.</source>
        <translation>The register %1 is in use by %2: close it there, or open it for reading.</translation>
    </message>
    <message>
        <source>The disk is full and nothing was written: make room and try again.</source>
        <translation>The disk is full and nothing was written: make room and try again.</translation>
    </message>
    <message>
        <source>The register is busy: try again in a moment.</source>
        <translation>The register is busy: try again in a moment.</translation>
    </message>
    <message>
        <source>%1 is recorded already.</source>
        <translation>%1 is recorded already.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the request is “%2”; possible are: %3.</source>
        <translation>“%1” is not possible while the request is “%2”; possible are: %3.</translation>
    </message>
    <message>
        <source>The request cannot be finalised: the check finds errors that must be corrected first.</source>
        <translation>The request cannot be finalised: the check finds errors that must be corrected first.</translation>
    </message>
    <message>
        <source>A reason is needed for “%1”: write one.</source>
        <translation>A reason is needed for “%1”: write one.</translation>
    </message>
    <message>
        <source>The request %2 has no finalised version: finalise it first.</source>
        <translation>The request %2 has no finalised version: finalise it first.</translation>
    </message>
    <message>
        <source>The printer did not take the document (%1): check it and print again.</source>
        <translation>The printer did not take the document (%1): check it and print again.</translation>
    </message>
    <message>
        <source>The form names %1 as signatory and %2 signed: reopen the request and finalise it anew for %2.</source>
        <translation>The form names %1 as signatory and %2 signed: reopen the request and finalise it anew for %2.</translation>
    </message>
    <message>
        <source>The day %2 lies in the future: give the day on which it happened.</source>
        <translation>The day %2 lies in the future: give the day on which it happened.</translation>
    </message>
    <message>
        <source>The program number %2 is recorded as one of another institution, %1: check it.</source>
        <translation>The program number %2 is recorded as one of another institution, %1: check it.</translation>
    </message>
    <message>
        <source>The request asked for a program number: give the one received, or say that none is used.</source>
        <translation>The request asked for a program number: give the one received, or say that none is used.</translation>
    </message>
    <message>
        <source>There is no environment after production: nothing was prepared.</source>
        <translation>There is no environment after production: nothing was prepared.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the authorization is “%2”.</source>
        <translation>“%1” is not possible while the authorization is “%2”.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it is in use, or nobody recorded when it was last used. Its log is kept for ten years after the last use.</source>
        <translation>%1 cannot be removed: it is in use, or nobody recorded when it was last used. Its log is kept for ten years after the last use.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: its log is kept until %2.</source>
        <translation>%1 cannot be removed: its log is kept until %2.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: authorizations or open requests that use it: %2.</source>
        <translation>%1 cannot be removed: authorizations or open requests that use it: %2.</translation>
    </message>
    <message>
        <source>The request %2 is not signed yet: record its signature before it is sent.</source>
        <translation>The request %2 is not signed yet: record its signature before it is sent.</translation>
    </message>
    <message>
        <source>One envelope has one recipient, and these requests go to %1 and to %2: send them one recipient at a time.</source>
        <translation>One envelope has one recipient, and these requests go to %1 and to %2: send them one recipient at a time.</translation>
    </message>
    <message>
        <source>One envelope has one sender, and these requests come from %1 and from %2: send them one institution at a time.</source>
        <translation>One envelope has one sender, and these requests come from %1 and from %2: send them one institution at a time.</translation>
    </message>
    <message>
        <source>The recipient %1 has no mail address: record one among the recipients, or write a covering letter.</source>
        <translation>The recipient %1 has no mail address: record one among the recipients, or write a covering letter.</translation>
    </message>
    <message>
        <source>The mail address “%2” of %1 is no single address: correct it among the recipients.</source>
        <translation>The mail address “%2” of %1 is no single address: correct it among the recipients.</translation>
    </message>
    <message>
        <source>“%1” is not possible once the state is “%2”.</source>
        <translation>“%1” is not possible once the state is “%2”.</translation>
    </message>
    <message>
        <source>The request %2 waits on no answer of an office, so there is nobody to chase: choose one that was sent and not answered.</source>
        <translation>The request %2 waits on no answer of an office, so there is nobody to chase: choose one that was sent and not answered.</translation>
    </message>
    <message>
        <source>The letter&apos;s text names the field “%1”, which cannot stand there: use one of %3.</source>
        <translation>The letter&apos;s text names the field “%1”, which cannot stand there: use one of %3.</translation>
    </message>
    <message>
        <source>The letter&apos;s text opens “%1” and does not close it: add %3 after it.</source>
        <translation>The letter&apos;s text opens “%1” and does not close it: add %3 after it.</translation>
    </message>
    <message>
        <source>The letter&apos;s text closes “%1”, which is not open there: take it away or open it first.</source>
        <translation>The letter&apos;s text closes “%1”, which is not open there: take it away or open it first.</translation>
    </message>
    <message>
        <source>The term %2 cannot be used: choose one within %3.</source>
        <translation>The term %2 cannot be used: choose one within %3.</translation>
    </message>
    <message>
        <source>%1 is a closing day already: it counts once.</source>
        <translation>%1 is a closing day already: it counts once.</translation>
    </message>
    <message>
        <source>With these closing days %1 has no working day left, so that no term would ever end: take some away.</source>
        <translation>With these closing days %1 has no working day left, so that no term would ever end: take some away.</translation>
    </message>
    <message>
        <source>Something can be snoozed until a later day only: %2 is none.</source>
        <translation>Something can be snoozed until a later day only: %2 is none.</translation>
    </message>
    <message>
        <source>Nothing of %2 waits, so there is nothing to snooze.</source>
        <translation>Nothing of %2 waits, so there is nothing to snooze.</translation>
    </message>
    <message>
        <source>The file %1 is a register of Licet or belongs to one, and nothing else takes its place: choose another name.</source>
        <translation>The file %1 is a register of Licet or belongs to one, and nothing else takes its place: choose another name.</translation>
    </message>
    <message>
        <source>The file %1 was not written, for its disk or the network failed: try again, or choose another place.</source>
        <translation>The file %1 was not written, for its disk or the network failed: try again, or choose another place.</translation>
    </message>
    <message>
        <source>There is no room for %1, so it was not written: make room there, or choose another place.</source>
        <translation>There is no room for %1, so it was not written: make room there, or choose another place.</translation>
    </message>
    <message>
        <source>The disk or network folder of %1 cannot be read or written: check it, open the register again and see whether your last change is there.</source>
        <translation>The disk or network folder of %1 cannot be read or written: check it, open the register again and see whether your last change is there.</translation>
    </message>
    <message>
        <source>The register could not be used: open it again and see whether your last change is there.</source>
        <translation>The register could not be used: open it again and see whether your last change is there.</translation>
    </message>
    <message>
        <source>The last save of the register %1 was cut off and must be undone before it can be read, but its folder is for reading only: open it once where that folder can be written.</source>
        <translation>The last save of the register %1 was cut off and must be undone before it can be read, but its folder is for reading only: open it once where that folder can be written.</translation>
    </message>
    <message>
        <source>The register %1 is no longer where it was: it was deleted or moved, or its disk was disconnected. Put it back, or save a copy elsewhere.</source>
        <translation>The register %1 is no longer where it was: it was deleted or moved, or its disk was disconnected. Put it back, or save a copy elsewhere.</translation>
    </message>
    <message>
        <source>Another file was put in the place of the register %1 while it was open, and is left as it is: save a copy elsewhere.</source>
        <translation>Another file was put in the place of the register %1 while it was open, and is left as it is: save a copy elsewhere.</translation>
    </message>
    <message>
        <source>The register %1 was emptied by another program while it was open: open its newest backup.</source>
        <translation>The register %1 was emptied by another program while it was open: open its newest backup.</translation>
    </message>
    <message>
        <source>The file %1 is another register, or one that is in use, and is left as it is: choose another name.</source>
        <translation>The file %1 is another register, or one that is in use, and is left as it is: choose another name.</translation>
    </message>
    <message>
        <source>No backup was made, for the folder %1 is not there: connect its disk or choose another folder.</source>
        <translation>No backup was made, for the folder %1 is not there: connect its disk or choose another folder.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: check its folder and the permissions of that folder.</source>
        <translation>The backup %1 cannot be written: check its folder and the permissions of that folder.</translation>
    </message>
    <message>
        <source>The backup %1 does not fit on its disk, and none was made: make room or choose another folder.</source>
        <translation>The backup %1 does not fit on its disk, and none was made: make room or choose another folder.</translation>
    </message>
    <message>
        <source>The register is damaged and was left as it is: open a backup.</source>
        <translation>The register is damaged and was left as it is: open a backup.</translation>
    </message>
    <message>
        <source>This does not fit with what the register holds: correct it and try again.</source>
        <translation>This does not fit with what the register holds: correct it and try again.</translation>
    </message>
    <message>
        <source>This is recorded already.</source>
        <translation>This is recorded already.</translation>
    </message>
    <message>
        <source>The file %1 is no %2, though its name says so: choose the right file, or give it the name of what it is.</source>
        <translation>The file %1 is no %2, though its name says so: choose the right file, or give it the name of what it is.</translation>
    </message>
    <message>
        <source>The mail to %1 would be %2 MB, and most mail systems take no more than %3 MB: attach smaller scans, or send the papers by post.</source>
        <translation>The mail to %1 would be %2 MB, and most mail systems take no more than %3 MB: attach smaller scans, or send the papers by post.</translation>
    </message>
    <message>
        <source>The paper of %2 that should go along is not in the register: attach the signed form anew.</source>
        <translation>The paper of %2 that should go along is not in the register: attach the signed form anew.</translation>
    </message>
    <message>
        <source>No scan of the signed form is attached to %2: attach it, or say that the signed form goes by post.</source>
        <translation>No scan of the signed form is attached to %2: attach it, or say that the signed form goes by post.</translation>
    </message>
    <message>
        <source>A reminder to %1 of %2 is recorded already: one a day is enough, unless you say otherwise.</source>
        <translation>A reminder to %1 of %2 is recorded already: one a day is enough, unless you say otherwise.</translation>
    </message>
    <message>
        <source>%1 names “%2”, and several records are called so: say in the file what tells it from the others.</source>
        <translation>%1 names “%2”, and several records are called so: say in the file what tells it from the others.</translation>
    </message>
    <message>
        <source>“%1” of %2 (event %3) changed the same and lies later: give that day or a later one, or correct that event.</source>
        <translation>“%1” of %2 (event %3) changed the same and lies later: give that day or a later one, or correct that event.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a day of the year: write it as 11-30.</source>
        <translation>%1 “%2” is not a day of the year: write it as 11-30.</translation>
    </message>
    <message>
        <source>The register %1 is in use by another program: close it there, or open it for reading.</source>
        <translation>The register %1 is in use by another program: close it there, or open it for reading.</translation>
    </message>
    <message>
        <source>No question about this request waits for an answer.</source>
        <translation>No question about this request waits for an answer.</translation>
    </message>
    <message>
        <source>This is not in the register (%1): it may have been removed in the meantime.</source>
        <translation>This is not in the register (%1): it may have been removed in the meantime.</translation>
    </message>
    <message>
        <source>“%1 %2” was not found: check the number or the name.</source>
        <translation>“%1 %2” was not found: check the number or the name.</translation>
    </message>
    <message>
        <source>“%1” does not fit with what the register holds: correct it and try again.</source>
        <translation>“%1” does not fit with what the register holds: correct it and try again.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the dossier is “%2”; possible are: %3.</source>
        <translation>“%1” is not possible while the dossier is “%2”; possible are: %3.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime (%1): open it again and repeat your change.</source>
        <translation>This was changed elsewhere in the meantime (%1): open it again and repeat your change.</translation>
    </message>
    <message>
        <source>No environment is chosen, so nothing says which one is next: choose it first.</source>
        <translation>No environment is chosen, so nothing says which one is next: choose it first.</translation>
    </message>
    <message>
        <source>The form or letter that this needs is not part of this program: install a version that has it.</source>
        <translation>The form or letter that this needs is not part of this program: install a version that has it.</translation>
    </message>
    <message>
        <source>The paper could not be made: nothing was written.</source>
        <translation>The paper could not be made: nothing was written.</translation>
    </message>
    <message>
        <source>Content of a file</source>
        <translation>Content of a file</translation>
    </message>
    <message>
        <source>Item that is due</source>
        <translation>Item that is due</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>an object, { … }</source>
        <translation>an object, { … }</translation>
    </message>
    <message>
        <source>a list, [ … ]</source>
        <translation>a list, [ … ]</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>a date</translation>
    </message>
    <message>
        <source>save</source>
        <comment>what was asked</comment>
        <translation>save</translation>
    </message>
    <message>
        <source>prepare a request</source>
        <comment>what was asked</comment>
        <translation>prepare a request</translation>
    </message>
    <message>
        <source>snooze</source>
        <comment>what was asked</comment>
        <translation>snooze</translation>
    </message>
    <message>
        <source>The authorization that this request is about is not in the register any more: say that the line was not granted, or enter the authorization first.</source>
        <translation>The authorization that this request is about is not in the register any more: say that the line was not granted, or enter the authorization first.</translation>
    </message>
    <message>
        <source>The authorization of %1 has ended, and a change does not revive it: say that the line was not granted, or record first that it has not ended.</source>
        <translation>The authorization of %1 has ended, and a change does not revive it: say that the line was not granted, or record first that it has not ended.</translation>
    </message>
    <message>
        <source>The authorization of %1 has ended since %2, and a change does not revive it: say that the line was not granted, or record first that it has not ended.</source>
        <translation>The authorization of %1 has ended since %2, and a change does not revive it: say that the line was not granted, or record first that it has not ended.</translation>
    </message>
    <message>
        <source>No authorization that is in force is recorded for %1 in this environment, so nothing can end: say that the line was not granted, or enter it first.</source>
        <translation>No authorization that is in force is recorded for %1 in this environment, so nothing can end: say that the line was not granted, or enter it first.</translation>
    </message>
    <message>
        <source>“%1” is what the executed form says, and stays as it was signed: ask a change instead.</source>
        <translation>“%1” is what the executed form says, and stays as it was signed: ask a change instead.</translation>
    </message>
    <message>
        <source>Name the service.</source>
        <translation>Name the service.</translation>
    </message>
    <message>
        <source>%1: name the service.</source>
        <translation>%1: name the service.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>%1: the last day lies before the first.</source>
        <translation>%1: the last day lies before the first.</translation>
    </message>
    <message>
        <source>The last use lies before the first.</source>
        <translation>The last use lies before the first.</translation>
    </message>
    <message>
        <source>%1: the last use lies before the first.</source>
        <translation>%1: the last use lies before the first.</translation>
    </message>
    <message>
        <source>Of “%2” this cannot be corrected: %1. Write in the note what is right.</source>
        <translation>Of “%2” this cannot be corrected: %1. Write in the note what is right.</translation>
    </message>
    <message>
        <source>The import cannot be taken back, for something was built on it: “%1” of %2 (%3).</source>
        <translation>The import cannot be taken back, for something was built on it: “%1” of %2 (%3).</translation>
    </message>
    <message>
        <source>This import was taken back already, on %2.</source>
        <translation>This import was taken back already, on %2.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>the day</translation>
    </message>
    <message>
        <source>who did it</source>
        <translation>who did it</translation>
    </message>
    <message>
        <source>the program number</source>
        <translation>the program number</translation>
    </message>
    <message>
        <source>their reference</source>
        <translation>their reference</translation>
    </message>
    <message>
        <source>One letter speaks one language, and these forms have two, %1 and %2: send them one language at a time.</source>
        <translation>One letter speaks one language, and these forms have two, %1 and %2: send them one language at a time.</translation>
    </message>
    <message>
        <source>“%1” of %2 (event %3) changed the same afterwards and lies earlier: give that day or an earlier one, or correct that event first.</source>
        <translation>“%1” of %2 (event %3) changed the same afterwards and lies earlier: give that day or an earlier one, or correct that event first.</translation>
    </message>
    <message>
        <source>The program number %2 is in use, or came with an execution, and stays as it was received. A wrong one is corrected at the event that brought it.</source>
        <translation>The program number %2 is in use, or came with an execution, and stays as it was received. A wrong one is corrected at the event that brought it.</translation>
    </message>
    <message>
        <source>%2 is a number of %1: a request keeps its institution once it has a number. Make a new request for the other one, as a copy of this.</source>
        <translation>%2 is a number of %1: a request keeps its institution once it has a number. Make a new request for the other one, as a copy of this.</translation>
    </message>
    <message>
        <source>The number %2 stands for several requests: use one of the ids %3.</source>
        <translation>The number %2 stands for several requests: use one of the ids %3.</translation>
    </message>
    <message>
        <source>Write the note with --note.</source>
        <translation>Write the note with --note.</translation>
    </message>
    <message>
        <source>The note is empty: write it.</source>
        <translation>The note is empty: write it.</translation>
    </message>
    <message>
        <source>%1: “%2” is more than the form asked for, and an answer does not grant that: make a new request for it, and record what was granted of this one.</source>
        <translation>%1: “%2” is more than the form asked for, and an answer does not grant that: make a new request for it, and record what was granted of this one.</translation>
    </message>
    <message>
        <source>The last day for the reply, %2, lies before the day on which it was asked.</source>
        <translation>The last day for the reply, %2, lies before the day on which it was asked.</translation>
    </message>
    <message>
        <source>%1 is the one whom the form names: record the signature without saying that somebody else signed.</source>
        <translation>%1 is the one whom the form names: record the signature without saying that somebody else signed.</translation>
    </message>
    <message>
        <source>There is no printer here: save the document as PDF and print that elsewhere, or set up a printer on this computer.</source>
        <translation>There is no printer here: save the document as PDF and print that elsewhere, or set up a printer on this computer.</translation>
    </message>
    <message>
        <source>The file %1 is cut off or damaged, for this %2 cannot be read to its end: scan or fetch it anew, and attach that one.</source>
        <translation>The file %1 is cut off or damaged, for this %2 cannot be read to its end: scan or fetch it anew, and attach that one.</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password, so nobody could read it later: attach it without one.</source>
        <translation>The file %1 is protected by a password, so nobody could read it later: attach it without one.</translation>
    </message>
    <message>
        <source>%1 has %2 characters, and at most %3 fit: shorten the text, or attach the long one as a file.</source>
        <translation>%1 has %2 characters, and at most %3 fit: shorten the text, or attach the long one as a file.</translation>
    </message>
    <message>
        <source>%1 has %2 items, and at most %3 fit into one file: divide them over several files.</source>
        <translation>%1 has %2 items, and at most %3 fit into one file: divide them over several files.</translation>
    </message>
    <message>
        <source>The file %1 has %2 MB, and at most %3 MB fit: divide it, or choose a smaller one.</source>
        <translation>The file %1 has %2 MB, and at most %3 MB fit: divide it, or choose a smaller one.</translation>
    </message>
    <message>
        <source>The number %2 stays, for requests or authorizations name it as their basis (%3) and would lose it. Enter the decision under the right number as a new one, and name that one there instead.</source>
        <translation>The number %2 stays, for requests or authorizations name it as their basis (%3) and would lose it. Enter the decision under the right number as a new one, and name that one there instead.</translation>
    </message>
    <message>
        <source>%1 says “%2”, and %3 says otherwise: correct one of the two.</source>
        <translation>%1 says “%2”, and %3 says otherwise: correct one of the two.</translation>
    </message>
    <message>
        <source>%2 services are more than one request takes, which is %3: divide them among several requests.</source>
        <translation>%2 services are more than one request takes, which is %3: divide them among several requests.</translation>
    </message>
    <message>
        <source>%1: %2 services are more than one request takes, which is %3: divide them among several requests.</source>
        <translation>%1: %2 services are more than one request takes, which is %3: divide them among several requests.</translation>
    </message>
    <message>
        <source>No service was granted, so nothing was executed: record the event refuse instead.</source>
        <translation>No service was granted, so nothing was executed: record the event refuse instead.</translation>
    </message>
    <message>
        <source>No service was granted, so nothing was executed: record that the request was refused.</source>
        <translation>No service was granted, so nothing was executed: record that the request was refused.</translation>
    </message>
    <message>
        <source>%1: the day %2 lies in the future: give the day on which it happened.</source>
        <translation>%1: the day %2 lies in the future: give the day on which it happened.</translation>
    </message>
    <message>
        <source>--granted %2 belongs after a --line SERVICE=with-differences: name the line first.</source>
        <translation>--granted %2 belongs after a --line SERVICE=with-differences: name the line first.</translation>
    </message>
    <message>
        <source>The request %2 did not arrive: send it again and record that, instead of chasing.</source>
        <translation>The request %2 did not arrive: send it again and record that, instead of chasing.</translation>
    </message>
    <message>
        <source>%1 is granted with differences: say which.</source>
        <translation>%1 is granted with differences: say which.</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <comment>an event and its day</comment>
        <translation>“%1” of %2</translation>
    </message>
    <message>
        <source>“%1” cannot have happened on %2, before %3: give the day of that one or a later one.</source>
        <translation>“%1” cannot have happened on %2, before %3: give the day of that one or a later one.</translation>
    </message>
    <message>
        <source>“%1” cannot have happened on %2, after %3, which followed it: give the day of that one or an earlier one.</source>
        <translation>“%1” cannot have happened on %2, after %3, which followed it: give the day of that one or an earlier one.</translation>
    </message>
    <message>
        <source>%1: “%2” stands in %3 already: keep one of the two lines.</source>
        <translation>%1: “%2” stands in %3 already: keep one of the two lines.</translation>
    </message>
    <message>
        <source>A reason is needed for “%1”: give it with --note.</source>
        <translation>A reason is needed for “%1”: give it with --note.</translation>
    </message>
    <message>
        <source>The file %1 exists already and is left as it is: choose another name, or replace it with --overwrite.</source>
        <translation>The file %1 exists already and is left as it is: choose another name, or replace it with --overwrite.</translation>
    </message>
    <message>
        <source>that no number came</source>
        <translation>that no number came</translation>
    </message>
    <message>
        <source>The day by which it was promised, %2, lies before the day of the contact: check both days.</source>
        <translation>The day by which it was promised, %2, lies before the day of the contact: check both days.</translation>
    </message>
    <message>
        <source>This answer says what the answer before it said: say with --line what is different now, or keep it as a note.</source>
        <translation>This answer says what the answer before it said: say with --line what is different now, or keep it as a note.</translation>
    </message>
    <message>
        <source>This answer says what the answer before it said: say what is different now, or keep it as a note.</source>
        <translation>This answer says what the answer before it said: say what is different now, or keep it as a note.</translation>
    </message>
    <message>
        <source>A later import of %2 was built on it (number %3): take that one back first.</source>
        <translation>A later import of %2 was built on it (number %3): take that one back first.</translation>
    </message>
    <message>
        <source>A later import was built on it, %1 of %2 (number %3): take that one back first.</source>
        <translation>A later import was built on it, %1 of %2 (number %3): take that one back first.</translation>
    </message>
    <message>
        <source>The request %2 was imported, and its form is not in this register: look for it in the register that it comes from.</source>
        <translation>The request %2 was imported, and its form is not in this register: look for it in the register that it comes from.</translation>
    </message>
    <message>
        <source>The request %2 was imported, and its form is not in this register: reopen the request and finalise it anew.</source>
        <translation>The request %2 was imported, and its form is not in this register: reopen the request and finalise it anew.</translation>
    </message>
    <message>
        <source>The request %2 has no version in force any more: ask for a void one with --version %3.</source>
        <translation>The request %2 has no version in force any more: ask for a void one with --version %3.</translation>
    </message>
    <message>
        <source>The request %2 has no version in force any more; its last one is version %3.</source>
        <translation>The request %2 has no version in force any more; its last one is version %3.</translation>
    </message>
    <message>
        <source>“%1” did not happen, as was noted on %2: nothing more is put right about it. If it did happen, record it anew.</source>
        <translation>“%1” did not happen, as was noted on %2: nothing more is put right about it. If it did happen, record it anew.</translation>
    </message>
    <message>
        <source>“%1” of %2 (event %3) followed and could not have happened without it: put that one right first.</source>
        <translation>“%1” of %2 (event %3) followed and could not have happened without it: put that one right first.</translation>
    </message>
    <message>
        <source>The authorization %1, which came of it, went on: “%3” on %2. Put that right first.</source>
        <translation>The authorization %1, which came of it, went on: “%3” on %2. Put that right first.</translation>
    </message>
    <message>
        <source>The authorization %1, which came of it, is the subject of something else in the register (%3): remove that first.</source>
        <translation>The authorization %1, which came of it, is the subject of something else in the register (%3): remove that first.</translation>
    </message>
    <message>
        <source>The request %2 rests on the authorization %1, which came of it, so the event stands: end or suspend the authorization instead.</source>
        <translation>The request %2 rests on the authorization %1, which came of it, so the event stands: end or suspend the authorization instead.</translation>
    </message>
    <message>
        <source>That it was finalised stays, for its paper bears the day: reopen or withdraw the request instead.</source>
        <translation>That it was finalised stays, for its paper bears the day: reopen or withdraw the request instead.</translation>
    </message>
    <message>
        <source>“%1” stays, for its version became void and no paper becomes valid again: finalise the next version.</source>
        <translation>“%1” stays, for its version became void and no paper becomes valid again: finalise the next version.</translation>
    </message>
    <message>
        <source>This was brought by an import: take the import back, or correct what was wrong about the event.</source>
        <translation>This was brought by an import: take the import back, or correct what was wrong about the event.</translation>
    </message>
    <message>
        <source>A correction stays: correct the same event once more, with what is right.</source>
        <translation>A correction stays: correct the same event once more, with what is right.</translation>
    </message>
    <message>
        <source>“%1” stays in the history: it leads the request nowhere. Write in a note what is right.</source>
        <translation>“%1” stays in the history: it leads the request nowhere. Write in a note what is right.</translation>
    </message>
    <message>
        <source>%1 is the form as it was made, without a signature: sign it first, or attach the scan of the signed paper.</source>
        <translation>%1 is the form as it was made, without a signature: sign it first, or attach the scan of the signed paper.</translation>
    </message>
    <message>
        <source>The signature in %1 does not fit what stands in it: the file was changed after it was signed. Ask for it as it was signed.</source>
        <translation>The signature in %1 does not fit what stands in it: the file was changed after it was signed. Ask for it as it was signed.</translation>
    </message>
    <message>
        <source>In force on %2 lies before the decision of %3: correct one of the two days.</source>
        <translation>In force on %2 lies before the decision of %3: correct one of the two days.</translation>
    </message>
    <message>
        <source>%1: in force on %2 lies before the decision of %3: correct one of the two days.</source>
        <translation>%1: in force on %2 lies before the decision of %3: correct one of the two days.</translation>
    </message>
    <message>
        <source>This step of %2 would amend one that was decided later, on %3: correct one of the two days.</source>
        <translation>This step of %2 would amend one that was decided later, on %3: correct one of the two days.</translation>
    </message>
    <message>
        <source>%1: a step of %2 would amend one that was decided later, on %3: correct one of the two days, or put the steps in order.</source>
        <translation>%1: a step of %2 would amend one that was decided later, on %3: correct one of the two days, or put the steps in order.</translation>
    </message>
    <message>
        <source>On %2 the request %1 waited on no answer of an office: give a day on which it did.</source>
        <translation>On %2 the request %1 waited on no answer of an office: give a day on which it did.</translation>
    </message>
    <message>
        <source>The withdrawal of %2 lies before the decision of %3: correct one of the two days.</source>
        <translation>The withdrawal of %2 lies before the decision of %3: correct one of the two days.</translation>
    </message>
    <message>
        <source>%1: the withdrawal of %2 lies before the decision of %3: correct one of the two days.</source>
        <translation>%1: the withdrawal of %2 lies before the decision of %3: correct one of the two days.</translation>
    </message>
    <message>
        <source>The program number %2 is noted already, and nothing of this request is without one: a letter that repeats it is attached as a file.</source>
        <translation>The program number %2 is noted already, and nothing of this request is without one: a letter that repeats it is attached as a file.</translation>
    </message>
    <message>
        <source>with whom it was</source>
        <translation>with whom it was</translation>
    </message>
    <message>
        <source>what was promised</source>
        <translation>what was promised</translation>
    </message>
    <message>
        <source>The program number %2 is noted with this request: if it is wrong, correct the event with which it came; one for a line that follows comes with its answer.</source>
        <translation>The program number %2 is noted with this request: if it is wrong, correct the event with which it came; one for a line that follows comes with its answer.</translation>
    </message>
    <message>
        <source>%1 is a part of %3 since %2. Do this in the name of %3.</source>
        <translation>%1 is a part of %3 since %2. Do this in the name of %3.</translation>
    </message>
    <message>
        <source>No merger leaves the right to “%1” to be transferred: it belongs to the institution that it is to belong to, or it has ended.</source>
        <translation>No merger leaves the right to “%1” to be transferred: it belongs to the institution that it is to belong to, or it has ended.</translation>
    </message>
    <message>
        <source>%1: %2 lies before %3. Give that day or a later one.</source>
        <translation>%1: %2 lies before %3. Give that day or a later one.</translation>
    </message>
    <message>
        <source>This came with the answer to a request: put that event of the request right.</source>
        <translation>This came with the answer to a request: put that event of the request right.</translation>
    </message>
    <message>
        <source>the way on which it left</source>
        <translation>the way on which it left</translation>
    </message>
    <message>
        <source>where the signed original is</source>
        <translation>where the signed original is</translation>
    </message>
    <message>
        <source>What was executed on %3 cannot be granted until %2, an earlier day: correct one of the two days, or record that the line was not granted.</source>
        <translation>What was executed on %3 cannot be granted until %2, an earlier day: correct one of the two days, or record that the line was not granted.</translation>
    </message>
    <message>
        <source>%1: “%2” would renew itself by way of its own renewals: name the certificate that was there before it.</source>
        <translation>%1: “%2” would renew itself by way of its own renewals: name the certificate that was there before it.</translation>
    </message>
    <message>
        <source>%1 may not sign on %2: choose somebody who is entitled on that day. Where the form is signed already, record it with --instead and say why with --note.</source>
        <translation>%1 may not sign on %2: choose somebody who is entitled on that day. Where the form is signed already, record it with --instead and say why with --note.</translation>
    </message>
    <message>
        <source>%1 may not sign on %2: choose somebody who is entitled on that day. Where the form is signed already, tick that and write the reason.</source>
        <translation>%1 may not sign on %2: choose somebody who is entitled on that day. Where the form is signed already, tick that and write the reason.</translation>
    </message>
    <message>
        <source>%1: an end has none. Only the last day of an end can be granted otherwise.</source>
        <translation>%1: an end has none. Only the last day of an end can be granted otherwise.</translation>
    </message>
    <message>
        <source>%1: whether a line was granted is not put right in this way. Note that the answer did not happen, and record it anew.</source>
        <translation>%1: whether a line was granted is not put right in this way. Note that the answer did not happen, and record it anew.</translation>
    </message>
    <message>
        <source>%1: another answer came in the place of this one on %2. Put that one right.</source>
        <translation>%1: another answer came in the place of this one on %2. Put that one right.</translation>
    </message>
    <message>
        <source>Verdicts were given already in the review that this event opened (%3, the first on %2), so the event stays. If the decision holds after all, enter it as a new one.</source>
        <translation>Verdicts were given already in the review that this event opened (%3, the first on %2), so the event stays. If the decision holds after all, enter it as a new one.</translation>
    </message>
    <message>
        <source>“%1” stays in the history: it leads the dossier nowhere. Put right in the dossier itself what is wrong.</source>
        <translation>“%1” stays in the history: it leads the dossier nowhere. Put right in the dossier itself what is wrong.</translation>
    </message>
    <message>
        <source>The number %2 stands for several dossiers or requests: use one of the ids %3.</source>
        <translation>The number %2 stands for several dossiers or requests: use one of the ids %3.</translation>
    </message>
    <message>
        <source>A certificate that is valid from %3 only cannot be in use since %2: correct one of the two days.</source>
        <translation>A certificate that is valid from %3 only cannot be in use since %2: correct one of the two days.</translation>
    </message>
    <message>
        <source>%1: a certificate that is valid from %3 only cannot be in use since %2: correct one of the two days.</source>
        <translation>%1: a certificate that is valid from %3 only cannot be in use since %2: correct one of the two days.</translation>
    </message>
    <message>
        <source>A certificate whose last day is %3 cannot be in use only since %2: correct one of the two days.</source>
        <translation>A certificate whose last day is %3 cannot be in use only since %2: correct one of the two days.</translation>
    </message>
    <message>
        <source>%1: a certificate whose last day is %3 cannot be in use only since %2: correct one of the two days.</source>
        <translation>%1: a certificate whose last day is %3 cannot be in use only since %2: correct one of the two days.</translation>
    </message>
    <message>
        <source>A certificate cannot be removed on %2 and be in use only since %3: correct one of the two days.</source>
        <translation>A certificate cannot be removed on %2 and be in use only since %3: correct one of the two days.</translation>
    </message>
    <message>
        <source>%1: a certificate cannot be removed on %2 and be in use only since %3: correct one of the two days.</source>
        <translation>%1: a certificate cannot be removed on %2 and be in use only since %3: correct one of the two days.</translation>
    </message>
    <message>
        <source>The dossier did not arrive: file it again first.</source>
        <translation>The dossier did not arrive: file it again first.</translation>
    </message>
    <message>
        <source>%1: another request changes this authorization, from %2 on, and rests on what is noted of this one. Note that the other answer did not happen, then record both anew, in their order.</source>
        <translation>%1: another request changes this authorization, from %2 on, and rests on what is noted of this one. Note that the other answer did not happen, then record both anew, in their order.</translation>
    </message>
    <message>
        <source>by when they asked a reply</source>
        <translation>by when they asked a reply</translation>
    </message>
    <message>
        <source>what was granted</source>
        <translation>what was granted</translation>
    </message>
    <message>
        <source>“%1” was not possible on %2, as the dossier stood then, or %3 could not have followed it: check the day, or put that one right first.</source>
        <translation>“%1” was not possible on %2, as the dossier stood then, or %3 could not have followed it: check the day, or put that one right first.</translation>
    </message>
</context>
<context>
    <name>EventConsequence</name>
    <message>
        <source>No authorization follows.</source>
        <translation>No authorization follows.</translation>
    </message>
    <message>
        <source>Each line of them counts as granted as asked.</source>
        <translation>Each line of them counts as granted as asked.</translation>
    </message>
    <message>
        <source>The authorization ends.</source>
        <translation>The authorization ends.</translation>
    </message>
    <message>
        <source>The authorization changes.</source>
        <translation>The authorization changes.</translation>
    </message>
    <message numerus="yes">
        <source>Makes %n authorization(s) in %1 from %2.</source>
        <translation>
            <numerusform>Makes %n authorization in %1 from %2.</numerusform>
            <numerusform>Makes %n authorizations in %1 from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for %1 and %n other(s), which are “%2”.</source>
        <comment>requests, state</comment>
        <translation>
            <numerusform>Not for %1 and %n other, which are “%2”.</numerusform>
            <numerusform>Not for %1 and %n others, which are “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mail draft to the recipient is saved and opened. It is recorded as sent once you say that it has left.</source>
        <translation>A mail draft to the recipient is saved and opened. It is recorded as sent once you say that it has left.</translation>
    </message>
    <message>
        <source>A covering letter is saved and opened, with the papers behind it. It is recorded as sent once you say that it has left.</source>
        <translation>A covering letter is saved and opened, with the papers behind it. It is recorded as sent once you say that it has left.</translation>
    </message>
    <message>
        <source>Not for %1, in the state “%2”.</source>
        <comment>requests, state</comment>
        <translation>Not for %1, in the state “%2”.</translation>
    </message>
    <message>
        <source>The authorization changes from %1; until then it stays as it is.</source>
        <translation>The authorization changes from %1; until then it stays as it is.</translation>
    </message>
</context>
<context>
    <name>EventRecorder</name>
    <message>
        <source>%1: %2 Nothing was recorded.</source>
        <comment>request, why not</comment>
        <translation>%1: %2 Nothing was recorded.</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <comment>a request and its state</comment>
        <translation>%1 is now “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are now “%1”.</source>
        <translation>
            <numerusform>%n request is now “%1”.</numerusform>
            <numerusform>%n requests are now “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lies before %2, when the state before it began; it was recorded all the same.</source>
        <translation>%1 lies before %2, when the state before it began; it was recorded all the same.</translation>
    </message>
    <message>
        <source>The authorization of %1 had ended already, since %2; that stays as it was recorded.</source>
        <comment>service, day</comment>
        <translation>The authorization of %1 had ended already, since %2; that stays as it was recorded.</translation>
    </message>
    <message numerus="yes">
        <source>The contact is recorded with %n request(s).</source>
        <translation>
            <numerusform>The contact is recorded with %n request.</numerusform>
            <numerusform>The contact is recorded with %n requests.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact is recorded; without an answer it is due again on %1.</source>
        <translation>The contact is recorded; without an answer it is due again on %1.</translation>
    </message>
    <message>
        <source>Who signed is not known here as a person of the institution, so held no mandate for it; that is recorded too.</source>
        <translation>Who signed is not known here as a person of the institution, so held no mandate for it; that is recorded too.</translation>
    </message>
    <message>
        <source>Who signed held no mandate for it on that day; that is recorded too.</source>
        <translation>Who signed held no mandate for it on that day; that is recorded too.</translation>
    </message>
</context>
<context>
    <name>FindingCounts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>no findings</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>No environment is chosen.</source>
        <translation>No environment is chosen.</translation>
    </message>
    <message>
        <source>Choose one: test, acceptance or production; each needs a request of its own.</source>
        <translation>Choose one: test, acceptance or production; each needs a request of its own.</translation>
    </message>
    <message>
        <source>No purpose is given.</source>
        <translation>No purpose is given.</translation>
    </message>
    <message>
        <source>State the one definite purpose for which the services are used.</source>
        <translation>State the one definite purpose for which the services are used.</translation>
    </message>
    <message>
        <source>The purpose “%1” only repeats a name.</source>
        <translation>The purpose “%1” merely repeats a name.</translation>
    </message>
    <message>
        <source>Say what the data are used for, and for whom.</source>
        <translation>Say what the data are used for, and for whom.</translation>
    </message>
    <message>
        <source>The purpose has %1 characters; fewer than %2 are rarely precise enough.</source>
        <translation>The purpose has %1 characters; fewer than %2 are rarely precise enough.</translation>
    </message>
    <message>
        <source>No authorization is chosen that this request concerns.</source>
        <translation>No authorization is chosen that this request concerns.</translation>
    </message>
    <message>
        <source>Choose the authorization to be changed or ended.</source>
        <translation>Choose the authorization to be changed or ended.</translation>
    </message>
    <message>
        <source>The purpose differs from that of the authorization concerned.</source>
        <translation>The purpose differs from that of the authorization concerned.</translation>
    </message>
    <message>
        <source>Restore its purpose, or make a new request for the other one.</source>
        <translation>Restore its purpose, or make a new request for the other one.</translation>
    </message>
    <message>
        <source>No service is asked for.</source>
        <translation>No service is asked for.</translation>
    </message>
    <message>
        <source>Add at least one service.</source>
        <translation>Add at least one service.</translation>
    </message>
    <message>
        <source>The form takes %1 services at most.</source>
        <translation>The form takes %1 services at most.</translation>
    </message>
    <message>
        <source>Divide the services over several requests.</source>
        <translation>Divide the services over several requests.</translation>
    </message>
    <message>
        <source>Service line %1 has no name.</source>
        <translation>Service line %1 has no name.</translation>
    </message>
    <message>
        <source>Name the service or remove the line.</source>
        <translation>Name the service or remove the line.</translation>
    </message>
    <message>
        <source>%1 has neither version nor operations.</source>
        <translation>%1 has neither version nor operations.</translation>
    </message>
    <message>
        <source>Give the version, and name the operations or choose all.</source>
        <translation>Give the version, and name the operations or choose all.</translation>
    </message>
    <message>
        <source>%1 has no version.</source>
        <translation>%1 has no version.</translation>
    </message>
    <message>
        <source>Give the version that the application calls.</source>
        <translation>Give the version that the application calls.</translation>
    </message>
    <message>
        <source>%1 has no operations.</source>
        <translation>%1 has no operations.</translation>
    </message>
    <message>
        <source>Name the operations or choose all.</source>
        <translation>Name the operations or choose all.</translation>
    </message>
    <message>
        <source>A request for production must cite the committee’s decision.</source>
        <translation>A request for production must cite the committee’s decision.</translation>
    </message>
    <message>
        <source>“Not applicable” is declared without a reason.</source>
        <translation>“Not applicable” is declared without a reason.</translation>
    </message>
    <message>
        <source>Write why no authorization of the committee is needed.</source>
        <translation>Write why no authorization of the committee is needed.</translation>
    </message>
    <message>
        <source>“Not applicable” is declared, but the reason names an authorization: “%1”.</source>
        <translation>“Not applicable” is declared, but the reason names an authorization: “%1”.</translation>
    </message>
    <message>
        <source>If a general authorization applies, cite it by its number instead.</source>
        <translation>If a general authorization applies, cite it by its number instead.</translation>
    </message>
    <message>
        <source>The decision %1 is not in the register, so nothing about it could be checked.</source>
        <translation>The decision %1 is not in the register, so nothing about it could be checked.</translation>
    </message>
    <message>
        <source>Record the decision, or correct its number.</source>
        <translation>Record the decision, or correct its number.</translation>
    </message>
    <message>
        <source>Several decisions bear the number %1: %2.</source>
        <translation>Several decisions bear the number %1: %2.</translation>
    </message>
    <message>
        <source>Add the dossier number of the one that is meant.</source>
        <translation>Add the dossier number of the one that is meant.</translation>
    </message>
    <message>
        <source>The decision %1 is not granted (%2).</source>
        <translation>The decision %1 is not granted (%2).</translation>
    </message>
    <message>
        <source>Wait for the decision, or cite another one.</source>
        <translation>Wait for the decision, or cite another one.</translation>
    </message>
    <message>
        <source>The decision %1 ended on %2.</source>
        <translation>The decision %1 ended on %2.</translation>
    </message>
    <message>
        <source>Cite the decision that replaces it.</source>
        <translation>Cite the decision that replaces it.</translation>
    </message>
    <message>
        <source>The decision %1 has no day recorded.</source>
        <translation>The decision %1 has no day recorded.</translation>
    </message>
    <message>
        <source>Complete the decision.</source>
        <translation>Complete the decision.</translation>
    </message>
    <message>
        <source>The decision %1 comes into force on %2, after the start date %3.</source>
        <translation>The decision %1 comes into force on %2, after the start date %3.</translation>
    </message>
    <message>
        <source>Choose a later start date.</source>
        <translation>Choose a later start date.</translation>
    </message>
    <message>
        <source>The decision %1 does not name %2.</source>
        <translation>The decision %1 does not name %2.</translation>
    </message>
    <message>
        <source>Check its scope, or cite the decision that covers the institution.</source>
        <translation>Check its scope, or cite the decision that covers the institution.</translation>
    </message>
    <message>
        <source>The decision %1 does not name the service %2.</source>
        <translation>The decision %1 does not name the service %2.</translation>
    </message>
    <message>
        <source>Check its scope, or ask the committee for an amendment.</source>
        <translation>Check its scope, or ask the committee for an amendment.</translation>
    </message>
    <message>
        <source>The purpose is not one for which the decision %1 was given.</source>
        <translation>The purpose is not one for which the decision %1 was given.</translation>
    </message>
    <message>
        <source>Take over the purpose of the decision word for word.</source>
        <translation>Use the decision’s purpose word for word.</translation>
    </message>
    <message>
        <source>No committee dossier is in preparation for %1.</source>
        <translation>No committee dossier is in preparation for %1.</translation>
    </message>
    <message>
        <source>File it while the connection is tested: production needs its number.</source>
        <translation>File it while the connection is tested: production needs its number.</translation>
    </message>
    <message>
        <source>No assessment of the minimum norms of %1 or %2 is recorded.</source>
        <translation>No assessment of the minimum norms of %1 or %2 is recorded.</translation>
    </message>
    <message>
        <source>Record the yearly questionnaire.</source>
        <translation>Record the yearly questionnaire.</translation>
    </message>
    <message>
        <source>Open points of the minimum norms are past their day: %1.</source>
        <translation>Open points of the minimum norms are past their day: %1.</translation>
    </message>
    <message>
        <source>Settle them or set a new day.</source>
        <translation>Settle them or set a new day.</translation>
    </message>
    <message>
        <source>The security logging is not declared.</source>
        <translation>The security logging is not declared.</translation>
    </message>
    <message>
        <source>Answer the questions on the logging.</source>
        <translation>Answer the questions on the logging.</translation>
    </message>
    <message>
        <source>The logging does not answer: %1.</source>
        <translation>The logging does not answer: %1.</translation>
    </message>
    <message>
        <source>Every use must be traceable to who, what, when and how; adapt the logging first.</source>
        <translation>Every use must be traceable to who, what, when and how; adapt the logging first.</translation>
    </message>
    <message>
        <source>The system that keeps the log is not named.</source>
        <translation>The system that keeps the log is not named.</translation>
    </message>
    <message>
        <source>Name the system.</source>
        <translation>Name the system.</translation>
    </message>
    <message>
        <source>The keeper of the log is not named.</source>
        <translation>The keeper of the log is not named.</translation>
    </message>
    <message>
        <source>Name the service that keeps the log.</source>
        <translation>Name the service that keeps the log.</translation>
    </message>
    <message>
        <source>It is not said how long the log is kept.</source>
        <translation>It is not said how long the log is kept.</translation>
    </message>
    <message>
        <source>Give the number of years, at least 10.</source>
        <translation>Give the number of years, at least 10.</translation>
    </message>
    <message>
        <source>The log is kept for %1 years; at least 10 are required.</source>
        <translation>The log is kept for %1 years; at least 10 are required.</translation>
    </message>
    <message>
        <source>Have the log kept for at least 10 years.</source>
        <translation>Have the log kept for at least 10 years.</translation>
    </message>
    <message>
        <source>With a program number each request must be logged to the physical person.</source>
        <translation>With a program number each request must be logged to the physical person.</translation>
    </message>
    <message>
        <source>Confirm that it is, or let the end user be identified.</source>
        <translation>Confirm that it is, or let the end user be identified.</translation>
    </message>
    <message>
        <source>No signatory is chosen.</source>
        <translation>No signatory is chosen.</translation>
    </message>
    <message>
        <source>Choose who signs.</source>
        <translation>Choose who signs.</translation>
    </message>
    <message>
        <source>%1 is recorded absent until %2.</source>
        <translation>%1 is recorded absent until %2.</translation>
    </message>
    <message>
        <source>Choose another signing day or another signatory.</source>
        <translation>Choose another signing day or another signatory.</translation>
    </message>
    <message>
        <source>%1 may sign only in the absence of the managing official and the deputy; present on %2: %3.</source>
        <translation>%1 may sign only in the absence of the managing official and the deputy; present on %2: %3.</translation>
    </message>
    <message>
        <source>Choose one of them, or record the absence.</source>
        <translation>Choose one of them, or record the absence.</translation>
    </message>
    <message>
        <source>%1 holds no mandate to sign on %2.</source>
        <translation>%1 holds no mandate to sign on %2.</translation>
    </message>
    <message>
        <source>Choose the managing official or the deputy.</source>
        <translation>Choose the managing official or the deputy.</translation>
    </message>
    <message>
        <source>%1 is not known at %2.</source>
        <translation>%1 is not known at %2.</translation>
    </message>
    <message>
        <source>Choose somebody of the institution, or record the person first.</source>
        <translation>Choose somebody of the institution, or record the person first.</translation>
    </message>
    <message>
        <source>%1 both prepares and signs the request.</source>
        <translation>%1 both prepares and signs the request.</translation>
    </message>
    <message>
        <source>Have somebody else sign where that is possible.</source>
        <translation>Have somebody else sign where that is possible.</translation>
    </message>
    <message>
        <source>An OCMW is involved, which needs the OCMW form.</source>
        <translation>An OCMW is involved, which needs the OCMW form.</translation>
    </message>
    <message>
        <source>Choose the OCMW form.</source>
        <translation>Choose the OCMW form.</translation>
    </message>
    <message>
        <source>The OCMW form is chosen, but no OCMW is involved.</source>
        <translation>The OCMW form is chosen, but no OCMW is involved.</translation>
    </message>
    <message>
        <source>Choose the web services form, or say that an OCMW is involved.</source>
        <translation>Choose the web services form, or say that an OCMW is involved.</translation>
    </message>
    <message>
        <source>%1 is meant for OCMWs.</source>
        <translation>%1 is meant for OCMWs.</translation>
    </message>
    <message>
        <source>Check the service, or say that an OCMW is involved.</source>
        <translation>Check the service, or say that an OCMW is involved.</translation>
    </message>
    <message>
        <source>“%1” is not a program number.</source>
        <translation>“%1” is not a program number.</translation>
    </message>
    <message>
        <source>Give eleven digits, or leave it empty to ask KSZ for one.</source>
        <translation>Give eleven digits, or leave it empty to ask KSZ for one.</translation>
    </message>
    <message>
        <source>The program number %1 was not received from KSZ for this institution.</source>
        <translation>The program number %1 was not received from KSZ for this institution.</translation>
    </message>
    <message>
        <source>Leave it empty: only the KSZ security service allots one.</source>
        <translation>Leave it empty: only the KSZ security service allots one.</translation>
    </message>
    <message>
        <source>The program number %1 was received for another environment (%2).</source>
        <translation>The program number %1 was received for another environment (%2).</translation>
    </message>
    <message>
        <source>Check it, or leave it empty to ask for one.</source>
        <translation>Check it, or leave it empty to ask for one.</translation>
    </message>
    <message>
        <source>The program number %1 would also be a valid national number.</source>
        <translation>The program number %1 would also be a valid national number.</translation>
    </message>
    <message>
        <source>Check that it is the number that KSZ allotted.</source>
        <translation>Check that it is the number that KSZ allotted.</translation>
    </message>
    <message>
        <source>A text holds what looks like somebody’s national number.</source>
        <translation>A text holds what looks like somebody’s national number.</translation>
    </message>
    <message>
        <source>Remove it: a request never names a person concerned.</source>
        <translation>Remove it: a request never names a person concerned.</translation>
    </message>
    <message>
        <source>The recipient “%1” is not in the register.</source>
        <translation>The recipient “%1” is not in the register.</translation>
    </message>
    <message>
        <source>Choose a recipient.</source>
        <translation>Choose a recipient.</translation>
    </message>
    <message>
        <source>%1 has neither a post nor a mail address.</source>
        <translation>%1 has neither a post nor a mail address.</translation>
    </message>
    <message>
        <source>Complete the recipient.</source>
        <translation>Complete the recipient.</translation>
    </message>
    <message>
        <source>%1 has no security consultant on %2.</source>
        <translation>%1 has no security consultant on %2.</translation>
    </message>
    <message>
        <source>Record the mandate: KSZ tells the consultant of the execution.</source>
        <translation>Record the mandate: KSZ tells the consultant of the execution.</translation>
    </message>
    <message>
        <source>%1 has neither mail address nor telephone.</source>
        <translation>%1 has neither mail address nor telephone.</translation>
    </message>
    <message>
        <source>Add one: KSZ tells the consultant of the execution.</source>
        <translation>Add one: KSZ tells the consultant of the execution.</translation>
    </message>
    <message>
        <source>No institution is chosen.</source>
        <translation>No institution is chosen.</translation>
    </message>
    <message>
        <source>Choose the institution.</source>
        <translation>Choose the institution.</translation>
    </message>
    <message>
        <source>No institution has the enterprise number “%1”.</source>
        <translation>No institution has the enterprise number “%1”.</translation>
    </message>
    <message>
        <source>Correct the number, or record the institution first.</source>
        <translation>Correct the number, or record the institution first.</translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation>%1 has no address.</translation>
    </message>
    <message>
        <source>Complete the institution.</source>
        <translation>Complete the institution.</translation>
    </message>
    <message>
        <source>No functional and no technical contact is named.</source>
        <translation>Neither a functional nor a technical contact is named.</translation>
    </message>
    <message>
        <source>Name both: KSZ asks them when something is unclear.</source>
        <translation>Name both: KSZ asks them when something is unclear.</translation>
    </message>
    <message>
        <source>No functional contact is named.</source>
        <translation>No functional contact is named.</translation>
    </message>
    <message>
        <source>Name somebody who knows the procedure concerned.</source>
        <translation>Name somebody who knows the procedure concerned.</translation>
    </message>
    <message>
        <source>No technical contact is named.</source>
        <translation>No technical contact is named.</translation>
    </message>
    <message>
        <source>Name somebody who knows the connection.</source>
        <translation>Name somebody who knows the connection.</translation>
    </message>
    <message>
        <source>No volume is expected for %1.</source>
        <translation>No expected volume is given for %1.</translation>
    </message>
    <message>
        <source>Estimate the calls per day and at peak.</source>
        <translation>Estimate the calls per day and at peak.</translation>
    </message>
    <message>
        <source>The legal context has %1 characters; %2 are the most.</source>
        <translation>The legal context has %1 characters; %2 are the most.</translation>
    </message>
    <message>
        <source>Shorten it, for instance to ORGANISATION:PURPOSE.</source>
        <translation>Shorten it, for instance to ORGANISATION:PURPOSE.</translation>
    </message>
    <message>
        <source>The last day of use is not stated.</source>
        <translation>The last day of use is not stated.</translation>
    </message>
    <message>
        <source>State the day after which the services are called no more.</source>
        <translation>State the day after which the services are called no more.</translation>
    </message>
    <message>
        <source>It is not said why the use ends.</source>
        <translation>It is not said why the use ends.</translation>
    </message>
    <message>
        <source>State the reason among the remarks: the form prints it first.</source>
        <translation>State the reason among the remarks: the form prints it first.</translation>
    </message>
    <message>
        <source>The end date %1 lies before the start date %2.</source>
        <translation>The end date %1 lies before the start date %2.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Correct one of the two dates.</translation>
    </message>
    <message>
        <source>%1 has no certificate or address recorded for %2.</source>
        <translation>%1 has no certificate or address recorded for %2.</translation>
    </message>
    <message>
        <source>Complete the connection card.</source>
        <translation>Complete the connection card.</translation>
    </message>
    <message>
        <source>%1 has passed no echo test in %2.</source>
        <translation>%1 has passed no echo test in %2.</translation>
    </message>
    <message>
        <source>Call TestConnectionService first.</source>
        <translation>Call TestConnectionService first.</translation>
    </message>
    <message>
        <source>The certificate is valid until %1, before the start date %2.</source>
        <translation>The certificate is valid until %1, before the start date %2.</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>Renew the certificate.</translation>
    </message>
    <message>
        <source>Nothing was granted yet in %1 and %2.</source>
        <translation>Nothing has been granted yet in %1 and %2.</translation>
    </message>
    <message>
        <source>First arrange test and acceptance.</source>
        <translation>First arrange test and acceptance.</translation>
    </message>
    <message>
        <source>Not everything was granted yet in %1.</source>
        <translation>Not everything has been granted yet in %1.</translation>
    </message>
    <message>
        <source>First arrange that environment.</source>
        <translation>First arrange that environment.</translation>
    </message>
    <message>
        <source>%1 is already authorized for this application, environment and purpose.</source>
        <translation>%1 is already authorized for this application, environment and purpose.</translation>
    </message>
    <message>
        <source>Check whether this request is needed, or make a change.</source>
        <translation>Check whether this request is needed, or make a change.</translation>
    </message>
    <message>
        <source>%1 stands in request %2 already.</source>
        <translation>%1 stands in request %2 already.</translation>
    </message>
    <message>
        <source>Go on with that request, or withdraw it.</source>
        <translation>Go on with that request, or withdraw it.</translation>
    </message>
    <message>
        <source>The start date %1 is too near: with the usual %3 working days, %2 is the first possible day.</source>
        <translation>The start date %1 is too near: with the usual %3 working days, %2 is the first possible day.</translation>
    </message>
    <message>
        <source>The form requires as enclosure: %1.</source>
        <translation>The form requires as enclosure: %1.</translation>
    </message>
    <message>
        <source>Attach it.</source>
        <translation>Attach it.</translation>
    </message>
    <message>
        <source>Exactly one environment</source>
        <translation>Exactly one environment</translation>
    </message>
    <message>
        <source>A purpose is given</source>
        <translation>A purpose is given</translation>
    </message>
    <message>
        <source>The purpose is precise</source>
        <translation>The purpose is precise</translation>
    </message>
    <message>
        <source>The purpose is that of the authorization</source>
        <translation>The purpose is that of the authorization</translation>
    </message>
    <message>
        <source>Each service is precise</source>
        <translation>Each service is precise</translation>
    </message>
    <message>
        <source>The basis is stated</source>
        <translation>The basis is stated</translation>
    </message>
    <message>
        <source>“Not applicable” is genuine</source>
        <translation>“Not applicable” is genuine</translation>
    </message>
    <message>
        <source>The decision is recorded</source>
        <translation>The decision is recorded</translation>
    </message>
    <message>
        <source>The decision is in force</source>
        <translation>The decision is in force</translation>
    </message>
    <message>
        <source>The decision covers institution and services</source>
        <translation>The decision covers institution and services</translation>
    </message>
    <message>
        <source>The purpose is one of the decision</source>
        <translation>The purpose is one of the decision</translation>
    </message>
    <message>
        <source>A committee dossier is under way</source>
        <translation>A committee dossier is under way</translation>
    </message>
    <message>
        <source>The minimum norms are assessed</source>
        <translation>The minimum norms are assessed</translation>
    </message>
    <message>
        <source>The security logging is declared</source>
        <translation>The security logging is declared</translation>
    </message>
    <message>
        <source>The signatory is entitled</source>
        <translation>The signatory is entitled</translation>
    </message>
    <message>
        <source>Another one signs than prepares</source>
        <translation>Signatory and preparer are different people</translation>
    </message>
    <message>
        <source>The form is the right one</source>
        <translation>The form is the right one</translation>
    </message>
    <message>
        <source>The program number has eleven digits</source>
        <translation>The program number has eleven digits</translation>
    </message>
    <message>
        <source>The program number was received</source>
        <translation>The program number was received</translation>
    </message>
    <message>
        <source>The program number is no national number</source>
        <translation>The program number is no national number</translation>
    </message>
    <message>
        <source>No national number in a text</source>
        <translation>No national number in a text</translation>
    </message>
    <message>
        <source>The recipient can be reached</source>
        <translation>The recipient can be reached</translation>
    </message>
    <message>
        <source>The security consultant can be reached</source>
        <translation>The security consultant can be reached</translation>
    </message>
    <message>
        <source>The institution is identified</source>
        <translation>The institution is identified</translation>
    </message>
    <message>
        <source>The contacts are named</source>
        <translation>The contacts are named</translation>
    </message>
    <message>
        <source>The volume is stated</source>
        <translation>The volume is stated</translation>
    </message>
    <message>
        <source>The legal context fits</source>
        <translation>The legal context fits</translation>
    </message>
    <message>
        <source>The last day is stated</source>
        <translation>The last day is stated</translation>
    </message>
    <message>
        <source>The period is in order</source>
        <translation>The period is in order</translation>
    </message>
    <message>
        <source>The connection is ready</source>
        <translation>The connection is ready</translation>
    </message>
    <message>
        <source>The certificate is valid</source>
        <translation>The certificate is valid</translation>
    </message>
    <message>
        <source>Test and acceptance come first</source>
        <translation>Test and acceptance come first</translation>
    </message>
    <message>
        <source>It is no duplicate</source>
        <translation>It is no duplicate</translation>
    </message>
    <message>
        <source>The start date is feasible</source>
        <translation>The start date is feasible</translation>
    </message>
    <message>
        <source>The enclosures are present</source>
        <translation>The enclosures are present</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>good practice</translation>
    </message>
    <message>
        <source>format of the number</source>
        <translation>format of the number</translation>
    </message>
    <message>
        <source>%1 is an advice, which authorizes nothing.</source>
        <translation>%1 is an advice, which authorizes nothing.</translation>
    </message>
    <message>
        <source>%1 is a recommendation, which authorizes nothing.</source>
        <translation>%1 is a recommendation, which authorizes nothing.</translation>
    </message>
    <message>
        <source>Cite the deliberation that authorizes the exchange.</source>
        <translation>Cite the deliberation that authorizes the exchange.</translation>
    </message>
    <message>
        <source>The log would be kept for %1 years; %2 are the most.</source>
        <translation>The log would be kept for %1 years; %2 are the most.</translation>
    </message>
    <message>
        <source>Correct the number of years.</source>
        <translation>Correct the number of years.</translation>
    </message>
    <message>
        <source>Nothing can be sent to “%2”, the mail address of %1.</source>
        <translation>Nothing can be sent to “%2”, the mail address of %1.</translation>
    </message>
    <message>
        <source>Give one address, such as name@example.be.</source>
        <translation>Give one address, such as name@example.be.</translation>
    </message>
    <message>
        <source>The volume given for %1 is not possible.</source>
        <translation>The volume given for %1 is not possible.</translation>
    </message>
    <message>
        <source>Correct the calls per day and at peak.</source>
        <translation>Correct the calls per day and at peak.</translation>
    </message>
    <message>
        <source>The peak of %1, %2 calls an hour, is above the %3 calls of a day.</source>
        <translation>The peak of %1, %2 calls an hour, is above the %3 calls of a day.</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>Correct one of the two.</translation>
    </message>
    <message>
        <source>The basis is an authorization</source>
        <translation>The basis is an authorization</translation>
    </message>
    <message>
        <source>The fonts of the papers lack %1: an empty box is printed instead.</source>
        <translation>The fonts of the papers lack %1: an empty box is printed instead.</translation>
    </message>
    <message>
        <source>Write it otherwise.</source>
        <translation>Write it otherwise.</translation>
    </message>
    <message>
        <source>Every sign can be printed</source>
        <translation>Every sign can be printed</translation>
    </message>
    <message>
        <source>Name or address of %1 is not recorded in the form’s language (%2): the form prints it in another.</source>
        <translation>Name or address of %1 is not recorded in the form’s language (%2): the form prints it in another.</translation>
    </message>
    <message>
        <source>Give both with the institution, under “Name and address in other languages”.</source>
        <translation>Give both with the institution, under “Name and address in other languages”.</translation>
    </message>
    <message>
        <source>Give both with the recipient, under “Name and address in other languages”.</source>
        <translation>Give both with the recipient, under “Name and address in other languages”.</translation>
    </message>
    <message>
        <source>The printed title of %1 is not recorded in the form’s language (%2): the form prints it in another.</source>
        <translation>The printed title of %1 is not recorded in the form’s language (%2): the form prints it in another.</translation>
    </message>
    <message>
        <source>Give it with the mandate.</source>
        <translation>Give it with the mandate.</translation>
    </message>
    <message>
        <source>Names and addresses are in the form’s language</source>
        <translation>Names and addresses are in the form’s language</translation>
    </message>
    <message>
        <source>The signing day %1 is past, and this version is not signed yet.</source>
        <translation>The signing day %1 is past, and this version is not signed yet.</translation>
    </message>
    <message>
        <source>Choose the day on which this version will be signed.</source>
        <translation>Choose the day on which this version will be signed.</translation>
    </message>
    <message>
        <source>The decision %1 is in the register, but none of its steps bears the dossier number %2.</source>
        <translation>The decision %1 is in the register, but none of its steps bears the dossier number %2.</translation>
    </message>
    <message>
        <source>Correct the dossier number, or record the step.</source>
        <translation>Correct the dossier number, or record the step.</translation>
    </message>
    <message>
        <source>The authorization concerned is that of another institution.</source>
        <translation>The authorization concerned is that of another institution.</translation>
    </message>
    <message>
        <source>Choose the authorization of this institution.</source>
        <translation>Choose the authorization of this institution.</translation>
    </message>
    <message>
        <source>The authorization concerned is that of another application.</source>
        <translation>The authorization concerned is that of another application.</translation>
    </message>
    <message>
        <source>Choose the authorization of this application.</source>
        <translation>Choose the authorization of this application.</translation>
    </message>
    <message>
        <source>The authorization concerned holds in another environment.</source>
        <translation>The authorization concerned holds in another environment.</translation>
    </message>
    <message>
        <source>Choose the authorization of this environment.</source>
        <translation>Choose the authorization of this environment.</translation>
    </message>
    <message>
        <source>No line asks for the service of the authorization concerned.</source>
        <translation>No line asks for the service of the authorization concerned.</translation>
    </message>
    <message>
        <source>Name that service, or choose the authorization that is meant.</source>
        <translation>Name that service, or choose the authorization that is meant.</translation>
    </message>
    <message>
        <source>who</source>
        <comment>what a log answers</comment>
        <translation>who</translation>
    </message>
    <message>
        <source>what</source>
        <comment>what a log answers</comment>
        <translation>what</translation>
    </message>
    <message>
        <source>when</source>
        <comment>what a log answers</comment>
        <translation>when</translation>
    </message>
    <message>
        <source>how</source>
        <comment>what a log answers</comment>
        <translation>how</translation>
    </message>
    <message>
        <source>Nothing differs from the authorization as it is.</source>
        <translation>Nothing differs from the authorization as it is.</translation>
    </message>
    <message>
        <source>Change what is to be different, or say it among the remarks.</source>
        <translation>Change what is to be different, or say it among the remarks.</translation>
    </message>
    <message>
        <source>What changes is stated</source>
        <translation>What changes is stated</translation>
    </message>
    <message>
        <source>Granted neither in %1 nor in %2 yet: %3.</source>
        <translation>Granted neither in %1 nor in %2 yet: %3.</translation>
    </message>
    <message>
        <source>Not granted in %1 yet: %2.</source>
        <translation>Not granted in %1 yet: %2.</translation>
    </message>
    <message>
        <source>%1 is already authorized %2 times for this application, environment and purpose.</source>
        <translation>%1 is already authorized %2 times for this application, environment and purpose.</translation>
    </message>
    <message>
        <source>%1 of the services are already authorized for this application, environment and purpose.</source>
        <translation>%1 of the services are already authorized for this application, environment and purpose.</translation>
    </message>
    <message>
        <source>%1 stands in %2 requests already, the first is %3.</source>
        <translation>%1 stands in %2 requests already, the first is %3.</translation>
    </message>
    <message>
        <source>%1 of the services stand in other requests already, the first is %2.</source>
        <translation>%1 of the services stand in other requests already, the first is %2.</translation>
    </message>
    <message>
        <source>Go on with one of them, or withdraw them.</source>
        <translation>Go on with one of them, or withdraw them.</translation>
    </message>
    <message>
        <source>%1 is asked for twice, on line %2 and line %3.</source>
        <translation>%1 is asked for twice, on line %2 and line %3.</translation>
    </message>
    <message>
        <source>%1 %2 is asked for twice, on line %3 and line %4.</source>
        <translation>%1 %2 is asked for twice, on line %3 and line %4.</translation>
    </message>
    <message>
        <source>Keep one line, with all its operations.</source>
        <translation>Keep one line, with all its operations.</translation>
    </message>
    <message>
        <source>Each service is asked for once</source>
        <translation>Each service is asked for once</translation>
    </message>
    <message>
        <source>Request %2 ends the use of %1.</source>
        <translation>Request %2 ends the use of %1.</translation>
    </message>
    <message>
        <source>Check which of the two is still wanted.</source>
        <translation>Check which of the two is still wanted.</translation>
    </message>
    <message>
        <source>%1 stands already in a request of %3 for %2.</source>
        <translation>%1 stands already in a request of %3 for %2.</translation>
    </message>
    <message>
        <source>A request of %3 for %2 ends the use of %1.</source>
        <translation>A request of %3 for %2 ends the use of %1.</translation>
    </message>
    <message>
        <source>%1 stands in %2 requests already; the first is a request of %4 for %3.</source>
        <translation>%1 stands in %2 requests already; the first is a request of %4 for %3.</translation>
    </message>
    <message>
        <source>%1 of the services stand in other requests already; the first is a request of %3 for %2.</source>
        <translation>%1 of the services stand in other requests already; the first is a request of %3 for %2.</translation>
    </message>
    <message>
        <source>procedure, sentence %1</source>
        <translation>procedure, sentence %1</translation>
    </message>
    <message>
        <source>Give the number of the decision or the law that allows it, or declare “not applicable” with the reason.</source>
        <translation>Give the number of the decision or the law that allows it, or declare “not applicable” with the reason.</translation>
    </message>
    <message>
        <source>The decision %1 is cited, but no service of this request rests on it.</source>
        <translation>The decision %1 is cited, but no service of this request rests on it.</translation>
    </message>
    <message>
        <source>Leave it out, or cite it for the service that it authorizes.</source>
        <translation>Leave it out, or cite it for the service that it authorizes.</translation>
    </message>
    <message>
        <source>Every decision cited serves a service</source>
        <translation>Every decision cited serves a service</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>services and what is found on them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The certificate is valid from %1, after the start date %2.</source>
        <translation>The certificate is valid from %1, after the start date %2.</translation>
    </message>
    <message>
        <source>Start on that day or later, or note the certificate that is valid now.</source>
        <translation>Start on that day or later, or note the certificate that is valid now.</translation>
    </message>
    <message>
        <source>The form is in %1, and the institution writes in %2.</source>
        <translation>The form is in %1, and the institution writes in %2.</translation>
    </message>
    <message>
        <source>Choose that language; a copy in another one can be printed for reading.</source>
        <translation>Choose that language; a copy in another one can be printed for reading.</translation>
    </message>
    <message>
        <source>The form is in %1, and the institution writes in Dutch or in French.</source>
        <translation>The form is in %1, and the institution writes in Dutch or in French.</translation>
    </message>
    <message>
        <source>Choose one of the two; a copy in another language can be printed for reading.</source>
        <translation>Choose one of the two; a copy in another language can be printed for reading.</translation>
    </message>
    <message>
        <source>The form is in a language of the institution</source>
        <translation>The form is in a language of the institution</translation>
    </message>
    <message>
        <source>The authorization concerned is for version %1, and the form names another one.</source>
        <translation>The authorization concerned is for version %1, and the form names another one.</translation>
    </message>
    <message>
        <source>Name its version, or choose the authorization that is meant.</source>
        <translation>Name its version, or choose the authorization that is meant.</translation>
    </message>
    <message>
        <source>The decision %1 names %3 (%2), which merged into %5 on %4.</source>
        <translation>The decision %1 names %3 (%2), which merged into %5 on %4.</translation>
    </message>
    <message>
        <source>Ask KSZ whether the decision goes on for %5, or cite one that names it.</source>
        <translation>Ask KSZ whether the decision goes on for %5, or cite one that names it.</translation>
    </message>
    <message>
        <source>The decision %1 names %3 by the number %2, which it had before %4.</source>
        <translation>The decision %1 names %3 by the number %2, which it had before %4.</translation>
    </message>
    <message>
        <source>Say beside the basis that it is the same institution.</source>
        <translation>Say beside the basis that it is the same institution.</translation>
    </message>
    <message>
        <source>The decision names the institution as it is now</source>
        <translation>The decision names the institution as it is now</translation>
    </message>
    <message>
        <source>%1 is a part of %2 since %3: nothing is asked in its name any more.</source>
        <translation>%1 is a part of %2 since %3: nothing is asked in its name any more.</translation>
    </message>
    <message>
        <source>Make the request in the name of %2, as a copy of this one.</source>
        <translation>Make the request in the name of %2, as a copy of this one.</translation>
    </message>
    <message>
        <source>The form must be signed by the %1 too, and on %2 nobody is.</source>
        <translation>The form must be signed by the %1 too, and on %2 nobody is.</translation>
    </message>
    <message>
        <source>Record who holds that post, or choose another signing day.</source>
        <translation>Record who holds that post, or choose another signing day.</translation>
    </message>
    <message>
        <source>On %3 %1 becomes a part of %2, and what is asked begins after that.</source>
        <translation>On %3 %1 becomes a part of %2, and what is asked begins after that.</translation>
    </message>
    <message>
        <source>Ask it in the name of %2, or let it begin before.</source>
        <translation>Ask it in the name of %2, or let it begin before.</translation>
    </message>
    <message>
        <source>%1 signed on %2, and is recorded absent until %3.</source>
        <translation>%1 signed on %2, and is recorded absent until %3.</translation>
    </message>
    <message>
        <source>%1 signed on %2, which only the managing official and the deputy could; present: %3.</source>
        <translation>%1 signed on %2, which only the managing official and the deputy could; present: %3.</translation>
    </message>
    <message>
        <source>%1 signed on %2 without a mandate for it.</source>
        <translation>%1 signed on %2 without a mandate for it.</translation>
    </message>
    <message>
        <source>%1 signed on %2, and is not known at %3.</source>
        <translation>%1 signed on %2, and is not known at %3.</translation>
    </message>
    <message>
        <source>Put right what is recorded, if it is wrong; otherwise have a new version signed.</source>
        <translation>Put right what is recorded, if it is wrong; otherwise have a new version signed.</translation>
    </message>
    <message>
        <source>“Not applicable” is declared beside the decision %1.</source>
        <translation>“Not applicable” is declared beside the decision %1.</translation>
    </message>
    <message>
        <source>Keep one of the two: the form would declare both.</source>
        <translation>Keep one of the two: the form would declare both.</translation>
    </message>
    <message>
        <source>“%1” is cited without its article.</source>
        <translation>“%1” is cited without its article.</translation>
    </message>
    <message>
        <source>Name the article that allows the exchange.</source>
        <translation>Name the article that allows the exchange.</translation>
    </message>
    <message>
        <source>“%1” is cited without its day.</source>
        <translation>“%1” is cited without its day.</translation>
    </message>
    <message>
        <source>Give the day of the law or the royal decree.</source>
        <translation>Give the day of the law or the royal decree.</translation>
    </message>
    <message>
        <source>“%1” is cited without its day and without its article.</source>
        <translation>“%1” is cited without its day and without its article.</translation>
    </message>
    <message>
        <source>Give the day, and name the article that allows the exchange.</source>
        <translation>Give the day, and name the article that allows the exchange.</translation>
    </message>
    <message>
        <source>The law is cited with day and article</source>
        <translation>The law is cited with day and article</translation>
    </message>
    <message>
        <source>The last day of use, %1, is past when the form is signed, on %2.</source>
        <translation>The last day of use, %1, is past when the form is signed, on %2.</translation>
    </message>
    <message>
        <source>State a day on which KSZ can still act; what is past does not end.</source>
        <translation>State a day on which KSZ can still act; what is past does not end.</translation>
    </message>
    <message>
        <source>The last day of use, %1, lies after the last day of the authorization, %2.</source>
        <translation>The last day of use, %1, lies after the last day of the authorization, %2.</translation>
    </message>
    <message>
        <source>State an earlier day, or let the authorization end by itself.</source>
        <translation>State an earlier day, or let the authorization end by itself.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>The draft was imported.</source>
        <translation>The draft was imported.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were imported; there already: %1.</source>
        <translation>
            <numerusform>%n record was imported; there already: %1.</numerusform>
            <numerusform>%n records were imported; there already: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were imported; there already: %1; left as they are: %2.</source>
        <translation>
            <numerusform>%n record was imported; there already: %1; left as they are: %2.</numerusform>
            <numerusform>%n records were imported; there already: %1; left as they are: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1</source>
        <translation>The import of %1</translation>
    </message>
    <message>
        <source>The import of %1 on %2</source>
        <comment>file, day</comment>
        <translation>The import of %1 on %2</translation>
    </message>
    <message>
        <source>%1 is taken back as a whole: what it added goes, what it changed is as it was before. The history keeps both.</source>
        <comment>the import of a file</comment>
        <translation>%1 is taken back as a whole: what it added goes, what it changed is as it was before. The history keeps both.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>The file is still being imported: wait for its end.</source>
        <translation>The file is still being imported: wait for its end.</translation>
    </message>
    <message>
        <source>Stopped: the import was not taken back.</source>
        <translation>Stopped: the import was not taken back.</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 of %2 records</translation>
    </message>
    <message>
        <source>The import is still being taken back. If you go on now, that is broken off and all of it stays as it was imported.</source>
        <translation>The import is still being taken back. If you go on now, that is broken off and all of it stays as it was imported.</translation>
    </message>
    <message>
        <source>Leave it as imported</source>
        <translation>Leave it as imported</translation>
    </message>
    <message>
        <source>%1: it was taken back as a whole.</source>
        <comment>the import of a file</comment>
        <translation>%1: it was taken back as a whole.</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>whom one writes to</source>
        <translation>whom one writes to</translation>
    </message>
    <message>
        <source>the institution</source>
        <translation>the institution</translation>
    </message>
    <message>
        <source>who prepared the form</source>
        <translation>who prepared the form</translation>
    </message>
    <message>
        <source>day of the letter</source>
        <translation>day of the letter</translation>
    </message>
    <message>
        <source>how many requests</source>
        <translation>how many requests</translation>
    </message>
    <message>
        <source>our references, with commas</source>
        <translation>our references, with commas</translation>
    </message>
    <message>
        <source>when there is one request</source>
        <translation>when there is one request</translation>
    </message>
    <message>
        <source>when there are several requests</source>
        <translation>when there are several requests</translation>
    </message>
    <message>
        <source>when papers go along</source>
        <translation>when papers go along</translation>
    </message>
    <message>
        <source>for each request</source>
        <translation>for each request</translation>
    </message>
    <message>
        <source>our reference</source>
        <translation>our reference</translation>
    </message>
    <message>
        <source>version of the form</source>
        <translation>version of the form</translation>
    </message>
    <message>
        <source>their reference</source>
        <translation>their reference</translation>
    </message>
    <message>
        <source>application</source>
        <translation>application</translation>
    </message>
    <message>
        <source>web services</source>
        <translation>web services</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environment</translation>
    </message>
    <message>
        <source>day sent</source>
        <translation>day sent</translation>
    </message>
    <message>
        <source>day of acknowledgement</source>
        <translation>day of acknowledgement</translation>
    </message>
    <message>
        <source>working days waited</source>
        <translation>working days waited</translation>
    </message>
    <message>
        <source>days of earlier reminders</source>
        <translation>days of earlier reminders</translation>
    </message>
    <message>
        <source>when it has no number of ours</source>
        <translation>when it has no number of ours</translation>
    </message>
    <message>
        <source>forms that went signed by post and go along unsigned, with commas</source>
        <translation>forms that went signed by post and go along unsigned, with commas</translation>
    </message>
    <message>
        <source>when there are several of these</source>
        <translation>when there are several of these</translation>
    </message>
    <message>
        <source>kind of request</source>
        <translation>kind of request</translation>
    </message>
    <message>
        <source>day on which it was executed, where a letter is to follow</source>
        <translation>day on which it was executed, where a letter is to follow</translation>
    </message>
    <message>
        <source>sentence on the forms that go along unsigned, with the way by which the signed ones went</source>
        <translation>sentence on the forms that go along unsigned, with the way by which the signed ones went</translation>
    </message>
    <message>
        <source>when an answer is waited for</source>
        <translation>when an answer is waited for</translation>
    </message>
    <message>
        <source>when only program numbers by letter are waited for</source>
        <translation>when only program numbers by letter are waited for</translation>
    </message>
    <message>
        <source>when other letters after an execution are waited for</source>
        <translation>when other letters after an execution are waited for</translation>
    </message>
    <message>
        <source>web services whose program number is to follow by letter</source>
        <translation>web services whose program number is to follow by letter</translation>
    </message>
    <message>
        <source>web services on which the answer is to follow by letter</source>
        <translation>web services on which the answer is to follow by letter</translation>
    </message>
    <message>
        <source>days of telephone calls</source>
        <translation>days of telephone calls</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message>
        <source>There is nothing in this list.</source>
        <translation>There is nothing in this list.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>as known on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 of %2 rows</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <comment>the filter of a list</comment>
        <translation>Only: %1</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;CSV (*.csv)</source>
        <translation>Spreadsheet (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose a name that ends with .xlsx or .csv.</source>
        <translation>Choose a name that ends with .xlsx or .csv.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was handed to the printer.</source>
        <translation>%1 was handed to the printer.</translation>
    </message>
    <message>
        <source>There is no printer here: save the list as PDF and print that elsewhere, or set up a printer on this computer.</source>
        <translation>There is no printer here: save the list as PDF and print that elsewhere, or set up a printer on this computer.</translation>
    </message>
    <message>
        <source>Save list as PDF</source>
        <translation>Save list as PDF</translation>
    </message>
    <message>
        <source>Save list as PDF…</source>
        <translation>Save list as PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The list was saved: %1</source>
        <translation>The list was saved: %1</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>As recorded</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institution</translation>
    </message>
    <message>
        <source>KBO number</source>
        <translation>KBO number</translation>
    </message>
    <message>
        <source>application</source>
        <translation>application</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environment</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>purpose</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>basis</translation>
    </message>
    <message>
        <source>program number</source>
        <translation>program number</translation>
    </message>
    <message>
        <source>day sent</source>
        <translation>day sent</translation>
    </message>
    <message>
        <source>day executed</source>
        <translation>day executed</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>The row has %2 cells and the columns are %3: put a text that holds the separator between quotation marks.</source>
        <translation>The row has %2 cells and the columns are %3: put a text that holds the separator between quotation marks.</translation>
    </message>
    <message>
        <source>No institution is named: add its name or its KBO number.</source>
        <translation>No institution is named: add its name or its KBO number.</translation>
    </message>
    <message>
        <source>The institution “%2” is not in the register: add it there, or correct the name.</source>
        <translation>The institution “%2” is not in the register: add it there, or correct the name.</translation>
    </message>
    <message>
        <source>Several institutions are named “%2”: give the KBO number of the one meant.</source>
        <translation>Several institutions are named “%2”: give the KBO number of the one meant.</translation>
    </message>
    <message>
        <source>The name “%2” and the KBO number, of %3, are of two institutions: correct one.</source>
        <translation>The name “%2” and the KBO number, of %3, are of two institutions: correct one.</translation>
    </message>
    <message>
        <source>“%2” is not a valid enterprise number (KBO): correct it.</source>
        <translation>“%2” is not a valid enterprise number (KBO): correct it.</translation>
    </message>
    <message>
        <source>“%2” is no environment: write test, acceptance or production, one a row.</source>
        <translation>“%2” is no environment: write test, acceptance or production, one a row.</translation>
    </message>
    <message>
        <source>“%2” is no state: write sent, executed, returned, refused or withdrawn.</source>
        <translation>“%2” is no state: write sent, executed, returned, refused or withdrawn.</translation>
    </message>
    <message>
        <source>The state is “%2”, and yet there is a day of execution, %3: correct one.</source>
        <translation>The state is “%2”, and yet there is a day of execution, %3: correct one.</translation>
    </message>
    <message>
        <source>The %1 “%2” is not a day that exists: write it as 03/02/2025 or 2025-02-03.</source>
        <translation>The %1 “%2” is not a day that exists: write it as 03/02/2025 or 2025-02-03.</translation>
    </message>
    <message>
        <source>The program number “%2” is too short: it has exactly eleven digits.</source>
        <translation>The program number “%2” is too short: it has exactly eleven digits.</translation>
    </message>
    <message>
        <source>The program number “%2” seems to have lost its leading zeros in a spreadsheet: have them put back, or correct it.</source>
        <translation>The program number “%2” seems to have lost its leading zeros in a spreadsheet: have them put back, or correct it.</translation>
    </message>
    <message>
        <source>“%2” is not a program number: it has exactly eleven digits.</source>
        <translation>“%2” is not a program number: it has exactly eleven digits.</translation>
    </message>
    <message>
        <source>The program number %2 is one of another institution, %3: check it.</source>
        <translation>The program number %2 is one of another institution, %3: check it.</translation>
    </message>
    <message>
        <source>The same as line %2.</source>
        <translation>The same as line %2.</translation>
    </message>
    <message>
        <source>In the register already, as request %2.</source>
        <translation>In the register already, as request %2.</translation>
    </message>
    <message>
        <source>To complete: %1.</source>
        <translation>To complete: %1.</translation>
    </message>
    <message>
        <source>The day executed, %2, lies before the day sent: check it.</source>
        <translation>The day executed, %2, lies before the day sent: check it.</translation>
    </message>
    <message>
        <source>No authorization is made: it needs an application, a service and an environment.</source>
        <translation>No authorization is made: it needs an application, a service and an environment.</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>fate of a row</comment>
        <translation>imported</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>fate of a row</comment>
        <translation>duplicate</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>fate of a row</comment>
        <translation>refused</translation>
    </message>
    <message>
        <source>The list is empty: choose another one.</source>
        <translation>The list is empty: choose another one.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet program: save it there as CSV, or copy its cells.</source>
        <translation>This is a workbook of a spreadsheet program: save it there as CSV, or copy its cells.</translation>
    </message>
    <message>
        <source>This is no list: it holds no text. Choose a CSV file.</source>
        <translation>This is no list: it holds no text. Choose a CSV file.</translation>
    </message>
    <message>
        <source>The list has 0 rows below the names of its columns: there is nothing to import.</source>
        <translation>The list has 0 rows below the names of its columns: there is nothing to import.</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>name of a column</comment>
        <translation>reason</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Authorizations</translation>
    </message>
    <message>
        <source>Decisions of the committee</source>
        <translation>Decisions of the committee</translation>
    </message>
    <message>
        <source>Program numbers</source>
        <translation>Program numbers</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>People and mandates</source>
        <translation>People and mandates</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Enterprise number</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>On this day</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In use since</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Last use</translation>
    </message>
    <message>
        <source>In force on this day</source>
        <translation>In force on this day</translation>
    </message>
    <message>
        <source>Dossier numbers</source>
        <translation>Dossier numbers</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>In this state since</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Holds it on this day</source>
        <translation>Holds it on this day</translation>
    </message>
    <message>
        <source>Absent on this day</source>
        <translation>Absent on this day</translation>
    </message>
    <message>
        <source>May sign on this day</source>
        <translation>May sign on this day</translation>
    </message>
    <message>
        <source>As what, or why not</source>
        <translation>As what, or why not</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Certificate valid until</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequence</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Happened on</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>Entered at</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Number of the record</translation>
    </message>
    <message>
        <source>security consultant, in the others&apos; absence</source>
        <translation>security consultant, in the others&apos; absence</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>an official or deputy is present</source>
        <translation>an official or deputy is present</translation>
    </message>
    <message>
        <source>no mandate that lets sign</source>
        <translation>no mandate that lets sign</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>not yet in force</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>expiring</translation>
    </message>
    <message>
        <source>without valid basis</source>
        <translation>without valid basis</translation>
    </message>
    <message>
        <source>all</source>
        <comment>operations</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Open reviews</source>
        <translation>Open reviews</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>ended since</source>
        <translation>ended since</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operations</translation>
    </message>
    <message>
        <source>legal context</source>
        <translation>legal context</translation>
    </message>
    <message>
        <source>dossier number</source>
        <translation>dossier number</translation>
    </message>
    <message>
        <source>why no decision is needed</source>
        <translation>why no decision is needed</translation>
    </message>
    <message>
        <source>in use since</source>
        <translation>in use since</translation>
    </message>
    <message>
        <source>last use</source>
        <translation>last use</translation>
    </message>
    <message>
        <source>number of the request</source>
        <translation>number of the request</translation>
    </message>
    <message>
        <source>in this state since</source>
        <translation>in this state since</translation>
    </message>
    <message>
        <source>A quotation mark is never closed, so all from line %2 to line %3 stands in one cell: close it.</source>
        <translation>A quotation mark is never closed, so all from line %2 to line %3 stands in one cell: close it.</translation>
    </message>
    <message>
        <source>A text in quotation marks begins on line %2, and behind its closing mark on line %3 stands more: put the mark where the text ends, and double the marks within it.</source>
        <translation>A text in quotation marks begins on line %2, and behind its closing mark on line %3 stands more: put the mark where the text ends, and double the marks within it.</translation>
    </message>
    <message>
        <source>From line %2 to line %3 whole rows stand in one cell: a quotation mark is not closed where its text ends.</source>
        <translation>From line %2 to line %3 whole rows stand in one cell: a quotation mark is not closed where its text ends.</translation>
    </message>
    <message>
        <source>This is no request: it names neither a service with an environment nor a program number. Complete the row, or leave it out.</source>
        <translation>This is no request: it names neither a service with an environment nor a program number. Complete the row, or leave it out.</translation>
    </message>
    <message>
        <source>The %1 is “%2”: the spreadsheet or database had no value there. Put the value in, or empty the cell.</source>
        <translation>The %1 is “%2”: the spreadsheet or database had no value there. Put the value in, or empty the cell.</translation>
    </message>
    <message>
        <source>The %1 “%2” is nearly “%3”, which the register knows: say whether that one is meant, or correct it.</source>
        <translation>The %1 “%2” is nearly “%3”, which the register knows: say whether that one is meant, or correct it.</translation>
    </message>
    <message>
        <source>The %1 “%2” can be read in two ways, for some days of this list only exist with the month first: say which comes first.</source>
        <translation>The %1 “%2” can be read in two ways, for some days of this list only exist with the month first: say which comes first.</translation>
    </message>
    <message>
        <source>In the register already, as an authorization.</source>
        <translation>In the register already, as an authorization.</translation>
    </message>
    <message>
        <source>The last day, %2, lies before the first one: check it.</source>
        <translation>The last day, %2, lies before the first one: check it.</translation>
    </message>
    <message>
        <source>The register has an authorization for the same already, from another day or request: check that this is one more.</source>
        <translation>The register has an authorization for the same already, from another day or request: check that this is one more.</translation>
    </message>
    <message>
        <source>Line %2 makes an authorization for the same already: check that this is one more.</source>
        <translation>Line %2 makes an authorization for the same already: check that this is one more.</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>fate of a row</comment>
        <translation>left out</translation>
    </message>
    <message>
        <source>The text is UTF-8, but not everywhere: correct it, or say in which encoding it is.</source>
        <translation>The text is UTF-8, but not everywhere: correct it, or say in which encoding it is.</translation>
    </message>
    <message>
        <source>The text is UTF-8, but on line %1 a letter is damaged or cut off: correct it, or say in which encoding it is.</source>
        <translation>The text is UTF-8, but on line %1 a letter is damaged or cut off: correct it, or say in which encoding it is.</translation>
    </message>
    <message>
        <source>MS-DOS (code page 850)</source>
        <comment>encoding</comment>
        <translation>MS-DOS (code page 850)</translation>
    </message>
    <message>
        <source>Macintosh</source>
        <comment>encoding</comment>
        <translation>Macintosh</translation>
    </message>
    <message>
        <source>Read as %1: %2</source>
        <comment>encoding, words</comment>
        <translation>Read as %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Noted by</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>Number in the register</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word in quotation marks</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 has %2 characters, and at most %3 are kept: shorten it.</source>
        <translation>%1 has %2 characters, and at most %3 are kept: shorten it.</translation>
    </message>
    <message>
        <source>The %1, %2, lies in the future: correct it.</source>
        <translation>The %1, %2, lies in the future: correct it.</translation>
    </message>
    <message>
        <source>The register has an authorization of the same service with the purpose “%2”: check that this is not the same one, worded otherwise.</source>
        <translation>The register has an authorization of the same service with the purpose “%2”: check that this is not the same one, worded otherwise.</translation>
    </message>
    <message>
        <source>Line %2 makes an authorization of the same service with another purpose: check that this is not the same one, worded otherwise.</source>
        <translation>Line %2 makes an authorization of the same service with another purpose: check that this is not the same one, worded otherwise.</translation>
    </message>
    <message>
        <source>The %1 holds a number that looks like the national number of a person: take it out if it is one.</source>
        <translation>The %1 holds a number that looks like the national number of a person: take it out if it is one.</translation>
    </message>
    <message>
        <source>The %1 “%2” is more than one: make one row of each.</source>
        <translation>The %1 “%2” is more than one: make one row of each.</translation>
    </message>
    <message>
        <source>Line %2 is about the same and says otherwise (%1): correct one of the two, or leave one out.</source>
        <translation>Line %2 is about the same and says otherwise (%1): correct one of the two, or leave one out.</translation>
    </message>
    <message>
        <source>The state is “%2”, and yet there is a day of execution, %3: it is taken as the day of that answer, check it.</source>
        <translation>The state is “%2”, and yet there is a day of execution, %3: it is taken as the day of that answer, check it.</translation>
    </message>
    <message>
        <source>Operations asked</source>
        <translation>Operations asked</translation>
    </message>
    <message>
        <source>Version asked</source>
        <translation>Version asked</translation>
    </message>
    <message>
        <source>Start asked</source>
        <translation>Start asked</translation>
    </message>
    <message>
        <source>Last day asked</source>
        <translation>Last day asked</translation>
    </message>
    <message>
        <source>conditions of the answer</source>
        <translation>conditions of the answer</translation>
    </message>
    <message>
        <source>operations asked</source>
        <translation>operations asked</translation>
    </message>
    <message>
        <source>version asked</source>
        <translation>version asked</translation>
    </message>
    <message>
        <source>start asked</source>
        <translation>start asked</translation>
    </message>
    <message>
        <source>last day asked</source>
        <translation>last day asked</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of a request&apos;s form</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environments</translation>
    </message>
    <message>
        <source>Valid on this day</source>
        <translation>Valid on this day</translation>
    </message>
    <message>
        <source>The row cites decision %2 and says that none is needed: leave one of the two out.</source>
        <translation>The row cites decision %2 and says that none is needed: leave one of the two out.</translation>
    </message>
    <message>
        <source>Law or royal decree</source>
        <translation>Law or royal decree</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>law or royal decree</source>
        <translation>law or royal decree</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>“%2” is a number that %3 had before: the row is taken as its own.</source>
        <translation>“%2” is a number that %3 had before: the row is taken as its own.</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>Merged on</source>
        <translation>Merged on</translation>
    </message>
    <message>
        <source>Held before by</source>
        <translation>Held before by</translation>
    </message>
    <message>
        <source>Way of sending</source>
        <translation>Way of sending</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Signed original</translation>
    </message>
    <message>
        <source>Reply asked by</source>
        <translation>Reply asked by</translation>
    </message>
    <message>
        <source>Program number brought</source>
        <translation>Program number brought</translation>
    </message>
    <message>
        <source>Corrected event</source>
        <translation>Corrected event</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>What was corrected</translation>
    </message>
    <message>
        <source>As it was noted</source>
        <translation>As it was noted</translation>
    </message>
    <message>
        <source>As it is right</source>
        <translation>As it is right</translation>
    </message>
    <message>
        <source>Last day of what ended</source>
        <translation>Last day of what ended</translation>
    </message>
    <message>
        <source>Transfer asked on</source>
        <translation>Transfer asked on</translation>
    </message>
</context>
<context>
    <name>LoggingFields</name>
    <message>
        <source>System that keeps the log</source>
        <translation>System that keeps the log</translation>
    </message>
    <message>
        <source>Keeper of the log</source>
        <translation>Keeper of the log</translation>
    </message>
    <message>
        <source>WHO is logged?</source>
        <translation>WHO is logged?</translation>
    </message>
    <message>
        <source>WHAT?</source>
        <translation>WHAT?</translation>
    </message>
    <message>
        <source>WHEN?</source>
        <translation>WHEN?</translation>
    </message>
    <message>
        <source>HOW?</source>
        <translation>HOW?</translation>
    </message>
    <message>
        <source>Each request traced to a person?</source>
        <translation>Each request traced to a person?</translation>
    </message>
    <message>
        <source>Years kept</source>
        <translation>Years kept</translation>
    </message>
    <message>
        <source>Joined to KSZ&apos;s log by</source>
        <translation>Joined to KSZ&apos;s log by</translation>
    </message>
    <message>
        <source>Log last retrieved on</source>
        <translation>Log last retrieved on</translation>
    </message>
    <message>
        <source>Retrieved by</source>
        <translation>Retrieved by</translation>
    </message>
    <message>
        <source>Result of the retrieval</source>
        <translation>Result of the retrieval</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Opinion and reasons</source>
        <translation>Opinion and reasons</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>All operations</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Authorization concerned</source>
        <translation>Authorization concerned</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Check (SHA-256)</source>
        <translation>Check (SHA-256)</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Closing days</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Decision of the committee</source>
        <translation>Decision of the committee</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Roles of the consultant</source>
        <translation>Roles of the consultant</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Copied from request</source>
        <translation>Copied from request</translation>
    </message>
    <message>
        <source>Cover page (SHA-256)</source>
        <translation>Cover page (SHA-256)</translation>
    </message>
    <message>
        <source>Data (SHA-256)</source>
        <translation>Data (SHA-256)</translation>
    </message>
    <message>
        <source>Persons and data concerned</source>
        <translation>Persons and data concerned</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Working days until a decision is in force</source>
        <translation>Working days until a decision is in force</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>For decisions from</source>
        <translation>For decisions from</translation>
    </message>
    <message>
        <source>Deliberation number</source>
        <translation>Deliberation number</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Dossier number</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Traced to a person</source>
        <translation>Traced to a person</translation>
    </message>
    <message>
        <source>Echo test on</source>
        <translation>Echo test on</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Enclosures</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Days before an end</source>
        <translation>Days before an end</translation>
    </message>
    <message>
        <source>Finalised on</source>
        <translation>Finalised on</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Form (SHA-256)</source>
        <translation>Form (SHA-256)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Functional contact</source>
        <translation>Functional contact</translation>
    </message>
    <message>
        <source>History up to here (SHA-256)</source>
        <translation>History up to here (SHA-256)</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>HOW</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>In force on</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Joined by</translation>
    </message>
    <message>
        <source>KBO number</source>
        <translation>KBO number</translation>
    </message>
    <message>
        <source>Keeper of the log</source>
        <translation>Keeper of the log</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Last retrieval</source>
        <translation>Last retrieval</translation>
    </message>
    <message>
        <source>Usual working days until execution</source>
        <translation>Usual working days until execution</translation>
    </message>
    <message>
        <source>Legal context</source>
        <translation>Legal context</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Security logging</source>
        <translation>Security logging</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Managing institution</source>
        <translation>Managing institution</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Norms questionnaire due on</source>
        <translation>Norms questionnaire due on</translation>
    </message>
    <message>
        <source>Not applicable because</source>
        <translation>Not applicable because</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Numbering of requests</source>
        <translation>Numbering of requests</translation>
    </message>
    <message>
        <source>Concerns an OCMW</source>
        <translation>Concerns an OCMW</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Busiest hour</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Calls a day</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Open points</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Contact at PPKB</source>
        <translation>Contact at PPKB</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Program number</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Working days between reminders</source>
        <translation>Working days between reminders</translation>
    </message>
    <message>
        <source>Working days until the first reminder</source>
        <translation>Working days until the first reminder</translation>
    </message>
    <message>
        <source>Reason of the reopening</source>
        <translation>Reason of the reopening</translation>
    </message>
    <message>
        <source>Field to correct</source>
        <translation>Field to correct</translation>
    </message>
    <message>
        <source>Replaced by decision</source>
        <translation>Replaced by decision</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Years kept</source>
        <translation>Years kept</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Sector code</source>
        <translation>Sector code</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Signing day</source>
        <translation>Signing day</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>What it gives</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Technical contact</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Printed title</source>
        <translation>Printed title</translation>
    </message>
    <message>
        <source>URN</source>
        <translation>URN</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>Void because</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>Void since</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WHAT</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WHEN</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WHO</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Every year on</source>
        <translation>Every year on</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Asked whom</source>
        <translation>Asked whom</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Corrected event</source>
        <translation>Corrected event</translation>
    </message>
    <message>
        <source>Date on it</source>
        <translation>Date on it</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Why it ended</translation>
    </message>
    <message>
        <source>Ended since</source>
        <translation>Ended since</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Go-live day</source>
        <translation>Go-live day</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Happened on</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Last use</translation>
    </message>
    <message>
        <source>Last use according to</source>
        <translation>Last use according to</translation>
    </message>
    <message>
        <source>Later systems</source>
        <translation>Later systems</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Next retrieval test</source>
        <translation>Next retrieval test</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Prepared from</source>
        <translation>Prepared from</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Number of the record</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Their reference</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In use since</translation>
    </message>
    <message>
        <source>In use according to</source>
        <translation>In use according to</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Suspended since</source>
        <translation>Suspended since</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Institutions taken away</source>
        <translation>Institutions taken away</translation>
    </message>
    <message>
        <source>Purposes taken away</source>
        <translation>Purposes taken away</translation>
    </message>
    <message>
        <source>Services taken away</source>
        <translation>Services taken away</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Events left out</source>
        <translation>Events left out</translation>
    </message>
    <message>
        <source>Point of the dossier</source>
        <translation>Point of the dossier</translation>
    </message>
    <message>
        <source>Chased on</source>
        <translation>Chased on</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Snoozed on</source>
        <translation>Snoozed on</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>By telephone after so many in writing</source>
        <translation>By telephone after so many in writing</translation>
    </message>
    <message>
        <source>Recipient&apos;s name</source>
        <translation>Recipient&apos;s name</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Written on</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Who decided</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>First event of the import</source>
        <translation>First event of the import</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Signed original</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Name in other languages</source>
        <translation>Name in other languages</translation>
    </message>
    <message>
        <source>Address in other languages</source>
        <translation>Address in other languages</translation>
    </message>
    <message>
        <source>What it gives, in each language</source>
        <translation>What it gives, in each language</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Conditions of the answer</source>
        <translation>Conditions of the answer</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>Not delivered on</source>
        <translation>Not delivered on</translation>
    </message>
    <message>
        <source>Letter awaited since</source>
        <translation>Letter awaited since</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <translation>Signed by somebody else</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>Law or royal decree</source>
        <translation>Law or royal decree</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Day of the law</source>
        <translation>Day of the law</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Further basis</source>
        <translation>Further basis</translation>
    </message>
    <message>
        <source>Did not happen, because</source>
        <translation>Did not happen, because</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Renews</translation>
    </message>
    <message>
        <source>KSZ told on</source>
        <translation>KSZ told on</translation>
    </message>
    <message>
        <source>Used since</source>
        <translation>Used since</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Removed on</translation>
    </message>
    <message>
        <source>Language regime</source>
        <translation>Language regime</translation>
    </message>
    <message>
        <source>Signed electronically by</source>
        <translation>Signed electronically by</translation>
    </message>
    <message>
        <source>Institution that merged</source>
        <translation>Institution that merged</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>Merged on</source>
        <translation>Merged on</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Merger</translation>
    </message>
    <message>
        <source>Transfer asked on</source>
        <translation>Transfer asked on</translation>
    </message>
    <message>
        <source>Transfer confirmed on</source>
        <translation>Transfer confirmed on</translation>
    </message>
    <message>
        <source>Application before</source>
        <translation>Application before</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Authorization</translation>
    </message>
    <message>
        <source>Ticked as none</source>
        <translation>Ticked as none</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>No program number</source>
        <translation>No program number</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Subject of the certificate</source>
        <translation>Subject of the certificate</translation>
    </message>
    <message>
        <source>Contacted on</source>
        <translation>Contacted on</translation>
    </message>
</context>
<context>
    <name>NameInLanguages</name>
    <message>
        <source>Name and address in other languages</source>
        <translation>Name and address in other languages</translation>
    </message>
    <message>
        <source>Name in Dutch</source>
        <translation>Name in Dutch</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Name in French</translation>
    </message>
    <message>
        <source>Name in German</source>
        <translation>Name in German</translation>
    </message>
    <message>
        <source>Address in Dutch</source>
        <translation>Address in Dutch</translation>
    </message>
    <message>
        <source>Address in French</source>
        <translation>Address in French</translation>
    </message>
    <message>
        <source>Address in German</source>
        <translation>Address in German</translation>
    </message>
    <message>
        <source>Empty: forms and letters in this language print the usual name.</source>
        <translation>Empty: forms and letters in this language print the usual name.</translation>
    </message>
    <message>
        <source>Empty: forms and letters in this language print the usual address.</source>
        <translation>Empty: forms and letters in this language print the usual address.</translation>
    </message>
</context>
<context>
    <name>NormsChapters</name>
    <message>
        <source>core principles</source>
        <translation>core principles</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>policy</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>assets</translation>
    </message>
    <message>
        <source>logical access</source>
        <translation>logical access</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>encryption</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>physical</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operations</translation>
    </message>
    <message>
        <source>communications</source>
        <translation>communications</translation>
    </message>
    <message>
        <source>acquisition and development</source>
        <translation>acquisition and development</translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation>suppliers</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incidents</translation>
    </message>
    <message>
        <source>continuity</source>
        <translation>continuity</translation>
    </message>
    <message>
        <source>compliance</source>
        <translation>compliance</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>No notification service answers here: nothing was told.</source>
        <translation>No notification service answers here: nothing was told.</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>was due on %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>due on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) wait, in the overview.</source>
        <translation>
            <numerusform>%n more item waits, in the overview.</numerusform>
            <numerusform>%n more items wait, in the overview.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Chase…</source>
        <translation>Chase…</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Record the answer…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Answer…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Sign…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Send…</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Go on with the review</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Today and this week</source>
        <translation>Today and this week</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>Waiting on others</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>Record the letter…</source>
        <translation>Record the letter…</translation>
    </message>
    <message>
        <source>Say whether it has left</source>
        <translation>Say whether it has left</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Authorizations</translation>
    </message>
    <message>
        <source>Program numbers</source>
        <translation>Program numbers</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Prepare requests</source>
        <translation>Prepare requests</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
</context>
<context>
    <name>PaperLeaving</name>
    <message>
        <source>letter</source>
        <comment>file name</comment>
        <translation>letter</translation>
    </message>
    <message>
        <source>reminder</source>
        <comment>file name</comment>
        <translation>reminder</translation>
    </message>
    <message>
        <source>Save mail draft</source>
        <translation>Save mail draft</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Mail (*.eml)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Save the letter</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It was written. It is recorded once you say that it has left.</source>
        <translation>It was written. It is recorded once you say that it has left.</translation>
    </message>
    <message>
        <source>It was handed to the printer. It is recorded once you say that it has left.</source>
        <translation>It was handed to the printer. It is recorded once you say that it has left.</translation>
    </message>
    <message>
        <source>%1 was written, but no program opens it: open it yourself.</source>
        <translation>%1 was written, but no program opens it: open it yourself.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were handed to the printer, one for each recipient and language. Each is recorded once you say that it has left.</source>
        <translation>
            <numerusform>%n letter was handed to the printer, one for each recipient and language. Each is recorded once you say that it has left.</numerusform>
            <numerusform>%n letters were handed to the printer, one for each recipient and language. Each is recorded once you say that it has left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were written, one for each recipient and language. Each is recorded once you say that it has left.</source>
        <translation>
            <numerusform>%n letter was written, one for each recipient and language. Each is recorded once you say that it has left.</numerusform>
            <numerusform>%n letters were written, one for each recipient and language. Each is recorded once you say that it has left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>the printer is not known here</source>
        <translation>the printer is not known here</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 is not there</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 is stopped</translation>
    </message>
    <message numerus="yes">
        <source>no page of that range: there are %n</source>
        <translation>
            <numerusform>no page of that range: there is %n</numerusform>
            <numerusform>no page of that range: there are %n</numerusform>
        </translation>
    </message>
    <message>
        <source>it can&apos;t be written to</source>
        <translation>it can&apos;t be written to</translation>
    </message>
    <message>
        <source>it gave no page %1</source>
        <translation>it gave no page %1</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>it broke off</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>Authorizations are needed in each environment.</source>
        <translation>Authorizations are needed in each environment.</translation>
    </message>
    <message>
        <source>First come the connection and the authorizations for test and acceptance; then development begins.</source>
        <translation>First come the connection and the authorizations for test and acceptance; then development begins.</translation>
    </message>
    <message>
        <source>Meanwhile the request for authorization is filed with the committee.</source>
        <translation>Meanwhile the request for authorization is filed with the committee.</translation>
    </message>
    <message>
        <source>The committee has a procedure of its own for that.</source>
        <translation>The committee has a procedure of its own for that.</translation>
    </message>
    <message>
        <source>The committee’s authorizations can be consulted on its page.</source>
        <translation>The committee’s authorizations can be consulted on its page.</translation>
    </message>
    <message>
        <source>The use of these web services is subject to this procedure.</source>
        <translation>The use of these web services is subject to this procedure.</translation>
    </message>
    <message>
        <source>An authorization is always limited to one definite purpose, named in the request.</source>
        <translation>An authorization is always limited to one definite purpose, named in the request.</translation>
    </message>
    <message>
        <source>The use is subject to an authorization of the committee.</source>
        <translation>The use is subject to an authorization of the committee.</translation>
    </message>
    <message>
        <source>A favourable answer generally depends on keeping the minimum security norms.</source>
        <translation>A favourable answer generally depends on keeping the minimum security norms.</translation>
    </message>
    <message>
        <source>The General Coordination Committee approved these norms; KSZ publishes them.</source>
        <translation>The General Coordination Committee approved these norms; KSZ publishes them.</translation>
    </message>
    <message>
        <source>The norms require security logging of every use: who, what, when and how.</source>
        <translation>The norms require security logging of every use: who, what, when and how.</translation>
    </message>
    <message>
        <source>KSZ keeps all requests and all answers.</source>
        <translation>KSZ keeps all requests and all answers.</translation>
    </message>
    <message>
        <source>With a program number the institution must log each request, so that the physical person can be found.</source>
        <translation>With a program number the institution must log each request, so that the physical person can be found.</translation>
    </message>
    <message>
        <source>Logs are kept for at least 10 years.</source>
        <translation>Logs are kept for at least 10 years.</translation>
    </message>
    <message>
        <source>The form is signed by the managing official or the deputy, or in their absence by the security consultant.</source>
        <translation>The form is signed by the managing official or the deputy, or in their absence by the security consultant.</translation>
    </message>
    <message>
        <source>The form is available on the website of KSZ.</source>
        <translation>The form is available on the website of KSZ.</translation>
    </message>
    <message>
        <source>Exchanges that involve public centres for social welfare use a separate form, kept by the Administratieve Cel at Smals.</source>
        <translation>Exchanges that involve public centres for social welfare use a separate form, kept by the Administratieve Cel at Smals.</translation>
    </message>
    <message>
        <source>The form is always signed by somebody entitled to do so.</source>
        <translation>The form is always signed by somebody entitled to do so.</translation>
    </message>
    <message>
        <source>A request is limited to one environment.</source>
        <translation>A request is limited to one environment.</translation>
    </message>
    <message>
        <source>Only the KSZ security service allots program numbers.</source>
        <translation>Only the KSZ security service allots program numbers.</translation>
    </message>
    <message>
        <source>The request is worded precisely; the contact at PPKB can help.</source>
        <translation>The request is worded precisely; the contact at PPKB can help.</translation>
    </message>
    <message>
        <source>For production the committee’s authorization number is stated, or explicitly “not applicable”.</source>
        <translation>For production the committee’s authorization number is stated, or explicitly “not applicable”.</translation>
    </message>
    <message>
        <source>The completed form is sent to PPKB.</source>
        <translation>The completed form is sent to PPKB.</translation>
    </message>
    <message>
        <source>The security service tells the institution’s security consultant of the execution.</source>
        <translation>The security service tells the institution’s security consultant of the execution.</translation>
    </message>
    <message>
        <source>Only correctly completed forms are handled.</source>
        <translation>Only correctly completed forms are handled.</translation>
    </message>
    <message>
        <source>Questions on authorizations and profiles go to the KSZ security service.</source>
        <translation>Questions on authorizations and profiles go to the KSZ security service.</translation>
    </message>
</context>
<context>
    <name>ProjectDetail</name>
    <message>
        <source>Open the request</source>
        <translation>Open the request</translation>
    </message>
    <message>
        <source>Leave out of the project</source>
        <translation>Leave out of the project</translation>
    </message>
    <message>
        <source>Last possible days</source>
        <translation>Last possible days</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Give the project a name.</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Name of the project</translation>
    </message>
    <message>
        <source>Dossier that they wait for</source>
        <translation>Dossier that they wait for</translation>
    </message>
    <message>
        <source>Go-live day</source>
        <translation>Go-live day</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Requests of the project</source>
        <translation>Requests of the project</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 no longer belongs to the project; the request itself stays.</source>
        <translation>%1 no longer belongs to the project; the request itself stays.</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>No request is chosen.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Authorization</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Closing day</translation>
    </message>
    <message>
        <source>Connection card</source>
        <translation>Connection card</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Step of a decision</source>
        <translation>Step of a decision</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Assessment of the norms</source>
        <translation>Assessment of the norms</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Program number</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Frozen version</source>
        <translation>Frozen version</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>added</source>
        <comment>what happened to a record</comment>
        <translation>added</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what happened to a record</comment>
        <translation>changed</translation>
    </message>
    <message>
        <source>made</source>
        <comment>what happened to a record</comment>
        <translation>made</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>what happened to a record</comment>
        <translation>removed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record and what happened to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Setback</source>
        <translation>Setback</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>what happened to a record</comment>
        <translation>imported</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>what happened to a record</comment>
        <translation>ended</translation>
    </message>
    <message>
        <source>taken out of a larger one</source>
        <comment>what happened to a record</comment>
        <translation>taken out of a larger one</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>what happened to a record</comment>
        <translation>suspended</translation>
    </message>
    <message>
        <source>resumed</source>
        <comment>what happened to a record</comment>
        <translation>resumed</translation>
    </message>
    <message>
        <source>reinstated, its end was a mistake</source>
        <comment>what happened to a record</comment>
        <translation>reinstated, its end was a mistake</translation>
    </message>
    <message>
        <source>Term for an answer</source>
        <translation>Term for an answer</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>Chase</translation>
    </message>
    <message>
        <source>Template of a letter</source>
        <translation>Template of a letter</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>Written letter</source>
        <translation>Written letter</translation>
    </message>
    <message>
        <source>became void</source>
        <comment>what happened to a record</comment>
        <translation>became void</translation>
    </message>
    <message>
        <source>completed by a newer version of the program</source>
        <comment>what happened to a record</comment>
        <translation>completed by a newer version of the program</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>what happened to a record</comment>
        <translation>signed</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>what happened to a record</comment>
        <translation>completed</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>what happened to a record</comment>
        <translation>corrected</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>what happened to a record</comment>
        <translation>taken back</translation>
    </message>
    <message>
        <source>Import brought in</source>
        <translation>Import brought in</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Import taken back</translation>
    </message>
    <message>
        <source>Name of who noted</source>
        <translation>Name of who noted</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>No record</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Merger</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>transferred</source>
        <comment>what happened to a record</comment>
        <translation>transferred</translation>
    </message>
</context>
<context>
    <name>Reissue</name>
    <message>
        <source>The form was made for %1 to sign, in another capacity or name than %2 on %3. Reissuing makes version %4 of the same number for %2; version %5 becomes void, and the new form is to be printed and signed.</source>
        <translation>The form was made for %1 to sign, in another capacity or name than %2 on %3. Reissuing makes version %4 of the same number for %2; version %5 becomes void, and the new form is to be printed and signed.</translation>
    </message>
    <message>
        <source>Not reissued: %1 Reopen the request to settle that.</source>
        <translation>Not reissued: %1 Reopen the request to settle that.</translation>
    </message>
    <message>
        <source>Reissued for %1</source>
        <translation>Reissued for %1</translation>
    </message>
    <message>
        <source>%1 version %2 is made for %3: print it and have it signed.</source>
        <translation>%1 version %2 is made for %3: print it and have it signed.</translation>
    </message>
</context>
<context>
    <name>RequestActions</name>
    <message>
        <source>Not possible while the request is “%1”.</source>
        <translation>Not possible while the request is “%1”.</translation>
    </message>
    <message>
        <source>Only a draft can be edited: reopen the request first.</source>
        <translation>Only a draft can be edited: reopen the request first.</translation>
    </message>
    <message>
        <source>Only requests that are to be signed go into a signing folder.</source>
        <translation>Only requests that are to be signed go into a signing folder.</translation>
    </message>
    <message>
        <source>A draft has no form in force: finalise it first.</source>
        <translation>A draft has no form in force: finalise it first.</translation>
    </message>
    <message>
        <source>A withdrawn request has no form in force.</source>
        <translation>A withdrawn request has no form in force.</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Edit the draft</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Copy as new</translation>
    </message>
    <message>
        <source>%1 was handed to the printer.</source>
        <translation>%1 was handed to the printer.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>The file was saved: %1</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>The draft</translation>
    </message>
    <message>
        <source>%1 is a draft again.</source>
        <translation>%1 is a draft again.</translation>
    </message>
    <message>
        <source>%1 was withdrawn.</source>
        <translation>%1 was withdrawn.</translation>
    </message>
    <message>
        <source>Nothing can be recorded while the request is “%1”.</source>
        <translation>Nothing can be recorded while the request is “%1”.</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Record the answer…</translation>
    </message>
    <message>
        <source>Record that it was answered…</source>
        <translation>Record that it was answered…</translation>
    </message>
    <message>
        <source>A draft for %1 was made.</source>
        <translation>A draft for %1 was made.</translation>
    </message>
    <message>
        <source>Only a signed request can be sent; this one is “%1”.</source>
        <translation>Only a signed request can be sent; this one is “%1”.</translation>
    </message>
    <message>
        <source>A question is asked about a draft.</source>
        <translation>A question is asked about a draft.</translation>
    </message>
    <message>
        <source>This request came from outside: there is no form of it here.</source>
        <translation>This request came from outside: there is no form of it here.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Send…</translation>
    </message>
    <message>
        <source>It is kept with the request and its history.</source>
        <translation>It is kept with the request and its history.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>The request</translation>
    </message>
    <message>
        <source>Only a request that was sent and has no answer yet can be chased; this one is “%1”.</source>
        <translation>Only a request that was sent and has no answer yet can be chased; this one is “%1”.</translation>
    </message>
    <message>
        <source>The files were saved: %1</source>
        <translation>The files were saved: %1</translation>
    </message>
    <message>
        <source>Handed to the printer: %1</source>
        <translation>Handed to the printer: %1</translation>
    </message>
    <message>
        <source>Record that it was sent…</source>
        <translation>Record that it was sent…</translation>
    </message>
    <message>
        <source>Record the letter…</source>
        <translation>Record the letter…</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>Waits on</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
</context>
<context>
    <name>RequestCommands</name>
    <message>
        <source>Choose a request first.</source>
        <translation>Choose a request first.</translation>
    </message>
    <message>
        <source>None of them is to be signed.</source>
        <translation>None of them is to be signed.</translation>
    </message>
    <message>
        <source>Nothing can be recorded for any of them.</source>
        <translation>Nothing can be recorded for any of them.</translation>
    </message>
    <message>
        <source>None of them is signed and to be sent.</source>
        <translation>None of them is signed and to be sent.</translation>
    </message>
    <message>
        <source>None of them was sent and waits on an answer.</source>
        <translation>None of them was sent and waits on an answer.</translation>
    </message>
    <message>
        <source>Only for one request at a time.</source>
        <translation>Only for one request at a time.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Draft</source>
        <comment>a request without number</comment>
        <translation>Draft</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>number of a request</comment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1: no service yet</source>
        <comment>kind of request</comment>
        <translation>%1: no service yet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, service</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>subject, application</comment>
        <translation>%1, for %2</translation>
    </message>
    <message>
        <source>you</source>
        <comment>waits on, the consultant</comment>
        <translation>you</translation>
    </message>
    <message>
        <source>signatory</source>
        <comment>waits on</comment>
        <translation>signatory</translation>
    </message>
    <message>
        <source>recipient</source>
        <comment>waits on</comment>
        <translation>recipient</translation>
    </message>
    <message>
        <source>KSZ security service</source>
        <comment>waits on</comment>
        <translation>KSZ security service</translation>
    </message>
    <message>
        <source>Print the form and have it signed.</source>
        <translation>Print the form and have it signed.</translation>
    </message>
    <message>
        <source>Print the form and have it signed by %1.</source>
        <translation>Print the form and have it signed by %1.</translation>
    </message>
    <message>
        <source>Print the form and have it signed by %1 on %2.</source>
        <translation>Print the form and have it signed by %1 on %2.</translation>
    </message>
    <message>
        <source>Complete the draft and finalise it.</source>
        <translation>Complete the draft and finalise it.</translation>
    </message>
    <message>
        <source>Correct the draft and finalise it again. Reason: %1</source>
        <translation>Correct the draft and finalise it again. Reason: %1</translation>
    </message>
    <message>
        <source>Send the signed form to its recipient.</source>
        <translation>Send the signed form to its recipient.</translation>
    </message>
    <message>
        <source>The recipient has to acknowledge the form.</source>
        <translation>The recipient has to acknowledge the form.</translation>
    </message>
    <message>
        <source>The security service of KSZ has to execute the request.</source>
        <translation>The security service of KSZ has to execute the request.</translation>
    </message>
    <message>
        <source>Information was asked: answer it, or reopen the request to correct it.</source>
        <translation>Information was asked: answer it, or reopen the request to correct it.</translation>
    </message>
    <message>
        <source>The form came back as incomplete: reopen the request and complete it.</source>
        <translation>The form came back as incomplete: reopen the request and complete it.</translation>
    </message>
    <message>
        <source>The request was refused: reopen it to ask differently, or leave it at that.</source>
        <translation>The request was refused: reopen it to ask differently, or leave it at that.</translation>
    </message>
    <message>
        <source>Nothing more has to be done: the request was executed.</source>
        <translation>Nothing more has to be done: the request was executed.</translation>
    </message>
    <message>
        <source>Nothing more has to be done: the request was withdrawn.</source>
        <translation>Nothing more has to be done: the request was withdrawn.</translation>
    </message>
    <message>
        <source>Draft made</source>
        <comment>event</comment>
        <translation>Draft made</translation>
    </message>
    <message>
        <source>Draft changed</source>
        <comment>event</comment>
        <translation>Draft changed</translation>
    </message>
    <message>
        <source>Typing brought back</source>
        <comment>event</comment>
        <translation>Typing brought back</translation>
    </message>
    <message>
        <source>Finalised</source>
        <comment>event</comment>
        <translation>Finalised</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>event</comment>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Signature declined</source>
        <comment>event</comment>
        <translation>Signature declined</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>event</comment>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Receipt acknowledged</source>
        <comment>event</comment>
        <translation>Receipt acknowledged</translation>
    </message>
    <message>
        <source>Information asked</source>
        <comment>event</comment>
        <translation>Information asked</translation>
    </message>
    <message>
        <source>Information given</source>
        <comment>event</comment>
        <translation>Information given</translation>
    </message>
    <message>
        <source>Executed</source>
        <comment>event</comment>
        <translation>Executed</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>event</comment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Returned as incomplete</source>
        <comment>event</comment>
        <translation>Returned as incomplete</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>event</comment>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>event</comment>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institution</translation>
    </message>
    <message>
        <source>application</source>
        <translation>application</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environment</translation>
    </message>
    <message>
        <source>web services</source>
        <translation>web services</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>start date</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>end date</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>purpose</translation>
    </message>
    <message>
        <source>persons and data concerned</source>
        <translation>persons and data concerned</translation>
    </message>
    <message>
        <source>legal context</source>
        <translation>legal context</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>legal basis</translation>
    </message>
    <message>
        <source>authorization of the committee</source>
        <translation>authorization of the committee</translation>
    </message>
    <message>
        <source>identification</source>
        <translation>identification</translation>
    </message>
    <message>
        <source>security logging</source>
        <translation>security logging</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>enclosures</source>
        <translation>enclosures</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>remarks</translation>
    </message>
    <message>
        <source>signing day</source>
        <translation>signing day</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>signatory</translation>
    </message>
    <message>
        <source>Version %1 (void)</source>
        <comment>a paper</comment>
        <translation>Version %1 (void)</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>a paper</comment>
        <translation>Form</translation>
    </message>
    <message>
        <source>Note for the dossier</source>
        <comment>a paper</comment>
        <translation>Note for the dossier</translation>
    </message>
    <message>
        <source>Cover page</source>
        <comment>a paper</comment>
        <translation>Cover page</translation>
    </message>
    <message>
        <source>Reading copy: %1</source>
        <comment>language</comment>
        <translation>Reading copy: %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>event</comment>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>event</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>File attached</source>
        <comment>event</comment>
        <translation>File attached</translation>
    </message>
    <message>
        <source>Event corrected</source>
        <comment>event</comment>
        <translation>Event corrected</translation>
    </message>
    <message>
        <source>Question asked</source>
        <comment>event</comment>
        <translation>Question asked</translation>
    </message>
    <message>
        <source>Question answered</source>
        <comment>event</comment>
        <translation>Question answered</translation>
    </message>
    <message>
        <source>Without number</source>
        <comment>a request from outside</comment>
        <translation>Without number</translation>
    </message>
    <message>
        <source>PPKB</source>
        <comment>waits on</comment>
        <translation>PPKB</translation>
    </message>
    <message>
        <source>signed form</source>
        <comment>a file</comment>
        <translation>signed form</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>a file</comment>
        <translation>answer</translation>
    </message>
    <message>
        <source>letter</source>
        <comment>a file</comment>
        <translation>letter</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>a file</comment>
        <translation>decision</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>a file</comment>
        <translation>evidence</translation>
    </message>
    <message>
        <source>other</source>
        <comment>a file</comment>
        <translation>other</translation>
    </message>
    <message>
        <source>%1 has to answer the question asked on %2.</source>
        <translation>%1 has to answer the question asked on %2.</translation>
    </message>
    <message>
        <source>Refused for this on %1: %2</source>
        <comment>day, reason</comment>
        <translation>Refused for this on %1: %2</translation>
    </message>
    <message>
        <source>Not signed for this on %1: %2</source>
        <comment>day, reason</comment>
        <translation>Not signed for this on %1: %2</translation>
    </message>
    <message>
        <source>Returned for this on %1: %2</source>
        <comment>day, reason</comment>
        <translation>Returned for this on %1: %2</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <comment>reason</comment>
        <translation>Reopened: %1</translation>
    </message>
    <message>
        <source>Chased</source>
        <comment>event</comment>
        <translation>Chased</translation>
    </message>
    <message>
        <source>%1 is %2 MB: it is kept, but most mail systems do not take it. Scan it smaller, or send the paper by post.</source>
        <translation>%1 is %2 MB: it is kept, but most mail systems do not take it. Scan it smaller, or send the paper by post.</translation>
    </message>
    <message>
        <source>a request without number</source>
        <comment>its whole name</comment>
        <translation>a request without number</translation>
    </message>
    <message>
        <source>Completed by a newer version of the program</source>
        <comment>event</comment>
        <translation>Completed by a newer version of the program</translation>
    </message>
    <message>
        <source>Taken out of a larger register</source>
        <comment>event</comment>
        <translation>Taken out of a larger register</translation>
    </message>
    <message>
        <source>PPKB</source>
        <comment>by whom</comment>
        <translation>PPKB</translation>
    </message>
    <message>
        <source>KSZ&apos;s security service</source>
        <comment>by whom</comment>
        <translation>KSZ&apos;s security service</translation>
    </message>
    <message>
        <source>the administrative cell</source>
        <comment>by whom</comment>
        <translation>the administrative cell</translation>
    </message>
    <message>
        <source>the committee</source>
        <comment>by whom</comment>
        <translation>the committee</translation>
    </message>
    <message>
        <source>administrative cell of the OCMWs</source>
        <comment>an office</comment>
        <translation>administrative cell of the OCMWs</translation>
    </message>
    <message>
        <source>committee</source>
        <comment>an office</comment>
        <translation>committee</translation>
    </message>
    <message>
        <source>Date of their answer</source>
        <translation>Date of their answer</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Their reference</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>reference, day</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>of a request</comment>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Program number</translation>
    </message>
    <message>
        <source>%1 by %2, noted by %3</source>
        <comment>event, who did it, who noted it</comment>
        <translation>%1 by %2, noted by %3</translation>
    </message>
    <message>
        <source>%1, noted by %2</source>
        <comment>event, who noted it</comment>
        <translation>%1, noted by %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>event, person</comment>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>made in this register</source>
        <comment>origin of a request</comment>
        <translation>made in this register</translation>
    </message>
    <message>
        <source>from outside this register</source>
        <comment>origin of a request</comment>
        <translation>from outside this register</translation>
    </message>
    <message>
        <source>granted as asked</source>
        <comment>a line</comment>
        <translation>granted as asked</translation>
    </message>
    <message>
        <source>granted with differences</source>
        <comment>a line</comment>
        <translation>granted with differences</translation>
    </message>
    <message>
        <source>not granted</source>
        <comment>a line</comment>
        <translation>not granted</translation>
    </message>
    <message>
        <source>the end user</source>
        <comment>identified by</comment>
        <translation>the end user</translation>
    </message>
    <message>
        <source>a program number</source>
        <comment>identified by</comment>
        <translation>a program number</translation>
    </message>
    <message>
        <source>the signed form</source>
        <comment>what a letter sends</comment>
        <translation>the signed form</translation>
    </message>
    <message>
        <source>a reminder</source>
        <comment>what a letter sends</comment>
        <translation>a reminder</translation>
    </message>
    <message>
        <source>signing-folder</source>
        <comment>file name</comment>
        <translation>signing-folder</translation>
    </message>
    <message>
        <source>Signing folder of %1</source>
        <translation>Signing folder of %1</translation>
    </message>
    <message>
        <source>Taken back with its import</source>
        <comment>event</comment>
        <translation>Taken back with its import</translation>
    </message>
    <message>
        <source>by post</source>
        <comment>how papers left</comment>
        <translation>by post</translation>
    </message>
    <message>
        <source>by registered post</source>
        <comment>how papers left</comment>
        <translation>by registered post</translation>
    </message>
    <message>
        <source>by mail</source>
        <comment>how papers left</comment>
        <translation>by mail</translation>
    </message>
    <message>
        <source>by eBox</source>
        <comment>how papers left</comment>
        <translation>by eBox</translation>
    </message>
    <message>
        <source>handed over</source>
        <comment>how papers left</comment>
        <translation>handed over</translation>
    </message>
    <message>
        <source>with KSZ</source>
        <comment>where the original is</comment>
        <translation>with KSZ</translation>
    </message>
    <message>
        <source>kept here</source>
        <comment>where the original is</comment>
        <translation>kept here</translation>
    </message>
    <message>
        <source>signed electronically, none on paper</source>
        <comment>where the original is</comment>
        <translation>signed electronically, none on paper</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>how papers left</comment>
        <translation>Way</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Signed original</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>of an event</comment>
        <translation>Day</translation>
    </message>
    <message>
        <source>Done by</source>
        <comment>an event</comment>
        <translation>Done by</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>services</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>follows by letter</source>
        <comment>a line</comment>
        <translation>follows by letter</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <comment>event</comment>
        <translation>Not delivered</translation>
    </message>
    <message>
        <source>Program number follows by letter</source>
        <comment>event</comment>
        <translation>Program number follows by letter</translation>
    </message>
    <message>
        <source>Program number received by letter</source>
        <comment>event</comment>
        <translation>Program number received by letter</translation>
    </message>
    <message>
        <source>Answer amended</source>
        <comment>event</comment>
        <translation>Answer amended</translation>
    </message>
    <message>
        <source>The text holds what looks like somebody’s national number: leave it out, for it stays in the history.</source>
        <translation>The text holds what looks like somebody’s national number: leave it out, for it stays in the history.</translation>
    </message>
    <message>
        <source>The program number %1 would also be a valid national number: check that it is the number that KSZ allotted.</source>
        <translation>The program number %1 would also be a valid national number: check that it is the number that KSZ allotted.</translation>
    </message>
    <message>
        <source>Signed by somebody else than the form names, who was entitled to.</source>
        <translation>Signed by somebody else than the form names, who was entitled to.</translation>
    </message>
    <message>
        <source>Signed by somebody else than the form names, who was not entitled to.</source>
        <translation>Signed by somebody else than the form names, who was not entitled to.</translation>
    </message>
    <message>
        <source>It did not arrive: send it again and record that.</source>
        <translation>It did not arrive: send it again and record that.</translation>
    </message>
    <message>
        <source>A letter of KSZ is still awaited: record the number or the answer that it brings.</source>
        <translation>A letter of KSZ is still awaited: record the number or the answer that it brings.</translation>
    </message>
    <message>
        <source>Information was asked by %1: answer it, or reopen the request to correct it.</source>
        <comment>last day for the reply</comment>
        <translation>Information was asked by %1: answer it, or reopen the request to correct it.</translation>
    </message>
    <message>
        <source>The form came back as incomplete, to be completed by %1: reopen the request and complete it.</source>
        <comment>last day for the reply</comment>
        <translation>The form came back as incomplete, to be completed by %1: reopen the request and complete it.</translation>
    </message>
    <message>
        <source>Contacted</source>
        <comment>event</comment>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>%2 has passed, the day on which %1 was to sign at the latest: have the form signed now.</source>
        <translation>%2 has passed, the day on which %1 was to sign at the latest: have the form signed now.</translation>
    </message>
    <message>
        <source>%2 has passed, the day on which %1 was to sign at the latest, and %1 may not sign today: make the form out again for somebody who may.</source>
        <translation>%2 has passed, the day on which %1 was to sign at the latest, and %1 may not sign today: make the form out again for somebody who may.</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <comment>event</comment>
        <translation>Did not happen</translation>
    </message>
    <message>
        <source>Authorization %1 (%2): taken back, as if it had never been given.</source>
        <translation>Authorization %1 (%2): taken back, as if it had never been given.</translation>
    </message>
    <message>
        <source>Authorization %1 (%2): stands as before.</source>
        <translation>Authorization %1 (%2): stands as before.</translation>
    </message>
    <message>
        <source>Program number %1: no longer received.</source>
        <translation>Program number %1: no longer received.</translation>
    </message>
    <message>
        <source>Written on %1 and perhaps gone: %2.</source>
        <comment>day, what was written</comment>
        <translation>Written on %1 and perhaps gone: %2.</translation>
    </message>
    <message>
        <source>Left on %1, and others hold it: %2.</source>
        <comment>day, what left</comment>
        <translation>Left on %1, and others hold it: %2.</translation>
    </message>
    <message>
        <source>The request stays “%1”.</source>
        <comment>state</comment>
        <translation>The request stays “%1”.</translation>
    </message>
    <message>
        <source>The request is “%1” again.</source>
        <comment>state</comment>
        <translation>The request is “%1” again.</translation>
    </message>
    <message>
        <source>Have the form signed by %1 too; %2 has signed.</source>
        <translation>Have the form signed by %1 too; %2 has signed.</translation>
    </message>
    <message>
        <source>Authorization %1 (%2) without this event: “%3”.</source>
        <comment>service, environment, state</comment>
        <translation>Authorization %1 (%2) without this event: “%3”.</translation>
    </message>
    <message>
        <source>no program number</source>
        <translation>no program number</translation>
    </message>
    <message>
        <source>program number %1</source>
        <translation>program number %1</translation>
    </message>
    <message>
        <source>KSZ awaits the completed form by %1: correct it, and finalise, sign and send it again.</source>
        <comment>last day for the reply</comment>
        <translation>KSZ awaits the completed form by %1: correct it, and finalise, sign and send it again.</translation>
    </message>
    <message>
        <source>Chased by telephone</source>
        <comment>event</comment>
        <translation>Chased by telephone</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Send the requests for test and acceptance</source>
        <translation>Send the requests for test and acceptance</translation>
    </message>
    <message>
        <source>File the dossier with the committee</source>
        <translation>File the dossier with the committee</translation>
    </message>
    <message>
        <source>Test and acceptance are authorized</source>
        <translation>Test and acceptance are authorized</translation>
    </message>
    <message>
        <source>The committee decides</source>
        <translation>The committee decides</translation>
    </message>
    <message>
        <source>Send the request for production</source>
        <translation>Send the request for production</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Go live</translation>
    </message>
    <message>
        <source>All is authorized and in force.</source>
        <translation>All is authorized and in force.</translation>
    </message>
    <message>
        <source>%1 working days (Mon–Fri) before %2.</source>
        <translation>%1 working days (Mon–Fri) before %2.</translation>
    </message>
    <message>
        <source>%1 days before %2: half of the published dossiers took longer than 83.</source>
        <translation>%1 days before %2: half of the published dossiers took longer than 83.</translation>
    </message>
    <message>
        <source>The last working day up to %1.</source>
        <translation>The last working day up to %1.</translation>
    </message>
    <message>
        <source>The committee does not sit in August.</source>
        <translation>The committee does not sit in August.</translation>
    </message>
    <message>
        <source>Holidays and closing days: %1.</source>
        <translation>Holidays and closing days: %1.</translation>
    </message>
    <message>
        <source>authorized already</source>
        <translation>authorized already</translation>
    </message>
    <message>
        <source>a draft asks for it already</source>
        <translation>a draft asks for it already</translation>
    </message>
    <message>
        <source>request %1 asks for it already</source>
        <translation>request %1 asks for it already</translation>
    </message>
    <message>
        <source>the institution has no KBO number</source>
        <translation>the institution has no KBO number</translation>
    </message>
    <message>
        <source>dossier without a number</source>
        <translation>dossier without a number</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>This counts from %1 to %2.</source>
        <translation>This counts from %1 to %2.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Signed electronically by %1, as the certificate says; that file is the original.</source>
        <translation>Signed electronically by %1, as the certificate says; that file is the original.</translation>
    </message>
    <message>
        <source>The file bears a signature of %1, but is not the form as it was made: it counts as a scan.</source>
        <translation>The file bears a signature of %1, but is not the form as it was made: it counts as a scan.</translation>
    </message>
    <message>
        <source>The signed original went away, and no scan of it is kept here: attach one, nothing else shows who signed.</source>
        <translation>The signed original went away, and no scan of it is kept here: attach one, nothing else shows who signed.</translation>
    </message>
    <message>
        <source>The original is said to be electronic, and no form that was signed so is kept here: attach that file.</source>
        <translation>The original is said to be electronic, and no form that was signed so is kept here: attach that file.</translation>
    </message>
    <message>
        <source>The form was signed electronically: that file is the original, and no paper is.</source>
        <translation>The form was signed electronically: that file is the original, and no paper is.</translation>
    </message>
    <message>
        <source>By mail or eBox no signed paper reaches KSZ: unless it goes by post as well, the original stays here.</source>
        <translation>By mail or eBox no signed paper reaches KSZ: unless it goes by post as well, the original stays here.</translation>
    </message>
    <message>
        <source>A print of a form that was signed electronically shows no signature that counts: send the file too, by mail or eBox.</source>
        <translation>A print of a form that was signed electronically shows no signature that counts: send the file too, by mail or eBox.</translation>
    </message>
    <message>
        <source>%1 is a part of %2 since %3, and the form bears the old name: ask KSZ whether it takes it, or make it again in the new one.</source>
        <translation>%1 is a part of %2 since %3, and the form bears the old name: ask KSZ whether it takes it, or make it again in the new one.</translation>
    </message>
</context>
<context>
    <name>SystemPrompts</name>
    <message>
        <source>Open register</source>
        <translation>Open register</translation>
    </message>
    <message>
        <source>Licet register (*.licet)</source>
        <translation>Licet register (*.licet)</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>New register</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>test</source>
        <comment>environment</comment>
        <translation>test</translation>
    </message>
    <message>
        <source>acceptance</source>
        <comment>environment</comment>
        <translation>acceptance</translation>
    </message>
    <message>
        <source>production</source>
        <comment>environment</comment>
        <translation>production</translation>
    </message>
    <message>
        <source>new</source>
        <comment>kind</comment>
        <translation>new</translation>
    </message>
    <message>
        <source>change</source>
        <comment>kind</comment>
        <translation>change</translation>
    </message>
    <message>
        <source>end</source>
        <comment>kind</comment>
        <translation>end</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of a request</comment>
        <translation>draft</translation>
    </message>
    <message>
        <source>to be signed</source>
        <comment>state of a request</comment>
        <translation>to be signed</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>state of a request</comment>
        <translation>signed</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>state of a request</comment>
        <translation>sent</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>state of a request</comment>
        <translation>acknowledged</translation>
    </message>
    <message>
        <source>information asked</source>
        <comment>state of a request</comment>
        <translation>information asked</translation>
    </message>
    <message>
        <source>executed</source>
        <comment>state of a request</comment>
        <translation>executed</translation>
    </message>
    <message>
        <source>returned</source>
        <comment>state of a request</comment>
        <translation>returned</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>state of a request</comment>
        <translation>refused</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>state of a request</comment>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>finalise</source>
        <comment>event of a request</comment>
        <translation>finalise</translation>
    </message>
    <message>
        <source>sign</source>
        <comment>event of a request</comment>
        <translation>sign</translation>
    </message>
    <message>
        <source>decline</source>
        <comment>event of a request</comment>
        <translation>decline</translation>
    </message>
    <message>
        <source>send</source>
        <comment>event of a request</comment>
        <translation>send</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <comment>event of a request</comment>
        <translation>acknowledge</translation>
    </message>
    <message>
        <source>ask for information</source>
        <comment>event of a request</comment>
        <translation>ask for information</translation>
    </message>
    <message>
        <source>answer with information</source>
        <comment>event of a request</comment>
        <translation>answer with information</translation>
    </message>
    <message>
        <source>execute</source>
        <comment>event of a request</comment>
        <translation>execute</translation>
    </message>
    <message>
        <source>refuse</source>
        <comment>event of a request</comment>
        <translation>refuse</translation>
    </message>
    <message>
        <source>return</source>
        <comment>event of a request</comment>
        <translation>return</translation>
    </message>
    <message>
        <source>reopen</source>
        <comment>event of a request</comment>
        <translation>reopen</translation>
    </message>
    <message>
        <source>withdraw</source>
        <comment>event of a request</comment>
        <translation>withdraw</translation>
    </message>
    <message>
        <source>error</source>
        <comment>severity</comment>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>severity</comment>
        <translation>warning</translation>
    </message>
    <message>
        <source>remark</source>
        <comment>severity</comment>
        <translation>remark</translation>
    </message>
    <message>
        <source>managing official</source>
        <comment>role</comment>
        <translation>managing official</translation>
    </message>
    <message>
        <source>deputy</source>
        <comment>role</comment>
        <translation>deputy</translation>
    </message>
    <message>
        <source>security consultant</source>
        <comment>role</comment>
        <translation>security consultant</translation>
    </message>
    <message>
        <source>data protection officer</source>
        <comment>role</comment>
        <translation>data protection officer</translation>
    </message>
    <message>
        <source>information security officer (CISO)</source>
        <comment>role</comment>
        <translation>information security officer (CISO)</translation>
    </message>
    <message>
        <source>substitute</source>
        <comment>role</comment>
        <translation>substitute</translation>
    </message>
    <message>
        <source>contact</source>
        <comment>role</comment>
        <translation>contact</translation>
    </message>
    <message>
        <source>social security institution</source>
        <comment>kind of institution</comment>
        <translation>social security institution</translation>
    </message>
    <message>
        <source>public centre for social welfare</source>
        <comment>kind of institution</comment>
        <translation>public centre for social welfare</translation>
    </message>
    <message>
        <source>other institution</source>
        <comment>kind of institution</comment>
        <translation>other institution</translation>
    </message>
    <message>
        <source>primary network</source>
        <comment>network</comment>
        <translation>primary network</translation>
    </message>
    <message>
        <source>secondary network</source>
        <comment>network</comment>
        <translation>secondary network</translation>
    </message>
    <message>
        <source>active</source>
        <comment>state of an authorization</comment>
        <translation>active</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>state of an authorization</comment>
        <translation>suspended</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>state of an authorization</comment>
        <translation>ended</translation>
    </message>
    <message>
        <source>deliberation</source>
        <comment>kind of decision</comment>
        <translation>deliberation</translation>
    </message>
    <message>
        <source>advice</source>
        <comment>kind of decision</comment>
        <translation>advice</translation>
    </message>
    <message>
        <source>recommendation</source>
        <comment>kind of decision</comment>
        <translation>recommendation</translation>
    </message>
    <message>
        <source>in preparation</source>
        <comment>state of a dossier</comment>
        <translation>in preparation</translation>
    </message>
    <message>
        <source>filed</source>
        <comment>state of a dossier</comment>
        <translation>filed</translation>
    </message>
    <message>
        <source>information asked</source>
        <comment>state of a dossier</comment>
        <translation>information asked</translation>
    </message>
    <message>
        <source>on the agenda</source>
        <comment>state of a dossier</comment>
        <translation>on the agenda</translation>
    </message>
    <message>
        <source>granted</source>
        <comment>state of a dossier</comment>
        <translation>granted</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>state of a dossier</comment>
        <translation>refused</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>state of a dossier</comment>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>state of a dossier</comment>
        <translation>replaced</translation>
    </message>
    <message>
        <source>all institutions</source>
        <comment>audience</comment>
        <translation>all institutions</translation>
    </message>
    <message>
        <source>public centres for social welfare</source>
        <comment>audience</comment>
        <translation>public centres for social welfare</translation>
    </message>
    <message>
        <source>batch messages</source>
        <comment>audience</comment>
        <translation>batch messages</translation>
    </message>
    <message>
        <source>web services form</source>
        <comment>form</comment>
        <translation>web services form</translation>
    </message>
    <message>
        <source>OCMW form</source>
        <comment>form</comment>
        <translation>OCMW form</translation>
    </message>
    <message>
        <source>online</source>
        <comment>mode</comment>
        <translation>online</translation>
    </message>
    <message>
        <source>batch</source>
        <comment>mode</comment>
        <translation>batch</translation>
    </message>
    <message>
        <source>document</source>
        <comment>proof</comment>
        <translation>document</translation>
    </message>
    <message>
        <source>declared</source>
        <comment>proof</comment>
        <translation>declared</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>proof</comment>
        <translation>imported</translation>
    </message>
    <message>
        <source>met</source>
        <comment>state of a norm</comment>
        <translation>met</translation>
    </message>
    <message>
        <source>partly met</source>
        <comment>state of a norm</comment>
        <translation>partly met</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a norm</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>state of a norm</comment>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>favourable</source>
        <comment>opinion</comment>
        <translation>favourable</translation>
    </message>
    <message>
        <source>favourable, with reservations</source>
        <comment>opinion</comment>
        <translation>favourable, with reservations</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a rule that holds</comment>
        <translation>passed</translation>
    </message>
    <message>
        <source>asked</source>
        <comment>coverage</comment>
        <translation>asked</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <comment>coverage</comment>
        <translation>not yet in force</translation>
    </message>
    <message>
        <source>expiring</source>
        <comment>coverage</comment>
        <translation>expiring</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>coverage</comment>
        <translation>missing</translation>
    </message>
    <message>
        <source>without valid basis</source>
        <comment>coverage</comment>
        <translation>without valid basis</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>coverage</comment>
        <translation>not needed</translation>
    </message>
    <message>
        <source>in preparation</source>
        <comment>coverage</comment>
        <translation>in preparation</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>language</comment>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <translation>French</translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <translation>German</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>note as not delivered</source>
        <comment>event of a request</comment>
        <translation>note as not delivered</translation>
    </message>
    <message>
        <source>await the program number</source>
        <comment>event of a request</comment>
        <translation>await the program number</translation>
    </message>
    <message>
        <source>receive the program number by letter</source>
        <comment>event of a request</comment>
        <translation>receive the program number by letter</translation>
    </message>
    <message>
        <source>amend the answer</source>
        <comment>event of a request</comment>
        <translation>amend the answer</translation>
    </message>
    <message>
        <source>contact</source>
        <comment>event of a request</comment>
        <translation>contact</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>coverage</comment>
        <translation>not asked</translation>
    </message>
    <message>
        <source>unilingual, Dutch</source>
        <comment>language regime</comment>
        <translation>unilingual, Dutch</translation>
    </message>
    <message>
        <source>unilingual, French</source>
        <comment>language regime</comment>
        <translation>unilingual, French</translation>
    </message>
    <message>
        <source>unilingual, German</source>
        <comment>language regime</comment>
        <translation>unilingual, German</translation>
    </message>
    <message>
        <source>bilingual, Dutch and French</source>
        <comment>language regime</comment>
        <translation>bilingual, Dutch and French</translation>
    </message>
    <message>
        <source>to transfer</source>
        <comment>state of a right after a merger</comment>
        <translation>to transfer</translation>
    </message>
    <message>
        <source>transfer asked</source>
        <comment>state of a right after a merger</comment>
        <translation>transfer asked</translation>
    </message>
    <message>
        <source>transferred</source>
        <comment>state of a right after a merger</comment>
        <translation>transferred</translation>
    </message>
    <message>
        <source>president</source>
        <comment>role</comment>
        <translation>president</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Go on without it</translation>
    </message>
    <message>
        <source>What you changed is not saved.</source>
        <translation>What you changed is not saved.</translation>
    </message>
</context>
<context>
    <name>licet::AnswerFields</name>
    <message>
        <source>Program number received</source>
        <translation>Program number received</translation>
    </message>
    <message>
        <source>None used</source>
        <translation>None used</translation>
    </message>
    <message>
        <source>granted as asked</source>
        <translation>granted as asked</translation>
    </message>
    <message>
        <source>granted with differences</source>
        <translation>granted with differences</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>not granted</translation>
    </message>
    <message>
        <source>Answer for %1</source>
        <translation>Answer for %1</translation>
    </message>
    <message>
        <source>Which differences, or why not</source>
        <translation>Which differences, or why not</translation>
    </message>
    <message>
        <source>Differences for %1</source>
        <translation>Differences for %1</translation>
    </message>
    <message>
        <source>A program number has exactly eleven digits.</source>
        <translation>A program number has exactly eleven digits.</translation>
    </message>
    <message>
        <source>Follows by letter</source>
        <translation>Follows by letter</translation>
    </message>
    <message>
        <source>follows by letter</source>
        <translation>follows by letter</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>Say for which service the letter came.</source>
        <translation>Say for which service the letter came.</translation>
    </message>
</context>
<context>
    <name>licet::AnswerTerms</name>
    <message>
        <source>Other reminder terms, by recipient, environment or kind</source>
        <translation>Other reminder terms, by recipient, environment or kind</translation>
    </message>
    <message>
        <source>Add a term…</source>
        <translation>Add a term…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Remove the term</source>
        <translation>Remove the term</translation>
    </message>
    <message>
        <source>each environment</source>
        <translation>each environment</translation>
    </message>
    <message>
        <source>each kind</source>
        <translation>each kind</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>First after, in working days</source>
        <translation>First after, in working days</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>then every</translation>
    </message>
    <message>
        <source>by telephone after so many in writing</source>
        <translation>by telephone after so many in writing</translation>
    </message>
    <message>
        <source>Keep the term</source>
        <translation>Keep the term</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>each recipient</source>
        <translation>each recipient</translation>
    </message>
    <message>
        <source>after %1, then every %2, by telephone after %3</source>
        <comment>working days</comment>
        <translation>after %1, then every %2, by telephone after %3</translation>
    </message>
    <message>
        <source>Choose the term to change.</source>
        <translation>Choose the term to change.</translation>
    </message>
    <message>
        <source>Choose the term to remove.</source>
        <translation>Choose the term to remove.</translation>
    </message>
    <message>
        <source>There is a term for this recipient, environment and kind already: change that one.</source>
        <translation>There is a term for this recipient, environment and kind already: change that one.</translation>
    </message>
</context>
<context>
    <name>licet::ApplicationsTab</name>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>No application is recorded here yet.</source>
        <translation>No application is recorded here yet.</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>New application</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Give the application a name.</source>
        <translation>Give the application a name.</translation>
    </message>
    <message>
        <source>There is an application “%1” already; give this one another name.</source>
        <translation>There is an application “%1” already; give this one another name.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>URN</source>
        <translation>URN</translation>
    </message>
    <message>
        <source>Echo tested on</source>
        <translation>Echo tested on</translation>
    </message>
    <message>
        <source>Addresses that call</source>
        <translation>Addresses that call</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>One per line.</translation>
    </message>
    <message>
        <source>Logging card</source>
        <translation>Logging card</translation>
    </message>
    <message>
        <source>%1 (no card yet)</source>
        <translation>%1 (no card yet)</translation>
    </message>
    <message>
        <source>Remove this connection card with its logging card? The history keeps it.</source>
        <translation>Remove this connection card with its logging card? The history keeps it.</translation>
    </message>
    <message>
        <source>Remove %1? Only an application without cards and requests can be removed.</source>
        <translation>Remove %1? Only an application without cards and requests can be removed.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Choose what to remove.</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>Attach evidence…</translation>
    </message>
    <message>
        <source>Next retrieval test on</source>
        <translation>Next retrieval test on</translation>
    </message>
    <message>
        <source>Later systems that took the log over</source>
        <translation>Later systems that took the log over</translation>
    </message>
    <message>
        <source>One a line, oldest first.</source>
        <translation>One a line, oldest first.</translation>
    </message>
    <message>
        <source>Evidence of the retrieval tests</source>
        <translation>Evidence of the retrieval tests</translation>
    </message>
    <message>
        <source>Of those that stand under Certificates.</source>
        <translation>Of those that stand under Certificates.</translation>
    </message>
    <message>
        <source>The new name holds from</source>
        <translation>The new name holds from</translation>
    </message>
</context>
<context>
    <name>licet::AsOfPanel</name>
    <message>
        <source>Valid on</source>
        <translation>Valid on</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>As known on</translation>
    </message>
    <message>
        <source>The day on which it was so. Empty: today.</source>
        <translation>The day on which it was so. Empty: today.</translation>
    </message>
    <message>
        <source>What had been entered by the end of that day. Empty: all of it.</source>
        <translation>What had been entered by the end of that day. Empty: all of it.</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Show that day</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>What will be known on a later day nobody knows yet.</source>
        <translation>What will be known on a later day nobody knows yet.</translation>
    </message>
    <message>
        <source>Shown as of %1, as known on %2.</source>
        <translation>Shown as of %1, as known on %2.</translation>
    </message>
    <message>
        <source>Shown as of %1.</source>
        <translation>Shown as of %1.</translation>
    </message>
    <message>
        <source>Shown as known on %1.</source>
        <translation>Shown as known on %1.</translation>
    </message>
</context>
<context>
    <name>licet::AttachmentList</name>
    <message>
        <source>No file yet: drop one here, or press Ctrl+T.</source>
        <translation>No file yet: drop one here, or press Ctrl+T.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Save a copy of %1</translation>
    </message>
    <message>
        <source>No program opens %1: save a copy of it.</source>
        <translation>No program opens %1: save a copy of it.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>The file was saved: %1</translation>
    </message>
</context>
<context>
    <name>licet::AuthorizationDetail</name>
    <message>
        <source>Ask a change</source>
        <translation>Request a change</translation>
    </message>
    <message>
        <source>Ask its end</source>
        <translation>Request its end</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Choose the application.</source>
        <translation>Choose the application.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>all</source>
        <comment>operations</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Legal context</source>
        <translation>Legal context</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Program number</translation>
    </message>
    <message>
        <source>A program number has exactly eleven digits.</source>
        <translation>A program number has exactly eleven digits.</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Rests on</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Suspended since</source>
        <translation>Suspended since</translation>
    </message>
    <message>
        <source>Ended since</source>
        <translation>Ended since</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Why it ended</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In use since</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>according to</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Last use</translation>
    </message>
    <message>
        <source>Last use according to</source>
        <translation>Last use according to</translation>
    </message>
    <message>
        <source>In use according to</source>
        <translation>In use according to</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Entered without a request of this register.</source>
        <translation>Entered without a request of this register.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Either a decision is cited, or it is not applicable: not both.</source>
        <translation>Either a decision is cited, or it is not applicable: not both.</translation>
    </message>
    <message>
        <source>A document is attached under Papers, here or at its request.</source>
        <translation>A document is attached under Papers, here or at its request.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Identification and log</source>
        <translation>Identification and log</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environments</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Logging card</source>
        <translation>Logging card</translation>
    </message>
    <message>
        <source>Attach its document…</source>
        <translation>Attach its document…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>There is no logging card yet.</source>
        <translation>There is no logging card yet.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Choose what to remove.</translation>
    </message>
    <message>
        <source>Remove this authorization, as if it never was? To end it, record its end instead.</source>
        <translation>Remove this authorization, as if it never was? To end it, record its end instead.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Made by a request from outside, which an older list named.</source>
        <translation>Made by a request from outside, which an older list named.</translation>
    </message>
    <message>
        <source>The authorization that you are entering is not saved.</source>
        <translation>The authorization that you are entering is not saved.</translation>
    </message>
    <message>
        <source>What you changed of %1 is not saved.</source>
        <translation>What you changed of %1 is not saved.</translation>
    </message>
    <message>
        <source>Made by a request of this register: what its form said stays as it was signed, and only another request changes it.</source>
        <translation>Made by a request of this register: what its form said stays as it was signed, and only another request changes it.</translation>
    </message>
    <message>
        <source>Give the right day: nothing is different yet.</source>
        <translation>Give the right day: nothing is different yet.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Note its transfer…</source>
        <translation>Note its transfer…</translation>
    </message>
    <message>
        <source>Decision, law or reason</source>
        <translation>Decision, law or reason</translation>
    </message>
    <message>
        <source>Draft the request for it</source>
        <translation>Draft the request for it</translation>
    </message>
    <message>
        <source>Changes on %1, as was granted; until then it is as shown here.</source>
        <translation>Changes on %1, as was granted; until then it is as shown here.</translation>
    </message>
    <message>
        <source>It ends: its last day is %1.</source>
        <translation>It ends: its last day is %1.</translation>
    </message>
    <message>
        <source>Changes on %1 by request %2, as was granted; until then it is as shown here.</source>
        <comment>day, request</comment>
        <translation>Changes on %1 by request %2, as was granted; until then it is as shown here.</translation>
    </message>
</context>
<context>
    <name>licet::AuthorizationHead</name>
    <message>
        <source>It has ended.</source>
        <translation>It has ended.</translation>
    </message>
    <message>
        <source>Ended since %1.</source>
        <translation>Ended since %1.</translation>
    </message>
    <message>
        <source>Ended since %1: %2</source>
        <comment>day, why</comment>
        <translation>Ended since %1: %2</translation>
    </message>
    <message>
        <source>Suspended since %1.</source>
        <translation>Suspended since %1.</translation>
    </message>
    <message>
        <source>An older authorization</source>
        <translation>An older authorization</translation>
    </message>
    <message>
        <source>Entered without a request of this register.</source>
        <translation>Entered without a request of this register.</translation>
    </message>
    <message>
        <source>To be transferred after a merger: nothing was asked of KSZ yet.</source>
        <translation>To be transferred after a merger: nothing was asked of KSZ yet.</translation>
    </message>
    <message>
        <source>Its transfer was asked on %1; KSZ has to confirm it.</source>
        <translation>Its transfer was asked on %1; KSZ has to confirm it.</translation>
    </message>
    <message>
        <source>Transferred on %1 from %2, which merged.</source>
        <translation>Transferred on %1 from %2, which merged.</translation>
    </message>
    <message>
        <source>Transferred on %1 from %2, which merged; the transfer was asked on %3.</source>
        <comment>day, institution, day</comment>
        <translation>Transferred on %1 from %2, which merged; the transfer was asked on %3.</translation>
    </message>
</context>
<context>
    <name>licet::AuthorizationsPage</name>
    <message>
        <source>Authorizations</source>
        <translation>Authorizations</translation>
    </message>
    <message>
        <source>Enter an older one</source>
        <translation>Enter an older one</translation>
    </message>
    <message>
        <source>No authorization yet: an executed request makes one.</source>
        <translation>No authorization yet: an executed request makes one.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Record the application first, on the page Institutions.</source>
        <translation>Record the application first, on the page Institutions.</translation>
    </message>
    <message>
        <source>Choose an authorization first.</source>
        <translation>Choose an authorization first.</translation>
    </message>
</context>
<context>
    <name>licet::AwayPanel</name>
    <message>
        <source>First day away</source>
        <translation>First day away</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Last day away</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>One page holds a year at most.</source>
        <translation>One page holds a year at most.</translation>
    </message>
    <message>
        <source>While I am away</source>
        <translation>While I am away</translation>
    </message>
    <message>
        <source>away</source>
        <comment>name of a file</comment>
        <translation>away</translation>
    </message>
    <message>
        <source>The page was handed to the printer.</source>
        <translation>The page was handed to the printer.</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Who is away</translation>
    </message>
    <message>
        <source>choose…</source>
        <comment>who is away</comment>
        <translation>choose…</translation>
    </message>
    <message>
        <source>all institutions</source>
        <translation>all institutions</translation>
    </message>
    <message>
        <source>Say who is away: it stands on the page.</source>
        <translation>Say who is away: it stands on the page.</translation>
    </message>
    <message>
        <source>One page for whoever looks after things meanwhile: what falls due, who can sign, whom to contact.</source>
        <translation>One page for whoever looks after things meanwhile: what falls due, who can sign, whom to contact.</translation>
    </message>
</context>
<context>
    <name>licet::Background</name>
    <message>
        <source>Open Licet</source>
        <translation>Open Licet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message numerus="yes">
        <source>Licet: %n thing(s) due</source>
        <translation>
            <numerusform>Licet: %n item due</numerusform>
            <numerusform>Licet: %n items due</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>There is no notification service and no tray here, so nothing can be told: %1</source>
        <translation>There is no notification service and no tray here, so nothing can be told: %1</translation>
    </message>
    <message>
        <source>Not snoozed: %1</source>
        <translation>Not snoozed: %1</translation>
    </message>
    <message>
        <source>snoozed in a notification</source>
        <translation>snoozed in a notification</translation>
    </message>
    <message>
        <source>%1 can&apos;t be started.</source>
        <translation>%1 can&apos;t be started.</translation>
    </message>
</context>
<context>
    <name>licet::BasisChoice</name>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Not yet known</translation>
    </message>
    <message>
        <source>Deliberation number, such as 12/081</source>
        <translation>Deliberation number, such as 12/081</translation>
    </message>
    <message>
        <source>Deliberation number</source>
        <translation>Deliberation number</translation>
    </message>
    <message>
        <source>Dossier number, such as IVC/KSZG/21/066</source>
        <translation>Dossier number, such as IVC/KSZG/21/066</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Dossier number</translation>
    </message>
    <message>
        <source>Why no decision of the committee is needed</source>
        <translation>Why no decision of the committee is needed</translation>
    </message>
    <message>
        <source>Law or decree</source>
        <translation>Law or decree</translation>
    </message>
    <message>
        <source>Take this basis away</source>
        <translation>Take this basis away</translation>
    </message>
    <message>
        <source>Law or royal decree</source>
        <translation>Law or royal decree</translation>
    </message>
    <message>
        <source>Law or royal decree, by its title</source>
        <translation>Law or royal decree, by its title</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Article, such as 15, § 1</source>
        <translation>Article, such as 15, § 1</translation>
    </message>
    <message>
        <source>Day of the law</source>
        <translation>Day of the law</translation>
    </message>
</context>
<context>
    <name>licet::BasisList</name>
    <message>
        <source>Add a decision or law</source>
        <translation>Add a decision or law</translation>
    </message>
</context>
<context>
    <name>licet::BasisOfServices</name>
    <message>
        <source>For all services</source>
        <translation>For all services</translation>
    </message>
    <message>
        <source>Per service</source>
        <translation>Per service</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Basis for %1</source>
        <translation>Basis for %1</translation>
    </message>
</context>
<context>
    <name>licet::BulkActions</name>
    <message>
        <source>Save signing folder…</source>
        <translation>Save signing folder…</translation>
    </message>
    <message>
        <source>Print signing folder…</source>
        <translation>Print signing folder…</translation>
    </message>
    <message>
        <source>Record for all of them…</source>
        <translation>Record for all of them…</translation>
    </message>
    <message>
        <source>Send together…</source>
        <translation>Send together…</translation>
    </message>
    <message>
        <source>Nothing can be recorded for any of them.</source>
        <translation>Nothing can be recorded for any of them.</translation>
    </message>
    <message numerus="yes">
        <source>An event can be recorded for %n of them.</source>
        <translation>
            <numerusform>An event can be recorded for %n of them.</numerusform>
            <numerusform>An event can be recorded for %n of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is signed and to be sent.</source>
        <translation>None of them is signed and to be sent.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be sent in one envelope.</source>
        <translation>
            <numerusform>%n of them can be sent in one envelope.</numerusform>
            <numerusform>%n of them can be sent in one envelope.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is to be signed.</source>
        <translation>None of them is to be signed.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, subject</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>request, why it can&apos;t be done</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests: %1</source>
        <comment>why it can&apos;t be done</comment>
        <translation>
            <numerusform>%n request: %1</numerusform>
            <numerusform>%n requests: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Chase together…</source>
        <translation>Chase together…</translation>
    </message>
    <message>
        <source>None of them was sent and waits on an answer.</source>
        <translation>None of them was sent and waits on an answer.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) on an answer.</source>
        <translation>
            <numerusform>%n of them waits on an answer.</numerusform>
            <numerusform>%n of them wait on an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can go into a signing folder.</source>
        <translation>
            <numerusform>%n of them can go into a signing folder.</numerusform>
            <numerusform>%n of them can go into a signing folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::CataloguePage</name>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>not active</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Name of the service</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>One per line.</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>What it gives</translation>
    </message>
    <message>
        <source>Active: offered for new requests</source>
        <translation>Active: offered for new requests</translation>
    </message>
    <message>
        <source>Give the service a name.</source>
        <translation>Give the service a name.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>New service</translation>
    </message>
    <message>
        <source>The catalogue holds no service yet.</source>
        <translation>The catalogue holds no service yet.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nothing is chosen.</translation>
    </message>
    <message>
        <source>What it gives, in other languages</source>
        <translation>What it gives, in other languages</translation>
    </message>
    <message>
        <source>Where a language has no text</source>
        <translation>Where a language has no text</translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation>In Dutch</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>In French</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>In German</translation>
    </message>
    <message>
        <source>The new name holds from</source>
        <translation>The new name holds from</translation>
    </message>
</context>
<context>
    <name>licet::CellPanel</name>
    <message>
        <source>Open the authorization</source>
        <translation>Open the authorization</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Open the request</translation>
    </message>
    <message>
        <source>Prepare a request…</source>
        <translation>Prepare a request…</translation>
    </message>
    <message>
        <source>What the cell says</source>
        <translation>What the cell says</translation>
    </message>
    <message numerus="yes">
        <source>%n authorization(s) stand here.</source>
        <translation>
            <numerusform>%n authorization stands here.</numerusform>
            <numerusform>%n authorizations stand here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::CertificateChoice</name>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
</context>
<context>
    <name>licet::CertificatesTab</name>
    <message>
        <source>Certificates of the institution</source>
        <translation>Certificates of the institution</translation>
    </message>
    <message>
        <source>No certificate is recorded here yet.</source>
        <translation>No certificate is recorded here yet.</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>New certificate</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Such as CN=…</source>
        <translation>Such as CN=…</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Renews</translation>
    </message>
    <message>
        <source>KSZ told on</source>
        <translation>KSZ told on</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In use since</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Removed on</translation>
    </message>
    <message>
        <source>The cards of the one that it renews use it from then on.</source>
        <translation>The cards of the one that it renews use it from then on.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Give the certificate its subject, such as CN=…</source>
        <translation>Give the certificate its subject, such as CN=…</translation>
    </message>
    <message>
        <source>The certificate ends before it begins: correct one of the two days.</source>
        <translation>The certificate ends before it begins: correct one of the two days.</translation>
    </message>
    <message>
        <source>%1 lies in the future: note it once it has happened.</source>
        <translation>%1 lies in the future: note it once it has happened.</translation>
    </message>
    <message>
        <source>A certificate does not renew itself: choose the one before it.</source>
        <translation>A certificate does not renew itself: choose the one before it.</translation>
    </message>
    <message>
        <source>This certificate is recorded already.</source>
        <translation>This certificate is recorded already.</translation>
    </message>
    <message>
        <source>Choose the certificate that is renewed.</source>
        <translation>Choose the certificate that is renewed.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Choose what to remove.</translation>
    </message>
    <message>
        <source>Remove %1? Only a certificate that no card uses and that none renews can be removed; one that was in use is noted as removed instead.</source>
        <translation>Remove %1? Only a certificate that no card uses and that none renews can be removed; one that was in use is noted as removed instead.</translation>
    </message>
    <message>
        <source>No connection card uses it.</source>
        <translation>No connection card uses it.</translation>
    </message>
    <message>
        <source>Used by: %1.</source>
        <translation>Used by: %1.</translation>
    </message>
</context>
<context>
    <name>licet::ChaptersEditor</name>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Open points of the chapter</source>
        <translation>Open points of the chapter</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Open point</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>New chapter</translation>
    </message>
    <message>
        <source>Remove chapter</source>
        <translation>Remove chapter</translation>
    </message>
    <message>
        <source>New open point</source>
        <translation>New open point</translation>
    </message>
    <message>
        <source>Remove open point</source>
        <translation>Remove open point</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>State of %1</translation>
    </message>
    <message>
        <source>Give each chapter with open points a name.</source>
        <translation>Give each chapter with open points a name.</translation>
    </message>
</context>
<context>
    <name>licet::ChasePanel</name>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Show the reminder to</source>
        <translation>Show the reminder to</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>mail draft</source>
        <translation>mail draft</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>by telephone</translation>
    </message>
    <message>
        <source>The reminder&apos;s words</source>
        <translation>The reminder&apos;s words</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>%1: chase</source>
        <comment>number of a request</comment>
        <translation>%1: chase</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s): chase</source>
        <translation>
            <numerusform>%n request: chase</numerusform>
            <numerusform>%n requests: chase</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the mail draft…</source>
        <translation>Make the mail draft…</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Save the letter…</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Record the call</translation>
    </message>
    <message>
        <source>The reminder&apos;s page</source>
        <translation>The reminder&apos;s page</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>recipient, mail address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Goes to %1, with the signed scan or the form. It is saved and opened in your mail program.</source>
        <translation>Goes to %1, with the signed scan or the form. It is saved and opened in your mail program.</translation>
    </message>
    <message>
        <source>Goes to %1, with the signed scan or the form behind it.</source>
        <translation>Goes to %1, with the signed scan or the form behind it.</translation>
    </message>
    <message>
        <source>Call %1, and write what was said.</source>
        <translation>Call %1, and write what was said.</translation>
    </message>
    <message>
        <source>It is recorded, and the next reminder is counted from this day.</source>
        <translation>It is recorded, and the next reminder is counted from this day.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) on no office and is left out.</source>
        <translation>
            <numerusform>%n of them waits on no office and is left out.</numerusform>
            <numerusform>%n of them wait on no office and are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>This day lies in the future.</translation>
    </message>
    <message>
        <source>Write what was said: it is kept in the history.</source>
        <translation>Write what was said: it is kept in the history.</translation>
    </message>
    <message>
        <source>It is recorded once you say that it has left: the next reminder is counted from then.</source>
        <translation>It is recorded once you say that it has left: the next reminder is counted from then.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>recipient, language</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>licet::ChecklistPanel</name>
    <message>
        <source>Take the usual points</source>
        <translation>Take the usual points</translation>
    </message>
    <message>
        <source>A point of your own</source>
        <translation>A point of your own</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Add point</translation>
    </message>
    <message>
        <source>What the dossier says: %1</source>
        <translation>What the dossier says: %1</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Move up: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Move down: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remove: %1</translation>
    </message>
</context>
<context>
    <name>licet::Chip</name>
    <message>
        <source>Take the filter “%1” away</source>
        <translation>Take the filter “%1” away</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter&apos;s name and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>licet::ClosingCalendar</name>
    <message>
        <source>Calendar of closing days</source>
        <translation>Calendar of closing days</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: open</translation>
    </message>
    <message>
        <source>%1: weekend</source>
        <translation>%1: weekend</translation>
    </message>
    <message>
        <source>%1: legal holiday</source>
        <translation>%1: legal holiday</translation>
    </message>
    <message>
        <source>%1: closed, in this year only</source>
        <translation>%1: closed, in this year only</translation>
    </message>
    <message>
        <source>%1: closed, every year</source>
        <translation>%1: closed, every year</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day in full; the letters stand for its parts</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>licet::ClosingDaysPanel</name>
    <message>
        <source>in this year only</source>
        <translation>in this year only</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>every year</translation>
    </message>
    <message>
        <source>Closing days beside the legal holidays</source>
        <translation>Closing days beside the legal holidays</translation>
    </message>
    <message>
        <source>Whose closing days</source>
        <translation>Whose closing days</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Year before</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Year after</translation>
    </message>
    <message>
        <source>New closing day</source>
        <translation>New closing day</translation>
    </message>
    <message>
        <source>24/12/2026, or 02/11 for every year</source>
        <translation>24/12/2026, or 02/11 for every year</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>of this register</source>
        <translation>of this register</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>closing days</comment>
        <translation>of %1</translation>
    </message>
    <message>
        <source>%1, every year</source>
        <translation>%1, every year</translation>
    </message>
    <message>
        <source>%1. It is no working day anyhow.</source>
        <translation>%1. It is no working day anyhow.</translation>
    </message>
    <message>
        <source>%1 is a closing day already.</source>
        <translation>%1 is a closing day already.</translation>
    </message>
    <message>
        <source>“%1” is no day; write 24/12/2026, or 02/11 for every year.</source>
        <translation>“%1” is no day; write 24/12/2026, or 02/11 for every year.</translation>
    </message>
    <message>
        <source>Choose the day to remove.</source>
        <translation>Choose the day to remove.</translation>
    </message>
</context>
<context>
    <name>licet::ClosingLegend</name>
    <message>
        <source>legal holiday</source>
        <translation>legal holiday</translation>
    </message>
    <message>
        <source>closed in this year</source>
        <translation>closed in this year</translation>
    </message>
    <message>
        <source>closed every year</source>
        <translation>closed every year</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
</context>
<context>
    <name>licet::CollapsibleSection</name>
    <message>
        <source>open</source>
        <comment>a section</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a section</comment>
        <translation>folded</translation>
    </message>
</context>
<context>
    <name>licet::CommitteePage</name>
    <message>
        <source>Decision and its steps</source>
        <translation>Decision and its steps</translation>
    </message>
    <message>
        <source>No decision is chosen.</source>
        <translation>No decision is chosen.</translation>
    </message>
    <message>
        <source>Deliberation number</source>
        <translation>Deliberation number</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Dossier number</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>In force on</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Such as 12/081; empty while the dossier is pending.</source>
        <translation>Such as 12/081; empty while the dossier is pending.</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>Address where it is published</source>
        <translation>Address where it is published</translation>
    </message>
    <message>
        <source>Such as IVC/KSZG/21/066.</source>
        <translation>Such as IVC/KSZG/21/066.</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Empty: computed from the day of the decision.</source>
        <translation>Empty: computed from the day of the decision.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>One per line.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Taken away by this step</source>
        <translation>Taken away by this step</translation>
    </message>
    <message>
        <source>Services taken away</source>
        <translation>Services taken away</translation>
    </message>
    <message>
        <source>Purposes taken away</source>
        <translation>Purposes taken away</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>New step</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>No decision of the committee is recorded yet.</source>
        <translation>No decision of the committee is recorded yet.</translation>
    </message>
    <message>
        <source>Give the dossier a subject first.</source>
        <translation>Give the dossier a subject first.</translation>
    </message>
    <message>
        <source>Remove this step, as if it never was? The history keeps it.</source>
        <translation>Remove this step, as if it never was? The history keeps it.</translation>
    </message>
    <message>
        <source>Remove %1? Only a dossier without steps can be removed.</source>
        <translation>Remove %1? Only a dossier without steps can be removed.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Choose what to remove.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>%1, decided on %2</source>
        <comment>dossier number, day</comment>
        <translation>%1, decided on %2</translation>
    </message>
    <message>
        <source>“%1” is neither a KBO number nor a kind of institution (%2).</source>
        <translation>“%1” is neither a KBO number nor a kind of institution (%2).</translation>
    </message>
    <message>
        <source>Give the dossier a subject or a deliberation number.</source>
        <translation>Give the dossier a subject or a deliberation number.</translation>
    </message>
    <message>
        <source>“%1” is not a deliberation number: write it as 12/081.</source>
        <translation>“%1” is not a deliberation number: write it as 12/081.</translation>
    </message>
    <message>
        <source>Institutions concerned</source>
        <translation>Institutions concerned</translation>
    </message>
    <message>
        <source>One a line: a KBO number, or a kind for every institution of that kind (%1).</source>
        <translation>One a line: a KBO number, or a kind for every institution of that kind (%1).</translation>
    </message>
    <message>
        <source>Not in force: the day of the decision is not given yet.</source>
        <translation>Not in force: the day of the decision is not given yet.</translation>
    </message>
    <message>
        <source>In force from %1, as stated.</source>
        <translation>In force from %1, as stated.</translation>
    </message>
    <message>
        <source>In force from %1, the day on which it was decided.</source>
        <translation>In force from %1, the day on which it was decided.</translation>
    </message>
    <message numerus="yes">
        <source>In force from %1: decided on %2 plus %n working day(s).</source>
        <translation>
            <numerusform>In force from %1: decided on %2 plus %n working day.</numerusform>
            <numerusform>In force from %1: decided on %2 plus %n working days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>The file was saved: %1</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>dossier number, how many amendments</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <comment>head of a column</comment>
        <translation>Deliberation</translation>
    </message>
    <message>
        <source>Rests on it</source>
        <translation>Rests on it</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a review</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>No authorization and no open request rests on it.</source>
        <translation>No authorization and no open request rests on it.</translation>
    </message>
    <message>
        <source>These cite it as their basis.</source>
        <translation>These cite it as their basis.</translation>
    </message>
    <message>
        <source>Nothing would lose its valid basis on %1.</source>
        <translation>Nothing would lose its valid basis on %1.</translation>
    </message>
    <message>
        <source>Without it these would have no valid basis on %1.</source>
        <translation>Without it these would have no valid basis on %1.</translation>
    </message>
    <message>
        <source>The number %1 is also that of another decision (%2): the dossier number tells them apart.</source>
        <translation>The number %1 is also that of another decision (%2): the dossier number tells them apart.</translation>
    </message>
    <message>
        <source>Replaced by %1.</source>
        <translation>Replaced by %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) of what rests on it wait(s) for verdicts.</source>
        <translation>
            <numerusform>%n review of what rests on it waits for verdicts.</numerusform>
            <numerusform>%n reviews of what rests on it wait for verdicts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist: %1 of %2 done</source>
        <translation>Checklist: %1 of %2 done</translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation>Papers: %1</translation>
    </message>
    <message>
        <source>Rests on it: %1</source>
        <translation>Rests on it: %1</translation>
    </message>
    <message>
        <source>Falls if it goes: %1</source>
        <translation>Would lapse without it: %1</translation>
    </message>
    <message>
        <source>Review of %1: %2 of %3</source>
        <comment>day, verdicts given</comment>
        <translation>Review of %1: %2 of %3</translation>
    </message>
    <message>
        <source>Decided by: %1.</source>
        <translation>Decided by: %1.</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>What rests on it</translation>
    </message>
    <message>
        <source>What falls if it goes</source>
        <translation>What would lapse without it</translation>
    </message>
    <message>
        <source>Sectoral Committee</source>
        <translation>Sectoral Committee</translation>
    </message>
    <message>
        <source>Give the day from which it no longer holds.</source>
        <translation>Give the day from which it no longer holds.</translation>
    </message>
    <message>
        <source>A decision cannot replace itself: choose another one.</source>
        <translation>A decision cannot replace itself: choose another one.</translation>
    </message>
    <message>
        <source>%1: the day of the decision, not counted</source>
        <translation>%1: the day of the decision, not counted</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) (Mon–Fri) after it, for the minister may ask for an adaptation</source>
        <translation>
            <numerusform>%n working day (Mon–Fri) after it, for the minister may ask for an adaptation</numerusform>
            <numerusform>%n working days (Mon–Fri) after it, for the minister may ask for an adaptation</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: holiday or closing day, passed over</source>
        <translation>%1: holiday or closing day, passed over</translation>
    </message>
    <message>
        <source>%1: in force</source>
        <translation>%1: in force</translation>
    </message>
    <message>
        <source>Filed…</source>
        <translation>Filed…</translation>
    </message>
    <message>
        <source>Information asked…</source>
        <translation>Information asked…</translation>
    </message>
    <message>
        <source>Answered…</source>
        <translation>Answered…</translation>
    </message>
    <message>
        <source>On the agenda…</source>
        <translation>On the agenda…</translation>
    </message>
    <message>
        <source>Granted…</source>
        <translation>Granted…</translation>
    </message>
    <message>
        <source>Refused…</source>
        <translation>Refused…</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Withdrawn…</translation>
    </message>
    <message>
        <source>Replaced by…</source>
        <translation>Replaced by…</translation>
    </message>
    <message>
        <source>Two decisions now share the number %1: check it, or tell them apart by their dossier numbers.</source>
        <translation>Two decisions now share the number %1: check it, or tell them apart by their dossier numbers.</translation>
    </message>
    <message>
        <source>The amendment was recorded.</source>
        <translation>The amendment was recorded.</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <comment>a dossier and its state</comment>
        <translation>%1 is now “%2”.</translation>
    </message>
    <message>
        <source>The day lies before %1, the day of the event before it.</source>
        <translation>The day lies before %1, the day of the event before it.</translation>
    </message>
    <message numerus="yes">
        <source>A review of %n authorization(s) and request(s) that rest on it was opened.</source>
        <translation>
            <numerusform>A review of %n authorization or request that rests on it was opened.</numerusform>
            <numerusform>A review of the %n authorizations and requests that rest on it was opened.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation>Show the review</translation>
    </message>
    <message>
        <source>Not possible while the dossier is “%1”.</source>
        <translation>Not possible while the dossier is “%1”.</translation>
    </message>
    <message>
        <source>An older decision is entered as it is now; a new one is led by its events.</source>
        <translation>An older decision is entered as it is now; a new one is led by its events.</translation>
    </message>
    <message>
        <source>No longer in force from</source>
        <translation>No longer in force from</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>Institutions taken away</source>
        <translation>Institutions taken away</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a request, what it asks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Who decided</translation>
    </message>
    <message>
        <source>Left empty, number and day tell: AF and RR are committees of their own.</source>
        <translation>Left empty, number and day tell: AF and RR are committees of their own.</translation>
    </message>
    <message>
        <source>History: %1</source>
        <comment>of a dossier, number of events</comment>
        <translation>History: %1</translation>
    </message>
    <message>
        <source>Contacted…</source>
        <translation>Contacted…</translation>
    </message>
    <message>
        <source>Not delivered…</source>
        <translation>Not delivered…</translation>
    </message>
    <message>
        <source>It is kept with the dossier and its history.</source>
        <translation>It is kept with the dossier and its history.</translation>
    </message>
    <message>
        <source>It stands on its day; what followed stays as it is.</source>
        <translation>It stands on its day; what followed stays as it is.</translation>
    </message>
</context>
<context>
    <name>licet::Context</name>
    <message>
        <source>The register is read only: %1 is writing in it.</source>
        <translation>The register is read only: %1 is writing in it.</translation>
    </message>
    <message>
        <source>The register is read only.</source>
        <translation>The register is read only.</translation>
    </message>
    <message>
        <source>An earlier day is shown: go back to today to write.</source>
        <translation>An earlier day is shown: go back to today to write.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Save a copy elsewhere…</translation>
    </message>
</context>
<context>
    <name>licet::CorrectionPanel</name>
    <message>
        <source>Why it is corrected</source>
        <translation>Why it is corrected</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a fact, what it was, what it is</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>This corrects what was recorded; the history keeps both.</source>
        <translation>This corrects what was recorded; the history keeps both.</translation>
    </message>
    <message>
        <source>Write why it is corrected: it is kept in the history.</source>
        <translation>Write why it is corrected: it is kept in the history.</translation>
    </message>
</context>
<context>
    <name>licet::CoverageLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
</context>
<context>
    <name>licet::CoverageModel</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>licet::CoveragePage</name>
    <message>
        <source>By application</source>
        <translation>By application</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>By institution</translation>
    </message>
    <message>
        <source>Filter services and applications</source>
        <translation>Filter services and applications</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>No service is authorized or asked for yet: an executed request makes the first.</source>
        <translation>No service is authorized or asked for yet: an executed request makes the first.</translation>
    </message>
    <message>
        <source>None of %1 matches</source>
        <translation>None of %1 matches</translation>
    </message>
    <message>
        <source>Nothing asks for it here: there is no record to open.</source>
        <translation>Nothing asks for it here: there is no record to open.</translation>
    </message>
    <message>
        <source>There is no record in the current cell.</source>
        <translation>There is no record in the current cell.</translation>
    </message>
    <message>
        <source>coverage</source>
        <comment>name of a file</comment>
        <translation>coverage</translation>
    </message>
    <message>
        <source>The coverage was handed to the printer.</source>
        <translation>The coverage was handed to the printer.</translation>
    </message>
</context>
<context>
    <name>licet::CoverageTable</name>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
</context>
<context>
    <name>licet::DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
</context>
<context>
    <name>licet::DatedChange</name>
    <message>
        <source>It was always so: it was entered wrongly</source>
        <translation>It was always so: it was entered wrongly</translation>
    </message>
    <message>
        <source>It may be a day to come: until then everything stays as it is.</source>
        <translation>It may be a day to come: until then everything stays as it is.</translation>
    </message>
    <message>
        <source>Told anew: what holds until then was changed.</source>
        <translation>Told anew: what holds until then was changed.</translation>
    </message>
</context>
<context>
    <name>licet::DayPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Add a reminder</translation>
    </message>
    <message>
        <source>Add a reminder on %1</source>
        <translation>Add a reminder on %1</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>That day is past; choose today or a later one.</source>
        <translation>That day is past; choose today or a later one.</translation>
    </message>
    <message>
        <source>Write of what to be reminded.</source>
        <translation>Write of what to be reminded.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>The reminder stands in the overview on %1.</source>
        <translation>The reminder stands in the overview on %1.</translation>
    </message>
</context>
<context>
    <name>licet::DependentsPanel</name>
    <message>
        <source>Enter goes to the record.</source>
        <translation>Enter goes to the record.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorization(s)</source>
        <translation>
            <numerusform>%n authorization</numerusform>
            <numerusform>%n authorizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n open request</numerusform>
            <numerusform>%n open requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) that they go through</source>
        <translation>
            <numerusform>%n connection that they go through</numerusform>
            <numerusform>%n connections that they go through</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::Desktop</name>
    <message>
        <source>snoozed in a notification</source>
        <translation>snoozed in a notification</translation>
    </message>
</context>
<context>
    <name>licet::DossierEventPanel</name>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Dossier number received</source>
        <translation>Dossier number received</translation>
    </message>
    <message>
        <source>Number of the deliberation</source>
        <translation>Number of the deliberation</translation>
    </message>
    <message>
        <source>Replaced by decision</source>
        <translation>Replaced by decision</translation>
    </message>
    <message>
        <source>With effect from</source>
        <translation>With effect from</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Record the event</source>
        <translation>Record the event</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Attach a file…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a dossier, what happened to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Empty: from that day on.</source>
        <translation>Empty: from that day on.</translation>
    </message>
    <message>
        <source>Why it is filed all the same</source>
        <translation>Why it is filed all the same</translation>
    </message>
    <message>
        <source>The check finds something missing:</source>
        <translation>The check finds something missing:</translation>
    </message>
    <message>
        <source>Nothing rests on it, so nothing has to be reviewed.</source>
        <translation>Nothing rests on it, so nothing has to be reviewed.</translation>
    </message>
    <message numerus="yes">
        <source>Opens a review of %n authorization(s) and request(s) that rest on it.</source>
        <translation>
            <numerusform>Opens a review of %n authorization or request that rests on it.</numerusform>
            <numerusform>Opens a review of the %n authorizations and requests that rest on it.</numerusform>
        </translation>
    </message>
    <message>
        <source>A deliberation number is written as 12/081.</source>
        <translation>A deliberation number is written as 12/081.</translation>
    </message>
    <message>
        <source>Choose the decision that took its place.</source>
        <translation>Choose the decision that took its place.</translation>
    </message>
    <message>
        <source>Write why: it is kept in the history.</source>
        <translation>Write why: it is kept in the history.</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>By which way</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>how a dossier left</comment>
        <translation>not said</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>What was promised</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>How it is known</translation>
    </message>
    <message>
        <source>Until the day that was promised nothing is due of it; without such a day the next reminder is counted from the day of the contact.</source>
        <translation>Until the day that was promised nothing is due of it; without such a day the next reminder is counted from the day of the contact.</translation>
    </message>
    <message>
        <source>The committee’s term does not run until it is filed again.</source>
        <translation>The committee’s term does not run until it is filed again.</translation>
    </message>
    <message>
        <source>Write what was promised: it is kept in the history.</source>
        <translation>Write what was promised: it is kept in the history.</translation>
    </message>
    <message>
        <source>It is noted late: it stands on its day, and what followed stays as it is.</source>
        <translation>It is noted late: it stands on its day, and what followed stays as it is.</translation>
    </message>
</context>
<context>
    <name>licet::DossierHead</name>
    <message>
        <source>Other events</source>
        <translation>Other events</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Why this date</translation>
    </message>
    <message>
        <source>No decision is chosen.</source>
        <translation>No decision is chosen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>deliberation number, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No longer in force from %1.</source>
        <translation>No longer in force from %1.</translation>
    </message>
    <message>
        <source>Nothing more happens to a dossier that is “%1”.</source>
        <translation>Nothing more happens to a dossier that is “%1”.</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Record an event</translation>
    </message>
    <message>
        <source>Not possible while the dossier is “%1”.</source>
        <translation>Not possible while the dossier is “%1”.</translation>
    </message>
    <message>
        <source>Give the verdicts of the review.</source>
        <translation>Give the verdicts of the review.</translation>
    </message>
    <message>
        <source>Only what was not delivered is filed again.</source>
        <translation>Only what was not delivered is filed again.</translation>
    </message>
    <message>
        <source>It was not delivered: file it again first.</source>
        <translation>It was not delivered: file it again first.</translation>
    </message>
    <message>
        <source>For an earlier day: it then stands on the day on which it happened.</source>
        <translation>For an earlier day: it then stands on the day on which it happened.</translation>
    </message>
</context>
<context>
    <name>licet::EarlierImports</name>
    <message>
        <source>Earlier imports</source>
        <translation>Earlier imports</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <comment>an import</comment>
        <translation>Take back: %1</translation>
    </message>
    <message>
        <source>%1 on %2, by %3</source>
        <comment>file, day, person</comment>
        <translation>%1 on %2, by %3</translation>
    </message>
    <message>
        <source>without a file, on %1, by %2</source>
        <comment>day, person</comment>
        <translation>without a file, on %1, by %2</translation>
    </message>
    <message>
        <source>No import can be taken back.</source>
        <translation>No import can be taken back.</translation>
    </message>
</context>
<context>
    <name>licet::EditorPanes</name>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>The page as it will print</source>
        <translation>The page as it will print</translation>
    </message>
    <message>
        <source>%1 ›</source>
        <comment>count of findings, opens them</comment>
        <translation>%1 ›</translation>
    </message>
    <message>
        <source>Findings or page</source>
        <translation>Findings or page</translation>
    </message>
</context>
<context>
    <name>licet::EditorSheet</name>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Kind of request</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Language of the form</translation>
    </message>
    <message>
        <source>Does it concern an OCMW?</source>
        <translation>Does it concern an OCMW?</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Left empty: the form that fits.</source>
        <translation>Left empty: the form that fits.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Left empty: the form&apos;s usual recipient.</source>
        <translation>Left empty: the form&apos;s usual recipient.</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>As it is named among the institution&apos;s applications.</source>
        <translation>As it is named among the institution&apos;s applications.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>One form for one environment.</source>
        <translation>One form for one environment.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Only when the use ends on a known day.</source>
        <translation>Only when the use ends on a known day.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>What the data are used for, precisely enough for somebody who does not know the application.</source>
        <translation>What the data are used for, precisely enough for somebody who does not know the application.</translation>
    </message>
    <message>
        <source>Persons and data concerned</source>
        <translation>Persons and data concerned</translation>
    </message>
    <message>
        <source>Legal context</source>
        <translation>Legal context</translation>
    </message>
    <message>
        <source>As KSZ writes it, such as DAV:ALLOWANCE_RIGHTS.</source>
        <translation>As KSZ writes it, such as DAV:ALLOWANCE_RIGHTS.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>The law and its article.</source>
        <translation>The law and its article.</translation>
    </message>
    <message>
        <source>Decision of the committee</source>
        <translation>Decision of the committee</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Program number</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>%1: e-mail address</source>
        <translation>%1: e-mail address</translation>
    </message>
    <message>
        <source>%1: telephone</source>
        <translation>%1: telephone</translation>
    </message>
    <message>
        <source>Functional contact</source>
        <translation>Functional contact</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Technical contact</translation>
    </message>
    <message>
        <source>Contact at PPKB</source>
        <translation>Contact at PPKB</translation>
    </message>
    <message>
        <source>Authorization concerned</source>
        <translation>Authorization concerned</translation>
    </message>
    <message>
        <source>Signing day</source>
        <translation>Signing day</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Enclosures</translation>
    </message>
    <message>
        <source>One title a line.</source>
        <translation>One title a line.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>from the logging card</source>
        <translation>from the logging card</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>%1 is a number of this institution. For another one, copy the request.</source>
        <translation>%1 is a number of this institution. For another one, copy the request.</translation>
    </message>
    <message>
        <source>The last day on which the services are called.</source>
        <translation>The last day on which the services are called.</translation>
    </message>
    <message>
        <source>without end date</source>
        <translation>without end date</translation>
    </message>
    <message>
        <source>none</source>
        <comment>ticked: nothing to state</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>The form must be signed too by:</source>
        <translation>The form must be signed too by:</translation>
    </message>
    <message>
        <source>nobody on that day</source>
        <comment>holds a post</comment>
        <translation>nobody on that day</translation>
    </message>
    <message>
        <source>%1, absent until %2</source>
        <comment>person, day</comment>
        <translation>%1, absent until %2</translation>
    </message>
</context>
<context>
    <name>licet::EventCorrectionPanel</name>
    <message>
        <source>Day on which it happened</source>
        <translation>Day on which it happened</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Program number</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Their reference</translation>
    </message>
    <message>
        <source>What is right, and why</source>
        <translation>What is right, and why</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>What was wrong about: %1 of %2</source>
        <comment>event, day</comment>
        <translation>What was wrong about: %1 of %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a fact, what it was, what it is</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The event stays as it was entered; the correction stands beside it.</source>
        <translation>The event stays as it was entered; the correction stands beside it.</translation>
    </message>
    <message>
        <source>The event stays as it was entered, the correction stands beside it; states, terms and lists follow it.</source>
        <translation>The event stays as it was entered, the correction stands beside it; states, terms and lists follow it.</translation>
    </message>
    <message>
        <source>Write a sentence: it is kept in the history.</source>
        <translation>Write a sentence: it is kept in the history.</translation>
    </message>
    <message>
        <source>It did not happen at all</source>
        <translation>It did not happen at all</translation>
    </message>
    <message>
        <source>How it came to be noted</source>
        <translation>How it came to be noted</translation>
    </message>
    <message>
        <source>The event stays in the history, as one that did not happen.</source>
        <translation>The event stays in the history, as one that did not happen.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>By which way</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Signed original</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>how papers left</comment>
        <translation>not said</translation>
    </message>
    <message>
        <source>They ask a reply by</source>
        <translation>They ask a reply by</translation>
    </message>
    <message>
        <source>This person signed it, although the form names somebody else or the mandate is missing</source>
        <translation>This person signed it, although the form names somebody else or the mandate is missing</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Dossier number</translation>
    </message>
</context>
<context>
    <name>licet::EventDetail</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Happened on %1, entered on %2</source>
        <comment>day, moment</comment>
        <translation>Happened on %1, entered on %2</translation>
    </message>
    <message>
        <source>Take this import back…</source>
        <translation>Take this import back…</translation>
    </message>
</context>
<context>
    <name>licet::EventList</name>
    <message>
        <source>entered on %1</source>
        <translation>entered on %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>event corrected, which, its day</comment>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Correct: %1 of %2</source>
        <comment>event, day</comment>
        <translation>Correct: %1 of %2</translation>
    </message>
    <message>
        <source>Say what was wrong about this event</source>
        <translation>Say what was wrong about this event</translation>
    </message>
</context>
<context>
    <name>licet::FactsTab</name>
    <message>
        <source>Give the institution a name.</source>
        <translation>Give the institution a name.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>KBO number</source>
        <translation>KBO number</translation>
    </message>
    <message>
        <source>Ten digits, such as 0316.380.841.</source>
        <translation>Ten digits, such as 0316.380.841.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Sector and institution code</source>
        <translation>Sector and institution code</translation>
    </message>
    <message>
        <source>Such as 17.1.</source>
        <translation>Such as 17.1.</translation>
    </message>
    <message>
        <source>Managing institution of the secondary network</source>
        <translation>Managing institution of the secondary network</translation>
    </message>
    <message>
        <source>Its sector code</source>
        <translation>Its sector code</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Language of its forms</source>
        <translation>Language of its forms</translation>
    </message>
    <message>
        <source>Who counts as security consultant</source>
        <translation>Who counts as security consultant</translation>
    </message>
    <message>
        <source>Numbering of requests</source>
        <translation>Numbering of requests</translation>
    </message>
    <message>
        <source>Write {year} and {number} into the pattern, such as {year}-{number:4}.</source>
        <translation>Write {year} and {number} into the pattern, such as {year}-{number:4}.</translation>
    </message>
    <message>
        <source>Left empty: {year}-{number:4}, which prints as 2026-0001.</source>
        <translation>Left empty: {year}-{number:4}, which prints as 2026-0001.</translation>
    </message>
    <message>
        <source>Logo on the form</source>
        <translation>Logo on the form</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.svg)</source>
        <translation>Pictures (*.png *.jpg *.svg)</translation>
    </message>
    <message>
        <source>“%1” is no picture of at most 2 MB that can be printed.</source>
        <translation>“%1” is no picture of at most 2 MB that can be printed.</translation>
    </message>
    <message>
        <source>Put a sign between {year} and {number}: a number of digits only is easily taken for something else.</source>
        <translation>Put a sign between {year} and {number}: a number of digits only is easily taken for something else.</translation>
    </message>
    <message>
        <source>“%1” is not a sector code: write it as 17.1.</source>
        <translation>“%1” is not a sector code: write it as 17.1.</translation>
    </message>
    <message>
        <source>Name and address above are written in it, too.</source>
        <translation>Name and address above are written in it, too.</translation>
    </message>
    <message>
        <source>Language regime</source>
        <translation>Language regime</translation>
    </message>
    <message>
        <source>Unilingual: forms, cover pages and letters are in that language, others are copies for reading. Bilingual: the language is chosen for each request.</source>
        <translation>Unilingual: forms, cover pages and letters are in that language, others are copies for reading. Bilingual: the language is chosen for each request.</translation>
    </message>
    <message>
        <source>The new name, number or address holds from</source>
        <translation>The new name, number or address holds from</translation>
    </message>
</context>
<context>
    <name>licet::FileDrop</name>
    <message>
        <source>Attach a file…</source>
        <translation>Attach a file…</translation>
    </message>
    <message>
        <source>Files can also be dropped here.</source>
        <translation>Files can also be dropped here.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>licet::FinalisePanel</name>
    <message>
        <source>Finalise</source>
        <translation>Finalise</translation>
    </message>
    <message>
        <source>Your opinion, for the signatory&apos;s cover page</source>
        <translation>Your opinion, for the signatory&apos;s cover page</translation>
    </message>
    <message>
        <source>Your reservations</source>
        <translation>Your reservations</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Why this may stay as it is</source>
        <translation>Why this may stay as it is</translation>
    </message>
    <message>
        <source>It becomes version %1 of the same number. Form, cover page and check are frozen.</source>
        <translation>It becomes version %1 of the same number. Form, cover page and check are frozen.</translation>
    </message>
    <message>
        <source>The request gets its number. Form, cover page and check are frozen; what is printed from then on does not change.</source>
        <translation>The request gets its number. Form, cover page and check are frozen; what is printed from then on does not change.</translation>
    </message>
    <message>
        <source>Each warning left open needs a reason.</source>
        <translation>Each warning left open needs a reason.</translation>
    </message>
</context>
<context>
    <name>licet::FindingCard</name>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
</context>
<context>
    <name>licet::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>What came back before</source>
        <translation>What came back before</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) without a finding</source>
        <translation>
            <numerusform>%n rule without a finding</numerusform>
            <numerusform>%n rules without a finding</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::FirstRun</name>
    <message>
        <source>Licet keeps your authorizations to use the web services of the KSZ</source>
        <translation>Licet keeps your authorizations to use the web services of KSZ</translation>
    </message>
    <message>
        <source>A register is one file: the institutions, their people and applications, the requests with their forms, and the history.</source>
        <translation>A register is one file: the institutions, their people and applications, the requests with their forms, and the history.</translation>
    </message>
    <message>
        <source>New re&amp;gister</source>
        <translation>New re&amp;gister</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>O&amp;pen…</translation>
    </message>
    <message>
        <source>A register that exists, also one that a colleague is working in.</source>
        <translation>A register that exists, also one that a colleague is working in.</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>Open the e&amp;xample</translation>
    </message>
    <message>
        <source>Made-up institutions and requests, to try everything out.</source>
        <translation>Made-up institutions and requests, to try everything out.</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>New register</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>Name of the institution</translation>
    </message>
    <message>
        <source>Its enterprise number (KBO)</source>
        <translation>Its enterprise number (KBO)</translation>
    </message>
    <message>
        <source>Ten digits, such as 0316.380.841.</source>
        <translation>Ten digits, such as 0316.380.841.</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>Kind of institution</translation>
    </message>
    <message>
        <source>Who signs the requests as managing official</source>
        <translation>Who signs the requests as managing official</translation>
    </message>
    <message>
        <source>Who is the security consultant</source>
        <translation>Who is the security consultant</translation>
    </message>
    <message>
        <source>File of the register</source>
        <translation>File of the register</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Folder for its backups</source>
        <translation>Folder for its backups</translation>
    </message>
    <message>
        <source>Best on another disk; a copy is made on each day that the register is opened.</source>
        <translation>Best on another disk; a copy is made on each day that the register is opened.</translation>
    </message>
    <message>
        <source>authorizations</source>
        <comment>file name</comment>
        <translation>authorizations</translation>
    </message>
    <message>
        <source>licet backups</source>
        <comment>folder name</comment>
        <translation>licet backups</translation>
    </message>
    <message>
        <source>&amp;Make the register</source>
        <translation>&amp;Make the register</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Fill in the institution, the managing official and the security consultant.</source>
        <translation>Fill in the institution, the managing official and the security consultant.</translation>
    </message>
    <message>
        <source>Say where the file of the register goes.</source>
        <translation>Say where the file of the register goes.</translation>
    </message>
    <message>
        <source>The list that you kept in a spreadsheet: first a new register, then its rows, after a look.</source>
        <translation>The list that you kept in a spreadsheet: first a new register, then its rows, after a look.</translation>
    </message>
    <message>
        <source>Import a &amp;list</source>
        <translation>Import a &amp;list</translation>
    </message>
    <message>
        <source>One sheet; everything else can follow later.</source>
        <translation>One sheet; everything else can follow later.</translation>
    </message>
    <message>
        <source>In office since, if known</source>
        <translation>In office since, if known</translation>
    </message>
    <message>
        <source>Consultant since, if known</source>
        <translation>Consultant since, if known</translation>
    </message>
    <message>
        <source>Without a day each counts from today; earlier requests then name nobody who could sign.</source>
        <translation>Without a day each counts from today; earlier requests then name nobody who could sign.</translation>
    </message>
</context>
<context>
    <name>licet::ForetoldBand</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a fact, what it was, what it is</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <comment>a day to come, what changes on it</comment>
        <translation>From %1: %2</translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation>On another day…</translation>
    </message>
    <message>
        <source>The change noted for %1 comes on another day</source>
        <translation>The change noted for %1 comes on another day</translation>
    </message>
    <message>
        <source>It does not go ahead…</source>
        <translation>It does not go ahead…</translation>
    </message>
    <message>
        <source>The change noted for %1 does not go ahead</source>
        <translation>The change noted for %1 does not go ahead</translation>
    </message>
</context>
<context>
    <name>licet::ForetoldPanel</name>
    <message>
        <source>Holds from</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Write the reason: it is kept in the history.</translation>
    </message>
</context>
<context>
    <name>licet::FormSheet</name>
    <message>
        <source>Give a day, such as 07/12/2026.</source>
        <translation>Give a day, such as 07/12/2026.</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar; write it as 07/12/2026.</source>
        <translation>“%1” is no day of the calendar; write it as 07/12/2026.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Give a whole number.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1” is no whole number.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
</context>
<context>
    <name>licet::GrantedFields</name>
    <message>
        <source>Granted from</source>
        <translation>Granted from</translation>
    </message>
    <message>
        <source>Granted until</source>
        <translation>Granted until</translation>
    </message>
    <message>
        <source>Operations granted</source>
        <translation>Operations granted</translation>
    </message>
    <message>
        <source>Version granted</source>
        <translation>Version granted</translation>
    </message>
    <message>
        <source>Separated by commas; “all” for all of them.</source>
        <translation>Separated by commas; “all” for all of them.</translation>
    </message>
    <message>
        <source>Conditions of the answer</source>
        <translation>Conditions of the answer</translation>
    </message>
    <message>
        <source>all</source>
        <comment>operations</comment>
        <translation>all</translation>
    </message>
</context>
<context>
    <name>licet::HistoryPage</name>
    <message>
        <source>Happened on</source>
        <translation>Happened on</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Nothing was written yet.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Whole history</translation>
    </message>
    <message>
        <source>History of one record: %1</source>
        <comment>kind of record and its name</comment>
        <translation>History of one record: %1</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Noted by</translation>
    </message>
</context>
<context>
    <name>licet::ImportFoot</name>
    <message>
        <source>Save refused rows…</source>
        <translation>Save refused rows…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to import</source>
        <translation>
            <numerusform>%n row to import</numerusform>
            <numerusform>%n rows to import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to complete</source>
        <translation>
            <numerusform>%n of them to complete</numerusform>
            <numerusform>%n of them to complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n duplicate</numerusform>
            <numerusform>%n duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message>
        <source>New applications:</source>
        <translation>New applications:</translation>
    </message>
    <message>
        <source>New services:</source>
        <translation>New services:</translation>
    </message>
    <message>
        <source>New decisions:</source>
        <translation>New decisions:</translation>
    </message>
    <message>
        <source>Columns that are not imported:</source>
        <translation>Columns that are not imported:</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 of %2 rows</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>licet::InstitutionTab</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>licet::InstitutionsPage</name>
    <message>
        <source>Institution shown</source>
        <translation>Institution shown</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>New institution</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nothing is chosen.</translation>
    </message>
    <message>
        <source>Parts of the institution</source>
        <translation>Parts of the institution</translation>
    </message>
</context>
<context>
    <name>licet::LadderView</name>
    <message>
        <source>No authorization is chosen.</source>
        <translation>No authorization is chosen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>as in %1</source>
        <comment>an environment</comment>
        <translation>as in %1</translation>
    </message>
    <message>
        <source>differs from %1</source>
        <comment>an environment</comment>
        <translation>differs from %1</translation>
    </message>
    <message>
        <source>It is not authorized in any environment now.</source>
        <translation>It is not authorized in any environment now.</translation>
    </message>
    <message>
        <source>Production is reached: there is no environment after it.</source>
        <translation>Production is reached: there is no environment after it.</translation>
    </message>
    <message>
        <source>The register could not be read.</source>
        <translation>The register could not be read.</translation>
    </message>
    <message>
        <source>Request %1 asks for it in %2 already.</source>
        <comment>a number and an environment</comment>
        <translation>Request %1 asks for it in %2 already.</translation>
    </message>
    <message>
        <source>Prepare next environment</source>
        <translation>Prepare next environment</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>A draft for %1 was made.</source>
        <translation>A draft for %1 was made.</translation>
    </message>
</context>
<context>
    <name>licet::LeavingBar</name>
    <message>
        <source>Has it left?</source>
        <translation>Has it left?</translation>
    </message>
    <message>
        <source>Not left yet:</source>
        <translation>Not left yet:</translation>
    </message>
    <message>
        <source>&amp;Yes, today</source>
        <translation>&amp;Yes, today</translation>
    </message>
    <message>
        <source>It left today</source>
        <translation>It left today</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>It will not leave</source>
        <translation>It will not leave</translation>
    </message>
    <message>
        <source>Mail draft with %1 to %2, written on %3</source>
        <comment>requests, recipient, day</comment>
        <translation>Mail draft with %1 to %2, written on %3</translation>
    </message>
    <message>
        <source>Covering letter with %1 to %2, written on %3</source>
        <comment>requests, recipient, day</comment>
        <translation>Covering letter with %1 to %2, written on %3</translation>
    </message>
    <message>
        <source>Mail draft of a reminder of %1 to %2, written on %3</source>
        <comment>requests, recipient, day</comment>
        <translation>Mail draft of a reminder of %1 to %2, written on %3</translation>
    </message>
    <message>
        <source>Letter of a reminder of %1 to %2, written on %3</source>
        <comment>requests, recipient, day</comment>
        <translation>Letter of a reminder of %1 to %2, written on %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <comment>letters that wait</comment>
        <translation>
            <numerusform>(%n more)</numerusform>
            <numerusform>(%n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>By which way</translation>
    </message>
    <message>
        <source>way not said</source>
        <translation>way not said</translation>
    </message>
    <message>
        <source>&amp;Yes, on this day</source>
        <translation>&amp;Yes, on this day</translation>
    </message>
    <message>
        <source>It left on this day</source>
        <translation>It left on this day</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>This day lies in the future.</translation>
    </message>
    <message>
        <source>It was written on %1: it cannot have left before.</source>
        <translation>It was written on %1: it cannot have left before.</translation>
    </message>
    <message>
        <source>it had not left yet</source>
        <translation>it had not left yet</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Signed original</translation>
    </message>
    <message>
        <source>original not said</source>
        <translation>original not said</translation>
    </message>
    <message>
        <source>; an answer came since</source>
        <comment>after a reminder that was written</comment>
        <translation>; an answer came since</translation>
    </message>
</context>
<context>
    <name>licet::LetterTexts</name>
    <message>
        <source>Subject line</source>
        <translation>Subject line</translation>
    </message>
    <message>
        <source>Text of the reminder</source>
        <translation>Text of the reminder</translation>
    </message>
    <message>
        <source>Original text</source>
        <translation>Original text</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Keep the text</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Language of the form</translation>
    </message>
    <message>
        <source>How it reads, with made-up requests</source>
        <translation>How it reads, with made-up requests</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insert a field</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Write it, or take the original text.</source>
        <translation>Write it, or take the original text.</translation>
    </message>
    <message>
        <source>What you changed of the reminder letter is not saved.</source>
        <translation>What you changed of the reminder letter is not saved.</translation>
    </message>
</context>
<context>
    <name>licet::LifePanel</name>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspend…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Resume…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>End…</translation>
    </message>
    <message>
        <source>It has not ended…</source>
        <translation>It has not ended…</translation>
    </message>
    <message>
        <source>%1: it was suspended</source>
        <comment>service of an authorization</comment>
        <translation>%1: it was suspended</translation>
    </message>
    <message>
        <source>%1: it was resumed</source>
        <comment>service of an authorization</comment>
        <translation>%1: it was resumed</translation>
    </message>
    <message>
        <source>%1: it has ended</source>
        <comment>service of an authorization</comment>
        <translation>%1: it has ended</translation>
    </message>
    <message>
        <source>%1: its end was recorded by mistake</source>
        <comment>service of an authorization</comment>
        <translation>%1: its end was recorded by mistake</translation>
    </message>
    <message>
        <source>From %1 on it is suspended, until it is resumed.</source>
        <translation>From %1 on it is suspended, until it is resumed.</translation>
    </message>
    <message>
        <source>From %1 on it is active again.</source>
        <translation>From %1 on it is active again.</translation>
    </message>
    <message>
        <source>From %1 on it is no longer in force. Its logging card stays, and its log is kept for ten years after the last use.</source>
        <translation>From %1 on it is no longer in force. Its logging card stays, and its log is kept for ten years after the last use.</translation>
    </message>
    <message>
        <source>It is active again, as if it had not ended; the history keeps both.</source>
        <translation>It is active again, as if it had not ended; the history keeps both.</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Write the reason: it is kept in the history.</translation>
    </message>
    <message>
        <source>Recorded. The day %1 lies before %2, on which it began: check it.</source>
        <translation>Recorded. The day %1 lies before %2, on which it began: check it.</translation>
    </message>
</context>
<context>
    <name>licet::LineActions</name>
    <message>
        <source>Snooze…</source>
        <translation>Snooze…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Why this date</translation>
    </message>
    <message>
        <source>Leaves it alone until a day.</source>
        <translation>Leaves it alone until a day.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <translation>Snoozed until %1: %2</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>without a reason</translation>
    </message>
</context>
<context>
    <name>licet::ListAndDetail</name>
    <message>
        <source>Filter this list</source>
        <translation>Filter this list</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>None of %1 matches</source>
        <translation>None of %1 matches</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text that a list is filtered by</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>licet::ListImportPage</name>
    <message>
        <source>The first row names the columns</source>
        <translation>The first row names the columns</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Paste cells</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Rows shown</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Rows to complete</source>
        <translation>Rows to complete</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Refused rows</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Lists of a spreadsheet (*.csv *.txt *.tsv)</source>
        <translation>Lists of a spreadsheet (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>The clipboard holds no cells: copy them in the spreadsheet first.</source>
        <translation>The clipboard holds no cells: copy them in the spreadsheet first.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Pasted cells</translation>
    </message>
    <message>
        <source>Choose a list first.</source>
        <translation>Choose a list first.</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) left out</source>
        <translation>
            <numerusform>%n duplicate left out</numerusform>
            <numerusform>%n duplicates left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) are left here</source>
        <translation>
            <numerusform>%n refused row is left here</numerusform>
            <numerusform>%n refused rows are left here</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Authorizations</translation>
    </message>
    <message>
        <source>%1 refused.csv</source>
        <comment>file name</comment>
        <translation>%1 refused.csv</translation>
    </message>
    <message>
        <source>list</source>
        <comment>file name</comment>
        <translation>list</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Save refused rows</translation>
    </message>
    <message>
        <source>List of a spreadsheet (*.csv)</source>
        <translation>List of a spreadsheet (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows were saved: %1</source>
        <translation>The refused rows were saved: %1</translation>
    </message>
    <message>
        <source>Choose the encoding</source>
        <translation>Choose the encoding</translation>
    </message>
    <message>
        <source>Rows to import</source>
        <translation>Rows to import</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>No row can be imported: see why at each.</source>
        <translation>No row can be imported: see why at each.</translation>
    </message>
    <message>
        <source>Stopped: nothing was imported.</source>
        <translation>Stopped: nothing was imported.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were imported</source>
        <translation>
            <numerusform>%n row was imported</numerusform>
            <numerusform>%n rows were imported</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is being imported.</source>
        <translation>The list is being imported.</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Take it back…</translation>
    </message>
    <message>
        <source>The refused rows go into a file of their own, not into the list that is read.</source>
        <translation>The refused rows go into a file of their own, not into the list that is read.</translation>
    </message>
    <message>
        <source>The list is still being imported. If you go on now, the import is broken off and none of its rows is imported.</source>
        <translation>The list is still being imported. If you go on now, the import is broken off and none of its rows is imported.</translation>
    </message>
    <message>
        <source>Break the import off</source>
        <translation>Break the import off</translation>
    </message>
    <message>
        <source>%1: taken back, and can be imported again</source>
        <comment>a list</comment>
        <translation>%1: taken back, and can be imported again</translation>
    </message>
</context>
<context>
    <name>licet::ListImportStart</name>
    <message>
        <source>Here comes the list that you kept in a spreadsheet: choose the file that was saved as CSV, or copy the cells there and paste them here.</source>
        <translation>Here comes the list that you kept in a spreadsheet: choose the file that was saved as CSV, or copy the cells there and paste them here.</translation>
    </message>
    <message>
        <source>It has a row for each service and environment, with institution, application, service, version, environment, purpose, basis, program number, day sent, day executed, state and remark; some may be missing. Nothing is written before you have seen what becomes of each row.</source>
        <translation>It has a row for each service and environment, with institution, application, service, version, environment, purpose, basis, program number, day sent, day executed, state and remark; some may be missing. Nothing is written before you have seen what becomes of each row.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Paste cells</translation>
    </message>
</context>
<context>
    <name>licet::ListPreviewModel</name>
    <message>
        <source>to complete</source>
        <translation>to complete</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>will be imported</source>
        <translation>will be imported</translation>
    </message>
</context>
<context>
    <name>licet::ListPreviewTable</name>
    <message>
        <source>Rows of the list</source>
        <translation>Rows of the list</translation>
    </message>
</context>
<context>
    <name>licet::ListQuestions</name>
    <message>
        <source>Put back the leading zeros that program numbers lost</source>
        <translation>Put back the leading zeros that program numbers lost</translation>
    </message>
    <message>
        <source>Names that nearly are known ones:</source>
        <translation>Names that nearly are known ones:</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>ask</translation>
    </message>
    <message>
        <source>are meant to be those of the register</source>
        <translation>are meant to be those of the register</translation>
    </message>
    <message>
        <source>are new ones</source>
        <translation>are new ones</translation>
    </message>
    <message>
        <source>In days such as 02/03/2025 stands first:</source>
        <translation>In days such as 02/03/2025 stands first:</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>the day</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>the month</translation>
    </message>
    <message>
        <source>Encoding of the file:</source>
        <translation>Encoding of the file:</translation>
    </message>
</context>
<context>
    <name>licet::MainWindow</name>
    <message>
        <source>%1 is writing in this register; here it is read only.</source>
        <translation>%1 is writing in this register; here it is read only.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The register was made: %1</source>
        <translation>The register was made: %1</translation>
    </message>
    <message>
        <source>Made-up data: this is the example.</source>
        <translation>Made-up data: this is the example.</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>New register</translation>
    </message>
    <message>
        <source>%1 – Licet</source>
        <translation>%1 – Licet</translation>
    </message>
    <message numerus="yes">
        <source>Typing that an unexpected end had cut off was brought back in %n request(s).</source>
        <translation>
            <numerusform>Typing that an unexpected end had cut off was brought back in %n request.</numerusform>
            <numerusform>Typing that an unexpected end had cut off was brought back in %n requests.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible on this page.</source>
        <translation>Not possible on this page.</translation>
    </message>
    <message>
        <source>Open a register first.</source>
        <translation>Open a register first.</translation>
    </message>
    <message>
        <source>There is no page to go back to.</source>
        <translation>There is no page to go back to.</translation>
    </message>
    <message>
        <source>Licet %1 keeps your authorizations to use the web services of the KSZ. Free software, GPL-3.0-or-later: you may use, change and share it, without warranty.</source>
        <translation>Licet %1 keeps your authorizations to use the web services of KSZ. Free software, GPL-3.0-or-later: you may use, change and share it, without warranty.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Licet register (*.licet)</source>
        <translation>Licet register (*.licet)</translation>
    </message>
    <message>
        <source>The backup was written and read back: %1</source>
        <translation>The backup was written and read back: %1</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Go on without it</translation>
    </message>
    <message>
        <source>Lists, data of a register, drafts (*.csv *.txt *.tsv *.json)</source>
        <translation>Lists, data of a register, drafts (*.csv *.txt *.tsv *.json)</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Another day…</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>Choose a record first.</translation>
    </message>
    <message>
        <source>No folder is chosen for the backups of this register.</source>
        <translation>No folder is chosen for the backups of this register.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Without backups</source>
        <translation>Without backups</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Close without a backup</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Folder for backups</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Save a copy elsewhere</translation>
    </message>
    <message>
        <source>The copy was saved, and the work goes on in it: %1</source>
        <translation>The copy was saved, and the work goes on in it: %1</translation>
    </message>
    <message>
        <source>Say first who is working here.</source>
        <translation>Say first who is working here.</translation>
    </message>
    <message>
        <source>No typing can be undone here. What is recorded is corrected at its event.</source>
        <translation>No typing can be undone here. What is recorded is corrected at its event.</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Take it back…</translation>
    </message>
    <message>
        <source>Nobody else is writing in this register any more.</source>
        <translation>Nobody else is writing in this register any more.</translation>
    </message>
    <message>
        <source>Write in it here</source>
        <translation>Write in it here</translation>
    </message>
    <message>
        <source>%1: a register ends in .licet; give it such a name.</source>
        <translation>%1: a register ends in .licet; give it such a name.</translation>
    </message>
    <message numerus="yes">
        <source>What was typed into %n record(s) when the program ended is kept there, and is not saved yet.</source>
        <translation>
            <numerusform>What was typed into %n record when the program ended is kept there, and is not saved yet.</numerusform>
            <numerusform>What was typed into %n records when the program ended is kept there, and is not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::MappingHeader</name>
    <message>
        <source>What “%1” holds</source>
        <comment>a column of a list</comment>
        <translation>What “%1” holds</translation>
    </message>
    <message>
        <source>not imported</source>
        <comment>a column of a list</comment>
        <translation>not imported</translation>
    </message>
</context>
<context>
    <name>licet::MergerBand</name>
    <message numerus="yes">
        <source>%n right(s) to transfer</source>
        <translation>
            <numerusform>%n right to transfer</numerusform>
            <numerusform>%n rights to transfer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) that KSZ has to confirm</source>
        <translation>
            <numerusform>%n transfer that KSZ has to confirm</numerusform>
            <numerusform>%n transfers that KSZ has to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) not sent yet in the old name</source>
        <translation>
            <numerusform>%n form not sent yet in the old name</numerusform>
            <numerusform>%n forms not sent yet in the old name</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Nothing is open any more.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>Still open: %1.</translation>
    </message>
    <message>
        <source>Merged into…</source>
        <translation>Merged into…</translation>
    </message>
    <message>
        <source>Note transfers…</source>
        <translation>Note transfers…</translation>
    </message>
    <message>
        <source>Merged into %1 from %2.</source>
        <translation>Merged into %1 from %2.</translation>
    </message>
    <message>
        <source>It did not happen…</source>
        <translation>It did not happen…</translation>
    </message>
    <message>
        <source>The merger did not happen</source>
        <translation>The merger did not happen</translation>
    </message>
    <message>
        <source>Merges into %1 on %2.</source>
        <translation>Merges into %1 on %2.</translation>
    </message>
    <message>
        <source>It was noted wrongly…</source>
        <translation>It was noted wrongly…</translation>
    </message>
</context>
<context>
    <name>licet::MergerPanel</name>
    <message>
        <source>Merged into</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>First day on which it is a part of it</source>
        <translation>First day on which it is a part of it</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 merges into another institution</source>
        <translation>%1 merges into another institution</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) end(s) on %1, and from %2 on no form is finalised in its name.</source>
        <translation>
            <numerusform>%n mandate ends on %1, and from %2 on no form is finalised in its name.</numerusform>
            <numerusform>%n mandates end on %1, and from %2 on no form is finalised in its name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) to transfer</source>
        <translation>
            <numerusform>%n right to transfer</numerusform>
            <numerusform>%n rights to transfer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) not sent yet</source>
        <translation>
            <numerusform>%n form not sent yet</numerusform>
            <numerusform>%n forms not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logging card(s)</source>
        <translation>
            <numerusform>%n logging card</numerusform>
            <numerusform>%n logging cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message>
        <source>To be done then: %1.</source>
        <comment>what is open</comment>
        <translation>To be done then: %1.</translation>
    </message>
    <message>
        <source>Choose the institution that it is a part of from then on.</source>
        <translation>Choose the institution that it is a part of from then on.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Write the reason: it is kept in the history.</translation>
    </message>
    <message>
        <source>%1: its merger was noted wrongly</source>
        <translation>%1: its merger was noted wrongly</translation>
    </message>
    <message>
        <source>The mandates that end by it follow the day; the history keeps both.</source>
        <translation>The mandates that end by it follow the day; the history keeps both.</translation>
    </message>
</context>
<context>
    <name>licet::MergerRevocationPanel</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The mandates run on as before; the history keeps both.</source>
        <translation>The mandates run on as before; the history keeps both.</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Write the reason: it is kept in the history.</translation>
    </message>
</context>
<context>
    <name>licet::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>licet::NameBar</name>
    <message>
        <source>Who is working here? Everything that is recorded bears your name; until then nothing is changed.</source>
        <translation>Who is working here? Everything that is recorded bears your name; until then nothing is changed.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Work under this name</source>
        <translation>Work under this name</translation>
    </message>
</context>
<context>
    <name>licet::NameLine</name>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>licet::NextStepBar</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>There is nothing to do but wait.</source>
        <translation>There is nothing to do but wait.</translation>
    </message>
    <message>
        <source>With the identity card: save it as PDF first.</source>
        <translation>With the identity card: save it as PDF first.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reopen…</translation>
    </message>
</context>
<context>
    <name>licet::NormsTab</name>
    <message>
        <source>Norms questionnaires</source>
        <translation>Norms questionnaires</translation>
    </message>
    <message>
        <source>No norms questionnaire is recorded yet.</source>
        <translation>No norms questionnaire is recorded yet.</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>New questionnaire</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Choose what to remove.</translation>
    </message>
    <message>
        <source>Remove the questionnaire of %1? The history keeps it.</source>
        <translation>Remove the questionnaire of %1? The history keeps it.</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Norms</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Edition of the norms</source>
        <translation>Edition of the norms</translation>
    </message>
    <message>
        <source>Chapters of the questionnaire</source>
        <translation>Chapters of the questionnaire</translation>
    </message>
    <message>
        <source>Give the year of the questionnaire, from 1990 to 2099.</source>
        <translation>Give the year of the questionnaire, from 1990 to 2099.</translation>
    </message>
    <message>
        <source>The questionnaire of %1 is recorded already.</source>
        <translation>The questionnaire of %1 is recorded already.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>year, edition</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>licet::OverviewList</name>
    <message>
        <source>What waits</source>
        <translation>What waits</translation>
    </message>
</context>
<context>
    <name>licet::OverviewModel</name>
    <message>
        <source>snoozed until %1</source>
        <translation>snoozed until %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>in %n working day</numerusform>
            <numerusform>in %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>What waits</translation>
    </message>
    <message>
        <source>On whom</source>
        <translation>On whom</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
</context>
<context>
    <name>licet::OverviewPage</name>
    <message>
        <source>Add reminder…</source>
        <translation>Add reminder…</translation>
    </message>
    <message>
        <source>While I am away…</source>
        <translation>While I am away…</translation>
    </message>
    <message>
        <source>Who can sign, and counts</source>
        <translation>Who can sign, and counts</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>This page shows today, whatever day is asked.</source>
        <translation>This page shows today, whatever day is asked.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nothing waits.</translation>
    </message>
    <message>
        <source>Snooze: %1</source>
        <translation>Snooze: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Snooze until tomorrow or a later day.</source>
        <translation>Snooze until tomorrow or a later day.</translation>
    </message>
    <message>
        <source>Write why it can wait.</source>
        <translation>Write why it can wait.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Choose a line first.</translation>
    </message>
    <message>
        <source>It is no request.</source>
        <translation>It is no request.</translation>
    </message>
    <message numerus="yes">
        <source>No term runs out this week; %n request(s) are open, drafts among them.</source>
        <translation>
            <numerusform>No term runs out this week; %n request is open, drafts counted.</numerusform>
            <numerusform>No term runs out this week; %n requests are open, drafts counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Next: %2, %3.</source>
        <comment>a sentence, day, what is due</comment>
        <translation>%1 Next: %2, %3.</translation>
    </message>
</context>
<context>
    <name>licet::OverviewSide</name>
    <message>
        <source>Who can sign</source>
        <translation>Who can sign</translation>
    </message>
    <message>
        <source>Per environment</source>
        <translation>Per environment</translation>
    </message>
    <message>
        <source>Open requests by age</source>
        <translation>Open requests by age</translation>
    </message>
    <message>
        <source>No working day comes.</source>
        <translation>No working day comes.</translation>
    </message>
    <message>
        <source>authorizations</source>
        <translation>authorizations</translation>
    </message>
    <message>
        <source>open requests</source>
        <translation>open requests</translation>
    </message>
    <message>
        <source>up to two weeks</source>
        <translation>up to two weeks</translation>
    </message>
    <message>
        <source>up to a month</source>
        <translation>up to a month</translation>
    </message>
    <message>
        <source>up to three months</source>
        <translation>up to three months</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>longer</translation>
    </message>
    <message>
        <source>There is no institution yet.</source>
        <translation>There is no institution yet.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <comment>who may sign</comment>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::PaperList</name>
    <message>
        <source>Save it first.</source>
        <translation>Save it first.</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>No file yet.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Save “%1” as a file</source>
        <translation>Save “%1” as a file</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>The file was saved: %1</translation>
    </message>
</context>
<context>
    <name>licet::PaperView</name>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown: save the PDF and open it in another program.</source>
        <translation>This page can&apos;t be shown: save the PDF and open it in another program.</translation>
    </message>
</context>
<context>
    <name>licet::PapersPanel</name>
    <message>
        <source>Signed form</source>
        <comment>a file</comment>
        <translation>Signed form</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a file</comment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a file</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Published decision</source>
        <comment>a file</comment>
        <translation>Published decision</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <comment>a file</comment>
        <translation>Enclosure</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a file</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Enclose…</source>
        <translation>Enclose…</translation>
    </message>
    <message>
        <source>Published decision…</source>
        <translation>Published decision…</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Letter…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Kind of paper</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Papers of the dossier</source>
        <translation>Papers of the dossier</translation>
    </message>
    <message>
        <source>No decision is chosen.</source>
        <translation>No decision is chosen.</translation>
    </message>
    <message>
        <source>Choose a file in the list.</source>
        <translation>Choose a file in the list.</translation>
    </message>
</context>
<context>
    <name>licet::PeopleTab</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Nobody is recorded here yet.</source>
        <translation>Nobody is recorded here yet.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>New mandate</source>
        <translation>New mandate</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>New absence</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Year before</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Year after</translation>
    </message>
    <message>
        <source>bar: mandate · hatched: absent · red edge: nobody may sign</source>
        <translation>bar: mandate · hatched: absent · red edge: nobody may sign</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language of the cover page</source>
        <translation>Language of the cover page</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Give the person a name.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Empty: until further notice.</source>
        <translation>Empty: until further notice.</translation>
    </message>
    <message>
        <source>Printed title in Dutch</source>
        <translation>Printed title in Dutch</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>in French</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>in German</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in English</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>First day absent</source>
        <translation>First day absent</translation>
    </message>
    <message>
        <source>Last day absent</source>
        <translation>Last day absent</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role, period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>absent, %1</source>
        <comment>period</comment>
        <translation>absent, %1</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Choose a person first.</translation>
    </message>
    <message>
        <source>Remove this absence? The history keeps it.</source>
        <translation>Remove this absence? The history keeps it.</translation>
    </message>
    <message>
        <source>Remove this mandate, as if it never was? To end it, give it a last day instead.</source>
        <translation>Remove this mandate, as if it never was? To end it, give it a last day instead.</translation>
    </message>
    <message>
        <source>Remove %1? Only somebody without mandates and absences can be removed.</source>
        <translation>Remove %1? Only somebody without mandates and absences can be removed.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Choose what to remove.</translation>
    </message>
    <message>
        <source>%1 loses its signatory.</source>
        <translation>%1 loses its signatory.</translation>
    </message>
    <message>
        <source>%1 names this person.</source>
        <translation>%1 names this person.</translation>
    </message>
    <message>
        <source>Nobody may sign on %1.</source>
        <translation>Nobody may sign on %1.</translation>
    </message>
    <message>
        <source>Nobody may sign from %1 to %2.</source>
        <translation>Nobody may sign from %1 to %2.</translation>
    </message>
    <message>
        <source>What this touches:</source>
        <translation>What this touches:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>May sign on %1: %2.</source>
        <translation>May sign on %1: %2.</translation>
    </message>
    <message>
        <source>Touches no open request. Somebody may sign on each day from %1 to %2.</source>
        <translation>Touches no open request. Somebody may sign on each day from %1 to %2.</translation>
    </message>
    <message>
        <source>Touches no open request.</source>
        <translation>Touches no open request.</translation>
    </message>
    <message>
        <source>As before, nobody may sign on %1.</source>
        <translation>As before, nobody may sign on %1.</translation>
    </message>
    <message>
        <source>As before, nobody may sign from %1 to %2.</source>
        <translation>As before, nobody may sign from %1 to %2.</translation>
    </message>
    <message>
        <source>The new name holds from</source>
        <translation>The new name holds from</translation>
    </message>
</context>
<context>
    <name>licet::PrepareChoices</name>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environments</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Find a service</translation>
    </message>
    <message>
        <source>%1 has no KBO number.</source>
        <translation>%1 has no KBO number.</translation>
    </message>
</context>
<context>
    <name>licet::PrepareRequestsPage</name>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Prepare requests…</source>
        <translation>Prepare requests…</translation>
    </message>
    <message>
        <source>No requests were prepared together yet.</source>
        <translation>No requests were prepared together yet.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Go-live day</source>
        <translation>Go-live day</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>Executed</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>late</source>
        <comment>a project</comment>
        <translation>late</translation>
    </message>
    <message>
        <source>in time</source>
        <comment>a project</comment>
        <translation>in time</translation>
    </message>
    <message>
        <source>no go-live day</source>
        <translation>no go-live day</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a step and a day</comment>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>Prepare requests</source>
        <translation>Prepare requests</translation>
    </message>
</context>
<context>
    <name>licet::PrepareSheet</name>
    <message>
        <source>Name of the project</source>
        <translation>Name of the project</translation>
    </message>
    <message>
        <source>Go-live day</source>
        <translation>Go-live day</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>What will be made</translation>
    </message>
    <message>
        <source>Prepare requests</source>
        <translation>Prepare requests</translation>
    </message>
    <message>
        <source>Dossier that they wait for</source>
        <translation>Dossier that they wait for</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Last possible days</source>
        <translation>Last possible days</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Tick institutions, applications, services and environments: a draft is made for each service in each environment.</source>
        <translation>Tick institutions, applications, services and environments: a draft is made for each service in each environment.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) will be made.</source>
        <translation>
            <numerusform>%n draft will be made.</numerusform>
            <numerusform>%n drafts will be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exist(s) already and will not be made again.</source>
        <translation>
            <numerusform>%n exists already and will not be made again.</numerusform>
            <numerusform>%n exist already and will not be made again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n draft(s)</source>
        <translation>
            <numerusform>Make %n draft</numerusform>
            <numerusform>Make %n drafts</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Give the project a name.</translation>
    </message>
    <message>
        <source>Tick at least one application, service and environment.</source>
        <translation>Tick at least one application, service and environment.</translation>
    </message>
    <message>
        <source>No draft is left to make.</source>
        <translation>No draft is left to make.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were made.</source>
        <translation>
            <numerusform>%n draft was made.</numerusform>
            <numerusform>%n drafts were made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::ProgramNumberChoice</name>
    <message>
        <source>Ask KSZ for a number</source>
        <translation>Ask KSZ for a number</translation>
    </message>
    <message>
        <source>Number received</source>
        <translation>Number received</translation>
    </message>
    <message>
        <source>End user&apos;s number</source>
        <translation>End user&apos;s number</translation>
    </message>
    <message>
        <source>Program number received</source>
        <translation>Program number received</translation>
    </message>
</context>
<context>
    <name>licet::ProgramNumbersPage</name>
    <message>
        <source>Program number</source>
        <translation>Program number</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Used by authorizations</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Give the program number.</source>
        <translation>Give the program number.</translation>
    </message>
    <message>
        <source>“%1” is not a program number: it has exactly 11 digits.</source>
        <translation>“%1” is not a program number: it has exactly 11 digits.</translation>
    </message>
    <message>
        <source>11 digits, as KSZ&apos;s security service wrote it.</source>
        <translation>11 digits, as KSZ&apos;s security service wrote it.</translation>
    </message>
    <message>
        <source>Choose the institution.</source>
        <translation>Choose the institution.</translation>
    </message>
    <message>
        <source>New program number</source>
        <translation>New program number</translation>
    </message>
    <message>
        <source>No program number yet: only KSZ&apos;s security service allots them.</source>
        <translation>No program number yet: only KSZ&apos;s security service allots them.</translation>
    </message>
    <message>
        <source>Program numbers</source>
        <translation>Program numbers</translation>
    </message>
    <message>
        <source>%1 holds the program number %2 already; a number belongs to one institution.</source>
        <translation>%1 holds the program number %2 already; a number belongs to one institution.</translation>
    </message>
    <message>
        <source>WHO %1 · WHAT %2 · WHEN %3 · HOW %4</source>
        <comment>answers of a logging card</comment>
        <translation>WHO %1 · WHAT %2 · WHEN %3 · HOW %4</translation>
    </message>
    <message>
        <source>Request %1 (%2)</source>
        <comment>number, state</comment>
        <translation>Request %1 (%2)</translation>
    </message>
    <message>
        <source>No authorization or open request uses it.</source>
        <translation>No authorization or open request uses it.</translation>
    </message>
    <message>
        <source>There is no logging card yet.</source>
        <translation>There is no logging card yet.</translation>
    </message>
    <message>
        <source>Logging card</source>
        <translation>Logging card</translation>
    </message>
    <message>
        <source>None: no authorization uses this number yet.</source>
        <translation>None: no authorization uses this number yet.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Keeper of the log</source>
        <translation>Keeper of the log</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Kept until</translation>
    </message>
    <message>
        <source>Last retrieval test</source>
        <translation>Last retrieval test</translation>
    </message>
    <message>
        <source>Next retrieval test</source>
        <translation>Next retrieval test</translation>
    </message>
    <message>
        <source>Later systems</source>
        <translation>Later systems</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Choose what to remove.</translation>
    </message>
    <message>
        <source>Remove the program number %1? Only one that nothing uses can be removed.</source>
        <translation>Remove the program number %1? Only one that nothing uses can be removed.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Attach the letter…</source>
        <translation>Attach the letter…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Used by</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Choose a program number first.</source>
        <translation>Choose a program number first.</translation>
    </message>
</context>
<context>
    <name>licet::QuestionPanel</name>
    <message>
        <source>Whom</source>
        <translation>Whom</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>A mail draft with the question and the draft form is saved and opened; the draft then waits on the answer.</source>
        <translation>A mail draft with the question and the draft form is saved and opened; the draft then waits on the answer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The question was answered</source>
        <translation>The question was answered</translation>
    </message>
    <message>
        <source>Ask a question about this draft</source>
        <translation>Ask a question about this draft</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Record the answer</translation>
    </message>
    <message>
        <source>Make the mail draft…</source>
        <translation>Make the mail draft…</translation>
    </message>
    <message>
        <source>Write what was answered.</source>
        <translation>Write what was answered.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Write the question.</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>This day lies in the future.</translation>
    </message>
</context>
<context>
    <name>licet::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>licet::RecipientsTab</name>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>No recipient is recorded yet.</source>
        <translation>No recipient is recorded yet.</translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation>New recipient</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Choose what to remove.</translation>
    </message>
    <message>
        <source>Remove %1? The history keeps it.</source>
        <translation>Remove %1? The history keeps it.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Short and unique, such as ppkb: files name the recipient by it.</source>
        <translation>Short and unique, such as ppkb: files name the recipient by it.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Give the recipient a name and a code.</source>
        <translation>Give the recipient a name and a code.</translation>
    </message>
    <message>
        <source>%1 has the code “%2” already; choose another.</source>
        <translation>%1 has the code “%2” already; choose another.</translation>
    </message>
    <message>
        <source>Closed on, beside the legal holidays</source>
        <translation>Closed on, beside the legal holidays</translation>
    </message>
    <message>
        <source>“%1” is no day; write 24/12/2026, or 02/11 for every year.</source>
        <translation>“%1” is no day; write 24/12/2026, or 02/11 for every year.</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1 stands here twice.</translation>
    </message>
    <message>
        <source>One day a line: 24/12/2026, or 02/11 for every year.</source>
        <translation>One day a line: 24/12/2026, or 02/11 for every year.</translation>
    </message>
    <message>
        <source>Language of this name and address</source>
        <translation>Language of this name and address</translation>
    </message>
</context>
<context>
    <name>licet::RecordEventPanel</name>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Their reference</translation>
    </message>
    <message>
        <source>Date on it</source>
        <translation>Date on it</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>It is about</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>the whole request</source>
        <translation>the whole request</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>%1: what happened</source>
        <comment>number of a request</comment>
        <translation>%1: what happened</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Write the reason: it is kept in the history.</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>How it is sent</translation>
    </message>
    <message>
        <source>Reissue for this signatory</source>
        <translation>Reissue for this signatory</translation>
    </message>
    <message>
        <source>it has left already</source>
        <translation>it has left already</translation>
    </message>
    <message>
        <source>mail draft</source>
        <translation>mail draft</translation>
    </message>
    <message>
        <source>covering letter</source>
        <translation>covering letter</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s): what happened</source>
        <translation>
            <numerusform>%n request: what happened</numerusform>
            <numerusform>%n requests: what happened</numerusform>
        </translation>
    </message>
    <message>
        <source>the signatory on each form</source>
        <translation>the signatory on each form</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>By which way</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Signed original</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>how papers left</comment>
        <translation>not said</translation>
    </message>
    <message>
        <source>Make the mail draft…</source>
        <translation>Make the mail draft…</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Save the letter…</translation>
    </message>
    <message>
        <source>They ask a reply by</source>
        <translation>They ask a reply by</translation>
    </message>
    <message>
        <source>The form is signed already, by this person</source>
        <translation>The form is signed already, by this person</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>Contacted by telephone or otherwise</source>
        <translation>Contacted by telephone or otherwise</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>What was promised</translation>
    </message>
    <message>
        <source>Write what was promised: it is kept in the history.</source>
        <translation>Write what was promised: it is kept in the history.</translation>
    </message>
    <message>
        <source>It is recorded like a reminder: until the day that was promised nothing is due of it; without such a day the next reminder is counted from this one.</source>
        <translation>It is recorded like a reminder: until the day that was promised nothing is due of it; without such a day the next reminder is counted from this one.</translation>
    </message>
    <message>
        <source>A paper: add its scan. A file that was signed with the identity card: add that file; it is the original. The form is saved for it as PDF.</source>
        <translation>A paper: add its scan. A file that was signed with the identity card: add that file; it is the original. The form is saved for it as PDF.</translation>
    </message>
    <message>
        <source>It was answered since: give the day on which it was still waiting. It is noted there, and nothing becomes due.</source>
        <translation>It was answered since: give the day on which it was still waiting. It is noted there, and nothing becomes due.</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>In the place of</translation>
    </message>
</context>
<context>
    <name>licet::RecordPanelBase</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>What you had typed here when the program ended is back. It is not saved yet.</source>
        <translation>What you had typed here when the program ended is back. It is not saved yet.</translation>
    </message>
</context>
<context>
    <name>licet::RemarkPanel</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Note on this request</source>
        <translation>Note on this request</translation>
    </message>
    <message>
        <source>Files with this request</source>
        <translation>Files with this request</translation>
    </message>
    <message>
        <source>Write a sentence: it is kept in the history.</source>
        <translation>Write a sentence: it is kept in the history.</translation>
    </message>
</context>
<context>
    <name>licet::RequestDetail</name>
    <message>
        <source>The chosen request</source>
        <translation>The chosen request</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Identification and log</source>
        <translation>Identification and log</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>licet::RequestEditor</name>
    <message>
        <source>Print draft</source>
        <translation>Print draft</translation>
    </message>
    <message>
        <source>Finalise…</source>
        <translation>Finalise…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>saved %1</translation>
    </message>
    <message>
        <source>A new draft was made as a copy.</source>
        <translation>A new draft was made as a copy.</translation>
    </message>
    <message>
        <source>Not yet: %1. This is the first field.</source>
        <translation>Not yet: %1. This is the first field.</translation>
    </message>
    <message>
        <source>%1 version %2 is finalised and ready to be signed.</source>
        <translation>%1 version %2 is finalised and ready to be signed.</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>Nothing was typed yet.</translation>
    </message>
    <message>
        <source>This request came from outside and is on its way: only what is missing can be completed.</source>
        <translation>This request came from outside and is on its way: only what is missing can be completed.</translation>
    </message>
</context>
<context>
    <name>licet::RequestHead</name>
    <message>
        <source>no environment yet</source>
        <translation>no environment yet</translation>
    </message>
</context>
<context>
    <name>licet::RequestPage</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Versions, papers and events</source>
        <translation>Versions, papers and events</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Add a note…</translation>
    </message>
</context>
<context>
    <name>licet::RequestPaper</name>
    <message>
        <source>Paper shown</source>
        <translation>Paper shown</translation>
    </message>
    <message>
        <source>The paper as it prints</source>
        <translation>The paper as it prints</translation>
    </message>
    <message>
        <source>This request came from outside: there is no form of it here.</source>
        <translation>This request came from outside: there is no form of it here.</translation>
    </message>
    <message>
        <source>No version in force</source>
        <translation>No version in force</translation>
    </message>
    <message>
        <source>No version of this request is in force. A void one can be chosen above.</source>
        <translation>No version of this request is in force. A void one can be chosen above.</translation>
    </message>
    <message>
        <source>This request has no finalised version.</source>
        <translation>This request has no finalised version.</translation>
    </message>
    <message>
        <source>Void since %1: %2</source>
        <translation>Void since %1: %2</translation>
    </message>
</context>
<context>
    <name>licet::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>No request yet.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>open</source>
        <comment>requests</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>requests</comment>
        <translation>closed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>this year</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>last year</translation>
    </message>
</context>
<context>
    <name>licet::ReviewPanel</name>
    <message>
        <source>Verdict given on</source>
        <translation>Verdict given on</translation>
    </message>
    <message>
        <source>Prepare the request</source>
        <translation>Prepare the request</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Show the record</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Authorization or request</source>
        <translation>Authorization or request</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>What the review asks a verdict on</source>
        <translation>What the review asks a verdict on</translation>
    </message>
    <message>
        <source>Stays unchanged</source>
        <translation>Stays unchanged</translation>
    </message>
    <message>
        <source>Must change</source>
        <translation>Must change</translation>
    </message>
    <message>
        <source>Must end</source>
        <translation>Must end</translation>
    </message>
    <message>
        <source>Review after the %1 of %2: %3 of %4 verdicts given.</source>
        <comment>cause, day, counts</comment>
        <translation>Review after the %1 of %2: %3 of %4 verdicts given.</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>not given yet</translation>
    </message>
    <message>
        <source>The review is done: each verdict is given.</source>
        <translation>The review is done: each verdict is given.</translation>
    </message>
    <message>
        <source>Choose one line.</source>
        <translation>Choose one line.</translation>
    </message>
    <message>
        <source>A request is corrected itself: show it.</source>
        <translation>A request is corrected itself: show it.</translation>
    </message>
    <message>
        <source>Only an authorization that must change or end asks for a request.</source>
        <translation>Only an authorization that must change or end asks for a request.</translation>
    </message>
    <message>
        <source>Choose a line.</source>
        <translation>Choose a line.</translation>
    </message>
    <message>
        <source>A draft was made from the verdict.</source>
        <translation>A draft was made from the verdict.</translation>
    </message>
    <message>
        <source>This request was prepared already.</source>
        <translation>This request was prepared already.</translation>
    </message>
    <message>
        <source>An authorization that is no longer recorded</source>
        <translation>An authorization that is no longer recorded</translation>
    </message>
    <message>
        <source>A request that is no longer recorded</source>
        <translation>A request that is no longer recorded</translation>
    </message>
</context>
<context>
    <name>licet::RowReason</name>
    <message>
        <source>Import it after all</source>
        <translation>Import it after all</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Line %1: it is left out.</source>
        <translation>Line %1: it is left out.</translation>
    </message>
    <message>
        <source>Line %1: nothing is wrong or missing.</source>
        <translation>Line %1: nothing is wrong or missing.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
</context>
<context>
    <name>licet::ScheduleView</name>
    <message>
        <source>Give a go-live day: the last day of each step is counted back from it.</source>
        <translation>Give a go-live day: the last day of each step is counted back from it.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of a plan</comment>
        <translation>done</translation>
    </message>
    <message>
        <source>late</source>
        <comment>a step of a plan</comment>
        <translation>late</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>a step of a plan</comment>
        <translation>to do</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>by %1</translation>
    </message>
</context>
<context>
    <name>licet::SearchField</name>
    <message>
        <source>Number, name or text</source>
        <translation>Number, name or text</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+L)</source>
        <translation>Search everything (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>licet::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>licet::ServiceRow</name>
    <message>
        <source>Choose operations</source>
        <translation>Choose operations</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>online or batch</comment>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Calls a day</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Busiest hour</translation>
    </message>
    <message>
        <source>Take service %1 away</source>
        <translation>Take service %1 away</translation>
    </message>
    <message>
        <source>all</source>
        <comment>operations</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>All operations</translation>
    </message>
</context>
<context>
    <name>licet::ServiceRows</name>
    <message>
        <source>Add a service</source>
        <translation>Add a service</translation>
    </message>
</context>
<context>
    <name>licet::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>This program</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>as the system</translation>
    </message>
    <message>
        <source>light</source>
        <translation>light</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Folder for backups of this register</source>
        <translation>Folder for backups of this register</translation>
    </message>
    <message>
        <source>A copy is made on each day that the register is opened. Empty: none.</source>
        <translation>A copy is made on each day that the register is opened. Empty: none.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Folder for backups</translation>
    </message>
    <message>
        <source>Terms of this register, in working days</source>
        <translation>Terms of this register, in working days</translation>
    </message>
    <message>
        <source>First reminder after</source>
        <translation>First reminder after</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>then every</translation>
    </message>
    <message>
        <source>Usual time from sending to execution</source>
        <translation>Usual time from sending to execution</translation>
    </message>
    <message>
        <source>A decision comes into force after</source>
        <translation>A decision comes into force after</translation>
    </message>
    <message>
        <source>for decisions from</source>
        <translation>for decisions from</translation>
    </message>
    <message>
        <source>Ends are told so many days before</source>
        <translation>Ends are told so many days before</translation>
    </message>
    <message>
        <source>Write whole numbers from 1 to 999 with commas, such as 90, 30, 7.</source>
        <translation>Write whole numbers from 1 to 999 with commas, such as 90, 30, 7.</translation>
    </message>
    <message>
        <source>Norms questionnaire due every year on</source>
        <translation>Norms questionnaire due every year on</translation>
    </message>
    <message>
        <source>“%1” is no day of a year; write it as 01/03.</source>
        <translation>“%1” is no day of a year; write it as 01/03.</translation>
    </message>
    <message>
        <source>Words of the reminder letter</source>
        <translation>Words of the reminder letter</translation>
    </message>
    <message>
        <source>Tell me what falls due while the window is closed</source>
        <translation>Tell me what falls due while the window is closed</translation>
    </message>
    <message>
        <source>From the next login on: a notification once a day for each thing.</source>
        <translation>From the next login on: one notification a day for each item.</translation>
    </message>
    <message>
        <source>By telephone after so many in writing</source>
        <translation>By telephone after so many in writing</translation>
    </message>
</context>
<context>
    <name>licet::SignatoryChoice</name>
    <message>
        <source>security consultant, in the others&apos; absence</source>
        <translation>security consultant, in the others&apos; absence</translation>
    </message>
    <message>
        <source>absent until %1</source>
        <translation>absent until %1</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not while %1 is present</source>
        <translation>not while %1 is present</translation>
    </message>
    <message>
        <source>no mandate on that day</source>
        <translation>no mandate on that day</translation>
    </message>
    <message>
        <source>not known at the institution</source>
        <translation>not known at the institution</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a person&apos;s name and what it is entitled to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>not while %1 are present</source>
        <comment>several people</comment>
        <translation>not while %1 are present</translation>
    </message>
</context>
<context>
    <name>licet::SignedFormChoice</name>
    <message>
        <source>The signed form</source>
        <translation>The signed form</translation>
    </message>
    <message>
        <source>No scan is attached to %1</source>
        <comment>requests</comment>
        <translation>No scan is attached to %1</translation>
    </message>
    <message>
        <source>attach the scan…</source>
        <translation>attach the scan…</translation>
    </message>
    <message>
        <source>goes by post, signed</source>
        <translation>goes by post, signed</translation>
    </message>
    <message>
        <source>went by post, signed; an unsigned copy goes along</source>
        <translation>went by post, signed; an unsigned copy goes along</translation>
    </message>
    <message>
        <source>Attach the scan of the signed form, or say that it goes by post.</source>
        <translation>Attach the scan of the signed form, or say that it goes by post.</translation>
    </message>
    <message>
        <source>Attach their scans first, or say that they go by post.</source>
        <translation>Attach their scans first, or say that they go by post.</translation>
    </message>
    <message>
        <source>Attach the scan</source>
        <translation>Attach the scan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>licet::SourcesPage</name>
    <message>
        <source>In our own words, after the procedure of the KSZ of July 2017. Below each sentence stand the rules that rest on it.</source>
        <translation>In our own words, after the procedure of KSZ of July 2017. Below each sentence stand the rules that rest on it.</translation>
    </message>
    <message>
        <source>How numbers are written.</source>
        <translation>How numbers are written.</translation>
    </message>
    <message>
        <source>What experience teaches; no rule of the KSZ.</source>
        <translation>What experience teaches; no rule of KSZ.</translation>
    </message>
    <message>
        <source>Sources of the rules</source>
        <translation>Sources of the rules</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a source and its sentence</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>licet::StateTimeline</name>
    <message>
        <source>State: %1</source>
        <translation>State: %1</translation>
    </message>
</context>
<context>
    <name>licet::StatusLine</name>
    <message>
        <source>read only</source>
        <translation>read only</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>writing</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>saved %1</translation>
    </message>
    <message>
        <source>backup of %1</source>
        <translation>backup of %1</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>no backup yet</translation>
    </message>
</context>
<context>
    <name>licet::TopBar</name>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>New request (Ctrl+N)</source>
        <translation>New request (Ctrl+N)</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Every page shows this institution only</source>
        <translation>Every page shows this institution only</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>All institutions</translation>
    </message>
</context>
<context>
    <name>licet::TransferPanel</name>
    <message>
        <source>Rights to transfer</source>
        <translation>Rights to transfer</translation>
    </message>
    <message>
        <source>Transfer asked on</source>
        <translation>Transfer asked on</translation>
    </message>
    <message>
        <source>Confirmed by KSZ on</source>
        <translation>Confirmed by KSZ on</translation>
    </message>
    <message>
        <source>The successor gets the same connection and logging card</source>
        <translation>The successor gets the same connection and logging card</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Their reference</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a right, how far its transfer is</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>From %1 on %n right(s) belong(s) to the successor; lists of a day before show the predecessor.</source>
        <translation>
            <numerusform>From %1 on %n right belongs to the successor; lists of a day before show the predecessor.</numerusform>
            <numerusform>From %1 on %n rights belong to the successor; lists of a day before show the predecessor.</numerusform>
        </translation>
    </message>
    <message>
        <source>What KSZ has not confirmed yet stays with the predecessor.</source>
        <translation>What KSZ has not confirmed yet stays with the predecessor.</translation>
    </message>
    <message>
        <source>Tick the rights that this is about.</source>
        <translation>Tick the rights that this is about.</translation>
    </message>
    <message>
        <source>Give the day on which it was asked, or confirmed.</source>
        <translation>Give the day on which it was asked, or confirmed.</translation>
    </message>
    <message>
        <source>%1: its transfer after the merger</source>
        <comment>service of an authorization</comment>
        <translation>%1: its transfer after the merger</translation>
    </message>
    <message>
        <source>Transfer of rights</source>
        <translation>Transfer of rights</translation>
    </message>
    <message>
        <source>Nothing was asked of KSZ: it was noted wrongly</source>
        <translation>Nothing was asked of KSZ: it was noted wrongly</translation>
    </message>
    <message>
        <source>How it came to be noted</source>
        <translation>How it came to be noted</translation>
    </message>
    <message>
        <source>The right stays to be transferred, as if nothing had been asked; the history keeps both.</source>
        <translation>The right stays to be transferred, as if nothing had been asked; the history keeps both.</translation>
    </message>
    <message>
        <source>Write how it came to be noted: the history keeps it.</source>
        <translation>Write how it came to be noted: the history keeps it.</translation>
    </message>
</context>
<context>
    <name>licet::TurnBackPanel</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>It is about</translation>
    </message>
    <message>
        <source>the whole request</source>
        <translation>the whole request</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The official declines</source>
        <translation>The official declines</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>%1: the official will not sign</source>
        <comment>number of a request</comment>
        <translation>%1: the official will not sign</translation>
    </message>
    <message>
        <source>%1: withdraw</source>
        <comment>number of a request</comment>
        <translation>%1: withdraw</translation>
    </message>
    <message>
        <source>%1: reopen</source>
        <comment>number of a request</comment>
        <translation>%1: reopen</translation>
    </message>
    <message>
        <source>The draft is withdrawn for good; it can be copied as a new one.</source>
        <translation>The draft is withdrawn for good; it can be copied as a new one.</translation>
    </message>
    <message>
        <source>The request is withdrawn for good and version %1 becomes void. It can be copied as a new one.</source>
        <translation>The request is withdrawn for good and version %1 becomes void. It can be copied as a new one.</translation>
    </message>
    <message>
        <source>Version %1 is kept, and becomes void. The request is a draft again; the next finalisation makes version %2 of the same number.</source>
        <translation>Version %1 is kept, and becomes void. The request is a draft again; the next finalisation makes version %2 of the same number.</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Write the reason: it is kept in the history.</translation>
    </message>
</context>
<context>
    <name>licet::VersionList</name>
    <message>
        <source>No version yet: the first finalisation makes it.</source>
        <translation>No version yet: the first finalisation makes it.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Open the page of version %1</source>
        <translation>Open the page of version %1</translation>
    </message>
    <message>
        <source>finalised on %1</source>
        <translation>finalised on %1</translation>
    </message>
    <message>
        <source>void</source>
        <comment>a version</comment>
        <translation>void</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Void since %1: %2</source>
        <translation>Void since %1: %2</translation>
    </message>
</context>
<context>
    <name>licet::ViewsButton</name>
    <message>
        <source>Saved filters, columns and sorting of this list</source>
        <translation>Saved filters, columns and sorting of this list</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Save as a view…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Rename “%1”…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Delete “%1”</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>View: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
</context>
<context>
    <name>licet::WorkProgress</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
</context>
<context>
    <name>licet::YearBand</name>
    <message>
        <source>The year&apos;s mandates</source>
        <translation>The year&apos;s mandates</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Somebody may sign on every day of %1.</source>
        <translation>Somebody may sign on every day of %1.</translation>
    </message>
    <message>
        <source>Nobody may sign: %1.</source>
        <translation>Nobody may sign: %1.</translation>
    </message>
    <message>
        <source>Nobody may sign</source>
        <translation>Nobody may sign</translation>
    </message>
</context>
</TS>
