<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AskedChanges</name>
    <message>
        <source>The whole authorization ends.</source>
        <translation>Die ganze Ermächtigung endet.</translation>
    </message>
    <message>
        <source>Nothing is different yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>AuthorizationColumns</name>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>noch nicht in Kraft</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <source>without valid basis</source>
        <translation>ohne gültige Grundlage</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Webdienst</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Programmnummer</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Zu ergänzen</translation>
    </message>
</context>
<context>
    <name>Authorizations</name>
    <message>
        <source>version</source>
        <comment>a fact that is missing</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>operations</source>
        <comment>a fact that is missing</comment>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>purpose</source>
        <comment>a fact that is missing</comment>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>legal context</source>
        <comment>a fact that is missing</comment>
        <translation>rechtlicher Kontext</translation>
    </message>
    <message>
        <source>basis</source>
        <comment>a fact that is missing</comment>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>first day</source>
        <comment>a fact that is missing</comment>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>the document it rests on</source>
        <comment>a fact that is missing</comment>
        <translation>das Dokument, auf dem sie beruht</translation>
    </message>
    <message>
        <source>since when it is suspended</source>
        <comment>a fact that is missing</comment>
        <translation>seit wann sie ausgesetzt ist</translation>
    </message>
    <message>
        <source>since when it has ended</source>
        <comment>a fact that is missing</comment>
        <translation>seit wann sie beendet ist</translation>
    </message>
    <message>
        <source>To complete: %1.</source>
        <translation>Zu ergänzen: %1.</translation>
    </message>
    <message>
        <source>No authorization makes this log necessary.</source>
        <translation>Keine Ermächtigung macht dieses Protokoll nötig.</translation>
    </message>
    <message>
        <source>In use; the log is kept until %1 years after the last use.</source>
        <translation>In Gebrauch; das Protokoll wird bis %1 Jahre nach der letzten Nutzung aufbewahrt.</translation>
    </message>
    <message>
        <source>Ended, but nobody recorded when it was last used: the log stays until then.</source>
        <translation>Beendet; die letzte Nutzung ist noch nicht eingetragen. Bis dahin wird das Protokoll aufbewahrt.</translation>
    </message>
    <message>
        <source>The log is kept until %1: last used on %2, plus %3 years.</source>
        <translation>Das Protokoll wird bis %1 aufbewahrt: zuletzt genutzt am %2, plus %3 Jahre.</translation>
    </message>
    <message>
        <source>Signed form</source>
        <comment>a file</comment>
        <translation>Unterzeichnetes Formular</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a file</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a file</comment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>a file</comment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>a file</comment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>a file</comment>
        <translation>Unterlage</translation>
    </message>
    <message>
        <source>Not yet in force: there is a log to keep from %1 on.</source>
        <translation>Noch nicht in Kraft: Ab %1 ist ein Protokoll aufzubewahren.</translation>
    </message>
    <message>
        <source>Granted otherwise than asked.</source>
        <translation>Anders erteilt als beantragt.</translation>
    </message>
    <message>
        <source>%1 (asked: %2)</source>
        <comment>what was granted, what was asked</comment>
        <translation>%1 (beantragt: %2)</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>of a right that ended</comment>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>While I am away</source>
        <translation>Während meiner Abwesenheit</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>vom %1 bis einschließlich %2</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>Was fällig wird</translation>
    </message>
    <message>
        <source>Nothing falls due in these days.</source>
        <translation>In diesen Tagen wird nichts fällig.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more thing(s), in the overview</source>
        <translation>
            <numerusform>und %n weiterer Punkt, in der Übersicht</numerusform>
            <numerusform>und %n weitere Punkte, in der Übersicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can sign</source>
        <translation>Wer unterzeichnen kann</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1; nobody at %2</source>
        <translation>%1; niemand bei %2</translation>
    </message>
    <message>
        <source>These days hold no working day.</source>
        <translation>In diese Tage fällt kein Werktag.</translation>
    </message>
    <message>
        <source>absent until %1</source>
        <translation>abwesend bis einschließlich %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s telephone or address is in the register.</source>
        <translation>Im Register steht weder Telefon noch Adresse.</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>Abwesend: %1</translation>
    </message>
    <message>
        <source>absent from %1 to %2</source>
        <translation>abwesend vom %1 bis einschließlich %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>institutions, who may sign</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>people and offices</comment>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the head of a column</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <comment>the head of a column</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who has to act</source>
        <comment>the head of a column</comment>
        <translation>Wer am Zug ist</translation>
    </message>
</context>
<context>
    <name>ChaseLeaving</name>
    <message numerus="yes">
        <source>%n reminder(s) recorded; the next is counted from this day.</source>
        <translation>
            <numerusform>%n Erinnerung eingetragen; die nächste wird ab diesem Tag gezählt.</numerusform>
            <numerusform>%n Erinnerungen eingetragen; die nächsten werden ab diesem Tag gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reminder is recorded; without an answer the next one is due on %1.</source>
        <translation>Die Erinnerung ist eingetragen; ohne Antwort ist die nächste am %1 fällig.</translation>
    </message>
    <message>
        <source>Once more all the same</source>
        <translation>Trotzdem noch einmal</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Die Option --%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>“%1” is no option of %2; see licet-cli --help.</source>
        <translation>„%1“ ist keine Option von %2; siehe licet-cli --help.</translation>
    </message>
    <message>
        <source>Call it as: licet-cli %1 %2</source>
        <translation>Aufruf: licet-cli %1 %2</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists: write it as 2026-12-07.</source>
        <translation>„%1“ ist kein gültiges Datum: Schreiben Sie ein Datum wie 2026-12-07.</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Antrag %1</translation>
    </message>
    <message>
        <source>The check found errors: correct them before the request is finalised.</source>
        <translation>Die Prüfung hat Fehler gefunden: Beheben Sie sie, bevor der Antrag endgültig gemacht wird.</translation>
    </message>
    <message>
        <source>Say where the form goes with --output FILE.pdf.</source>
        <translation>Geben Sie mit --output FILE.pdf an, wohin das Formular soll.</translation>
    </message>
    <message>
        <source>Several requests go into one file with --folder.</source>
        <translation>Mehrere Anträge kommen mit --folder in eine Datei.</translation>
    </message>
    <message>
        <source>The option --version takes a number, such as 2.</source>
        <translation>Die Option --version braucht eine Zahl, etwa 2.</translation>
    </message>
    <message>
        <source>The draft can be imported; nothing was written.</source>
        <translation>Der Entwurf kann importiert werden; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 is recorded with other facts and was left as it is.</source>
        <translation>%1 steht bereits mit anderen Angaben im Register und blieb unverändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be listed: use one of %2.</source>
        <translation>Von „%1“ gibt es keine Liste: Verwenden Sie eines der Wörter %2.</translation>
    </message>
    <message>
        <source>Licet without a window. The commands:</source>
        <translation>Licet ohne Fenster. Die Befehle:</translation>
    </message>
    <message>
        <source>“%1” is no command; see licet-cli --help.</source>
        <translation>„%1“ ist kein Befehl; siehe licet-cli --help.</translation>
    </message>
    <message>
        <source>The day %1 lies in the future; it is taken as today.</source>
        <translation>Der Tag %1 liegt in der Zukunft; er gilt als heute.</translation>
    </message>
    <message>
        <source>“%1” is no event to record: use one of %2.</source>
        <translation>„%1“ ist kein Ereignis zum Eintragen: Verwenden Sie eines der Wörter %2.</translation>
    </message>
    <message>
        <source>A request is finalised by licet-cli finalise.</source>
        <translation>Ein Antrag wird mit licet-cli finalise endgültig gemacht.</translation>
    </message>
    <message>
        <source>%1 lies before %2, when the state before it began; it was recorded all the same.</source>
        <translation>Der %1 liegt vor dem %2, an dem der vorige Stand begann; er wurde trotzdem eingetragen.</translation>
    </message>
    <message>
        <source>The option --pad-numbers does that.</source>
        <translation>Die Option --pad-numbers tut das.</translation>
    </message>
    <message>
        <source>line %1: %2. %3</source>
        <translation>Zeile %1: %2. %3</translation>
    </message>
    <message>
        <source>New applications, to complete: %1.</source>
        <translation>Neue Anwendungen, zu ergänzen: %1.</translation>
    </message>
    <message>
        <source>New services of the catalogue, to complete: %1.</source>
        <translation>Neue Webdienste im Katalog, zu ergänzen: %1.</translation>
    </message>
    <message>
        <source>New decisions of the committee, to complete: %1.</source>
        <translation>Neue Entscheidungen des Ausschusses, zu ergänzen: %1.</translation>
    </message>
    <message>
        <source>%1 has no row that names its columns (institution, application, service, environment …): write one above the rows.</source>
        <translation>%1 hat keine Zeile, die die Spalten benennt (Einrichtung, Anwendung, Webdienst, Umgebung …): Schreiben Sie eine darüber.</translation>
    </message>
    <message>
        <source>Say with --output where it goes: FILE.eml for a mail draft, FILE.pdf for a covering letter.</source>
        <translation>Geben Sie mit --output an, wohin es geht: FILE.eml für einen E-Mail-Entwurf, FILE.pdf für ein Begleitschreiben.</translation>
    </message>
    <message>
        <source>The papers were written; nothing is recorded by that: once they have left, say so with licet-cli record REGISTER REQUEST send.</source>
        <translation>Die Unterlagen sind erstellt; eingetragen ist damit nichts: Sobald sie abgegangen sind, geben Sie das mit licet-cli record REGISTER REQUEST send an.</translation>
    </message>
    <message>
        <source>An event is missing before event %1: compare with a backup.</source>
        <translation>Vor Ereignis %1 fehlt eines: Vergleichen Sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>The content of event %1 was changed: compare with a backup.</source>
        <translation>Der Inhalt von Ereignis %1 wurde geändert: Vergleichen Sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>Event %1 does not hang on the one before: compare with a backup.</source>
        <translation>Ereignis %1 schließt nicht an das vorige an: Vergleichen Sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>The content of event %1 is not there, and nothing says that it was left out: compare with a backup.</source>
        <translation>Der Inhalt von Ereignis %1 fehlt, und nichts besagt, dass er weggelassen wurde: Vergleichen Sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>A head is 64 signs, 0 to 9 and a to f.</source>
        <translation>Der Prüfwert des Verlaufs (head) hat 64 Zeichen, 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>The history never had this head: it is another register&apos;s, or events were taken away.</source>
        <translation>Der Verlauf hatte diesen Prüfwert nie: Er gehört zu einem anderen Register, oder Ereignisse wurden entfernt.</translation>
    </message>
    <message>
        <source>Say with --output where it goes: FILE.eml for a mail draft, FILE.pdf for a letter.</source>
        <translation>Geben Sie mit --output an, wohin es geht: FILE.eml für einen E-Mail-Entwurf, FILE.pdf für ein Schreiben.</translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4)</source>
        <comment>severity, what is wrong, what to do, the rule it rests on</comment>
        <translation>%1: %2 %3 (%4)</translation>
    </message>
    <message>
        <source>The cover page was frozen in the signatory&apos;s language and exists in no other: leave --language out, or ask for the form without --cover, of which a reading copy can be made.</source>
        <translation>Der Begleitvermerk ist in der Sprache des Unterzeichners festgehalten und besteht in keiner anderen: Lassen Sie --language weg, oder verlangen Sie ohne --cover das Formular, von dem eine Lesefassung erstellt werden kann.</translation>
    </message>
    <message>
        <source>Standard output did not take everything, so what was printed is not whole: make room, or send it elsewhere. What was recorded in the register stays.</source>
        <translation>Die Standardausgabe hat nicht alles aufgenommen: Was ausgegeben wurde, ist unvollständig. Schaffen Sie Platz oder leiten Sie die Ausgabe anderswohin. Was im Register eingetragen wurde, bleibt bestehen.</translation>
    </message>
    <message>
        <source>%1 lies outside the years %2 to %3.</source>
        <translation>%1 liegt außerhalb der Jahre %2 bis %3.</translation>
    </message>
    <message>
        <source>The option --near-names take takes the register&apos;s name, --near-names keep the one of the list.</source>
        <translation>Die Option --near-names take nimmt den Namen des Registers, --near-names keep den der Liste.</translation>
    </message>
    <message>
        <source>The option --dates month-first or --dates day-first says so.</source>
        <translation>Die Option --dates month-first oder --dates day-first gibt das an.</translation>
    </message>
    <message>
        <source>“%1” cannot be said with --%2: use one of %3.</source>
        <translation>„%1“ geht nicht bei --%2: Verwenden Sie eines der Wörter %3.</translation>
    </message>
    <message>
        <source>The option --encoding does that: %1.</source>
        <translation>Die Option --encoding tut das: %1.</translation>
    </message>
    <message>
        <source>The reminder was written; nothing is recorded by that: once it has left, say so with licet-cli record REGISTER REQUEST chased --way mail|letter|telephone.</source>
        <translation>Die Erinnerung ist verfasst; eingetragen ist damit nichts: Sobald sie abgegangen ist, geben Sie das mit licet-cli record REGISTER REQUEST chased --way mail|letter|telephone an.</translation>
    </message>
    <message>
        <source>The scan is attached by licet-cli record REGISTER REQUEST attach --role signed-form --attach FILE; that the signed form goes by post is said with --signed-by-post.</source>
        <translation>Der Scan wird mit licet-cli record REGISTER REQUEST attach --role signed-form --attach FILE beigefügt; dass das unterzeichnete Formular per Post geht, sagen Sie mit --signed-by-post.</translation>
    </message>
    <message>
        <source>A reminder once more on the same day is recorded with --again.</source>
        <translation>Eine weitere Erinnerung am selben Tag wird mit --again eingetragen.</translation>
    </message>
    <message>
        <source>Columns that are not imported: %1.</source>
        <translation>Spalten, die nicht importiert werden: %1.</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is known, and nothing is recorded without one: set the variable USER to the name of who is working.</source>
        <translation>Es ist nicht bekannt, wer arbeitet, und ohne Namen wird nichts eingetragen: Setzen Sie die Variable USER auf den Namen der arbeitenden Person.</translation>
    </message>
    <message>
        <source>The authorization %1 had ended already; its end stays as it was recorded.</source>
        <translation>Die Ermächtigung %1 war schon beendet; ihr Ende bleibt wie eingetragen.</translation>
    </message>
    <message>
        <source>“%1” is no number of an import: give the one that it said at its end; list history names it too.</source>
        <translation>„%1“ ist keine Nummer eines Imports: Geben Sie die an, die er am Ende nannte; auch list history nennt sie.</translation>
    </message>
    <message>
        <source>Give a file to import, or with --take-back the number of an import: one of them.</source>
        <translation>Geben Sie eine Datei zum Importieren an oder mit --take-back die Nummer eines Imports: eines von beiden.</translation>
    </message>
    <message>
        <source>As long as nothing is built on it, this import can be taken back as a whole with licet-cli import REGISTER --take-back %1.</source>
        <translation>Solange nichts darauf aufbaut, lässt sich dieser Import als Ganzes rückgängig machen mit licet-cli import REGISTER --take-back %1.</translation>
    </message>
    <message>
        <source>--%1 does not belong to the event %2: leave it out.</source>
        <translation>--%1 gehört nicht zum Ereignis %2: Lassen Sie diese Option weg.</translation>
    </message>
    <message>
        <source>The event %1 needs --%2.</source>
        <translation>Das Ereignis %1 erfordert --%2.</translation>
    </message>
    <message>
        <source>--from %1 lies after --until %2: give the earlier day as --from.</source>
        <translation>--from %1 liegt nach --until %2: geben Sie den früheren Tag bei --from an.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Nummer oder Name</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>A signing folder holds the versions in force: leave --version out.</source>
        <translation>Eine Unterschriftenmappe enthält die gültigen Fassungen: Lassen Sie --version weg.</translation>
    </message>
    <message>
        <source>The refused rows go into a file of their own, not into the list that is read.</source>
        <translation>Die abgelehnten Zeilen gehören in eine eigene Datei, nicht in die Liste, die gelesen wird.</translation>
    </message>
    <message>
        <source>%1 is answered twice: name it once with --line.</source>
        <translation>Für %1 sind zwei Antworten angegeben: Nennen Sie den Webdienst ein einziges Mal mit --line.</translation>
    </message>
    <message>
        <source>It is not said what became of %1: name it with --line, as granted, with-differences, refused or follows.</source>
        <translation>Es ist nicht angegeben, was aus %1 wurde: Geben Sie es mit --line an (granted, with-differences, refused oder follows).</translation>
    </message>
    <message>
        <source>events %1, left out %2, head %3</source>
        <translation>Ereignisse %1, weggelassen %2, Prüfwert %3</translation>
    </message>
    <message>
        <source>events %1, left out %2</source>
        <translation>Ereignisse %1, weggelassen %2</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 Fassung %2</translation>
    </message>
    <message>
        <source>taken back %1</source>
        <translation>rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>imported %1, duplicates %2, different %3</source>
        <translation>importiert %1, doppelt %2, abweichend %3</translation>
    </message>
    <message>
        <source>The request asks for several versions of %1: name one of them, as --line &quot;%2=granted&quot;. They are: %3.</source>
        <translation>Der Antrag umfasst mehrere Versionen von %1: Nennen Sie eine davon, etwa --line &quot;%2=granted&quot;. Es sind: %3.</translation>
    </message>
    <message>
        <source>What was typed last in the window is not saved yet, and what is read here is the saved text. It is taken over when the register is opened in Licet. Requests: %1.</source>
        <translation>Was zuletzt im Fenster getippt wurde, ist noch nicht gespeichert, und hier wird der gespeicherte Text gelesen. Es wird übernommen, wenn das Register in Licet geöffnet wird. Anträge: %1.</translation>
    </message>
    <message>
        <source>Nothing was finalised: open the register in Licet, and check the request before it is finalised.</source>
        <translation>Nichts wurde endgültig gemacht: Öffnen Sie das Register in Licet, und prüfen Sie den Antrag, bevor er endgültig gemacht wird.</translation>
    </message>
    <message>
        <source>Where the form is signed already, record it with --instead and say why with --note.</source>
        <translation>Ist das Formular bereits unterzeichnet, tragen Sie das mit --instead ein und sagen Sie mit --note, warum.</translation>
    </message>
    <message>
        <source>Who signed held no mandate for it on that day; that is recorded too.</source>
        <translation>Wer unterzeichnet hat, hatte an diesem Tag kein Mandat dafür; auch das ist eingetragen.</translation>
    </message>
    <message>
        <source>A letter is awaited: record the number that it brings with number-received, the answer on a line with answer-amended. Where no number is used, say --number none.</source>
        <translation>Ein Brief wird erwartet: Tragen Sie die Nummer, die er bringt, mit number-received ein, die Antwort zu einer Zeile mit answer-amended. Wird keine Nummer verwendet, geben Sie --number none an.</translation>
    </message>
    <message>
        <source>Say with --granted what is granted otherwise.</source>
        <translation>Geben Sie mit --granted an, was abweichend erteilt wurde.</translation>
    </message>
    <message>
        <source>REQUEST is an id or a number as printed, DATE is written as 2026-12-07.
WHAT is one of requests, authorizations, decisions, program-numbers, institutions, people, services, connections, certificates, history, and for list also due.
Exit status: 0 done, 1 something was found, 2 the call is wrong, 3 it could not be done.</source>
        <translation>REQUEST ist eine Id oder eine gedruckte Nummer, DATE wird wie 2026-12-07 geschrieben.
WHAT ist eines von requests, authorizations, decisions, program-numbers, institutions, people, services, connections, certificates, history, und für list auch due.
Rückgabewert: 0 getan, 1 etwas gefunden, 2 falscher Aufruf, 3 nicht möglich.</translation>
    </message>
    <message>
        <source>authorization %1</source>
        <translation>Ermächtigung %1</translation>
    </message>
    <message>
        <source>Where it was recorded with --on, import it with that day as --on too.</source>
        <translation>Wurde es mit --on eingetragen, importieren Sie es ebenfalls mit diesem Tag als --on.</translation>
    </message>
    <message>
        <source>Say where it goes with --output and a name that ends with .csv, .json or .xlsx, or with .licet for a register of one institution.</source>
        <translation>Geben Sie mit --output an, wohin es geht, mit einem Namen, der auf .csv, .json oder .xlsx endet, oder auf .licet für ein Register einer einzigen Einrichtung.</translation>
    </message>
    <message>
        <source>A register of its own is made of one institution: name it with --institution.</source>
        <translation>Ein eigenes Register wird von einer einzigen Einrichtung erstellt: Nennen Sie sie mit --institution.</translation>
    </message>
    <message>
        <source>A register holds everything of its institution, with its whole history: leave WHAT, --on and --known-on out.</source>
        <translation>Ein Register enthält alles von seiner Einrichtung, mit dem ganzen Verlauf: Lassen Sie WHAT, --on und --known-on weg.</translation>
    </message>
    <message>
        <source>The data of a whole register are exported as they are now: leave --on and --known-on out, or say WHAT to export.</source>
        <translation>Die Daten eines ganzen Registers werden exportiert, wie sie jetzt sind: Lassen Sie --on und --known-on weg, oder geben Sie mit WHAT an, was exportiert wird.</translation>
    </message>
    <message>
        <source>%1 lies before %2, when the request was begun; it was recorded all the same.</source>
        <translation>%1 liegt vor dem %2, als der Antrag begonnen wurde; es wurde dennoch eingetragen.</translation>
    </message>
    <message>
        <source>“%1” is not known here as a person of the institution, so held no mandate to sign; that is recorded too.</source>
        <translation>„%1“ ist hier nicht als Person der Einrichtung bekannt und hatte also kein Mandat zum Unterzeichnen; auch das ist eingetragen.</translation>
    </message>
    <message>
        <source>An event that did not happen has nothing more to put right: leave --%1 out.</source>
        <translation>An einem Ereignis, das nicht geschehen ist, ist nichts weiter zu berichtigen: Lassen Sie --%1 weg.</translation>
    </message>
    <message>
        <source>Say with --on from which day it holds, and with --note why.</source>
        <translation>Geben Sie mit --on an, ab welchem Tag es gilt, und mit --note, warum.</translation>
    </message>
    <message>
        <source>%1 changes only by its own events (licet-cli record) and was left as it is.</source>
        <translation>%1 ändert sich nur durch eigene Ereignisse und wurde nicht geändert: Tragen Sie die Änderung mit licet-cli record ein.</translation>
    </message>
    <message>
        <source>changed %1, added %2, unchanged %3, left %4</source>
        <translation>geändert %1, hinzugefügt %2, unverändert %3, ausgelassen %4</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>%1 is a number that %2 had before; its number is now %3.</source>
        <translation>%1 ist eine Nummer, die %2 früher hatte; die Nummer ist jetzt %3.</translation>
    </message>
    <message>
        <source>Still to be signed by %1.</source>
        <translation>Noch zu unterzeichnen von %1.</translation>
    </message>
    <message>
        <source>The check found errors in a request that was finalised already: its form stays as it is.</source>
        <translation>Die Prüfung hat Fehler in einem Antrag gefunden, der schon endgültig ist: Das Formular bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The change stands from %1; until then the authorization is as it was.</source>
        <translation>Die Änderung gilt ab dem %1; bis dahin bleibt die Ermächtigung, wie sie war.</translation>
    </message>
    <message>
        <source>The day %1 lies in the future: what changes holds from then on.</source>
        <translation>Der Tag %1 liegt in der Zukunft: Was sich ändert, gilt ab dann.</translation>
    </message>
    <message>
        <source>DOSSIER is a deliberation number, a dossier number or decision:ID.</source>
        <translation>DOSSIER ist eine Beschlussnummer, eine Aktennummer oder decision:ID.</translation>
    </message>
    <message numerus="yes">
        <source>A review of what rests on it was opened; it asks for %n verdict(s).</source>
        <translation>
            <numerusform>Eine Überprüfung dessen, was darauf beruht, wurde eröffnet; sie verlangt %n Ergebnis.</numerusform>
            <numerusform>Eine Überprüfung dessen, was darauf beruht, wurde eröffnet; sie verlangt %n Ergebnisse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Neues Register…</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>Register ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>Beisp&amp;iel öffnen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Impo&amp;rtieren…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Sicherung…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Signing folder…</source>
        <translation>&amp;Unterschriftenmappe…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Neuer Antrag</translation>
    </message>
    <message>
        <source>&amp;Copy as new</source>
        <translation>Als neuen Antrag &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>Jetzt &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Finalise…</source>
        <translation>Endgültig &amp;machen…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Wieder öffnen…</translation>
    </message>
    <message>
        <source>The official &amp;declines…</source>
        <translation>Nic&amp;ht unterzeichnet…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Zurückziehen…</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>Nächster S&amp;chritt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Überall suchen</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>Diese Seite &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Open as page</source>
        <translation>Als Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Vori&amp;ger Bereich</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>Näc&amp;hster Befund</translation>
    </message>
    <message>
        <source>Previous f&amp;inding</source>
        <translation>Voriger Bef&amp;und</translation>
    </message>
    <message>
        <source>Findin&amp;gs</source>
        <translation>B&amp;efunde</translation>
    </message>
    <message>
        <source>Page &amp;large</source>
        <translation>Seite ve&amp;rgrößern</translation>
    </message>
    <message>
        <source>&amp;Source of this field</source>
        <translation>&amp;Quelle dieses Feldes</translation>
    </message>
    <message>
        <source>&amp;About Licet</source>
        <translation>Ü&amp;ber Licet</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>&amp;Antrag</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Record an e&amp;vent…</source>
        <translation>&amp;Ereignis eintragen…</translation>
    </message>
    <message>
        <source>Prepare next environ&amp;ment</source>
        <translation>Nächste &amp;Umgebung vorbereiten</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>Liste exporti&amp;eren…</translation>
    </message>
    <message>
        <source>Prin&amp;t the list…</source>
        <translation>Liste druc&amp;ken…</translation>
    </message>
    <message>
        <source>Send &amp;papers…</source>
        <translation>&amp;Versenden…</translation>
    </message>
    <message>
        <source>&amp;Ask a question…</source>
        <translation>Eine Frage s&amp;tellen…</translation>
    </message>
    <message>
        <source>A&amp;ttach a file…</source>
        <translation>&amp;Datei anhängen…</translation>
    </message>
    <message>
        <source>Prepare re&amp;quests…</source>
        <translation>Anträ&amp;ge vorbereiten…</translation>
    </message>
    <message>
        <source>As of another &amp;day…</source>
        <translation>Stand an einem &amp;anderen Tag…</translation>
    </message>
    <message>
        <source>&amp;History of this record</source>
        <translation>Ver&amp;lauf dieses Eintrags</translation>
    </message>
    <message>
        <source>C&amp;hase…</source>
        <translation>E&amp;rinnern…</translation>
    </message>
    <message>
        <source>Add a rem&amp;inder…</source>
        <translation>Er&amp;innerung hinzufügen…</translation>
    </message>
    <message>
        <source>Snoo&amp;ze…</source>
        <translation>Zurückste&amp;llen…</translation>
    </message>
    <message>
        <source>Wh&amp;y this date</source>
        <translation>Warum &amp;dieses Datum</translation>
    </message>
    <message>
        <source>&amp;While I am away…</source>
        <translation>Während &amp;meiner Abwesenheit…</translation>
    </message>
    <message>
        <source>Import a &amp;list…</source>
        <translation>Lis&amp;te importieren…</translation>
    </message>
</context>
<context>
    <name>Committee</name>
    <message>
        <source>Filed</source>
        <comment>event</comment>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Information asked</source>
        <comment>event</comment>
        <translation>Auskünfte angefordert</translation>
    </message>
    <message>
        <source>Information given</source>
        <comment>event</comment>
        <translation>Auskünfte erteilt</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <comment>event</comment>
        <translation>Auf die Tagesordnung gesetzt</translation>
    </message>
    <message>
        <source>Granted</source>
        <comment>event</comment>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>event</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>event</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>event</comment>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>point of a dossier</comment>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Data and persons concerned</source>
        <comment>point of a dossier</comment>
        <translation>Betroffene Daten und Personen</translation>
    </message>
    <message>
        <source>Proportionality</source>
        <comment>point of a dossier</comment>
        <translation>Verhältnismäßigkeit</translation>
    </message>
    <message>
        <source>Retention period</source>
        <comment>point of a dossier</comment>
        <translation>Aufbewahrungsfrist</translation>
    </message>
    <message>
        <source>Recipients of the data</source>
        <comment>point of a dossier</comment>
        <translation>Empfänger der Daten</translation>
    </message>
    <message>
        <source>Security measures</source>
        <comment>point of a dossier</comment>
        <translation>Sicherheitsmaßnahmen</translation>
    </message>
    <message>
        <source>Minimum security norms</source>
        <comment>point of a dossier</comment>
        <translation>Mindestsicherheitsnormen</translation>
    </message>
    <message>
        <source>Supervisory Committee</source>
        <translation>Überwachungsausschuss</translation>
    </message>
    <message>
        <source>Sectoral Committee of Social Security and of Health</source>
        <translation>Sektorieller Ausschuss der sozialen Sicherheit und der Gesundheit</translation>
    </message>
    <message>
        <source>Information Security Committee</source>
        <translation>Informationssicherheitsausschuss</translation>
    </message>
    <message>
        <source>amendment</source>
        <comment>cause of a review</comment>
        <translation>Abänderung</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>cause of a review</comment>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>replacement</source>
        <comment>cause of a review</comment>
        <translation>Ersetzung</translation>
    </message>
    <message>
        <source>stays unchanged</source>
        <comment>verdict</comment>
        <translation>bleibt unverändert</translation>
    </message>
    <message>
        <source>must change</source>
        <comment>verdict</comment>
        <translation>muss sich ändern</translation>
    </message>
    <message>
        <source>must end</source>
        <comment>verdict</comment>
        <translation>muss enden</translation>
    </message>
    <message>
        <source>Point without a name</source>
        <translation>Punkt ohne Namen</translation>
    </message>
    <message>
        <source>The dossier has no subject: say what it is about.</source>
        <translation>Die Akte hat keinen Gegenstand: Sagen Sie, worum es geht.</translation>
    </message>
    <message>
        <source>No institution is named: say in its step for whom it is.</source>
        <translation>Keine Einrichtung ist genannt: Sagen Sie im Schritt, für wen sie ist.</translation>
    </message>
    <message>
        <source>No service is named: say in its step which ones it is about.</source>
        <translation>Kein Webdienst ist genannt: Sagen Sie im Schritt, um welche es geht.</translation>
    </message>
    <message>
        <source>No purpose is named: write it in its step.</source>
        <translation>Kein Zweck ist genannt: Schreiben Sie ihn in den Schritt.</translation>
    </message>
    <message>
        <source>The checklist is empty: take the usual points, or your own.</source>
        <translation>Die Prüfliste ist leer: Nehmen Sie die üblichen Punkte oder eigene.</translation>
    </message>
    <message>
        <source>“%1” is not done yet on the checklist.</source>
        <translation>„%1“ ist auf der Prüfliste noch nicht erledigt.</translation>
    </message>
    <message>
        <source>Nothing is enclosed: attach the dossier’s papers.</source>
        <translation>Nichts ist beigefügt: Fügen Sie die Unterlagen der Akte hinzu.</translation>
    </message>
    <message>
        <source>%1 has no assessment of the minimum norms of this or last year: record one.</source>
        <translation>%1 hat keine Bewertung der Mindestsicherheitsnormen aus diesem oder dem letzten Jahr: Tragen Sie eine ein.</translation>
    </message>
    <message>
        <source>An open point of the norms of %1 was due on %2: %3</source>
        <translation>Ein offener Punkt der Mindestsicherheitsnormen von %1 war am %2 fällig: %3</translation>
    </message>
    <message>
        <source>Complete the dossier and file it with the committee.</source>
        <translation>Vervollständigen Sie die Akte und reichen Sie sie beim Ausschuss ein.</translation>
    </message>
    <message>
        <source>The committee has to put the dossier on its agenda.</source>
        <translation>Der Ausschuss muss die Akte auf die Tagesordnung setzen.</translation>
    </message>
    <message>
        <source>The committee asked for information: answer it.</source>
        <translation>Der Ausschuss hat Auskünfte angefordert: Beantworten Sie sie.</translation>
    </message>
    <message>
        <source>The committee has to decide.</source>
        <translation>Der Ausschuss muss entscheiden.</translation>
    </message>
    <message>
        <source>Nothing has to be done until the committee amends it.</source>
        <translation>Es ist nichts zu tun, bis der Ausschuss sie abändert.</translation>
    </message>
    <message>
        <source>The committee refused it: prepare a new dossier to ask again.</source>
        <translation>Der Ausschuss hat abgelehnt: Bereiten Sie eine neue Akte vor, um erneut zu beantragen.</translation>
    </message>
    <message>
        <source>It no longer allows anything.</source>
        <translation>Sie erlaubt nichts mehr.</translation>
    </message>
    <message>
        <source>Another decision took its place.</source>
        <translation>Eine andere Entscheidung ist an ihre Stelle getreten.</translation>
    </message>
    <message>
        <source>Sectoral Committee for the Federal Authority</source>
        <translation>Sektorieller Ausschuss für die Föderalbehörde</translation>
    </message>
    <message>
        <source>Sectoral Committee of the National Register</source>
        <translation>Sektorieller Ausschuss des Nationalregisters</translation>
    </message>
    <message>
        <source>FPS Home Affairs</source>
        <translation>FÖD Inneres</translation>
    </message>
    <message>
        <source>PPS Social Integration</source>
        <translation>ÖPD Sozialeingliederung</translation>
    </message>
    <message>
        <source>another authority</source>
        <translation>eine andere Behörde</translation>
    </message>
    <message>
        <source>The dossier stays “%1”.</source>
        <comment>state</comment>
        <translation>Die Akte bleibt „%1“.</translation>
    </message>
    <message>
        <source>The dossier is “%1” again.</source>
        <comment>state</comment>
        <translation>Die Akte ist wieder „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>The review that it opened goes with it; %n verdict(s) waited in it.</source>
        <translation>
            <numerusform>Die dadurch eröffnete Überprüfung entfällt ebenfalls; %n Ergebnis stand darin noch aus.</numerusform>
            <numerusform>Die dadurch eröffnete Überprüfung entfällt ebenfalls; %n Ergebnisse standen darin noch aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacted</source>
        <comment>event</comment>
        <translation>Kontaktiert</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <comment>event</comment>
        <translation>Nicht angekommen</translation>
    </message>
    <message>
        <source>It was not delivered (%1): file it again.</source>
        <comment>day</comment>
        <translation>Sie ist nicht angekommen (%1): Reichen Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>Promised by %1.</source>
        <comment>day</comment>
        <translation>Zugesagt bis %1.</translation>
    </message>
    <message>
        <source>The draft %1 cites %2: it keeps its words, and its check says what is wrong.</source>
        <comment>request, number of a decision</comment>
        <translation>Der Entwurf %1 nennt die Nummer %2: Sein Text bleibt unverändert, und die Prüfung sagt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>The request %1 (%3) cites %2 and stays as it was written.</source>
        <comment>request, number of a decision, state</comment>
        <translation>Der Antrag %1 (%3) nennt die Nummer %2 und bleibt, wie er verfasst wurde.</translation>
    </message>
    <message>
        <source>The authorization %1 (%3) cites %2: check its basis.</source>
        <comment>service, number of a decision, environment</comment>
        <translation>Die Ermächtigung %1 (%3) nennt die Nummer %2: Prüfen Sie ihre Grundlage.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Coverage</source>
        <translation>Abdeckungsübersicht</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>wie am %1 bekannt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Webdienst</translation>
    </message>
    <message>
        <source>No service is authorized or asked for.</source>
        <translation>Es ist keine Ermächtigung erteilt oder beantragt.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>A draft asks for it: it is not finalised yet.</source>
        <translation>Ein Entwurf beantragt es: Er ist noch nicht endgültig gemacht.</translation>
    </message>
    <message>
        <source>Request %1 asks for it: it is “%2”.</source>
        <translation>Der Antrag %1 beantragt es: Er ist „%2“.</translation>
    </message>
    <message>
        <source>Authorized and in force.</source>
        <translation>Ermächtigt und in Kraft.</translation>
    </message>
    <message>
        <source>Authorized and in force since %1.</source>
        <translation>Ermächtigt und in Kraft seit dem %1.</translation>
    </message>
    <message>
        <source>Authorized, and in force from %1.</source>
        <translation>Ermächtigt, und in Kraft ab dem %1.</translation>
    </message>
    <message>
        <source>In force until %1: ask for its successor in time.</source>
        <translation>In Kraft bis einschließlich %1: Beantragen Sie rechtzeitig die Nachfolge.</translation>
    </message>
    <message>
        <source>Authorized in %1, and here neither authorized nor asked.</source>
        <translation>In der Umgebung „%1“ ermächtigt, hier weder ermächtigt noch beantragt.</translation>
    </message>
    <message>
        <source>Authorized, but the decision that it cites is not known or not in force.</source>
        <translation>Ermächtigt, aber die angeführte Entscheidung ist nicht bekannt oder nicht in Kraft.</translation>
    </message>
    <message>
        <source>The authorization is suspended.</source>
        <translation>Die Ermächtigung ist ausgesetzt.</translation>
    </message>
    <message>
        <source>Suspended since %1.</source>
        <translation>Ausgesetzt seit dem %1.</translation>
    </message>
    <message>
        <source>The authorization ended.</source>
        <translation>Die Ermächtigung ist beendet.</translation>
    </message>
    <message>
        <source>Ended: not in force since %1.</source>
        <translation>Beendet: nicht mehr in Kraft seit dem %1.</translation>
    </message>
    <message>
        <source>Request %1 asks for more of it.</source>
        <translation>Der Antrag %1 beantragt eine Erweiterung.</translation>
    </message>
    <message>
        <source>Request %1 asks to change it.</source>
        <translation>Der Antrag %1 beantragt eine Änderung.</translation>
    </message>
    <message>
        <source>Request %1 asks to end it.</source>
        <translation>Der Antrag %1 beantragt die Beendigung.</translation>
    </message>
    <message>
        <source>all</source>
        <comment>operations</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>basis</comment>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis einschließlich %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit dem %1</translation>
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
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Legal context</source>
        <translation>Rechtlicher Kontext</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Programmnummer</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Request %1 will ask for it: it is “%2” and is not with KSZ.</source>
        <translation>Der Antrag %1 wird es beantragen: Er ist „%2“ und liegt nicht bei der ZDSS.</translation>
    </message>
    <message>
        <source>It is not authorized in this environment.</source>
        <translation>Für diesen Webdienst besteht in dieser Umgebung keine Ermächtigung.</translation>
    </message>
    <message>
        <source>No request is about this service in this environment.</source>
        <translation>Kein Antrag betrifft diesen Dienst in dieser Umgebung.</translation>
    </message>
    <message>
        <source>Not needed here: it is a batch message, or a service that is no longer offered.</source>
        <translation>Hier nicht nötig: Das ist eine Batchnachricht oder ein Dienst, der nicht mehr angeboten wird.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>There is no display to open a window on. Without a window, licet-cli does the same job: licet-cli init, import, list, check, finalise, form.</source>
        <translation>Es gibt keinen Bildschirm, auf dem ein Fenster geöffnet werden kann. Ohne Fenster erledigt licet-cli dieselbe Arbeit: licet-cli init, import, list, check, finalise, form.</translation>
    </message>
    <message>
        <source>licet [REGISTER]

Opens the register, or the one opened last.
--background  waits without a window and tells what falls due
--version     prints the version
--help        prints this text</source>
        <translation>licet [REGISTER]

Öffnet das Register, oder das zuletzt geöffnete.
--background  wartet ohne Fenster und meldet, was fällig wird
--version     zeigt die Version
--help        zeigt diesen Text</translation>
    </message>
    <message>
        <source>%1 can&apos;t be started: install Licet anew.</source>
        <translation>%1 kann nicht gestartet werden: Installieren Sie Licet neu.</translation>
    </message>
</context>
<context>
    <name>DraftPaper</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>The draft was handed to the printer.</source>
        <translation>Der Entwurf wurde an den Drucker übergeben.</translation>
    </message>
    <message>
        <source>Save draft as PDF</source>
        <translation>Entwurf als PDF speichern</translation>
    </message>
    <message>
        <source>draft.pdf</source>
        <translation>entwurf.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The draft was written: %1</source>
        <translation>Der Entwurf wurde gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>DraftQuestion</name>
    <message>
        <source>draft.pdf</source>
        <translation>entwurf.pdf</translation>
    </message>
    <message>
        <source>Save mail draft</source>
        <translation>E-Mail-Entwurf speichern</translation>
    </message>
    <message>
        <source>question.eml</source>
        <translation>frage.eml</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>E-Mail (*.eml)</translation>
    </message>
    <message>
        <source>The question is in the mail draft, to be sent from there.</source>
        <translation>Die Frage steht im E-Mail-Entwurf; versenden Sie sie von dort.</translation>
    </message>
    <message>
        <source>%1 was written, but no program opens it: open it yourself.</source>
        <translation>%1 wurde gespeichert, doch kein Programm öffnet die Datei: Öffnen Sie sie selbst.</translation>
    </message>
    <message>
        <source>The answer is kept; the draft waits on you again.</source>
        <translation>Die Antwort ist aufbewahrt; der Entwurf wartet wieder auf Sie.</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>chased %1</source>
        <translation>erinnert am %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>versandt am %1</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>Empfang bestätigt am %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>angefordert am %1</translation>
    </message>
    <message>
        <source>finalised %1</source>
        <translation>endgültig gemacht am %1</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>unterzeichnet am %1</translation>
    </message>
    <message>
        <source>filed %1</source>
        <translation>eingereicht am %1</translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>entschieden am %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>Antwort erwartet</translation>
    </message>
    <message>
        <source>Execution awaited</source>
        <translation>Ausführung erwartet</translation>
    </message>
    <message>
        <source>Answer to a question awaited</source>
        <translation>Antwort auf eine Frage erwartet</translation>
    </message>
    <message>
        <source>Information asked of us</source>
        <translation>Auskünfte, die von uns angefordert wurden</translation>
    </message>
    <message>
        <source>Returned, to be corrected</source>
        <translation>Zurückgesandt, zu berichtigen</translation>
    </message>
    <message>
        <source>Refused, to be reconsidered</source>
        <translation>Abgelehnt, neu zu prüfen</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>Zu unterzeichnen</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Zu versenden</translation>
    </message>
    <message>
        <source>Decision of the committee awaited</source>
        <translation>Entscheidung des Ausschusses erwartet</translation>
    </message>
    <message>
        <source>Decision comes into force</source>
        <translation>Entscheidung tritt in Kraft</translation>
    </message>
    <message>
        <source>Authorization ends</source>
        <translation>Ermächtigung endet</translation>
    </message>
    <message>
        <source>Certificate ends</source>
        <translation>Zertifikat läuft ab</translation>
    </message>
    <message>
        <source>Echo test not passed yet</source>
        <translation>Echotest noch nicht bestanden</translation>
    </message>
    <message>
        <source>Retrieval of the log to be tested</source>
        <translation>Abruftest des Protokolls fällig</translation>
    </message>
    <message>
        <source>Nobody may sign</source>
        <translation>Niemand darf unterzeichnen</translation>
    </message>
    <message>
        <source>Review not finished</source>
        <translation>Überprüfung nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Authorizations to complete</source>
        <translation>Zu ergänzende Ermächtigungen</translation>
    </message>
    <message>
        <source>Norms questionnaire</source>
        <translation>Normenfragebogen</translation>
    </message>
    <message>
        <source>Open point of the norms</source>
        <translation>Offener Punkt der Normen</translation>
    </message>
    <message>
        <source>Last day for a go-live day</source>
        <translation>Letzter Tag für einen Produktivstart</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Eigene Erinnerung</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>due</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per Brief</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is due, of what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>PPKB</source>
        <translation>Programmverwaltung</translation>
    </message>
    <message>
        <source>KSZ security service</source>
        <translation>Sicherheitsdienst der ZDSS</translation>
    </message>
    <message>
        <source>OCMW cell</source>
        <translation>ÖSHZ-Zelle</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>days</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, skipping %2</source>
        <translation>%1, ohne %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n working day(s)</source>
        <translation>
            <numerusform>%1 + %n Werktag</numerusform>
            <numerusform>%1 + %n Werktage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) before %1</source>
        <translation>
            <numerusform>%n Werktag vor %1</numerusform>
            <numerusform>%n Werktage vor %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n day(s)</source>
        <translation>
            <numerusform>%1 + %n Tag</numerusform>
            <numerusform>%1 + %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before %1</source>
        <translation>
            <numerusform>%n Tag vor %1</numerusform>
            <numerusform>%n Tage vor %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the day as it was stated: %1</source>
        <translation>angegebener Tag: %1</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation>kein Tag festgelegt</translation>
    </message>
    <message>
        <source>Licet: what is due</source>
        <translation>Licet: was ansteht</translation>
    </message>
    <message>
        <source>Dossier to be filed</source>
        <translation>Einzureichende Ausschussakte</translation>
    </message>
    <message>
        <source>no term runs: its day is not known, note it</source>
        <translation>es läuft keine Frist: Der Tag ist nicht bekannt, tragen Sie ihn ein</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Letter after the execution awaited</source>
        <translation>Brief nach der Ausführung erwartet</translation>
    </message>
    <message>
        <source>not delivered %1</source>
        <translation>nicht angekommen am %1</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>verfasst am %1</translation>
    </message>
    <message>
        <source>Has it left?</source>
        <translation>Ist es abgegangen?</translation>
    </message>
    <message>
        <source>To be sent again</source>
        <translation>Erneut zu versenden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question, of what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the day that was promised: %1</source>
        <translation>der zugesagte Tag: %1</translation>
    </message>
    <message>
        <source>Renewed certificate, KSZ to be told</source>
        <translation>Erneuertes Zertifikat, der ZDSS zu melden</translation>
    </message>
    <message>
        <source>Renewed certificate, to be taken into use</source>
        <translation>Erneuertes Zertifikat, in Betrieb zu nehmen</translation>
    </message>
    <message>
        <source>Old certificate, to be removed</source>
        <translation>Altes Zertifikat, außer Betrieb zu nehmen</translation>
    </message>
    <message>
        <source>Rights to transfer after a merger</source>
        <translation>Nach einer Fusion zu übertragende Ermächtigungen</translation>
    </message>
    <message>
        <source>Forms not sent yet in the old name</source>
        <translation>Noch nicht versandte Formulare unter dem alten Namen</translation>
    </message>
    <message>
        <source>the last day of the signatory&apos;s mandate: %1</source>
        <translation>der letzte Tag des Mandats des Unterzeichners: %1</translation>
    </message>
    <message>
        <source>dossier not delivered %1</source>
        <translation>Akte nicht angekommen am %1</translation>
    </message>
    <message>
        <source>Dossier to be filed again</source>
        <translation>Erneut einzureichende Ausschussakte</translation>
    </message>
</context>
<context>
    <name>EditorSections</name>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Webdienste</translation>
    </message>
    <message>
        <source>Purpose and basis</source>
        <translation>Zweck und Grundlage</translation>
    </message>
    <message>
        <source>Identification and log</source>
        <translation>Identifizierung und Protokollierung</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktpersonen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message>
        <source>%1 and %2</source>
        <comment>names, the last one</comment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 “%2” is not a valid enterprise number (KBO): it has ten digits and the last two check the others.</source>
        <translation>%1 „%2“ ist keine gültige Unternehmensnummer (ZDU): Sie hat zehn Ziffern, und die letzten zwei prüfen die anderen.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a program number: it has exactly eleven digits.</source>
        <translation>%1 „%2“ ist keine Programmnummer: Sie hat genau elf Ziffern.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a deliberation number: write it as 12/081.</source>
        <translation>%1 „%2“ ist keine Beschlussnummer: Schreiben Sie sie wie 12/081.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a dossier number: write it as IVC/KSZG/21/066.</source>
        <translation>%1 „%2“ ist keine Aktennummer: Schreiben Sie sie wie IVC/KSZG/21/066.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a legal context: it has 1 to 64 characters.</source>
        <translation>%1 „%2“ ist kein rechtlicher Kontext: Er hat 1 bis 64 Zeichen.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a sector code: write it as 17.1.</source>
        <translation>%1 „%2“ ist kein Sektorcode: Schreiben Sie ihn wie 17.1.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a date that exists: write it as 2026-12-07.</source>
        <translation>%1 „%2“ ist kein gültiges Datum: Schreiben Sie ein Datum wie 2026-12-07.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a known word: use one of %3.</source>
        <translation>%1 „%2“ ist kein bekanntes Wort: Verwenden Sie eines der Wörter %3.</translation>
    </message>
    <message>
        <source>The file %1 is not valid JSON (line %2): correct it and try again.</source>
        <translation>Die Datei %1 ist kein gültiges JSON (Zeile %2): Berichtigen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file has an unknown member %1: remove it or correct its name; known are %3.</source>
        <translation>Die Datei enthält ein unbekanntes Feld %1: Entfernen Sie es oder berichtigen Sie den Namen; bekannt sind %3.</translation>
    </message>
    <message>
        <source>The file lacks %1: add it and try again.</source>
        <translation>In der Datei fehlt %1: Ergänzen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 holds “%2”, which does not fit: expected is %3.</source>
        <translation>%1 enthält „%2“, das nicht passt: Erwartet wird %3.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is neither in the file nor in the register: add it first.</source>
        <translation>%1 nennt „%2“, das weder in der Datei noch im Register steht: Fügen Sie es zuerst hinzu.</translation>
    </message>
    <message>
        <source>There is nothing to import in %1.</source>
        <translation>In %1 gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <source>There is no file %1: check the name.</source>
        <translation>Es gibt keine Datei %1: Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>The file %1 exists already and is left as it is: choose another name.</source>
        <translation>Die Datei %1 besteht bereits und bleibt, wie sie ist: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: check its permissions.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: check the folder and its permissions.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: Prüfen Sie den Ordner und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The file %1 is empty: choose another one.</source>
        <translation>Die Datei %1 ist leer: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file %1 is not a register of Licet and was left untouched.</source>
        <translation>Die Datei %1 ist kein Register von Licet und blieb unberührt.</translation>
    </message>
    <message>
        <source>The register %1 was written by a newer Licet and was left untouched: install the newer version.</source>
        <translation>Das Register %1 stammt von einer neueren Version von Licet und blieb unberührt: Installieren Sie diese.</translation>
    </message>
    <message>
        <source>The register %1 is damaged and was left as it is: open a backup.</source>
        <translation>Das Register %1 ist beschädigt und blieb, wie es ist: Öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>The register %1 is open for reading only, so nothing was changed.</source>
        <translation>Das Register %1 ist nur zum Lesen geöffnet; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The register %1 is in use by %2: close it there, or open it for reading.</source>
        <translation>Das Register %1 wird von %2 benutzt: Schließen Sie es dort oder öffnen Sie es zum Lesen.</translation>
    </message>
    <message>
        <source>The disk is full and nothing was written: make room and try again.</source>
        <translation>Der Datenträger ist voll, und es wurde nichts geschrieben: Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The register is busy: try again in a moment.</source>
        <translation>Das Register ist belegt: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 is recorded already.</source>
        <translation>%1 ist bereits eingetragen.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the request is “%2”; possible are: %3.</source>
        <translation>„%1“ ist nicht möglich, solange der Antrag „%2“ ist; möglich sind: %3.</translation>
    </message>
    <message>
        <source>The request cannot be finalised: the check finds errors that must be corrected first.</source>
        <translation>Der Antrag kann nicht endgültig gemacht werden: Die Prüfung findet Fehler, die zuerst zu beheben sind.</translation>
    </message>
    <message>
        <source>A reason is needed for “%1”: write one.</source>
        <translation>Für „%1“ ist ein Grund nötig: Geben Sie ihn an.</translation>
    </message>
    <message>
        <source>The request %2 has no finalised version: finalise it first.</source>
        <translation>Antrag %2 hat keine endgültige Fassung: Machen Sie ihn zuerst endgültig.</translation>
    </message>
    <message>
        <source>The printer did not take the document (%1): check it and print again.</source>
        <translation>Der Drucker hat das Dokument nicht angenommen (%1): Prüfen Sie ihn und drucken Sie erneut.</translation>
    </message>
    <message>
        <source>The form names %1 as signatory and %2 signed: reopen the request and finalise it anew for %2.</source>
        <translation>Das Formular nennt %1 als Unterzeichner, unterschrieben hat %2: Öffnen Sie den Antrag wieder und machen Sie ihn für %2 neu endgültig.</translation>
    </message>
    <message>
        <source>The day %2 lies in the future: give the day on which it happened.</source>
        <translation>Der Tag %2 liegt in der Zukunft: Geben Sie den Tag an, an dem es geschah.</translation>
    </message>
    <message>
        <source>The program number %2 is recorded as one of another institution, %1: check it.</source>
        <translation>Die Programmnummer %2 ist für eine andere Einrichtung, %1, eingetragen: Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The request asked for a program number: give the one received, or say that none is used.</source>
        <translation>Im Antrag wurde eine Programmnummer beantragt: Geben Sie die erhaltene Nummer an, oder geben Sie an, dass keine verwendet wird.</translation>
    </message>
    <message>
        <source>There is no environment after production: nothing was prepared.</source>
        <translation>Nach der Produktion gibt es keine Umgebung mehr: Nichts wurde vorbereitet.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the authorization is “%2”.</source>
        <translation>„%1“ ist nicht möglich, solange die Ermächtigung „%2“ ist.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it is in use, or nobody recorded when it was last used. Its log is kept for ten years after the last use.</source>
        <translation>%1 kann nicht entfernt werden: in Gebrauch, oder die letzte Nutzung ist nicht eingetragen. Das Protokoll wird bis zehn Jahre danach aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: its log is kept until %2.</source>
        <translation>%1 kann nicht entfernt werden: Das Protokoll wird bis %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: authorizations or open requests that use it: %2.</source>
        <translation>%1 kann nicht entfernt werden: Ermächtigungen oder offene Anträge, die es nutzen: %2.</translation>
    </message>
    <message>
        <source>The request %2 is not signed yet: record its signature before it is sent.</source>
        <translation>Der Antrag %2 ist noch nicht unterzeichnet: Tragen Sie die Unterschrift ein, bevor er versandt wird.</translation>
    </message>
    <message>
        <source>One envelope has one recipient, and these requests go to %1 and to %2: send them one recipient at a time.</source>
        <translation>Ein Umschlag hat einen Empfänger, und diese Anträge gehen an %1 und an %2: Versenden Sie sie je Empfänger.</translation>
    </message>
    <message>
        <source>One envelope has one sender, and these requests come from %1 and from %2: send them one institution at a time.</source>
        <translation>Ein Umschlag hat einen Absender, und diese Anträge kommen von %1 und von %2: Versenden Sie sie je Einrichtung.</translation>
    </message>
    <message>
        <source>The recipient %1 has no mail address: record one among the recipients, or write a covering letter.</source>
        <translation>Der Empfänger %1 hat keine E-Mail-Adresse: Tragen Sie bei den Empfängern eine ein oder schreiben Sie ein Begleitschreiben.</translation>
    </message>
    <message>
        <source>The mail address “%2” of %1 is no single address: correct it among the recipients.</source>
        <translation>Die E-Mail-Adresse „%2“ von %1 ist keine einzelne Adresse: Berichtigen Sie sie bei den Empfängern.</translation>
    </message>
    <message>
        <source>“%1” is not possible once the state is “%2”.</source>
        <translation>„%1“ ist im Stand „%2“ nicht mehr möglich.</translation>
    </message>
    <message>
        <source>The request %2 waits on no answer of an office, so there is nobody to chase: choose one that was sent and not answered.</source>
        <translation>Der Antrag %2 wartet auf keine Antwort einer Dienststelle, es muss also niemand erinnert werden: Wählen Sie einen, der versandt und nicht beantwortet ist.</translation>
    </message>
    <message>
        <source>The letter&apos;s text names the field “%1”, which cannot stand there: use one of %3.</source>
        <translation>Der Text des Schreibens nennt das Feld „%1“, das dort nicht stehen kann: Verwenden Sie eines der Felder %3.</translation>
    </message>
    <message>
        <source>The letter&apos;s text opens “%1” and does not close it: add %3 after it.</source>
        <translation>Der Text des Schreibens öffnet „%1“ und schließt es nicht: Fügen Sie danach %3 hinzu.</translation>
    </message>
    <message>
        <source>The letter&apos;s text closes “%1”, which is not open there: take it away or open it first.</source>
        <translation>Der Text des Schreibens schließt „%1“, das dort nicht offen ist: Entfernen Sie es oder öffnen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The term %2 cannot be used: choose one within %3.</source>
        <translation>Die Frist %2 ist nicht möglich: Wählen Sie eine innerhalb von %3.</translation>
    </message>
    <message>
        <source>%1 is a closing day already: it counts once.</source>
        <translation>%1 ist bereits ein Schließtag: Er zählt nur einmal.</translation>
    </message>
    <message>
        <source>With these closing days %1 has no working day left, so that no term would ever end: take some away.</source>
        <translation>Mit diesen Schließtagen hat %1 keinen Werktag mehr, sodass keine Frist je endet: Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>Something can be snoozed until a later day only: %2 is none.</source>
        <translation>Zurückstellen lässt sich etwas nur auf einen späteren Tag: %2 ist keiner.</translation>
    </message>
    <message>
        <source>Nothing of %2 waits, so there is nothing to snooze.</source>
        <translation>Zu %2 steht nichts aus, es ist also nichts zurückzustellen.</translation>
    </message>
    <message>
        <source>The file %1 is a register of Licet or belongs to one, and nothing else takes its place: choose another name.</source>
        <translation>Die Datei %1 ist ein Register von Licet oder gehört zu einem und wird durch nichts anderes ersetzt: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file %1 was not written, for its disk or the network failed: try again, or choose another place.</source>
        <translation>Die Datei %1 wurde nicht geschrieben, denn der Datenträger oder das Netzwerk versagte: Versuchen Sie es erneut oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no room for %1, so it was not written: make room there, or choose another place.</source>
        <translation>Für %1 ist kein Platz, daher wurde es nicht geschrieben: Schaffen Sie dort Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk or network folder of %1 cannot be read or written: check it, open the register again and see whether your last change is there.</source>
        <translation>Der Datenträger oder der Netzwerkordner von %1 kann nicht gelesen oder beschrieben werden: Prüfen Sie ihn, öffnen Sie das Register neu und sehen Sie nach, ob Ihre letzte Änderung darin steht.</translation>
    </message>
    <message>
        <source>The register could not be used: open it again and see whether your last change is there.</source>
        <translation>Das Register konnte nicht verwendet werden: Öffnen Sie es neu und sehen Sie nach, ob Ihre letzte Änderung darin steht.</translation>
    </message>
    <message>
        <source>The last save of the register %1 was cut off and must be undone before it can be read, but its folder is for reading only: open it once where that folder can be written.</source>
        <translation>Die letzte Speicherung des Registers %1 wurde abgebrochen und muss rückgängig gemacht werden, bevor es gelesen werden kann, doch in seinen Ordner darf nicht geschrieben werden: Öffnen Sie es einmal dort, wo das möglich ist.</translation>
    </message>
    <message>
        <source>The register %1 is no longer where it was: it was deleted or moved, or its disk was disconnected. Put it back, or save a copy elsewhere.</source>
        <translation>Das Register %1 ist nicht mehr dort, wo es war: Es wurde gelöscht oder verschoben, oder sein Datenträger wurde getrennt. Legen Sie es an seinen Ort zurück, oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>Another file was put in the place of the register %1 while it was open, and is left as it is: save a copy elsewhere.</source>
        <translation>An die Stelle des Registers %1 wurde eine andere Datei gesetzt, während es offen war; sie bleibt, wie sie ist: Speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>The register %1 was emptied by another program while it was open: open its newest backup.</source>
        <translation>Das Register %1 wurde von einem anderen Programm geleert, während es offen war: Öffnen Sie seine neueste Sicherung.</translation>
    </message>
    <message>
        <source>The file %1 is another register, or one that is in use, and is left as it is: choose another name.</source>
        <translation>Die Datei %1 ist ein anderes Register oder eines, das in Gebrauch ist, und bleibt, wie sie ist: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>No backup was made, for the folder %1 is not there: connect its disk or choose another folder.</source>
        <translation>Es wurde keine Sicherung erstellt, denn der Ordner %1 ist nicht da: Schließen Sie den Datenträger an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: check its folder and the permissions of that folder.</source>
        <translation>Die Sicherung %1 kann nicht geschrieben werden: Prüfen Sie ihren Ordner und dessen Rechte.</translation>
    </message>
    <message>
        <source>The backup %1 does not fit on its disk, and none was made: make room or choose another folder.</source>
        <translation>Die Sicherung %1 hat auf ihrem Datenträger keinen Platz und wurde nicht erstellt: Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The register is damaged and was left as it is: open a backup.</source>
        <translation>Das Register ist beschädigt und wurde so belassen: Öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>This does not fit with what the register holds: correct it and try again.</source>
        <translation>Dies passt nicht zu dem, was im Register steht: Berichtigen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is recorded already.</source>
        <translation>Dies ist schon eingetragen.</translation>
    </message>
    <message>
        <source>The file %1 is no %2, though its name says so: choose the right file, or give it the name of what it is.</source>
        <translation>Die Datei %1 ist kein %2, obwohl ihr Name das sagt: Wählen Sie die richtige Datei, oder geben Sie ihr den Namen, der zum Inhalt passt.</translation>
    </message>
    <message>
        <source>The mail to %1 would be %2 MB, and most mail systems take no more than %3 MB: attach smaller scans, or send the papers by post.</source>
        <translation>Die E-Mail an %1 wäre %2 MB groß, und die meisten Mailsysteme nehmen höchstens %3 MB an: Fügen Sie kleinere Scans bei, oder senden Sie die Unterlagen per Post.</translation>
    </message>
    <message>
        <source>The paper of %2 that should go along is not in the register: attach the signed form anew.</source>
        <translation>Die Unterlage von %2, die mitgehen soll, ist nicht im Register: Fügen Sie das unterzeichnete Formular erneut bei.</translation>
    </message>
    <message>
        <source>No scan of the signed form is attached to %2: attach it, or say that the signed form goes by post.</source>
        <translation>Bei %2 liegt kein Scan des unterzeichneten Formulars: Fügen Sie ihn bei, oder geben Sie an, dass das unterzeichnete Formular per Post geht.</translation>
    </message>
    <message>
        <source>A reminder to %1 of %2 is recorded already: one a day is enough, unless you say otherwise.</source>
        <translation>Eine Erinnerung an %1 vom %2 ist bereits eingetragen: Eine am Tag genügt, außer Sie bestimmen es anders.</translation>
    </message>
    <message>
        <source>%1 names “%2”, and several records are called so: say in the file what tells it from the others.</source>
        <translation>%1 nennt „%2“, und mehrere Einträge heißen so: Geben Sie in der Datei an, was ihn von den anderen unterscheidet.</translation>
    </message>
    <message>
        <source>“%1” of %2 (event %3) changed the same and lies later: give that day or a later one, or correct that event.</source>
        <translation>„%1“ vom %2 (Ereignis %3) hat dasselbe geändert und liegt später: Geben Sie diesen oder einen späteren Tag an, oder berichtigen Sie dieses Ereignis.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a day of the year: write it as 11-30.</source>
        <translation>%1 „%2“ ist kein Tag des Jahres: Schreiben Sie ihn als 11-30.</translation>
    </message>
    <message>
        <source>The register %1 is in use by another program: close it there, or open it for reading.</source>
        <translation>Das Register %1 wird von einem anderen Programm verwendet: Schließen Sie es dort, oder öffnen Sie es zum Lesen.</translation>
    </message>
    <message>
        <source>No question about this request waits for an answer.</source>
        <translation>Zu diesem Antrag wartet keine Frage auf eine Antwort.</translation>
    </message>
    <message>
        <source>This is not in the register (%1): it may have been removed in the meantime.</source>
        <translation>Dies steht nicht im Register (%1): Vielleicht wurde es inzwischen entfernt.</translation>
    </message>
    <message>
        <source>“%1 %2” was not found: check the number or the name.</source>
        <translation>„%1 %2“ wurde nicht gefunden: Prüfen Sie die Nummer oder den Namen.</translation>
    </message>
    <message>
        <source>“%1” does not fit with what the register holds: correct it and try again.</source>
        <translation>„%1“ passt nicht zu dem, was im Register steht: Berichtigen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the dossier is “%2”; possible are: %3.</source>
        <translation>„%1“ ist nicht möglich, solange die Akte „%2“ ist; möglich sind: %3.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime (%1): open it again and repeat your change.</source>
        <translation>Dies wurde inzwischen anderswo geändert (%1): Öffnen Sie es erneut und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>No environment is chosen, so nothing says which one is next: choose it first.</source>
        <translation>Es ist keine Umgebung gewählt, daher steht die nächste nicht fest: Wählen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The form or letter that this needs is not part of this program: install a version that has it.</source>
        <translation>Das nötige Formular oder Schreiben gehört nicht zu diesem Programm: Installieren Sie eine Version, die es enthält.</translation>
    </message>
    <message>
        <source>The paper could not be made: nothing was written.</source>
        <translation>Das Schriftstück konnte nicht erstellt werden: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Content of a file</source>
        <translation>Inhalt einer Datei</translation>
    </message>
    <message>
        <source>Item that is due</source>
        <translation>Fälliger Vorgang</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Webdienst</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>an object, { … }</source>
        <translation>ein Objekt, { … }</translation>
    </message>
    <message>
        <source>a list, [ … ]</source>
        <translation>eine Liste, [ … ]</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>save</source>
        <comment>what was asked</comment>
        <translation>speichern</translation>
    </message>
    <message>
        <source>prepare a request</source>
        <comment>what was asked</comment>
        <translation>einen Antrag vorbereiten</translation>
    </message>
    <message>
        <source>snooze</source>
        <comment>what was asked</comment>
        <translation>zurückstellen</translation>
    </message>
    <message>
        <source>The authorization that this request is about is not in the register any more: say that the line was not granted, or enter the authorization first.</source>
        <translation>Die Ermächtigung, um die es in diesem Antrag geht, steht nicht mehr im Register: Geben Sie an, dass die Zeile nicht erteilt wurde, oder tragen Sie zuerst die Ermächtigung ein.</translation>
    </message>
    <message>
        <source>The authorization of %1 has ended, and a change does not revive it: say that the line was not granted, or record first that it has not ended.</source>
        <translation>Die Ermächtigung für %1 ist beendet, und eine Änderung lässt sie nicht wieder aufleben: Geben Sie an, dass die Zeile nicht erteilt wurde, oder machen Sie zuerst die Beendigung rückgängig.</translation>
    </message>
    <message>
        <source>The authorization of %1 has ended since %2, and a change does not revive it: say that the line was not granted, or record first that it has not ended.</source>
        <translation>Die Ermächtigung für %1 ist seit %2 beendet, und eine Änderung lässt sie nicht wieder aufleben: Geben Sie an, dass die Zeile nicht erteilt wurde, oder machen Sie zuerst die Beendigung rückgängig.</translation>
    </message>
    <message>
        <source>No authorization that is in force is recorded for %1 in this environment, so nothing can end: say that the line was not granted, or enter it first.</source>
        <translation>Für %1 ist in dieser Umgebung keine geltende Ermächtigung eingetragen, es gibt also nichts zu beenden: Geben Sie an, dass die Zeile nicht erteilt wurde, oder tragen Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>“%1” is what the executed form says, and stays as it was signed: ask a change instead.</source>
        <translation>„%1“ ist das, was das ausgeführte Formular sagt, und bleibt so, wie es unterzeichnet wurde: Beantragen Sie eine Änderung.</translation>
    </message>
    <message>
        <source>Name the service.</source>
        <translation>Nennen Sie den Webdienst.</translation>
    </message>
    <message>
        <source>%1: name the service.</source>
        <translation>%1: Nennen Sie den Webdienst.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>%1: the last day lies before the first.</source>
        <translation>%1: Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The last use lies before the first.</source>
        <translation>Die letzte Nutzung liegt vor der ersten.</translation>
    </message>
    <message>
        <source>%1: the last use lies before the first.</source>
        <translation>%1: Die letzte Nutzung liegt vor der ersten.</translation>
    </message>
    <message>
        <source>Of “%2” this cannot be corrected: %1. Write in the note what is right.</source>
        <translation>Bei „%2“ lässt sich dies nicht berichtigen: %1. Schreiben Sie in die Notiz, was richtig ist.</translation>
    </message>
    <message>
        <source>The import cannot be taken back, for something was built on it: “%1” of %2 (%3).</source>
        <translation>Der Import lässt sich nicht rückgängig machen, denn darauf wurde aufgebaut: „%1“ vom %2 (%3).</translation>
    </message>
    <message>
        <source>This import was taken back already, on %2.</source>
        <translation>Dieser Import wurde schon rückgängig gemacht, am %2.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>der Tag</translation>
    </message>
    <message>
        <source>who did it</source>
        <translation>wer es tat</translation>
    </message>
    <message>
        <source>the program number</source>
        <translation>die Programmnummer</translation>
    </message>
    <message>
        <source>their reference</source>
        <translation>Zeichen der ZDSS</translation>
    </message>
    <message>
        <source>One letter speaks one language, and these forms have two, %1 and %2: send them one language at a time.</source>
        <translation>Ein Brief ist in einer Sprache verfasst, diese Formulare aber in zwei, %1 und %2: Versenden Sie sie je Sprache.</translation>
    </message>
    <message>
        <source>“%1” of %2 (event %3) changed the same afterwards and lies earlier: give that day or an earlier one, or correct that event first.</source>
        <translation>„%1“ vom %2 (Ereignis %3) hat danach dasselbe geändert und liegt früher: Geben Sie diesen oder einen früheren Tag an, oder berichtigen Sie zuerst dieses Ereignis.</translation>
    </message>
    <message>
        <source>The program number %2 is in use, or came with an execution, and stays as it was received. A wrong one is corrected at the event that brought it.</source>
        <translation>Die Programmnummer %2 ist in Gebrauch oder kam mit einer Ausführung und bleibt, wie sie erhalten wurde. Eine falsche berichtigen Sie bei dem Ereignis, mit dem sie kam.</translation>
    </message>
    <message>
        <source>%2 is a number of %1: a request keeps its institution once it has a number. Make a new request for the other one, as a copy of this.</source>
        <translation>%2 ist eine Nummer von %1: Ein Antrag bleibt bei seiner Einrichtung, sobald er eine Nummer hat. Erstellen Sie für die andere einen neuen Antrag als Kopie dieses Antrags.</translation>
    </message>
    <message>
        <source>The number %2 stands for several requests: use one of the ids %3.</source>
        <translation>Die Nummer %2 steht für mehrere Anträge: Verwenden Sie eine der Ids %3.</translation>
    </message>
    <message>
        <source>Write the note with --note.</source>
        <translation>Geben Sie die Notiz mit --note an.</translation>
    </message>
    <message>
        <source>The note is empty: write it.</source>
        <translation>Die Notiz ist leer: schreiben Sie sie.</translation>
    </message>
    <message>
        <source>%1: “%2” is more than the form asked for, and an answer does not grant that: make a new request for it, and record what was granted of this one.</source>
        <translation>%1: „%2“ ist mehr, als das Formular beantragt hat, und eine Antwort kann das nicht erteilen: Stellen Sie dafür einen neuen Antrag, und tragen Sie ein, was von diesem erteilt wurde.</translation>
    </message>
    <message>
        <source>The last day for the reply, %2, lies before the day on which it was asked.</source>
        <translation>Der letzte Tag für die Antwort, %2, liegt vor dem Tag, an dem sie angefordert wurde.</translation>
    </message>
    <message>
        <source>%1 is the one whom the form names: record the signature without saying that somebody else signed.</source>
        <translation>%1 ist die Person, die das Formular nennt: Tragen Sie die Unterschrift ein, ohne zu sagen, dass jemand anders unterzeichnet hat.</translation>
    </message>
    <message>
        <source>There is no printer here: save the document as PDF and print that elsewhere, or set up a printer on this computer.</source>
        <translation>Hier gibt es keinen Drucker: Speichern Sie das Dokument als PDF und drucken Sie es anderswo, oder richten Sie auf diesem Computer einen Drucker ein.</translation>
    </message>
    <message>
        <source>The file %1 is cut off or damaged, for this %2 cannot be read to its end: scan or fetch it anew, and attach that one.</source>
        <translation>Die Datei %1 ist abgebrochen oder beschädigt, denn dieses %2 lässt sich nicht bis zum Ende lesen: Scannen Sie sie neu oder holen Sie sie erneut, und fügen Sie die neue Datei bei.</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password, so nobody could read it later: attach it without one.</source>
        <translation>Die Datei %1 ist mit einem Kennwort geschützt, sodass niemand sie später lesen könnte: Fügen Sie sie ohne Kennwort bei.</translation>
    </message>
    <message>
        <source>%1 has %2 characters, and at most %3 fit: shorten the text, or attach the long one as a file.</source>
        <translation>%1 hat %2 Zeichen, und höchstens %3 passen: Kürzen Sie den Text, oder fügen Sie den langen als Datei bei.</translation>
    </message>
    <message>
        <source>%1 has %2 items, and at most %3 fit into one file: divide them over several files.</source>
        <translation>%1 hat %2 Einträge, und in eine Datei passen höchstens %3: Verteilen Sie sie auf mehrere Dateien.</translation>
    </message>
    <message>
        <source>The file %1 has %2 MB, and at most %3 MB fit: divide it, or choose a smaller one.</source>
        <translation>Die Datei %1 hat %2 MB, und höchstens %3 MB passen: Teilen Sie sie auf, oder wählen Sie eine kleinere.</translation>
    </message>
    <message>
        <source>The number %2 stays, for requests or authorizations name it as their basis (%3) and would lose it. Enter the decision under the right number as a new one, and name that one there instead.</source>
        <translation>Die Nummer %2 bleibt, denn Anträge oder Ermächtigungen nennen sie als Grundlage (%3) und würden sie verlieren. Tragen Sie die Entscheidung unter der richtigen Nummer als neue ein und nennen Sie dort diese.</translation>
    </message>
    <message>
        <source>%1 says “%2”, and %3 says otherwise: correct one of the two.</source>
        <translation>%1 sagt „%2“, und %3 sagt etwas anderes: Berichtigen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>%2 services are more than one request takes, which is %3: divide them among several requests.</source>
        <translation>%2 Webdienste sind mehr, als ein Antrag fasst (%3): Verteilen Sie sie auf mehrere Anträge.</translation>
    </message>
    <message>
        <source>%1: %2 services are more than one request takes, which is %3: divide them among several requests.</source>
        <translation>%1: %2 Webdienste sind mehr, als ein Antrag fasst (%3): Verteilen Sie sie auf mehrere Anträge.</translation>
    </message>
    <message>
        <source>No service was granted, so nothing was executed: record the event refuse instead.</source>
        <translation>Kein Webdienst wurde erteilt, also wurde nichts ausgeführt: Tragen Sie stattdessen das Ereignis refuse ein.</translation>
    </message>
    <message>
        <source>No service was granted, so nothing was executed: record that the request was refused.</source>
        <translation>Kein Webdienst wurde erteilt, also wurde nichts ausgeführt: Tragen Sie ein, dass der Antrag abgelehnt wurde.</translation>
    </message>
    <message>
        <source>%1: the day %2 lies in the future: give the day on which it happened.</source>
        <translation>%1: Der Tag %2 liegt in der Zukunft: Geben Sie den Tag an, an dem es geschah.</translation>
    </message>
    <message>
        <source>--granted %2 belongs after a --line SERVICE=with-differences: name the line first.</source>
        <translation>--granted %2 gehört hinter ein --line SERVICE=with-differences: Nennen Sie zuerst die Zeile.</translation>
    </message>
    <message>
        <source>The request %2 did not arrive: send it again and record that, instead of chasing.</source>
        <translation>Der Antrag %2 ist nicht angekommen: Versenden Sie ihn erneut und tragen Sie das ein, statt zu erinnern.</translation>
    </message>
    <message>
        <source>%1 is granted with differences: say which.</source>
        <translation>%1 ist mit Abweichungen erteilt: Sagen Sie, mit welchen.</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <comment>an event and its day</comment>
        <translation>„%1“ vom %2</translation>
    </message>
    <message>
        <source>“%1” cannot have happened on %2, before %3: give the day of that one or a later one.</source>
        <translation>„%1“ kann nicht am %2 geschehen sein, vor %3: Geben Sie diesen Tag oder einen späteren an.</translation>
    </message>
    <message>
        <source>“%1” cannot have happened on %2, after %3, which followed it: give the day of that one or an earlier one.</source>
        <translation>„%1“ kann nicht am %2 geschehen sein, nach %3, das darauf folgte: Geben Sie diesen Tag oder einen früheren an.</translation>
    </message>
    <message>
        <source>%1: “%2” stands in %3 already: keep one of the two lines.</source>
        <translation>%1: „%2“ steht bereits in %3: Behalten Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <source>A reason is needed for “%1”: give it with --note.</source>
        <translation>Für „%1“ ist ein Grund nötig: Geben Sie ihn mit --note an.</translation>
    </message>
    <message>
        <source>The file %1 exists already and is left as it is: choose another name, or replace it with --overwrite.</source>
        <translation>Die Datei %1 besteht bereits und bleibt, wie sie ist: Wählen Sie einen anderen Namen, oder ersetzen Sie sie mit --overwrite.</translation>
    </message>
    <message>
        <source>that no number came</source>
        <translation>dass keine Nummer kam</translation>
    </message>
    <message>
        <source>The day by which it was promised, %2, lies before the day of the contact: check both days.</source>
        <translation>Der zugesagte Tag, %2, liegt vor dem Tag des Kontakts: Prüfen Sie beide Tage.</translation>
    </message>
    <message>
        <source>This answer says what the answer before it said: say with --line what is different now, or keep it as a note.</source>
        <translation>Diese Antwort sagt dasselbe wie die vorige: Geben Sie mit --line an, was jetzt anders ist, oder bewahren Sie sie als Notiz auf.</translation>
    </message>
    <message>
        <source>This answer says what the answer before it said: say what is different now, or keep it as a note.</source>
        <translation>Diese Antwort sagt dasselbe wie die vorige: Geben Sie an, was jetzt anders ist, oder bewahren Sie sie als Notiz auf.</translation>
    </message>
    <message>
        <source>A later import of %2 was built on it (number %3): take that one back first.</source>
        <translation>Ein späterer Import vom %2 baut darauf auf (Nummer %3): Machen Sie zuerst diesen rückgängig.</translation>
    </message>
    <message>
        <source>A later import was built on it, %1 of %2 (number %3): take that one back first.</source>
        <translation>Ein späterer Import baut darauf auf, %1 vom %2 (Nummer %3): Machen Sie zuerst diesen rückgängig.</translation>
    </message>
    <message>
        <source>The request %2 was imported, and its form is not in this register: look for it in the register that it comes from.</source>
        <translation>Antrag %2 wurde importiert, und sein Formular ist nicht in diesem Register: Suchen Sie es in dem Register, aus dem er stammt.</translation>
    </message>
    <message>
        <source>The request %2 was imported, and its form is not in this register: reopen the request and finalise it anew.</source>
        <translation>Antrag %2 wurde importiert, und sein Formular ist nicht in diesem Register: Öffnen Sie den Antrag wieder und machen Sie ihn neu endgültig.</translation>
    </message>
    <message>
        <source>The request %2 has no version in force any more: ask for a void one with --version %3.</source>
        <translation>Antrag %2 hat keine gültige Fassung mehr: Verlangen Sie die hinfällige mit --version %3.</translation>
    </message>
    <message>
        <source>The request %2 has no version in force any more; its last one is version %3.</source>
        <translation>Antrag %2 hat keine gültige Fassung mehr; die letzte ist Fassung %3.</translation>
    </message>
    <message>
        <source>“%1” did not happen, as was noted on %2: nothing more is put right about it. If it did happen, record it anew.</source>
        <translation>„%1“ ist nicht geschehen, wie am %2 eingetragen wurde: Daran ist nichts mehr zu berichtigen. Ist es doch geschehen, tragen Sie es neu ein.</translation>
    </message>
    <message>
        <source>“%1” of %2 (event %3) followed and could not have happened without it: put that one right first.</source>
        <translation>„%1“ vom %2 (Ereignis %3) folgte darauf und hätte ohne dieses Ereignis nicht geschehen können: Berichtigen Sie zuerst jenes.</translation>
    </message>
    <message>
        <source>The authorization %1, which came of it, went on: “%3” on %2. Put that right first.</source>
        <translation>Mit der Ermächtigung %1, die daraus hervorging, ist seither mehr geschehen: „%3“ am %2. Berichtigen Sie zuerst das.</translation>
    </message>
    <message>
        <source>The authorization %1, which came of it, is the subject of something else in the register (%3): remove that first.</source>
        <translation>Die Ermächtigung %1, die daraus hervorging, wird an anderer Stelle im Register verwendet (%3): Entfernen Sie zuerst das.</translation>
    </message>
    <message>
        <source>The request %2 rests on the authorization %1, which came of it, so the event stands: end or suspend the authorization instead.</source>
        <translation>Der Antrag %2 beruht auf der Ermächtigung %1, die daraus hervorging; das Ereignis bleibt daher bestehen: Beenden Sie stattdessen die Ermächtigung, oder setzen Sie sie aus.</translation>
    </message>
    <message>
        <source>That it was finalised stays, for its paper bears the day: reopen or withdraw the request instead.</source>
        <translation>Dass der Antrag endgültig gemacht wurde, bleibt bestehen, denn das Papier trägt diesen Tag: Öffnen Sie den Antrag stattdessen wieder, oder ziehen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>“%1” stays, for its version became void and no paper becomes valid again: finalise the next version.</source>
        <translation>„%1“ bleibt bestehen, denn die Fassung wurde hinfällig, und kein Schriftstück wird wieder gültig: Machen Sie die nächste Fassung endgültig.</translation>
    </message>
    <message>
        <source>This was brought by an import: take the import back, or correct what was wrong about the event.</source>
        <translation>Das kam mit einem Import: Machen Sie den Import rückgängig, oder berichtigen Sie, was an dem Ereignis falsch war.</translation>
    </message>
    <message>
        <source>A correction stays: correct the same event once more, with what is right.</source>
        <translation>Eine Berichtigung bleibt bestehen: Berichtigen Sie dasselbe Ereignis noch einmal, mit dem, was richtig ist.</translation>
    </message>
    <message>
        <source>“%1” stays in the history: it leads the request nowhere. Write in a note what is right.</source>
        <translation>„%1“ bleibt im Verlauf stehen: Es ändert den Stand des Antrags nicht. Schreiben Sie in einer Notiz, was richtig ist.</translation>
    </message>
    <message>
        <source>%1 is the form as it was made, without a signature: sign it first, or attach the scan of the signed paper.</source>
        <translation>%1 ist das Formular, wie es erstellt wurde, ohne Unterschrift: Unterzeichnen Sie es zuerst, oder fügen Sie den Scan des unterzeichneten Papiers bei.</translation>
    </message>
    <message>
        <source>The signature in %1 does not fit what stands in it: the file was changed after it was signed. Ask for it as it was signed.</source>
        <translation>Die Unterschrift in %1 passt nicht zum Inhalt der Datei: Sie wurde nach der Unterzeichnung geändert. Fordern Sie die Datei so an, wie sie unterzeichnet wurde.</translation>
    </message>
    <message>
        <source>In force on %2 lies before the decision of %3: correct one of the two days.</source>
        <translation>Das Inkrafttreten am %2 liegt vor der Entscheidung vom %3: Berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>%1: in force on %2 lies before the decision of %3: correct one of the two days.</source>
        <translation>%1: Das Inkrafttreten am %2 liegt vor der Entscheidung vom %3: Berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>This step of %2 would amend one that was decided later, on %3: correct one of the two days.</source>
        <translation>Dieser Schritt vom %2 würde einen Schritt abändern, über den erst am %3 entschieden wurde: Berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>%1: a step of %2 would amend one that was decided later, on %3: correct one of the two days, or put the steps in order.</source>
        <translation>%1: Ein Schritt vom %2 würde einen Schritt abändern, über den erst am %3 entschieden wurde: Berichtigen Sie eines der beiden Daten, oder bringen Sie die Schritte in die richtige Reihenfolge.</translation>
    </message>
    <message>
        <source>On %2 the request %1 waited on no answer of an office: give a day on which it did.</source>
        <translation>Am %2 wartete der Antrag %1 auf keine Antwort einer Dienststelle: Geben Sie einen Tag an, an dem er es tat.</translation>
    </message>
    <message>
        <source>The withdrawal of %2 lies before the decision of %3: correct one of the two days.</source>
        <translation>Der Widerruf vom %2 liegt vor der Entscheidung vom %3: Berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>%1: the withdrawal of %2 lies before the decision of %3: correct one of the two days.</source>
        <translation>%1: Der Widerruf vom %2 liegt vor der Entscheidung vom %3: Berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>The program number %2 is noted already, and nothing of this request is without one: a letter that repeats it is attached as a file.</source>
        <translation>Die Programmnummer %2 ist schon eingetragen, und nichts in diesem Antrag ist ohne Nummer: Fügen Sie ein Schreiben, das sie wiederholt, als Datei bei.</translation>
    </message>
    <message>
        <source>with whom it was</source>
        <translation>mit wem es war</translation>
    </message>
    <message>
        <source>what was promised</source>
        <translation>was zugesagt wurde</translation>
    </message>
    <message>
        <source>The program number %2 is noted with this request: if it is wrong, correct the event with which it came; one for a line that follows comes with its answer.</source>
        <translation>Die Programmnummer %2 ist bei diesem Antrag eingetragen: Ist sie falsch, berichtigen Sie das Ereignis, mit dem sie kam; die Nummer einer Zeile, die per Brief folgt, kommt mit der Antwort auf diese Zeile.</translation>
    </message>
    <message>
        <source>%1 is a part of %3 since %2. Do this in the name of %3.</source>
        <translation>%1 ist seit dem %2 Teil von %3. Tun Sie dies im Namen von %3.</translation>
    </message>
    <message>
        <source>No merger leaves the right to “%1” to be transferred: it belongs to the institution that it is to belong to, or it has ended.</source>
        <translation>Die Ermächtigung für „%1“ ist nach keiner Fusion zu übertragen: Sie gehört bereits der richtigen Einrichtung, oder sie ist beendet.</translation>
    </message>
    <message>
        <source>%1: %2 lies before %3. Give that day or a later one.</source>
        <translation>%1: Der %2 liegt vor dem %3. Geben Sie diesen oder einen späteren Tag an.</translation>
    </message>
    <message>
        <source>This came with the answer to a request: put that event of the request right.</source>
        <translation>Dies kam mit der Antwort auf einen Antrag: Berichtigen Sie bei jenem Antrag das Ereignis, mit dem es kam.</translation>
    </message>
    <message>
        <source>the way on which it left</source>
        <translation>der Weg, auf dem es abging</translation>
    </message>
    <message>
        <source>where the signed original is</source>
        <translation>wo das unterzeichnete Original ist</translation>
    </message>
    <message>
        <source>What was executed on %3 cannot be granted until %2, an earlier day: correct one of the two days, or record that the line was not granted.</source>
        <translation>Was am %3 ausgeführt wurde, kann nicht bis einschließlich %2, einen früheren Tag, erteilt sein: Berichtigen Sie einen der beiden Tage, oder vermerken Sie, dass die Zeile nicht erteilt wurde.</translation>
    </message>
    <message>
        <source>%1: “%2” would renew itself by way of its own renewals: name the certificate that was there before it.</source>
        <translation>%1: „%2“ würde sich über seine eigenen Erneuerungen selbst erneuern: Nennen Sie das Zertifikat, das es vorher gab.</translation>
    </message>
    <message>
        <source>%1 may not sign on %2: choose somebody who is entitled on that day. Where the form is signed already, record it with --instead and say why with --note.</source>
        <translation>%1 darf am %2 nicht unterzeichnen: Wählen Sie jemanden, der dann befugt ist. Ist das Formular bereits unterzeichnet, tragen Sie das mit --instead ein und sagen Sie mit --note, warum.</translation>
    </message>
    <message>
        <source>%1 may not sign on %2: choose somebody who is entitled on that day. Where the form is signed already, tick that and write the reason.</source>
        <translation>%1 darf am %2 nicht unterzeichnen: Wählen Sie jemanden, der dann befugt ist. Ist das Formular bereits unterzeichnet, kreuzen Sie das an und schreiben Sie den Grund.</translation>
    </message>
    <message>
        <source>%1: an end has none. Only the last day of an end can be granted otherwise.</source>
        <translation>%1: Das gibt es bei einer Beendigung nicht. Anders erteilt werden kann nur ihr letzter Tag.</translation>
    </message>
    <message>
        <source>%1: whether a line was granted is not put right in this way. Note that the answer did not happen, and record it anew.</source>
        <translation>%1: Ob eine Zeile erteilt wurde, lässt sich so nicht berichtigen. Tragen Sie ein, dass die Antwort nicht geschehen ist, und tragen Sie sie dann neu ein.</translation>
    </message>
    <message>
        <source>%1: another answer came in the place of this one on %2. Put that one right.</source>
        <translation>%1: Am %2 ist eine andere Antwort an die Stelle dieser Antwort getreten. Berichtigen Sie die andere.</translation>
    </message>
    <message>
        <source>Verdicts were given already in the review that this event opened (%3, the first on %2), so the event stays. If the decision holds after all, enter it as a new one.</source>
        <translation>In der durch dieses Ereignis eröffneten Überprüfung wurden bereits Ergebnisse angegeben (%3, das erste am %2), also bleibt das Ereignis bestehen. Gilt die Entscheidung doch noch, tragen Sie sie als neue ein.</translation>
    </message>
    <message>
        <source>“%1” stays in the history: it leads the dossier nowhere. Put right in the dossier itself what is wrong.</source>
        <translation>„%1“ bleibt im Verlauf stehen: Es ändert den Stand der Akte nicht. Berichtigen Sie in der Akte selbst, was falsch ist.</translation>
    </message>
    <message>
        <source>The number %2 stands for several dossiers or requests: use one of the ids %3.</source>
        <translation>Die Nummer %2 steht für mehrere Akten oder Anträge: Verwenden Sie eine der Ids %3.</translation>
    </message>
    <message>
        <source>A certificate that is valid from %3 only cannot be in use since %2: correct one of the two days.</source>
        <translation>Ein Zertifikat, das erst ab dem %3 gültig ist, kann nicht schon seit dem %2 in Betrieb sein: Berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>%1: a certificate that is valid from %3 only cannot be in use since %2: correct one of the two days.</source>
        <translation>%1: Ein Zertifikat, das erst ab dem %3 gültig ist, kann nicht schon seit dem %2 in Betrieb sein: Berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>A certificate whose last day is %3 cannot be in use only since %2: correct one of the two days.</source>
        <translation>Ein Zertifikat, dessen letzter Tag der %3 ist, kann nicht erst seit dem %2 in Betrieb sein: Berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>%1: a certificate whose last day is %3 cannot be in use only since %2: correct one of the two days.</source>
        <translation>%1: Ein Zertifikat, dessen letzter Tag der %3 ist, kann nicht erst seit dem %2 in Betrieb sein: Berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>A certificate cannot be removed on %2 and be in use only since %3: correct one of the two days.</source>
        <translation>Ein Zertifikat kann nicht seit dem %2 außer Betrieb und erst seit dem %3 in Betrieb sein: Berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>%1: a certificate cannot be removed on %2 and be in use only since %3: correct one of the two days.</source>
        <translation>%1: Ein Zertifikat kann nicht seit dem %2 außer Betrieb und erst seit dem %3 in Betrieb sein: Berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>The dossier did not arrive: file it again first.</source>
        <translation>Die Akte ist nicht angekommen: Reichen Sie sie zuerst erneut ein.</translation>
    </message>
    <message>
        <source>%1: another request changes this authorization, from %2 on, and rests on what is noted of this one. Note that the other answer did not happen, then record both anew, in their order.</source>
        <translation>%1: Ein anderer Antrag ändert diese Ermächtigung ab dem %2 und stützt sich auf das, was hier eingetragen ist. Tragen Sie ein, dass die Antwort auf jenen Antrag nicht geschehen ist, und tragen Sie dann beide der Reihe nach neu ein.</translation>
    </message>
    <message>
        <source>by when they asked a reply</source>
        <translation>bis wann sie Antwort erbaten</translation>
    </message>
    <message>
        <source>what was granted</source>
        <translation>was erteilt wurde</translation>
    </message>
    <message>
        <source>“%1” was not possible on %2, as the dossier stood then, or %3 could not have followed it: check the day, or put that one right first.</source>
        <translation>„%1“ war am %2 nicht möglich, so wie die Akte damals stand, oder %3 hätte nicht darauf folgen können: Prüfen Sie den Tag, oder berichtigen Sie zuerst jenes Ereignis.</translation>
    </message>
</context>
<context>
    <name>EventConsequence</name>
    <message>
        <source>No authorization follows.</source>
        <translation>Es folgt keine Ermächtigung.</translation>
    </message>
    <message>
        <source>Each line of them counts as granted as asked.</source>
        <translation>Jede Zeile davon gilt als wie beantragt erteilt.</translation>
    </message>
    <message>
        <source>The authorization ends.</source>
        <translation>Die Ermächtigung endet.</translation>
    </message>
    <message>
        <source>The authorization changes.</source>
        <translation>Die Ermächtigung ändert sich.</translation>
    </message>
    <message numerus="yes">
        <source>Makes %n authorization(s) in %1 from %2.</source>
        <translation>
            <numerusform>Es entsteht %n Ermächtigung in %1, gültig ab %2.</numerusform>
            <numerusform>Es entstehen %n Ermächtigungen in %1, gültig ab %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for %1 and %n other(s), which are “%2”.</source>
        <comment>requests, state</comment>
        <translation>
            <numerusform>Nicht für %1 und %n weiteren, im Stand „%2“.</numerusform>
            <numerusform>Nicht für %1 und %n weitere, im Stand „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mail draft to the recipient is saved and opened. It is recorded as sent once you say that it has left.</source>
        <translation>Ein E-Mail-Entwurf an den Empfänger wird gespeichert und geöffnet. Der Antrag gilt als versandt, sobald Sie sagen, dass er abgegangen ist.</translation>
    </message>
    <message>
        <source>A covering letter is saved and opened, with the papers behind it. It is recorded as sent once you say that it has left.</source>
        <translation>Ein Begleitschreiben wird gespeichert und geöffnet, mit den Unterlagen dahinter. Der Antrag gilt als versandt, sobald Sie sagen, dass es abgegangen ist.</translation>
    </message>
    <message>
        <source>Not for %1, in the state “%2”.</source>
        <comment>requests, state</comment>
        <translation>Nicht für %1, im Stand „%2“.</translation>
    </message>
    <message>
        <source>The authorization changes from %1; until then it stays as it is.</source>
        <translation>Die Ermächtigung ändert sich ab dem %1; bis dahin bleibt sie, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>EventRecorder</name>
    <message>
        <source>%1: %2 Nothing was recorded.</source>
        <comment>request, why not</comment>
        <translation>%1: %2 Es wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <comment>a request and its state</comment>
        <translation>%1 ist jetzt „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are now “%1”.</source>
        <translation>
            <numerusform>%n Antrag ist jetzt „%1“.</numerusform>
            <numerusform>%n Anträge sind jetzt „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lies before %2, when the state before it began; it was recorded all the same.</source>
        <translation>%1 liegt vor dem %2, an dem der vorige Stand begann; es wurde trotzdem eingetragen.</translation>
    </message>
    <message>
        <source>The authorization of %1 had ended already, since %2; that stays as it was recorded.</source>
        <comment>service, day</comment>
        <translation>Die Ermächtigung für %1 war schon beendet, seit %2; das bleibt wie eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>The contact is recorded with %n request(s).</source>
        <translation>
            <numerusform>Der Kontakt ist bei %n Antrag eingetragen.</numerusform>
            <numerusform>Der Kontakt ist bei %n Anträgen eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact is recorded; without an answer it is due again on %1.</source>
        <translation>Der Kontakt ist eingetragen; ohne Antwort ist am %1 wieder zu erinnern.</translation>
    </message>
    <message>
        <source>Who signed is not known here as a person of the institution, so held no mandate for it; that is recorded too.</source>
        <translation>Wer unterzeichnet hat, ist hier nicht als Person der Einrichtung bekannt und hatte also kein Mandat dafür; auch das ist eingetragen.</translation>
    </message>
    <message>
        <source>Who signed held no mandate for it on that day; that is recorded too.</source>
        <translation>Wer unterzeichnet hat, hatte an diesem Tag kein Mandat dafür; auch das ist eingetragen.</translation>
    </message>
</context>
<context>
    <name>FindingCounts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Befunde</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>No environment is chosen.</source>
        <translation>Es ist keine Umgebung gewählt.</translation>
    </message>
    <message>
        <source>Choose one: test, acceptance or production; each needs a request of its own.</source>
        <translation>Wählen Sie eine: Test, Abnahme oder Produktion; jede braucht einen eigenen Antrag.</translation>
    </message>
    <message>
        <source>No purpose is given.</source>
        <translation>Es ist kein Zweck angegeben.</translation>
    </message>
    <message>
        <source>State the one definite purpose for which the services are used.</source>
        <translation>Geben Sie den einen bestimmten Zweck der Nutzung an.</translation>
    </message>
    <message>
        <source>The purpose “%1” only repeats a name.</source>
        <translation>Der Zweck „%1“ wiederholt nur einen Namen.</translation>
    </message>
    <message>
        <source>Say what the data are used for, and for whom.</source>
        <translation>Sagen Sie, wozu die Daten dienen und für wen.</translation>
    </message>
    <message>
        <source>The purpose has %1 characters; fewer than %2 are rarely precise enough.</source>
        <translation>Der Zweck hat %1 Zeichen; weniger als %2 sind selten genau genug.</translation>
    </message>
    <message>
        <source>No authorization is chosen that this request concerns.</source>
        <translation>Es ist keine Ermächtigung gewählt, die dieser Antrag betrifft.</translation>
    </message>
    <message>
        <source>Choose the authorization to be changed or ended.</source>
        <translation>Wählen Sie die Ermächtigung, die zu ändern oder zu beenden ist.</translation>
    </message>
    <message>
        <source>The purpose differs from that of the authorization concerned.</source>
        <translation>Der Zweck weicht von dem der betroffenen Ermächtigung ab.</translation>
    </message>
    <message>
        <source>Restore its purpose, or make a new request for the other one.</source>
        <translation>Stellen Sie ihn wieder her, oder stellen Sie für den anderen einen neuen Antrag.</translation>
    </message>
    <message>
        <source>No service is asked for.</source>
        <translation>Es ist kein Webdienst beantragt.</translation>
    </message>
    <message>
        <source>Add at least one service.</source>
        <translation>Fügen Sie mindestens einen Webdienst hinzu.</translation>
    </message>
    <message>
        <source>The form takes %1 services at most.</source>
        <translation>Das Formular fasst höchstens %1 Webdienste.</translation>
    </message>
    <message>
        <source>Divide the services over several requests.</source>
        <translation>Verteilen Sie die Webdienste auf mehrere Anträge.</translation>
    </message>
    <message>
        <source>Service line %1 has no name.</source>
        <translation>Zeile %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>Name the service or remove the line.</source>
        <translation>Nennen Sie den Webdienst oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>%1 has neither version nor operations.</source>
        <translation>%1 hat weder Version noch Operationen.</translation>
    </message>
    <message>
        <source>Give the version, and name the operations or choose all.</source>
        <translation>Geben Sie die Version an, und nennen Sie die Operationen oder wählen Sie alle.</translation>
    </message>
    <message>
        <source>%1 has no version.</source>
        <translation>%1 hat keine Version.</translation>
    </message>
    <message>
        <source>Give the version that the application calls.</source>
        <translation>Geben Sie die Version an, die die Anwendung aufruft.</translation>
    </message>
    <message>
        <source>%1 has no operations.</source>
        <translation>%1 hat keine Operationen.</translation>
    </message>
    <message>
        <source>Name the operations or choose all.</source>
        <translation>Nennen Sie die Operationen oder wählen Sie alle.</translation>
    </message>
    <message>
        <source>A request for production must cite the committee’s decision.</source>
        <translation>Ein Antrag für die Produktion muss die Entscheidung des Ausschusses nennen.</translation>
    </message>
    <message>
        <source>“Not applicable” is declared without a reason.</source>
        <translation>„Nicht zutreffend“ ist ohne Grund erklärt.</translation>
    </message>
    <message>
        <source>Write why no authorization of the committee is needed.</source>
        <translation>Schreiben Sie, warum keine Ermächtigung des Ausschusses nötig ist.</translation>
    </message>
    <message>
        <source>“Not applicable” is declared, but the reason names an authorization: “%1”.</source>
        <translation>„Nicht zutreffend“ ist erklärt, aber der Grund nennt eine Ermächtigung: „%1“.</translation>
    </message>
    <message>
        <source>If a general authorization applies, cite it by its number instead.</source>
        <translation>Gilt eine allgemeine Ermächtigung, so nennen Sie ihre Nummer.</translation>
    </message>
    <message>
        <source>The decision %1 is not in the register, so nothing about it could be checked.</source>
        <translation>Die Entscheidung %1 steht nicht im Register; nichts davon konnte geprüft werden.</translation>
    </message>
    <message>
        <source>Record the decision, or correct its number.</source>
        <translation>Tragen Sie die Entscheidung ein, oder berichtigen Sie ihre Nummer.</translation>
    </message>
    <message>
        <source>Several decisions bear the number %1: %2.</source>
        <translation>Mehrere Entscheidungen tragen die Nummer %1: %2.</translation>
    </message>
    <message>
        <source>Add the dossier number of the one that is meant.</source>
        <translation>Fügen Sie die Aktennummer der gemeinten hinzu.</translation>
    </message>
    <message>
        <source>The decision %1 is not granted (%2).</source>
        <translation>Die Entscheidung %1 ist nicht erteilt (%2).</translation>
    </message>
    <message>
        <source>Wait for the decision, or cite another one.</source>
        <translation>Warten Sie die Entscheidung ab, oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>The decision %1 ended on %2.</source>
        <translation>Die Entscheidung %1 endete am %2.</translation>
    </message>
    <message>
        <source>Cite the decision that replaces it.</source>
        <translation>Nennen Sie die Entscheidung, die sie ersetzt.</translation>
    </message>
    <message>
        <source>The decision %1 has no day recorded.</source>
        <translation>Zur Entscheidung %1 ist kein Tag eingetragen.</translation>
    </message>
    <message>
        <source>Complete the decision.</source>
        <translation>Ergänzen Sie die Entscheidung.</translation>
    </message>
    <message>
        <source>The decision %1 comes into force on %2, after the start date %3.</source>
        <translation>Die Entscheidung %1 tritt am %2 in Kraft, nach dem Anfangsdatum %3.</translation>
    </message>
    <message>
        <source>Choose a later start date.</source>
        <translation>Wählen Sie ein späteres Anfangsdatum.</translation>
    </message>
    <message>
        <source>The decision %1 does not name %2.</source>
        <translation>Die Entscheidung %1 nennt %2 nicht.</translation>
    </message>
    <message>
        <source>Check its scope, or cite the decision that covers the institution.</source>
        <translation>Prüfen Sie ihren Umfang, oder nennen Sie die Entscheidung, die die Einrichtung abdeckt.</translation>
    </message>
    <message>
        <source>The decision %1 does not name the service %2.</source>
        <translation>Die Entscheidung %1 nennt den Webdienst %2 nicht.</translation>
    </message>
    <message>
        <source>Check its scope, or ask the committee for an amendment.</source>
        <translation>Prüfen Sie ihren Umfang, oder bitten Sie den Ausschuss um eine Abänderung.</translation>
    </message>
    <message>
        <source>The purpose is not one for which the decision %1 was given.</source>
        <translation>Der Zweck gehört nicht zu denen, für die die Entscheidung %1 erging.</translation>
    </message>
    <message>
        <source>Take over the purpose of the decision word for word.</source>
        <translation>Übernehmen Sie den Zweck der Entscheidung wörtlich.</translation>
    </message>
    <message>
        <source>No committee dossier is in preparation for %1.</source>
        <translation>Für %1 ist keine Ausschussakte in Vorbereitung.</translation>
    </message>
    <message>
        <source>File it while the connection is tested: production needs its number.</source>
        <translation>Reichen Sie sie ein, während der Anschluss getestet wird: Die Produktion braucht ihre Nummer.</translation>
    </message>
    <message>
        <source>No assessment of the minimum norms of %1 or %2 is recorded.</source>
        <translation>Es ist keine Bewertung der Mindestsicherheitsnormen von %1 oder %2 eingetragen.</translation>
    </message>
    <message>
        <source>Record the yearly questionnaire.</source>
        <translation>Tragen Sie den jährlichen Fragebogen ein.</translation>
    </message>
    <message>
        <source>Open points of the minimum norms are past their day: %1.</source>
        <translation>Offene Punkte der Mindestsicherheitsnormen sind überfällig: %1.</translation>
    </message>
    <message>
        <source>Settle them or set a new day.</source>
        <translation>Erledigen Sie sie oder setzen Sie einen neuen Tag.</translation>
    </message>
    <message>
        <source>The security logging is not declared.</source>
        <translation>Die Sicherheitsprotokollierung ist nicht erklärt.</translation>
    </message>
    <message>
        <source>Answer the questions on the logging.</source>
        <translation>Beantworten Sie die Fragen zur Protokollierung.</translation>
    </message>
    <message>
        <source>The logging does not answer: %1.</source>
        <translation>Die Protokollierung beantwortet nicht: %1.</translation>
    </message>
    <message>
        <source>Every use must be traceable to who, what, when and how; adapt the logging first.</source>
        <translation>Bei jeder Nutzung muss nachvollziehbar sein, wer was wann und wie abgefragt hat; passen Sie zuerst die Protokollierung an.</translation>
    </message>
    <message>
        <source>The system that keeps the log is not named.</source>
        <translation>Das System, das das Protokoll führt, ist nicht genannt.</translation>
    </message>
    <message>
        <source>Name the system.</source>
        <translation>Nennen Sie das System.</translation>
    </message>
    <message>
        <source>The keeper of the log is not named.</source>
        <translation>Die aufbewahrende Stelle ist nicht genannt.</translation>
    </message>
    <message>
        <source>Name the service that keeps the log.</source>
        <translation>Nennen Sie die Stelle, die das Protokoll aufbewahrt.</translation>
    </message>
    <message>
        <source>It is not said how long the log is kept.</source>
        <translation>Es ist nicht gesagt, wie lange das Protokoll aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Give the number of years, at least 10.</source>
        <translation>Geben Sie die Zahl der Jahre an, mindestens 10.</translation>
    </message>
    <message>
        <source>The log is kept for %1 years; at least 10 are required.</source>
        <translation>Das Protokoll wird %1 Jahre aufbewahrt; mindestens 10 sind nötig.</translation>
    </message>
    <message>
        <source>Have the log kept for at least 10 years.</source>
        <translation>Lassen Sie das Protokoll mindestens 10 Jahre aufbewahren.</translation>
    </message>
    <message>
        <source>With a program number each request must be logged to the physical person.</source>
        <translation>Mit einer Programmnummer muss jede Anfrage bis zur natürlichen Person protokolliert werden.</translation>
    </message>
    <message>
        <source>Confirm that it is, or let the end user be identified.</source>
        <translation>Bestätigen Sie dies, oder lassen Sie den Endbenutzer identifizieren.</translation>
    </message>
    <message>
        <source>No signatory is chosen.</source>
        <translation>Es ist kein Unterzeichner gewählt.</translation>
    </message>
    <message>
        <source>Choose who signs.</source>
        <translation>Wählen Sie, wer unterzeichnet.</translation>
    </message>
    <message>
        <source>%1 is recorded absent until %2.</source>
        <translation>%1 ist bis einschließlich %2 als abwesend eingetragen.</translation>
    </message>
    <message>
        <source>Choose another signing day or another signatory.</source>
        <translation>Wählen Sie einen anderen Tag oder einen anderen Unterzeichner.</translation>
    </message>
    <message>
        <source>%1 may sign only in the absence of the managing official and the deputy; present on %2: %3.</source>
        <translation>%1 darf nur in Abwesenheit des leitenden Beamten und des Stellvertreters unterzeichnen; am %2 anwesend: %3.</translation>
    </message>
    <message>
        <source>Choose one of them, or record the absence.</source>
        <translation>Wählen Sie einen von ihnen, oder tragen Sie die Abwesenheit ein.</translation>
    </message>
    <message>
        <source>%1 holds no mandate to sign on %2.</source>
        <translation>%1 hat am %2 kein Mandat zur Unterzeichnung.</translation>
    </message>
    <message>
        <source>Choose the managing official or the deputy.</source>
        <translation>Wählen Sie den leitenden Beamten oder den Stellvertreter.</translation>
    </message>
    <message>
        <source>%1 is not known at %2.</source>
        <translation>%1 ist bei %2 nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose somebody of the institution, or record the person first.</source>
        <translation>Wählen Sie jemanden der Einrichtung, oder tragen Sie die Person zuerst ein.</translation>
    </message>
    <message>
        <source>%1 both prepares and signs the request.</source>
        <translation>%1 bereitet den Antrag vor und unterzeichnet ihn auch.</translation>
    </message>
    <message>
        <source>Have somebody else sign where that is possible.</source>
        <translation>Lassen Sie, wo möglich, jemand anderen unterzeichnen.</translation>
    </message>
    <message>
        <source>An OCMW is involved, which needs the OCMW form.</source>
        <translation>Ein ÖSHZ ist beteiligt; das erfordert das ÖSHZ-Formular.</translation>
    </message>
    <message>
        <source>Choose the OCMW form.</source>
        <translation>Wählen Sie das ÖSHZ-Formular.</translation>
    </message>
    <message>
        <source>The OCMW form is chosen, but no OCMW is involved.</source>
        <translation>Das ÖSHZ-Formular ist gewählt, aber kein ÖSHZ ist beteiligt.</translation>
    </message>
    <message>
        <source>Choose the web services form, or say that an OCMW is involved.</source>
        <translation>Wählen Sie das Formular für Webdienste, oder sagen Sie, dass ein ÖSHZ beteiligt ist.</translation>
    </message>
    <message>
        <source>%1 is meant for OCMWs.</source>
        <translation>%1 ist für ÖSHZ bestimmt.</translation>
    </message>
    <message>
        <source>Check the service, or say that an OCMW is involved.</source>
        <translation>Prüfen Sie den Webdienst, oder sagen Sie, dass ein ÖSHZ beteiligt ist.</translation>
    </message>
    <message>
        <source>“%1” is not a program number.</source>
        <translation>„%1“ ist keine Programmnummer.</translation>
    </message>
    <message>
        <source>Give eleven digits, or leave it empty to ask KSZ for one.</source>
        <translation>Geben Sie elf Ziffern an, oder lassen Sie das Feld leer, um die ZDSS darum zu bitten.</translation>
    </message>
    <message>
        <source>The program number %1 was not received from KSZ for this institution.</source>
        <translation>Die Programmnummer %1 wurde nicht von der ZDSS für diese Einrichtung erhalten.</translation>
    </message>
    <message>
        <source>Leave it empty: only the KSZ security service allots one.</source>
        <translation>Lassen Sie das Feld leer: Nur der Sicherheitsdienst der ZDSS teilt eine zu.</translation>
    </message>
    <message>
        <source>The program number %1 was received for another environment (%2).</source>
        <translation>Die Programmnummer %1 wurde für eine andere Umgebung erhalten (%2).</translation>
    </message>
    <message>
        <source>Check it, or leave it empty to ask for one.</source>
        <translation>Prüfen Sie sie, oder lassen Sie das Feld leer, um eine zu beantragen.</translation>
    </message>
    <message>
        <source>The program number %1 would also be a valid national number.</source>
        <translation>Die Programmnummer %1 wäre auch eine gültige ENSS.</translation>
    </message>
    <message>
        <source>Check that it is the number that KSZ allotted.</source>
        <translation>Prüfen Sie, ob es die von der ZDSS zugeteilte Nummer ist.</translation>
    </message>
    <message>
        <source>A text holds what looks like somebody’s national number.</source>
        <translation>Ein Text enthält etwas, das wie jemandes ENSS aussieht.</translation>
    </message>
    <message>
        <source>Remove it: a request never names a person concerned.</source>
        <translation>Entfernen Sie es: Ein Antrag nennt nie eine betroffene Person.</translation>
    </message>
    <message>
        <source>The recipient “%1” is not in the register.</source>
        <translation>Der Empfänger „%1“ steht nicht im Register.</translation>
    </message>
    <message>
        <source>Choose a recipient.</source>
        <translation>Wählen Sie einen Empfänger.</translation>
    </message>
    <message>
        <source>%1 has neither a post nor a mail address.</source>
        <translation>%1 hat weder Post- noch E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Complete the recipient.</source>
        <translation>Ergänzen Sie den Empfänger.</translation>
    </message>
    <message>
        <source>%1 has no security consultant on %2.</source>
        <translation>%1 hat am %2 keinen Sicherheitsberater.</translation>
    </message>
    <message>
        <source>Record the mandate: KSZ tells the consultant of the execution.</source>
        <translation>Tragen Sie das Mandat ein: Die ZDSS unterrichtet den Berater über die Ausführung.</translation>
    </message>
    <message>
        <source>%1 has neither mail address nor telephone.</source>
        <translation>%1 hat weder E-Mail-Adresse noch Telefon.</translation>
    </message>
    <message>
        <source>Add one: KSZ tells the consultant of the execution.</source>
        <translation>Ergänzen Sie eines: Die ZDSS unterrichtet den Berater über die Ausführung.</translation>
    </message>
    <message>
        <source>No institution is chosen.</source>
        <translation>Es ist keine Einrichtung gewählt.</translation>
    </message>
    <message>
        <source>Choose the institution.</source>
        <translation>Wählen Sie die Einrichtung.</translation>
    </message>
    <message>
        <source>No institution has the enterprise number “%1”.</source>
        <translation>Keine Einrichtung hat die Unternehmensnummer „%1“.</translation>
    </message>
    <message>
        <source>Correct the number, or record the institution first.</source>
        <translation>Berichtigen Sie die Nummer, oder tragen Sie die Einrichtung zuerst ein.</translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation>%1 hat keine Anschrift.</translation>
    </message>
    <message>
        <source>Complete the institution.</source>
        <translation>Ergänzen Sie die Einrichtung.</translation>
    </message>
    <message>
        <source>No functional and no technical contact is named.</source>
        <translation>Es ist weder ein fachlicher noch ein technischer Kontakt genannt.</translation>
    </message>
    <message>
        <source>Name both: KSZ asks them when something is unclear.</source>
        <translation>Nennen Sie beide: Die ZDSS fragt sie bei Unklarheiten.</translation>
    </message>
    <message>
        <source>No functional contact is named.</source>
        <translation>Es ist kein fachlicher Kontakt genannt.</translation>
    </message>
    <message>
        <source>Name somebody who knows the procedure concerned.</source>
        <translation>Nennen Sie jemanden, der das betroffene Verfahren kennt.</translation>
    </message>
    <message>
        <source>No technical contact is named.</source>
        <translation>Es ist kein technischer Kontakt genannt.</translation>
    </message>
    <message>
        <source>Name somebody who knows the connection.</source>
        <translation>Nennen Sie jemanden, der den Anschluss kennt.</translation>
    </message>
    <message>
        <source>No volume is expected for %1.</source>
        <translation>Für %1 ist kein erwartetes Volumen angegeben.</translation>
    </message>
    <message>
        <source>Estimate the calls per day and at peak.</source>
        <translation>Schätzen Sie die Aufrufe pro Tag und in der Spitze.</translation>
    </message>
    <message>
        <source>The legal context has %1 characters; %2 are the most.</source>
        <translation>Der rechtliche Kontext hat %1 Zeichen; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>Shorten it, for instance to ORGANISATION:PURPOSE.</source>
        <translation>Kürzen Sie ihn, etwa auf ORGANISATION:ZWECK.</translation>
    </message>
    <message>
        <source>The last day of use is not stated.</source>
        <translation>Der letzte Tag der Nutzung ist nicht angegeben.</translation>
    </message>
    <message>
        <source>State the day after which the services are called no more.</source>
        <translation>Geben Sie den Tag an, nach dem die Webdienste nicht mehr aufgerufen werden.</translation>
    </message>
    <message>
        <source>It is not said why the use ends.</source>
        <translation>Der Grund der Beendigung ist nicht angegeben.</translation>
    </message>
    <message>
        <source>State the reason among the remarks: the form prints it first.</source>
        <translation>Geben Sie den Grund in den Bemerkungen an: Das Formular druckt ihn zuerst.</translation>
    </message>
    <message>
        <source>The end date %1 lies before the start date %2.</source>
        <translation>Das Enddatum %1 liegt vor dem Anfangsdatum %2.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>%1 has no certificate or address recorded for %2.</source>
        <translation>Für %1 ist in %2 kein Zertifikat und keine Adresse eingetragen.</translation>
    </message>
    <message>
        <source>Complete the connection card.</source>
        <translation>Ergänzen Sie das Anschlussblatt.</translation>
    </message>
    <message>
        <source>%1 has passed no echo test in %2.</source>
        <translation>%1 hat in %2 keinen Echotest bestanden.</translation>
    </message>
    <message>
        <source>Call TestConnectionService first.</source>
        <translation>Rufen Sie zuerst TestConnectionService auf.</translation>
    </message>
    <message>
        <source>The certificate is valid until %1, before the start date %2.</source>
        <translation>Das Zertifikat gilt nur bis einschließlich %1, also nicht bis zum Anfangsdatum %2.</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>Erneuern Sie das Zertifikat.</translation>
    </message>
    <message>
        <source>Nothing was granted yet in %1 and %2.</source>
        <translation>In %1 und %2 ist noch nichts erteilt.</translation>
    </message>
    <message>
        <source>First arrange test and acceptance.</source>
        <translation>Lassen Sie zuerst Test und Abnahme erteilen.</translation>
    </message>
    <message>
        <source>Not everything was granted yet in %1.</source>
        <translation>In %1 ist noch nicht alles erteilt.</translation>
    </message>
    <message>
        <source>First arrange that environment.</source>
        <translation>Lassen Sie zuerst diese Umgebung erteilen.</translation>
    </message>
    <message>
        <source>%1 is already authorized for this application, environment and purpose.</source>
        <translation>Für %1 besteht für diese Anwendung, diese Umgebung und diesen Zweck bereits eine Ermächtigung.</translation>
    </message>
    <message>
        <source>Check whether this request is needed, or make a change.</source>
        <translation>Prüfen Sie, ob dieser Antrag nötig ist, oder beantragen Sie eine Änderung.</translation>
    </message>
    <message>
        <source>%1 stands in request %2 already.</source>
        <translation>%1 steht bereits in Antrag %2.</translation>
    </message>
    <message>
        <source>Go on with that request, or withdraw it.</source>
        <translation>Arbeiten Sie an jenem Antrag weiter, oder ziehen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>The start date %1 is too near: with the usual %3 working days, %2 is the first possible day.</source>
        <translation>Das Anfangsdatum %1 ist zu nah: Mit den üblichen %3 Werktagen ist %2 der erste mögliche Tag.</translation>
    </message>
    <message>
        <source>The form requires as enclosure: %1.</source>
        <translation>Das Formular verlangt als Anlage: %1.</translation>
    </message>
    <message>
        <source>Attach it.</source>
        <translation>Fügen Sie sie bei.</translation>
    </message>
    <message>
        <source>Exactly one environment</source>
        <translation>Genau eine Umgebung</translation>
    </message>
    <message>
        <source>A purpose is given</source>
        <translation>Ein Zweck ist angegeben</translation>
    </message>
    <message>
        <source>The purpose is precise</source>
        <translation>Der Zweck ist genau beschrieben</translation>
    </message>
    <message>
        <source>The purpose is that of the authorization</source>
        <translation>Der Zweck entspricht dem der Ermächtigung</translation>
    </message>
    <message>
        <source>Each service is precise</source>
        <translation>Jeder Webdienst ist genau bezeichnet</translation>
    </message>
    <message>
        <source>The basis is stated</source>
        <translation>Die Grundlage ist angegeben</translation>
    </message>
    <message>
        <source>“Not applicable” is genuine</source>
        <translation>„Nicht zutreffend“ ist begründet</translation>
    </message>
    <message>
        <source>The decision is recorded</source>
        <translation>Die Entscheidung ist eingetragen</translation>
    </message>
    <message>
        <source>The decision is in force</source>
        <translation>Die Entscheidung ist in Kraft</translation>
    </message>
    <message>
        <source>The decision covers institution and services</source>
        <translation>Die Entscheidung deckt Einrichtung und Webdienste ab</translation>
    </message>
    <message>
        <source>The purpose is one of the decision</source>
        <translation>Der Zweck steht in der Entscheidung</translation>
    </message>
    <message>
        <source>A committee dossier is under way</source>
        <translation>Eine Ausschussakte ist in Bearbeitung</translation>
    </message>
    <message>
        <source>The minimum norms are assessed</source>
        <translation>Die Mindestsicherheitsnormen sind bewertet</translation>
    </message>
    <message>
        <source>The security logging is declared</source>
        <translation>Die Sicherheitsprotokollierung ist erklärt</translation>
    </message>
    <message>
        <source>The signatory is entitled</source>
        <translation>Der Unterzeichner ist befugt</translation>
    </message>
    <message>
        <source>Another one signs than prepares</source>
        <translation>Unterzeichner und Ersteller sind verschieden</translation>
    </message>
    <message>
        <source>The form is the right one</source>
        <translation>Das Formular ist das richtige</translation>
    </message>
    <message>
        <source>The program number has eleven digits</source>
        <translation>Die Programmnummer hat elf Ziffern</translation>
    </message>
    <message>
        <source>The program number was received</source>
        <translation>Die Programmnummer wurde erhalten</translation>
    </message>
    <message>
        <source>The program number is no national number</source>
        <translation>Die Programmnummer ist keine ENSS</translation>
    </message>
    <message>
        <source>No national number in a text</source>
        <translation>Keine ENSS in einem Text</translation>
    </message>
    <message>
        <source>The recipient can be reached</source>
        <translation>Der Empfänger ist erreichbar</translation>
    </message>
    <message>
        <source>The security consultant can be reached</source>
        <translation>Der Sicherheitsberater ist erreichbar</translation>
    </message>
    <message>
        <source>The institution is identified</source>
        <translation>Die Einrichtung ist identifiziert</translation>
    </message>
    <message>
        <source>The contacts are named</source>
        <translation>Die Kontakte sind genannt</translation>
    </message>
    <message>
        <source>The volume is stated</source>
        <translation>Das Volumen ist angegeben</translation>
    </message>
    <message>
        <source>The legal context fits</source>
        <translation>Der rechtliche Kontext passt</translation>
    </message>
    <message>
        <source>The last day is stated</source>
        <translation>Der letzte Tag ist angegeben</translation>
    </message>
    <message>
        <source>The period is in order</source>
        <translation>Der Zeitraum stimmt</translation>
    </message>
    <message>
        <source>The connection is ready</source>
        <translation>Der Anschluss ist bereit</translation>
    </message>
    <message>
        <source>The certificate is valid</source>
        <translation>Das Zertifikat ist gültig</translation>
    </message>
    <message>
        <source>Test and acceptance come first</source>
        <translation>Test und Abnahme kommen zuerst</translation>
    </message>
    <message>
        <source>It is no duplicate</source>
        <translation>Es ist kein Duplikat</translation>
    </message>
    <message>
        <source>The start date is feasible</source>
        <translation>Das Anfangsdatum ist realistisch</translation>
    </message>
    <message>
        <source>The enclosures are present</source>
        <translation>Die Anlagen liegen bei</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>gute Praxis</translation>
    </message>
    <message>
        <source>format of the number</source>
        <translation>Form der Nummer</translation>
    </message>
    <message>
        <source>%1 is an advice, which authorizes nothing.</source>
        <translation>%1 ist eine Stellungnahme, und die ermächtigt zu nichts.</translation>
    </message>
    <message>
        <source>%1 is a recommendation, which authorizes nothing.</source>
        <translation>%1 ist eine Empfehlung, und die ermächtigt zu nichts.</translation>
    </message>
    <message>
        <source>Cite the deliberation that authorizes the exchange.</source>
        <translation>Geben Sie den Beschluss an, der die Datenübermittlung erlaubt.</translation>
    </message>
    <message>
        <source>The log would be kept for %1 years; %2 are the most.</source>
        <translation>Das Protokoll würde %1 Jahre aufbewahrt; höchstens %2 Jahre sind möglich.</translation>
    </message>
    <message>
        <source>Correct the number of years.</source>
        <translation>Berichtigen Sie die Zahl der Jahre.</translation>
    </message>
    <message>
        <source>Nothing can be sent to “%2”, the mail address of %1.</source>
        <translation>An „%2“, die E-Mail-Adresse von %1, kann nichts versandt werden.</translation>
    </message>
    <message>
        <source>Give one address, such as name@example.be.</source>
        <translation>Geben Sie eine einzige Adresse an, etwa name@beispiel.be.</translation>
    </message>
    <message>
        <source>The volume given for %1 is not possible.</source>
        <translation>Das für %1 angegebene Volumen ist nicht möglich.</translation>
    </message>
    <message>
        <source>Correct the calls per day and at peak.</source>
        <translation>Berichtigen Sie die Aufrufe pro Tag und in der Spitzenstunde.</translation>
    </message>
    <message>
        <source>The peak of %1, %2 calls an hour, is above the %3 calls of a day.</source>
        <translation>Die Spitze von %1, %2 Aufrufe pro Stunde, liegt über den %3 Aufrufen eines Tages.</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>Berichtigen Sie eine der beiden Zahlen.</translation>
    </message>
    <message>
        <source>The basis is an authorization</source>
        <translation>Die Grundlage ist eine Ermächtigung</translation>
    </message>
    <message>
        <source>The fonts of the papers lack %1: an empty box is printed instead.</source>
        <translation>In den Schriftarten der gedruckten Unterlagen fehlt %1: Stattdessen wird ein leeres Kästchen gedruckt.</translation>
    </message>
    <message>
        <source>Write it otherwise.</source>
        <translation>Schreiben Sie es anders.</translation>
    </message>
    <message>
        <source>Every sign can be printed</source>
        <translation>Jedes Zeichen kann gedruckt werden</translation>
    </message>
    <message>
        <source>Name or address of %1 is not recorded in the form’s language (%2): the form prints it in another.</source>
        <translation>Name oder Anschrift von „%1“ ist in der Sprache des Formulars (%2) nicht eingetragen: Das Formular druckt sie in einer anderen Sprache.</translation>
    </message>
    <message>
        <source>Give both with the institution, under “Name and address in other languages”.</source>
        <translation>Geben Sie beides bei der Einrichtung an, unter „Name und Anschrift in anderen Sprachen“.</translation>
    </message>
    <message>
        <source>Give both with the recipient, under “Name and address in other languages”.</source>
        <translation>Geben Sie beides beim Empfänger an, unter „Name und Anschrift in anderen Sprachen“.</translation>
    </message>
    <message>
        <source>The printed title of %1 is not recorded in the form’s language (%2): the form prints it in another.</source>
        <translation>Der Titel von %1 ist in der Sprache des Formulars (%2) nicht eingetragen: Das Formular druckt ihn in einer anderen Sprache.</translation>
    </message>
    <message>
        <source>Give it with the mandate.</source>
        <translation>Geben Sie ihn beim Mandat an.</translation>
    </message>
    <message>
        <source>Names and addresses are in the form’s language</source>
        <translation>Namen und Anschriften sind in der Sprache des Formulars</translation>
    </message>
    <message>
        <source>The signing day %1 is past, and this version is not signed yet.</source>
        <translation>Der Tag der Unterzeichnung, %1, ist vorbei, und diese Fassung ist noch nicht unterzeichnet.</translation>
    </message>
    <message>
        <source>Choose the day on which this version will be signed.</source>
        <translation>Wählen Sie den Tag, an dem diese Fassung unterzeichnet wird.</translation>
    </message>
    <message>
        <source>The decision %1 is in the register, but none of its steps bears the dossier number %2.</source>
        <translation>Die Entscheidung %1 steht im Register, doch trägt keiner ihrer Schritte die Aktennummer %2.</translation>
    </message>
    <message>
        <source>Correct the dossier number, or record the step.</source>
        <translation>Berichtigen Sie die Aktennummer, oder tragen Sie den Schritt ein.</translation>
    </message>
    <message>
        <source>The authorization concerned is that of another institution.</source>
        <translation>Die betroffene Ermächtigung gehört einer anderen Einrichtung.</translation>
    </message>
    <message>
        <source>Choose the authorization of this institution.</source>
        <translation>Wählen Sie die Ermächtigung dieser Einrichtung.</translation>
    </message>
    <message>
        <source>The authorization concerned is that of another application.</source>
        <translation>Die betroffene Ermächtigung gehört zu einer anderen Anwendung.</translation>
    </message>
    <message>
        <source>Choose the authorization of this application.</source>
        <translation>Wählen Sie die Ermächtigung dieser Anwendung.</translation>
    </message>
    <message>
        <source>The authorization concerned holds in another environment.</source>
        <translation>Die betroffene Ermächtigung gilt in einer anderen Umgebung.</translation>
    </message>
    <message>
        <source>Choose the authorization of this environment.</source>
        <translation>Wählen Sie die Ermächtigung dieser Umgebung.</translation>
    </message>
    <message>
        <source>No line asks for the service of the authorization concerned.</source>
        <translation>Keine Zeile beantragt den Webdienst der betroffenen Ermächtigung.</translation>
    </message>
    <message>
        <source>Name that service, or choose the authorization that is meant.</source>
        <translation>Nennen Sie diesen Webdienst, oder wählen Sie die gemeinte Ermächtigung.</translation>
    </message>
    <message>
        <source>who</source>
        <comment>what a log answers</comment>
        <translation>wer</translation>
    </message>
    <message>
        <source>what</source>
        <comment>what a log answers</comment>
        <translation>was</translation>
    </message>
    <message>
        <source>when</source>
        <comment>what a log answers</comment>
        <translation>wann</translation>
    </message>
    <message>
        <source>how</source>
        <comment>what a log answers</comment>
        <translation>wie</translation>
    </message>
    <message>
        <source>Nothing differs from the authorization as it is.</source>
        <translation>Nichts weicht von der Ermächtigung ab, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Change what is to be different, or say it among the remarks.</source>
        <translation>Ändern Sie, was anders werden soll, oder schreiben Sie es in die Bemerkungen.</translation>
    </message>
    <message>
        <source>What changes is stated</source>
        <translation>Was sich ändert, ist angegeben</translation>
    </message>
    <message>
        <source>Granted neither in %1 nor in %2 yet: %3.</source>
        <translation>Noch weder in %1 noch in %2 erteilt: %3.</translation>
    </message>
    <message>
        <source>Not granted in %1 yet: %2.</source>
        <translation>In %1 noch nicht erteilt: %2.</translation>
    </message>
    <message>
        <source>%1 is already authorized %2 times for this application, environment and purpose.</source>
        <translation>Für %1 bestehen für diese Anwendung, diese Umgebung und diesen Zweck bereits %2 Ermächtigungen.</translation>
    </message>
    <message>
        <source>%1 of the services are already authorized for this application, environment and purpose.</source>
        <translation>Für %1 der Webdienste bestehen für diese Anwendung, diese Umgebung und diesen Zweck bereits Ermächtigungen.</translation>
    </message>
    <message>
        <source>%1 stands in %2 requests already, the first is %3.</source>
        <translation>%1 steht bereits in %2 Anträgen, der erste ist %3.</translation>
    </message>
    <message>
        <source>%1 of the services stand in other requests already, the first is %2.</source>
        <translation>%1 der Webdienste stehen bereits in anderen Anträgen, der erste ist %2.</translation>
    </message>
    <message>
        <source>Go on with one of them, or withdraw them.</source>
        <translation>Führen Sie einen davon weiter, oder ziehen Sie sie zurück.</translation>
    </message>
    <message>
        <source>%1 is asked for twice, on line %2 and line %3.</source>
        <translation>%1 wird zweimal beantragt, in Zeile %2 und in Zeile %3.</translation>
    </message>
    <message>
        <source>%1 %2 is asked for twice, on line %3 and line %4.</source>
        <translation>%1 %2 wird zweimal beantragt, in Zeile %3 und in Zeile %4.</translation>
    </message>
    <message>
        <source>Keep one line, with all its operations.</source>
        <translation>Behalten Sie eine einzige Zeile mit allen Operationen.</translation>
    </message>
    <message>
        <source>Each service is asked for once</source>
        <translation>Jeder Webdienst wird einmal beantragt</translation>
    </message>
    <message>
        <source>Request %2 ends the use of %1.</source>
        <translation>Der Antrag %2 beendet die Nutzung von %1.</translation>
    </message>
    <message>
        <source>Check which of the two is still wanted.</source>
        <translation>Prüfen Sie, welcher der beiden Anträge noch gewünscht ist.</translation>
    </message>
    <message>
        <source>%1 stands already in a request of %3 for %2.</source>
        <translation>%1 steht bereits in einem Antrag vom %3 für %2.</translation>
    </message>
    <message>
        <source>A request of %3 for %2 ends the use of %1.</source>
        <translation>Ein Antrag vom %3 für %2 beendet die Nutzung von %1.</translation>
    </message>
    <message>
        <source>%1 stands in %2 requests already; the first is a request of %4 for %3.</source>
        <translation>%1 steht bereits in %2 Anträgen; der erste ist ein Antrag vom %4 für %3.</translation>
    </message>
    <message>
        <source>%1 of the services stand in other requests already; the first is a request of %3 for %2.</source>
        <translation>%1 der Webdienste stehen bereits in anderen Anträgen; der erste ist ein Antrag vom %3 für %2.</translation>
    </message>
    <message>
        <source>procedure, sentence %1</source>
        <translation>Verfahren, Satz %1</translation>
    </message>
    <message>
        <source>Give the number of the decision or the law that allows it, or declare “not applicable” with the reason.</source>
        <translation>Geben Sie die Nummer der Entscheidung oder das Gesetz an, das es erlaubt, oder erklären Sie „nicht zutreffend“ mit dem Grund.</translation>
    </message>
    <message>
        <source>The decision %1 is cited, but no service of this request rests on it.</source>
        <translation>Die Entscheidung %1 ist angeführt, doch kein Webdienst dieses Antrags stützt sich auf sie.</translation>
    </message>
    <message>
        <source>Leave it out, or cite it for the service that it authorizes.</source>
        <translation>Lassen Sie sie weg, oder führen Sie sie bei dem Webdienst an, den sie abdeckt.</translation>
    </message>
    <message>
        <source>Every decision cited serves a service</source>
        <translation>Zu jeder angeführten Entscheidung gehört ein Webdienst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>services and what is found on them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The certificate is valid from %1, after the start date %2.</source>
        <translation>Das Zertifikat gilt ab %1, nach dem Anfangsdatum %2.</translation>
    </message>
    <message>
        <source>Start on that day or later, or note the certificate that is valid now.</source>
        <translation>Beginnen Sie an diesem Tag oder später, oder tragen Sie das jetzt gültige Zertifikat ein.</translation>
    </message>
    <message>
        <source>The form is in %1, and the institution writes in %2.</source>
        <translation>Das Formular ist auf %1 verfasst, die Einrichtung schreibt aber auf %2.</translation>
    </message>
    <message>
        <source>Choose that language; a copy in another one can be printed for reading.</source>
        <translation>Wählen Sie diese Sprache; eine Lesefassung in einer anderen kann gedruckt werden.</translation>
    </message>
    <message>
        <source>The form is in %1, and the institution writes in Dutch or in French.</source>
        <translation>Das Formular ist auf %1 verfasst, die Einrichtung schreibt aber auf Niederländisch oder Französisch.</translation>
    </message>
    <message>
        <source>Choose one of the two; a copy in another language can be printed for reading.</source>
        <translation>Wählen Sie eine der beiden Sprachen; eine Lesefassung in einer anderen kann gedruckt werden.</translation>
    </message>
    <message>
        <source>The form is in a language of the institution</source>
        <translation>Das Formular ist in einer Sprache der Einrichtung</translation>
    </message>
    <message>
        <source>The authorization concerned is for version %1, and the form names another one.</source>
        <translation>Die betroffene Ermächtigung gilt für Version %1, und das Formular nennt eine andere.</translation>
    </message>
    <message>
        <source>Name its version, or choose the authorization that is meant.</source>
        <translation>Nennen Sie ihre Version, oder wählen Sie die gemeinte Ermächtigung.</translation>
    </message>
    <message>
        <source>The decision %1 names %3 (%2), which merged into %5 on %4.</source>
        <translation>Die Entscheidung %1 nennt %3 (%2), eine Einrichtung, die am %4 in %5 aufgegangen ist.</translation>
    </message>
    <message>
        <source>Ask KSZ whether the decision goes on for %5, or cite one that names it.</source>
        <translation>Fragen Sie bei der ZDSS nach, ob die Entscheidung für %5 weiter gilt, oder führen Sie eine an, die diese Einrichtung nennt.</translation>
    </message>
    <message>
        <source>The decision %1 names %3 by the number %2, which it had before %4.</source>
        <translation>Die Entscheidung %1 nennt %3 mit der Nummer %2, die vor dem %4 galt.</translation>
    </message>
    <message>
        <source>Say beside the basis that it is the same institution.</source>
        <translation>Geben Sie neben der Grundlage an, dass es dieselbe Einrichtung ist.</translation>
    </message>
    <message>
        <source>The decision names the institution as it is now</source>
        <translation>Die Entscheidung nennt die Einrichtung, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>%1 is a part of %2 since %3: nothing is asked in its name any more.</source>
        <translation>%1 ist seit dem %3 Teil von %2: In diesem Namen wird nichts mehr beantragt.</translation>
    </message>
    <message>
        <source>Make the request in the name of %2, as a copy of this one.</source>
        <translation>Stellen Sie den Antrag im Namen von %2, als Kopie von diesem.</translation>
    </message>
    <message>
        <source>The form must be signed by the %1 too, and on %2 nobody is.</source>
        <translation>Das Formular muss auch vom Inhaber der Funktion „%1“ unterzeichnet werden, die am %2 niemand ausübt.</translation>
    </message>
    <message>
        <source>Record who holds that post, or choose another signing day.</source>
        <translation>Tragen Sie ein, wer diese Funktion ausübt, oder wählen Sie einen anderen Unterzeichnungstag.</translation>
    </message>
    <message>
        <source>On %3 %1 becomes a part of %2, and what is asked begins after that.</source>
        <translation>Am %3 geht %1 in %2 auf, und was beantragt wird, beginnt erst danach.</translation>
    </message>
    <message>
        <source>Ask it in the name of %2, or let it begin before.</source>
        <translation>Beantragen Sie es im Namen von %2, oder lassen Sie es früher beginnen.</translation>
    </message>
    <message>
        <source>%1 signed on %2, and is recorded absent until %3.</source>
        <translation>%1 hat am %2 unterzeichnet und ist bis einschließlich %3 als abwesend eingetragen.</translation>
    </message>
    <message>
        <source>%1 signed on %2, which only the managing official and the deputy could; present: %3.</source>
        <translation>%1 hat am %2 unterzeichnet, was nur der leitende Beamte und der Stellvertreter durften; anwesend: %3.</translation>
    </message>
    <message>
        <source>%1 signed on %2 without a mandate for it.</source>
        <translation>%1 hat am %2 ohne Mandat dafür unterzeichnet.</translation>
    </message>
    <message>
        <source>%1 signed on %2, and is not known at %3.</source>
        <translation>%1 hat am %2 unterzeichnet und ist bei %3 nicht bekannt.</translation>
    </message>
    <message>
        <source>Put right what is recorded, if it is wrong; otherwise have a new version signed.</source>
        <translation>Berichtigen Sie, was eingetragen ist, falls es nicht stimmt; lassen Sie sonst eine neue Fassung unterzeichnen.</translation>
    </message>
    <message>
        <source>“Not applicable” is declared beside the decision %1.</source>
        <translation>„Nicht zutreffend“ wird neben der Entscheidung %1 erklärt.</translation>
    </message>
    <message>
        <source>Keep one of the two: the form would declare both.</source>
        <translation>Behalten Sie eines von beiden: Das Formular würde beides erklären.</translation>
    </message>
    <message>
        <source>“%1” is cited without its article.</source>
        <translation>„%1“ wird ohne Artikel angeführt.</translation>
    </message>
    <message>
        <source>Name the article that allows the exchange.</source>
        <translation>Nennen Sie den Artikel, der den Austausch erlaubt.</translation>
    </message>
    <message>
        <source>“%1” is cited without its day.</source>
        <translation>„%1“ wird ohne Datum angeführt.</translation>
    </message>
    <message>
        <source>Give the day of the law or the royal decree.</source>
        <translation>Geben Sie das Datum des Gesetzes oder des Königlichen Erlasses an.</translation>
    </message>
    <message>
        <source>“%1” is cited without its day and without its article.</source>
        <translation>„%1“ wird ohne Datum und ohne Artikel angeführt.</translation>
    </message>
    <message>
        <source>Give the day, and name the article that allows the exchange.</source>
        <translation>Geben Sie das Datum an, und nennen Sie den Artikel, der den Austausch erlaubt.</translation>
    </message>
    <message>
        <source>The law is cited with day and article</source>
        <translation>Das Gesetz wird mit Datum und Artikel angeführt</translation>
    </message>
    <message>
        <source>The last day of use, %1, is past when the form is signed, on %2.</source>
        <translation>Der letzte Tag der Nutzung, der %1, ist bei der Unterzeichnung des Formulars am %2 schon vorbei.</translation>
    </message>
    <message>
        <source>State a day on which KSZ can still act; what is past does not end.</source>
        <translation>Nennen Sie einen Tag, an dem die ZDSS noch handeln kann: Was vorbei ist, kann nicht mehr beendet werden.</translation>
    </message>
    <message>
        <source>The last day of use, %1, lies after the last day of the authorization, %2.</source>
        <translation>Der letzte Tag der Nutzung, der %1, liegt nach dem letzten Tag der Ermächtigung, dem %2.</translation>
    </message>
    <message>
        <source>State an earlier day, or let the authorization end by itself.</source>
        <translation>Nennen Sie einen früheren Tag, oder lassen Sie die Ermächtigung von selbst auslaufen.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>The draft was imported.</source>
        <translation>Der Entwurf wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were imported; there already: %1.</source>
        <translation>
            <numerusform>%n Eintrag wurde importiert; schon vorhanden: %1.</numerusform>
            <numerusform>%n Einträge wurden importiert; schon vorhanden: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were imported; there already: %1; left as they are: %2.</source>
        <translation>
            <numerusform>%n Eintrag wurde importiert; schon vorhanden: %1; unverändert blieben: %2.</numerusform>
            <numerusform>%n Einträge wurden importiert; schon vorhanden: %1; unverändert blieben: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1</source>
        <translation>Der Import vom %1</translation>
    </message>
    <message>
        <source>The import of %1 on %2</source>
        <comment>file, day</comment>
        <translation>Der Import von %1 am %2</translation>
    </message>
    <message>
        <source>%1 is taken back as a whole: what it added goes, what it changed is as it was before. The history keeps both.</source>
        <comment>the import of a file</comment>
        <translation>%1: als Ganzes rückgängig machen? Was hinzugefügt wurde, verschwindet; was geändert wurde, wird wieder wie zuvor. Der Verlauf bewahrt beides.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The file is still being imported: wait for its end.</source>
        <translation>Die Datei wird noch importiert: Warten Sie das Ende ab.</translation>
    </message>
    <message>
        <source>Stopped: the import was not taken back.</source>
        <translation>Angehalten: Der Import wurde nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>The import is still being taken back. If you go on now, that is broken off and all of it stays as it was imported.</source>
        <translation>Der Import wird noch rückgängig gemacht. Wenn Sie jetzt fortfahren, wird das abgebrochen und alles bleibt, wie es importiert wurde.</translation>
    </message>
    <message>
        <source>Leave it as imported</source>
        <translation>Wie importiert lassen</translation>
    </message>
    <message>
        <source>%1: it was taken back as a whole.</source>
        <comment>the import of a file</comment>
        <translation>%1 wurde als Ganzes rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>whom one writes to</source>
        <translation>der Empfänger</translation>
    </message>
    <message>
        <source>the institution</source>
        <translation>die Einrichtung</translation>
    </message>
    <message>
        <source>who prepared the form</source>
        <translation>wer das Formular vorbereitet hat</translation>
    </message>
    <message>
        <source>day of the letter</source>
        <translation>Tag des Schreibens</translation>
    </message>
    <message>
        <source>how many requests</source>
        <translation>wie viele Anträge</translation>
    </message>
    <message>
        <source>our references, with commas</source>
        <translation>unsere Zeichen, mit Kommas</translation>
    </message>
    <message>
        <source>when there is one request</source>
        <translation>wenn es ein Antrag ist</translation>
    </message>
    <message>
        <source>when there are several requests</source>
        <translation>wenn es mehrere Anträge sind</translation>
    </message>
    <message>
        <source>when papers go along</source>
        <translation>wenn Anlagen beiliegen</translation>
    </message>
    <message>
        <source>for each request</source>
        <translation>für jeden Antrag</translation>
    </message>
    <message>
        <source>our reference</source>
        <translation>unser Zeichen</translation>
    </message>
    <message>
        <source>version of the form</source>
        <translation>Fassung des Formulars</translation>
    </message>
    <message>
        <source>their reference</source>
        <translation>Zeichen der ZDSS</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>web services</source>
        <translation>Webdienste</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>day sent</source>
        <translation>Versandtag</translation>
    </message>
    <message>
        <source>day of acknowledgement</source>
        <translation>Tag der Empfangsbestätigung</translation>
    </message>
    <message>
        <source>working days waited</source>
        <translation>verstrichene Werktage</translation>
    </message>
    <message>
        <source>days of earlier reminders</source>
        <translation>Tage früherer Erinnerungen</translation>
    </message>
    <message>
        <source>when it has no number of ours</source>
        <translation>wenn er keine Nummer von uns hat</translation>
    </message>
    <message>
        <source>forms that went signed by post and go along unsigned, with commas</source>
        <translation>Formulare, die unterzeichnet per Post versandt wurden und nicht unterzeichnet mitgehen, mit Kommas</translation>
    </message>
    <message>
        <source>when there are several of these</source>
        <translation>wenn es davon mehrere sind</translation>
    </message>
    <message>
        <source>kind of request</source>
        <translation>Art des Antrags</translation>
    </message>
    <message>
        <source>day on which it was executed, where a letter is to follow</source>
        <translation>Tag der Ausführung, wenn ein Brief folgen soll</translation>
    </message>
    <message>
        <source>sentence on the forms that go along unsigned, with the way by which the signed ones went</source>
        <translation>Satz zu den nicht unterzeichnet beiliegenden Formularen, mit dem Weg der unterzeichneten</translation>
    </message>
    <message>
        <source>when an answer is waited for</source>
        <translation>wenn eine Antwort erwartet wird</translation>
    </message>
    <message>
        <source>when only program numbers by letter are waited for</source>
        <translation>wenn nur Programmnummern per Brief erwartet werden</translation>
    </message>
    <message>
        <source>when other letters after an execution are waited for</source>
        <translation>wenn andere Briefe nach einer Ausführung erwartet werden</translation>
    </message>
    <message>
        <source>web services whose program number is to follow by letter</source>
        <translation>Webdienste, deren Programmnummer per Brief folgt</translation>
    </message>
    <message>
        <source>web services on which the answer is to follow by letter</source>
        <translation>Webdienste, zu denen die Antwort per Brief folgt</translation>
    </message>
    <message>
        <source>days of telephone calls</source>
        <translation>Tage der Telefongespräche</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message>
        <source>There is nothing in this list.</source>
        <translation>Diese Liste ist leer.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>wie am %1 bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <comment>the filter of a list</comment>
        <translation>Auswahl – %1</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;CSV (*.csv)</source>
        <translation>Tabelle (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose a name that ends with .xlsx or .csv.</source>
        <translation>Wählen Sie einen Namen, der auf .xlsx oder .csv endet.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n Zeile wurde in %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was handed to the printer.</source>
        <translation>An den Drucker übergeben: %1</translation>
    </message>
    <message>
        <source>There is no printer here: save the list as PDF and print that elsewhere, or set up a printer on this computer.</source>
        <translation>Hier gibt es keinen Drucker: Speichern Sie die Liste als PDF und drucken Sie sie anderswo, oder richten Sie auf diesem Computer einen Drucker ein.</translation>
    </message>
    <message>
        <source>Save list as PDF</source>
        <translation>Liste als PDF speichern</translation>
    </message>
    <message>
        <source>Save list as PDF…</source>
        <translation>Liste als PDF speichern…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The list was saved: %1</source>
        <translation>Die Liste wurde gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <source>What</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie eingetragen</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>KBO number</source>
        <translation>Unternehmensnummer (ZDU)</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Webdienst</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>program number</source>
        <translation>Programmnummer</translation>
    </message>
    <message>
        <source>day sent</source>
        <translation>Versandtag</translation>
    </message>
    <message>
        <source>day executed</source>
        <translation>Ausführungstag</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>The row has %2 cells and the columns are %3: put a text that holds the separator between quotation marks.</source>
        <translation>Die Zeile hat %2 Zellen und es gibt %3 Spalten: Setzen Sie einen Text, der das Trennzeichen enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>No institution is named: add its name or its KBO number.</source>
        <translation>Keine Einrichtung ist genannt: Ergänzen Sie Namen oder Unternehmensnummer (ZDU).</translation>
    </message>
    <message>
        <source>The institution “%2” is not in the register: add it there, or correct the name.</source>
        <translation>Die Einrichtung „%2“ steht nicht im Register: Fügen Sie sie dort hinzu, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>Several institutions are named “%2”: give the KBO number of the one meant.</source>
        <translation>Mehrere Einrichtungen heißen „%2“: Geben Sie die Unternehmensnummer (ZDU) der gemeinten an.</translation>
    </message>
    <message>
        <source>The name “%2” and the KBO number, of %3, are of two institutions: correct one.</source>
        <translation>Der Name „%2“ und die Unternehmensnummer (ZDU), von %3, gehören zu zwei Einrichtungen: Berichtigen Sie eines davon.</translation>
    </message>
    <message>
        <source>“%2” is not a valid enterprise number (KBO): correct it.</source>
        <translation>„%2“ ist keine gültige Unternehmensnummer (ZDU): Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>“%2” is no environment: write test, acceptance or production, one a row.</source>
        <translation>„%2“ ist keine Umgebung: Schreiben Sie Test, Abnahme oder Produktion, eine je Zeile.</translation>
    </message>
    <message>
        <source>“%2” is no state: write sent, executed, returned, refused or withdrawn.</source>
        <translation>„%2“ ist kein Stand: Schreiben Sie versandt, ausgeführt, zurückgesandt, abgelehnt oder zurückgezogen.</translation>
    </message>
    <message>
        <source>The state is “%2”, and yet there is a day of execution, %3: correct one.</source>
        <translation>Der Stand ist „%2“, und doch steht ein Ausführungstag da, %3: Berichtigen Sie eines davon.</translation>
    </message>
    <message>
        <source>The %1 “%2” is not a day that exists: write it as 03/02/2025 or 2025-02-03.</source>
        <translation>„%2“ (%1) ist kein gültiger Tag: Schreiben Sie ihn als 03.02.2025 oder 2025-02-03.</translation>
    </message>
    <message>
        <source>The program number “%2” is too short: it has exactly eleven digits.</source>
        <translation>Die Programmnummer „%2“ ist zu kurz: Sie muss genau elf Ziffern haben.</translation>
    </message>
    <message>
        <source>The program number “%2” seems to have lost its leading zeros in a spreadsheet: have them put back, or correct it.</source>
        <translation>Die Programmnummer „%2“ hat ihre führenden Nullen wohl in einer Tabellenkalkulation verloren: Lassen Sie sie ergänzen, oder berichtigen Sie die Nummer.</translation>
    </message>
    <message>
        <source>“%2” is not a program number: it has exactly eleven digits.</source>
        <translation>„%2“ ist keine Programmnummer: Diese hat genau elf Ziffern.</translation>
    </message>
    <message>
        <source>The program number %2 is one of another institution, %3: check it.</source>
        <translation>Die Programmnummer %2 ist die einer anderen Einrichtung, %3: Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The same as line %2.</source>
        <translation>Dieselbe wie Zeile %2.</translation>
    </message>
    <message>
        <source>In the register already, as request %2.</source>
        <translation>Steht schon im Register, als Antrag %2.</translation>
    </message>
    <message>
        <source>To complete: %1.</source>
        <translation>Zu ergänzen: %1.</translation>
    </message>
    <message>
        <source>The day executed, %2, lies before the day sent: check it.</source>
        <translation>Der Ausführungstag, %2, liegt vor dem Versandtag: Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>No authorization is made: it needs an application, a service and an environment.</source>
        <translation>Es wird keine Ermächtigung angelegt: Dafür braucht es eine Anwendung, einen Webdienst und eine Umgebung.</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>fate of a row</comment>
        <translation>importiert</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>fate of a row</comment>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>fate of a row</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>The list is empty: choose another one.</source>
        <translation>Die Liste ist leer: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet program: save it there as CSV, or copy its cells.</source>
        <translation>Dies ist eine Arbeitsmappe einer Tabellenkalkulation: Speichern Sie sie dort als CSV, oder kopieren Sie ihre Zellen.</translation>
    </message>
    <message>
        <source>This is no list: it holds no text. Choose a CSV file.</source>
        <translation>Dies ist keine Liste: Sie enthält keinen Text. Wählen Sie eine CSV-Datei.</translation>
    </message>
    <message>
        <source>The list has 0 rows below the names of its columns: there is nothing to import.</source>
        <translation>Die Liste hat 0 Zeilen unter den Namen ihrer Spalten: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>name of a column</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Ermächtigungen</translation>
    </message>
    <message>
        <source>Decisions of the committee</source>
        <translation>Entscheidungen des Ausschusses</translation>
    </message>
    <message>
        <source>Program numbers</source>
        <translation>Programmnummern</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>People and mandates</source>
        <translation>Personen und Mandate</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Webdienste</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Unternehmensnummer (ZDU)</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In Gebrauch seit</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Letzte Nutzung</translation>
    </message>
    <message>
        <source>In force on this day</source>
        <translation>An diesem Tag in Kraft</translation>
    </message>
    <message>
        <source>Dossier numbers</source>
        <translation>Aktennummern</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>In diesem Stand seit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>Holds it on this day</source>
        <translation>An diesem Tag im Amt</translation>
    </message>
    <message>
        <source>Absent on this day</source>
        <translation>An diesem Tag abwesend</translation>
    </message>
    <message>
        <source>May sign on this day</source>
        <translation>Darf an diesem Tag unterzeichnen</translation>
    </message>
    <message>
        <source>As what, or why not</source>
        <translation>Als was, oder warum nicht</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Zertifikat gültig bis einschließlich</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Laufende Nummer</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Geschehen am</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>Eingetragen am</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Nummer des Eintrags</translation>
    </message>
    <message>
        <source>security consultant, in the others&apos; absence</source>
        <translation>Sicherheitsberater, in Abwesenheit der anderen</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>an official or deputy is present</source>
        <translation>ein leitender Beamter oder Stellvertreter ist anwesend</translation>
    </message>
    <message>
        <source>no mandate that lets sign</source>
        <translation>kein Mandat, das zur Unterschrift berechtigt</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>noch nicht in Kraft</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <source>without valid basis</source>
        <translation>ohne gültige Grundlage</translation>
    </message>
    <message>
        <source>all</source>
        <comment>operations</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Open reviews</source>
        <translation>Offene Überprüfungen</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>ended since</source>
        <translation>beendet seit</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>legal context</source>
        <translation>rechtlicher Kontext</translation>
    </message>
    <message>
        <source>dossier number</source>
        <translation>Aktennummer</translation>
    </message>
    <message>
        <source>why no decision is needed</source>
        <translation>warum keine Entscheidung nötig ist</translation>
    </message>
    <message>
        <source>in use since</source>
        <translation>in Gebrauch seit</translation>
    </message>
    <message>
        <source>last use</source>
        <translation>letzte Nutzung</translation>
    </message>
    <message>
        <source>number of the request</source>
        <translation>Nummer des Antrags</translation>
    </message>
    <message>
        <source>in this state since</source>
        <translation>in diesem Stand seit</translation>
    </message>
    <message>
        <source>A quotation mark is never closed, so all from line %2 to line %3 stands in one cell: close it.</source>
        <translation>Ein Anführungszeichen wird nirgends geschlossen, sodass alles von Zeile %2 bis Zeile %3 in einer Zelle steht: Schließen Sie es.</translation>
    </message>
    <message>
        <source>A text in quotation marks begins on line %2, and behind its closing mark on line %3 stands more: put the mark where the text ends, and double the marks within it.</source>
        <translation>Ein Text in Anführungszeichen beginnt in Zeile %2, und hinter dem schließenden Zeichen in Zeile %3 steht noch etwas: Setzen Sie es an das Ende des Textes und verdoppeln Sie die Zeichen darin.</translation>
    </message>
    <message>
        <source>From line %2 to line %3 whole rows stand in one cell: a quotation mark is not closed where its text ends.</source>
        <translation>Von Zeile %2 bis Zeile %3 stehen ganze Zeilen in einer Zelle: Ein Anführungszeichen wird nicht am Ende seines Textes geschlossen.</translation>
    </message>
    <message>
        <source>This is no request: it names neither a service with an environment nor a program number. Complete the row, or leave it out.</source>
        <translation>Das ist kein Antrag: Die Zeile nennt weder einen Webdienst mit einer Umgebung noch eine Programmnummer. Ergänzen Sie sie oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The %1 is “%2”: the spreadsheet or database had no value there. Put the value in, or empty the cell.</source>
        <translation>Für „%1“ steht dort „%2“: Die Tabelle oder Datenbank hatte dort keinen Wert. Setzen Sie den Wert ein oder leeren Sie die Zelle.</translation>
    </message>
    <message>
        <source>The %1 “%2” is nearly “%3”, which the register knows: say whether that one is meant, or correct it.</source>
        <translation>„%2“ (%1) ist beinahe „%3“, das das Register kennt: Geben Sie an, ob dieses gemeint ist, oder berichtigen Sie es.</translation>
    </message>
    <message>
        <source>The %1 “%2” can be read in two ways, for some days of this list only exist with the month first: say which comes first.</source>
        <translation>„%2“ (%1) lässt sich auf zwei Arten lesen, denn einige Tage dieser Liste gibt es nur, wenn der Monat zuerst steht: Geben Sie an, was zuerst steht.</translation>
    </message>
    <message>
        <source>In the register already, as an authorization.</source>
        <translation>Steht bereits im Register, als Ermächtigung.</translation>
    </message>
    <message>
        <source>The last day, %2, lies before the first one: check it.</source>
        <translation>Der letzte Tag, %2, liegt vor dem ersten: Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>The register has an authorization for the same already, from another day or request: check that this is one more.</source>
        <translation>Das Register hat bereits eine Ermächtigung für dasselbe, von einem anderen Tag oder Antrag: Prüfen Sie, ob dies eine weitere ist.</translation>
    </message>
    <message>
        <source>Line %2 makes an authorization for the same already: check that this is one more.</source>
        <translation>Zeile %2 ergibt bereits eine Ermächtigung für dasselbe: Prüfen Sie, ob dies eine weitere ist.</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>fate of a row</comment>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>The text is UTF-8, but not everywhere: correct it, or say in which encoding it is.</source>
        <translation>Der Text ist UTF-8, aber nicht überall: Berichtigen Sie ihn oder geben Sie an, in welcher Kodierung er steht.</translation>
    </message>
    <message>
        <source>The text is UTF-8, but on line %1 a letter is damaged or cut off: correct it, or say in which encoding it is.</source>
        <translation>Der Text ist UTF-8, aber in Zeile %1 ist ein Buchstabe beschädigt oder abgeschnitten: Berichtigen Sie ihn oder geben Sie an, in welcher Kodierung er steht.</translation>
    </message>
    <message>
        <source>MS-DOS (code page 850)</source>
        <comment>encoding</comment>
        <translation>MS-DOS (Codepage 850)</translation>
    </message>
    <message>
        <source>Macintosh</source>
        <comment>encoding</comment>
        <translation>Macintosh</translation>
    </message>
    <message>
        <source>Read as %1: %2</source>
        <comment>encoding, words</comment>
        <translation>Gelesen als %1. Stimmt das? %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Eingetragen von</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Getan von</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>Nummer im Register</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word in quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 has %2 characters, and at most %3 are kept: shorten it.</source>
        <translation>%1 hat %2 Zeichen, und höchstens %3 werden aufbewahrt: Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>The %1, %2, lies in the future: correct it.</source>
        <translation>„%2“ (%1) liegt in der Zukunft: Berichtigen Sie das Datum.</translation>
    </message>
    <message>
        <source>The register has an authorization of the same service with the purpose “%2”: check that this is not the same one, worded otherwise.</source>
        <translation>Das Register enthält eine Ermächtigung für denselben Webdienst mit dem Zweck „%2“: Prüfen Sie, ob dies nicht dieselbe ist, anders formuliert.</translation>
    </message>
    <message>
        <source>Line %2 makes an authorization of the same service with another purpose: check that this is not the same one, worded otherwise.</source>
        <translation>Zeile %2 ergibt eine Ermächtigung für denselben Webdienst mit einem anderen Zweck: Prüfen Sie, ob dies nicht dieselbe ist, anders formuliert.</translation>
    </message>
    <message>
        <source>The %1 holds a number that looks like the national number of a person: take it out if it is one.</source>
        <translation>„%1“ enthält eine Nummer, die wie die ENSS einer Person aussieht: Entfernen Sie sie, falls es eine ist.</translation>
    </message>
    <message>
        <source>The %1 “%2” is more than one: make one row of each.</source>
        <translation>„%2“ (%1) ist mehr als eines: Machen Sie aus jedem eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Line %2 is about the same and says otherwise (%1): correct one of the two, or leave one out.</source>
        <translation>Zeile %2 betrifft dasselbe und sagt etwas anderes (%1): Berichtigen Sie eine der beiden, oder lassen Sie eine weg.</translation>
    </message>
    <message>
        <source>The state is “%2”, and yet there is a day of execution, %3: it is taken as the day of that answer, check it.</source>
        <translation>Der Stand ist „%2“, und doch steht ein Ausführungstag da, %3: Er gilt als Tag dieser Antwort, prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>Operations asked</source>
        <translation>Beantragte Operationen</translation>
    </message>
    <message>
        <source>Version asked</source>
        <translation>Beantragte Version</translation>
    </message>
    <message>
        <source>Start asked</source>
        <translation>Beantragter Beginn</translation>
    </message>
    <message>
        <source>Last day asked</source>
        <translation>Beantragter letzter Tag</translation>
    </message>
    <message>
        <source>conditions of the answer</source>
        <translation>Bedingungen der Antwort</translation>
    </message>
    <message>
        <source>operations asked</source>
        <translation>beantragte Operationen</translation>
    </message>
    <message>
        <source>version asked</source>
        <translation>beantragte Version</translation>
    </message>
    <message>
        <source>start asked</source>
        <translation>beantragter Beginn</translation>
    </message>
    <message>
        <source>last day asked</source>
        <translation>beantragter letzter Tag</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of a request&apos;s form</comment>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Valid on this day</source>
        <translation>An diesem Tag gültig</translation>
    </message>
    <message>
        <source>The row cites decision %2 and says that none is needed: leave one of the two out.</source>
        <translation>Die Zeile nennt die Entscheidung %2 und sagt, dass keine nötig ist: Lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <source>Law or royal decree</source>
        <translation>Gesetz oder Königlicher Erlass</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>law or royal decree</source>
        <translation>Gesetz oder Königlicher Erlass</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>“%2” is a number that %3 had before: the row is taken as its own.</source>
        <translation>„%2“ ist eine Nummer, die %3 früher hatte: Die Zeile wird dieser Einrichtung zugeordnet.</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Aufgegangen in</translation>
    </message>
    <message>
        <source>Merged on</source>
        <translation>Aufgegangen am</translation>
    </message>
    <message>
        <source>Held before by</source>
        <translation>Vorher bei</translation>
    </message>
    <message>
        <source>Way of sending</source>
        <translation>Versandweg</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Unterzeichnetes Original</translation>
    </message>
    <message>
        <source>Reply asked by</source>
        <translation>Antwort erbeten bis</translation>
    </message>
    <message>
        <source>Program number brought</source>
        <translation>Mitgeteilte Programmnummer</translation>
    </message>
    <message>
        <source>Corrected event</source>
        <translation>Berichtigtes Ereignis</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>Was berichtigt wurde</translation>
    </message>
    <message>
        <source>As it was noted</source>
        <translation>Wie es eingetragen war</translation>
    </message>
    <message>
        <source>As it is right</source>
        <translation>Wie es richtig ist</translation>
    </message>
    <message>
        <source>Last day of what ended</source>
        <translation>Letzter Tag bei Beendigung</translation>
    </message>
    <message>
        <source>Transfer asked on</source>
        <translation>Übertragung beantragt am</translation>
    </message>
</context>
<context>
    <name>LoggingFields</name>
    <message>
        <source>System that keeps the log</source>
        <translation>System, das das Protokoll führt</translation>
    </message>
    <message>
        <source>Keeper of the log</source>
        <translation>Aufbewahrende Stelle</translation>
    </message>
    <message>
        <source>WHO is logged?</source>
        <translation>WER wird protokolliert?</translation>
    </message>
    <message>
        <source>WHAT?</source>
        <translation>WAS?</translation>
    </message>
    <message>
        <source>WHEN?</source>
        <translation>WANN?</translation>
    </message>
    <message>
        <source>HOW?</source>
        <translation>WIE?</translation>
    </message>
    <message>
        <source>Each request traced to a person?</source>
        <translation>Jede Anfrage einer Person zuzuordnen?</translation>
    </message>
    <message>
        <source>Years kept</source>
        <translation>Jahre aufbewahrt</translation>
    </message>
    <message>
        <source>Joined to KSZ&apos;s log by</source>
        <translation>Verknüpfung mit dem Protokoll der ZDSS</translation>
    </message>
    <message>
        <source>Log last retrieved on</source>
        <translation>Protokoll zuletzt abgerufen am</translation>
    </message>
    <message>
        <source>Retrieved by</source>
        <translation>Abgerufen von</translation>
    </message>
    <message>
        <source>Result of the retrieval</source>
        <translation>Ergebnis des Abrufs</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Opinion and reasons</source>
        <translation>Stellungnahme und Gründe</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>Alle Operationen</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Authorization concerned</source>
        <translation>Betroffene Ermächtigung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Check (SHA-256)</source>
        <translation>Prüfwert (SHA-256)</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Schließtage</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Decision of the committee</source>
        <translation>Entscheidung des Ausschusses</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Roles of the consultant</source>
        <translation>Rollen des Beraters</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktpersonen</translation>
    </message>
    <message>
        <source>Copied from request</source>
        <translation>Kopiert von Antrag</translation>
    </message>
    <message>
        <source>Cover page (SHA-256)</source>
        <translation>Begleitvermerk (SHA-256)</translation>
    </message>
    <message>
        <source>Data (SHA-256)</source>
        <translation>Daten (SHA-256)</translation>
    </message>
    <message>
        <source>Persons and data concerned</source>
        <translation>Betroffene Personen und Daten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Working days until a decision is in force</source>
        <translation>Werktage bis zum Inkrafttreten einer Entscheidung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>For decisions from</source>
        <translation>Für Entscheidungen ab</translation>
    </message>
    <message>
        <source>Deliberation number</source>
        <translation>Beschlussnummer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Aktennummer</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>Traced to a person</source>
        <translation>Einer Person zuzuordnen</translation>
    </message>
    <message>
        <source>Echo test on</source>
        <translation>Echotest am</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Days before an end</source>
        <translation>Tage vor einem Ende</translation>
    </message>
    <message>
        <source>Finalised on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Form (SHA-256)</source>
        <translation>Formular (SHA-256)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Functional contact</source>
        <translation>Fachlicher Kontakt</translation>
    </message>
    <message>
        <source>History up to here (SHA-256)</source>
        <translation>Verlauf bis hier (SHA-256)</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>WIE</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifizierung</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Verknüpfung mit dem Protokoll der ZDSS</translation>
    </message>
    <message>
        <source>KBO number</source>
        <translation>Unternehmensnummer (ZDU)</translation>
    </message>
    <message>
        <source>Keeper of the log</source>
        <translation>Aufbewahrende Stelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last retrieval</source>
        <translation>Letzter Abruf</translation>
    </message>
    <message>
        <source>Usual working days until execution</source>
        <translation>Übliche Werktage bis zur Ausführung</translation>
    </message>
    <message>
        <source>Legal context</source>
        <translation>Rechtlicher Kontext</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Security logging</source>
        <translation>Sicherheitsprotokollierung</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Managing institution</source>
        <translation>Verwaltungseinrichtung</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Norms questionnaire due on</source>
        <translation>Normenfragebogen fällig am</translation>
    </message>
    <message>
        <source>Not applicable because</source>
        <translation>Nicht zutreffend, weil</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Numbering of requests</source>
        <translation>Nummerierung der Anträge</translation>
    </message>
    <message>
        <source>Concerns an OCMW</source>
        <translation>Betrifft ein ÖSHZ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Stellungnahme</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Spitzenstunde</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Aufrufe am Tag</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Contact at PPKB</source>
        <translation>Kontakt bei der ZDSS</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Programmnummer</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Erhalten am</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Working days between reminders</source>
        <translation>Werktage zwischen Erinnerungen</translation>
    </message>
    <message>
        <source>Working days until the first reminder</source>
        <translation>Werktage bis zur ersten Erinnerung</translation>
    </message>
    <message>
        <source>Reason of the reopening</source>
        <translation>Grund der Wiedereröffnung</translation>
    </message>
    <message>
        <source>Field to correct</source>
        <translation>Zu berichtigendes Feld</translation>
    </message>
    <message>
        <source>Replaced by decision</source>
        <translation>Ersetzt durch Entscheidung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Vorbehalte</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Years kept</source>
        <translation>Jahre aufbewahrt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sector code</source>
        <translation>Sektorcode</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Webdienst</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Webdienste</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterzeichnet am</translation>
    </message>
    <message>
        <source>Signing day</source>
        <translation>Tag der Unterzeichnung</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Anfangsdatum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Was der Webdienst liefert</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Technischer Kontakt</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Printed title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>URN</source>
        <translation>URN</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis einschließlich</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>Hinfällig, weil</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>Hinfällig seit</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WANN</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WER</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Zurückgezogen am</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Every year on</source>
        <translation>Jedes Jahr am</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Asked whom</source>
        <translation>Gefragt bei</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Corrected event</source>
        <translation>Berichtigtes Ereignis</translation>
    </message>
    <message>
        <source>Date on it</source>
        <translation>Datum des Schreibens</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Grund der Beendigung</translation>
    </message>
    <message>
        <source>Ended since</source>
        <translation>Beendet seit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Eingereicht am</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gegeben am</translation>
    </message>
    <message>
        <source>Go-live day</source>
        <translation>Tag der Inbetriebnahme</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Geschehen am</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Letzte Nutzung</translation>
    </message>
    <message>
        <source>Last use according to</source>
        <translation>Letzte Nutzung laut</translation>
    </message>
    <message>
        <source>Later systems</source>
        <translation>Spätere Systeme</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Next retrieval test</source>
        <translation>Nächster Abruftest</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Eröffnet am</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Prepared from</source>
        <translation>Vorbereitet aus</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Nummer des Eintrags</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Zeichen der ZDSS</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In Gebrauch seit</translation>
    </message>
    <message>
        <source>In use according to</source>
        <translation>In Gebrauch laut</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Suspended since</source>
        <translation>Ausgesetzt seit</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Institutions taken away</source>
        <translation>Entzogene Einrichtungen</translation>
    </message>
    <message>
        <source>Purposes taken away</source>
        <translation>Entzogene Zwecke</translation>
    </message>
    <message>
        <source>Services taken away</source>
        <translation>Entzogene Webdienste</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events left out</source>
        <translation>Weggelassene Ereignisse</translation>
    </message>
    <message>
        <source>Point of the dossier</source>
        <translation>Punkt der Akte</translation>
    </message>
    <message>
        <source>Chased on</source>
        <translation>Erinnert am</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Snoozed on</source>
        <translation>Zurückgestellt am</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>By telephone after so many in writing</source>
        <translation>Telefonisch nach so vielen schriftlichen Erinnerungen</translation>
    </message>
    <message>
        <source>Recipient&apos;s name</source>
        <translation>Name des Empfängers</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Verfasst am</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Getan von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>First event of the import</source>
        <translation>Erstes Ereignis des Imports</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Unterzeichnetes Original</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Name in other languages</source>
        <translation>Name in anderen Sprachen</translation>
    </message>
    <message>
        <source>Address in other languages</source>
        <translation>Anschrift in anderen Sprachen</translation>
    </message>
    <message>
        <source>What it gives, in each language</source>
        <translation>Was der Webdienst liefert, in jeder Sprache</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Conditions of the answer</source>
        <translation>Bedingungen der Antwort</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Antwort spätestens am</translation>
    </message>
    <message>
        <source>Not delivered on</source>
        <translation>Nicht angekommen am</translation>
    </message>
    <message>
        <source>Letter awaited since</source>
        <translation>Brief erwartet seit</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <translation>Von jemand anderem unterzeichnet</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Zugesagt bis</translation>
    </message>
    <message>
        <source>Law or royal decree</source>
        <translation>Gesetz oder Königlicher Erlass</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Day of the law</source>
        <translation>Datum des Gesetzes oder Erlasses</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Further basis</source>
        <translation>Weitere Grundlage</translation>
    </message>
    <message>
        <source>Did not happen, because</source>
        <translation>Nicht geschehen, weil</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>KSZ told on</source>
        <translation>Der ZDSS gemeldet am</translation>
    </message>
    <message>
        <source>Used since</source>
        <translation>In Betrieb seit</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Außer Betrieb seit</translation>
    </message>
    <message>
        <source>Language regime</source>
        <translation>Sprachenregelung</translation>
    </message>
    <message>
        <source>Signed electronically by</source>
        <translation>Elektronisch unterzeichnet von</translation>
    </message>
    <message>
        <source>Institution that merged</source>
        <translation>Einrichtung, die fusioniert hat</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Aufgegangen in</translation>
    </message>
    <message>
        <source>Merged on</source>
        <translation>Aufgegangen am</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Transfer asked on</source>
        <translation>Übertragung beantragt am</translation>
    </message>
    <message>
        <source>Transfer confirmed on</source>
        <translation>Übertragung bestätigt am</translation>
    </message>
    <message>
        <source>Application before</source>
        <translation>Anwendung zuvor</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Ermächtigung</translation>
    </message>
    <message>
        <source>Ticked as none</source>
        <translation>Als „keine“ angekreuzt</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>No program number</source>
        <translation>Keine Programmnummer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Subject of the certificate</source>
        <translation>Inhaber des Zertifikats (Subject)</translation>
    </message>
    <message>
        <source>Contacted on</source>
        <translation>Kontaktiert am</translation>
    </message>
</context>
<context>
    <name>NameInLanguages</name>
    <message>
        <source>Name and address in other languages</source>
        <translation>Name und Anschrift in anderen Sprachen</translation>
    </message>
    <message>
        <source>Name in Dutch</source>
        <translation>Name auf Niederländisch</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Name auf Französisch</translation>
    </message>
    <message>
        <source>Name in German</source>
        <translation>Name auf Deutsch</translation>
    </message>
    <message>
        <source>Address in Dutch</source>
        <translation>Anschrift auf Niederländisch</translation>
    </message>
    <message>
        <source>Address in French</source>
        <translation>Anschrift auf Französisch</translation>
    </message>
    <message>
        <source>Address in German</source>
        <translation>Anschrift auf Deutsch</translation>
    </message>
    <message>
        <source>Empty: forms and letters in this language print the usual name.</source>
        <translation>Leer: Formulare und Briefe in dieser Sprache drucken den üblichen Namen.</translation>
    </message>
    <message>
        <source>Empty: forms and letters in this language print the usual address.</source>
        <translation>Leer: Formulare und Briefe in dieser Sprache drucken die übliche Anschrift.</translation>
    </message>
</context>
<context>
    <name>NormsChapters</name>
    <message>
        <source>core principles</source>
        <translation>Grundprinzipien</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Sicherheitspolitik</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>Vermögenswerte</translation>
    </message>
    <message>
        <source>logical access</source>
        <translation>logischer Zugang</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>physische Sicherheit</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>communications</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>acquisition and development</source>
        <translation>Anschaffung und Entwicklung</translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>continuity</source>
        <translation>Kontinuität</translation>
    </message>
    <message>
        <source>compliance</source>
        <translation>Einhaltung der Vorschriften</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>No notification service answers here: nothing was told.</source>
        <translation>Hier antwortet kein Benachrichtigungsdienst: Es wurde nichts gemeldet.</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>war fällig am %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) wait, in the overview.</source>
        <translation>
            <numerusform>%n weiterer Punkt wartet, in der Übersicht.</numerusform>
            <numerusform>%n weitere Punkte warten, in der Übersicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Chase…</source>
        <translation>Erinnern…</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Antwort eintragen…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Unterzeichnen…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Versenden…</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Überprüfung fortsetzen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today and this week</source>
        <translation>Heute und diese Woche</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>Wartet auf andere</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Record the letter…</source>
        <translation>Brief eintragen…</translation>
    </message>
    <message>
        <source>Say whether it has left</source>
        <translation>Angeben, ob es abgegangen ist</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Ermächtigungen</translation>
    </message>
    <message>
        <source>Program numbers</source>
        <translation>Programmnummern</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckungsübersicht</translation>
    </message>
    <message>
        <source>Prepare requests</source>
        <translation>Anträge vorbereiten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
</context>
<context>
    <name>PaperLeaving</name>
    <message>
        <source>letter</source>
        <comment>file name</comment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>reminder</source>
        <comment>file name</comment>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Save mail draft</source>
        <translation>E-Mail-Entwurf speichern</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>E-Mail (*.eml)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Schreiben speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It was written. It is recorded once you say that it has left.</source>
        <translation>Es ist verfasst. Es wird eingetragen, sobald Sie sagen, dass es abgegangen ist.</translation>
    </message>
    <message>
        <source>It was handed to the printer. It is recorded once you say that it has left.</source>
        <translation>Es wurde an den Drucker gegeben. Es wird eingetragen, sobald Sie sagen, dass es abgegangen ist.</translation>
    </message>
    <message>
        <source>%1 was written, but no program opens it: open it yourself.</source>
        <translation>%1 wurde gespeichert, aber kein Programm öffnet die Datei: Öffnen Sie sie selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were handed to the printer, one for each recipient and language. Each is recorded once you say that it has left.</source>
        <translation>
            <numerusform>%n Brief wurde an den Drucker gegeben, einer je Empfänger und Sprache. Er wird eingetragen, sobald Sie sagen, dass er abgegangen ist.</numerusform>
            <numerusform>%n Briefe wurden an den Drucker gegeben, einer je Empfänger und Sprache. Jeder wird eingetragen, sobald Sie sagen, dass er abgegangen ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were written, one for each recipient and language. Each is recorded once you say that it has left.</source>
        <translation>
            <numerusform>%n Brief ist verfasst, einer je Empfänger und Sprache. Er wird eingetragen, sobald Sie sagen, dass er abgegangen ist.</numerusform>
            <numerusform>%n Briefe sind verfasst, einer je Empfänger und Sprache. Jeder wird eingetragen, sobald Sie sagen, dass er abgegangen ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>the printer is not known here</source>
        <translation>der Drucker ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 ist angehalten</translation>
    </message>
    <message numerus="yes">
        <source>no page of that range: there are %n</source>
        <translation>
            <numerusform>keine Seite in diesem Bereich: Es gibt %n</numerusform>
            <numerusform>keine Seite in diesem Bereich: Es gibt %n</numerusform>
        </translation>
    </message>
    <message>
        <source>it can&apos;t be written to</source>
        <translation>er nimmt nichts an</translation>
    </message>
    <message>
        <source>it gave no page %1</source>
        <translation>er lieferte keine Seite %1</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>er brach ab</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>Authorizations are needed in each environment.</source>
        <translation>In jeder Umgebung sind Ermächtigungen nötig.</translation>
    </message>
    <message>
        <source>First come the connection and the authorizations for test and acceptance; then development begins.</source>
        <translation>Zuerst kommen der Anschluss und die Ermächtigungen für Test und Abnahme; dann beginnt die Entwicklung.</translation>
    </message>
    <message>
        <source>Meanwhile the request for authorization is filed with the committee.</source>
        <translation>Inzwischen wird die Ermächtigung beim Ausschuss beantragt.</translation>
    </message>
    <message>
        <source>The committee has a procedure of its own for that.</source>
        <translation>Der Ausschuss hat dafür ein eigenes Verfahren.</translation>
    </message>
    <message>
        <source>The committee’s authorizations can be consulted on its page.</source>
        <translation>Die Ermächtigungen des Ausschusses sind auf seiner Seite einsehbar.</translation>
    </message>
    <message>
        <source>The use of these web services is subject to this procedure.</source>
        <translation>Die Nutzung dieser Webdienste unterliegt diesem Verfahren.</translation>
    </message>
    <message>
        <source>An authorization is always limited to one definite purpose, named in the request.</source>
        <translation>Eine Ermächtigung gilt immer nur für einen bestimmten, im Antrag genannten Zweck.</translation>
    </message>
    <message>
        <source>The use is subject to an authorization of the committee.</source>
        <translation>Die Nutzung bedarf einer Ermächtigung des Ausschusses.</translation>
    </message>
    <message>
        <source>A favourable answer generally depends on keeping the minimum security norms.</source>
        <translation>Eine günstige Antwort hängt meist von der Einhaltung der Mindestsicherheitsnormen ab.</translation>
    </message>
    <message>
        <source>The General Coordination Committee approved these norms; KSZ publishes them.</source>
        <translation>Der Allgemeine Koordinierungsausschuss hat diese Normen gebilligt; die ZDSS veröffentlicht sie.</translation>
    </message>
    <message>
        <source>The norms require security logging of every use: who, what, when and how.</source>
        <translation>Die Normen verlangen die Protokollierung jeder Nutzung: wer, was, wann und wie.</translation>
    </message>
    <message>
        <source>KSZ keeps all requests and all answers.</source>
        <translation>Die ZDSS bewahrt alle Anfragen und alle Antworten auf.</translation>
    </message>
    <message>
        <source>With a program number the institution must log each request, so that the physical person can be found.</source>
        <translation>Mit einer Programmnummer protokolliert die Einrichtung jede Anfrage, damit die natürliche Person auffindbar ist.</translation>
    </message>
    <message>
        <source>Logs are kept for at least 10 years.</source>
        <translation>Protokolle werden mindestens 10 Jahre aufbewahrt.</translation>
    </message>
    <message>
        <source>The form is signed by the managing official or the deputy, or in their absence by the security consultant.</source>
        <translation>Das Formular wird vom leitenden Beamten oder dem Stellvertreter unterzeichnet, in deren Abwesenheit vom Sicherheitsberater.</translation>
    </message>
    <message>
        <source>The form is available on the website of KSZ.</source>
        <translation>Das Formular steht auf der Website der ZDSS.</translation>
    </message>
    <message>
        <source>Exchanges that involve public centres for social welfare use a separate form, kept by the Administratieve Cel at Smals.</source>
        <translation>Für Austausche mit ÖSHZ gibt es ein eigenes Formular, verwaltet von der Verwaltungszelle bei Smals.</translation>
    </message>
    <message>
        <source>The form is always signed by somebody entitled to do so.</source>
        <translation>Das Formular wird immer von einer befugten Person unterzeichnet.</translation>
    </message>
    <message>
        <source>A request is limited to one environment.</source>
        <translation>Ein Antrag gilt für eine Umgebung.</translation>
    </message>
    <message>
        <source>Only the KSZ security service allots program numbers.</source>
        <translation>Nur der Sicherheitsdienst der ZDSS teilt Programmnummern zu.</translation>
    </message>
    <message>
        <source>The request is worded precisely; the contact at PPKB can help.</source>
        <translation>Der Antrag ist genau abgefasst; die Kontaktperson bei der ZDSS kann helfen.</translation>
    </message>
    <message>
        <source>For production the committee’s authorization number is stated, or explicitly “not applicable”.</source>
        <translation>Für die Produktion steht die Ermächtigungsnummer des Ausschusses oder ausdrücklich „nicht zutreffend“.</translation>
    </message>
    <message>
        <source>The completed form is sent to PPKB.</source>
        <translation>Das ausgefüllte Formular geht an die Programmverwaltung.</translation>
    </message>
    <message>
        <source>The security service tells the institution’s security consultant of the execution.</source>
        <translation>Der Sicherheitsdienst unterrichtet den Sicherheitsberater der Einrichtung über die Ausführung.</translation>
    </message>
    <message>
        <source>Only correctly completed forms are handled.</source>
        <translation>Nur korrekt ausgefüllte Formulare werden bearbeitet.</translation>
    </message>
    <message>
        <source>Questions on authorizations and profiles go to the KSZ security service.</source>
        <translation>Fragen zu Ermächtigungen und Profilen gehen an den Sicherheitsdienst der ZDSS.</translation>
    </message>
</context>
<context>
    <name>ProjectDetail</name>
    <message>
        <source>Open the request</source>
        <translation>Antrag öffnen</translation>
    </message>
    <message>
        <source>Leave out of the project</source>
        <translation>Aus dem Projekt nehmen</translation>
    </message>
    <message>
        <source>Last possible days</source>
        <translation>Letztmögliche Tage</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Geben Sie dem Projekt einen Namen.</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>Dossier that they wait for</source>
        <translation>Akte, auf die sie warten</translation>
    </message>
    <message>
        <source>Go-live day</source>
        <translation>Tag der Inbetriebnahme</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Requests of the project</source>
        <translation>Anträge des Projekts</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Webdienst</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 no longer belongs to the project; the request itself stays.</source>
        <translation>%1 gehört nicht mehr zum Projekt; der Antrag selbst bleibt.</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>Es ist kein Antrag gewählt.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Absence</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Ermächtigung</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Schließtag</translation>
    </message>
    <message>
        <source>Connection card</source>
        <translation>Anschlussblatt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Step of a decision</source>
        <translation>Schritt einer Entscheidung</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Assessment of the norms</source>
        <translation>Bewertung der Normen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Programmnummer</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Frozen version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Webdienst</translation>
    </message>
    <message>
        <source>added</source>
        <comment>what happened to a record</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what happened to a record</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>made</source>
        <comment>what happened to a record</comment>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>what happened to a record</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record and what happened to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Setback</source>
        <translation>Ablehnung oder Rücksendung</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>what happened to a record</comment>
        <translation>importiert</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>what happened to a record</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>taken out of a larger one</source>
        <comment>what happened to a record</comment>
        <translation>einem größeren Register entnommen</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>what happened to a record</comment>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>resumed</source>
        <comment>what happened to a record</comment>
        <translation>wieder aufgenommen</translation>
    </message>
    <message>
        <source>reinstated, its end was a mistake</source>
        <comment>what happened to a record</comment>
        <translation>wiederhergestellt, die Beendigung war ein Irrtum</translation>
    </message>
    <message>
        <source>Term for an answer</source>
        <translation>Antwortfrist</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>Erinnerung oder Kontakt</translation>
    </message>
    <message>
        <source>Template of a letter</source>
        <translation>Briefvorlage</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Eigene Erinnerung</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellung</translation>
    </message>
    <message>
        <source>Written letter</source>
        <translation>Verfasstes Schreiben</translation>
    </message>
    <message>
        <source>became void</source>
        <comment>what happened to a record</comment>
        <translation>hinfällig geworden</translation>
    </message>
    <message>
        <source>completed by a newer version of the program</source>
        <comment>what happened to a record</comment>
        <translation>von einer neueren Programmversion ergänzt</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>what happened to a record</comment>
        <translation>unterzeichnet</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>what happened to a record</comment>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>what happened to a record</comment>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>what happened to a record</comment>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>Import brought in</source>
        <translation>Import durchgeführt</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Import rückgängig gemacht</translation>
    </message>
    <message>
        <source>Name of who noted</source>
        <translation>Name der eintragenden Person</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Kein Eintrag</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>transferred</source>
        <comment>what happened to a record</comment>
        <translation>übertragen</translation>
    </message>
</context>
<context>
    <name>Reissue</name>
    <message>
        <source>The form was made for %1 to sign, in another capacity or name than %2 on %3. Reissuing makes version %4 of the same number for %2; version %5 becomes void, and the new form is to be printed and signed.</source>
        <translation>Das Formular wurde zur Unterzeichnung durch %1 erstellt, mit anderem Namen oder anderer Eigenschaft als der von %2 am %3. Die Neuausstellung ergibt Fassung %4 derselben Nummer für %2; Fassung %5 wird hinfällig, und das neue Formular ist zu drucken und zu unterzeichnen.</translation>
    </message>
    <message>
        <source>Not reissued: %1 Reopen the request to settle that.</source>
        <translation>Nicht neu ausgestellt: %1 Öffnen Sie den Antrag wieder, um das zu klären.</translation>
    </message>
    <message>
        <source>Reissued for %1</source>
        <translation>Neu ausgestellt für %1</translation>
    </message>
    <message>
        <source>%1 version %2 is made for %3: print it and have it signed.</source>
        <translation>%1 Fassung %2 wurde für %3 erstellt: Drucken Sie sie und lassen Sie sie unterzeichnen.</translation>
    </message>
</context>
<context>
    <name>RequestActions</name>
    <message>
        <source>Not possible while the request is “%1”.</source>
        <translation>Nicht möglich, solange der Antrag „%1“ ist.</translation>
    </message>
    <message>
        <source>Only a draft can be edited: reopen the request first.</source>
        <translation>Nur ein Entwurf kann bearbeitet werden: Öffnen Sie den Antrag zuerst wieder.</translation>
    </message>
    <message>
        <source>Only requests that are to be signed go into a signing folder.</source>
        <translation>Nur Anträge, die zur Unterschrift bereit sind, kommen in eine Unterschriftenmappe.</translation>
    </message>
    <message>
        <source>A draft has no form in force: finalise it first.</source>
        <translation>Ein Entwurf hat noch kein gültiges Formular: Machen Sie ihn zuerst endgültig.</translation>
    </message>
    <message>
        <source>A withdrawn request has no form in force.</source>
        <translation>Ein zurückgezogener Antrag hat kein gültiges Formular.</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Entwurf bearbeiten</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Als neuen Antrag kopieren</translation>
    </message>
    <message>
        <source>%1 was handed to the printer.</source>
        <translation>An den Drucker übergeben: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>Die Datei wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <source>%1 is a draft again.</source>
        <translation>%1 ist wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>%1 was withdrawn.</source>
        <translation>%1 wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Nothing can be recorded while the request is “%1”.</source>
        <translation>Es kann nichts eingetragen werden, solange der Antrag „%1“ ist.</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Antwort eintragen…</translation>
    </message>
    <message>
        <source>Record that it was answered…</source>
        <translation>Unsere Antwort eintragen…</translation>
    </message>
    <message>
        <source>A draft for %1 was made.</source>
        <translation>Ein Entwurf für %1 wurde erstellt.</translation>
    </message>
    <message>
        <source>Only a signed request can be sent; this one is “%1”.</source>
        <translation>Nur ein unterzeichneter Antrag kann versandt werden; dieser ist „%1“.</translation>
    </message>
    <message>
        <source>A question is asked about a draft.</source>
        <translation>Eine Frage ist nur zu einem Entwurf möglich.</translation>
    </message>
    <message>
        <source>This request came from outside: there is no form of it here.</source>
        <translation>Dieser Antrag kommt von außen: Hier gibt es kein Formular dazu.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Versenden…</translation>
    </message>
    <message>
        <source>It is kept with the request and its history.</source>
        <translation>Es wird beim Antrag und seinem Verlauf aufbewahrt.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Der Antrag</translation>
    </message>
    <message>
        <source>Only a request that was sent and has no answer yet can be chased; this one is “%1”.</source>
        <translation>Nur an einen versandten und noch nicht beantworteten Antrag kann erinnert werden; dieser ist „%1“.</translation>
    </message>
    <message>
        <source>The files were saved: %1</source>
        <translation>Die Dateien wurden gespeichert: %1</translation>
    </message>
    <message>
        <source>Handed to the printer: %1</source>
        <translation>An den Drucker übergeben: %1</translation>
    </message>
    <message>
        <source>Record that it was sent…</source>
        <translation>Versand eintragen…</translation>
    </message>
    <message>
        <source>Record the letter…</source>
        <translation>Brief eintragen…</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
</context>
<context>
    <name>RequestCommands</name>
    <message>
        <source>Choose a request first.</source>
        <translation>Wählen Sie zuerst einen Antrag.</translation>
    </message>
    <message>
        <source>None of them is to be signed.</source>
        <translation>Keiner davon ist zur Unterschrift bereit.</translation>
    </message>
    <message>
        <source>Nothing can be recorded for any of them.</source>
        <translation>Für keinen davon kann etwas eingetragen werden.</translation>
    </message>
    <message>
        <source>None of them is signed and to be sent.</source>
        <translation>Keiner davon ist unterzeichnet und zu versenden.</translation>
    </message>
    <message>
        <source>None of them was sent and waits on an answer.</source>
        <translation>Keiner davon wurde versandt und wartet auf Antwort.</translation>
    </message>
    <message>
        <source>Only for one request at a time.</source>
        <translation>Nur für einen Antrag auf einmal.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Draft</source>
        <comment>a request without number</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>number of a request</comment>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>%1: no service yet</source>
        <comment>kind of request</comment>
        <translation>%1: noch kein Webdienst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, service</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>subject, application</comment>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>you</source>
        <comment>waits on, the consultant</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>signatory</source>
        <comment>waits on</comment>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>recipient</source>
        <comment>waits on</comment>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>KSZ security service</source>
        <comment>waits on</comment>
        <translation>Sicherheitsdienst der ZDSS</translation>
    </message>
    <message>
        <source>Print the form and have it signed.</source>
        <translation>Drucken Sie das Formular und lassen Sie es unterzeichnen.</translation>
    </message>
    <message>
        <source>Print the form and have it signed by %1.</source>
        <translation>Drucken Sie das Formular und lassen Sie es von %1 unterzeichnen.</translation>
    </message>
    <message>
        <source>Print the form and have it signed by %1 on %2.</source>
        <translation>Drucken Sie das Formular und lassen Sie es bis spätestens %2 von %1 unterzeichnen.</translation>
    </message>
    <message>
        <source>Complete the draft and finalise it.</source>
        <translation>Ergänzen Sie den Entwurf und machen Sie ihn endgültig.</translation>
    </message>
    <message>
        <source>Correct the draft and finalise it again. Reason: %1</source>
        <translation>Berichtigen Sie den Entwurf und machen Sie ihn erneut endgültig. Grund: %1</translation>
    </message>
    <message>
        <source>Send the signed form to its recipient.</source>
        <translation>Senden Sie das unterzeichnete Formular an den Empfänger.</translation>
    </message>
    <message>
        <source>The recipient has to acknowledge the form.</source>
        <translation>Der Empfänger muss den Empfang bestätigen.</translation>
    </message>
    <message>
        <source>The security service of KSZ has to execute the request.</source>
        <translation>Der Sicherheitsdienst der ZDSS muss den Antrag ausführen.</translation>
    </message>
    <message>
        <source>Information was asked: answer it, or reopen the request to correct it.</source>
        <translation>Auskünfte wurden angefordert: Antworten Sie, oder öffnen Sie den Antrag wieder, um ihn zu berichtigen.</translation>
    </message>
    <message>
        <source>The form came back as incomplete: reopen the request and complete it.</source>
        <translation>Das Formular kam als unvollständig zurück: Öffnen Sie den Antrag wieder und ergänzen Sie ihn.</translation>
    </message>
    <message>
        <source>The request was refused: reopen it to ask differently, or leave it at that.</source>
        <translation>Der Antrag wurde abgelehnt: Öffnen Sie ihn wieder, um anders zu beantragen, oder lassen Sie es dabei.</translation>
    </message>
    <message>
        <source>Nothing more has to be done: the request was executed.</source>
        <translation>Es ist nichts mehr zu tun: Der Antrag wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Nothing more has to be done: the request was withdrawn.</source>
        <translation>Es ist nichts mehr zu tun: Der Antrag wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Draft made</source>
        <comment>event</comment>
        <translation>Entwurf erstellt</translation>
    </message>
    <message>
        <source>Draft changed</source>
        <comment>event</comment>
        <translation>Entwurf geändert</translation>
    </message>
    <message>
        <source>Typing brought back</source>
        <comment>event</comment>
        <translation>Eingabe wiederhergestellt</translation>
    </message>
    <message>
        <source>Finalised</source>
        <comment>event</comment>
        <translation>Endgültig gemacht</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>event</comment>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>Signature declined</source>
        <comment>event</comment>
        <translation>Unterschrift verweigert</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>event</comment>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Receipt acknowledged</source>
        <comment>event</comment>
        <translation>Empfang bestätigt</translation>
    </message>
    <message>
        <source>Information asked</source>
        <comment>event</comment>
        <translation>Auskünfte angefordert</translation>
    </message>
    <message>
        <source>Information given</source>
        <comment>event</comment>
        <translation>Auskünfte erteilt</translation>
    </message>
    <message>
        <source>Executed</source>
        <comment>event</comment>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>event</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Returned as incomplete</source>
        <comment>event</comment>
        <translation>Als unvollständig zurückgesandt</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>event</comment>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>event</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>web services</source>
        <translation>Webdienste</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>Anfangsdatum</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>persons and data concerned</source>
        <translation>betroffene Personen und Daten</translation>
    </message>
    <message>
        <source>legal context</source>
        <translation>rechtlicher Kontext</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>authorization of the committee</source>
        <translation>Ermächtigung des Ausschusses</translation>
    </message>
    <message>
        <source>identification</source>
        <translation>Identifizierung</translation>
    </message>
    <message>
        <source>security logging</source>
        <translation>Sicherheitsprotokollierung</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontaktpersonen</translation>
    </message>
    <message>
        <source>enclosures</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>signing day</source>
        <translation>Tag der Unterzeichnung</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Version %1 (void)</source>
        <comment>a paper</comment>
        <translation>Fassung %1 (hinfällig)</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>a paper</comment>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Note for the dossier</source>
        <comment>a paper</comment>
        <translation>Vermerk für die Akte</translation>
    </message>
    <message>
        <source>Cover page</source>
        <comment>a paper</comment>
        <translation>Begleitvermerk</translation>
    </message>
    <message>
        <source>Reading copy: %1</source>
        <comment>language</comment>
        <translation>Lesefassung: %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>event</comment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>event</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>File attached</source>
        <comment>event</comment>
        <translation>Datei angehängt</translation>
    </message>
    <message>
        <source>Event corrected</source>
        <comment>event</comment>
        <translation>Ereignis berichtigt</translation>
    </message>
    <message>
        <source>Question asked</source>
        <comment>event</comment>
        <translation>Frage gestellt</translation>
    </message>
    <message>
        <source>Question answered</source>
        <comment>event</comment>
        <translation>Frage beantwortet</translation>
    </message>
    <message>
        <source>Without number</source>
        <comment>a request from outside</comment>
        <translation>Ohne Nummer</translation>
    </message>
    <message>
        <source>PPKB</source>
        <comment>waits on</comment>
        <translation>Programmverwaltung</translation>
    </message>
    <message>
        <source>signed form</source>
        <comment>a file</comment>
        <translation>unterzeichnetes Formular</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>a file</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>letter</source>
        <comment>a file</comment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>a file</comment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>a file</comment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>other</source>
        <comment>a file</comment>
        <translation>sonstiges</translation>
    </message>
    <message>
        <source>%1 has to answer the question asked on %2.</source>
        <translation>%1 muss die Frage vom %2 beantworten.</translation>
    </message>
    <message>
        <source>Refused for this on %1: %2</source>
        <comment>day, reason</comment>
        <translation>Deswegen abgelehnt am %1: %2</translation>
    </message>
    <message>
        <source>Not signed for this on %1: %2</source>
        <comment>day, reason</comment>
        <translation>Deswegen nicht unterzeichnet am %1: %2</translation>
    </message>
    <message>
        <source>Returned for this on %1: %2</source>
        <comment>day, reason</comment>
        <translation>Deswegen zurückgesandt am %1: %2</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <comment>reason</comment>
        <translation>Wieder geöffnet: %1</translation>
    </message>
    <message>
        <source>Chased</source>
        <comment>event</comment>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>%1 is %2 MB: it is kept, but most mail systems do not take it. Scan it smaller, or send the paper by post.</source>
        <translation>%1 ist %2 MB groß: Die Datei wird aufbewahrt, aber die meisten Mailsysteme nehmen sie nicht an. Scannen Sie mit geringerer Auflösung, oder senden Sie die Unterlage per Post.</translation>
    </message>
    <message>
        <source>a request without number</source>
        <comment>its whole name</comment>
        <translation>ein Antrag ohne Nummer</translation>
    </message>
    <message>
        <source>Completed by a newer version of the program</source>
        <comment>event</comment>
        <translation>Von einer neueren Programmversion ergänzt</translation>
    </message>
    <message>
        <source>Taken out of a larger register</source>
        <comment>event</comment>
        <translation>Aus einem größeren Register entnommen</translation>
    </message>
    <message>
        <source>PPKB</source>
        <comment>by whom</comment>
        <translation>der Programmverwaltung</translation>
    </message>
    <message>
        <source>KSZ&apos;s security service</source>
        <comment>by whom</comment>
        <translation>dem Sicherheitsdienst der ZDSS</translation>
    </message>
    <message>
        <source>the administrative cell</source>
        <comment>by whom</comment>
        <translation>der Verwaltungszelle</translation>
    </message>
    <message>
        <source>the committee</source>
        <comment>by whom</comment>
        <translation>dem Ausschuss</translation>
    </message>
    <message>
        <source>administrative cell of the OCMWs</source>
        <comment>an office</comment>
        <translation>Verwaltungszelle der ÖSHZ</translation>
    </message>
    <message>
        <source>committee</source>
        <comment>an office</comment>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Date of their answer</source>
        <translation>Datum der Antwort</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Zeichen der ZDSS</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>reference, day</comment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>of a request</comment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Programmnummer</translation>
    </message>
    <message>
        <source>%1 by %2, noted by %3</source>
        <comment>event, who did it, who noted it</comment>
        <translation>%1 von %2, eingetragen von %3</translation>
    </message>
    <message>
        <source>%1, noted by %2</source>
        <comment>event, who noted it</comment>
        <translation>%1, eingetragen von %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>event, person</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>made in this register</source>
        <comment>origin of a request</comment>
        <translation>in diesem Register erstellt</translation>
    </message>
    <message>
        <source>from outside this register</source>
        <comment>origin of a request</comment>
        <translation>von außerhalb dieses Registers</translation>
    </message>
    <message>
        <source>granted as asked</source>
        <comment>a line</comment>
        <translation>wie beantragt erteilt</translation>
    </message>
    <message>
        <source>granted with differences</source>
        <comment>a line</comment>
        <translation>mit Abweichungen erteilt</translation>
    </message>
    <message>
        <source>not granted</source>
        <comment>a line</comment>
        <translation>nicht erteilt</translation>
    </message>
    <message>
        <source>the end user</source>
        <comment>identified by</comment>
        <translation>den Endbenutzer</translation>
    </message>
    <message>
        <source>a program number</source>
        <comment>identified by</comment>
        <translation>eine Programmnummer</translation>
    </message>
    <message>
        <source>the signed form</source>
        <comment>what a letter sends</comment>
        <translation>das unterzeichnete Formular</translation>
    </message>
    <message>
        <source>a reminder</source>
        <comment>what a letter sends</comment>
        <translation>eine Erinnerung</translation>
    </message>
    <message>
        <source>signing-folder</source>
        <comment>file name</comment>
        <translation>unterschriftenmappe</translation>
    </message>
    <message>
        <source>Signing folder of %1</source>
        <translation>Unterschriftenmappe von %1</translation>
    </message>
    <message>
        <source>Taken back with its import</source>
        <comment>event</comment>
        <translation>Mit dem Import rückgängig gemacht</translation>
    </message>
    <message>
        <source>by post</source>
        <comment>how papers left</comment>
        <translation>per Post</translation>
    </message>
    <message>
        <source>by registered post</source>
        <comment>how papers left</comment>
        <translation>per Einschreiben</translation>
    </message>
    <message>
        <source>by mail</source>
        <comment>how papers left</comment>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by eBox</source>
        <comment>how papers left</comment>
        <translation>über die eBox</translation>
    </message>
    <message>
        <source>handed over</source>
        <comment>how papers left</comment>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>with KSZ</source>
        <comment>where the original is</comment>
        <translation>bei der ZDSS</translation>
    </message>
    <message>
        <source>kept here</source>
        <comment>where the original is</comment>
        <translation>hier aufbewahrt</translation>
    </message>
    <message>
        <source>signed electronically, none on paper</source>
        <comment>where the original is</comment>
        <translation>elektronisch unterzeichnet, kein Original auf Papier</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>how papers left</comment>
        <translation>Versandweg</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Unterzeichnetes Original</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>of an event</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Done by</source>
        <comment>an event</comment>
        <translation>Getan von</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>services</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>follows by letter</source>
        <comment>a line</comment>
        <translation>folgt per Brief</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <comment>event</comment>
        <translation>Nicht angekommen</translation>
    </message>
    <message>
        <source>Program number follows by letter</source>
        <comment>event</comment>
        <translation>Programmnummer folgt per Brief</translation>
    </message>
    <message>
        <source>Program number received by letter</source>
        <comment>event</comment>
        <translation>Programmnummer per Brief mitgeteilt</translation>
    </message>
    <message>
        <source>Answer amended</source>
        <comment>event</comment>
        <translation>Antwort geändert</translation>
    </message>
    <message>
        <source>The text holds what looks like somebody’s national number: leave it out, for it stays in the history.</source>
        <translation>Der Text enthält, was wie jemandes ENSS aussieht: Lassen Sie sie weg, denn sie bleibt im Verlauf stehen.</translation>
    </message>
    <message>
        <source>The program number %1 would also be a valid national number: check that it is the number that KSZ allotted.</source>
        <translation>Die Programmnummer %1 wäre auch eine gültige ENSS: Prüfen Sie, ob es die Nummer ist, die die ZDSS zugeteilt hat.</translation>
    </message>
    <message>
        <source>Signed by somebody else than the form names, who was entitled to.</source>
        <translation>Von einer anderen als der im Formular genannten Person unterzeichnet, die dazu berechtigt war.</translation>
    </message>
    <message>
        <source>Signed by somebody else than the form names, who was not entitled to.</source>
        <translation>Von einer anderen als der im Formular genannten Person unterzeichnet, die dazu nicht berechtigt war.</translation>
    </message>
    <message>
        <source>It did not arrive: send it again and record that.</source>
        <translation>Er ist nicht angekommen: Versenden Sie ihn erneut und tragen Sie das ein.</translation>
    </message>
    <message>
        <source>A letter of KSZ is still awaited: record the number or the answer that it brings.</source>
        <translation>Ein Brief der ZDSS wird noch erwartet: Tragen Sie die Nummer oder die Antwort ein, die er bringt.</translation>
    </message>
    <message>
        <source>Information was asked by %1: answer it, or reopen the request to correct it.</source>
        <comment>last day for the reply</comment>
        <translation>Auskünfte wurden bis zum %1 angefordert: Erteilen Sie sie, oder öffnen Sie den Antrag wieder, um ihn zu berichtigen.</translation>
    </message>
    <message>
        <source>The form came back as incomplete, to be completed by %1: reopen the request and complete it.</source>
        <comment>last day for the reply</comment>
        <translation>Das Formular kam als unvollständig zurück, zu vervollständigen bis zum %1: Öffnen Sie den Antrag wieder und vervollständigen Sie ihn.</translation>
    </message>
    <message>
        <source>Contacted</source>
        <comment>event</comment>
        <translation>Kontaktiert</translation>
    </message>
    <message>
        <source>%2 has passed, the day on which %1 was to sign at the latest: have the form signed now.</source>
        <translation>%1 sollte spätestens am %2 unterzeichnen; dieser Tag ist vorbei: Lassen Sie das Formular jetzt unterzeichnen.</translation>
    </message>
    <message>
        <source>%2 has passed, the day on which %1 was to sign at the latest, and %1 may not sign today: make the form out again for somebody who may.</source>
        <translation>%1 sollte spätestens am %2 unterzeichnen; dieser Tag ist vorbei, und %1 darf heute nicht unterzeichnen: Stellen Sie das Formular neu aus für jemanden, der heute unterzeichnen darf.</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <comment>event</comment>
        <translation>Nicht geschehen</translation>
    </message>
    <message>
        <source>Authorization %1 (%2): taken back, as if it had never been given.</source>
        <translation>Ermächtigung %1 (%2): rückgängig gemacht, als wäre sie nie erteilt worden.</translation>
    </message>
    <message>
        <source>Authorization %1 (%2): stands as before.</source>
        <translation>Ermächtigung %1 (%2): wie zuvor.</translation>
    </message>
    <message>
        <source>Program number %1: no longer received.</source>
        <translation>Programmnummer %1: gilt nicht mehr als erhalten.</translation>
    </message>
    <message>
        <source>Written on %1 and perhaps gone: %2.</source>
        <comment>day, what was written</comment>
        <translation>Am %1 verfasst und vielleicht abgegangen: %2.</translation>
    </message>
    <message>
        <source>Left on %1, and others hold it: %2.</source>
        <comment>day, what left</comment>
        <translation>Am %1 abgegangen und liegt Dritten vor: %2.</translation>
    </message>
    <message>
        <source>The request stays “%1”.</source>
        <comment>state</comment>
        <translation>Der Antrag bleibt „%1“.</translation>
    </message>
    <message>
        <source>The request is “%1” again.</source>
        <comment>state</comment>
        <translation>Der Antrag ist wieder „%1“.</translation>
    </message>
    <message>
        <source>Have the form signed by %1 too; %2 has signed.</source>
        <translation>Lassen Sie das Formular auch von %1 unterzeichnen; %2 hat bereits unterzeichnet.</translation>
    </message>
    <message>
        <source>Authorization %1 (%2) without this event: “%3”.</source>
        <comment>service, environment, state</comment>
        <translation>Ermächtigung %1 (%2) ohne dieses Ereignis: „%3“.</translation>
    </message>
    <message>
        <source>no program number</source>
        <translation>keine Programmnummer</translation>
    </message>
    <message>
        <source>program number %1</source>
        <translation>Programmnummer %1</translation>
    </message>
    <message>
        <source>KSZ awaits the completed form by %1: correct it, and finalise, sign and send it again.</source>
        <comment>last day for the reply</comment>
        <translation>Die ZDSS erwartet das vervollständigte Formular bis zum %1: Berichtigen Sie es, machen Sie es neu endgültig, lassen Sie es unterzeichnen und versenden Sie es.</translation>
    </message>
    <message>
        <source>Chased by telephone</source>
        <comment>event</comment>
        <translation>Telefonische Erinnerung</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Send the requests for test and acceptance</source>
        <translation>Die Anträge für Test und Abnahme versenden</translation>
    </message>
    <message>
        <source>File the dossier with the committee</source>
        <translation>Die Akte beim Ausschuss einreichen</translation>
    </message>
    <message>
        <source>Test and acceptance are authorized</source>
        <translation>Test und Abnahme sind ermächtigt</translation>
    </message>
    <message>
        <source>The committee decides</source>
        <translation>Der Ausschuss entscheidet</translation>
    </message>
    <message>
        <source>Send the request for production</source>
        <translation>Den Antrag für die Produktion versenden</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Inbetriebnahme</translation>
    </message>
    <message>
        <source>All is authorized and in force.</source>
        <translation>Alles ist ermächtigt und in Kraft.</translation>
    </message>
    <message>
        <source>%1 working days (Mon–Fri) before %2.</source>
        <translation>%1 Werktage (Mo–Fr) vor dem %2.</translation>
    </message>
    <message>
        <source>%1 days before %2: half of the published dossiers took longer than 83.</source>
        <translation>%1 Tage vor dem %2: Die Hälfte der veröffentlichten Akten dauerte länger als 83 Tage.</translation>
    </message>
    <message>
        <source>The last working day up to %1.</source>
        <translation>Der letzte Werktag bis zum %1.</translation>
    </message>
    <message>
        <source>The committee does not sit in August.</source>
        <translation>Der Ausschuss tagt im August nicht.</translation>
    </message>
    <message>
        <source>Holidays and closing days: %1.</source>
        <translation>Feiertage und Schließtage: %1.</translation>
    </message>
    <message>
        <source>authorized already</source>
        <translation>bereits ermächtigt</translation>
    </message>
    <message>
        <source>a draft asks for it already</source>
        <translation>ein Entwurf beantragt es bereits</translation>
    </message>
    <message>
        <source>request %1 asks for it already</source>
        <translation>Antrag %1 beantragt es bereits</translation>
    </message>
    <message>
        <source>the institution has no KBO number</source>
        <translation>die Einrichtung hat keine Unternehmensnummer (ZDU)</translation>
    </message>
    <message>
        <source>dossier without a number</source>
        <translation>Akte ohne Nummer</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>This counts from %1 to %2.</source>
        <translation>Diese Zahl geht von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Signed electronically by %1, as the certificate says; that file is the original.</source>
        <translation>Elektronisch unterzeichnet von %1, laut Zertifikat; diese Datei ist das Original.</translation>
    </message>
    <message>
        <source>The file bears a signature of %1, but is not the form as it was made: it counts as a scan.</source>
        <translation>Die Datei trägt eine Unterschrift von %1, ist aber nicht das Formular, wie es erstellt wurde: Sie gilt als Scan.</translation>
    </message>
    <message>
        <source>The signed original went away, and no scan of it is kept here: attach one, nothing else shows who signed.</source>
        <translation>Das unterzeichnete Original ist fort, und kein Scan davon wird hier aufbewahrt: Fügen Sie einen bei, sonst zeigt nichts, wer unterzeichnet hat.</translation>
    </message>
    <message>
        <source>The original is said to be electronic, and no form that was signed so is kept here: attach that file.</source>
        <translation>Das Original ist als elektronisch vermerkt, aber hier wird kein elektronisch unterzeichnetes Formular aufbewahrt: Fügen Sie diese Datei bei.</translation>
    </message>
    <message>
        <source>The form was signed electronically: that file is the original, and no paper is.</source>
        <translation>Das Formular wurde elektronisch unterzeichnet: Diese Datei ist das Original, ein Original auf Papier gibt es nicht.</translation>
    </message>
    <message>
        <source>By mail or eBox no signed paper reaches KSZ: unless it goes by post as well, the original stays here.</source>
        <translation>Per E-Mail oder eBox erreicht kein unterzeichnetes Papier die ZDSS: Das Original bleibt hier, außer es geht auch per Post ab.</translation>
    </message>
    <message>
        <source>A print of a form that was signed electronically shows no signature that counts: send the file too, by mail or eBox.</source>
        <translation>Ein Ausdruck eines elektronisch unterzeichneten Formulars zeigt keine gültige Unterschrift: Senden Sie auch die Datei, per E-Mail oder eBox.</translation>
    </message>
    <message>
        <source>%1 is a part of %2 since %3, and the form bears the old name: ask KSZ whether it takes it, or make it again in the new one.</source>
        <translation>%1 ist seit dem %3 Teil von %2, und das Formular trägt den alten Namen: Fragen Sie die ZDSS, ob sie es annimmt, oder erstellen Sie es unter dem neuen Namen neu.</translation>
    </message>
</context>
<context>
    <name>SystemPrompts</name>
    <message>
        <source>Open register</source>
        <translation>Register öffnen</translation>
    </message>
    <message>
        <source>Licet register (*.licet)</source>
        <translation>Licet-Register (*.licet)</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Neues Register</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>test</source>
        <comment>environment</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>acceptance</source>
        <comment>environment</comment>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>production</source>
        <comment>environment</comment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>new</source>
        <comment>kind</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>change</source>
        <comment>kind</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>end</source>
        <comment>kind</comment>
        <translation>Beendigung</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of a request</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>to be signed</source>
        <comment>state of a request</comment>
        <translation>zur Unterschrift bereit</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>state of a request</comment>
        <translation>unterzeichnet</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>state of a request</comment>
        <translation>versandt</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>state of a request</comment>
        <translation>Empfang bestätigt</translation>
    </message>
    <message>
        <source>information asked</source>
        <comment>state of a request</comment>
        <translation>Auskünfte angefordert</translation>
    </message>
    <message>
        <source>executed</source>
        <comment>state of a request</comment>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>returned</source>
        <comment>state of a request</comment>
        <translation>zurückgesandt</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>state of a request</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>state of a request</comment>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>finalise</source>
        <comment>event of a request</comment>
        <translation>endgültig machen</translation>
    </message>
    <message>
        <source>sign</source>
        <comment>event of a request</comment>
        <translation>unterzeichnen</translation>
    </message>
    <message>
        <source>decline</source>
        <comment>event of a request</comment>
        <translation>Unterschrift ablehnen</translation>
    </message>
    <message>
        <source>send</source>
        <comment>event of a request</comment>
        <translation>versenden</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <comment>event of a request</comment>
        <translation>Empfang bestätigen</translation>
    </message>
    <message>
        <source>ask for information</source>
        <comment>event of a request</comment>
        <translation>Auskünfte anfordern</translation>
    </message>
    <message>
        <source>answer with information</source>
        <comment>event of a request</comment>
        <translation>Auskünfte erteilen</translation>
    </message>
    <message>
        <source>execute</source>
        <comment>event of a request</comment>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>refuse</source>
        <comment>event of a request</comment>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>return</source>
        <comment>event of a request</comment>
        <translation>zurücksenden</translation>
    </message>
    <message>
        <source>reopen</source>
        <comment>event of a request</comment>
        <translation>wieder öffnen</translation>
    </message>
    <message>
        <source>withdraw</source>
        <comment>event of a request</comment>
        <translation>zurückziehen</translation>
    </message>
    <message>
        <source>error</source>
        <comment>severity</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>severity</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>remark</source>
        <comment>severity</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>managing official</source>
        <comment>role</comment>
        <translation>leitender Beamter</translation>
    </message>
    <message>
        <source>deputy</source>
        <comment>role</comment>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>security consultant</source>
        <comment>role</comment>
        <translation>Sicherheitsberater</translation>
    </message>
    <message>
        <source>data protection officer</source>
        <comment>role</comment>
        <translation>Datenschutzbeauftragter</translation>
    </message>
    <message>
        <source>information security officer (CISO)</source>
        <comment>role</comment>
        <translation>Verantwortlicher für Informationssicherheit (CISO)</translation>
    </message>
    <message>
        <source>substitute</source>
        <comment>role</comment>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>contact</source>
        <comment>role</comment>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>social security institution</source>
        <comment>kind of institution</comment>
        <translation>Einrichtung der sozialen Sicherheit</translation>
    </message>
    <message>
        <source>public centre for social welfare</source>
        <comment>kind of institution</comment>
        <translation>ÖSHZ</translation>
    </message>
    <message>
        <source>other institution</source>
        <comment>kind of institution</comment>
        <translation>andere Einrichtung</translation>
    </message>
    <message>
        <source>primary network</source>
        <comment>network</comment>
        <translation>primäres Netz</translation>
    </message>
    <message>
        <source>secondary network</source>
        <comment>network</comment>
        <translation>sekundäres Netz</translation>
    </message>
    <message>
        <source>active</source>
        <comment>state of an authorization</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>state of an authorization</comment>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>state of an authorization</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>deliberation</source>
        <comment>kind of decision</comment>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>advice</source>
        <comment>kind of decision</comment>
        <translation>Stellungnahme</translation>
    </message>
    <message>
        <source>recommendation</source>
        <comment>kind of decision</comment>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>in preparation</source>
        <comment>state of a dossier</comment>
        <translation>in Vorbereitung</translation>
    </message>
    <message>
        <source>filed</source>
        <comment>state of a dossier</comment>
        <translation>eingereicht</translation>
    </message>
    <message>
        <source>information asked</source>
        <comment>state of a dossier</comment>
        <translation>Auskünfte angefordert</translation>
    </message>
    <message>
        <source>on the agenda</source>
        <comment>state of a dossier</comment>
        <translation>auf der Tagesordnung</translation>
    </message>
    <message>
        <source>granted</source>
        <comment>state of a dossier</comment>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>state of a dossier</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>state of a dossier</comment>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>state of a dossier</comment>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>all institutions</source>
        <comment>audience</comment>
        <translation>alle Einrichtungen</translation>
    </message>
    <message>
        <source>public centres for social welfare</source>
        <comment>audience</comment>
        <translation>ÖSHZ</translation>
    </message>
    <message>
        <source>batch messages</source>
        <comment>audience</comment>
        <translation>Batchnachrichten</translation>
    </message>
    <message>
        <source>web services form</source>
        <comment>form</comment>
        <translation>Formular für Webdienste</translation>
    </message>
    <message>
        <source>OCMW form</source>
        <comment>form</comment>
        <translation>ÖSHZ-Formular</translation>
    </message>
    <message>
        <source>online</source>
        <comment>mode</comment>
        <translation>online</translation>
    </message>
    <message>
        <source>batch</source>
        <comment>mode</comment>
        <translation>Batch</translation>
    </message>
    <message>
        <source>document</source>
        <comment>proof</comment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>declared</source>
        <comment>proof</comment>
        <translation>erklärt</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>proof</comment>
        <translation>importiert</translation>
    </message>
    <message>
        <source>met</source>
        <comment>state of a norm</comment>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>partly met</source>
        <comment>state of a norm</comment>
        <translation>teilweise erfüllt</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a norm</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>state of a norm</comment>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>favourable</source>
        <comment>opinion</comment>
        <translation>befürwortend</translation>
    </message>
    <message>
        <source>favourable, with reservations</source>
        <comment>opinion</comment>
        <translation>befürwortend, mit Vorbehalten</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a rule that holds</comment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>asked</source>
        <comment>coverage</comment>
        <translation>beantragt</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <comment>coverage</comment>
        <translation>noch nicht in Kraft</translation>
    </message>
    <message>
        <source>expiring</source>
        <comment>coverage</comment>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>coverage</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>without valid basis</source>
        <comment>coverage</comment>
        <translation>ohne gültige Grundlage</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>coverage</comment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>in preparation</source>
        <comment>coverage</comment>
        <translation>in Vorbereitung</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>language</comment>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>note as not delivered</source>
        <comment>event of a request</comment>
        <translation>als nicht angekommen eintragen</translation>
    </message>
    <message>
        <source>await the program number</source>
        <comment>event of a request</comment>
        <translation>die Programmnummer abwarten</translation>
    </message>
    <message>
        <source>receive the program number by letter</source>
        <comment>event of a request</comment>
        <translation>die Programmnummer per Brief erhalten</translation>
    </message>
    <message>
        <source>amend the answer</source>
        <comment>event of a request</comment>
        <translation>die Antwort ändern</translation>
    </message>
    <message>
        <source>contact</source>
        <comment>event of a request</comment>
        <translation>kontaktieren</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>coverage</comment>
        <translation>nicht beantragt</translation>
    </message>
    <message>
        <source>unilingual, Dutch</source>
        <comment>language regime</comment>
        <translation>einsprachig (Niederländisch)</translation>
    </message>
    <message>
        <source>unilingual, French</source>
        <comment>language regime</comment>
        <translation>einsprachig (Französisch)</translation>
    </message>
    <message>
        <source>unilingual, German</source>
        <comment>language regime</comment>
        <translation>einsprachig (Deutsch)</translation>
    </message>
    <message>
        <source>bilingual, Dutch and French</source>
        <comment>language regime</comment>
        <translation>zweisprachig (Niederländisch und Französisch)</translation>
    </message>
    <message>
        <source>to transfer</source>
        <comment>state of a right after a merger</comment>
        <translation>zu übertragen</translation>
    </message>
    <message>
        <source>transfer asked</source>
        <comment>state of a right after a merger</comment>
        <translation>Übertragung beantragt</translation>
    </message>
    <message>
        <source>transferred</source>
        <comment>state of a right after a merger</comment>
        <translation>übertragen</translation>
    </message>
    <message>
        <source>president</source>
        <comment>role</comment>
        <translation>Vorsitzender</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne dies fortfahren</translation>
    </message>
    <message>
        <source>What you changed is not saved.</source>
        <translation>Was Sie geändert haben, ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>licet::AnswerFields</name>
    <message>
        <source>Program number received</source>
        <translation>Erhaltene Programmnummer</translation>
    </message>
    <message>
        <source>None used</source>
        <translation>Keine verwendet</translation>
    </message>
    <message>
        <source>granted as asked</source>
        <translation>wie beantragt erteilt</translation>
    </message>
    <message>
        <source>granted with differences</source>
        <translation>mit Abweichungen erteilt</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>nicht erteilt</translation>
    </message>
    <message>
        <source>Answer for %1</source>
        <translation>Antwort für %1</translation>
    </message>
    <message>
        <source>Which differences, or why not</source>
        <translation>Welche Abweichungen, oder warum abgelehnt</translation>
    </message>
    <message>
        <source>Differences for %1</source>
        <translation>Abweichungen für %1</translation>
    </message>
    <message>
        <source>A program number has exactly eleven digits.</source>
        <translation>Eine Programmnummer hat genau elf Ziffern.</translation>
    </message>
    <message>
        <source>Follows by letter</source>
        <translation>Folgt per Brief</translation>
    </message>
    <message>
        <source>follows by letter</source>
        <translation>folgt per Brief</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Say for which service the letter came.</source>
        <translation>Geben Sie an, für welchen Webdienst der Brief kam.</translation>
    </message>
</context>
<context>
    <name>licet::AnswerTerms</name>
    <message>
        <source>Other reminder terms, by recipient, environment or kind</source>
        <translation>Andere Erinnerungsfristen, nach Empfänger, Umgebung oder Art</translation>
    </message>
    <message>
        <source>Add a term…</source>
        <translation>Frist hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove the term</source>
        <translation>Frist entfernen</translation>
    </message>
    <message>
        <source>each environment</source>
        <translation>jede Umgebung</translation>
    </message>
    <message>
        <source>each kind</source>
        <translation>jede Art</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>First after, in working days</source>
        <translation>Erste nach, in Werktagen</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>danach alle</translation>
    </message>
    <message>
        <source>by telephone after so many in writing</source>
        <translation>Telefonisch nach (Erinnerungen)</translation>
    </message>
    <message>
        <source>Keep the term</source>
        <translation>Frist übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>each recipient</source>
        <translation>jeder Empfänger</translation>
    </message>
    <message>
        <source>after %1, then every %2, by telephone after %3</source>
        <comment>working days</comment>
        <translation>nach %1, dann alle %2, telefonisch nach %3</translation>
    </message>
    <message>
        <source>Choose the term to change.</source>
        <translation>Wählen Sie die Frist, die Sie ändern möchten.</translation>
    </message>
    <message>
        <source>Choose the term to remove.</source>
        <translation>Wählen Sie die Frist, die Sie entfernen möchten.</translation>
    </message>
    <message>
        <source>There is a term for this recipient, environment and kind already: change that one.</source>
        <translation>Für diesen Empfänger, diese Umgebung und diese Art gibt es schon eine Frist: Ändern Sie diese.</translation>
    </message>
</context>
<context>
    <name>licet::ApplicationsTab</name>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>No application is recorded here yet.</source>
        <translation>Hier ist noch keine Anwendung eingetragen.</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Anwendung</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Give the application a name.</source>
        <translation>Geben Sie der Anwendung einen Namen.</translation>
    </message>
    <message>
        <source>There is an application “%1” already; give this one another name.</source>
        <translation>Es gibt schon eine Anwendung „%1“; geben Sie dieser einen anderen Namen.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>URN</source>
        <translation>URN</translation>
    </message>
    <message>
        <source>Echo tested on</source>
        <translation>Echotest bestanden am</translation>
    </message>
    <message>
        <source>Addresses that call</source>
        <translation>Aufrufende Adressen</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Je Zeile eine Angabe.</translation>
    </message>
    <message>
        <source>Logging card</source>
        <translation>Protokollierungsblatt</translation>
    </message>
    <message>
        <source>%1 (no card yet)</source>
        <translation>%1 (noch kein Blatt)</translation>
    </message>
    <message>
        <source>Remove this connection card with its logging card? The history keeps it.</source>
        <translation>Dieses Anschlussblatt mit seinem Protokollierungsblatt entfernen? Der Verlauf bewahrt sie.</translation>
    </message>
    <message>
        <source>Remove %1? Only an application without cards and requests can be removed.</source>
        <translation>%1 entfernen? Nur eine Anwendung ohne Blätter und Anträge kann entfernt werden.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Wählen Sie, was entfernt werden soll.</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>Beleg anhängen…</translation>
    </message>
    <message>
        <source>Next retrieval test on</source>
        <translation>Nächster Abruftest am</translation>
    </message>
    <message>
        <source>Later systems that took the log over</source>
        <translation>Spätere Systeme, die das Protokoll übernahmen</translation>
    </message>
    <message>
        <source>One a line, oldest first.</source>
        <translation>Eines je Zeile, das älteste zuerst.</translation>
    </message>
    <message>
        <source>Evidence of the retrieval tests</source>
        <translation>Belege der Abruftests</translation>
    </message>
    <message>
        <source>Of those that stand under Certificates.</source>
        <translation>Wählen Sie ein Zertifikat unter „Zertifikate“.</translation>
    </message>
    <message>
        <source>The new name holds from</source>
        <translation>Der neue Name gilt ab</translation>
    </message>
</context>
<context>
    <name>licet::AsOfPanel</name>
    <message>
        <source>Valid on</source>
        <translation>Gültig am</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Wie bekannt am</translation>
    </message>
    <message>
        <source>The day on which it was so. Empty: today.</source>
        <translation>Der Tag, an dem es so war. Leer: heute.</translation>
    </message>
    <message>
        <source>What had been entered by the end of that day. Empty: all of it.</source>
        <translation>Was bis zum Ende dieses Tages eingetragen war. Leer: alles.</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Diesen Tag zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What will be known on a later day nobody knows yet.</source>
        <translation>Was an einem späteren Tag bekannt sein wird, weiß noch niemand.</translation>
    </message>
    <message>
        <source>Shown as of %1, as known on %2.</source>
        <translation>Stand vom %1, wie bekannt am %2.</translation>
    </message>
    <message>
        <source>Shown as of %1.</source>
        <translation>Stand vom %1.</translation>
    </message>
    <message>
        <source>Shown as known on %1.</source>
        <translation>Stand wie bekannt am %1.</translation>
    </message>
</context>
<context>
    <name>licet::AttachmentList</name>
    <message>
        <source>No file yet: drop one here, or press Ctrl+T.</source>
        <translation>Noch keine Datei: Legen Sie eine hier ab oder drücken Sie Strg+T.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Kopie von %1 speichern</translation>
    </message>
    <message>
        <source>No program opens %1: save a copy of it.</source>
        <translation>Kein Programm öffnet %1: Speichern Sie eine Kopie davon.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>Die Datei wurde gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>licet::AuthorizationDetail</name>
    <message>
        <source>Ask a change</source>
        <translation>Änderung beantragen</translation>
    </message>
    <message>
        <source>Ask its end</source>
        <translation>Beendigung beantragen</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Choose the application.</source>
        <translation>Wählen Sie die Anwendung.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Webdienst</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>all</source>
        <comment>operations</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Legal context</source>
        <translation>Rechtlicher Kontext</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Programmnummer</translation>
    </message>
    <message>
        <source>A program number has exactly eleven digits.</source>
        <translation>Eine Programmnummer hat genau elf Ziffern.</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Suspended since</source>
        <translation>Ausgesetzt seit</translation>
    </message>
    <message>
        <source>Ended since</source>
        <translation>Beendet seit</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Grund der Beendigung</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In Gebrauch seit</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>laut</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Letzte Nutzung</translation>
    </message>
    <message>
        <source>Last use according to</source>
        <translation>Letzte Nutzung laut</translation>
    </message>
    <message>
        <source>In use according to</source>
        <translation>In Gebrauch laut</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Entered without a request of this register.</source>
        <translation>Ohne Antrag dieses Registers eingetragen.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Either a decision is cited, or it is not applicable: not both.</source>
        <translation>Entweder wird eine Entscheidung angeführt, oder es ist nicht zutreffend: nicht beides.</translation>
    </message>
    <message>
        <source>A document is attached under Papers, here or at its request.</source>
        <translation>Fügen Sie das Dokument unter Unterlagen an, hier oder beim Antrag.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Identification and log</source>
        <translation>Identifizierung und Protokollierung</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Logging card</source>
        <translation>Protokollierungsblatt</translation>
    </message>
    <message>
        <source>Attach its document…</source>
        <translation>Dokument anhängen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Antrag %1</translation>
    </message>
    <message>
        <source>There is no logging card yet.</source>
        <translation>Es gibt noch kein Protokollierungsblatt.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Wählen Sie, was entfernt werden soll.</translation>
    </message>
    <message>
        <source>Remove this authorization, as if it never was? To end it, record its end instead.</source>
        <translation>Diese Ermächtigung entfernen, als hätte es sie nie gegeben? Um sie zu beenden, tragen Sie ihr Ende ein.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Made by a request from outside, which an older list named.</source>
        <translation>Entstanden durch einen Antrag von außerhalb dieses Registers, der in einer älteren Liste stand.</translation>
    </message>
    <message>
        <source>The authorization that you are entering is not saved.</source>
        <translation>Die Ermächtigung, die Sie eintragen, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>What you changed of %1 is not saved.</source>
        <translation>Was Sie an %1 geändert haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Made by a request of this register: what its form said stays as it was signed, and only another request changes it.</source>
        <translation>Aus einem Antrag dieses Registers: Was das Formular sagt, bleibt so, wie es unterzeichnet wurde; nur ein anderer Antrag ändert es.</translation>
    </message>
    <message>
        <source>Give the right day: nothing is different yet.</source>
        <translation>Geben Sie den richtigen Tag an: Noch ist nichts anders.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Note its transfer…</source>
        <translation>Übertragung eintragen…</translation>
    </message>
    <message>
        <source>Decision, law or reason</source>
        <translation>Entscheidung, Gesetz oder Grund</translation>
    </message>
    <message>
        <source>Draft the request for it</source>
        <translation>Den Antrag dafür erstellen</translation>
    </message>
    <message>
        <source>Changes on %1, as was granted; until then it is as shown here.</source>
        <translation>Ändert sich am %1, wie erteilt; bis dahin gilt, was hier steht.</translation>
    </message>
    <message>
        <source>It ends: its last day is %1.</source>
        <translation>Sie endet: Ihr letzter Tag ist der %1.</translation>
    </message>
    <message>
        <source>Changes on %1 by request %2, as was granted; until then it is as shown here.</source>
        <comment>day, request</comment>
        <translation>Ändert sich am %1 durch den Antrag %2, wie erteilt; bis dahin gilt, was hier steht.</translation>
    </message>
</context>
<context>
    <name>licet::AuthorizationHead</name>
    <message>
        <source>It has ended.</source>
        <translation>Sie ist beendet.</translation>
    </message>
    <message>
        <source>Ended since %1.</source>
        <translation>Beendet seit dem %1.</translation>
    </message>
    <message>
        <source>Ended since %1: %2</source>
        <comment>day, why</comment>
        <translation>Beendet seit dem %1: %2</translation>
    </message>
    <message>
        <source>Suspended since %1.</source>
        <translation>Ausgesetzt seit dem %1.</translation>
    </message>
    <message>
        <source>An older authorization</source>
        <translation>Eine ältere Ermächtigung</translation>
    </message>
    <message>
        <source>Entered without a request of this register.</source>
        <translation>Ohne Antrag dieses Registers eingetragen.</translation>
    </message>
    <message>
        <source>To be transferred after a merger: nothing was asked of KSZ yet.</source>
        <translation>Nach einer Fusion zu übertragen: Bei der ZDSS wurde noch nichts beantragt.</translation>
    </message>
    <message>
        <source>Its transfer was asked on %1; KSZ has to confirm it.</source>
        <translation>Die Übertragung wurde am %1 beantragt; die ZDSS muss sie bestätigen.</translation>
    </message>
    <message>
        <source>Transferred on %1 from %2, which merged.</source>
        <translation>Am %1 von %2 übernommen, nach der Fusion.</translation>
    </message>
    <message>
        <source>Transferred on %1 from %2, which merged; the transfer was asked on %3.</source>
        <comment>day, institution, day</comment>
        <translation>Am %1 von %2 übernommen, nach der Fusion; die Übertragung war am %3 beantragt worden.</translation>
    </message>
</context>
<context>
    <name>licet::AuthorizationsPage</name>
    <message>
        <source>Authorizations</source>
        <translation>Ermächtigungen</translation>
    </message>
    <message>
        <source>Enter an older one</source>
        <translation>Ältere Ermächtigung eintragen</translation>
    </message>
    <message>
        <source>No authorization yet: an executed request makes one.</source>
        <translation>Noch keine Ermächtigung: Ein ausgeführter Antrag erzeugt eine.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Zu ergänzen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Record the application first, on the page Institutions.</source>
        <translation>Tragen Sie zuerst die Anwendung ein, auf der Seite Einrichtungen.</translation>
    </message>
    <message>
        <source>Choose an authorization first.</source>
        <translation>Wählen Sie zuerst eine Ermächtigung.</translation>
    </message>
</context>
<context>
    <name>licet::AwayPanel</name>
    <message>
        <source>First day away</source>
        <translation>Erster Tag der Abwesenheit</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Letzter Tag der Abwesenheit</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>One page holds a year at most.</source>
        <translation>Eine Seite fasst höchstens ein Jahr.</translation>
    </message>
    <message>
        <source>While I am away</source>
        <translation>Während meiner Abwesenheit</translation>
    </message>
    <message>
        <source>away</source>
        <comment>name of a file</comment>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>The page was handed to the printer.</source>
        <translation>Die Seite wurde an den Drucker übergeben.</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Wer abwesend ist</translation>
    </message>
    <message>
        <source>choose…</source>
        <comment>who is away</comment>
        <translation>wählen…</translation>
    </message>
    <message>
        <source>all institutions</source>
        <translation>alle Einrichtungen</translation>
    </message>
    <message>
        <source>Say who is away: it stands on the page.</source>
        <translation>Geben Sie an, wer abwesend ist: Es steht auf dem Blatt.</translation>
    </message>
    <message>
        <source>One page for whoever looks after things meanwhile: what falls due, who can sign, whom to contact.</source>
        <translation>Eine Seite für die Vertretung: was fällig wird, wer unterzeichnen kann, an wen man sich wendet.</translation>
    </message>
</context>
<context>
    <name>licet::Background</name>
    <message>
        <source>Open Licet</source>
        <translation>Licet öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Licet: %n thing(s) due</source>
        <translation>
            <numerusform>Licet: %n Punkt fällig</numerusform>
            <numerusform>Licet: %n Punkte fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>There is no notification service and no tray here, so nothing can be told: %1</source>
        <translation>Hier gibt es weder einen Benachrichtigungsdienst noch einen Infobereich, also kann nichts gemeldet werden: %1</translation>
    </message>
    <message>
        <source>Not snoozed: %1</source>
        <translation>Nicht zurückgestellt: %1</translation>
    </message>
    <message>
        <source>snoozed in a notification</source>
        <translation>in einer Meldung zurückgestellt</translation>
    </message>
    <message>
        <source>%1 can&apos;t be started.</source>
        <translation>%1 kann nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>licet::BasisChoice</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Deliberation number, such as 12/081</source>
        <translation>Beschlussnummer, etwa 12/081</translation>
    </message>
    <message>
        <source>Deliberation number</source>
        <translation>Beschlussnummer</translation>
    </message>
    <message>
        <source>Dossier number, such as IVC/KSZG/21/066</source>
        <translation>Aktennummer, etwa IVC/KSZG/21/066</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Aktennummer</translation>
    </message>
    <message>
        <source>Why no decision of the committee is needed</source>
        <translation>Warum keine Entscheidung des Ausschusses nötig ist</translation>
    </message>
    <message>
        <source>Law or decree</source>
        <translation>Gesetz oder Erlass</translation>
    </message>
    <message>
        <source>Take this basis away</source>
        <translation>Diese Grundlage entfernen</translation>
    </message>
    <message>
        <source>Law or royal decree</source>
        <translation>Gesetz oder Königlicher Erlass</translation>
    </message>
    <message>
        <source>Law or royal decree, by its title</source>
        <translation>Gesetz oder Königlicher Erlass, mit Titel</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article, such as 15, § 1</source>
        <translation>Artikel, etwa 15, § 1</translation>
    </message>
    <message>
        <source>Day of the law</source>
        <translation>Datum des Gesetzes oder Erlasses</translation>
    </message>
</context>
<context>
    <name>licet::BasisList</name>
    <message>
        <source>Add a decision or law</source>
        <translation>Entscheidung oder Gesetz hinzufügen</translation>
    </message>
</context>
<context>
    <name>licet::BasisOfServices</name>
    <message>
        <source>For all services</source>
        <translation>Für alle Webdienste</translation>
    </message>
    <message>
        <source>Per service</source>
        <translation>Je Webdienst</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Webdienst %1</translation>
    </message>
    <message>
        <source>Basis for %1</source>
        <translation>Grundlage für %1</translation>
    </message>
</context>
<context>
    <name>licet::BulkActions</name>
    <message>
        <source>Save signing folder…</source>
        <translation>Unterschriftenmappe speichern…</translation>
    </message>
    <message>
        <source>Print signing folder…</source>
        <translation>Unterschriftenmappe drucken…</translation>
    </message>
    <message>
        <source>Record for all of them…</source>
        <translation>Für alle eintragen…</translation>
    </message>
    <message>
        <source>Send together…</source>
        <translation>Gemeinsam versenden…</translation>
    </message>
    <message>
        <source>Nothing can be recorded for any of them.</source>
        <translation>Für keinen davon kann etwas eingetragen werden.</translation>
    </message>
    <message numerus="yes">
        <source>An event can be recorded for %n of them.</source>
        <translation>
            <numerusform>Für %n davon kann ein Ereignis eingetragen werden.</numerusform>
            <numerusform>Für %n davon kann ein Ereignis eingetragen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is signed and to be sent.</source>
        <translation>Keiner davon ist unterzeichnet und zu versenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be sent in one envelope.</source>
        <translation>
            <numerusform>%n davon kann in einem Umschlag versandt werden.</numerusform>
            <numerusform>%n davon können in einem Umschlag versandt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is to be signed.</source>
        <translation>Keiner davon ist zur Unterschrift bereit.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Antrag</numerusform>
            <numerusform>%n Anträge</numerusform>
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
            <numerusform>%n Antrag: %1</numerusform>
            <numerusform>%n Anträge: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Chase together…</source>
        <translation>Gemeinsam erinnern…</translation>
    </message>
    <message>
        <source>None of them was sent and waits on an answer.</source>
        <translation>Keiner davon wurde versandt und wartet auf Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) on an answer.</source>
        <translation>
            <numerusform>%n davon wartet auf Antwort.</numerusform>
            <numerusform>%n davon warten auf Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can go into a signing folder.</source>
        <translation>
            <numerusform>%n davon kann in eine Unterschriftenmappe.</numerusform>
            <numerusform>%n davon können in eine Unterschriftenmappe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::CataloguePage</name>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Webdienst</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Name des Webdienstes</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Je Zeile eine Angabe.</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Was der Webdienst liefert</translation>
    </message>
    <message>
        <source>Active: offered for new requests</source>
        <translation>Aktiv: für neue Anträge angeboten</translation>
    </message>
    <message>
        <source>Give the service a name.</source>
        <translation>Geben Sie dem Webdienst einen Namen.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neuer Webdienst</translation>
    </message>
    <message>
        <source>The catalogue holds no service yet.</source>
        <translation>Der Katalog enthält noch keinen Webdienst.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Es ist nichts gewählt.</translation>
    </message>
    <message>
        <source>What it gives, in other languages</source>
        <translation>Was der Webdienst liefert, in anderen Sprachen</translation>
    </message>
    <message>
        <source>Where a language has no text</source>
        <translation>Wo eine Sprache keinen Text hat</translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation>Auf Niederländisch</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>Auf Französisch</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>Auf Deutsch</translation>
    </message>
    <message>
        <source>The new name holds from</source>
        <translation>Der neue Name gilt ab</translation>
    </message>
</context>
<context>
    <name>licet::CellPanel</name>
    <message>
        <source>Open the authorization</source>
        <translation>Ermächtigung öffnen</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Antrag öffnen</translation>
    </message>
    <message>
        <source>Prepare a request…</source>
        <translation>Antrag vorbereiten…</translation>
    </message>
    <message>
        <source>What the cell says</source>
        <translation>Was das Feld sagt</translation>
    </message>
    <message numerus="yes">
        <source>%n authorization(s) stand here.</source>
        <translation>
            <numerusform>Hier steht %n Ermächtigung.</numerusform>
            <numerusform>Hier stehen %n Ermächtigungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::CertificateChoice</name>
    <message>
        <source>until %1</source>
        <translation>bis einschließlich %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>außer Betrieb</translation>
    </message>
</context>
<context>
    <name>licet::CertificatesTab</name>
    <message>
        <source>Certificates of the institution</source>
        <translation>Zertifikate der Einrichtung</translation>
    </message>
    <message>
        <source>No certificate is recorded here yet.</source>
        <translation>Hier ist noch kein Zertifikat eingetragen.</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Neues Zertifikat</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber (Subject)</translation>
    </message>
    <message>
        <source>Such as CN=…</source>
        <translation>Etwa CN=…</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis einschließlich</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>KSZ told on</source>
        <translation>Der ZDSS gemeldet am</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In Betrieb seit</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Außer Betrieb seit</translation>
    </message>
    <message>
        <source>The cards of the one that it renews use it from then on.</source>
        <translation>Die Anschlussblätter des Zertifikats, das es erneuert, nutzen es ab diesem Tag.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Give the certificate its subject, such as CN=…</source>
        <translation>Geben Sie den Inhaber (Subject) des Zertifikats an, etwa CN=…</translation>
    </message>
    <message>
        <source>The certificate ends before it begins: correct one of the two days.</source>
        <translation>Das Zertifikat endet, bevor es beginnt: Berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>%1 lies in the future: note it once it has happened.</source>
        <translation>Der %1 liegt in der Zukunft: Tragen Sie es ein, sobald es geschehen ist.</translation>
    </message>
    <message>
        <source>A certificate does not renew itself: choose the one before it.</source>
        <translation>Ein Zertifikat erneuert sich nicht selbst: Wählen Sie das vorige.</translation>
    </message>
    <message>
        <source>This certificate is recorded already.</source>
        <translation>Dieses Zertifikat ist schon eingetragen.</translation>
    </message>
    <message>
        <source>Choose the certificate that is renewed.</source>
        <translation>Wählen Sie das Zertifikat, das erneuert wird.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Wählen Sie, was entfernt werden soll.</translation>
    </message>
    <message>
        <source>Remove %1? Only a certificate that no card uses and that none renews can be removed; one that was in use is noted as removed instead.</source>
        <translation>%1 entfernen? Nur ein Zertifikat, das kein Anschlussblatt nutzt und kein anderes erneuert, kann entfernt werden; bei einem, das in Betrieb war, tragen Sie ein, seit wann es außer Betrieb ist.</translation>
    </message>
    <message>
        <source>No connection card uses it.</source>
        <translation>Kein Anschlussblatt nutzt es.</translation>
    </message>
    <message>
        <source>Used by: %1.</source>
        <translation>Genutzt von: %1.</translation>
    </message>
</context>
<context>
    <name>licet::ChaptersEditor</name>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Open points of the chapter</source>
        <translation>Offene Punkte des Kapitels</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Offener Punkt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>Neues Kapitel</translation>
    </message>
    <message>
        <source>Remove chapter</source>
        <translation>Kapitel entfernen</translation>
    </message>
    <message>
        <source>New open point</source>
        <translation>Neuer Punkt</translation>
    </message>
    <message>
        <source>Remove open point</source>
        <translation>Punkt entfernen</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Stand von %1</translation>
    </message>
    <message>
        <source>Give each chapter with open points a name.</source>
        <translation>Geben Sie jedem Kapitel mit offenen Punkten einen Namen.</translation>
    </message>
</context>
<context>
    <name>licet::ChasePanel</name>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Show the reminder to</source>
        <translation>Erinnerung zeigen an</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>mail draft</source>
        <translation>E-Mail-Entwurf</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>The reminder&apos;s words</source>
        <translation>Der Wortlaut der Erinnerung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>%1: chase</source>
        <comment>number of a request</comment>
        <translation>%1: erinnern</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s): chase</source>
        <translation>
            <numerusform>%n Antrag: erinnern</numerusform>
            <numerusform>%n Anträge: erinnern</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the mail draft…</source>
        <translation>E-Mail-Entwurf erstellen…</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Schreiben speichern…</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Anruf eintragen</translation>
    </message>
    <message>
        <source>The reminder&apos;s page</source>
        <translation>Die Seite der Erinnerung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>recipient, mail address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Goes to %1, with the signed scan or the form. It is saved and opened in your mail program.</source>
        <translation>Geht an %1, mit dem unterzeichneten Scan oder dem Formular. Er wird gespeichert und in Ihrem E-Mail-Programm geöffnet.</translation>
    </message>
    <message>
        <source>Goes to %1, with the signed scan or the form behind it.</source>
        <translation>Geht an %1, dahinter der unterzeichnete Scan oder das Formular.</translation>
    </message>
    <message>
        <source>Call %1, and write what was said.</source>
        <translation>Rufen Sie %1 an und schreiben Sie auf, was gesagt wurde.</translation>
    </message>
    <message>
        <source>It is recorded, and the next reminder is counted from this day.</source>
        <translation>Es wird eingetragen, und die nächste Erinnerung wird ab diesem Tag gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) on no office and is left out.</source>
        <translation>
            <numerusform>%n davon wartet auf keine Stelle und wird ausgelassen.</numerusform>
            <numerusform>%n davon warten auf keine Stelle und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>Dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Write what was said: it is kept in the history.</source>
        <translation>Schreiben Sie auf, was gesagt wurde: Es wird im Verlauf aufbewahrt.</translation>
    </message>
    <message>
        <source>It is recorded once you say that it has left: the next reminder is counted from then.</source>
        <translation>Sie wird eingetragen, sobald Sie sagen, dass sie abgegangen ist: Die nächste Erinnerung wird ab dann gezählt.</translation>
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
        <translation>Übliche Punkte nehmen</translation>
    </message>
    <message>
        <source>A point of your own</source>
        <translation>Ein eigener Punkt</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>What the dossier says: %1</source>
        <translation>Was die Akte sagt: %1</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Nach oben: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Nach unten: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>licet::Chip</name>
    <message>
        <source>Take the filter “%1” away</source>
        <translation>Filter „%1“ wegnehmen</translation>
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
        <translation>Kalender der Schließtage</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: geöffnet</translation>
    </message>
    <message>
        <source>%1: weekend</source>
        <translation>%1: Wochenende</translation>
    </message>
    <message>
        <source>%1: legal holiday</source>
        <translation>%1: gesetzlicher Feiertag</translation>
    </message>
    <message>
        <source>%1: closed, in this year only</source>
        <translation>%1: geschlossen, nur in diesem Jahr</translation>
    </message>
    <message>
        <source>%1: closed, every year</source>
        <translation>%1: geschlossen, jedes Jahr</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day in full; the letters stand for its parts</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>licet::ClosingDaysPanel</name>
    <message>
        <source>in this year only</source>
        <translation>nur in diesem Jahr</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>Closing days beside the legal holidays</source>
        <translation>Schließtage neben den gesetzlichen Feiertagen</translation>
    </message>
    <message>
        <source>Whose closing days</source>
        <translation>Wessen Schließtage</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Folgejahr</translation>
    </message>
    <message>
        <source>New closing day</source>
        <translation>Neuer Schließtag</translation>
    </message>
    <message>
        <source>24/12/2026, or 02/11 for every year</source>
        <translation>24.12.2026, oder 02.11. für jedes Jahr</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>of this register</source>
        <translation>dieses Registers</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>closing days</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1, every year</source>
        <translation>%1, jedes Jahr</translation>
    </message>
    <message>
        <source>%1. It is no working day anyhow.</source>
        <translation>%1. Es ist ohnehin kein Werktag.</translation>
    </message>
    <message>
        <source>%1 is a closing day already.</source>
        <translation>%1 ist schon ein Schließtag.</translation>
    </message>
    <message>
        <source>“%1” is no day; write 24/12/2026, or 02/11 for every year.</source>
        <translation>„%1“ ist kein Tag; schreiben Sie 24.12.2026, oder 02.11. für jedes Jahr.</translation>
    </message>
    <message>
        <source>Choose the day to remove.</source>
        <translation>Wählen Sie den Tag, der entfernt werden soll.</translation>
    </message>
</context>
<context>
    <name>licet::ClosingLegend</name>
    <message>
        <source>legal holiday</source>
        <translation>gesetzlicher Feiertag</translation>
    </message>
    <message>
        <source>closed in this year</source>
        <translation>in diesem Jahr geschlossen</translation>
    </message>
    <message>
        <source>closed every year</source>
        <translation>jedes Jahr geschlossen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>licet::CollapsibleSection</name>
    <message>
        <source>open</source>
        <comment>a section</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a section</comment>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>licet::CommitteePage</name>
    <message>
        <source>Decision and its steps</source>
        <translation>Entscheidung und ihre Schritte</translation>
    </message>
    <message>
        <source>No decision is chosen.</source>
        <translation>Es ist keine Entscheidung gewählt.</translation>
    </message>
    <message>
        <source>Deliberation number</source>
        <translation>Beschlussnummer</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Aktennummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Such as 12/081; empty while the dossier is pending.</source>
        <translation>Zum Beispiel 12/081; leer, solange die Akte läuft.</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Eingereicht am</translation>
    </message>
    <message>
        <source>Address where it is published</source>
        <translation>Webadresse der Veröffentlichung</translation>
    </message>
    <message>
        <source>Such as IVC/KSZG/21/066.</source>
        <translation>Zum Beispiel IVC/KSZG/21/066.</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Empty: computed from the day of the decision.</source>
        <translation>Leer: ab dem Tag der Entscheidung berechnet.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Webdienste</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Einer je Zeile.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Taken away by this step</source>
        <translation>Durch diesen Schritt entzogen</translation>
    </message>
    <message>
        <source>Services taken away</source>
        <translation>Entzogene Webdienste</translation>
    </message>
    <message>
        <source>Purposes taken away</source>
        <translation>Entzogene Zwecke</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Neue Akte</translation>
    </message>
    <message>
        <source>No decision of the committee is recorded yet.</source>
        <translation>Es ist noch keine Entscheidung des Ausschusses eingetragen.</translation>
    </message>
    <message>
        <source>Give the dossier a subject first.</source>
        <translation>Geben Sie der Akte zuerst einen Gegenstand.</translation>
    </message>
    <message>
        <source>Remove this step, as if it never was? The history keeps it.</source>
        <translation>Diesen Schritt entfernen, als hätte es ihn nie gegeben? Der Verlauf bewahrt ihn.</translation>
    </message>
    <message>
        <source>Remove %1? Only a dossier without steps can be removed.</source>
        <translation>%1 entfernen? Nur eine Akte ohne Schritte kann entfernt werden.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Wählen Sie, was entfernt werden soll.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1, decided on %2</source>
        <comment>dossier number, day</comment>
        <translation>%1, entschieden am %2</translation>
    </message>
    <message>
        <source>“%1” is neither a KBO number nor a kind of institution (%2).</source>
        <translation>„%1“ ist weder eine Unternehmensnummer (ZDU) noch eine Art von Einrichtung (%2).</translation>
    </message>
    <message>
        <source>Give the dossier a subject or a deliberation number.</source>
        <translation>Geben Sie der Akte einen Gegenstand oder eine Beschlussnummer.</translation>
    </message>
    <message>
        <source>“%1” is not a deliberation number: write it as 12/081.</source>
        <translation>„%1“ ist keine Beschlussnummer: Schreiben Sie sie wie 12/081.</translation>
    </message>
    <message>
        <source>Institutions concerned</source>
        <translation>Betroffene Einrichtungen</translation>
    </message>
    <message>
        <source>One a line: a KBO number, or a kind for every institution of that kind (%1).</source>
        <translation>Je Zeile eine Angabe: eine Unternehmensnummer (ZDU) oder eine Art für jede Einrichtung dieser Art (%1).</translation>
    </message>
    <message>
        <source>Not in force: the day of the decision is not given yet.</source>
        <translation>Nicht in Kraft: Der Tag der Entscheidung ist noch nicht angegeben.</translation>
    </message>
    <message>
        <source>In force from %1, as stated.</source>
        <translation>In Kraft ab %1, wie angegeben.</translation>
    </message>
    <message>
        <source>In force from %1, the day on which it was decided.</source>
        <translation>In Kraft ab %1, dem Tag der Entscheidung.</translation>
    </message>
    <message numerus="yes">
        <source>In force from %1: decided on %2 plus %n working day(s).</source>
        <translation>
            <numerusform>In Kraft ab %1: entschieden am %2 plus %n Werktag.</numerusform>
            <numerusform>In Kraft ab %1: entschieden am %2 plus %n Werktage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>Die Datei wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>dossier number, how many amendments</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <comment>head of a column</comment>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Rests on it</source>
        <translation>Beruht darauf</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a review</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>No authorization and no open request rests on it.</source>
        <translation>Keine Ermächtigung und kein laufender Antrag beruht darauf.</translation>
    </message>
    <message>
        <source>These cite it as their basis.</source>
        <translation>Diese nennen sie als Grundlage.</translation>
    </message>
    <message>
        <source>Nothing would lose its valid basis on %1.</source>
        <translation>Nichts würde am %1 seine gültige Grundlage verlieren.</translation>
    </message>
    <message>
        <source>Without it these would have no valid basis on %1.</source>
        <translation>Ohne sie hätten diese am %1 keine gültige Grundlage.</translation>
    </message>
    <message>
        <source>The number %1 is also that of another decision (%2): the dossier number tells them apart.</source>
        <translation>Die Nummer %1 ist auch die einer anderen Entscheidung (%2): Die Aktennummer unterscheidet sie.</translation>
    </message>
    <message>
        <source>Replaced by %1.</source>
        <translation>Ersetzt durch %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) of what rests on it wait(s) for verdicts.</source>
        <translation>
            <numerusform>%n Überprüfung dessen, was darauf beruht, wartet auf Ergebnisse.</numerusform>
            <numerusform>%n Überprüfungen dessen, was darauf beruht, warten auf Ergebnisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist: %1 of %2 done</source>
        <translation>Prüfliste: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation>Unterlagen: %1</translation>
    </message>
    <message>
        <source>Rests on it: %1</source>
        <translation>Beruht darauf: %1</translation>
    </message>
    <message>
        <source>Falls if it goes: %1</source>
        <translation>Entfällt ohne sie: %1</translation>
    </message>
    <message>
        <source>Review of %1: %2 of %3</source>
        <comment>day, verdicts given</comment>
        <translation>Überprüfung vom %1: %2 von %3</translation>
    </message>
    <message>
        <source>Decided by: %1.</source>
        <translation>Entschieden von: %1.</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>Was darauf beruht</translation>
    </message>
    <message>
        <source>What falls if it goes</source>
        <translation>Was ohne sie entfällt</translation>
    </message>
    <message>
        <source>Sectoral Committee</source>
        <translation>Sektorieller Ausschuss</translation>
    </message>
    <message>
        <source>Give the day from which it no longer holds.</source>
        <translation>Geben Sie den Tag an, ab dem sie nicht mehr gilt.</translation>
    </message>
    <message>
        <source>A decision cannot replace itself: choose another one.</source>
        <translation>Eine Entscheidung kann sich nicht selbst ersetzen: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1: the day of the decision, not counted</source>
        <translation>%1: der Tag der Entscheidung, nicht mitgezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) (Mon–Fri) after it, for the minister may ask for an adaptation</source>
        <translation>
            <numerusform>%n Werktag (Mo–Fr) danach, denn der Minister kann eine Anpassung verlangen</numerusform>
            <numerusform>%n Werktage (Mo–Fr) danach, denn der Minister kann eine Anpassung verlangen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: holiday or closing day, passed over</source>
        <translation>%1: Feiertag oder Schließtag, übersprungen</translation>
    </message>
    <message>
        <source>%1: in force</source>
        <translation>%1: in Kraft</translation>
    </message>
    <message>
        <source>Filed…</source>
        <translation>Eingereicht…</translation>
    </message>
    <message>
        <source>Information asked…</source>
        <translation>Auskünfte angefordert…</translation>
    </message>
    <message>
        <source>Answered…</source>
        <translation>Beantwortet…</translation>
    </message>
    <message>
        <source>On the agenda…</source>
        <translation>Auf der Tagesordnung…</translation>
    </message>
    <message>
        <source>Granted…</source>
        <translation>Erteilt…</translation>
    </message>
    <message>
        <source>Refused…</source>
        <translation>Abgelehnt…</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Zurückgezogen…</translation>
    </message>
    <message>
        <source>Replaced by…</source>
        <translation>Ersetzt durch…</translation>
    </message>
    <message>
        <source>Two decisions now share the number %1: check it, or tell them apart by their dossier numbers.</source>
        <translation>Zwei Entscheidungen teilen jetzt die Nummer %1: Prüfen Sie sie, oder unterscheiden Sie sie durch ihre Aktennummern.</translation>
    </message>
    <message>
        <source>The amendment was recorded.</source>
        <translation>Die Abänderung wurde eingetragen.</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <comment>a dossier and its state</comment>
        <translation>%1 ist jetzt „%2“.</translation>
    </message>
    <message>
        <source>The day lies before %1, the day of the event before it.</source>
        <translation>Der Tag liegt vor dem %1, dem Tag des vorigen Ereignisses.</translation>
    </message>
    <message numerus="yes">
        <source>A review of %n authorization(s) and request(s) that rest on it was opened.</source>
        <translation>
            <numerusform>Eine Überprüfung von %n Ermächtigung oder Antrag, die darauf beruht, wurde eröffnet.</numerusform>
            <numerusform>Eine Überprüfung der %n Ermächtigungen und Anträge, die darauf beruhen, wurde eröffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation>Überprüfung anzeigen</translation>
    </message>
    <message>
        <source>Not possible while the dossier is “%1”.</source>
        <translation>Nicht möglich, solange die Akte „%1“ ist.</translation>
    </message>
    <message>
        <source>An older decision is entered as it is now; a new one is led by its events.</source>
        <translation>Eine ältere Entscheidung wird eingetragen, wie sie jetzt ist; eine neue folgt ihren Ereignissen.</translation>
    </message>
    <message>
        <source>No longer in force from</source>
        <translation>Nicht mehr in Kraft ab</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Institutions taken away</source>
        <translation>Entzogene Einrichtungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a request, what it asks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Left empty, number and day tell: AF and RR are committees of their own.</source>
        <translation>Leer: Nummer und Datum bestimmen den Ausschuss; AF und RR sind eigene Ausschüsse.</translation>
    </message>
    <message>
        <source>History: %1</source>
        <comment>of a dossier, number of events</comment>
        <translation>Verlauf: %1</translation>
    </message>
    <message>
        <source>Contacted…</source>
        <translation>Kontaktiert…</translation>
    </message>
    <message>
        <source>Not delivered…</source>
        <translation>Nicht angekommen…</translation>
    </message>
    <message>
        <source>It is kept with the dossier and its history.</source>
        <translation>Es wird bei der Akte und ihrem Verlauf aufbewahrt.</translation>
    </message>
    <message>
        <source>It stands on its day; what followed stays as it is.</source>
        <translation>Es steht unter dem Tag, an dem es geschah; was darauf folgte, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>licet::Context</name>
    <message>
        <source>The register is read only: %1 is writing in it.</source>
        <translation>Das Register ist schreibgeschützt: %1 schreibt darin.</translation>
    </message>
    <message>
        <source>The register is read only.</source>
        <translation>Das Register ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>An earlier day is shown: go back to today to write.</source>
        <translation>Ein früherer Tag wird angezeigt: Kehren Sie zu heute zurück, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo speichern…</translation>
    </message>
</context>
<context>
    <name>licet::CorrectionPanel</name>
    <message>
        <source>Why it is corrected</source>
        <translation>Warum es berichtigt wird</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a fact, what it was, what it is</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>This corrects what was recorded; the history keeps both.</source>
        <translation>Dies berichtigt, was eingetragen war; der Verlauf bewahrt beides.</translation>
    </message>
    <message>
        <source>Write why it is corrected: it is kept in the history.</source>
        <translation>Schreiben Sie, warum es berichtigt wird: Der Grund bleibt im Verlauf.</translation>
    </message>
</context>
<context>
    <name>licet::CoverageLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>licet::CoverageModel</name>
    <message>
        <source>Service</source>
        <translation>Webdienst</translation>
    </message>
</context>
<context>
    <name>licet::CoveragePage</name>
    <message>
        <source>By application</source>
        <translation>Nach Anwendung</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>Nach Einrichtung</translation>
    </message>
    <message>
        <source>Filter services and applications</source>
        <translation>Webdienste und Anwendungen filtern</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckungsübersicht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No service is authorized or asked for yet: an executed request makes the first.</source>
        <translation>Noch ist kein Webdienst ermächtigt oder beantragt: Ein ausgeführter Antrag schafft den ersten.</translation>
    </message>
    <message>
        <source>None of %1 matches</source>
        <translation>Keiner von %1 entspricht</translation>
    </message>
    <message>
        <source>Nothing asks for it here: there is no record to open.</source>
        <translation>Hier ist nichts beantragt: Es gibt nichts zu öffnen.</translation>
    </message>
    <message>
        <source>There is no record in the current cell.</source>
        <translation>Hinter diesem Feld gibt es nichts zu öffnen.</translation>
    </message>
    <message>
        <source>coverage</source>
        <comment>name of a file</comment>
        <translation>abdeckung</translation>
    </message>
    <message>
        <source>The coverage was handed to the printer.</source>
        <translation>Die Abdeckungsübersicht wurde an den Drucker übergeben.</translation>
    </message>
</context>
<context>
    <name>licet::CoverageTable</name>
    <message>
        <source>Coverage</source>
        <translation>Abdeckungsübersicht</translation>
    </message>
</context>
<context>
    <name>licet::DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>TT.MM.JJJJ</translation>
    </message>
</context>
<context>
    <name>licet::DatedChange</name>
    <message>
        <source>It was always so: it was entered wrongly</source>
        <translation>Es war immer so: Es wurde falsch eingetragen</translation>
    </message>
    <message>
        <source>It may be a day to come: until then everything stays as it is.</source>
        <translation>Auch ein künftiger Tag ist möglich: Bis dahin bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Told anew: what holds until then was changed.</source>
        <translation>Neu eingetragen: Was bis dahin gilt, wurde geändert.</translation>
    </message>
</context>
<context>
    <name>licet::DayPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Erinnerung hinzufügen</translation>
    </message>
    <message>
        <source>Add a reminder on %1</source>
        <translation>Erinnerung zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>That day is past; choose today or a later one.</source>
        <translation>Dieser Tag ist vorbei; wählen Sie heute oder später.</translation>
    </message>
    <message>
        <source>Write of what to be reminded.</source>
        <translation>Schreiben Sie, woran Sie erinnert werden möchten.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The reminder stands in the overview on %1.</source>
        <translation>Die Erinnerung steht am %1 in der Übersicht.</translation>
    </message>
</context>
<context>
    <name>licet::DependentsPanel</name>
    <message>
        <source>Enter goes to the record.</source>
        <translation>Die Eingabetaste führt zum Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorization(s)</source>
        <translation>
            <numerusform>%n Ermächtigung</numerusform>
            <numerusform>%n Ermächtigungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n laufender Antrag</numerusform>
            <numerusform>%n laufende Anträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) that they go through</source>
        <translation>
            <numerusform>%n Anschluss, über den sie laufen</numerusform>
            <numerusform>%n Anschlüsse, über die sie laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::Desktop</name>
    <message>
        <source>snoozed in a notification</source>
        <translation>in einer Meldung zurückgestellt</translation>
    </message>
</context>
<context>
    <name>licet::DossierEventPanel</name>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Dossier number received</source>
        <translation>Erhaltene Aktennummer</translation>
    </message>
    <message>
        <source>Number of the deliberation</source>
        <translation>Beschlussnummer</translation>
    </message>
    <message>
        <source>Replaced by decision</source>
        <translation>Ersetzt durch Entscheidung</translation>
    </message>
    <message>
        <source>With effect from</source>
        <translation>Mit Wirkung vom</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Record the event</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a dossier, what happened to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Empty: from that day on.</source>
        <translation>Leer: ab diesem Tag.</translation>
    </message>
    <message>
        <source>Why it is filed all the same</source>
        <translation>Warum sie trotzdem eingereicht wird</translation>
    </message>
    <message>
        <source>The check finds something missing:</source>
        <translation>Laut Prüfung fehlt noch:</translation>
    </message>
    <message>
        <source>Nothing rests on it, so nothing has to be reviewed.</source>
        <translation>Nichts beruht darauf, also ist nichts zu überprüfen.</translation>
    </message>
    <message numerus="yes">
        <source>Opens a review of %n authorization(s) and request(s) that rest on it.</source>
        <translation>
            <numerusform>Eröffnet eine Überprüfung von %n Ermächtigung oder Antrag, die darauf beruht.</numerusform>
            <numerusform>Eröffnet eine Überprüfung der %n Ermächtigungen und Anträge, die darauf beruhen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A deliberation number is written as 12/081.</source>
        <translation>Eine Beschlussnummer schreibt man wie 12/081.</translation>
    </message>
    <message>
        <source>Choose the decision that took its place.</source>
        <translation>Wählen Sie die Entscheidung, die an ihre Stelle trat.</translation>
    </message>
    <message>
        <source>Write why: it is kept in the history.</source>
        <translation>Schreiben Sie warum: Es bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>how a dossier left</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Zugesagt bis</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was zugesagt wurde</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher das bekannt ist</translation>
    </message>
    <message>
        <source>Until the day that was promised nothing is due of it; without such a day the next reminder is counted from the day of the contact.</source>
        <translation>Bis zum zugesagten Tag ist nichts fällig; ohne einen solchen Tag zählt die nächste Erinnerung ab diesem Tag.</translation>
    </message>
    <message>
        <source>The committee’s term does not run until it is filed again.</source>
        <translation>Für den Ausschuss läuft keine Frist, bis die Akte erneut eingereicht ist.</translation>
    </message>
    <message>
        <source>Write what was promised: it is kept in the history.</source>
        <translation>Schreiben Sie auf, was zugesagt wurde: Es bleibt im Verlauf erhalten.</translation>
    </message>
    <message>
        <source>It is noted late: it stands on its day, and what followed stays as it is.</source>
        <translation>Es wird nachträglich eingetragen: Es steht dann unter dem Tag, an dem es geschah, und was darauf folgte, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>licet::DossierHead</name>
    <message>
        <source>Other events</source>
        <translation>Andere Ereignisse</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Warum dieses Datum</translation>
    </message>
    <message>
        <source>No decision is chosen.</source>
        <translation>Es ist keine Entscheidung gewählt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>deliberation number, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No longer in force from %1.</source>
        <translation>Nicht mehr in Kraft ab %1.</translation>
    </message>
    <message>
        <source>Nothing more happens to a dossier that is “%1”.</source>
        <translation>Mit einer Akte, die „%1“ ist, geschieht nichts mehr.</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Strg+R</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Ein Ereignis eintragen</translation>
    </message>
    <message>
        <source>Not possible while the dossier is “%1”.</source>
        <translation>Nicht möglich, solange die Akte „%1“ ist.</translation>
    </message>
    <message>
        <source>Give the verdicts of the review.</source>
        <translation>Geben Sie die Ergebnisse der Überprüfung an.</translation>
    </message>
    <message>
        <source>Only what was not delivered is filed again.</source>
        <translation>Nur was nicht angekommen ist, wird erneut eingereicht.</translation>
    </message>
    <message>
        <source>It was not delivered: file it again first.</source>
        <translation>Sie ist nicht angekommen: Reichen Sie sie zuerst erneut ein.</translation>
    </message>
    <message>
        <source>For an earlier day: it then stands on the day on which it happened.</source>
        <translation>Für einen früheren Tag: Es steht dann unter dem Tag, an dem es geschah.</translation>
    </message>
</context>
<context>
    <name>licet::EarlierImports</name>
    <message>
        <source>Earlier imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <comment>an import</comment>
        <translation>Rückgängig machen: %1</translation>
    </message>
    <message>
        <source>%1 on %2, by %3</source>
        <comment>file, day, person</comment>
        <translation>%1 am %2, von %3</translation>
    </message>
    <message>
        <source>without a file, on %1, by %2</source>
        <comment>day, person</comment>
        <translation>ohne Datei, am %1, von %2</translation>
    </message>
    <message>
        <source>No import can be taken back.</source>
        <translation>Kein Import kann rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>licet::EditorPanes</name>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The page as it will print</source>
        <translation>Die Seite, wie sie gedruckt wird</translation>
    </message>
    <message>
        <source>%1 ›</source>
        <comment>count of findings, opens them</comment>
        <translation>%1 ›</translation>
    </message>
    <message>
        <source>Findings or page</source>
        <translation>Befunde oder Seite</translation>
    </message>
</context>
<context>
    <name>licet::EditorSheet</name>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Art des Antrags</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Sprache des Formulars</translation>
    </message>
    <message>
        <source>Does it concern an OCMW?</source>
        <translation>Betrifft es ein ÖSHZ?</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Left empty: the form that fits.</source>
        <translation>Leer: das passende Formular.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Left empty: the form&apos;s usual recipient.</source>
        <translation>Leer: der übliche Empfänger des Formulars.</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>As it is named among the institution&apos;s applications.</source>
        <translation>Wie sie unter den Anwendungen der Einrichtung heißt.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>One form for one environment.</source>
        <translation>Ein Formular für eine Umgebung.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Webdienste</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Anfangsdatum</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Only when the use ends on a known day.</source>
        <translation>Nur wenn die Nutzung an einem bekannten Tag endet.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What the data are used for, precisely enough for somebody who does not know the application.</source>
        <translation>Wozu die Daten dienen, genau genug für jemanden, der die Anwendung nicht kennt.</translation>
    </message>
    <message>
        <source>Persons and data concerned</source>
        <translation>Betroffene Personen und Daten</translation>
    </message>
    <message>
        <source>Legal context</source>
        <translation>Rechtlicher Kontext</translation>
    </message>
    <message>
        <source>As KSZ writes it, such as DAV:ALLOWANCE_RIGHTS.</source>
        <translation>Wie die ZDSS ihn schreibt, etwa DAV:ALLOWANCE_RIGHTS.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>The law and its article.</source>
        <translation>Gesetz und Artikel.</translation>
    </message>
    <message>
        <source>Decision of the committee</source>
        <translation>Entscheidung des Ausschusses</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Programmnummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>%1: e-mail address</source>
        <translation>%1: E-Mail-Adresse</translation>
    </message>
    <message>
        <source>%1: telephone</source>
        <translation>%1: Telefon</translation>
    </message>
    <message>
        <source>Functional contact</source>
        <translation>Fachlicher Kontakt</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Technischer Kontakt</translation>
    </message>
    <message>
        <source>Contact at PPKB</source>
        <translation>Kontakt bei der ZDSS</translation>
    </message>
    <message>
        <source>Authorization concerned</source>
        <translation>Betroffene Ermächtigung</translation>
    </message>
    <message>
        <source>Signing day</source>
        <translation>Tag der Unterzeichnung</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>One title a line.</source>
        <translation>Ein Titel je Zeile.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>from the logging card</source>
        <translation>aus dem Protokollierungsblatt</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>%1 is a number of this institution. For another one, copy the request.</source>
        <translation>%1 ist eine Nummer dieser Einrichtung. Für eine andere kopieren Sie den Antrag.</translation>
    </message>
    <message>
        <source>The last day on which the services are called.</source>
        <translation>Der letzte Tag, an dem die Webdienste aufgerufen werden.</translation>
    </message>
    <message>
        <source>without end date</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>none</source>
        <comment>ticked: nothing to state</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>The form must be signed too by:</source>
        <translation>Das Formular muss auch unterzeichnet werden von:</translation>
    </message>
    <message>
        <source>nobody on that day</source>
        <comment>holds a post</comment>
        <translation>niemand an diesem Tag</translation>
    </message>
    <message>
        <source>%1, absent until %2</source>
        <comment>person, day</comment>
        <translation>%1, abwesend bis einschließlich %2</translation>
    </message>
</context>
<context>
    <name>licet::EventCorrectionPanel</name>
    <message>
        <source>Day on which it happened</source>
        <translation>Tag, an dem es geschah</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Getan von</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Programmnummer</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Zeichen der ZDSS</translation>
    </message>
    <message>
        <source>What is right, and why</source>
        <translation>Was richtig ist, und warum</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What was wrong about: %1 of %2</source>
        <comment>event, day</comment>
        <translation>Was falsch eingetragen ist: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a fact, what it was, what it is</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The event stays as it was entered; the correction stands beside it.</source>
        <translation>Das Ereignis bleibt, wie es eingetragen wurde; die Berichtigung steht daneben.</translation>
    </message>
    <message>
        <source>The event stays as it was entered, the correction stands beside it; states, terms and lists follow it.</source>
        <translation>Das Ereignis bleibt, wie es eingetragen wurde, die Berichtigung steht daneben; Stand, Fristen und Listen richten sich danach.</translation>
    </message>
    <message>
        <source>Write a sentence: it is kept in the history.</source>
        <translation>Schreiben Sie einen Satz: Er wird im Verlauf aufbewahrt.</translation>
    </message>
    <message>
        <source>It did not happen at all</source>
        <translation>Es ist überhaupt nicht geschehen</translation>
    </message>
    <message>
        <source>How it came to be noted</source>
        <translation>Warum es eingetragen wurde</translation>
    </message>
    <message>
        <source>The event stays in the history, as one that did not happen.</source>
        <translation>Das Ereignis bleibt im Verlauf stehen, als eines, das nicht geschehen ist.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Zugesagt bis</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Unterzeichnetes Original</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>how papers left</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>They ask a reply by</source>
        <translation>Antwort erbeten bis</translation>
    </message>
    <message>
        <source>This person signed it, although the form names somebody else or the mandate is missing</source>
        <translation>Diese Person hat es unterzeichnet, obwohl das Formular jemand anderen nennt oder das Mandat fehlt</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Aktennummer</translation>
    </message>
</context>
<context>
    <name>licet::EventDetail</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Happened on %1, entered on %2</source>
        <comment>day, moment</comment>
        <translation>Geschehen am %1, eingetragen am %2</translation>
    </message>
    <message>
        <source>Take this import back…</source>
        <translation>Diesen Import rückgängig machen…</translation>
    </message>
</context>
<context>
    <name>licet::EventList</name>
    <message>
        <source>entered on %1</source>
        <translation>eingetragen am %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>event corrected, which, its day</comment>
        <translation>%1: %2 vom %3</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Correct: %1 of %2</source>
        <comment>event, day</comment>
        <translation>Berichtigen: %1, %2</translation>
    </message>
    <message>
        <source>Say what was wrong about this event</source>
        <translation>Sagen, was an diesem Ereignis falsch war</translation>
    </message>
</context>
<context>
    <name>licet::FactsTab</name>
    <message>
        <source>Give the institution a name.</source>
        <translation>Geben Sie der Einrichtung einen Namen.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>KBO number</source>
        <translation>Unternehmensnummer (ZDU)</translation>
    </message>
    <message>
        <source>Ten digits, such as 0316.380.841.</source>
        <translation>Zehn Ziffern, etwa 0316.380.841.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Sector and institution code</source>
        <translation>Code des Sektors und der Einrichtung</translation>
    </message>
    <message>
        <source>Such as 17.1.</source>
        <translation>Etwa 17.1.</translation>
    </message>
    <message>
        <source>Managing institution of the secondary network</source>
        <translation>Verwaltungseinrichtung des sekundären Netzes</translation>
    </message>
    <message>
        <source>Its sector code</source>
        <translation>Deren Sektorcode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Language of its forms</source>
        <translation>Sprache ihrer Formulare</translation>
    </message>
    <message>
        <source>Who counts as security consultant</source>
        <translation>Wer als Sicherheitsberater gilt</translation>
    </message>
    <message>
        <source>Numbering of requests</source>
        <translation>Nummerierung der Anträge</translation>
    </message>
    <message>
        <source>Write {year} and {number} into the pattern, such as {year}-{number:4}.</source>
        <translation>Schreiben Sie {year} und {number} in das Muster, etwa {year}-{number:4}.</translation>
    </message>
    <message>
        <source>Left empty: {year}-{number:4}, which prints as 2026-0001.</source>
        <translation>Leer: {year}-{number:4}, gedruckt als 2026-0001.</translation>
    </message>
    <message>
        <source>Logo on the form</source>
        <translation>Logo auf dem Formular</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.svg)</translation>
    </message>
    <message>
        <source>“%1” is no picture of at most 2 MB that can be printed.</source>
        <translation>„%1“ ist kein druckbares Bild von höchstens 2 MB.</translation>
    </message>
    <message>
        <source>Put a sign between {year} and {number}: a number of digits only is easily taken for something else.</source>
        <translation>Setzen Sie ein Zeichen zwischen {year} und {number}: Eine Nummer nur aus Ziffern wird leicht für etwas anderes gehalten.</translation>
    </message>
    <message>
        <source>“%1” is not a sector code: write it as 17.1.</source>
        <translation>„%1“ ist kein Sektorcode: Schreiben Sie ihn wie 17.1.</translation>
    </message>
    <message>
        <source>Name and address above are written in it, too.</source>
        <translation>Auch Name und Anschrift oben stehen in dieser Sprache.</translation>
    </message>
    <message>
        <source>Language regime</source>
        <translation>Sprachenregelung</translation>
    </message>
    <message>
        <source>Unilingual: forms, cover pages and letters are in that language, others are copies for reading. Bilingual: the language is chosen for each request.</source>
        <translation>Einsprachig: Formulare, Begleitvermerke und Briefe sind in dieser Sprache, was auch immer daneben steht; andere sind Lesefassungen. Zweisprachig: Die Sprache wird für jeden Antrag gewählt. Leer: nicht angegeben.</translation>
    </message>
    <message>
        <source>The new name, number or address holds from</source>
        <translation>Neuer Name, neue Nummer oder neue Anschrift gilt ab</translation>
    </message>
</context>
<context>
    <name>licet::FileDrop</name>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Files can also be dropped here.</source>
        <translation>Dateien können auch hier abgelegt werden.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>licet::FinalisePanel</name>
    <message>
        <source>Finalise</source>
        <translation>Endgültig machen</translation>
    </message>
    <message>
        <source>Your opinion, for the signatory&apos;s cover page</source>
        <translation>Ihre Stellungnahme für den Begleitvermerk an den Unterzeichner</translation>
    </message>
    <message>
        <source>Your reservations</source>
        <translation>Ihre Vorbehalte</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Why this may stay as it is</source>
        <translation>Warum dies so bleiben darf</translation>
    </message>
    <message>
        <source>It becomes version %1 of the same number. Form, cover page and check are frozen.</source>
        <translation>Er wird Fassung %1 derselben Nummer. Formular, Begleitvermerk und Prüfung werden festgehalten.</translation>
    </message>
    <message>
        <source>The request gets its number. Form, cover page and check are frozen; what is printed from then on does not change.</source>
        <translation>Der Antrag erhält seine Nummer. Formular, Begleitvermerk und Prüfung werden festgehalten; was von da an gedruckt wird, ändert sich nicht mehr.</translation>
    </message>
    <message>
        <source>Each warning left open needs a reason.</source>
        <translation>Jede Warnung, die bestehen bleibt, braucht einen Grund.</translation>
    </message>
</context>
<context>
    <name>licet::FindingCard</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>licet::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What came back before</source>
        <translation>Was schon zurückkam</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) without a finding</source>
        <translation>
            <numerusform>%n Regel ohne Befund</numerusform>
            <numerusform>%n Regeln ohne Befund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::FirstRun</name>
    <message>
        <source>Licet keeps your authorizations to use the web services of the KSZ</source>
        <translation>Licet verwaltet Ihre Ermächtigungen zur Nutzung der Webdienste der ZDSS</translation>
    </message>
    <message>
        <source>A register is one file: the institutions, their people and applications, the requests with their forms, and the history.</source>
        <translation>Ein Register ist eine Datei: die Einrichtungen, ihre Personen und Anwendungen, die Anträge mit ihren Formularen und der Verlauf.</translation>
    </message>
    <message>
        <source>New re&amp;gister</source>
        <translation>Neues Re&amp;gister</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>A register that exists, also one that a colleague is working in.</source>
        <translation>Ein vorhandenes Register, auch wenn ein Kollege darin arbeitet.</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>Beispie&amp;l öffnen</translation>
    </message>
    <message>
        <source>Made-up institutions and requests, to try everything out.</source>
        <translation>Erfundene Einrichtungen und Anträge, um alles auszuprobieren.</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Neues Register</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>Name der Einrichtung</translation>
    </message>
    <message>
        <source>Its enterprise number (KBO)</source>
        <translation>Ihre Unternehmensnummer (ZDU)</translation>
    </message>
    <message>
        <source>Ten digits, such as 0316.380.841.</source>
        <translation>Zehn Ziffern, etwa 0316.380.841.</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>Art der Einrichtung</translation>
    </message>
    <message>
        <source>Who signs the requests as managing official</source>
        <translation>Wer die Anträge als leitender Beamter unterzeichnet</translation>
    </message>
    <message>
        <source>Who is the security consultant</source>
        <translation>Wer Sicherheitsberater ist</translation>
    </message>
    <message>
        <source>File of the register</source>
        <translation>Datei des Registers</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Folder for its backups</source>
        <translation>Ordner für die Sicherungen</translation>
    </message>
    <message>
        <source>Best on another disk; a copy is made on each day that the register is opened.</source>
        <translation>Am besten auf einem anderen Laufwerk; an jedem Tag, an dem das Register geöffnet wird, entsteht eine Kopie.</translation>
    </message>
    <message>
        <source>authorizations</source>
        <comment>file name</comment>
        <translation>ermaechtigungen</translation>
    </message>
    <message>
        <source>licet backups</source>
        <comment>folder name</comment>
        <translation>licet sicherungen</translation>
    </message>
    <message>
        <source>&amp;Make the register</source>
        <translation>Register &amp;erstellen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Fill in the institution, the managing official and the security consultant.</source>
        <translation>Geben Sie die Einrichtung, den leitenden Beamten und den Sicherheitsberater an.</translation>
    </message>
    <message>
        <source>Say where the file of the register goes.</source>
        <translation>Geben Sie an, wohin die Datei des Registers kommt.</translation>
    </message>
    <message>
        <source>The list that you kept in a spreadsheet: first a new register, then its rows, after a look.</source>
        <translation>Die Liste, die Sie in einer Tabellenkalkulation führten: erst ein neues Register, dann ihre Zeilen, nach einem Blick darauf.</translation>
    </message>
    <message>
        <source>Import a &amp;list</source>
        <translation>Lis&amp;te importieren</translation>
    </message>
    <message>
        <source>One sheet; everything else can follow later.</source>
        <translation>Ein Blatt; alles andere kann später folgen.</translation>
    </message>
    <message>
        <source>In office since, if known</source>
        <translation>Im Amt seit (falls bekannt)</translation>
    </message>
    <message>
        <source>Consultant since, if known</source>
        <translation>Berater seit (falls bekannt)</translation>
    </message>
    <message>
        <source>Without a day each counts from today; earlier requests then name nobody who could sign.</source>
        <translation>Ohne Datum gelten beide Ämter ab heute; für frühere Anträge ist dann niemand bekannt, der unterzeichnen konnte.</translation>
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
        <translation>Ab dem %1: %2</translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation>An einem anderen Tag…</translation>
    </message>
    <message>
        <source>The change noted for %1 comes on another day</source>
        <translation>Die für den %1 eingetragene Änderung kommt an einem anderen Tag</translation>
    </message>
    <message>
        <source>It does not go ahead…</source>
        <translation>Sie findet nicht statt…</translation>
    </message>
    <message>
        <source>The change noted for %1 does not go ahead</source>
        <translation>Die für den %1 eingetragene Änderung findet nicht statt</translation>
    </message>
</context>
<context>
    <name>licet::ForetoldPanel</name>
    <message>
        <source>Holds from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Geben Sie den Grund an: Er bleibt im Verlauf.</translation>
    </message>
</context>
<context>
    <name>licet::FormSheet</name>
    <message>
        <source>Give a day, such as 07/12/2026.</source>
        <translation>Geben Sie einen Tag an, etwa 07.12.2026.</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar; write it as 07/12/2026.</source>
        <translation>„%1“ ist kein Kalendertag; schreiben Sie ihn wie 07.12.2026.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Geben Sie eine ganze Zahl an.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>licet::GrantedFields</name>
    <message>
        <source>Granted from</source>
        <translation>Erteilt ab</translation>
    </message>
    <message>
        <source>Granted until</source>
        <translation>Erteilt bis einschließlich</translation>
    </message>
    <message>
        <source>Operations granted</source>
        <translation>Erteilte Operationen</translation>
    </message>
    <message>
        <source>Version granted</source>
        <translation>Erteilte Version</translation>
    </message>
    <message>
        <source>Separated by commas; “all” for all of them.</source>
        <translation>Durch Kommas getrennt; „alle“ für sämtliche.</translation>
    </message>
    <message>
        <source>Conditions of the answer</source>
        <translation>Bedingungen der Antwort</translation>
    </message>
    <message>
        <source>all</source>
        <comment>operations</comment>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>licet::HistoryPage</name>
    <message>
        <source>Happened on</source>
        <translation>Geschehen am</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Eingetragen am</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Ganzer Verlauf</translation>
    </message>
    <message>
        <source>History of one record: %1</source>
        <comment>kind of record and its name</comment>
        <translation>Verlauf eines Eintrags: %1</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Eingetragen von</translation>
    </message>
</context>
<context>
    <name>licet::ImportFoot</name>
    <message>
        <source>Save refused rows…</source>
        <translation>Abgelehnte Zeilen speichern…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to import</source>
        <translation>
            <numerusform>%n Zeile zu importieren</numerusform>
            <numerusform>%n Zeilen zu importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to complete</source>
        <translation>
            <numerusform>davon %n zu ergänzen</numerusform>
            <numerusform>davon %n zu ergänzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n doppelte</numerusform>
            <numerusform>%n doppelte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n Zeile abgelehnt</numerusform>
            <numerusform>%n Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n Zeile weggelassen</numerusform>
            <numerusform>%n Zeilen weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n Zeile gelesen</numerusform>
            <numerusform>%n Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>New applications:</source>
        <translation>Neue Anwendungen:</translation>
    </message>
    <message>
        <source>New services:</source>
        <translation>Neue Webdienste:</translation>
    </message>
    <message>
        <source>New decisions:</source>
        <translation>Neue Entscheidungen:</translation>
    </message>
    <message>
        <source>Columns that are not imported:</source>
        <translation>Spalten, die nicht importiert werden:</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n Zeile importieren</numerusform>
            <numerusform>%n Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
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
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>licet::InstitutionsPage</name>
    <message>
        <source>Institution shown</source>
        <translation>Angezeigte Einrichtung</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Neue Einrichtung</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Es ist nichts gewählt.</translation>
    </message>
    <message>
        <source>Parts of the institution</source>
        <translation>Teile der Einrichtung</translation>
    </message>
</context>
<context>
    <name>licet::LadderView</name>
    <message>
        <source>No authorization is chosen.</source>
        <translation>Es ist keine Ermächtigung gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>as in %1</source>
        <comment>an environment</comment>
        <translation>wie in %1</translation>
    </message>
    <message>
        <source>differs from %1</source>
        <comment>an environment</comment>
        <translation>weicht ab von %1</translation>
    </message>
    <message>
        <source>It is not authorized in any environment now.</source>
        <translation>Derzeit besteht in keiner Umgebung eine Ermächtigung.</translation>
    </message>
    <message>
        <source>Production is reached: there is no environment after it.</source>
        <translation>Die Produktion ist erreicht: Danach kommt keine Umgebung mehr.</translation>
    </message>
    <message>
        <source>The register could not be read.</source>
        <translation>Das Register konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Request %1 asks for it in %2 already.</source>
        <comment>a number and an environment</comment>
        <translation>Der Antrag %1 beantragt es bereits in der Umgebung „%2“.</translation>
    </message>
    <message>
        <source>Prepare next environment</source>
        <translation>Nächste Umgebung vorbereiten</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Strg+J</translation>
    </message>
    <message>
        <source>A draft for %1 was made.</source>
        <translation>Ein Entwurf für %1 wurde angelegt.</translation>
    </message>
</context>
<context>
    <name>licet::LeavingBar</name>
    <message>
        <source>Has it left?</source>
        <translation>Ist es abgegangen?</translation>
    </message>
    <message>
        <source>Not left yet:</source>
        <translation>Noch nicht abgegangen:</translation>
    </message>
    <message>
        <source>&amp;Yes, today</source>
        <translation>&amp;Ja, heute</translation>
    </message>
    <message>
        <source>It left today</source>
        <translation>Heute abgegangen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>It will not leave</source>
        <translation>Es geht nicht ab</translation>
    </message>
    <message>
        <source>Mail draft with %1 to %2, written on %3</source>
        <comment>requests, recipient, day</comment>
        <translation>E-Mail-Entwurf mit %1 an %2, verfasst am %3</translation>
    </message>
    <message>
        <source>Covering letter with %1 to %2, written on %3</source>
        <comment>requests, recipient, day</comment>
        <translation>Begleitschreiben mit %1 an %2, verfasst am %3</translation>
    </message>
    <message>
        <source>Mail draft of a reminder of %1 to %2, written on %3</source>
        <comment>requests, recipient, day</comment>
        <translation>E-Mail-Entwurf einer Erinnerung zu %1 an %2, verfasst am %3</translation>
    </message>
    <message>
        <source>Letter of a reminder of %1 to %2, written on %3</source>
        <comment>requests, recipient, day</comment>
        <translation>Erinnerungsschreiben zu %1 an %2, verfasst am %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <comment>letters that wait</comment>
        <translation>
            <numerusform>(und noch %n)</numerusform>
            <numerusform>(und noch %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Abgegangen am</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>way not said</source>
        <translation>Weg nicht angegeben</translation>
    </message>
    <message>
        <source>&amp;Yes, on this day</source>
        <translation>&amp;Ja, an diesem Tag</translation>
    </message>
    <message>
        <source>It left on this day</source>
        <translation>An diesem Tag abgegangen</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>Dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>It was written on %1: it cannot have left before.</source>
        <translation>Es wurde am %1 verfasst: Früher kann es nicht abgegangen sein.</translation>
    </message>
    <message>
        <source>it had not left yet</source>
        <translation>es war noch nicht abgegangen</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Unterzeichnetes Original</translation>
    </message>
    <message>
        <source>original not said</source>
        <translation>Original nicht angegeben</translation>
    </message>
    <message>
        <source>; an answer came since</source>
        <comment>after a reminder that was written</comment>
        <translation>; inzwischen kam eine Antwort</translation>
    </message>
</context>
<context>
    <name>licet::LetterTexts</name>
    <message>
        <source>Subject line</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text of the reminder</source>
        <translation>Text der Erinnerung</translation>
    </message>
    <message>
        <source>Original text</source>
        <translation>Ursprünglicher Text</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Text übernehmen</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Sprache des Formulars</translation>
    </message>
    <message>
        <source>How it reads, with made-up requests</source>
        <translation>Wie es sich liest, mit erfundenen Anträgen</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Feld einfügen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Write it, or take the original text.</source>
        <translation>Schreiben Sie ihn, oder nehmen Sie den ursprünglichen Text.</translation>
    </message>
    <message>
        <source>What you changed of the reminder letter is not saved.</source>
        <translation>Was Sie am Erinnerungsschreiben geändert haben, ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>licet::LifePanel</name>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Aussetzen…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Wieder aufnehmen…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>It has not ended…</source>
        <translation>Beendigung rückgängig machen…</translation>
    </message>
    <message>
        <source>%1: it was suspended</source>
        <comment>service of an authorization</comment>
        <translation>%1: aussetzen</translation>
    </message>
    <message>
        <source>%1: it was resumed</source>
        <comment>service of an authorization</comment>
        <translation>%1: wieder aufnehmen</translation>
    </message>
    <message>
        <source>%1: it has ended</source>
        <comment>service of an authorization</comment>
        <translation>%1: beenden</translation>
    </message>
    <message>
        <source>%1: its end was recorded by mistake</source>
        <comment>service of an authorization</comment>
        <translation>%1: Das Ende wurde irrtümlich eingetragen</translation>
    </message>
    <message>
        <source>From %1 on it is suspended, until it is resumed.</source>
        <translation>Ab %1 ist sie ausgesetzt, bis sie wieder aufgenommen wird.</translation>
    </message>
    <message>
        <source>From %1 on it is active again.</source>
        <translation>Ab %1 ist sie wieder aktiv.</translation>
    </message>
    <message>
        <source>From %1 on it is no longer in force. Its logging card stays, and its log is kept for ten years after the last use.</source>
        <translation>Ab %1 gilt sie nicht mehr. Ihr Protokollierungsblatt bleibt, und das Protokoll wird bis zehn Jahre nach der letzten Nutzung aufbewahrt.</translation>
    </message>
    <message>
        <source>It is active again, as if it had not ended; the history keeps both.</source>
        <translation>Sie ist wieder aktiv, als wäre sie nicht beendet; der Verlauf behält beides.</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Schreiben Sie den Grund: Er bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Recorded. The day %1 lies before %2, on which it began: check it.</source>
        <translation>Eingetragen. Der Tag %1 liegt vor dem %2, an dem es begann: Prüfen Sie das.</translation>
    </message>
</context>
<context>
    <name>licet::LineActions</name>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Warum dieses Datum</translation>
    </message>
    <message>
        <source>Leaves it alone until a day.</source>
        <translation>Stellt es bis zu einem bestimmten Tag zurück.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <translation>Zurückgestellt bis %1: %2</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>ohne Grund</translation>
    </message>
</context>
<context>
    <name>licet::ListAndDetail</name>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>None of %1 matches</source>
        <translation>Keiner von %1 entspricht</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text that a list is filtered by</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>licet::ListImportPage</name>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Zellen einfügen</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Rows to complete</source>
        <translation>Zu ergänzende Zeilen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte Zeilen</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Lists of a spreadsheet (*.csv *.txt *.tsv)</source>
        <translation>Listen einer Tabellenkalkulation (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>The clipboard holds no cells: copy them in the spreadsheet first.</source>
        <translation>Es sind keine Zellen kopiert: Kopieren Sie sie zuerst in der Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Eingefügte Zellen</translation>
    </message>
    <message>
        <source>Choose a list first.</source>
        <translation>Wählen Sie zuerst eine Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) left out</source>
        <translation>
            <numerusform>%n doppelte ausgelassen</numerusform>
            <numerusform>%n doppelte ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) are left here</source>
        <translation>
            <numerusform>%n abgelehnte Zeile bleibt hier stehen</numerusform>
            <numerusform>%n abgelehnte Zeilen bleiben hier stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Ermächtigungen</translation>
    </message>
    <message>
        <source>%1 refused.csv</source>
        <comment>file name</comment>
        <translation>%1 abgelehnt.csv</translation>
    </message>
    <message>
        <source>list</source>
        <comment>file name</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>List of a spreadsheet (*.csv)</source>
        <translation>Liste einer Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows were saved: %1</source>
        <translation>Die abgelehnten Zeilen wurden gespeichert: %1</translation>
    </message>
    <message>
        <source>Choose the encoding</source>
        <translation>Kodierung wählen</translation>
    </message>
    <message>
        <source>Rows to import</source>
        <translation>Zu importierende Zeilen</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>No row can be imported: see why at each.</source>
        <translation>Keine Zeile kann importiert werden: Der Grund steht bei jeder.</translation>
    </message>
    <message>
        <source>Stopped: nothing was imported.</source>
        <translation>Angehalten: Nichts wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were imported</source>
        <translation>
            <numerusform>%n Zeile wurde importiert</numerusform>
            <numerusform>%n Zeilen wurden importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is being imported.</source>
        <translation>Die Liste wird importiert.</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>The refused rows go into a file of their own, not into the list that is read.</source>
        <translation>Die abgelehnten Zeilen gehören in eine eigene Datei, nicht in die Liste, die gelesen wird.</translation>
    </message>
    <message>
        <source>The list is still being imported. If you go on now, the import is broken off and none of its rows is imported.</source>
        <translation>Die Liste wird noch importiert. Wenn Sie jetzt fortfahren, wird der Import abgebrochen und keine Zeile importiert.</translation>
    </message>
    <message>
        <source>Break the import off</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>%1: taken back, and can be imported again</source>
        <comment>a list</comment>
        <translation>%1: rückgängig gemacht, kann erneut importiert werden</translation>
    </message>
</context>
<context>
    <name>licet::ListImportStart</name>
    <message>
        <source>Here comes the list that you kept in a spreadsheet: choose the file that was saved as CSV, or copy the cells there and paste them here.</source>
        <translation>Hierher kommt die Liste, die Sie in einer Tabellenkalkulation führten: Wählen Sie die als CSV gespeicherte Datei, oder kopieren Sie dort die Zellen und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>It has a row for each service and environment, with institution, application, service, version, environment, purpose, basis, program number, day sent, day executed, state and remark; some may be missing. Nothing is written before you have seen what becomes of each row.</source>
        <translation>Sie hat eine Zeile je Webdienst und Umgebung, mit Einrichtung, Anwendung, Webdienst, Version, Umgebung, Zweck, Grundlage, Programmnummer, Versandtag, Ausführungstag, Stand und Bemerkung; einige dürfen fehlen. Nichts wird geschrieben, bevor Sie gesehen haben, was aus jeder Zeile wird.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Zellen einfügen</translation>
    </message>
</context>
<context>
    <name>licet::ListPreviewModel</name>
    <message>
        <source>to complete</source>
        <translation>zu ergänzen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>will be imported</source>
        <translation>wird importiert</translation>
    </message>
</context>
<context>
    <name>licet::ListPreviewTable</name>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
</context>
<context>
    <name>licet::ListQuestions</name>
    <message>
        <source>Put back the leading zeros that program numbers lost</source>
        <translation>Verlorene führende Nullen der Programmnummern ergänzen</translation>
    </message>
    <message>
        <source>Names that nearly are known ones:</source>
        <translation>Namen, die beinahe bekannte sind:</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fragen</translation>
    </message>
    <message>
        <source>are meant to be those of the register</source>
        <translation>sind die des Registers</translation>
    </message>
    <message>
        <source>are new ones</source>
        <translation>sind neue</translation>
    </message>
    <message>
        <source>In days such as 02/03/2025 stands first:</source>
        <translation>In Datumsangaben wie 02.03.2025 steht zuerst:</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>der Tag</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>der Monat</translation>
    </message>
    <message>
        <source>Encoding of the file:</source>
        <translation>Kodierung der Datei:</translation>
    </message>
</context>
<context>
    <name>licet::MainWindow</name>
    <message>
        <source>%1 is writing in this register; here it is read only.</source>
        <translation>%1 schreibt in diesem Register; hier ist es schreibgeschützt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The register was made: %1</source>
        <translation>Das Register wurde erstellt: %1</translation>
    </message>
    <message>
        <source>Made-up data: this is the example.</source>
        <translation>Erfundene Daten: Dies ist das Beispiel.</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Neues Register</translation>
    </message>
    <message>
        <source>%1 – Licet</source>
        <translation>%1 – Licet</translation>
    </message>
    <message numerus="yes">
        <source>Typing that an unexpected end had cut off was brought back in %n request(s).</source>
        <translation>
            <numerusform>Eingaben, die ein unerwartetes Programmende abgebrochen hatte, wurden in %n Antrag wiederhergestellt.</numerusform>
            <numerusform>Eingaben, die ein unerwartetes Programmende abgebrochen hatte, wurden in %n Anträgen wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible on this page.</source>
        <translation>Auf dieser Seite nicht möglich.</translation>
    </message>
    <message>
        <source>Open a register first.</source>
        <translation>Öffnen Sie zuerst ein Register.</translation>
    </message>
    <message>
        <source>There is no page to go back to.</source>
        <translation>Es gibt keine vorige Seite.</translation>
    </message>
    <message>
        <source>Licet %1 keeps your authorizations to use the web services of the KSZ. Free software, GPL-3.0-or-later: you may use, change and share it, without warranty.</source>
        <translation>Licet %1 verwaltet Ihre Ermächtigungen zur Nutzung der Webdienste der ZDSS. Freie Software, GPL-3.0-or-later: Sie dürfen sie nutzen, ändern und weitergeben, ohne Gewähr.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Licet register (*.licet)</source>
        <translation>Licet-Register (*.licet)</translation>
    </message>
    <message>
        <source>The backup was written and read back: %1</source>
        <translation>Die Sicherung wurde geschrieben und geprüft: %1</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne dies fortfahren</translation>
    </message>
    <message>
        <source>Lists, data of a register, drafts (*.csv *.txt *.tsv *.json)</source>
        <translation>Listen, Daten eines Registers, Entwürfe (*.csv *.txt *.tsv *.json)</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag…</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>Wählen Sie zuerst einen Eintrag.</translation>
    </message>
    <message>
        <source>No folder is chosen for the backups of this register.</source>
        <translation>Für die Sicherungen dieses Registers ist kein Ordner gewählt.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Without backups</source>
        <translation>Ohne Sicherungen</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Ohne Sicherung schließen</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Kopie anderswo speichern</translation>
    </message>
    <message>
        <source>The copy was saved, and the work goes on in it: %1</source>
        <translation>Die Kopie wurde gespeichert, und die Arbeit geht darin weiter: %1</translation>
    </message>
    <message>
        <source>Say first who is working here.</source>
        <translation>Sagen Sie zuerst, wer hier arbeitet.</translation>
    </message>
    <message>
        <source>No typing can be undone here. What is recorded is corrected at its event.</source>
        <translation>Hier lässt sich keine Eingabe rückgängig machen. Was eingetragen ist, berichtigen Sie beim betreffenden Ereignis.</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>Nobody else is writing in this register any more.</source>
        <translation>Niemand sonst schreibt mehr in diesem Register.</translation>
    </message>
    <message>
        <source>Write in it here</source>
        <translation>Hier darin schreiben</translation>
    </message>
    <message>
        <source>%1: a register ends in .licet; give it such a name.</source>
        <translation>%1: Der Name eines Registers endet auf .licet; wählen Sie einen solchen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>What was typed into %n record(s) when the program ended is kept there, and is not saved yet.</source>
        <translation>
            <numerusform>Was bei Programmende in %n Eintrag eingegeben war, steht dort noch und ist nicht gespeichert.</numerusform>
            <numerusform>Was bei Programmende in %n Einträgen eingegeben war, steht dort noch und ist nicht gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::MappingHeader</name>
    <message>
        <source>What “%1” holds</source>
        <comment>a column of a list</comment>
        <translation>Was in „%1“ steht</translation>
    </message>
    <message>
        <source>not imported</source>
        <comment>a column of a list</comment>
        <translation>nicht importieren</translation>
    </message>
</context>
<context>
    <name>licet::MergerBand</name>
    <message numerus="yes">
        <source>%n right(s) to transfer</source>
        <translation>
            <numerusform>%n zu übertragende Ermächtigung</numerusform>
            <numerusform>%n zu übertragende Ermächtigungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) that KSZ has to confirm</source>
        <translation>
            <numerusform>%n von der ZDSS zu bestätigende Übertragung</numerusform>
            <numerusform>%n von der ZDSS zu bestätigende Übertragungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) not sent yet in the old name</source>
        <translation>
            <numerusform>%n noch nicht versandtes Formular unter dem alten Namen</numerusform>
            <numerusform>%n noch nicht versandte Formulare unter dem alten Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Es ist nichts mehr offen.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>Noch offen: %1.</translation>
    </message>
    <message>
        <source>Merged into…</source>
        <translation>Aufgegangen in…</translation>
    </message>
    <message>
        <source>Note transfers…</source>
        <translation>Übertragungen eintragen…</translation>
    </message>
    <message>
        <source>Merged into %1 from %2.</source>
        <translation>Am %2 in %1 aufgegangen.</translation>
    </message>
    <message>
        <source>It did not happen…</source>
        <translation>Sie hat nicht stattgefunden…</translation>
    </message>
    <message>
        <source>The merger did not happen</source>
        <translation>Die Fusion hat nicht stattgefunden</translation>
    </message>
    <message>
        <source>Merges into %1 on %2.</source>
        <translation>Geht am %2 in %1 auf.</translation>
    </message>
    <message>
        <source>It was noted wrongly…</source>
        <translation>Sie wurde falsch eingetragen…</translation>
    </message>
</context>
<context>
    <name>licet::MergerPanel</name>
    <message>
        <source>Merged into</source>
        <translation>Aufgegangen in</translation>
    </message>
    <message>
        <source>First day on which it is a part of it</source>
        <translation>Erster Tag, an dem sie dazugehört</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>%1 merges into another institution</source>
        <translation>%1 geht in einer anderen Einrichtung auf</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) end(s) on %1, and from %2 on no form is finalised in its name.</source>
        <translation>
            <numerusform>%n Mandat endet am %1, und ab dem %2 wird kein Formular mehr in ihrem Namen endgültig gemacht.</numerusform>
            <numerusform>%n Mandate enden am %1, und ab dem %2 wird kein Formular mehr in ihrem Namen endgültig gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) to transfer</source>
        <translation>
            <numerusform>%n zu übertragende Ermächtigung</numerusform>
            <numerusform>%n zu übertragende Ermächtigungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) not sent yet</source>
        <translation>
            <numerusform>%n noch nicht versandtes Formular</numerusform>
            <numerusform>%n noch nicht versandte Formulare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logging card(s)</source>
        <translation>
            <numerusform>%n Protokollierungsblatt</numerusform>
            <numerusform>%n Protokollierungsblätter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>To be done then: %1.</source>
        <comment>what is open</comment>
        <translation>Danach zu erledigen: %1.</translation>
    </message>
    <message>
        <source>Choose the institution that it is a part of from then on.</source>
        <translation>Wählen Sie die Einrichtung, zu der sie von da an gehört.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Schreiben Sie den Grund: Er bleibt im Verlauf erhalten.</translation>
    </message>
    <message>
        <source>%1: its merger was noted wrongly</source>
        <translation>%1: Die Fusion wurde falsch eingetragen</translation>
    </message>
    <message>
        <source>The mandates that end by it follow the day; the history keeps both.</source>
        <translation>Die Mandate, die dadurch enden, folgen dem Tag; der Verlauf bewahrt beides.</translation>
    </message>
</context>
<context>
    <name>licet::MergerRevocationPanel</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The mandates run on as before; the history keeps both.</source>
        <translation>Die Mandate laufen weiter wie zuvor; der Verlauf bewahrt beides.</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Geben Sie den Grund an: Er bleibt im Verlauf.</translation>
    </message>
</context>
<context>
    <name>licet::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>licet::NameBar</name>
    <message>
        <source>Who is working here? Everything that is recorded bears your name; until then nothing is changed.</source>
        <translation>Wer arbeitet hier? Alles, was eingetragen wird, trägt Ihren Namen; bis dahin wird nichts geändert.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Work under this name</source>
        <translation>Unter diesem Namen arbeiten</translation>
    </message>
</context>
<context>
    <name>licet::NameLine</name>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>licet::NextStepBar</name>
    <message>
        <source>Next</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>There is nothing to do but wait.</source>
        <translation>Es bleibt nur zu warten.</translation>
    </message>
    <message>
        <source>With the identity card: save it as PDF first.</source>
        <translation>Mit dem Personalausweis: Speichern Sie es zuerst als PDF.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Wieder öffnen…</translation>
    </message>
</context>
<context>
    <name>licet::NormsTab</name>
    <message>
        <source>Norms questionnaires</source>
        <translation>Normenfragebogen</translation>
    </message>
    <message>
        <source>No norms questionnaire is recorded yet.</source>
        <translation>Noch ist kein Normenfragebogen eingetragen.</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>Neuer Fragebogen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Wählen Sie, was entfernt werden soll.</translation>
    </message>
    <message>
        <source>Remove the questionnaire of %1? The history keeps it.</source>
        <translation>Fragebogen von %1 entfernen? Der Verlauf bewahrt ihn.</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Normen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Edition of the norms</source>
        <translation>Ausgabe der Normen</translation>
    </message>
    <message>
        <source>Chapters of the questionnaire</source>
        <translation>Kapitel des Fragebogens</translation>
    </message>
    <message>
        <source>Give the year of the questionnaire, from 1990 to 2099.</source>
        <translation>Geben Sie das Jahr des Fragebogens an, von 1990 bis 2099.</translation>
    </message>
    <message>
        <source>The questionnaire of %1 is recorded already.</source>
        <translation>Der Fragebogen von %1 ist schon eingetragen.</translation>
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
        <translation>Was wartet</translation>
    </message>
</context>
<context>
    <name>licet::OverviewModel</name>
    <message>
        <source>snoozed until %1</source>
        <translation>zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>in %n Werktag</numerusform>
            <numerusform>in %n Werktagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n Werktag überfällig</numerusform>
            <numerusform>%n Werktage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>On whom</source>
        <translation>Auf wen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
</context>
<context>
    <name>licet::OverviewPage</name>
    <message>
        <source>Add reminder…</source>
        <translation>Erinnerung hinzufügen…</translation>
    </message>
    <message>
        <source>While I am away…</source>
        <translation>Während meiner Abwesenheit…</translation>
    </message>
    <message>
        <source>Who can sign, and counts</source>
        <translation>Wer unterzeichnen kann, und Zahlen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>This page shows today, whatever day is asked.</source>
        <translation>Diese Seite zeigt heute, gleich welcher Tag gefragt ist.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Snooze: %1</source>
        <translation>Zurückstellen: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Snooze until tomorrow or a later day.</source>
        <translation>Stellen Sie bis morgen oder später zurück.</translation>
    </message>
    <message>
        <source>Write why it can wait.</source>
        <translation>Schreiben Sie, warum es warten kann.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>It is no request.</source>
        <translation>Es ist kein Antrag.</translation>
    </message>
    <message numerus="yes">
        <source>No term runs out this week; %n request(s) are open, drafts among them.</source>
        <translation>
            <numerusform>Diese Woche läuft keine Frist ab; %n Antrag ist offen, Entwürfe eingerechnet.</numerusform>
            <numerusform>Diese Woche läuft keine Frist ab; %n Anträge sind offen, Entwürfe eingerechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Next: %2, %3.</source>
        <comment>a sentence, day, what is due</comment>
        <translation>%1 Als Nächstes: %2, %3.</translation>
    </message>
</context>
<context>
    <name>licet::OverviewSide</name>
    <message>
        <source>Who can sign</source>
        <translation>Wer unterzeichnen kann</translation>
    </message>
    <message>
        <source>Per environment</source>
        <translation>Je Umgebung</translation>
    </message>
    <message>
        <source>Open requests by age</source>
        <translation>Offene Anträge nach Alter</translation>
    </message>
    <message>
        <source>No working day comes.</source>
        <translation>In den nächsten Tagen gibt es keinen Werktag.</translation>
    </message>
    <message>
        <source>authorizations</source>
        <translation>Ermächtigungen</translation>
    </message>
    <message>
        <source>open requests</source>
        <translation>offene Anträge</translation>
    </message>
    <message>
        <source>up to two weeks</source>
        <translation>bis zu zwei Wochen</translation>
    </message>
    <message>
        <source>up to a month</source>
        <translation>bis zu einem Monat</translation>
    </message>
    <message>
        <source>up to three months</source>
        <translation>bis zu drei Monaten</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
    <message>
        <source>There is no institution yet.</source>
        <translation>Es gibt noch keine Einrichtung.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <comment>who may sign</comment>
        <translation>
            <numerusform>und noch %n Zeile</numerusform>
            <numerusform>und noch %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::PaperList</name>
    <message>
        <source>Save it first.</source>
        <translation>Speichern Sie zuerst.</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>Noch keine Datei.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save “%1” as a file</source>
        <translation>„%1“ als Datei speichern</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>Die Datei wurde gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>licet::PaperView</name>
    <message>
        <source>Paper</source>
        <translation>Unterlage</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown: save the PDF and open it in another program.</source>
        <translation>Diese Seite kann nicht gezeigt werden: Speichern Sie das PDF und öffnen Sie es in einem anderen Programm.</translation>
    </message>
</context>
<context>
    <name>licet::PapersPanel</name>
    <message>
        <source>Signed form</source>
        <comment>a file</comment>
        <translation>Unterzeichnetes Formular</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a file</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a file</comment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Published decision</source>
        <comment>a file</comment>
        <translation>Veröffentlichte Entscheidung</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <comment>a file</comment>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a file</comment>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Enclose…</source>
        <translation>Beifügen…</translation>
    </message>
    <message>
        <source>Published decision…</source>
        <translation>Veröffentlichte Entscheidung…</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Art der Unterlage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Papers of the dossier</source>
        <translation>Unterlagen der Akte</translation>
    </message>
    <message>
        <source>No decision is chosen.</source>
        <translation>Es ist keine Entscheidung gewählt.</translation>
    </message>
    <message>
        <source>Choose a file in the list.</source>
        <translation>Wählen Sie eine Datei in der Liste.</translation>
    </message>
</context>
<context>
    <name>licet::PeopleTab</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis einschließlich %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody is recorded here yet.</source>
        <translation>Hier ist noch niemand eingetragen.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New mandate</source>
        <translation>Neues Mandat</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Neue Abwesenheit</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Jahr davor</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Jahr danach</translation>
    </message>
    <message>
        <source>bar: mandate · hatched: absent · red edge: nobody may sign</source>
        <translation>Balken: Mandat · schraffiert: abwesend · roter Rand: niemand darf unterzeichnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language of the cover page</source>
        <translation>Sprache des Begleitvermerks</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Geben Sie der Person einen Namen.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Empty: until further notice.</source>
        <translation>Leer: bis auf Weiteres.</translation>
    </message>
    <message>
        <source>Printed title in Dutch</source>
        <translation>Titel auf Niederländisch</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>auf Französisch</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>auf Deutsch</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>auf Englisch</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>First day absent</source>
        <translation>Erster Tag der Abwesenheit</translation>
    </message>
    <message>
        <source>Last day absent</source>
        <translation>Letzter Tag der Abwesenheit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role, period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>absent, %1</source>
        <comment>period</comment>
        <translation>abwesend, %1</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Wählen Sie zuerst eine Person.</translation>
    </message>
    <message>
        <source>Remove this absence? The history keeps it.</source>
        <translation>Diese Abwesenheit entfernen? Der Verlauf bewahrt sie.</translation>
    </message>
    <message>
        <source>Remove this mandate, as if it never was? To end it, give it a last day instead.</source>
        <translation>Dieses Mandat entfernen, als hätte es nie bestanden? Um es zu beenden, geben Sie ihm einen letzten Tag.</translation>
    </message>
    <message>
        <source>Remove %1? Only somebody without mandates and absences can be removed.</source>
        <translation>%1 entfernen? Nur wer keine Mandate und Abwesenheiten hat, kann entfernt werden.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Wählen Sie, was entfernt werden soll.</translation>
    </message>
    <message>
        <source>%1 loses its signatory.</source>
        <translation>%1 verliert den Unterzeichner.</translation>
    </message>
    <message>
        <source>%1 names this person.</source>
        <translation>%1 nennt diese Person.</translation>
    </message>
    <message>
        <source>Nobody may sign on %1.</source>
        <translation>Am %1 darf niemand unterzeichnen.</translation>
    </message>
    <message>
        <source>Nobody may sign from %1 to %2.</source>
        <translation>Vom %1 bis einschließlich %2 darf niemand unterzeichnen.</translation>
    </message>
    <message>
        <source>What this touches:</source>
        <translation>Dies betrifft:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>May sign on %1: %2.</source>
        <translation>Zeichnungsbefugt am %1: %2.</translation>
    </message>
    <message>
        <source>Touches no open request. Somebody may sign on each day from %1 to %2.</source>
        <translation>Betrifft keinen offenen Antrag. Vom %1 bis einschließlich %2 darf an jedem Tag jemand unterzeichnen.</translation>
    </message>
    <message>
        <source>Touches no open request.</source>
        <translation>Betrifft keinen offenen Antrag.</translation>
    </message>
    <message>
        <source>As before, nobody may sign on %1.</source>
        <translation>Wie bisher darf am %1 niemand unterzeichnen.</translation>
    </message>
    <message>
        <source>As before, nobody may sign from %1 to %2.</source>
        <translation>Wie bisher darf vom %1 bis einschließlich %2 niemand unterzeichnen.</translation>
    </message>
    <message>
        <source>The new name holds from</source>
        <translation>Der neue Name gilt ab</translation>
    </message>
</context>
<context>
    <name>licet::PrepareChoices</name>
    <message>
        <source>Institutions</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Webdienste</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Webdienst suchen</translation>
    </message>
    <message>
        <source>%1 has no KBO number.</source>
        <translation>%1 hat keine Unternehmensnummer (ZDU).</translation>
    </message>
</context>
<context>
    <name>licet::PrepareRequestsPage</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Prepare requests…</source>
        <translation>Anträge vorbereiten…</translation>
    </message>
    <message>
        <source>No requests were prepared together yet.</source>
        <translation>Noch wurden keine Anträge gemeinsam vorbereitet.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Go-live day</source>
        <translation>Tag der Inbetriebnahme</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>late</source>
        <comment>a project</comment>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>in time</source>
        <comment>a project</comment>
        <translation>im Zeitplan</translation>
    </message>
    <message>
        <source>no go-live day</source>
        <translation>kein Tag der Inbetriebnahme</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a step and a day</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Prepare requests</source>
        <translation>Anträge vorbereiten</translation>
    </message>
</context>
<context>
    <name>licet::PrepareSheet</name>
    <message>
        <source>Name of the project</source>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>Go-live day</source>
        <translation>Tag der Inbetriebnahme</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Was angelegt wird</translation>
    </message>
    <message>
        <source>Prepare requests</source>
        <translation>Anträge vorbereiten</translation>
    </message>
    <message>
        <source>Dossier that they wait for</source>
        <translation>Akte, auf die sie warten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Last possible days</source>
        <translation>Letztmögliche Tage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Tick institutions, applications, services and environments: a draft is made for each service in each environment.</source>
        <translation>Kreuzen Sie Einrichtungen, Anwendungen, Webdienste und Umgebungen an: Für jeden Webdienst in jeder Umgebung wird ein Entwurf angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) will be made.</source>
        <translation>
            <numerusform>%n Entwurf wird angelegt.</numerusform>
            <numerusform>%n Entwürfe werden angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exist(s) already and will not be made again.</source>
        <translation>
            <numerusform>%n gibt es bereits und wird nicht erneut angelegt.</numerusform>
            <numerusform>%n gibt es bereits und werden nicht erneut angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf anlegen</numerusform>
            <numerusform>%n Entwürfe anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Geben Sie dem Projekt einen Namen.</translation>
    </message>
    <message>
        <source>Tick at least one application, service and environment.</source>
        <translation>Kreuzen Sie mindestens eine Anwendung, einen Webdienst und eine Umgebung an.</translation>
    </message>
    <message>
        <source>No draft is left to make.</source>
        <translation>Es bleibt kein Entwurf anzulegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were made.</source>
        <translation>
            <numerusform>%n Entwurf wurde angelegt.</numerusform>
            <numerusform>%n Entwürfe wurden angelegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::ProgramNumberChoice</name>
    <message>
        <source>Ask KSZ for a number</source>
        <translation>Bei der ZDSS anfordern</translation>
    </message>
    <message>
        <source>Number received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>End user&apos;s number</source>
        <translation>Des Endbenutzers</translation>
    </message>
    <message>
        <source>Program number received</source>
        <translation>Erhaltene Programmnummer</translation>
    </message>
</context>
<context>
    <name>licet::ProgramNumbersPage</name>
    <message>
        <source>Program number</source>
        <translation>Programmnummer</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Erhalten am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Used by authorizations</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Give the program number.</source>
        <translation>Geben Sie die Programmnummer an.</translation>
    </message>
    <message>
        <source>“%1” is not a program number: it has exactly 11 digits.</source>
        <translation>„%1“ ist keine Programmnummer: Diese hat genau 11 Ziffern.</translation>
    </message>
    <message>
        <source>11 digits, as KSZ&apos;s security service wrote it.</source>
        <translation>11 Ziffern, wie vom Sicherheitsdienst der ZDSS mitgeteilt.</translation>
    </message>
    <message>
        <source>Choose the institution.</source>
        <translation>Wählen Sie die Einrichtung.</translation>
    </message>
    <message>
        <source>New program number</source>
        <translation>Neue Programmnummer</translation>
    </message>
    <message>
        <source>No program number yet: only KSZ&apos;s security service allots them.</source>
        <translation>Noch keine Programmnummer: Nur der Sicherheitsdienst der ZDSS vergibt sie.</translation>
    </message>
    <message>
        <source>Program numbers</source>
        <translation>Programmnummern</translation>
    </message>
    <message>
        <source>%1 holds the program number %2 already; a number belongs to one institution.</source>
        <translation>%1 hat die Programmnummer %2 bereits; eine Nummer gehört zu einer einzigen Einrichtung.</translation>
    </message>
    <message>
        <source>WHO %1 · WHAT %2 · WHEN %3 · HOW %4</source>
        <comment>answers of a logging card</comment>
        <translation>WER %1 · WAS %2 · WANN %3 · WIE %4</translation>
    </message>
    <message>
        <source>Request %1 (%2)</source>
        <comment>number, state</comment>
        <translation>Antrag %1 (%2)</translation>
    </message>
    <message>
        <source>No authorization or open request uses it.</source>
        <translation>Keine Ermächtigung und kein offener Antrag nutzt sie.</translation>
    </message>
    <message>
        <source>There is no logging card yet.</source>
        <translation>Es gibt noch kein Protokollierungsblatt.</translation>
    </message>
    <message>
        <source>Logging card</source>
        <translation>Protokollierungsblatt</translation>
    </message>
    <message>
        <source>None: no authorization uses this number yet.</source>
        <translation>Keines: Noch keine Ermächtigung nutzt diese Nummer.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Keeper of the log</source>
        <translation>Aufbewahrende Stelle</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Aufbewahrt bis</translation>
    </message>
    <message>
        <source>Last retrieval test</source>
        <translation>Letzter Abruftest</translation>
    </message>
    <message>
        <source>Next retrieval test</source>
        <translation>Nächster Abruftest</translation>
    </message>
    <message>
        <source>Later systems</source>
        <translation>Spätere Systeme</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Wählen Sie, was entfernt werden soll.</translation>
    </message>
    <message>
        <source>Remove the program number %1? Only one that nothing uses can be removed.</source>
        <translation>Die Programmnummer %1 entfernen? Nur eine Nummer, die nirgends verwendet wird, kann entfernt werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Attach the letter…</source>
        <translation>Brief anhängen…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Choose a program number first.</source>
        <translation>Wählen Sie zuerst eine Programmnummer.</translation>
    </message>
</context>
<context>
    <name>licet::QuestionPanel</name>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>A mail draft with the question and the draft form is saved and opened; the draft then waits on the answer.</source>
        <translation>Ein E-Mail-Entwurf mit der Frage und dem Formularentwurf wird gespeichert und geöffnet; der Entwurf wartet dann auf die Antwort.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The question was answered</source>
        <translation>Die Frage wurde beantwortet</translation>
    </message>
    <message>
        <source>Ask a question about this draft</source>
        <translation>Eine Frage zu diesem Entwurf stellen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Antwort eintragen</translation>
    </message>
    <message>
        <source>Make the mail draft…</source>
        <translation>E-Mail-Entwurf erstellen…</translation>
    </message>
    <message>
        <source>Write what was answered.</source>
        <translation>Schreiben Sie, was geantwortet wurde.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Schreiben Sie die Frage.</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>Dieser Tag liegt in der Zukunft.</translation>
    </message>
</context>
<context>
    <name>licet::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>licet::RecipientsTab</name>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>No recipient is recorded yet.</source>
        <translation>Noch ist kein Empfänger eingetragen.</translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation>Neuer Empfänger</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Wählen Sie, was entfernt werden soll.</translation>
    </message>
    <message>
        <source>Remove %1? The history keeps it.</source>
        <translation>%1 entfernen? Der Verlauf bewahrt den Eintrag.</translation>
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
        <translation>Kurz und eindeutig, etwa ppkb: Dateien nennen den Empfänger damit.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Give the recipient a name and a code.</source>
        <translation>Geben Sie dem Empfänger einen Namen und einen Code.</translation>
    </message>
    <message>
        <source>%1 has the code “%2” already; choose another.</source>
        <translation>%1 hat schon den Code „%2“; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Closed on, beside the legal holidays</source>
        <translation>Geschlossen am, neben den gesetzlichen Feiertagen</translation>
    </message>
    <message>
        <source>“%1” is no day; write 24/12/2026, or 02/11 for every year.</source>
        <translation>„%1“ ist kein Tag; schreiben Sie 24.12.2026, oder 02.11. für jedes Jahr.</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1 steht hier zweimal.</translation>
    </message>
    <message>
        <source>One day a line: 24/12/2026, or 02/11 for every year.</source>
        <translation>Ein Tag je Zeile: 24.12.2026, oder 02.11. für jedes Jahr.</translation>
    </message>
    <message>
        <source>Language of this name and address</source>
        <translation>Sprache dieses Namens und dieser Anschrift</translation>
    </message>
</context>
<context>
    <name>licet::RecordEventPanel</name>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Zeichen der ZDSS</translation>
    </message>
    <message>
        <source>Date on it</source>
        <translation>Datum des Schreibens</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Es betrifft</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>the whole request</source>
        <translation>den ganzen Antrag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>%1: what happened</source>
        <comment>number of a request</comment>
        <translation>%1: was geschah</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Schreiben Sie den Grund auf: Er bleibt im Verlauf erhalten.</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Versandweg</translation>
    </message>
    <message>
        <source>Reissue for this signatory</source>
        <translation>Für diese Person neu ausstellen</translation>
    </message>
    <message>
        <source>it has left already</source>
        <translation>schon versandt</translation>
    </message>
    <message>
        <source>mail draft</source>
        <translation>E-Mail-Entwurf</translation>
    </message>
    <message>
        <source>covering letter</source>
        <translation>Begleitschreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s): what happened</source>
        <translation>
            <numerusform>%n Antrag: was geschah</numerusform>
            <numerusform>%n Anträge: was geschah</numerusform>
        </translation>
    </message>
    <message>
        <source>the signatory on each form</source>
        <translation>die auf jedem Formular genannte Person</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Versandt per</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Unterzeichnetes Original</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>how papers left</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Make the mail draft…</source>
        <translation>E-Mail-Entwurf erstellen…</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Schreiben speichern…</translation>
    </message>
    <message>
        <source>They ask a reply by</source>
        <translation>Antwort erbeten bis</translation>
    </message>
    <message>
        <source>The form is signed already, by this person</source>
        <translation>Das Formular ist bereits unterzeichnet, von dieser Person</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Zugesagt bis</translation>
    </message>
    <message>
        <source>Contacted by telephone or otherwise</source>
        <translation>Kontaktiert, telefonisch oder anders</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was zugesagt wurde</translation>
    </message>
    <message>
        <source>Write what was promised: it is kept in the history.</source>
        <translation>Schreiben Sie auf, was zugesagt wurde: Es bleibt im Verlauf erhalten.</translation>
    </message>
    <message>
        <source>It is recorded like a reminder: until the day that was promised nothing is due of it; without such a day the next reminder is counted from this one.</source>
        <translation>Es wird wie eine Erinnerung eingetragen: Bis zum zugesagten Tag ist nichts fällig; ohne einen solchen Tag zählt die nächste Erinnerung ab diesem Tag.</translation>
    </message>
    <message>
        <source>A paper: add its scan. A file that was signed with the identity card: add that file; it is the original. The form is saved for it as PDF.</source>
        <translation>Auf Papier: Fügen Sie den Scan bei. Mit dem Personalausweis: Speichern Sie zuerst das Formular als PDF, unterzeichnen Sie diese Datei und fügen Sie sie bei; sie ist dann das Original.</translation>
    </message>
    <message>
        <source>It was answered since: give the day on which it was still waiting. It is noted there, and nothing becomes due.</source>
        <translation>Der Antrag wurde inzwischen beantwortet: Geben Sie den Tag an, an dem er noch wartete. Der Kontakt wird zu diesem Tag eingetragen; eine Frist folgt daraus nicht.</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>Anstelle von</translation>
    </message>
</context>
<context>
    <name>licet::RecordPanelBase</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>What you had typed here when the program ended is back. It is not saved yet.</source>
        <translation>Was Sie hier bei Programmende eingegeben hatten, steht wieder da. Es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>licet::RemarkPanel</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Note on this request</source>
        <translation>Notiz zu diesem Antrag</translation>
    </message>
    <message>
        <source>Files with this request</source>
        <translation>Dateien zu diesem Antrag</translation>
    </message>
    <message>
        <source>Write a sentence: it is kept in the history.</source>
        <translation>Schreiben Sie einen Satz: Er wird im Verlauf aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>licet::RequestDetail</name>
    <message>
        <source>The chosen request</source>
        <translation>Der gewählte Antrag</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Identification and log</source>
        <translation>Identifizierung und Protokollierung</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>licet::RequestEditor</name>
    <message>
        <source>Print draft</source>
        <translation>Entwurf drucken</translation>
    </message>
    <message>
        <source>Finalise…</source>
        <translation>Endgültig machen…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert um %1</translation>
    </message>
    <message>
        <source>A new draft was made as a copy.</source>
        <translation>Ein neuer Entwurf wurde als Kopie erstellt.</translation>
    </message>
    <message>
        <source>Not yet: %1. This is the first field.</source>
        <translation>Noch nicht: %1. Dies ist das erste Feld.</translation>
    </message>
    <message>
        <source>%1 version %2 is finalised and ready to be signed.</source>
        <translation>%1 Fassung %2 ist endgültig und zur Unterschrift bereit.</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>Noch wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>This request came from outside and is on its way: only what is missing can be completed.</source>
        <translation>Dieser Antrag kommt von außen und ist unterwegs: Nur was fehlt, kann ergänzt werden.</translation>
    </message>
</context>
<context>
    <name>licet::RequestHead</name>
    <message>
        <source>no environment yet</source>
        <translation>noch keine Umgebung</translation>
    </message>
</context>
<context>
    <name>licet::RequestPage</name>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Versions, papers and events</source>
        <translation>Fassungen, Unterlagen und Ereignisse</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
</context>
<context>
    <name>licet::RequestPaper</name>
    <message>
        <source>Paper shown</source>
        <translation>Angezeigte Unterlage</translation>
    </message>
    <message>
        <source>The paper as it prints</source>
        <translation>Die Unterlage, wie sie gedruckt wird</translation>
    </message>
    <message>
        <source>This request came from outside: there is no form of it here.</source>
        <translation>Dieser Antrag kommt von außen: Hier gibt es kein Formular dazu.</translation>
    </message>
    <message>
        <source>No version in force</source>
        <translation>Keine Fassung in Kraft</translation>
    </message>
    <message>
        <source>No version of this request is in force. A void one can be chosen above.</source>
        <translation>Von diesem Antrag ist keine Fassung in Kraft. Oben kann eine hinfällige Fassung gewählt werden.</translation>
    </message>
    <message>
        <source>This request has no finalised version.</source>
        <translation>Dieser Antrag hat keine endgültige Fassung.</translation>
    </message>
    <message>
        <source>Void since %1: %2</source>
        <translation>Hinfällig seit dem %1: %2</translation>
    </message>
</context>
<context>
    <name>licet::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>Noch kein Antrag.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neuer Antrag</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>open</source>
        <comment>requests</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>requests</comment>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>voriges Jahr</translation>
    </message>
</context>
<context>
    <name>licet::ReviewPanel</name>
    <message>
        <source>Verdict given on</source>
        <translation>Ergebnis vom</translation>
    </message>
    <message>
        <source>Prepare the request</source>
        <translation>Antrag vorbereiten</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Eintrag anzeigen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Authorization or request</source>
        <translation>Ermächtigung oder Antrag</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What the review asks a verdict on</source>
        <translation>Worüber die Überprüfung ein Ergebnis verlangt</translation>
    </message>
    <message>
        <source>Stays unchanged</source>
        <translation>Bleibt unverändert</translation>
    </message>
    <message>
        <source>Must change</source>
        <translation>Muss sich ändern</translation>
    </message>
    <message>
        <source>Must end</source>
        <translation>Muss enden</translation>
    </message>
    <message>
        <source>Review after the %1 of %2: %3 of %4 verdicts given.</source>
        <comment>cause, day, counts</comment>
        <translation>Überprüfung nach %1 vom %2: %3 von %4 Ergebnissen liegen vor.</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>liegt noch nicht vor</translation>
    </message>
    <message>
        <source>The review is done: each verdict is given.</source>
        <translation>Die Überprüfung ist fertig: Alle Ergebnisse liegen vor.</translation>
    </message>
    <message>
        <source>Choose one line.</source>
        <translation>Wählen Sie eine einzige Zeile.</translation>
    </message>
    <message>
        <source>A request is corrected itself: show it.</source>
        <translation>Berichtigen Sie den Antrag selbst: Zeigen Sie ihn an.</translation>
    </message>
    <message>
        <source>Only an authorization that must change or end asks for a request.</source>
        <translation>Nur eine Ermächtigung, die sich ändern oder enden muss, verlangt einen Antrag.</translation>
    </message>
    <message>
        <source>Choose a line.</source>
        <translation>Wählen Sie eine Zeile.</translation>
    </message>
    <message>
        <source>A draft was made from the verdict.</source>
        <translation>Aus dem Ergebnis wurde ein Entwurf erstellt.</translation>
    </message>
    <message>
        <source>This request was prepared already.</source>
        <translation>Dieser Antrag war schon vorbereitet.</translation>
    </message>
    <message>
        <source>An authorization that is no longer recorded</source>
        <translation>Eine Ermächtigung, die nicht mehr im Register steht</translation>
    </message>
    <message>
        <source>A request that is no longer recorded</source>
        <translation>Ein Antrag, der nicht mehr im Register steht</translation>
    </message>
</context>
<context>
    <name>licet::RowReason</name>
    <message>
        <source>Import it after all</source>
        <translation>Doch importieren</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Line %1: it is left out.</source>
        <translation>Zeile %1: Sie wird weggelassen.</translation>
    </message>
    <message>
        <source>Line %1: nothing is wrong or missing.</source>
        <translation>Zeile %1: Nichts ist falsch und nichts fehlt.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>licet::ScheduleView</name>
    <message>
        <source>Give a go-live day: the last day of each step is counted back from it.</source>
        <translation>Geben Sie einen Tag der Inbetriebnahme an: Von ihm wird der letzte Tag jedes Schritts zurückgezählt.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of a plan</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>late</source>
        <comment>a step of a plan</comment>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>a step of a plan</comment>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>licet::SearchField</name>
    <message>
        <source>Number, name or text</source>
        <translation>Nummer, Name oder Text</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+L)</source>
        <translation>Überall suchen (Strg+L)</translation>
    </message>
</context>
<context>
    <name>licet::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>licet::ServiceRow</name>
    <message>
        <source>Choose operations</source>
        <translation>Operationen wählen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Webdienst</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>online or batch</comment>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Aufrufe am Tag</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Spitzenstunde</translation>
    </message>
    <message>
        <source>Take service %1 away</source>
        <translation>Webdienst %1 wegnehmen</translation>
    </message>
    <message>
        <source>all</source>
        <comment>operations</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>Alle Operationen</translation>
    </message>
</context>
<context>
    <name>licet::ServiceRows</name>
    <message>
        <source>Add a service</source>
        <translation>Webdienst hinzufügen</translation>
    </message>
</context>
<context>
    <name>licet::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Folder for backups of this register</source>
        <translation>Ordner für Sicherungen dieses Registers</translation>
    </message>
    <message>
        <source>A copy is made on each day that the register is opened. Empty: none.</source>
        <translation>An jedem Tag, an dem das Register geöffnet wird, entsteht eine Kopie. Leer: keine.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Terms of this register, in working days</source>
        <translation>Fristen dieses Registers, in Werktagen</translation>
    </message>
    <message>
        <source>First reminder after</source>
        <translation>Erste Erinnerung nach</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>danach alle</translation>
    </message>
    <message>
        <source>Usual time from sending to execution</source>
        <translation>Übliche Zeit bis zur Ausführung</translation>
    </message>
    <message>
        <source>A decision comes into force after</source>
        <translation>Eine Entscheidung tritt in Kraft nach</translation>
    </message>
    <message>
        <source>for decisions from</source>
        <translation>für Entscheidungen ab</translation>
    </message>
    <message>
        <source>Ends are told so many days before</source>
        <translation>Ablauf so viele Tage im Voraus melden</translation>
    </message>
    <message>
        <source>Write whole numbers from 1 to 999 with commas, such as 90, 30, 7.</source>
        <translation>Schreiben Sie ganze Zahlen von 1 bis 999 mit Kommas, etwa 90, 30, 7.</translation>
    </message>
    <message>
        <source>Norms questionnaire due every year on</source>
        <translation>Normenfragebogen jedes Jahr am</translation>
    </message>
    <message>
        <source>“%1” is no day of a year; write it as 01/03.</source>
        <translation>„%1“ ist kein Tag des Jahres; schreiben Sie ihn wie 01.03.</translation>
    </message>
    <message>
        <source>Words of the reminder letter</source>
        <translation>Wortlaut des Erinnerungsschreibens</translation>
    </message>
    <message>
        <source>Tell me what falls due while the window is closed</source>
        <translation>Fälliges melden, während das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>From the next login on: a notification once a day for each thing.</source>
        <translation>Ab der nächsten Anmeldung: einmal am Tag eine Meldung je Punkt.</translation>
    </message>
    <message>
        <source>By telephone after so many in writing</source>
        <translation>Telefonisch nach so vielen schriftlichen Erinnerungen</translation>
    </message>
</context>
<context>
    <name>licet::SignatoryChoice</name>
    <message>
        <source>security consultant, in the others&apos; absence</source>
        <translation>Sicherheitsberater, in Abwesenheit der anderen</translation>
    </message>
    <message>
        <source>absent until %1</source>
        <translation>abwesend bis einschließlich %1</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>not while %1 is present</source>
        <translation>nicht, solange %1 anwesend ist</translation>
    </message>
    <message>
        <source>no mandate on that day</source>
        <translation>kein Mandat an diesem Tag</translation>
    </message>
    <message>
        <source>not known at the institution</source>
        <translation>bei der Einrichtung nicht bekannt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a person&apos;s name and what it is entitled to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>not while %1 are present</source>
        <comment>several people</comment>
        <translation>nicht, solange %1 anwesend sind</translation>
    </message>
</context>
<context>
    <name>licet::SignedFormChoice</name>
    <message>
        <source>The signed form</source>
        <translation>Das unterzeichnete Formular</translation>
    </message>
    <message>
        <source>No scan is attached to %1</source>
        <comment>requests</comment>
        <translation>Bei %1 liegt kein Scan</translation>
    </message>
    <message>
        <source>attach the scan…</source>
        <translation>den Scan beifügen…</translation>
    </message>
    <message>
        <source>goes by post, signed</source>
        <translation>geht unterzeichnet per Post</translation>
    </message>
    <message>
        <source>went by post, signed; an unsigned copy goes along</source>
        <translation>ging unterzeichnet per Post; ein nicht unterzeichnetes Exemplar geht mit</translation>
    </message>
    <message>
        <source>Attach the scan of the signed form, or say that it goes by post.</source>
        <translation>Fügen Sie den Scan des unterzeichneten Formulars bei, oder geben Sie an, dass es per Post geht.</translation>
    </message>
    <message>
        <source>Attach their scans first, or say that they go by post.</source>
        <translation>Fügen Sie zuerst die Scans bei, oder geben Sie an, dass sie per Post gehen.</translation>
    </message>
    <message>
        <source>Attach the scan</source>
        <translation>Den Scan beifügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>licet::SourcesPage</name>
    <message>
        <source>In our own words, after the procedure of the KSZ of July 2017. Below each sentence stand the rules that rest on it.</source>
        <translation>In unseren eigenen Worten, nach dem Verfahren der ZDSS vom Juli 2017. Unter jedem Satz stehen die Regeln, die darauf beruhen.</translation>
    </message>
    <message>
        <source>How numbers are written.</source>
        <translation>Wie Nummern geschrieben werden.</translation>
    </message>
    <message>
        <source>What experience teaches; no rule of the KSZ.</source>
        <translation>Was die Erfahrung lehrt; keine Regel der ZDSS.</translation>
    </message>
    <message>
        <source>Sources of the rules</source>
        <translation>Quellen der Regeln</translation>
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
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>licet::StatusLine</name>
    <message>
        <source>read only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>lesen und schreiben</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert um %1</translation>
    </message>
    <message>
        <source>backup of %1</source>
        <translation>Sicherung vom %1</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>noch keine Sicherung</translation>
    </message>
</context>
<context>
    <name>licet::TopBar</name>
    <message>
        <source>New request</source>
        <translation>Neuer Antrag</translation>
    </message>
    <message>
        <source>New request (Ctrl+N)</source>
        <translation>Neuer Antrag (Strg+N)</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Every page shows this institution only</source>
        <translation>Jede Seite zeigt nur diese Einrichtung</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Alle Einrichtungen</translation>
    </message>
</context>
<context>
    <name>licet::TransferPanel</name>
    <message>
        <source>Rights to transfer</source>
        <translation>Zu übertragende Ermächtigungen</translation>
    </message>
    <message>
        <source>Transfer asked on</source>
        <translation>Übertragung beantragt am</translation>
    </message>
    <message>
        <source>Confirmed by KSZ on</source>
        <translation>Von der ZDSS bestätigt am</translation>
    </message>
    <message>
        <source>The successor gets the same connection and logging card</source>
        <translation>Der Nachfolger erhält dasselbe Anschluss- und Protokollierungsblatt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Zeichen der ZDSS</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a right, how far its transfer is</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>From %1 on %n right(s) belong(s) to the successor; lists of a day before show the predecessor.</source>
        <translation>
            <numerusform>Ab dem %1 gehört %n Ermächtigung dem Nachfolger; Listen eines früheren Tages zeigen den Vorgänger.</numerusform>
            <numerusform>Ab dem %1 gehören %n Ermächtigungen dem Nachfolger; Listen eines früheren Tages zeigen den Vorgänger.</numerusform>
        </translation>
    </message>
    <message>
        <source>What KSZ has not confirmed yet stays with the predecessor.</source>
        <translation>Was die ZDSS noch nicht bestätigt hat, bleibt beim Vorgänger.</translation>
    </message>
    <message>
        <source>Tick the rights that this is about.</source>
        <translation>Haken Sie die Ermächtigungen an, um die es geht.</translation>
    </message>
    <message>
        <source>Give the day on which it was asked, or confirmed.</source>
        <translation>Geben Sie den Tag an, an dem die Übertragung beantragt oder bestätigt wurde.</translation>
    </message>
    <message>
        <source>%1: its transfer after the merger</source>
        <comment>service of an authorization</comment>
        <translation>%1: Übertragung nach der Fusion</translation>
    </message>
    <message>
        <source>Transfer of rights</source>
        <translation>Übertragung von Ermächtigungen</translation>
    </message>
    <message>
        <source>Nothing was asked of KSZ: it was noted wrongly</source>
        <translation>Bei der ZDSS wurde nichts beantragt: Es war falsch eingetragen</translation>
    </message>
    <message>
        <source>How it came to be noted</source>
        <translation>Warum es eingetragen wurde</translation>
    </message>
    <message>
        <source>The right stays to be transferred, as if nothing had been asked; the history keeps both.</source>
        <translation>Die Ermächtigung bleibt zu übertragen, als wäre nichts beantragt worden; der Verlauf bewahrt beides.</translation>
    </message>
    <message>
        <source>Write how it came to be noted: the history keeps it.</source>
        <translation>Schreiben Sie, warum es eingetragen wurde: Der Verlauf bewahrt es.</translation>
    </message>
</context>
<context>
    <name>licet::TurnBackPanel</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Es geht um</translation>
    </message>
    <message>
        <source>the whole request</source>
        <translation>den ganzen Antrag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The official declines</source>
        <translation>Nicht unterzeichnet</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>%1: the official will not sign</source>
        <comment>number of a request</comment>
        <translation>%1: nicht unterzeichnet</translation>
    </message>
    <message>
        <source>%1: withdraw</source>
        <comment>number of a request</comment>
        <translation>%1: zurückziehen</translation>
    </message>
    <message>
        <source>%1: reopen</source>
        <comment>number of a request</comment>
        <translation>%1: wieder öffnen</translation>
    </message>
    <message>
        <source>The draft is withdrawn for good; it can be copied as a new one.</source>
        <translation>Der Entwurf wird endgültig zurückgezogen; er kann als neuer Antrag kopiert werden.</translation>
    </message>
    <message>
        <source>The request is withdrawn for good and version %1 becomes void. It can be copied as a new one.</source>
        <translation>Der Antrag wird endgültig zurückgezogen, und Fassung %1 wird hinfällig. Er kann als neuer kopiert werden.</translation>
    </message>
    <message>
        <source>Version %1 is kept, and becomes void. The request is a draft again; the next finalisation makes version %2 of the same number.</source>
        <translation>Fassung %1 bleibt aufbewahrt und wird hinfällig. Der Antrag ist wieder ein Entwurf; wird er erneut endgültig gemacht, entsteht Fassung %2 derselben Nummer.</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Geben Sie den Grund an: Er bleibt im Verlauf.</translation>
    </message>
</context>
<context>
    <name>licet::VersionList</name>
    <message>
        <source>No version yet: the first finalisation makes it.</source>
        <translation>Noch keine Fassung: Sie entsteht, wenn der Antrag endgültig gemacht wird.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Open the page of version %1</source>
        <translation>Seite der Fassung %1 öffnen</translation>
    </message>
    <message>
        <source>finalised on %1</source>
        <translation>erstellt am %1</translation>
    </message>
    <message>
        <source>void</source>
        <comment>a version</comment>
        <translation>hinfällig</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Void since %1: %2</source>
        <translation>Hinfällig seit dem %1: %2</translation>
    </message>
</context>
<context>
    <name>licet::ViewsButton</name>
    <message>
        <source>Saved filters, columns and sorting of this list</source>
        <translation>Gespeicherte Filter, Spalten und Sortierung dieser Liste</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>„%1“ umbenennen…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>licet::WorkProgress</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>licet::YearBand</name>
    <message>
        <source>The year&apos;s mandates</source>
        <translation>Die Mandate des Jahres</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis einschließlich %2</translation>
    </message>
    <message>
        <source>Somebody may sign on every day of %1.</source>
        <translation>An jedem Tag des Jahres %1 darf jemand unterzeichnen.</translation>
    </message>
    <message>
        <source>Nobody may sign: %1.</source>
        <translation>Niemand darf unterzeichnen: %1.</translation>
    </message>
    <message>
        <source>Nobody may sign</source>
        <translation>Niemand darf unterzeichnen</translation>
    </message>
</context>
</TS>
