<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Optie --%1 vraagt een waarde.</translation>
    </message>
    <message>
        <source>“%1” is no option of %2; see licet-cli --help.</source>
        <translation>“%1” is geen optie van %2; zie licet-cli --help.</translation>
    </message>
    <message>
        <source>Call it as: licet-cli %1 %2</source>
        <translation>Gebruik het zo: licet-cli %1 %2</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists: write it as 2026-12-07.</source>
        <translation>“%1” is geen bestaande datum: schrijf ze als 2026-12-07.</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Aanvraag %1</translation>
    </message>
    <message>
        <source>The check found errors: correct them before the request is finalised.</source>
        <translation>De controle vond fouten: verbeter ze voordat de aanvraag wordt afgewerkt.</translation>
    </message>
    <message>
        <source>Say where the form goes with --output FILE.pdf.</source>
        <translation>Geef met --output BESTAND.pdf aan waar het formulier komt.</translation>
    </message>
    <message>
        <source>Several requests go into one file with --folder.</source>
        <translation>Meerdere aanvragen gaan met --folder in één bestand.</translation>
    </message>
    <message>
        <source>The option --version takes a number, such as 2.</source>
        <translation>Optie --version vraagt een getal, zoals 2.</translation>
    </message>
    <message>
        <source>The draft can be imported; nothing was written.</source>
        <translation>Het ontwerp kan worden ingevoerd; er is niets weggeschreven.</translation>
    </message>
    <message>
        <source>Only .json files can be imported: register data, or one draft.</source>
        <translation>Alleen .json-bestanden kunnen worden ingevoerd: registergegevens of één ontwerp.</translation>
    </message>
    <message>
        <source>%1 is recorded with other facts and was left as it is.</source>
        <translation>%1 staat al met andere gegevens in het register en bleef ongewijzigd.</translation>
    </message>
    <message>
        <source>“%1” cannot be listed: use one of %2.</source>
        <translation>Van “%1” bestaat geen lijst: gebruik een van %2.</translation>
    </message>
    <message>
        <source>Licet without a window. The commands:</source>
        <translation>Licet zonder venster. De opdrachten:</translation>
    </message>
    <message>
        <source>REQUEST is an id or a number as printed, DATE is written as 2026-12-07.
WHAT is one of requests, authorizations, decisions, program-numbers, institutions, people, services, connections, history.
Exit status: 0 done, 1 something was found, 2 the call is wrong, 3 it could not be done.</source>
        <translation>REQUEST is een id of een nummer zoals gedrukt, DATE wordt geschreven als 2026-12-07.
