<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>Only .json files can be imported: register data, or one draft.</source>
        <translation>Only .json files can be imported: register data, or one draft.</translation>
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
        <source>REQUEST is an id or a number as printed, DATE is written as 2026-12-07.
WHAT is one of requests, authorizations, decisions, program-numbers, institutions, people, services, connections, history.
Exit status: 0 done, 1 something was found, 2 the call is wrong, 3 it could not be done.</source>
        <translation>REQUEST is an id or a number as printed, DATE is written as 2026-12-07.
WHAT is one of requests, authorizations, decisions, program-numbers, institutions, people, services, connections, history.
Exit status: 0 done, 1 something was found, 2 the call is wrong, 3 it could not be done.</translation>
    </message>
    <message>
        <source>“%1” is no command; see licet-cli --help.</source>
        <translation>“%1” is no command; see licet-cli --help.</translation>
    </message>
    <message>
        <source>The day %1 lies in the future; it is taken as today.</source>
        <translation>The day %1 lies in the future; it is taken as today.</translation>
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
        <source>The register could not be used (%2 %3): nothing was changed.</source>
        <translation>The register could not be used (%2 %3): nothing was changed.</translation>
    </message>
    <message>
        <source>There is no %1 %2: check the number.</source>
        <translation>There is no %1 %2: check the number.</translation>
    </message>
    <message>
        <source>Several institutions gave the number %2: use one of the ids %3.</source>
        <translation>Several institutions gave the number %2: use one of the ids %3.</translation>
    </message>
    <message>
        <source>%1 does not fit with what the register holds: correct it and try again.</source>
        <translation>%1 does not fit with what the register holds: correct it and try again.</translation>
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
        <source>%1 %2 was changed elsewhere in the meantime: open it again and repeat your change.</source>
        <translation>%1 %2 was changed elsewhere in the meantime: open it again and repeat your change.</translation>
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
        <source>%1 may not sign on %2: choose somebody who is entitled on that day.</source>
        <translation>%1 may not sign on %2: choose somebody who is entitled on that day.</translation>
    </message>
    <message>
        <source>The request %2 has no finalised version: finalise it first.</source>
        <translation>The request %2 has no finalised version: finalise it first.</translation>
    </message>
    <message>
        <source>The form %1 %2 is not part of this program: install a version that has it.</source>
        <translation>The form %1 %2 is not part of this program: install a version that has it.</translation>
    </message>
    <message>
        <source>The form could not be made (%1): nothing was written.</source>
        <translation>The form could not be made (%1): nothing was written.</translation>
    </message>
    <message>
        <source>The printer did not take the document (%1): check it and print again.</source>
        <translation>The printer did not take the document (%1): check it and print again.</translation>
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
        <translation>The purpose “%1” only repeats a name.</translation>
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
        <source>Give the number of the decision, or declare “not applicable” with the reason.</source>
        <translation>Give the number of the decision, or declare “not applicable” with the reason.</translation>
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
        <translation>Take over the purpose of the decision word for word.</translation>
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
        <translation>No functional and no technical contact is named.</translation>
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
        <translation>No volume is expected for %1.</translation>
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
        <translation>Nothing was granted yet in %1 and %2.</translation>
    </message>
    <message>
        <source>First arrange test and acceptance.</source>
        <translation>First arrange test and acceptance.</translation>
    </message>
    <message>
        <source>Not everything was granted yet in %1.</source>
        <translation>Not everything was granted yet in %1.</translation>
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
        <source>%1 is already asked in request %2.</source>
        <translation>%1 is already asked in request %2.</translation>
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
        <translation>Another one signs than prepares</translation>
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
    <name>Words</name>
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
</context>
</TS>
