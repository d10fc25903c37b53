<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>„%1“ ist kein gültiges Datum: schreiben Sie es wie 2026-12-07.</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Antrag %1</translation>
    </message>
    <message>
        <source>The check found errors: correct them before the request is finalised.</source>
        <translation>Die Prüfung hat Fehler gefunden: beheben Sie sie, bevor der Antrag fertiggestellt wird.</translation>
    </message>
    <message>
        <source>Say where the form goes with --output FILE.pdf.</source>
        <translation>Geben Sie mit --output DATEI.pdf an, wohin das Formular soll.</translation>
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
        <translation>Der Entwurf kann eingelesen werden; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Only .json files can be imported: register data, or one draft.</source>
        <translation>Nur .json-Dateien können eingelesen werden: Registerdaten oder ein Entwurf.</translation>
    </message>
    <message>
        <source>%1 is recorded with other facts and was left as it is.</source>
        <translation>%1 steht bereits mit anderen Angaben im Register und blieb unverändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be listed: use one of %2.</source>
        <translation>Von „%1“ gibt es keine Liste: verwenden Sie eines von %2.</translation>
    </message>
    <message>
        <source>Licet without a window. The commands:</source>
        <translation>Licet ohne Fenster. Die Befehle:</translation>
    </message>
    <message>
        <source>REQUEST is an id or a number as printed, DATE is written as 2026-12-07.
WHAT is one of requests, authorizations, decisions, program-numbers, institutions, people, services, connections, history.
Exit status: 0 done, 1 something was found, 2 the call is wrong, 3 it could not be done.</source>
        <translation>REQUEST ist eine Id oder eine gedruckte Nummer, DATE wird wie 2026-12-07 geschrieben.