WHAT is een van requests, authorizations, decisions, program-numbers, institutions, people, services, connections, history.
Exitstatus: 0 gedaan, 1 er is iets gevonden, 2 de oproep is fout, 3 het kon niet.</translation>
    </message>
    <message>
        <source>“%1” is no command; see licet-cli --help.</source>
        <translation>“%1” is geen opdracht; zie licet-cli --help.</translation>
    </message>
    <message>
        <source>The day %1 lies in the future; it is taken as today.</source>
        <translation>De dag %1 ligt in de toekomst; hij geldt als vandaag.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 “%2” is not a valid enterprise number (KBO): it has ten digits and the last two check the others.</source>
        <translation>%1 “%2” is geen geldig ondernemingsnummer (KBO): het heeft tien cijfers en de laatste twee controleren de andere.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a program number: it has exactly eleven digits.</source>
        <translation>%1 “%2” is geen programmanummer: het heeft precies elf cijfers.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a deliberation number: write it as 12/081.</source>
        <translation>%1 “%2” is geen nummer van een beraadslaging: schrijf het als 12/081.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a dossier number: write it as IVC/KSZG/21/066.</source>
        <translation>%1 “%2” is geen dossiernummer: schrijf het als IVC/KSZG/21/066.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a legal context: it has 1 to 64 characters.</source>
        <translation>%1 “%2” is geen wettelijke context: die telt 1 tot 64 tekens.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a sector code: write it as 17.1.</source>
        <translation>%1 “%2” is geen sectorcode: schrijf ze als 17.1.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a date that exists: write it as 2026-12-07.</source>
        <translation>%1 “%2” is geen bestaande datum: schrijf ze als 2026-12-07.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a known word: use one of %3.</source>
        <translation>%1 “%2” is geen bekend woord: gebruik een van %3.</translation>
    </message>
    <message>
        <source>The file %1 is not valid JSON (line %2): correct it and try again.</source>
        <translation>Het bestand %1 is geen geldige JSON (regel %2): verbeter het en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The file has an unknown member %1: remove it or correct its name; known are %3.</source>
        <translation>Het bestand heeft een onbekend gegeven %1: verwijder het of verbeter de naam; bekend zijn %3.</translation>
    </message>
    <message>
        <source>The file lacks %1: add it and try again.</source>
        <translation>In het bestand ontbreekt %1: vul het aan en probeer opnieuw.</translation>
    </message>
    <message>
        <source>%1 holds “%2”, which does not fit: expected is %3.</source>
        <translation>%1 bevat “%2”, dat niet past: verwacht wordt %3.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is neither in the file nor in the register: add it first.</source>
        <translation>%1 noemt “%2”, dat niet in het bestand en niet in het register staat: voeg het eerst toe.</translation>
    </message>
    <message>
        <source>There is nothing to import in %1.</source>
        <translation>In %1 staat niets om in te voeren.</translation>
    </message>
    <message>
        <source>There is no file %1: check the name.</source>
        <translation>Er is geen bestand %1: kijk de naam na.</translation>
    </message>
    <message>
        <source>The file %1 exists already and is left as it is: choose another name.</source>
        <translation>Het bestand %1 bestaat al en blijft zoals het is: kies een andere naam.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: check its permissions.</source>
        <translation>Het bestand %1 kan niet worden gelezen: kijk de toegangsrechten na.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: check the folder and its permissions.</source>
        <translation>Het bestand %1 kan niet worden geschreven: kijk de map en de toegangsrechten na.</translation>
    </message>
    <message>
        <source>The file %1 is empty: choose another one.</source>
        <translation>Het bestand %1 is leeg: kies een ander.</translation>
    </message>
    <message>
        <source>The file %1 is not a register of Licet and was left untouched.</source>
        <translation>Het bestand %1 is geen register van Licet en bleef onaangeroerd.</translation>
    </message>
    <message>
        <source>The register %1 was written by a newer Licet and was left untouched: install the newer version.</source>
        <translation>Het register %1 is van een nieuwere Licet en bleef onaangeroerd: installeer de nieuwere versie.</translation>
    </message>
    <message>
        <source>The register %1 is damaged and was left as it is: open a backup.</source>
        <translation>Het register %1 is beschadigd en bleef zoals het is: open een reservekopie.</translation>
    </message>
    <message>
        <source>The register %1 is open for reading only, so nothing was changed.</source>
        <translation>Het register %1 is alleen om te lezen geopend; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The register %1 is in use by %2: close it there, or open it for reading.</source>
        <translation>Het register %1 is in gebruik bij %2: sluit het daar, of open het om te lezen.</translation>
    </message>
    <message>
        <source>The disk is full and nothing was written: make room and try again.</source>
        <translation>De schijf is vol en er is niets weggeschreven: maak plaats en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The register is busy: try again in a moment.</source>
        <translation>Het register is bezet: probeer zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>The register could not be used (%2 %3): nothing was changed.</source>
        <translation>Het register kon niet worden gebruikt (%2 %3): er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no %1 %2: check the number.</source>
        <translation>Er is geen %1 %2: kijk het nummer na.</translation>
    </message>
    <message>
        <source>Several institutions gave the number %2: use one of the ids %3.</source>
        <translation>Meerdere instellingen gaven het nummer %2: gebruik een van de id’s %3.</translation>
    </message>
    <message>
        <source>%1 does not fit with what the register holds: correct it and try again.</source>
        <translation>%1 past niet bij wat in het register staat: verbeter het en probeer opnieuw.</translation>
    </message>
    <message>
        <source>%1 is recorded already.</source>
        <translation>%1 is al opgenomen.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the request is “%2”; possible are: %3.</source>
        <translation>“%1” kan niet zolang de aanvraag “%2” is; mogelijk zijn: %3.</translation>
    </message>
    <message>
        <source>%1 %2 was changed elsewhere in the meantime: open it again and repeat your change.</source>
        <translation>%1 %2 is intussen elders gewijzigd: open opnieuw en herhaal uw wijziging.</translation>
    </message>
    <message>
        <source>The request cannot be finalised: the check finds errors that must be corrected first.</source>
        <translation>De aanvraag kan niet worden afgewerkt: de controle vindt fouten die eerst verbeterd moeten worden.</translation>
    </message>
    <message>
        <source>A reason is needed for “%1”: write one.</source>
        <translation>Voor “%1” is een reden nodig: schrijf er een.</translation>
    </message>
    <message>
        <source>%1 may not sign on %2: choose somebody who is entitled on that day.</source>
        <translation>%1 mag op %2 niet ondertekenen: kies iemand die dan bevoegd is.</translation>
    </message>
    <message>
        <source>The request %2 has no finalised version: finalise it first.</source>
        <translation>Aanvraag %2 heeft geen afgewerkte versie: werk ze eerst af.</translation>
    </message>
    <message>
        <source>The form %1 %2 is not part of this program: install a version that has it.</source>
        <translation>Het formulier %1 %2 zit niet in dit programma: installeer een versie die het heeft.</translation>
    </message>
    <message>
        <source>The form could not be made (%1): nothing was written.</source>
        <translation>Het formulier kon niet worden gemaakt (%1): er is niets weggeschreven.</translation>
    </message>
    <message>
        <source>The printer did not take the document (%1): check it and print again.</source>
        <translation>De printer nam het document niet aan (%1): kijk hem na en druk opnieuw af.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>No environment is chosen.</source>
        <translation>Er is geen omgeving gekozen.</translation>
    </message>
    <message>
        <source>Choose one: test, acceptance or production; each needs a request of its own.</source>
        <translation>Kies er één: test, acceptatie of productie; elke omgeving vraagt een eigen aanvraag.</translation>
    </message>
    <message>
        <source>No purpose is given.</source>
        <translation>Er is geen doeleinde vermeld.</translation>
    </message>
    <message>
        <source>State the one definite purpose for which the services are used.</source>
        <translation>Vermeld het ene welbepaalde doeleinde waarvoor de webservices dienen.</translation>
    </message>
    <message>
        <source>The purpose “%1” only repeats a name.</source>
        <translation>Het doeleinde “%1” herhaalt alleen een naam.</translation>
    </message>
    <message>
        <source>Say what the data are used for, and for whom.</source>
        <translation>Zeg waarvoor de gegevens dienen, en voor wie.</translation>
    </message>
    <message>
        <source>The purpose has %1 characters; fewer than %2 are rarely precise enough.</source>
        <translation>Het doeleinde telt %1 tekens; minder dan %2 is zelden precies genoeg.</translation>
    </message>
    <message>
        <source>No authorization is chosen that this request concerns.</source>
        <translation>Er is geen machtiging gekozen waarop deze aanvraag slaat.</translation>
    </message>
    <message>
        <source>Choose the authorization to be changed or ended.</source>
        <translation>Kies de machtiging die gewijzigd of stopgezet wordt.</translation>
    </message>
    <message>
        <source>The purpose differs from that of the authorization concerned.</source>
        <translation>Het doeleinde wijkt af van dat van de betrokken machtiging.</translation>
    </message>
    <message>
        <source>Restore its purpose, or make a new request for the other one.</source>
        <translation>Herstel dat doeleinde, of maak voor het andere een nieuwe aanvraag.</translation>
    </message>
    <message>
        <source>No service is asked for.</source>
        <translation>Er is geen webservice gevraagd.</translation>
    </message>
    <message>
        <source>Add at least one service.</source>
        <translation>Voeg minstens één webservice toe.</translation>
    </message>
    <message>
        <source>The form takes %1 services at most.</source>
        <translation>Het formulier heeft plaats voor hoogstens %1 webservices.</translation>
    </message>
    <message>
        <source>Divide the services over several requests.</source>
        <translation>Verdeel de webservices over meerdere aanvragen.</translation>
    </message>
    <message>
        <source>Service line %1 has no name.</source>
        <translation>Regel %1 heeft geen naam.</translation>
    </message>
    <message>
        <source>Name the service or remove the line.</source>
        <translation>Noem de webservice of verwijder de regel.</translation>
    </message>
    <message>
        <source>%1 has neither version nor operations.</source>
        <translation>%1 heeft geen versie en geen operaties.</translation>
    </message>
    <message>
        <source>Give the version, and name the operations or choose all.</source>
        <translation>Vermeld de versie, en noem de operaties of kies alle.</translation>
    </message>
    <message>
        <source>%1 has no version.</source>
        <translation>%1 heeft geen versie.</translation>
    </message>
    <message>
        <source>Give the version that the application calls.</source>
        <translation>Vermeld de versie die de toepassing oproept.</translation>
    </message>
    <message>
        <source>%1 has no operations.</source>
        <translation>%1 heeft geen operaties.</translation>
    </message>
    <message>
        <source>Name the operations or choose all.</source>
        <translation>Noem de operaties of kies alle.</translation>
    </message>
    <message>
        <source>A request for production must cite the committee’s decision.</source>
        <translation>Een aanvraag voor productie moet de beslissing van het comité vermelden.</translation>
    </message>
    <message>
        <source>Give the number of the decision, or declare “not applicable” with the reason.</source>
        <translation>Vermeld het nummer van de beslissing, of verklaar “niet van toepassing” met de reden.</translation>
    </message>
    <message>
        <source>“Not applicable” is declared without a reason.</source>
        <translation>“Niet van toepassing” is verklaard zonder reden.</translation>
    </message>
    <message>
        <source>Write why no authorization of the committee is needed.</source>
        <translation>Schrijf waarom geen machtiging van het comité nodig is.</translation>
    </message>
    <message>
        <source>“Not applicable” is declared, but the reason names an authorization: “%1”.</source>
        <translation>“Niet van toepassing” is verklaard, maar de reden noemt een machtiging: “%1”.</translation>
    </message>
    <message>
        <source>If a general authorization applies, cite it by its number instead.</source>
        <translation>Geldt een algemene machtiging, vermeld dan haar nummer.</translation>
    </message>
    <message>
        <source>The decision %1 is not in the register, so nothing about it could be checked.</source>
        <translation>De beslissing %1 staat niet in het register; er kon dus niets van worden nagekeken.</translation>
    </message>
    <message>
        <source>Record the decision, or correct its number.</source>
        <translation>Neem de beslissing op, of verbeter haar nummer.</translation>
    </message>
    <message>
        <source>Several decisions bear the number %1: %2.</source>
        <translation>Meerdere beslissingen dragen het nummer %1: %2.</translation>
    </message>
    <message>
        <source>Add the dossier number of the one that is meant.</source>
        <translation>Voeg het dossiernummer toe van de bedoelde beslissing.</translation>
    </message>
    <message>
        <source>The decision %1 is not granted (%2).</source>
        <translation>De beslissing %1 is niet verleend (%2).</translation>
    </message>
    <message>
        <source>Wait for the decision, or cite another one.</source>
        <translation>Wacht op de beslissing, of vermeld een andere.</translation>
    </message>
    <message>
        <source>The decision %1 ended on %2.</source>
        <translation>De beslissing %1 liep af op %2.</translation>
    </message>
    <message>
        <source>Cite the decision that replaces it.</source>
        <translation>Vermeld de beslissing die ze vervangt.</translation>
    </message>
    <message>
        <source>The decision %1 has no day recorded.</source>
        <translation>Van de beslissing %1 is geen dag opgenomen.</translation>
    </message>
    <message>
        <source>Complete the decision.</source>
        <translation>Vul de beslissing aan.</translation>
    </message>
    <message>
        <source>The decision %1 comes into force on %2, after the start date %3.</source>
        <translation>De beslissing %1 treedt in werking op %2, na de begindatum %3.</translation>
    </message>
    <message>
        <source>Choose a later start date.</source>
        <translation>Kies een latere begindatum.</translation>
    </message>
    <message>
        <source>The decision %1 does not name %2.</source>
        <translation>De beslissing %1 noemt %2 niet.</translation>
    </message>
    <message>
        <source>Check its scope, or cite the decision that covers the institution.</source>
        <translation>Kijk haar draagwijdte na, of vermeld de beslissing die de instelling dekt.</translation>
    </message>
    <message>
        <source>The decision %1 does not name the service %2.</source>
        <translation>De beslissing %1 noemt de webservice %2 niet.</translation>
    </message>
    <message>
        <source>Check its scope, or ask the committee for an amendment.</source>
        <translation>Kijk haar draagwijdte na, of vraag het comité een wijziging.</translation>
    </message>
    <message>
        <source>The purpose is not one for which the decision %1 was given.</source>
        <translation>Het doeleinde is er geen waarvoor de beslissing %1 verleend is.</translation>
    </message>
    <message>
        <source>Take over the purpose of the decision word for word.</source>
        <translation>Neem het doeleinde van de beslissing woordelijk over.</translation>
    </message>
    <message>
        <source>No committee dossier is in preparation for %1.</source>
        <translation>Voor %1 is geen comitédossier in voorbereiding.</translation>
    </message>
    <message>
        <source>File it while the connection is tested: production needs its number.</source>
        <translation>Dien het in terwijl de verbinding getest wordt: productie heeft het nummer nodig.</translation>
    </message>
    <message>
        <source>No assessment of the minimum norms of %1 or %2 is recorded.</source>
        <translation>Er is geen beoordeling van de minimale veiligheidsnormen van %1 of %2 opgenomen.</translation>
    </message>
    <message>
        <source>Record the yearly questionnaire.</source>
        <translation>Neem de jaarlijkse vragenlijst op.</translation>
    </message>
    <message>
        <source>Open points of the minimum norms are past their day: %1.</source>
        <translation>Open punten van de minimale veiligheidsnormen zijn over hun datum: %1.</translation>
    </message>
    <message>
        <source>Settle them or set a new day.</source>
        <translation>Regel ze of stel een nieuwe dag.</translation>
    </message>
    <message>
        <source>The security logging is not declared.</source>
        <translation>De veiligheidslogging is niet verklaard.</translation>
    </message>
    <message>
        <source>Answer the questions on the logging.</source>
        <translation>Beantwoord de vragen over de logging.</translation>
    </message>
    <message>
        <source>The logging does not answer: %1.</source>
        <translation>De logging beantwoordt niet: %1.</translation>
    </message>
    <message>
        <source>Every use must be traceable to who, what, when and how; adapt the logging first.</source>
        <translation>Elk gebruik moet herleidbaar zijn tot wie, wat, wanneer en hoe; pas eerst de logging aan.</translation>
    </message>
    <message>
        <source>The system that keeps the log is not named.</source>
        <translation>Het systeem dat de logs bewaart is niet vermeld.</translation>
    </message>
    <message>
        <source>Name the system.</source>
        <translation>Noem het systeem.</translation>
    </message>
    <message>
        <source>The keeper of the log is not named.</source>
        <translation>De bewaarder van de logs is niet vermeld.</translation>
    </message>
    <message>
        <source>Name the service that keeps the log.</source>
        <translation>Noem de dienst die de logs bewaart.</translation>
    </message>
    <message>
        <source>It is not said how long the log is kept.</source>
        <translation>Er staat niet hoe lang de logs bewaard worden.</translation>
    </message>
    <message>
        <source>Give the number of years, at least 10.</source>
        <translation>Vermeld het aantal jaren, minstens 10.</translation>
    </message>
    <message>
        <source>The log is kept for %1 years; at least 10 are required.</source>
        <translation>De logs worden %1 jaar bewaard; minstens 10 is vereist.</translation>
    </message>
    <message>
        <source>Have the log kept for at least 10 years.</source>
        <translation>Laat de logs minstens 10 jaar bewaren.</translation>
    </message>
    <message>
        <source>With a program number each request must be logged to the physical person.</source>
        <translation>Met een programmanummer moet elke vraag tot de fysieke persoon gelogd worden.</translation>
    </message>
    <message>
        <source>Confirm that it is, or let the end user be identified.</source>
        <translation>Bevestig dat dit gebeurt, of laat de eindgebruiker identificeren.</translation>
    </message>
    <message>
        <source>No signatory is chosen.</source>
        <translation>Er is geen ondertekenaar gekozen.</translation>
    </message>
    <message>
        <source>Choose who signs.</source>
        <translation>Kies wie ondertekent.</translation>
    </message>
    <message>
        <source>%1 is recorded absent until %2.</source>
        <translation>%1 is als afwezig opgenomen tot %2.</translation>
    </message>
    <message>
        <source>Choose another signing day or another signatory.</source>
        <translation>Kies een andere dag of een andere ondertekenaar.</translation>
    </message>
    <message>
        <source>%1 may sign only in the absence of the managing official and the deputy; present on %2: %3.</source>
        <translation>%1 mag alleen ondertekenen bij afwezigheid van de leidende ambtenaar en de adjunct; aanwezig op %2: %3.</translation>
    </message>
    <message>
        <source>Choose one of them, or record the absence.</source>
        <translation>Kies een van hen, of neem de afwezigheid op.</translation>
    </message>
    <message>
        <source>%1 holds no mandate to sign on %2.</source>
        <translation>%1 heeft op %2 geen mandaat om te ondertekenen.</translation>
    </message>
    <message>
        <source>Choose the managing official or the deputy.</source>
        <translation>Kies de leidende ambtenaar of de adjunct.</translation>
    </message>
    <message>
        <source>%1 is not known at %2.</source>
        <translation>%1 is niet bekend bij %2.</translation>
    </message>
    <message>
        <source>Choose somebody of the institution, or record the person first.</source>
        <translation>Kies iemand van de instelling, of neem de persoon eerst op.</translation>
    </message>
    <message>
        <source>%1 both prepares and signs the request.</source>
        <translation>%1 bereidt de aanvraag voor en ondertekent ze ook.</translation>
    </message>
    <message>
        <source>Have somebody else sign where that is possible.</source>
        <translation>Laat waar mogelijk iemand anders ondertekenen.</translation>
    </message>
    <message>
        <source>An OCMW is involved, which needs the OCMW form.</source>
        <translation>Er is een OCMW betrokken; dat vraagt het OCMW-formulier.</translation>
    </message>
    <message>
        <source>Choose the OCMW form.</source>
        <translation>Kies het OCMW-formulier.</translation>
    </message>
    <message>
        <source>The OCMW form is chosen, but no OCMW is involved.</source>
        <translation>Het OCMW-formulier is gekozen, maar er is geen OCMW betrokken.</translation>
    </message>
    <message>
        <source>Choose the web services form, or say that an OCMW is involved.</source>
        <translation>Kies het formulier voor webservices, of zeg dat een OCMW betrokken is.</translation>
    </message>
    <message>
        <source>%1 is meant for OCMWs.</source>
        <translation>%1 is bedoeld voor OCMW’s.</translation>
    </message>
    <message>
        <source>Check the service, or say that an OCMW is involved.</source>
        <translation>Kijk de webservice na, of zeg dat een OCMW betrokken is.</translation>
    </message>
    <message>
        <source>“%1” is not a program number.</source>
        <translation>“%1” is geen programmanummer.</translation>
    </message>
    <message>
        <source>Give eleven digits, or leave it empty to ask KSZ for one.</source>
        <translation>Vermeld elf cijfers, of laat het leeg om de KSZ er een te vragen.</translation>
    </message>
    <message>
        <source>The program number %1 was not received from KSZ for this institution.</source>
        <translation>Het programmanummer %1 is niet van de KSZ ontvangen voor deze instelling.</translation>
    </message>
    <message>
        <source>Leave it empty: only the KSZ security service allots one.</source>
        <translation>Laat het leeg: alleen de veiligheidsdienst van de KSZ kent er een toe.</translation>
    </message>
    <message>
        <source>The program number %1 was received for another environment (%2).</source>
        <translation>Het programmanummer %1 is voor een andere omgeving ontvangen (%2).</translation>
    </message>
    <message>
        <source>Check it, or leave it empty to ask for one.</source>
        <translation>Kijk het na, of laat het leeg om er een te vragen.</translation>
    </message>
    <message>
        <source>The program number %1 would also be a valid national number.</source>
        <translation>Het programmanummer %1 zou ook een geldig INSZ zijn.</translation>
    </message>
    <message>
        <source>Check that it is the number that KSZ allotted.</source>
        <translation>Kijk na of het wel het nummer is dat de KSZ toekende.</translation>
    </message>
    <message>
        <source>A text holds what looks like somebody’s national number.</source>
        <translation>Een tekst bevat wat op iemands INSZ lijkt.</translation>
    </message>
    <message>
        <source>Remove it: a request never names a person concerned.</source>
        <translation>Verwijder het: een aanvraag noemt nooit een betrokkene.</translation>
    </message>
    <message>
        <source>The recipient “%1” is not in the register.</source>
        <translation>De bestemmeling “%1” staat niet in het register.</translation>
    </message>
    <message>
        <source>Choose a recipient.</source>
        <translation>Kies een bestemmeling.</translation>
    </message>
    <message>
        <source>%1 has neither a post nor a mail address.</source>
        <translation>%1 heeft geen post- en geen mailadres.</translation>
    </message>
    <message>
        <source>Complete the recipient.</source>
        <translation>Vul de bestemmeling aan.</translation>
    </message>
    <message>
        <source>%1 has no security consultant on %2.</source>
        <translation>%1 heeft op %2 geen veiligheidsconsulent.</translation>
    </message>
    <message>
        <source>Record the mandate: KSZ tells the consultant of the execution.</source>
        <translation>Neem het mandaat op: de KSZ verwittigt de consulent van de uitvoering.</translation>
    </message>
    <message>
        <source>%1 has neither mail address nor telephone.</source>
        <translation>%1 heeft geen mailadres en geen telefoon.</translation>
    </message>
    <message>
        <source>Add one: KSZ tells the consultant of the execution.</source>
        <translation>Voeg er een toe: de KSZ verwittigt de consulent van de uitvoering.</translation>
    </message>
    <message>
        <source>No institution is chosen.</source>
        <translation>Er is geen instelling gekozen.</translation>
    </message>
    <message>
        <source>Choose the institution.</source>
        <translation>Kies de instelling.</translation>
    </message>
    <message>
        <source>No institution has the enterprise number “%1”.</source>
        <translation>Geen instelling heeft het ondernemingsnummer “%1”.</translation>
    </message>
    <message>
        <source>Correct the number, or record the institution first.</source>
        <translation>Verbeter het nummer, of neem de instelling eerst op.</translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation>%1 heeft geen adres.</translation>
    </message>
    <message>
        <source>Complete the institution.</source>
        <translation>Vul de instelling aan.</translation>
    </message>
    <message>
        <source>No functional and no technical contact is named.</source>
        <translation>Er is geen functionele en geen technische contactpersoon vermeld.</translation>
    </message>
    <message>
        <source>Name both: KSZ asks them when something is unclear.</source>
        <translation>Noem beide: de KSZ vraagt hen als iets onduidelijk is.</translation>
    </message>
    <message>
        <source>No functional contact is named.</source>
        <translation>Er is geen functionele contactpersoon vermeld.</translation>
    </message>
    <message>
        <source>Name somebody who knows the procedure concerned.</source>
        <translation>Noem iemand die de betrokken procedure kent.</translation>
    </message>
    <message>
        <source>No technical contact is named.</source>
        <translation>Er is geen technische contactpersoon vermeld.</translation>
    </message>
    <message>
        <source>Name somebody who knows the connection.</source>
        <translation>Noem iemand die de verbinding kent.</translation>
    </message>
    <message>
        <source>No volume is expected for %1.</source>
        <translation>Voor %1 is geen volume geraamd.</translation>
    </message>
    <message>
        <source>Estimate the calls per day and at peak.</source>
        <translation>Raam het aantal oproepen per dag en op de piek.</translation>
    </message>
    <message>
        <source>The legal context has %1 characters; %2 are the most.</source>
        <translation>De wettelijke context telt %1 tekens; hoogstens %2 mag.</translation>
    </message>
    <message>
        <source>Shorten it, for instance to ORGANISATION:PURPOSE.</source>
        <translation>Kort hem in, bijvoorbeeld tot ORGANISATIE:DOELEINDE.</translation>
    </message>
    <message>
        <source>The end date %1 lies before the start date %2.</source>
        <translation>De einddatum %1 ligt voor de begindatum %2.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Verbeter een van beide datums.</translation>
    </message>
    <message>
        <source>%1 has no certificate or address recorded for %2.</source>
        <translation>Voor %1 is geen certificaat of adres opgenomen in %2.</translation>
    </message>
    <message>
        <source>Complete the connection card.</source>
        <translation>Vul de verbindingsfiche aan.</translation>
    </message>
    <message>
        <source>%1 has passed no echo test in %2.</source>
        <translation>%1 heeft in %2 geen geslaagde echotest.</translation>
    </message>
    <message>
        <source>Call TestConnectionService first.</source>
        <translation>Roep eerst TestConnectionService op.</translation>
    </message>
    <message>
        <source>The certificate is valid until %1, before the start date %2.</source>
        <translation>Het certificaat is geldig tot %1, voor de begindatum %2.</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>Vernieuw het certificaat.</translation>
    </message>
    <message>
        <source>Nothing was granted yet in %1 and %2.</source>
        <translation>Er is nog niets verleend in %1 en %2.</translation>
    </message>
    <message>
        <source>First arrange test and acceptance.</source>
        <translation>Regel eerst test en acceptatie.</translation>
    </message>
    <message>
        <source>Not everything was granted yet in %1.</source>
        <translation>In %1 is nog niet alles verleend.</translation>
    </message>
    <message>
        <source>First arrange that environment.</source>
        <translation>Regel eerst die omgeving.</translation>
    </message>
    <message>
        <source>%1 is already authorized for this application, environment and purpose.</source>
        <translation>%1 is al gemachtigd voor deze toepassing, omgeving en dit doeleinde.</translation>
    </message>
    <message>
        <source>Check whether this request is needed, or make a change.</source>
        <translation>Kijk na of deze aanvraag nodig is, of vraag een wijziging.</translation>
    </message>
    <message>
        <source>%1 is already asked in request %2.</source>
        <translation>%1 wordt al gevraagd in aanvraag %2.</translation>
    </message>
    <message>
        <source>Go on with that request, or withdraw it.</source>
        <translation>Ga verder met die aanvraag, of trek ze in.</translation>
    </message>
    <message>
        <source>The start date %1 is too near: with the usual %3 working days, %2 is the first possible day.</source>
        <translation>De begindatum %1 is te dichtbij: met de gebruikelijke %3 werkdagen is %2 de eerste mogelijke dag.</translation>
    </message>
    <message>
        <source>The form requires as enclosure: %1.</source>
        <translation>Het formulier vraagt als bijlage: %1.</translation>
    </message>
    <message>
        <source>Attach it.</source>
        <translation>Voeg ze toe.</translation>
    </message>
    <message>
        <source>Exactly one environment</source>
        <translation>Precies één omgeving</translation>
    </message>
    <message>
        <source>A purpose is given</source>
        <translation>Er is een doeleinde</translation>
    </message>
    <message>
        <source>The purpose is precise</source>
        <translation>Het doeleinde is precies</translation>
    </message>
    <message>
        <source>The purpose is that of the authorization</source>
        <translation>Het doeleinde is dat van de machtiging</translation>
    </message>
    <message>
        <source>Each service is precise</source>
        <translation>Elke webservice is precies</translation>
    </message>
    <message>
        <source>The basis is stated</source>
        <translation>De grondslag is vermeld</translation>
    </message>
    <message>
        <source>“Not applicable” is genuine</source>
        <translation>“Niet van toepassing” is terecht</translation>
    </message>
    <message>
        <source>The decision is recorded</source>
        <translation>De beslissing is opgenomen</translation>
    </message>
    <message>
        <source>The decision is in force</source>
        <translation>De beslissing is van kracht</translation>
    </message>
    <message>
        <source>The decision covers institution and services</source>
        <translation>De beslissing dekt instelling en webservices</translation>
    </message>
    <message>
        <source>The purpose is one of the decision</source>
        <translation>Het doeleinde staat in de beslissing</translation>
    </message>
    <message>
        <source>A committee dossier is under way</source>
        <translation>Er loopt een comitédossier</translation>
    </message>
    <message>
        <source>The minimum norms are assessed</source>
        <translation>De minimale veiligheidsnormen zijn beoordeeld</translation>
    </message>
    <message>
        <source>The security logging is declared</source>
        <translation>De veiligheidslogging is verklaard</translation>
    </message>
    <message>
        <source>The signatory is entitled</source>
        <translation>De ondertekenaar is bevoegd</translation>
    </message>
    <message>
        <source>Another one signs than prepares</source>
        <translation>Een ander ondertekent dan voorbereidt</translation>
    </message>
    <message>
        <source>The form is the right one</source>
        <translation>Het formulier is het juiste</translation>
    </message>
    <message>
        <source>The program number has eleven digits</source>
        <translation>Het programmanummer heeft elf cijfers</translation>
    </message>
    <message>
        <source>The program number was received</source>
        <translation>Het programmanummer is ontvangen</translation>
    </message>
    <message>
        <source>The program number is no national number</source>
        <translation>Het programmanummer is geen INSZ</translation>
    </message>
    <message>
        <source>No national number in a text</source>
        <translation>Geen INSZ in een tekst</translation>
    </message>
    <message>
        <source>The recipient can be reached</source>
        <translation>De bestemmeling is bereikbaar</translation>
    </message>
    <message>
        <source>The security consultant can be reached</source>
        <translation>De veiligheidsconsulent is bereikbaar</translation>
    </message>
    <message>
        <source>The institution is identified</source>
        <translation>De instelling is geïdentificeerd</translation>
    </message>
    <message>
        <source>The contacts are named</source>
        <translation>De contactpersonen zijn vermeld</translation>
    </message>
    <message>
        <source>The volume is stated</source>
        <translation>Het volume is vermeld</translation>
    </message>
    <message>
        <source>The legal context fits</source>
        <translation>De wettelijke context past</translation>
    </message>
    <message>
        <source>The period is in order</source>
        <translation>De periode klopt</translation>
    </message>
    <message>
        <source>The connection is ready</source>
        <translation>De verbinding is klaar</translation>
    </message>
    <message>
        <source>The certificate is valid</source>
        <translation>Het certificaat is geldig</translation>
    </message>
    <message>
        <source>Test and acceptance come first</source>
        <translation>Test en acceptatie komen eerst</translation>
    </message>
    <message>
        <source>It is no duplicate</source>
        <translation>Het is geen dubbele aanvraag</translation>
    </message>
    <message>
        <source>The start date is feasible</source>
        <translation>De begindatum is haalbaar</translation>
    </message>
    <message>
        <source>The enclosures are present</source>
        <translation>De bijlagen zijn er</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>goede praktijk</translation>
    </message>
    <message>
        <source>format of the number</source>
        <translation>vorm van het nummer</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>Authorizations are needed in each environment.</source>
        <translation>Voor elke omgeving zijn machtigingen nodig.</translation>
    </message>
    <message>
        <source>First come the connection and the authorizations for test and acceptance; then development begins.</source>
        <translation>Eerst komen de verbinding en de machtigingen voor test en acceptatie; dan begint de ontwikkeling.</translation>
    </message>
    <message>
        <source>Meanwhile the request for authorization is filed with the committee.</source>
        <translation>Intussen wordt de machtiging bij het comité aangevraagd.</translation>
    </message>
    <message>
        <source>The committee has a procedure of its own for that.</source>
        <translation>Het comité heeft daarvoor een eigen procedure.</translation>
    </message>
    <message>
        <source>The committee’s authorizations can be consulted on its page.</source>
        <translation>De machtigingen van het comité staan op zijn pagina.</translation>
    </message>
    <message>
        <source>The use of these web services is subject to this procedure.</source>
        <translation>Het gebruik van deze webservices is aan deze procedure onderworpen.</translation>
    </message>
    <message>
        <source>An authorization is always limited to one definite purpose, named in the request.</source>
        <translation>Een machtiging is altijd beperkt tot één welbepaald doeleinde, in de aanvraag genoemd.</translation>
    </message>
    <message>
        <source>The use is subject to an authorization of the committee.</source>
        <translation>Voor het gebruik is een machtiging van het comité nodig.</translation>
    </message>
    <message>
        <source>A favourable answer generally depends on keeping the minimum security norms.</source>
        <translation>Een gunstig antwoord hangt meestal af van de naleving van de minimale veiligheidsnormen.</translation>
    </message>
    <message>
        <source>The General Coordination Committee approved these norms; KSZ publishes them.</source>
        <translation>Het Algemeen Coördinatiecomité keurde deze normen goed; de KSZ maakt ze bekend.</translation>
    </message>
    <message>
        <source>The norms require security logging of every use: who, what, when and how.</source>
        <translation>De normen vragen van elk gebruik een veiligheidslogging: wie, wat, wanneer en hoe.</translation>
    </message>
    <message>
        <source>KSZ keeps all requests and all answers.</source>
        <translation>De KSZ bewaart alle vragen en alle antwoorden.</translation>
    </message>
    <message>
        <source>With a program number the institution must log each request, so that the physical person can be found.</source>
        <translation>Met een programmanummer logt de instelling elke vraag, zodat de fysieke persoon te vinden is.</translation>
    </message>
    <message>
        <source>Logs are kept for at least 10 years.</source>
        <translation>Logs worden minstens 10 jaar bewaard.</translation>
    </message>
    <message>
        <source>The form is signed by the managing official or the deputy, or in their absence by the security consultant.</source>
        <translation>Het formulier wordt ondertekend door de leidende ambtenaar of de adjunct, of bij hun afwezigheid door de veiligheidsconsulent.</translation>
    </message>
    <message>
        <source>The form is available on the website of KSZ.</source>
        <translation>Het formulier staat op de website van de KSZ.</translation>
    </message>
    <message>
        <source>Exchanges that involve public centres for social welfare use a separate form, kept by the Administratieve Cel at Smals.</source>
        <translation>Uitwisselingen waarbij OCMW’s betrokken zijn, vragen een apart formulier, beheerd door de Administratieve Cel bij Smals.</translation>
    </message>
    <message>
        <source>The form is always signed by somebody entitled to do so.</source>
        <translation>Het formulier is altijd ondertekend door iemand die daartoe gemachtigd is.</translation>
    </message>
    <message>
        <source>A request is limited to one environment.</source>
        <translation>Een aanvraag geldt voor één omgeving.</translation>
    </message>
    <message>
        <source>Only the KSZ security service allots program numbers.</source>
        <translation>Alleen de veiligheidsdienst van de KSZ kent programmanummers toe.</translation>
    </message>
    <message>
        <source>The request is worded precisely; the contact at PPKB can help.</source>
        <translation>De aanvraag is precies geformuleerd; de contactpersoon bij PPKB kan helpen.</translation>
    </message>
    <message>
        <source>For production the committee’s authorization number is stated, or explicitly “not applicable”.</source>
        <translation>Voor productie staat het machtigingsnummer van het comité vermeld, of uitdrukkelijk “niet van toepassing”.</translation>
    </message>
    <message>
        <source>The completed form is sent to PPKB.</source>
        <translation>Het ingevulde formulier gaat naar PPKB.</translation>
    </message>
    <message>
        <source>The security service tells the institution’s security consultant of the execution.</source>
        <translation>De veiligheidsdienst verwittigt de veiligheidsconsulent van de instelling van de uitvoering.</translation>
    </message>
    <message>
        <source>Only correctly completed forms are handled.</source>
        <translation>Alleen correct ingevulde formulieren worden behandeld.</translation>
    </message>
    <message>
        <source>Questions on authorizations and profiles go to the KSZ security service.</source>
        <translation>Vragen over machtigingen en profielen gaan naar de veiligheidsdienst van de KSZ.</translation>
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
        <translation>acceptatie</translation>
    </message>
    <message>
        <source>production</source>
        <comment>environment</comment>
        <translation>productie</translation>
    </message>
    <message>
        <source>new</source>
        <comment>kind</comment>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>change</source>
        <comment>kind</comment>
        <translation>wijziging</translation>
    </message>
    <message>
        <source>end</source>
        <comment>kind</comment>
        <translation>stopzetting</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of a request</comment>
        <translation>ontwerp</translation>
    </message>
    <message>
        <source>to be signed</source>
        <comment>state of a request</comment>
        <translation>klaar voor ondertekening</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>state of a request</comment>
        <translation>ondertekend</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>state of a request</comment>
        <translation>verstuurd</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>state of a request</comment>
        <translation>ontvangst bevestigd</translation>
    </message>
    <message>
        <source>information asked</source>
        <comment>state of a request</comment>
        <translation>inlichtingen gevraagd</translation>
    </message>
    <message>
        <source>executed</source>
        <comment>state of a request</comment>
        <translation>uitgevoerd</translation>
    </message>
    <message>
        <source>returned</source>
        <comment>state of a request</comment>
        <translation>teruggestuurd</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>state of a request</comment>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>state of a request</comment>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>finalise</source>
        <comment>event of a request</comment>
        <translation>afwerken</translation>
    </message>
    <message>
        <source>sign</source>
        <comment>event of a request</comment>
        <translation>ondertekenen</translation>
    </message>
    <message>
        <source>decline</source>
        <comment>event of a request</comment>
        <translation>niet ondertekenen</translation>
    </message>
    <message>
        <source>send</source>
        <comment>event of a request</comment>
        <translation>versturen</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <comment>event of a request</comment>
        <translation>ontvangst bevestigen</translation>
    </message>
    <message>
        <source>ask for information</source>
        <comment>event of a request</comment>
        <translation>inlichtingen vragen</translation>
    </message>
    <message>
        <source>answer with information</source>
        <comment>event of a request</comment>
        <translation>inlichtingen geven</translation>
    </message>
    <message>
        <source>execute</source>
        <comment>event of a request</comment>
        <translation>uitvoeren</translation>
    </message>
    <message>
        <source>refuse</source>
        <comment>event of a request</comment>
        <translation>weigeren</translation>
    </message>
    <message>
        <source>return</source>
        <comment>event of a request</comment>
        <translation>terugsturen</translation>
    </message>
    <message>
        <source>reopen</source>
        <comment>event of a request</comment>
        <translation>heropenen</translation>
    </message>
    <message>
        <source>withdraw</source>
        <comment>event of a request</comment>
        <translation>intrekken</translation>
    </message>
    <message>
        <source>error</source>
        <comment>severity</comment>
        <translation>fout</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>severity</comment>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>remark</source>
        <comment>severity</comment>
        <translation>aandachtspunt</translation>
    </message>
    <message>
        <source>managing official</source>
        <comment>role</comment>
        <translation>leidende ambtenaar</translation>
    </message>
    <message>
        <source>deputy</source>
        <comment>role</comment>
        <translation>adjunct</translation>
    </message>
    <message>
        <source>security consultant</source>
        <comment>role</comment>
        <translation>veiligheidsconsulent</translation>
    </message>
    <message>
        <source>data protection officer</source>
        <comment>role</comment>
        <translation>functionaris voor gegevensbescherming</translation>
    </message>
    <message>
        <source>information security officer (CISO)</source>
        <comment>role</comment>
        <translation>verantwoordelijke informatiebeveiliging (CISO)</translation>
    </message>
    <message>
        <source>substitute</source>
        <comment>role</comment>
        <translation>plaatsvervanger</translation>
    </message>
    <message>
        <source>contact</source>
        <comment>role</comment>
        <translation>contactpersoon</translation>
    </message>
    <message>
        <source>social security institution</source>
        <comment>kind of institution</comment>
        <translation>instelling van sociale zekerheid</translation>
    </message>
    <message>
        <source>public centre for social welfare</source>
        <comment>kind of institution</comment>
        <translation>OCMW</translation>
    </message>
    <message>
        <source>other institution</source>
        <comment>kind of institution</comment>
        <translation>andere instelling</translation>
    </message>
    <message>
        <source>primary network</source>
        <comment>network</comment>
        <translation>primair netwerk</translation>
    </message>
    <message>
        <source>secondary network</source>
        <comment>network</comment>
        <translation>secundair netwerk</translation>
    </message>
    <message>
        <source>active</source>
        <comment>state of an authorization</comment>
        <translation>actief</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>state of an authorization</comment>
        <translation>geschorst</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>state of an authorization</comment>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>deliberation</source>
        <comment>kind of decision</comment>
        <translation>beraadslaging</translation>
    </message>
    <message>
        <source>advice</source>
        <comment>kind of decision</comment>
        <translation>advies</translation>
    </message>
    <message>
        <source>recommendation</source>
        <comment>kind of decision</comment>
        <translation>aanbeveling</translation>
    </message>
    <message>
        <source>in preparation</source>
        <comment>state of a dossier</comment>
        <translation>in voorbereiding</translation>
    </message>
    <message>
        <source>filed</source>
        <comment>state of a dossier</comment>
        <translation>ingediend</translation>
    </message>
    <message>
        <source>information asked</source>
        <comment>state of a dossier</comment>
        <translation>inlichtingen gevraagd</translation>
    </message>
    <message>
        <source>on the agenda</source>
        <comment>state of a dossier</comment>
        <translation>op de agenda</translation>
    </message>
    <message>
        <source>granted</source>
        <comment>state of a dossier</comment>
        <translation>verleend</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>state of a dossier</comment>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>state of a dossier</comment>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>state of a dossier</comment>
        <translation>vervangen</translation>
    </message>
    <message>
        <source>all institutions</source>
        <comment>audience</comment>
        <translation>alle instellingen</translation>
    </message>
    <message>
        <source>public centres for social welfare</source>
        <comment>audience</comment>
        <translation>OCMW’s</translation>
    </message>
    <message>
        <source>batch messages</source>
        <comment>audience</comment>
        <translation>batchberichten</translation>
    </message>
    <message>
        <source>web services form</source>
        <comment>form</comment>
        <translation>formulier voor webservices</translation>
    </message>
    <message>
        <source>OCMW form</source>
        <comment>form</comment>
        <translation>OCMW-formulier</translation>
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
        <translation>verklaard</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>proof</comment>
        <translation>ingevoerd</translation>
    </message>
    <message>
        <source>met</source>
        <comment>state of a norm</comment>
        <translation>voldaan</translation>
    </message>
    <message>
        <source>partly met</source>
        <comment>state of a norm</comment>
        <translation>deels voldaan</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a norm</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>state of a norm</comment>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>favourable</source>
        <comment>opinion</comment>
        <translation>gunstig</translation>
    </message>
    <message>
        <source>favourable, with reservations</source>
        <comment>opinion</comment>
        <translation>gunstig, met voorbehoud</translation>
    </message>
</context>
</TS>