WHAT ist eines von requests, authorizations, decisions, program-numbers, institutions, people, services, connections, history.
Rückgabewert: 0 getan, 1 etwas gefunden, 2 falscher Aufruf, 3 nicht möglich.</translation>
    </message>
    <message>
        <source>“%1” is no command; see licet-cli --help.</source>
        <translation>„%1“ ist kein Befehl; siehe licet-cli --help.</translation>
    </message>
    <message>
        <source>The day %1 lies in the future; it is taken as today.</source>
        <translation>Der Tag %1 liegt in der Zukunft; er gilt als heute.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 “%2” is not a valid enterprise number (KBO): it has ten digits and the last two check the others.</source>
        <translation>%1 „%2“ ist keine gültige Unternehmensnummer (ZDU): sie hat zehn Ziffern, und die letzten zwei prüfen die anderen.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a program number: it has exactly eleven digits.</source>
        <translation>%1 „%2“ ist keine Programmnummer: sie hat genau elf Ziffern.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a deliberation number: write it as 12/081.</source>
        <translation>%1 „%2“ ist keine Beschlussnummer: schreiben Sie sie wie 12/081.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a dossier number: write it as IVC/KSZG/21/066.</source>
        <translation>%1 „%2“ ist keine Aktennummer: schreiben Sie sie wie IVC/KSZG/21/066.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a legal context: it has 1 to 64 characters.</source>
        <translation>%1 „%2“ ist kein rechtlicher Kontext: er hat 1 bis 64 Zeichen.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a sector code: write it as 17.1.</source>
        <translation>%1 „%2“ ist kein Sektorcode: schreiben Sie ihn wie 17.1.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a date that exists: write it as 2026-12-07.</source>
        <translation>%1 „%2“ ist kein gültiges Datum: schreiben Sie es wie 2026-12-07.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a known word: use one of %3.</source>
        <translation>%1 „%2“ ist kein bekanntes Wort: verwenden Sie eines von %3.</translation>
    </message>
    <message>
        <source>The file %1 is not valid JSON (line %2): correct it and try again.</source>
        <translation>Die Datei %1 ist kein gültiges JSON (Zeile %2): berichtigen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file has an unknown member %1: remove it or correct its name; known are %3.</source>
        <translation>Die Datei enthält ein unbekanntes Feld %1: entfernen Sie es oder berichtigen Sie den Namen; bekannt sind %3.</translation>
    </message>
    <message>
        <source>The file lacks %1: add it and try again.</source>
        <translation>In der Datei fehlt %1: ergänzen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 holds “%2”, which does not fit: expected is %3.</source>
        <translation>%1 enthält „%2“, das nicht passt: erwartet wird %3.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is neither in the file nor in the register: add it first.</source>
        <translation>%1 nennt „%2“, das weder in der Datei noch im Register steht: fügen Sie es zuerst hinzu.</translation>
    </message>
    <message>
        <source>There is nothing to import in %1.</source>
        <translation>In %1 gibt es nichts einzulesen.</translation>
    </message>
    <message>
        <source>There is no file %1: check the name.</source>
        <translation>Es gibt keine Datei %1: prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>The file %1 exists already and is left as it is: choose another name.</source>
        <translation>Die Datei %1 besteht bereits und bleibt, wie sie ist: wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: check its permissions.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: check the folder and its permissions.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: prüfen Sie den Ordner und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The file %1 is empty: choose another one.</source>
        <translation>Die Datei %1 ist leer: wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file %1 is not a register of Licet and was left untouched.</source>
        <translation>Die Datei %1 ist kein Register von Licet und blieb unberührt.</translation>
    </message>
    <message>
        <source>The register %1 was written by a newer Licet and was left untouched: install the newer version.</source>
        <translation>Das Register %1 stammt von einer neueren Fassung von Licet und blieb unberührt: installieren Sie diese.</translation>
    </message>
    <message>
        <source>The register %1 is damaged and was left as it is: open a backup.</source>
        <translation>Das Register %1 ist beschädigt und blieb, wie es ist: öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>The register %1 is open for reading only, so nothing was changed.</source>
        <translation>Das Register %1 ist nur zum Lesen geöffnet; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The register %1 is in use by %2: close it there, or open it for reading.</source>
        <translation>Das Register %1 wird von %2 benutzt: schließen Sie es dort oder öffnen Sie es zum Lesen.</translation>
    </message>
    <message>
        <source>The disk is full and nothing was written: make room and try again.</source>
        <translation>Der Datenträger ist voll, und es wurde nichts geschrieben: schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The register is busy: try again in a moment.</source>
        <translation>Das Register ist belegt: versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The register could not be used (%2 %3): nothing was changed.</source>
        <translation>Das Register konnte nicht benutzt werden (%2 %3): es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no %1 %2: check the number.</source>
        <translation>Es gibt kein %1 %2: prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>Several institutions gave the number %2: use one of the ids %3.</source>
        <translation>Mehrere Einrichtungen haben die Nummer %2 vergeben: verwenden Sie eine der Ids %3.</translation>
    </message>
    <message>
        <source>%1 does not fit with what the register holds: correct it and try again.</source>
        <translation>%1 passt nicht zum Inhalt des Registers: berichtigen Sie es und versuchen Sie es erneut.</translation>
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
        <source>%1 %2 was changed elsewhere in the meantime: open it again and repeat your change.</source>
        <translation>%1 %2 wurde inzwischen anderswo geändert: öffnen Sie erneut und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>The request cannot be finalised: the check finds errors that must be corrected first.</source>
        <translation>Der Antrag kann nicht fertiggestellt werden: die Prüfung findet Fehler, die zuerst zu beheben sind.</translation>
    </message>
    <message>
        <source>A reason is needed for “%1”: write one.</source>
        <translation>Für „%1“ ist ein Grund nötig: geben Sie ihn an.</translation>
    </message>
    <message>
        <source>%1 may not sign on %2: choose somebody who is entitled on that day.</source>
        <translation>%1 darf am %2 nicht unterzeichnen: wählen Sie jemanden, der dann befugt ist.</translation>
    </message>
    <message>
        <source>The request %2 has no finalised version: finalise it first.</source>
        <translation>Antrag %2 hat keine fertiggestellte Fassung: stellen Sie ihn zuerst fertig.</translation>
    </message>
    <message>
        <source>The form %1 %2 is not part of this program: install a version that has it.</source>
        <translation>Das Formular %1 %2 gehört nicht zu diesem Programm: installieren Sie eine Fassung, die es hat.</translation>
    </message>
    <message>
        <source>The form could not be made (%1): nothing was written.</source>
        <translation>Das Formular konnte nicht erstellt werden (%1): es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The printer did not take the document (%1): check it and print again.</source>
        <translation>Der Drucker hat das Dokument nicht angenommen (%1): prüfen Sie ihn und drucken Sie erneut.</translation>
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
        <translation>Es ist kein Dienst beantragt.</translation>
    </message>
    <message>
        <source>Add at least one service.</source>
        <translation>Fügen Sie mindestens einen Dienst hinzu.</translation>
    </message>
    <message>
        <source>The form takes %1 services at most.</source>
        <translation>Das Formular fasst höchstens %1 Dienste.</translation>
    </message>
    <message>
        <source>Divide the services over several requests.</source>
        <translation>Verteilen Sie die Dienste auf mehrere Anträge.</translation>
    </message>
    <message>
        <source>Service line %1 has no name.</source>
        <translation>Zeile %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>Name the service or remove the line.</source>
        <translation>Nennen Sie den Dienst oder entfernen Sie die Zeile.</translation>
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
        <source>Give the number of the decision, or declare “not applicable” with the reason.</source>
        <translation>Geben Sie die Nummer der Entscheidung an, oder erklären Sie „nicht zutreffend“ mit dem Grund.</translation>
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
        <translation>Die Entscheidung %1 nennt den Dienst %2 nicht.</translation>
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
        <translation>Reichen Sie sie ein, während der Anschluss getestet wird: die Produktion braucht ihre Nummer.</translation>
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
        <translation>Jede Nutzung muss zeigen, wer, was, wann und wie; passen Sie zuerst die Protokollierung an.</translation>
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
        <translation>Nennen Sie den Dienst, der das Protokoll aufbewahrt.</translation>
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
        <translation>%1 ist bis %2 als abwesend eingetragen.</translation>
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
        <translation>Prüfen Sie den Dienst, oder sagen Sie, dass ein ÖSHZ beteiligt ist.</translation>
    </message>
    <message>
        <source>“%1” is not a program number.</source>
        <translation>„%1“ ist keine Programmnummer.</translation>
    </message>
    <message>
        <source>Give eleven digits, or leave it empty to ask KSZ for one.</source>
        <translation>Geben Sie elf Ziffern an, oder lassen Sie es leer, um die ZDSS darum zu bitten.</translation>
    </message>
    <message>
        <source>The program number %1 was not received from KSZ for this institution.</source>
        <translation>Die Programmnummer %1 wurde nicht von der ZDSS für diese Einrichtung empfangen.</translation>
    </message>
    <message>
        <source>Leave it empty: only the KSZ security service allots one.</source>
        <translation>Lassen Sie es leer: nur der Sicherheitsdienst der ZDSS teilt eine zu.</translation>
    </message>
    <message>
        <source>The program number %1 was received for another environment (%2).</source>
        <translation>Die Programmnummer %1 wurde für eine andere Umgebung empfangen (%2).</translation>
    </message>
    <message>
        <source>Check it, or leave it empty to ask for one.</source>
        <translation>Prüfen Sie sie, oder lassen Sie es leer, um eine zu beantragen.</translation>
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
        <translation>Entfernen Sie es: ein Antrag nennt nie eine betroffene Person.</translation>
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
        <translation>Tragen Sie das Mandat ein: die ZDSS unterrichtet den Berater über die Ausführung.</translation>
    </message>
    <message>
        <source>%1 has neither mail address nor telephone.</source>
        <translation>%1 hat weder E-Mail-Adresse noch Telefon.</translation>
    </message>
    <message>
        <source>Add one: KSZ tells the consultant of the execution.</source>
        <translation>Ergänzen Sie eines: die ZDSS unterrichtet den Berater über die Ausführung.</translation>
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
        <translation>Nennen Sie beide: die ZDSS fragt sie bei Unklarheiten.</translation>
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
        <translation>Für %1 ist kein Volumen erwartet.</translation>
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
        <translation>Das Zertifikat gilt bis %1, vor dem Anfangsdatum %2.</translation>
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
        <translation>Regeln Sie zuerst Test und Abnahme.</translation>
    </message>
    <message>
        <source>Not everything was granted yet in %1.</source>
        <translation>In %1 ist noch nicht alles erteilt.</translation>
    </message>
    <message>
        <source>First arrange that environment.</source>
        <translation>Regeln Sie zuerst diese Umgebung.</translation>
    </message>
    <message>
        <source>%1 is already authorized for this application, environment and purpose.</source>
        <translation>%1 ist für diese Anwendung, diese Umgebung und diesen Zweck bereits erteilt.</translation>
    </message>
    <message>
        <source>Check whether this request is needed, or make a change.</source>
        <translation>Prüfen Sie, ob dieser Antrag nötig ist, oder beantragen Sie eine Änderung.</translation>
    </message>
    <message>
        <source>%1 is already asked in request %2.</source>
        <translation>%1 ist bereits in Antrag %2 beantragt.</translation>
    </message>
    <message>
        <source>Go on with that request, or withdraw it.</source>
        <translation>Führen Sie jenen Antrag fort, oder ziehen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>The start date %1 is too near: with the usual %3 working days, %2 is the first possible day.</source>
        <translation>Das Anfangsdatum %1 ist zu nah: mit den üblichen %3 Werktagen ist %2 der erste mögliche Tag.</translation>
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
        <translation>Der Zweck ist genau</translation>
    </message>
    <message>
        <source>The purpose is that of the authorization</source>
        <translation>Der Zweck ist der der Ermächtigung</translation>
    </message>
    <message>
        <source>Each service is precise</source>
        <translation>Jeder Dienst ist genau</translation>
    </message>
    <message>
        <source>The basis is stated</source>
        <translation>Die Grundlage ist angegeben</translation>
    </message>
    <message>
        <source>“Not applicable” is genuine</source>
        <translation>„Nicht zutreffend“ trifft zu</translation>
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
        <translation>Die Entscheidung deckt Einrichtung und Dienste ab</translation>
    </message>
    <message>
        <source>The purpose is one of the decision</source>
        <translation>Der Zweck steht in der Entscheidung</translation>
    </message>
    <message>
        <source>A committee dossier is under way</source>
        <translation>Eine Ausschussakte läuft</translation>
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
        <translation>Ein anderer unterzeichnet als vorbereitet</translation>
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
        <translation>Die Programmnummer wurde empfangen</translation>
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
        <translation>Die Einrichtung ist bestimmt</translation>
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
        <translation>Das Anfangsdatum ist machbar</translation>
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
        <translation>Der Antrag ist genau abgefasst; der Kontakt bei PPKB kann helfen.</translation>
    </message>
    <message>
        <source>For production the committee’s authorization number is stated, or explicitly “not applicable”.</source>
        <translation>Für die Produktion steht die Ermächtigungsnummer des Ausschusses oder ausdrücklich „nicht zutreffend“.</translation>
    </message>
    <message>
        <source>The completed form is sent to PPKB.</source>
        <translation>Das ausgefüllte Formular geht an PPKB.</translation>
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
    <name>Words</name>
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
        <translation>fertigstellen</translation>
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
        <translation>eingelesen</translation>
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
</context>
</TS>
