<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AskedChanges</name>
    <message>
        <source>The whole authorization ends.</source>
        <translation>De hele machtiging eindigt.</translation>
    </message>
    <message>
        <source>Nothing is different yet.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>AuthorizationColumns</name>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>nog niet van kracht</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>loopt binnenkort af</translation>
    </message>
    <message>
        <source>without valid basis</source>
        <translation>zonder geldige grondslag</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Webservice</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Toepassing</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Programmanummer</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Aan te vullen</translation>
    </message>
</context>
<context>
    <name>Authorizations</name>
    <message>
        <source>version</source>
        <comment>a fact that is missing</comment>
        <translation>versie</translation>
    </message>
    <message>
        <source>operations</source>
        <comment>a fact that is missing</comment>
        <translation>operaties</translation>
    </message>
    <message>
        <source>purpose</source>
        <comment>a fact that is missing</comment>
        <translation>doeleinde</translation>
    </message>
    <message>
        <source>legal context</source>
        <comment>a fact that is missing</comment>
        <translation>wettelijke context</translation>
    </message>
    <message>
        <source>basis</source>
        <comment>a fact that is missing</comment>
        <translation>grondslag</translation>
    </message>
    <message>
        <source>first day</source>
        <comment>a fact that is missing</comment>
        <translation>eerste dag</translation>
    </message>
    <message>
        <source>the document it rests on</source>
        <comment>a fact that is missing</comment>
        <translation>het document waarop ze steunt</translation>
    </message>
    <message>
        <source>since when it is suspended</source>
        <comment>a fact that is missing</comment>
        <translation>sinds wanneer ze geschorst is</translation>
    </message>
    <message>
        <source>since when it has ended</source>
        <comment>a fact that is missing</comment>
        <translation>sinds wanneer ze beëindigd is</translation>
    </message>
    <message>
        <source>To complete: %1.</source>
        <translation>Aan te vullen: %1.</translation>
    </message>
    <message>
        <source>No authorization makes this log necessary.</source>
        <translation>Geen enkele machtiging maakt deze logging nodig.</translation>
    </message>
    <message>
        <source>In use; the log is kept until %1 years after the last use.</source>
        <translation>In gebruik; de logging blijft bewaard tot %1 jaar na het laatste gebruik.</translation>
    </message>
    <message>
        <source>Ended, but nobody recorded when it was last used: the log stays until then.</source>
        <translation>Beëindigd; het laatste gebruik is nog niet genoteerd. Tot dan blijft de logging bewaard.</translation>
    </message>
    <message>
        <source>The log is kept until %1: last used on %2, plus %3 years.</source>
        <translation>De logging wordt bewaard tot %1: laatst gebruikt op %2, plus %3 jaar.</translation>
    </message>
    <message>
        <source>Signed form</source>
        <comment>a file</comment>
        <translation>Ondertekend formulier</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a file</comment>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a file</comment>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>a file</comment>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>a file</comment>
        <translation>Bewijsstuk</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>a file</comment>
        <translation>Stuk</translation>
    </message>
    <message>
        <source>Not yet in force: there is a log to keep from %1 on.</source>
        <translation>Nog niet van kracht: vanaf %1 is er een logging te bewaren.</translation>
    </message>
    <message>
        <source>Granted otherwise than asked.</source>
        <translation>Anders toegekend dan gevraagd.</translation>
    </message>
    <message>
        <source>%1 (asked: %2)</source>
        <comment>what was granted, what was asked</comment>
        <translation>%1 (gevraagd: %2)</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>of a right that ended</comment>
        <translation>Laatste dag</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>While I am away</source>
        <translation>Tijdens mijn afwezigheid</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 tot en met %2</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>Wat te doen valt</translation>
    </message>
    <message>
        <source>Nothing falls due in these days.</source>
        <translation>In deze periode valt niets te doen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more thing(s), in the overview</source>
        <translation>
            <numerusform>en nog %n punt, in het overzicht</numerusform>
            <numerusform>en nog %n punten, in het overzicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can sign</source>
        <translation>Wie kan ondertekenen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1; nobody at %2</source>
        <translation>%1; niemand bij %2</translation>
    </message>
    <message>
        <source>These days hold no working day.</source>
        <translation>In deze dagen valt geen werkdag.</translation>
    </message>
    <message>
        <source>absent until %1</source>
        <translation>afwezig tot en met %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s telephone or address is in the register.</source>
        <translation>Er staat geen telefoonnummer of adres in het register.</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>Afwezig: %1</translation>
    </message>
    <message>
        <source>absent from %1 to %2</source>
        <translation>afwezig van %1 tot en met %2</translation>
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
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <comment>the head of a column</comment>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who has to act</source>
        <comment>the head of a column</comment>
        <translation>Wie aan zet is</translation>
    </message>
</context>
<context>
    <name>ChaseLeaving</name>
    <message numerus="yes">
        <source>%n reminder(s) recorded; the next is counted from this day.</source>
        <translation>
            <numerusform>%n herinnering genoteerd; de volgende wordt vanaf deze dag geteld.</numerusform>
            <numerusform>%n herinneringen genoteerd; de volgende worden vanaf deze dag geteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reminder is recorded; without an answer the next one is due on %1.</source>
        <translation>De herinnering is genoteerd; zonder antwoord volgt de volgende op %1.</translation>
    </message>
    <message>
        <source>Once more all the same</source>
        <translation>Toch nog een keer</translation>
    </message>
</context>
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
        <translation>“%1” is geen bestaande datum: schrijf een datum zoals 2026-12-07.</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Aanvraag %1</translation>
    </message>
    <message>
        <source>The check found errors: correct them before the request is finalised.</source>
        <translation>De controle vond fouten: verbeter ze voordat de aanvraag definitief wordt gemaakt.</translation>
    </message>
    <message>
        <source>Say where the form goes with --output FILE.pdf.</source>
        <translation>Geef met --output FILE.pdf aan waar het formulier komt.</translation>
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
        <translation>Het ontwerp kan worden geïmporteerd; er is niets weggeschreven.</translation>
    </message>
    <message>
        <source>%1 is recorded with other facts and was left as it is.</source>
        <translation>%1 staat al met andere gegevens in het register en bleef ongewijzigd.</translation>
    </message>
    <message>
        <source>“%1” cannot be listed: use one of %2.</source>
        <translation>Van “%1” bestaat geen lijst: gebruik een van de woorden %2.</translation>
    </message>
    <message>
        <source>Licet without a window. The commands:</source>
        <translation>Licet zonder venster. De opdrachten:</translation>
    </message>
    <message>
        <source>“%1” is no command; see licet-cli --help.</source>
        <translation>“%1” is geen opdracht; zie licet-cli --help.</translation>
    </message>
    <message>
        <source>The day %1 lies in the future; it is taken as today.</source>
        <translation>De dag %1 ligt in de toekomst; hij geldt als vandaag.</translation>
    </message>
    <message>
        <source>“%1” is no event to record: use one of %2.</source>
        <translation>“%1” is geen gebeurtenis om te noteren: gebruik een van de woorden %2.</translation>
    </message>
    <message>
        <source>A request is finalised by licet-cli finalise.</source>
        <translation>Een aanvraag wordt definitief gemaakt met licet-cli finalise.</translation>
    </message>
    <message>
        <source>%1 lies before %2, when the state before it began; it was recorded all the same.</source>
        <translation>%1 ligt vóór %2, toen de vorige toestand begon; het is toch genoteerd.</translation>
    </message>
    <message>
        <source>The option --pad-numbers does that.</source>
        <translation>De optie --pad-numbers doet dat.</translation>
    </message>
    <message>
        <source>line %1: %2. %3</source>
        <translation>regel %1: %2. %3</translation>
    </message>
    <message>
        <source>New applications, to complete: %1.</source>
        <translation>Nieuwe toepassingen, aan te vullen: %1.</translation>
    </message>
    <message>
        <source>New services of the catalogue, to complete: %1.</source>
        <translation>Nieuwe webservices in de catalogus, aan te vullen: %1.</translation>
    </message>
    <message>
        <source>New decisions of the committee, to complete: %1.</source>
        <translation>Nieuwe beslissingen van het comité, aan te vullen: %1.</translation>
    </message>
    <message>
        <source>%1 has no row that names its columns (institution, application, service, environment …): write one above the rows.</source>
        <translation>%1 heeft geen rij die de kolommen benoemt (instelling, toepassing, webservice, omgeving …): zet er een boven de rijen.</translation>
    </message>
    <message>
        <source>Say with --output where it goes: FILE.eml for a mail draft, FILE.pdf for a covering letter.</source>
        <translation>Zeg met --output waar het heen gaat: FILE.eml voor een mailconcept, FILE.pdf voor een begeleidende brief.</translation>
    </message>
    <message>
        <source>The papers were written; nothing is recorded by that: once they have left, say so with licet-cli record REGISTER REQUEST send.</source>
        <translation>De stukken zijn klaar; daarmee is nog niets genoteerd: zodra ze vertrokken zijn, noteert u dat met licet-cli record REGISTER REQUEST send.</translation>
    </message>
    <message>
        <source>An event is missing before event %1: compare with a backup.</source>
        <translation>Vóór gebeurtenis %1 ontbreekt er een: vergelijk met een reservekopie.</translation>
    </message>
    <message>
        <source>The content of event %1 was changed: compare with a backup.</source>
        <translation>De inhoud van gebeurtenis %1 werd gewijzigd: vergelijk met een reservekopie.</translation>
    </message>
    <message>
        <source>Event %1 does not hang on the one before: compare with a backup.</source>
        <translation>Gebeurtenis %1 sluit niet aan op de vorige: vergelijk met een reservekopie.</translation>
    </message>
    <message>
        <source>The content of event %1 is not there, and nothing says that it was left out: compare with a backup.</source>
        <translation>De inhoud van gebeurtenis %1 ontbreekt, en niets zegt dat hij werd weggelaten: vergelijk met een reservekopie.</translation>
    </message>
    <message>
        <source>A head is 64 signs, 0 to 9 and a to f.</source>
        <translation>De controlewaarde van de geschiedenis (head) telt 64 tekens, 0 tot 9 en a tot f.</translation>
    </message>
    <message>
        <source>The history never had this head: it is another register&apos;s, or events were taken away.</source>
        <translation>De geschiedenis heeft deze controlewaarde nooit gehad: ze hoort bij een ander register, of er zijn gebeurtenissen verwijderd.</translation>
    </message>
    <message>
        <source>Say with --output where it goes: FILE.eml for a mail draft, FILE.pdf for a letter.</source>
        <translation>Zeg met --output waar het heen gaat: FILE.eml voor een mailconcept, FILE.pdf voor een brief.</translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4)</source>
        <comment>severity, what is wrong, what to do, the rule it rests on</comment>
        <translation>%1: %2 %3 (%4)</translation>
    </message>
    <message>
        <source>The cover page was frozen in the signatory&apos;s language and exists in no other: leave --language out, or ask for the form without --cover, of which a reading copy can be made.</source>
        <translation>De begeleidende nota is vastgelegd in de taal van de ondertekenaar en bestaat in geen andere: laat --language weg, of vraag zonder --cover het formulier, waarvan wel een leesversie gemaakt kan worden.</translation>
    </message>
    <message>
        <source>Standard output did not take everything, so what was printed is not whole: make room, or send it elsewhere. What was recorded in the register stays.</source>
        <translation>De standaarduitvoer nam niet alles op: wat getoond werd, is onvolledig. Maak plaats of leid de uitvoer elders heen. Wat in het register werd vastgelegd, blijft.</translation>
    </message>
    <message>
        <source>%1 lies outside the years %2 to %3.</source>
        <translation>%1 ligt buiten de jaren %2 tot %3.</translation>
    </message>
    <message>
        <source>The option --near-names take takes the register&apos;s name, --near-names keep the one of the list.</source>
        <translation>De optie --near-names take neemt de naam van het register, --near-names keep die van de lijst.</translation>
    </message>
    <message>
        <source>The option --dates month-first or --dates day-first says so.</source>
        <translation>De optie --dates month-first of --dates day-first zegt dat.</translation>
    </message>
    <message>
        <source>“%1” cannot be said with --%2: use one of %3.</source>
        <translation>“%1” kan niet bij --%2: gebruik een van de woorden %3.</translation>
    </message>
    <message>
        <source>The option --encoding does that: %1.</source>
        <translation>De optie --encoding doet dat: %1.</translation>
    </message>
    <message>
        <source>The reminder was written; nothing is recorded by that: once it has left, say so with licet-cli record REGISTER REQUEST chased --way mail|letter|telephone.</source>
        <translation>De herinnering is klaar; daarmee is nog niets genoteerd: zodra ze vertrokken is, noteert u dat met licet-cli record REGISTER REQUEST chased --way mail|letter|telephone.</translation>
    </message>
    <message>
        <source>The scan is attached by licet-cli record REGISTER REQUEST attach --role signed-form --attach FILE; that the signed form goes by post is said with --signed-by-post.</source>
        <translation>De scan wordt toegevoegd met licet-cli record REGISTER REQUEST attach --role signed-form --attach FILE; dat het ondertekende formulier per post gaat, zegt u met --signed-by-post.</translation>
    </message>
    <message>
        <source>A reminder once more on the same day is recorded with --again.</source>
        <translation>Nog een herinnering op dezelfde dag wordt genoteerd met --again.</translation>
    </message>
    <message>
        <source>Columns that are not imported: %1.</source>
        <translation>Kolommen die niet worden geïmporteerd: %1.</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is known, and nothing is recorded without one: set the variable USER to the name of who is working.</source>
        <translation>Het is niet bekend wie werkt, en zonder naam wordt niets genoteerd: zet de variabele USER op de naam van wie werkt.</translation>
    </message>
    <message>
        <source>The authorization %1 had ended already; its end stays as it was recorded.</source>
        <translation>Machtiging %1 was al beëindigd; haar einde blijft zoals het genoteerd is.</translation>
    </message>
    <message>
        <source>“%1” is no number of an import: give the one that it said at its end; list history names it too.</source>
        <translation>“%1” is geen nummer van een import: geef het nummer dat de import op het einde meldde; ook list history vermeldt het.</translation>
    </message>
    <message>
        <source>Give a file to import, or with --take-back the number of an import: one of them.</source>
        <translation>Geef een bestand om te importeren, of met --take-back het nummer van een import: een van beide.</translation>
    </message>
    <message>
        <source>As long as nothing is built on it, this import can be taken back as a whole with licet-cli import REGISTER --take-back %1.</source>
        <translation>Zolang er niet op voortgebouwd wordt, kan deze import in zijn geheel ongedaan gemaakt worden met licet-cli import REGISTER --take-back %1.</translation>
    </message>
    <message>
        <source>--%1 does not belong to the event %2: leave it out.</source>
        <translation>--%1 hoort niet bij de gebeurtenis %2: laat deze optie weg.</translation>
    </message>
    <message>
        <source>The event %1 needs --%2.</source>
        <translation>De gebeurtenis %1 vereist --%2.</translation>
    </message>
    <message>
        <source>--from %1 lies after --until %2: give the earlier day as --from.</source>
        <translation>--from %1 valt na --until %2: geef de vroegste dag op bij --from.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Nummer of naam</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betreft</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>Wacht op</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Hoe geteld wordt</translation>
    </message>
    <message>
        <source>A signing folder holds the versions in force: leave --version out.</source>
        <translation>Een handtekenmap bevat de geldende versies: laat --version weg.</translation>
    </message>
    <message>
        <source>The refused rows go into a file of their own, not into the list that is read.</source>
        <translation>De geweigerde rijen gaan naar een eigen bestand, niet naar de lijst die wordt gelezen.</translation>
    </message>
    <message>
        <source>%1 is answered twice: name it once with --line.</source>
        <translation>Voor %1 zijn twee antwoorden gegeven: noem de webservice één keer met --line.</translation>
    </message>
    <message>
        <source>It is not said what became of %1: name it with --line, as granted, with-differences, refused or follows.</source>
        <translation>Er is niet gezegd wat er met %1 gebeurde: geef het aan met --line (granted, with-differences, refused of follows).</translation>
    </message>
    <message>
        <source>events %1, left out %2, head %3</source>
        <translation>gebeurtenissen %1, weggelaten %2, controlewaarde %3</translation>
    </message>
    <message>
        <source>events %1, left out %2</source>
        <translation>gebeurtenissen %1, weggelaten %2</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 versie %2</translation>
    </message>
    <message>
        <source>taken back %1</source>
        <translation>ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>imported %1, duplicates %2, different %3</source>
        <translation>geïmporteerd %1, dubbel %2, verschillend %3</translation>
    </message>
    <message>
        <source>The request asks for several versions of %1: name one of them, as --line &quot;%2=granted&quot;. They are: %3.</source>
        <translation>De aanvraag vraagt verschillende versies van %1: noem er een van, zoals --line &quot;%2=granted&quot;. Het zijn: %3.</translation>
    </message>
    <message>
        <source>What was typed last in the window is not saved yet, and what is read here is the saved text. It is taken over when the register is opened in Licet. Requests: %1.</source>
        <translation>Wat het laatst in het venster is ingetypt, is nog niet opgeslagen, en hier wordt de opgeslagen tekst gelezen. Het wordt overgenomen wanneer het register in Licet wordt geopend. Aanvragen: %1.</translation>
    </message>
    <message>
        <source>Nothing was finalised: open the register in Licet, and check the request before it is finalised.</source>
        <translation>Er is niets definitief gemaakt: open het register in Licet en controleer de aanvraag voordat ze definitief wordt gemaakt.</translation>
    </message>
    <message>
        <source>Where the form is signed already, record it with --instead and say why with --note.</source>
        <translation>Is het formulier al ondertekend, noteer dat dan met --instead en zeg waarom met --note.</translation>
    </message>
    <message>
        <source>Who signed held no mandate for it on that day; that is recorded too.</source>
        <translation>Wie ondertekende, had er die dag geen mandaat voor; ook dat is genoteerd.</translation>
    </message>
    <message>
        <source>A letter is awaited: record the number that it brings with number-received, the answer on a line with answer-amended. Where no number is used, say --number none.</source>
        <translation>Er wordt een brief verwacht: noteer het nummer dat hij brengt met number-received, het antwoord op een regel met answer-amended. Wordt er geen nummer gebruikt, zeg dan --number none.</translation>
    </message>
    <message>
        <source>Say with --granted what is granted otherwise.</source>
        <translation>Zeg met --granted wat anders is toegekend.</translation>
    </message>
    <message>
        <source>REQUEST is an id or a number as printed, DATE is written as 2026-12-07.
WHAT is one of requests, authorizations, decisions, program-numbers, institutions, people, services, connections, certificates, history, and for list also due.
Exit status: 0 done, 1 something was found, 2 the call is wrong, 3 it could not be done.</source>
        <translation>REQUEST is een id of een nummer zoals gedrukt, DATE wordt geschreven als 2026-12-07.
WHAT is een van requests, authorizations, decisions, program-numbers, institutions, people, services, connections, certificates, history, en voor list ook due.
Exitstatus: 0 gedaan, 1 er is iets gevonden, 2 de aanroep is fout, 3 het kon niet.</translation>
    </message>
    <message>
        <source>authorization %1</source>
        <translation>machtiging %1</translation>
    </message>
    <message>
        <source>Where it was recorded with --on, import it with that day as --on too.</source>
        <translation>Werd het met --on genoteerd, importeer het dan met diezelfde dag als --on.</translation>
    </message>
    <message>
        <source>Say where it goes with --output and a name that ends with .csv, .json or .xlsx, or with .licet for a register of one institution.</source>
        <translation>Zeg met --output waar het komt, met een naam die eindigt op .csv, .json of .xlsx, of op .licet voor een register van één instelling.</translation>
    </message>
    <message>
        <source>A register of its own is made of one institution: name it with --institution.</source>
        <translation>Een eigen register wordt van één instelling gemaakt: noem ze met --institution.</translation>
    </message>
    <message>
        <source>A register holds everything of its institution, with its whole history: leave WHAT, --on and --known-on out.</source>
        <translation>Een register bevat alles van zijn instelling, met de hele geschiedenis: laat WHAT, --on en --known-on weg.</translation>
    </message>
    <message>
        <source>The data of a whole register are exported as they are now: leave --on and --known-on out, or say WHAT to export.</source>
        <translation>De gegevens van een heel register worden geëxporteerd zoals ze nu zijn: laat --on en --known-on weg, of zeg met WHAT wat te exporteren.</translation>
    </message>
    <message>
        <source>%1 lies before %2, when the request was begun; it was recorded all the same.</source>
        <translation>%1 ligt vóór %2, toen de aanvraag begonnen werd; het is toch genoteerd.</translation>
    </message>
    <message>
        <source>“%1” is not known here as a person of the institution, so held no mandate to sign; that is recorded too.</source>
        <translation>“%1” is hier niet bekend als persoon van de instelling en had dus geen mandaat om te ondertekenen; ook dat is vastgelegd.</translation>
    </message>
    <message>
        <source>An event that did not happen has nothing more to put right: leave --%1 out.</source>
        <translation>Aan een gebeurtenis die niet gebeurd is, valt niets meer recht te zetten: laat --%1 weg.</translation>
    </message>
    <message>
        <source>Say with --on from which day it holds, and with --note why.</source>
        <translation>Zeg met --on vanaf welke dag het geldt, en met --note waarom.</translation>
    </message>
    <message>
        <source>%1 changes only by its own events (licet-cli record) and was left as it is.</source>
        <translation>%1 verandert alleen door eigen gebeurtenissen en werd niet gewijzigd: noteer de wijziging met licet-cli record.</translation>
    </message>
    <message>
        <source>changed %1, added %2, unchanged %3, left %4</source>
        <translation>gewijzigd %1, toegevoegd %2, ongewijzigd %3, overgeslagen %4</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>%1 is a number that %2 had before; its number is now %3.</source>
        <translation>%1 is een nummer dat %2 vroeger had; het nummer is nu %3.</translation>
    </message>
    <message>
        <source>Still to be signed by %1.</source>
        <translation>Nog te ondertekenen door %1.</translation>
    </message>
    <message>
        <source>The check found errors in a request that was finalised already: its form stays as it is.</source>
        <translation>De controle vond fouten in een aanvraag die al definitief is: het formulier blijft zoals het is.</translation>
    </message>
    <message>
        <source>The change stands from %1; until then the authorization is as it was.</source>
        <translation>De wijziging geldt vanaf %1; tot dan blijft de machtiging zoals ze was.</translation>
    </message>
    <message>
        <source>The day %1 lies in the future: what changes holds from then on.</source>
        <translation>De dag %1 ligt in de toekomst: wat verandert, geldt vanaf dan.</translation>
    </message>
    <message>
        <source>DOSSIER is a deliberation number, a dossier number or decision:ID.</source>
        <translation>DOSSIER is een nummer van de beraadslaging, een dossiernummer of decision:ID.</translation>
    </message>
    <message numerus="yes">
        <source>A review of what rests on it was opened; it asks for %n verdict(s).</source>
        <translation>
            <numerusform>Een herziening van wat erop rust, is geopend; ze vraagt %n oordeel.</numerusform>
            <numerusform>Een herziening van wat erop rust, is geopend; ze vraagt %n oordelen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nieuw register…</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>Register &amp;openen…</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>&amp;Voorbeeld openen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Reservekopie maken…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Opslaan als &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Signing folder…</source>
        <translation>&amp;Handtekenmap…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nieuwe aanvraag</translation>
    </message>
    <message>
        <source>&amp;Copy as new</source>
        <translation>&amp;Kopiëren als nieuwe</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bewerken</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>Nu o&amp;pslaan</translation>
    </message>
    <message>
        <source>&amp;Finalise…</source>
        <translation>Definitief m&amp;aken…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Heropenen…</translation>
    </message>
    <message>
        <source>The official &amp;declines…</source>
        <translation>Niet on&amp;dertekend…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Intrekken…</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>&amp;Volgende stap</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Alles door&amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>Deze pagina &amp;filteren</translation>
    </message>
    <message>
        <source>&amp;Open as page</source>
        <translation>Als pagina &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Vo&amp;lgende pagina</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Vorige &amp;pagina</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Volgend p&amp;aneel</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Vor&amp;ig paneel</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>Volgende be&amp;vinding</translation>
    </message>
    <message>
        <source>Previous f&amp;inding</source>
        <translation>Vorige &amp;bevinding</translation>
    </message>
    <message>
        <source>Findin&amp;gs</source>
        <translation>B&amp;evindingen</translation>
    </message>
    <message>
        <source>Page &amp;large</source>
        <translation>Pagina ve&amp;rgroten</translation>
    </message>
    <message>
        <source>&amp;Source of this field</source>
        <translation>&amp;Bron van dit veld</translation>
    </message>
    <message>
        <source>&amp;About Licet</source>
        <translation>&amp;Over Licet</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>Aan&amp;vraag</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Record an e&amp;vent…</source>
        <translation>Een &amp;gebeurtenis noteren…</translation>
    </message>
    <message>
        <source>Prepare next environ&amp;ment</source>
        <translation>Volgende &amp;omgeving voorbereiden</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>Lijst expor&amp;teren…</translation>
    </message>
    <message>
        <source>Prin&amp;t the list…</source>
        <translation>Lijst a&amp;fdrukken…</translation>
    </message>
    <message>
        <source>Send &amp;papers…</source>
        <translation>Ve&amp;rsturen…</translation>
    </message>
    <message>
        <source>&amp;Ask a question…</source>
        <translation>Een vraag &amp;stellen…</translation>
    </message>
    <message>
        <source>A&amp;ttach a file…</source>
        <translation>Bestand &amp;toevoegen…</translation>
    </message>
    <message>
        <source>Prepare re&amp;quests…</source>
        <translation>Aanvragen voorb&amp;ereiden…</translation>
    </message>
    <message>
        <source>As of another &amp;day…</source>
        <translation>Toestand op een a&amp;ndere dag…</translation>
    </message>
    <message>
        <source>&amp;History of this record</source>
        <translation>Gesc&amp;hiedenis van dit item</translation>
    </message>
    <message>
        <source>C&amp;hase…</source>
        <translation>Herinneringsbrie&amp;f…</translation>
    </message>
    <message>
        <source>Add a rem&amp;inder…</source>
        <translation>Herinner &amp;mij…</translation>
    </message>
    <message>
        <source>Snoo&amp;ze…</source>
        <translation>&amp;Uitstellen…</translation>
    </message>
    <message>
        <source>Wh&amp;y this date</source>
        <translation>&amp;Waarom deze datum</translation>
    </message>
    <message>
        <source>&amp;While I am away…</source>
        <translation>Tijdens mijn a&amp;fwezigheid…</translation>
    </message>
    <message>
        <source>Import a &amp;list…</source>
        <translation>Li&amp;jst importeren…</translation>
    </message>
</context>
<context>
    <name>Committee</name>
    <message>
        <source>Filed</source>
        <comment>event</comment>
        <translation>Ingediend</translation>
    </message>
    <message>
        <source>Information asked</source>
        <comment>event</comment>
        <translation>Inlichtingen gevraagd</translation>
    </message>
    <message>
        <source>Information given</source>
        <comment>event</comment>
        <translation>Inlichtingen gegeven</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <comment>event</comment>
        <translation>Op de agenda geplaatst</translation>
    </message>
    <message>
        <source>Granted</source>
        <comment>event</comment>
        <translation>Verleend</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>event</comment>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>event</comment>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>event</comment>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>point of a dossier</comment>
        <translation>Doeleinde</translation>
    </message>
    <message>
        <source>Data and persons concerned</source>
        <comment>point of a dossier</comment>
        <translation>Betrokken gegevens en personen</translation>
    </message>
    <message>
        <source>Proportionality</source>
        <comment>point of a dossier</comment>
        <translation>Proportionaliteit</translation>
    </message>
    <message>
        <source>Retention period</source>
        <comment>point of a dossier</comment>
        <translation>Bewaartermijn</translation>
    </message>
    <message>
        <source>Recipients of the data</source>
        <comment>point of a dossier</comment>
        <translation>Ontvangers van de gegevens</translation>
    </message>
    <message>
        <source>Security measures</source>
        <comment>point of a dossier</comment>
        <translation>Veiligheidsmaatregelen</translation>
    </message>
    <message>
        <source>Minimum security norms</source>
        <comment>point of a dossier</comment>
        <translation>Minimale veiligheidsnormen</translation>
    </message>
    <message>
        <source>Supervisory Committee</source>
        <translation>Toezichtscomité</translation>
    </message>
    <message>
        <source>Sectoral Committee of Social Security and of Health</source>
        <translation>Sectoraal Comité van de Sociale Zekerheid en van de Gezondheid</translation>
    </message>
    <message>
        <source>Information Security Committee</source>
        <translation>Informatieveiligheidscomité</translation>
    </message>
    <message>
        <source>amendment</source>
        <comment>cause of a review</comment>
        <translation>wijziging</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>cause of a review</comment>
        <translation>intrekking</translation>
    </message>
    <message>
        <source>replacement</source>
        <comment>cause of a review</comment>
        <translation>vervanging</translation>
    </message>
    <message>
        <source>stays unchanged</source>
        <comment>verdict</comment>
        <translation>blijft ongewijzigd</translation>
    </message>
    <message>
        <source>must change</source>
        <comment>verdict</comment>
        <translation>moet wijzigen</translation>
    </message>
    <message>
        <source>must end</source>
        <comment>verdict</comment>
        <translation>moet eindigen</translation>
    </message>
    <message>
        <source>Point without a name</source>
        <translation>Punt zonder naam</translation>
    </message>
    <message>
        <source>The dossier has no subject: say what it is about.</source>
        <translation>Het dossier heeft geen onderwerp: zeg waarover het gaat.</translation>
    </message>
    <message>
        <source>No institution is named: say in its step for whom it is.</source>
        <translation>Er is geen instelling genoemd: zeg in de stap voor wie het is.</translation>
    </message>
    <message>
        <source>No service is named: say in its step which ones it is about.</source>
        <translation>Er is geen webservice genoemd: zeg in de stap om welke het gaat.</translation>
    </message>
    <message>
        <source>No purpose is named: write it in its step.</source>
        <translation>Er is geen doeleinde genoemd: schrijf het in de stap.</translation>
    </message>
    <message>
        <source>The checklist is empty: take the usual points, or your own.</source>
        <translation>De controlelijst is leeg: neem de gebruikelijke punten, of eigen punten.</translation>
    </message>
    <message>
        <source>“%1” is not done yet on the checklist.</source>
        <translation>“%1” is nog niet klaar op de controlelijst.</translation>
    </message>
    <message>
        <source>Nothing is enclosed: attach the dossier’s papers.</source>
        <translation>Er is niets bijgevoegd: voeg de stukken van het dossier toe.</translation>
    </message>
    <message>
        <source>%1 has no assessment of the minimum norms of this or last year: record one.</source>
        <translation>%1 heeft geen beoordeling van de minimale veiligheidsnormen van dit of vorig jaar: neem er een op.</translation>
    </message>
    <message>
        <source>An open point of the norms of %1 was due on %2: %3</source>
        <translation>Een open punt van de normen van %1 moest klaar zijn op %2: %3</translation>
    </message>
    <message>
        <source>Complete the dossier and file it with the committee.</source>
        <translation>Vervolledig het dossier en dien het in bij het comité.</translation>
    </message>
    <message>
        <source>The committee has to put the dossier on its agenda.</source>
        <translation>Het comité moet het dossier op de agenda plaatsen.</translation>
    </message>
    <message>
        <source>The committee asked for information: answer it.</source>
        <translation>Het comité heeft inlichtingen gevraagd: beantwoord ze.</translation>
    </message>
    <message>
        <source>The committee has to decide.</source>
        <translation>Het comité moet beslissen.</translation>
    </message>
    <message>
        <source>Nothing has to be done until the committee amends it.</source>
        <translation>Er moet niets gebeuren tot het comité ze wijzigt.</translation>
    </message>
    <message>
        <source>The committee refused it: prepare a new dossier to ask again.</source>
        <translation>Het comité heeft geweigerd: bereid een nieuw dossier voor om het opnieuw te vragen.</translation>
    </message>
    <message>
        <source>It no longer allows anything.</source>
        <translation>Ze laat niets meer toe.</translation>
    </message>
    <message>
        <source>Another decision took its place.</source>
        <translation>Een andere beslissing is in de plaats gekomen.</translation>
    </message>
    <message>
        <source>Sectoral Committee for the Federal Authority</source>
        <translation>Sectoraal Comité voor de Federale Overheid</translation>
    </message>
    <message>
        <source>Sectoral Committee of the National Register</source>
        <translation>Sectoraal Comité van het Rijksregister</translation>
    </message>
    <message>
        <source>FPS Home Affairs</source>
        <translation>FOD Binnenlandse Zaken</translation>
    </message>
    <message>
        <source>PPS Social Integration</source>
        <translation>POD Maatschappelijke Integratie</translation>
    </message>
    <message>
        <source>another authority</source>
        <translation>een andere overheid</translation>
    </message>
    <message>
        <source>The dossier stays “%1”.</source>
        <comment>state</comment>
        <translation>Het dossier blijft “%1”.</translation>
    </message>
    <message>
        <source>The dossier is “%1” again.</source>
        <comment>state</comment>
        <translation>Het dossier is opnieuw “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>The review that it opened goes with it; %n verdict(s) waited in it.</source>
        <translation>
            <numerusform>De herziening die hierdoor geopend werd, vervalt mee; daarin stond nog %n oordeel open.</numerusform>
            <numerusform>De herziening die hierdoor geopend werd, vervalt mee; daarin stonden nog %n oordelen open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacted</source>
        <comment>event</comment>
        <translation>Gecontacteerd</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <comment>event</comment>
        <translation>Niet aangekomen</translation>
    </message>
    <message>
        <source>It was not delivered (%1): file it again.</source>
        <comment>day</comment>
        <translation>Het is niet aangekomen (%1): dien het opnieuw in.</translation>
    </message>
    <message>
        <source>Promised by %1.</source>
        <comment>day</comment>
        <translation>Beloofd tegen %1.</translation>
    </message>
    <message>
        <source>The draft %1 cites %2: it keeps its words, and its check says what is wrong.</source>
        <comment>request, number of a decision</comment>
        <translation>Het ontwerp %1 vermeldt het nummer %2: de tekst blijft ongewijzigd, en de controle zegt wat er niet klopt.</translation>
    </message>
    <message>
        <source>The request %1 (%3) cites %2 and stays as it was written.</source>
        <comment>request, number of a decision, state</comment>
        <translation>De aanvraag %1 (%3) vermeldt het nummer %2 en blijft zoals ze opgesteld is.</translation>
    </message>
    <message>
        <source>The authorization %1 (%3) cites %2: check its basis.</source>
        <comment>service, number of a decision, environment</comment>
        <translation>De machtiging %1 (%3) vermeldt het nummer %2: kijk haar grondslag na.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Coverage</source>
        <translation>Dekkingsoverzicht</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>op %1</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>zoals bekend op %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Webservice</translation>
    </message>
    <message>
        <source>No service is authorized or asked for.</source>
        <translation>Er is geen enkele machtiging verleend of aangevraagd.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (vervolg)</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 van %2</translation>
    </message>
    <message>
        <source>A draft asks for it: it is not finalised yet.</source>
        <translation>Een ontwerp vraagt het aan: het is nog niet definitief gemaakt.</translation>
    </message>
    <message>
        <source>Request %1 asks for it: it is “%2”.</source>
        <translation>Aanvraag %1 vraagt het aan: ze is “%2”.</translation>
    </message>
    <message>
        <source>Authorized and in force.</source>
        <translation>Gemachtigd en van kracht.</translation>
    </message>
    <message>
        <source>Authorized and in force since %1.</source>
        <translation>Gemachtigd en van kracht sinds %1.</translation>
    </message>
    <message>
        <source>Authorized, and in force from %1.</source>
        <translation>Gemachtigd, en van kracht vanaf %1.</translation>
    </message>
    <message>
        <source>In force until %1: ask for its successor in time.</source>
        <translation>Van kracht tot en met %1: vraag de opvolger tijdig aan.</translation>
    </message>
    <message>
        <source>Authorized in %1, and here neither authorized nor asked.</source>
        <translation>Gemachtigd in %1, en hier gemachtigd noch aangevraagd.</translation>
    </message>
    <message>
        <source>Authorized, but the decision that it cites is not known or not in force.</source>
        <translation>Gemachtigd, maar de aangehaalde beslissing is niet bekend of niet van kracht.</translation>
    </message>
    <message>
        <source>The authorization is suspended.</source>
        <translation>De machtiging is geschorst.</translation>
    </message>
    <message>
        <source>Suspended since %1.</source>
        <translation>Geschorst sinds %1.</translation>
    </message>
    <message>
        <source>The authorization ended.</source>
        <translation>De machtiging is beëindigd.</translation>
    </message>
    <message>
        <source>Ended: not in force since %1.</source>
        <translation>Beëindigd: niet meer van kracht sinds %1.</translation>
    </message>
    <message>
        <source>Request %1 asks for more of it.</source>
        <translation>Aanvraag %1 vraagt een uitbreiding.</translation>
    </message>
    <message>
        <source>Request %1 asks to change it.</source>
        <translation>Aanvraag %1 vraagt een wijziging.</translation>
    </message>
    <message>
        <source>Request %1 asks to end it.</source>
        <translation>Aanvraag %1 vraagt de stopzetting.</translation>
    </message>
    <message>
        <source>all</source>
        <comment>operations</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>basis</comment>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an application and a sentence on it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaties</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doeleinde</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Legal context</source>
        <translation>Wettelijke context</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Programmanummer</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Request %1 will ask for it: it is “%2” and is not with KSZ.</source>
        <translation>Aanvraag %1 zal het aanvragen: ze is “%2” en ligt niet bij de KSZ.</translation>
    </message>
    <message>
        <source>It is not authorized in this environment.</source>
        <translation>De dienst is in deze omgeving niet toegekend.</translation>
    </message>
    <message>
        <source>No request is about this service in this environment.</source>
        <translation>Geen enkele aanvraag gaat over deze dienst in deze omgeving.</translation>
    </message>
    <message>
        <source>Not needed here: it is a batch message, or a service that is no longer offered.</source>
        <translation>Hier niet nodig: dit is een batchbericht of een dienst die niet meer wordt aangeboden.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>There is no display to open a window on. Without a window, licet-cli does the same job: licet-cli init, import, list, check, finalise, form.</source>
        <translation>Er is geen beeldscherm om een venster op te openen. Zonder venster doet licet-cli hetzelfde werk: licet-cli init, import, list, check, finalise, form.</translation>
    </message>
    <message>
        <source>licet [REGISTER]

Opens the register, or the one opened last.
--background  waits without a window and tells what falls due
--version     prints the version
--help        prints this text</source>
        <translation>licet [REGISTER]

Opent het register, of het laatst geopende.
--background  wacht zonder venster en meldt wat te doen valt
--version     toont de versie
--help        toont deze tekst</translation>
    </message>
    <message>
        <source>%1 can&apos;t be started: install Licet anew.</source>
        <translation>%1 kan niet worden gestart: installeer Licet opnieuw.</translation>
    </message>
</context>
<context>
    <name>DraftPaper</name>
    <message>
        <source>Draft</source>
        <translation>Ontwerp</translation>
    </message>
    <message>
        <source>The draft was handed to the printer.</source>
        <translation>Het ontwerp is naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Save draft as PDF</source>
        <translation>Ontwerp opslaan als PDF</translation>
    </message>
    <message>
        <source>draft.pdf</source>
        <translation>ontwerp.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The draft was written: %1</source>
        <translation>Het ontwerp is opgeslagen: %1</translation>
    </message>
</context>
<context>
    <name>DraftQuestion</name>
    <message>
        <source>draft.pdf</source>
        <translation>ontwerp.pdf</translation>
    </message>
    <message>
        <source>Save mail draft</source>
        <translation>Mailconcept opslaan</translation>
    </message>
    <message>
        <source>question.eml</source>
        <translation>vraag.eml</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>E-mail (*.eml)</translation>
    </message>
    <message>
        <source>The question is in the mail draft, to be sent from there.</source>
        <translation>De vraag staat in het mailconcept; verstuur het van daaruit.</translation>
    </message>
    <message>
        <source>%1 was written, but no program opens it: open it yourself.</source>
        <translation>%1 is weggeschreven, maar geen programma opent het: open het zelf.</translation>
    </message>
    <message>
        <source>The answer is kept; the draft waits on you again.</source>
        <translation>Het antwoord is bewaard; het ontwerp wacht weer op u.</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>chased %1</source>
        <translation>herinnerd %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>verstuurd %1</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>ontvangst bevestigd %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>gevraagd %1</translation>
    </message>
    <message>
        <source>finalised %1</source>
        <translation>definitief gemaakt %1</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>ondertekend %1</translation>
    </message>
    <message>
        <source>filed %1</source>
        <translation>ingediend %1</translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>beslist %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>Antwoord verwacht</translation>
    </message>
    <message>
        <source>Execution awaited</source>
        <translation>Uitvoering verwacht</translation>
    </message>
    <message>
        <source>Answer to a question awaited</source>
        <translation>Antwoord op een vraag verwacht</translation>
    </message>
    <message>
        <source>Information asked of us</source>
        <translation>Inlichtingen aan ons gevraagd</translation>
    </message>
    <message>
        <source>Returned, to be corrected</source>
        <translation>Teruggestuurd, te verbeteren</translation>
    </message>
    <message>
        <source>Refused, to be reconsidered</source>
        <translation>Geweigerd, te herbekijken</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>Te ondertekenen</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Te versturen</translation>
    </message>
    <message>
        <source>Decision of the committee awaited</source>
        <translation>Beslissing van het comité verwacht</translation>
    </message>
    <message>
        <source>Decision comes into force</source>
        <translation>Beslissing treedt in werking</translation>
    </message>
    <message>
        <source>Authorization ends</source>
        <translation>Machtiging eindigt</translation>
    </message>
    <message>
        <source>Certificate ends</source>
        <translation>Certificaat vervalt</translation>
    </message>
    <message>
        <source>Echo test not passed yet</source>
        <translation>Echotest nog niet geslaagd</translation>
    </message>
    <message>
        <source>Retrieval of the log to be tested</source>
        <translation>Opvraagtest van de logging te doen</translation>
    </message>
    <message>
        <source>Nobody may sign</source>
        <translation>Niemand mag ondertekenen</translation>
    </message>
    <message>
        <source>Review not finished</source>
        <translation>Herziening niet afgerond</translation>
    </message>
    <message>
        <source>Authorizations to complete</source>
        <translation>Machtigingen aan te vullen</translation>
    </message>
    <message>
        <source>Norms questionnaire</source>
        <translation>Normenvragenlijst</translation>
    </message>
    <message>
        <source>Open point of the norms</source>
        <translation>Open punt van de normen</translation>
    </message>
    <message>
        <source>Last day for a go-live day</source>
        <translation>Uiterste dag voor de geplande ingebruikname</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Eigen herinnering</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wachtend</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vandaag te doen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>per e-mail</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per brief</translation>
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
        <translation>PPKB</translation>
    </message>
    <message>
        <source>KSZ security service</source>
        <translation>veiligheidsdienst KSZ</translation>
    </message>
    <message>
        <source>OCMW cell</source>
        <translation>cel OCMW’s</translation>
    </message>
    <message>
        <source>you</source>
        <translation>u</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>comité</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>days</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, skipping %2</source>
        <translation>%1, %2 niet meegeteld</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n working day(s)</source>
        <translation>
            <numerusform>%1 + %n werkdag</numerusform>
            <numerusform>%1 + %n werkdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) before %1</source>
        <translation>
            <numerusform>%n werkdag vóór %1</numerusform>
            <numerusform>%n werkdagen vóór %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n day(s)</source>
        <translation>
            <numerusform>%1 + %n dag</numerusform>
            <numerusform>%1 + %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before %1</source>
        <translation>
            <numerusform>%n dag vóór %1</numerusform>
            <numerusform>%n dagen vóór %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the day as it was stated: %1</source>
        <translation>de opgegeven dag: %1</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation>geen dag bepaald</translation>
    </message>
    <message>
        <source>Licet: what is due</source>
        <translation>Licet: wat te doen staat</translation>
    </message>
    <message>
        <source>Dossier to be filed</source>
        <translation>In te dienen dossier</translation>
    </message>
    <message>
        <source>no term runs: its day is not known, note it</source>
        <translation>er loopt geen termijn: de dag is niet bekend, noteer hem</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>ondertekenaar</translation>
    </message>
    <message>
        <source>Letter after the execution awaited</source>
        <translation>Brief na de uitvoering verwacht</translation>
    </message>
    <message>
        <source>not delivered %1</source>
        <translation>niet aangekomen %1</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>opgesteld %1</translation>
    </message>
    <message>
        <source>Has it left?</source>
        <translation>Is het vertrokken?</translation>
    </message>
    <message>
        <source>To be sent again</source>
        <translation>Opnieuw te versturen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question, of what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the day that was promised: %1</source>
        <translation>de dag die beloofd werd: %1</translation>
    </message>
    <message>
        <source>Renewed certificate, KSZ to be told</source>
        <translation>Vernieuwd certificaat, aan de KSZ te melden</translation>
    </message>
    <message>
        <source>Renewed certificate, to be taken into use</source>
        <translation>Vernieuwd certificaat, in gebruik te nemen</translation>
    </message>
    <message>
        <source>Old certificate, to be removed</source>
        <translation>Oud certificaat, buiten gebruik te stellen</translation>
    </message>
    <message>
        <source>Rights to transfer after a merger</source>
        <translation>Over te dragen machtigingen na een fusie</translation>
    </message>
    <message>
        <source>Forms not sent yet in the old name</source>
        <translation>Nog niet verstuurde formulieren op de oude naam</translation>
    </message>
    <message>
        <source>the last day of the signatory&apos;s mandate: %1</source>
        <translation>de laatste dag van het mandaat van de ondertekenaar: %1</translation>
    </message>
    <message>
        <source>dossier not delivered %1</source>
        <translation>dossier niet aangekomen %1</translation>
    </message>
    <message>
        <source>Dossier to be filed again</source>
        <translation>Opnieuw in te dienen dossier</translation>
    </message>
</context>
<context>
    <name>EditorSections</name>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Toepassing</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Webservices</translation>
    </message>
    <message>
        <source>Purpose and basis</source>
        <translation>Doeleinde en grondslag</translation>
    </message>
    <message>
        <source>Identification and log</source>
        <translation>Identificatie en logging</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactpersonen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message>
        <source>%1 and %2</source>
        <comment>names, the last one</comment>
        <translation>%1 en %2</translation>
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
        <translation>%1 “%2” is geen sectorcode: schrijf hem als 17.1.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a date that exists: write it as 2026-12-07.</source>
        <translation>%1 “%2” is geen bestaande datum: schrijf een datum zoals 2026-12-07.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a known word: use one of %3.</source>
        <translation>%1 “%2” is geen bekend woord: gebruik een van de woorden %3.</translation>
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
        <translation>In %1 staat niets om te importeren.</translation>
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
        <translation>Het register %1 is alleen-lezen geopend; er is niets gewijzigd.</translation>
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
        <source>%1 is recorded already.</source>
        <translation>%1 is al opgenomen.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the request is “%2”; possible are: %3.</source>
        <translation>“%1” kan niet zolang de aanvraag “%2” is; mogelijk zijn: %3.</translation>
    </message>
    <message>
        <source>The request cannot be finalised: the check finds errors that must be corrected first.</source>
        <translation>De aanvraag kan niet definitief worden gemaakt: de controle vindt fouten die eerst verbeterd moeten worden.</translation>
    </message>
    <message>
        <source>A reason is needed for “%1”: write one.</source>
        <translation>Voor “%1” is een reden nodig: schrijf er een.</translation>
    </message>
    <message>
        <source>The request %2 has no finalised version: finalise it first.</source>
        <translation>Aanvraag %2 heeft geen definitieve versie: maak ze eerst definitief.</translation>
    </message>
    <message>
        <source>The printer did not take the document (%1): check it and print again.</source>
        <translation>De printer nam het document niet aan (%1): kijk hem na en druk opnieuw af.</translation>
    </message>
    <message>
        <source>The form names %1 as signatory and %2 signed: reopen the request and finalise it anew for %2.</source>
        <translation>Het formulier noemt %1 als ondertekenaar en %2 heeft ondertekend: heropen de aanvraag en maak ze opnieuw definitief voor %2.</translation>
    </message>
    <message>
        <source>The day %2 lies in the future: give the day on which it happened.</source>
        <translation>De dag %2 ligt in de toekomst: geef de dag waarop het gebeurde.</translation>
    </message>
    <message>
        <source>The program number %2 is recorded as one of another institution, %1: check it.</source>
        <translation>Het programmanummer %2 staat genoteerd bij een andere instelling, %1: kijk het na.</translation>
    </message>
    <message>
        <source>The request asked for a program number: give the one received, or say that none is used.</source>
        <translation>In de aanvraag werd een programmanummer gevraagd: geef het ontvangen nummer, of zeg dat er geen gebruikt wordt.</translation>
    </message>
    <message>
        <source>There is no environment after production: nothing was prepared.</source>
        <translation>Na productie komt er geen omgeving meer: er is niets voorbereid.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the authorization is “%2”.</source>
        <translation>“%1” kan niet zolang de machtiging “%2” is.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it is in use, or nobody recorded when it was last used. Its log is kept for ten years after the last use.</source>
        <translation>%1 kan niet weg: het is in gebruik, of het laatste gebruik is niet genoteerd. De logging blijft tien jaar na het laatste gebruik bewaard.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: its log is kept until %2.</source>
        <translation>%1 kan niet weg: de logging wordt bewaard tot %2.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: authorizations or open requests that use it: %2.</source>
        <translation>%1 kan niet weg: machtigingen of open aanvragen die het gebruiken: %2.</translation>
    </message>
    <message>
        <source>The request %2 is not signed yet: record its signature before it is sent.</source>
        <translation>De aanvraag %2 is nog niet ondertekend: noteer de ondertekening voor ze wordt verstuurd.</translation>
    </message>
    <message>
        <source>One envelope has one recipient, and these requests go to %1 and to %2: send them one recipient at a time.</source>
        <translation>Eén omslag heeft één bestemmeling, en deze aanvragen gaan naar %1 en naar %2: verstuur ze per bestemmeling.</translation>
    </message>
    <message>
        <source>One envelope has one sender, and these requests come from %1 and from %2: send them one institution at a time.</source>
        <translation>Eén omslag heeft één afzender, en deze aanvragen komen van %1 en van %2: verstuur ze per instelling.</translation>
    </message>
    <message>
        <source>The recipient %1 has no mail address: record one among the recipients, or write a covering letter.</source>
        <translation>De bestemmeling %1 heeft geen mailadres: noteer er een bij de bestemmelingen, of schrijf een begeleidende brief.</translation>
    </message>
    <message>
        <source>The mail address “%2” of %1 is no single address: correct it among the recipients.</source>
        <translation>Het mailadres “%2” van %1 is geen enkelvoudig adres: verbeter het bij de bestemmelingen.</translation>
    </message>
    <message>
        <source>“%1” is not possible once the state is “%2”.</source>
        <translation>“%1” kan niet meer wanneer de toestand “%2” is.</translation>
    </message>
    <message>
        <source>The request %2 waits on no answer of an office, so there is nobody to chase: choose one that was sent and not answered.</source>
        <translation>Aanvraag %2 wacht op geen antwoord van een dienst, er hoeft dus niemand herinnerd te worden: kies er een die verstuurd en niet beantwoord is.</translation>
    </message>
    <message>
        <source>The letter&apos;s text names the field “%1”, which cannot stand there: use one of %3.</source>
        <translation>De tekst van de brief noemt het veld “%1”, dat daar niet kan staan: gebruik een van de velden %3.</translation>
    </message>
    <message>
        <source>The letter&apos;s text opens “%1” and does not close it: add %3 after it.</source>
        <translation>De tekst van de brief opent “%1” en sluit het niet: voeg er %3 achter toe.</translation>
    </message>
    <message>
        <source>The letter&apos;s text closes “%1”, which is not open there: take it away or open it first.</source>
        <translation>De tekst van de brief sluit “%1”, dat daar niet open is: neem het weg of open het eerst.</translation>
    </message>
    <message>
        <source>The term %2 cannot be used: choose one within %3.</source>
        <translation>De termijn %2 kan niet: kies er een binnen %3.</translation>
    </message>
    <message>
        <source>%1 is a closing day already: it counts once.</source>
        <translation>%1 is al een sluitingsdag: die telt één keer.</translation>
    </message>
    <message>
        <source>With these closing days %1 has no working day left, so that no term would ever end: take some away.</source>
        <translation>Met deze sluitingsdagen heeft %1 geen werkdag meer, zodat geen termijn ooit afloopt: verwijder er enkele.</translation>
    </message>
    <message>
        <source>Something can be snoozed until a later day only: %2 is none.</source>
        <translation>Uitstellen kan alleen tot een latere dag: %2 is dat niet.</translation>
    </message>
    <message>
        <source>Nothing of %2 waits, so there is nothing to snooze.</source>
        <translation>Er wacht niets van %2, er valt dus niets uit te stellen.</translation>
    </message>
    <message>
        <source>The file %1 is a register of Licet or belongs to one, and nothing else takes its place: choose another name.</source>
        <translation>Het bestand %1 is een register van Licet of hoort bij een register en wordt door niets anders vervangen: kies een andere naam.</translation>
    </message>
    <message>
        <source>The file %1 was not written, for its disk or the network failed: try again, or choose another place.</source>
        <translation>Het bestand %1 werd niet weggeschreven, want de schijf of het netwerk liet het afweten: probeer opnieuw of kies een andere plaats.</translation>
    </message>
    <message>
        <source>There is no room for %1, so it was not written: make room there, or choose another place.</source>
        <translation>Er is geen plaats voor %1, dus werd het niet weggeschreven: maak daar plaats of kies een andere plaats.</translation>
    </message>
    <message>
        <source>The disk or network folder of %1 cannot be read or written: check it, open the register again and see whether your last change is there.</source>
        <translation>De schijf of netwerkmap van %1 kan niet gelezen of beschreven worden: controleer die, open het register opnieuw en kijk of uw laatste wijziging erin staat.</translation>
    </message>
    <message>
        <source>The register could not be used: open it again and see whether your last change is there.</source>
        <translation>Het register kon niet gebruikt worden: open het opnieuw en kijk of uw laatste wijziging erin staat.</translation>
    </message>
    <message>
        <source>The last save of the register %1 was cut off and must be undone before it can be read, but its folder is for reading only: open it once where that folder can be written.</source>
        <translation>De laatste bewaring van het register %1 werd afgebroken en moet ongedaan gemaakt worden voordat het gelezen kan worden, maar in zijn map kan niet geschreven worden: open het één keer vanaf een plaats waar dat wel kan.</translation>
    </message>
    <message>
        <source>The register %1 is no longer where it was: it was deleted or moved, or its disk was disconnected. Put it back, or save a copy elsewhere.</source>
        <translation>Het register %1 staat niet meer waar het stond: het werd verwijderd of verplaatst, of zijn schijf werd losgekoppeld. Zet het terug, of bewaar elders een kopie.</translation>
    </message>
    <message>
        <source>Another file was put in the place of the register %1 while it was open, and is left as it is: save a copy elsewhere.</source>
        <translation>Op de plaats van het register %1 werd een ander bestand gezet terwijl het open was; dat blijft zoals het is: bewaar elders een kopie.</translation>
    </message>
    <message>
        <source>The register %1 was emptied by another program while it was open: open its newest backup.</source>
        <translation>Het register %1 werd door een ander programma leeggemaakt terwijl het open was: open zijn nieuwste reservekopie.</translation>
    </message>
    <message>
        <source>The file %1 is another register, or one that is in use, and is left as it is: choose another name.</source>
        <translation>Het bestand %1 is een ander register, of een register dat in gebruik is, en blijft zoals het is: kies een andere naam.</translation>
    </message>
    <message>
        <source>No backup was made, for the folder %1 is not there: connect its disk or choose another folder.</source>
        <translation>Er werd geen reservekopie gemaakt, want de map %1 is er niet: sluit de schijf aan of kies een andere map.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: check its folder and the permissions of that folder.</source>
        <translation>De reservekopie %1 kan niet geschreven worden: controleer de map en de rechten ervan.</translation>
    </message>
    <message>
        <source>The backup %1 does not fit on its disk, and none was made: make room or choose another folder.</source>
        <translation>Er is op de schijf geen plaats voor de reservekopie %1, en ze werd niet gemaakt: maak plaats of kies een andere map.</translation>
    </message>
    <message>
        <source>The register is damaged and was left as it is: open a backup.</source>
        <translation>Het register is beschadigd en werd zo gelaten: open een reservekopie.</translation>
    </message>
    <message>
        <source>This does not fit with what the register holds: correct it and try again.</source>
        <translation>Dit past niet bij wat in het register staat: verbeter het en probeer opnieuw.</translation>
    </message>
    <message>
        <source>This is recorded already.</source>
        <translation>Dit is al geregistreerd.</translation>
    </message>
    <message>
        <source>The file %1 is no %2, though its name says so: choose the right file, or give it the name of what it is.</source>
        <translation>Het bestand %1 is geen %2, hoewel de naam dat zegt: kies het juiste bestand, of geef het de naam die bij de inhoud past.</translation>
    </message>
    <message>
        <source>The mail to %1 would be %2 MB, and most mail systems take no more than %3 MB: attach smaller scans, or send the papers by post.</source>
        <translation>De e-mail aan %1 zou %2 MB groot zijn, en de meeste mailsystemen aanvaarden niet meer dan %3 MB: voeg kleinere scans bij, of verstuur de stukken per post.</translation>
    </message>
    <message>
        <source>The paper of %2 that should go along is not in the register: attach the signed form anew.</source>
        <translation>Het stuk van %2 dat mee moet gaan, zit niet in het register: voeg het ondertekende formulier opnieuw toe.</translation>
    </message>
    <message>
        <source>No scan of the signed form is attached to %2: attach it, or say that the signed form goes by post.</source>
        <translation>Bij %2 zit geen scan van het ondertekende formulier: voeg hem toe, of zeg dat het ondertekende formulier per post gaat.</translation>
    </message>
    <message>
        <source>A reminder to %1 of %2 is recorded already: one a day is enough, unless you say otherwise.</source>
        <translation>Er is al een herinnering aan %1 van %2 genoteerd: één per dag volstaat, tenzij u het anders zegt.</translation>
    </message>
    <message>
        <source>%1 names “%2”, and several records are called so: say in the file what tells it from the others.</source>
        <translation>%1 noemt “%2”, en zo heten er meerdere: geef in het bestand op waarin het van de andere verschilt.</translation>
    </message>
    <message>
        <source>“%1” of %2 (event %3) changed the same and lies later: give that day or a later one, or correct that event.</source>
        <translation>“%1” van %2 (gebeurtenis %3) wijzigde hetzelfde en ligt later: geef die dag of een latere, of zet die gebeurtenis recht.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a day of the year: write it as 11-30.</source>
        <translation>%1 “%2” is geen dag van het jaar: schrijf hem als 11-30.</translation>
    </message>
    <message>
        <source>The register %1 is in use by another program: close it there, or open it for reading.</source>
        <translation>Het register %1 is in gebruik bij een ander programma: sluit het daar, of open het om te lezen.</translation>
    </message>
    <message>
        <source>No question about this request waits for an answer.</source>
        <translation>Over deze aanvraag wacht geen vraag op een antwoord.</translation>
    </message>
    <message>
        <source>This is not in the register (%1): it may have been removed in the meantime.</source>
        <translation>Dit staat niet in het register (%1): misschien is het intussen verwijderd.</translation>
    </message>
    <message>
        <source>“%1 %2” was not found: check the number or the name.</source>
        <translation>“%1 %2” is niet gevonden: kijk het nummer of de naam na.</translation>
    </message>
    <message>
        <source>“%1” does not fit with what the register holds: correct it and try again.</source>
        <translation>“%1” past niet bij wat in het register staat: verbeter het en probeer opnieuw.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the dossier is “%2”; possible are: %3.</source>
        <translation>“%1” kan niet zolang het dossier “%2” is; mogelijk zijn: %3.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime (%1): open it again and repeat your change.</source>
        <translation>Dit is intussen elders gewijzigd (%1): open het opnieuw en herhaal uw wijziging.</translation>
    </message>
    <message>
        <source>No environment is chosen, so nothing says which one is next: choose it first.</source>
        <translation>Er is geen omgeving gekozen, dus is niet bekend welke de volgende is: kies ze eerst.</translation>
    </message>
    <message>
        <source>The form or letter that this needs is not part of this program: install a version that has it.</source>
        <translation>Het formulier of de brief die hiervoor nodig is, zit niet in dit programma: installeer een versie die het heeft.</translation>
    </message>
    <message>
        <source>The paper could not be made: nothing was written.</source>
        <translation>Het stuk kon niet worden gemaakt: er is niets weggeschreven.</translation>
    </message>
    <message>
        <source>Content of a file</source>
        <translation>Inhoud van een bestand</translation>
    </message>
    <message>
        <source>Item that is due</source>
        <translation>Wat opgevolgd wordt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Webservice</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>an object, { … }</source>
        <translation>een object, { … }</translation>
    </message>
    <message>
        <source>a list, [ … ]</source>
        <translation>een lijst, [ … ]</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een geheel getal</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>een datum</translation>
    </message>
    <message>
        <source>save</source>
        <comment>what was asked</comment>
        <translation>bewaren</translation>
    </message>
    <message>
        <source>prepare a request</source>
        <comment>what was asked</comment>
        <translation>een aanvraag voorbereiden</translation>
    </message>
    <message>
        <source>snooze</source>
        <comment>what was asked</comment>
        <translation>uitstellen</translation>
    </message>
    <message>
        <source>The authorization that this request is about is not in the register any more: say that the line was not granted, or enter the authorization first.</source>
        <translation>De machtiging waarover deze aanvraag gaat, staat niet meer in het register: geef aan dat de regel niet is toegekend, of voer eerst de machtiging in.</translation>
    </message>
    <message>
        <source>The authorization of %1 has ended, and a change does not revive it: say that the line was not granted, or record first that it has not ended.</source>
        <translation>De machtiging voor %1 is beëindigd, en een wijziging doet ze niet herleven: geef aan dat de regel niet is toegekend, of maak eerst de beëindiging ongedaan.</translation>
    </message>
    <message>
        <source>The authorization of %1 has ended since %2, and a change does not revive it: say that the line was not granted, or record first that it has not ended.</source>
        <translation>De machtiging voor %1 is beëindigd sinds %2, en een wijziging doet ze niet herleven: geef aan dat de regel niet is toegekend, of maak eerst de beëindiging ongedaan.</translation>
    </message>
    <message>
        <source>No authorization that is in force is recorded for %1 in this environment, so nothing can end: say that the line was not granted, or enter it first.</source>
        <translation>Voor %1 is in deze omgeving geen geldende machtiging genoteerd, zodat er niets te beëindigen is: geef aan dat de regel niet is toegekend, of voer ze eerst in.</translation>
    </message>
    <message>
        <source>“%1” is what the executed form says, and stays as it was signed: ask a change instead.</source>
        <translation>“%1” is wat het uitgevoerde formulier zegt en blijft zoals het ondertekend is: vraag een wijziging aan.</translation>
    </message>
    <message>
        <source>Name the service.</source>
        <translation>Noem de webservice.</translation>
    </message>
    <message>
        <source>%1: name the service.</source>
        <translation>%1: noem de webservice.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt vóór de eerste.</translation>
    </message>
    <message>
        <source>%1: the last day lies before the first.</source>
        <translation>%1: de laatste dag ligt vóór de eerste.</translation>
    </message>
    <message>
        <source>The last use lies before the first.</source>
        <translation>Het laatste gebruik ligt vóór het eerste.</translation>
    </message>
    <message>
        <source>%1: the last use lies before the first.</source>
        <translation>%1: het laatste gebruik ligt vóór het eerste.</translation>
    </message>
    <message>
        <source>Of “%2” this cannot be corrected: %1. Write in the note what is right.</source>
        <translation>Van “%2” kan dit niet rechtgezet worden: %1. Schrijf in de notitie wat juist is.</translation>
    </message>
    <message>
        <source>The import cannot be taken back, for something was built on it: “%1” of %2 (%3).</source>
        <translation>De import kan niet ongedaan worden gemaakt, want er werd op voortgebouwd: “%1” van %2 (%3).</translation>
    </message>
    <message>
        <source>This import was taken back already, on %2.</source>
        <translation>Deze import werd al ongedaan gemaakt, op %2.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>de dag</translation>
    </message>
    <message>
        <source>who did it</source>
        <translation>wie het deed</translation>
    </message>
    <message>
        <source>the program number</source>
        <translation>het programmanummer</translation>
    </message>
    <message>
        <source>their reference</source>
        <translation>hun kenmerk</translation>
    </message>
    <message>
        <source>One letter speaks one language, and these forms have two, %1 and %2: send them one language at a time.</source>
        <translation>Een brief is in één taal, en deze formulieren zijn er in twee, %1 en %2: verstuur ze per taal.</translation>
    </message>
    <message>
        <source>“%1” of %2 (event %3) changed the same afterwards and lies earlier: give that day or an earlier one, or correct that event first.</source>
        <translation>“%1” van %2 (gebeurtenis %3) wijzigde hetzelfde daarna en ligt vroeger: geef die dag of een vroegere, of zet eerst die gebeurtenis recht.</translation>
    </message>
    <message>
        <source>The program number %2 is in use, or came with an execution, and stays as it was received. A wrong one is corrected at the event that brought it.</source>
        <translation>Het programmanummer %2 is in gebruik of kwam met een uitvoering, en blijft zoals het ontvangen is. Een fout nummer zet u recht bij de gebeurtenis waarmee het kwam.</translation>
    </message>
    <message>
        <source>%2 is a number of %1: a request keeps its institution once it has a number. Make a new request for the other one, as a copy of this.</source>
        <translation>%2 is een nummer van %1: een aanvraag blijft bij haar instelling zodra ze een nummer heeft. Maak voor de andere een nieuwe aanvraag, als kopie van deze.</translation>
    </message>
    <message>
        <source>The number %2 stands for several requests: use one of the ids %3.</source>
        <translation>Het nummer %2 staat voor meerdere aanvragen: gebruik er een van: %3.</translation>
    </message>
    <message>
        <source>Write the note with --note.</source>
        <translation>Schrijf de notitie met --note.</translation>
    </message>
    <message>
        <source>The note is empty: write it.</source>
        <translation>De notitie is leeg: schrijf ze.</translation>
    </message>
    <message>
        <source>%1: “%2” is more than the form asked for, and an answer does not grant that: make a new request for it, and record what was granted of this one.</source>
        <translation>%1: “%2” is meer dan het formulier vroeg, en een antwoord kan dat niet toekennen: dien daarvoor een nieuwe aanvraag in, en noteer wat van deze werd toegekend.</translation>
    </message>
    <message>
        <source>The last day for the reply, %2, lies before the day on which it was asked.</source>
        <translation>De laatste dag voor het antwoord, %2, ligt vóór de dag waarop het gevraagd werd.</translation>
    </message>
    <message>
        <source>%1 is the one whom the form names: record the signature without saying that somebody else signed.</source>
        <translation>%1 is wie het formulier noemt: noteer de handtekening zonder aan te geven dat iemand anders ondertekende.</translation>
    </message>
    <message>
        <source>There is no printer here: save the document as PDF and print that elsewhere, or set up a printer on this computer.</source>
        <translation>Er is hier geen printer: sla het document op als PDF en druk dat elders af, of stel op deze computer een printer in.</translation>
    </message>
    <message>
        <source>The file %1 is cut off or damaged, for this %2 cannot be read to its end: scan or fetch it anew, and attach that one.</source>
        <translation>Het bestand %1 is afgebroken of beschadigd, want deze %2 kan niet tot het einde gelezen worden: scan het opnieuw of haal het opnieuw op, en voeg dat bestand toe.</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password, so nobody could read it later: attach it without one.</source>
        <translation>Het bestand %1 is met een wachtwoord beveiligd, zodat niemand het later zou kunnen lezen: voeg het toe zonder wachtwoord.</translation>
    </message>
    <message>
        <source>%1 has %2 characters, and at most %3 fit: shorten the text, or attach the long one as a file.</source>
        <translation>%1 telt %2 tekens, en er passen er hoogstens %3: kort de tekst in, of voeg de lange tekst toe als bestand.</translation>
    </message>
    <message>
        <source>%1 has %2 items, and at most %3 fit into one file: divide them over several files.</source>
        <translation>%1 telt %2 elementen, en in één bestand passen er hoogstens %3: verdeel ze over verscheidene bestanden.</translation>
    </message>
    <message>
        <source>The file %1 has %2 MB, and at most %3 MB fit: divide it, or choose a smaller one.</source>
        <translation>Het bestand %1 is %2 MB groot, en hoogstens %3 MB past: splits het, of kies een kleiner bestand.</translation>
    </message>
    <message>
        <source>The number %2 stays, for requests or authorizations name it as their basis (%3) and would lose it. Enter the decision under the right number as a new one, and name that one there instead.</source>
        <translation>Het nummer %2 blijft staan, want aanvragen of machtigingen noemen het als grondslag (%3) en zouden die verliezen. Voer de beslissing onder het juiste nummer als een nieuwe in en noem daar die in de plaats.</translation>
    </message>
    <message>
        <source>%1 says “%2”, and %3 says otherwise: correct one of the two.</source>
        <translation>%1 zegt “%2” en %3 zegt iets anders: verbeter een van beide.</translation>
    </message>
    <message>
        <source>%2 services are more than one request takes, which is %3: divide them among several requests.</source>
        <translation>%2 regels met een webservice is meer dan in één aanvraag past (%3): verdeel ze over verschillende aanvragen.</translation>
    </message>
    <message>
        <source>%1: %2 services are more than one request takes, which is %3: divide them among several requests.</source>
        <translation>%1: %2 regels met een webservice is meer dan in één aanvraag past (%3): verdeel ze over verschillende aanvragen.</translation>
    </message>
    <message>
        <source>No service was granted, so nothing was executed: record the event refuse instead.</source>
        <translation>Er is geen enkele webservice toegekend, dus is er niets uitgevoerd: noteer in de plaats de gebeurtenis refuse.</translation>
    </message>
    <message>
        <source>No service was granted, so nothing was executed: record that the request was refused.</source>
        <translation>Er is geen enkele webservice toegekend, dus is er niets uitgevoerd: noteer dat de aanvraag geweigerd is.</translation>
    </message>
    <message>
        <source>%1: the day %2 lies in the future: give the day on which it happened.</source>
        <translation>%1: de dag %2 ligt in de toekomst: geef de dag waarop het gebeurde.</translation>
    </message>
    <message>
        <source>--granted %2 belongs after a --line SERVICE=with-differences: name the line first.</source>
        <translation>--granted %2 hoort na een --line SERVICE=with-differences: noem eerst de regel.</translation>
    </message>
    <message>
        <source>The request %2 did not arrive: send it again and record that, instead of chasing.</source>
        <translation>Aanvraag %2 is niet aangekomen: verstuur ze opnieuw en noteer dat, in plaats van te herinneren.</translation>
    </message>
    <message>
        <source>%1 is granted with differences: say which.</source>
        <translation>%1 is met verschillen toegekend: zeg welke.</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <comment>an event and its day</comment>
        <translation>“%1” van %2</translation>
    </message>
    <message>
        <source>“%1” cannot have happened on %2, before %3: give the day of that one or a later one.</source>
        <translation>“%1” kan niet gebeurd zijn op %2, vóór %3: geef de dag daarvan of een latere.</translation>
    </message>
    <message>
        <source>“%1” cannot have happened on %2, after %3, which followed it: give the day of that one or an earlier one.</source>
        <translation>“%1” kan niet gebeurd zijn op %2, na %3, dat erop volgde: geef de dag daarvan of een vroegere.</translation>
    </message>
    <message>
        <source>%1: “%2” stands in %3 already: keep one of the two lines.</source>
        <translation>%1: “%2” staat al in %3: behoud een van beide regels.</translation>
    </message>
    <message>
        <source>A reason is needed for “%1”: give it with --note.</source>
        <translation>Voor “%1” is een reden nodig: geef ze met --note.</translation>
    </message>
    <message>
        <source>The file %1 exists already and is left as it is: choose another name, or replace it with --overwrite.</source>
        <translation>Het bestand %1 bestaat al en blijft zoals het is: kies een andere naam, of vervang het met --overwrite.</translation>
    </message>
    <message>
        <source>that no number came</source>
        <translation>dat er geen nummer kwam</translation>
    </message>
    <message>
        <source>The day by which it was promised, %2, lies before the day of the contact: check both days.</source>
        <translation>De beloofde dag, %2, ligt vóór de dag van het contact: kijk beide dagen na.</translation>
    </message>
    <message>
        <source>This answer says what the answer before it said: say with --line what is different now, or keep it as a note.</source>
        <translation>Dit antwoord zegt hetzelfde als het vorige: geef met --line aan wat nu anders is, of bewaar het als notitie.</translation>
    </message>
    <message>
        <source>This answer says what the answer before it said: say what is different now, or keep it as a note.</source>
        <translation>Dit antwoord zegt hetzelfde als het vorige: geef aan wat nu anders is, of bewaar het als notitie.</translation>
    </message>
    <message>
        <source>A later import of %2 was built on it (number %3): take that one back first.</source>
        <translation>Een latere import van %2 bouwt erop voort (nummer %3): maak die eerst ongedaan.</translation>
    </message>
    <message>
        <source>A later import was built on it, %1 of %2 (number %3): take that one back first.</source>
        <translation>Een latere import bouwt erop voort, %1 van %2 (nummer %3): maak die eerst ongedaan.</translation>
    </message>
    <message>
        <source>The request %2 was imported, and its form is not in this register: look for it in the register that it comes from.</source>
        <translation>Aanvraag %2 werd geïmporteerd, en haar formulier staat niet in dit register: zoek het in het register waar ze vandaan komt.</translation>
    </message>
    <message>
        <source>The request %2 was imported, and its form is not in this register: reopen the request and finalise it anew.</source>
        <translation>Aanvraag %2 werd geïmporteerd, en haar formulier staat niet in dit register: heropen de aanvraag en maak ze opnieuw definitief.</translation>
    </message>
    <message>
        <source>The request %2 has no version in force any more: ask for a void one with --version %3.</source>
        <translation>Aanvraag %2 heeft geen geldende versie meer: vraag de vervallen versie met --version %3.</translation>
    </message>
    <message>
        <source>The request %2 has no version in force any more; its last one is version %3.</source>
        <translation>Aanvraag %2 heeft geen geldende versie meer; de laatste is versie %3.</translation>
    </message>
    <message>
        <source>“%1” did not happen, as was noted on %2: nothing more is put right about it. If it did happen, record it anew.</source>
        <translation>“%1” is niet gebeurd, zoals op %2 is genoteerd: er valt niets meer aan recht te zetten. Is het toch gebeurd, noteer het dan opnieuw.</translation>
    </message>
    <message>
        <source>“%1” of %2 (event %3) followed and could not have happened without it: put that one right first.</source>
        <translation>“%1” van %2 (gebeurtenis %3) volgde erop en kon zonder deze gebeurtenis niet plaatsvinden: zet eerst die recht.</translation>
    </message>
    <message>
        <source>The authorization %1, which came of it, went on: “%3” on %2. Put that right first.</source>
        <translation>Met de machtiging %1, die eruit volgde, is intussen meer gebeurd: “%3” op %2. Zet eerst dat recht.</translation>
    </message>
    <message>
        <source>The authorization %1, which came of it, is the subject of something else in the register (%3): remove that first.</source>
        <translation>De machtiging %1, die eruit volgde, wordt elders in het register gebruikt (%3): verwijder dat eerst.</translation>
    </message>
    <message>
        <source>The request %2 rests on the authorization %1, which came of it, so the event stands: end or suspend the authorization instead.</source>
        <translation>De aanvraag %2 steunt op de machtiging %1, die eruit volgde, en dus blijft de gebeurtenis staan: beëindig of schors liever de machtiging.</translation>
    </message>
    <message>
        <source>That it was finalised stays, for its paper bears the day: reopen or withdraw the request instead.</source>
        <translation>Dat de aanvraag definitief is gemaakt, blijft staan, want het document vermeldt die dag: heropen de aanvraag, of trek ze in.</translation>
    </message>
    <message>
        <source>“%1” stays, for its version became void and no paper becomes valid again: finalise the next version.</source>
        <translation>“%1” blijft staan, want de versie is vervallen en geen papier wordt opnieuw geldig: maak de volgende versie definitief.</translation>
    </message>
    <message>
        <source>This was brought by an import: take the import back, or correct what was wrong about the event.</source>
        <translation>Dit kwam met een import: maak de import ongedaan, of zet recht wat er aan de gebeurtenis verkeerd was.</translation>
    </message>
    <message>
        <source>A correction stays: correct the same event once more, with what is right.</source>
        <translation>Een rechtzetting blijft staan: zet dezelfde gebeurtenis nog eens recht, met wat juist is.</translation>
    </message>
    <message>
        <source>“%1” stays in the history: it leads the request nowhere. Write in a note what is right.</source>
        <translation>“%1” blijft in de geschiedenis staan: dit verandert de toestand van de aanvraag niet. Schrijf in een notitie wat juist is.</translation>
    </message>
    <message>
        <source>%1 is the form as it was made, without a signature: sign it first, or attach the scan of the signed paper.</source>
        <translation>%1 is het formulier zoals het is opgemaakt, zonder handtekening: onderteken het eerst, of voeg de scan van het ondertekende papier toe.</translation>
    </message>
    <message>
        <source>The signature in %1 does not fit what stands in it: the file was changed after it was signed. Ask for it as it was signed.</source>
        <translation>De handtekening in %1 past niet bij de inhoud van het bestand: het is na de ondertekening gewijzigd. Vraag het bestand zoals het ondertekend werd.</translation>
    </message>
    <message>
        <source>In force on %2 lies before the decision of %3: correct one of the two days.</source>
        <translation>De dag “Van kracht op” (%2) ligt vóór de beslissing van %3: verbeter een van beide data.</translation>
    </message>
    <message>
        <source>%1: in force on %2 lies before the decision of %3: correct one of the two days.</source>
        <translation>%1: de dag “Van kracht op” (%2) ligt vóór de beslissing van %3: verbeter een van beide data.</translation>
    </message>
    <message>
        <source>This step of %2 would amend one that was decided later, on %3: correct one of the two days.</source>
        <translation>Deze stap van %2 zou een stap wijzigen waarover pas op %3 is beslist: verbeter een van beide data.</translation>
    </message>
    <message>
        <source>%1: a step of %2 would amend one that was decided later, on %3: correct one of the two days, or put the steps in order.</source>
        <translation>%1: een stap van %2 zou een stap wijzigen waarover pas op %3 is beslist: verbeter een van beide data of zet de stappen in volgorde.</translation>
    </message>
    <message>
        <source>On %2 the request %1 waited on no answer of an office: give a day on which it did.</source>
        <translation>Op %2 wachtte aanvraag %1 op geen antwoord van een dienst: geef een dag waarop dat wel zo was.</translation>
    </message>
    <message>
        <source>The withdrawal of %2 lies before the decision of %3: correct one of the two days.</source>
        <translation>De intrekking van %2 ligt vóór de beslissing van %3: verbeter een van beide data.</translation>
    </message>
    <message>
        <source>%1: the withdrawal of %2 lies before the decision of %3: correct one of the two days.</source>
        <translation>%1: de intrekking van %2 ligt vóór de beslissing van %3: verbeter een van beide data.</translation>
    </message>
    <message>
        <source>The program number %2 is noted already, and nothing of this request is without one: a letter that repeats it is attached as a file.</source>
        <translation>Het programmanummer %2 is al genoteerd en niets van deze aanvraag is zonder nummer: voeg een brief die het herhaalt als bestand toe.</translation>
    </message>
    <message>
        <source>with whom it was</source>
        <translation>met wie het was</translation>
    </message>
    <message>
        <source>what was promised</source>
        <translation>wat beloofd werd</translation>
    </message>
    <message>
        <source>The program number %2 is noted with this request: if it is wrong, correct the event with which it came; one for a line that follows comes with its answer.</source>
        <translation>Het programmanummer %2 is bij deze aanvraag genoteerd: is het fout, zet dan de gebeurtenis recht waarmee het kwam; een nummer voor een regel die per brief volgt, komt met het antwoord op die regel.</translation>
    </message>
    <message>
        <source>%1 is a part of %3 since %2. Do this in the name of %3.</source>
        <translation>%1 maakt sinds %2 deel uit van %3. Doe dit in naam van %3.</translation>
    </message>
    <message>
        <source>No merger leaves the right to “%1” to be transferred: it belongs to the institution that it is to belong to, or it has ended.</source>
        <translation>De machtiging voor “%1” hoeft na geen enkele fusie te worden overgedragen: ze behoort al toe aan de juiste instelling, of ze is beëindigd.</translation>
    </message>
    <message>
        <source>%1: %2 lies before %3. Give that day or a later one.</source>
        <translation>%1: %2 ligt vóór %3. Geef die dag of een latere op.</translation>
    </message>
    <message>
        <source>This came with the answer to a request: put that event of the request right.</source>
        <translation>Dit kwam met het antwoord op een aanvraag: zet bij die aanvraag de gebeurtenis recht waarmee het kwam.</translation>
    </message>
    <message>
        <source>the way on which it left</source>
        <translation>de weg waarlangs het vertrok</translation>
    </message>
    <message>
        <source>where the signed original is</source>
        <translation>waar het ondertekende origineel is</translation>
    </message>
    <message>
        <source>What was executed on %3 cannot be granted until %2, an earlier day: correct one of the two days, or record that the line was not granted.</source>
        <translation>Wat op %3 uitgevoerd werd, kan niet toegekend zijn tot en met %2, een vroegere dag: verbeter een van beide dagen, of noteer dat de regel niet toegekend werd.</translation>
    </message>
    <message>
        <source>%1: “%2” would renew itself by way of its own renewals: name the certificate that was there before it.</source>
        <translation>%1: “%2” zou zichzelf vernieuwen langs zijn eigen vernieuwingen: noem het certificaat dat er voordien was.</translation>
    </message>
    <message>
        <source>%1 may not sign on %2: choose somebody who is entitled on that day. Where the form is signed already, record it with --instead and say why with --note.</source>
        <translation>%1 mag op %2 niet ondertekenen: kies iemand die dan bevoegd is. Is het formulier al ondertekend, noteer dat dan met --instead en zeg waarom met --note.</translation>
    </message>
    <message>
        <source>%1 may not sign on %2: choose somebody who is entitled on that day. Where the form is signed already, tick that and write the reason.</source>
        <translation>%1 mag op %2 niet ondertekenen: kies iemand die dan bevoegd is. Is het formulier al ondertekend, vink dat dan aan en schrijf de reden.</translation>
    </message>
    <message>
        <source>%1: an end has none. Only the last day of an end can be granted otherwise.</source>
        <translation>%1: dat heeft een stopzetting niet. Alleen de laatste dag ervan kan anders toegekend worden.</translation>
    </message>
    <message>
        <source>%1: whether a line was granted is not put right in this way. Note that the answer did not happen, and record it anew.</source>
        <translation>%1: of een regel is toegekend, kunt u zo niet rechtzetten. Noteer het antwoord als niet gebeurd, en noteer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>%1: another answer came in the place of this one on %2. Put that one right.</source>
        <translation>%1: op %2 is een ander antwoord in de plaats van dit antwoord gekomen. Zet dat andere antwoord recht.</translation>
    </message>
    <message>
        <source>Verdicts were given already in the review that this event opened (%3, the first on %2), so the event stays. If the decision holds after all, enter it as a new one.</source>
        <translation>In de herziening die door deze gebeurtenis geopend werd, zijn al oordelen gegeven (%3, het eerste op %2), dus de gebeurtenis blijft staan. Geldt de beslissing toch nog, voer ze dan in als een nieuwe.</translation>
    </message>
    <message>
        <source>“%1” stays in the history: it leads the dossier nowhere. Put right in the dossier itself what is wrong.</source>
        <translation>“%1” blijft in de geschiedenis staan: dit verandert de toestand van het dossier niet. Zet in het dossier zelf recht wat verkeerd is.</translation>
    </message>
    <message>
        <source>The number %2 stands for several dossiers or requests: use one of the ids %3.</source>
        <translation>Het nummer %2 staat voor meerdere dossiers of aanvragen: gebruik er een van: %3.</translation>
    </message>
    <message>
        <source>A certificate that is valid from %3 only cannot be in use since %2: correct one of the two days.</source>
        <translation>Een certificaat dat pas vanaf %3 geldig is, kan niet al sinds %2 in gebruik zijn: verbeter een van beide data.</translation>
    </message>
    <message>
        <source>%1: a certificate that is valid from %3 only cannot be in use since %2: correct one of the two days.</source>
        <translation>%1: een certificaat dat pas vanaf %3 geldig is, kan niet al sinds %2 in gebruik zijn: verbeter een van beide data.</translation>
    </message>
    <message>
        <source>A certificate whose last day is %3 cannot be in use only since %2: correct one of the two days.</source>
        <translation>Een certificaat waarvan %3 de laatste dag is, kan niet pas sinds %2 in gebruik zijn: verbeter een van beide data.</translation>
    </message>
    <message>
        <source>%1: a certificate whose last day is %3 cannot be in use only since %2: correct one of the two days.</source>
        <translation>%1: een certificaat waarvan %3 de laatste dag is, kan niet pas sinds %2 in gebruik zijn: verbeter een van beide data.</translation>
    </message>
    <message>
        <source>A certificate cannot be removed on %2 and be in use only since %3: correct one of the two days.</source>
        <translation>Een certificaat kan niet buiten gebruik zijn sinds %2 en pas in gebruik sinds %3: verbeter een van beide data.</translation>
    </message>
    <message>
        <source>%1: a certificate cannot be removed on %2 and be in use only since %3: correct one of the two days.</source>
        <translation>%1: een certificaat kan niet buiten gebruik zijn sinds %2 en pas in gebruik sinds %3: verbeter een van beide data.</translation>
    </message>
    <message>
        <source>The dossier did not arrive: file it again first.</source>
        <translation>Het dossier is niet aangekomen: dien het eerst opnieuw in.</translation>
    </message>
    <message>
        <source>%1: another request changes this authorization, from %2 on, and rests on what is noted of this one. Note that the other answer did not happen, then record both anew, in their order.</source>
        <translation>%1: een andere aanvraag wijzigt deze machtiging, vanaf %2, en steunt op wat hiervan genoteerd is. Noteer het antwoord op die andere aanvraag als niet gebeurd en noteer daarna beide opnieuw, in hun volgorde.</translation>
    </message>
    <message>
        <source>by when they asked a reply</source>
        <translation>tegen wanneer zij antwoord vroegen</translation>
    </message>
    <message>
        <source>what was granted</source>
        <translation>wat toegekend werd</translation>
    </message>
    <message>
        <source>“%1” was not possible on %2, as the dossier stood then, or %3 could not have followed it: check the day, or put that one right first.</source>
        <translation>“%1” was op %2 niet mogelijk in de toestand waarin het dossier toen was, of %3 had er niet op kunnen volgen: kijk de dag na, of zet eerst die gebeurtenis recht.</translation>
    </message>
</context>
<context>
    <name>EventConsequence</name>
    <message>
        <source>No authorization follows.</source>
        <translation>Er volgt geen machtiging.</translation>
    </message>
    <message>
        <source>Each line of them counts as granted as asked.</source>
        <translation>Elke regel ervan geldt als toegekend zoals gevraagd.</translation>
    </message>
    <message>
        <source>The authorization ends.</source>
        <translation>De machtiging eindigt.</translation>
    </message>
    <message>
        <source>The authorization changes.</source>
        <translation>De machtiging wijzigt.</translation>
    </message>
    <message numerus="yes">
        <source>Makes %n authorization(s) in %1 from %2.</source>
        <translation>
            <numerusform>Er ontstaat %n machtiging in %1, geldig vanaf %2.</numerusform>
            <numerusform>Er ontstaan %n machtigingen in %1, geldig vanaf %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for %1 and %n other(s), which are “%2”.</source>
        <comment>requests, state</comment>
        <translation>
            <numerusform>Niet voor %1 en nog %n andere, in toestand “%2”.</numerusform>
            <numerusform>Niet voor %1 en nog %n andere, in toestand “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mail draft to the recipient is saved and opened. It is recorded as sent once you say that it has left.</source>
        <translation>Een mailconcept aan de bestemmeling wordt opgeslagen en geopend. De aanvraag geldt als verstuurd zodra u zegt dat het vertrokken is.</translation>
    </message>
    <message>
        <source>A covering letter is saved and opened, with the papers behind it. It is recorded as sent once you say that it has left.</source>
        <translation>Een begeleidende brief wordt opgeslagen en geopend, met de stukken erachter. De aanvraag geldt als verstuurd zodra u zegt dat hij vertrokken is.</translation>
    </message>
    <message>
        <source>Not for %1, in the state “%2”.</source>
        <comment>requests, state</comment>
        <translation>Niet voor %1, in toestand “%2”.</translation>
    </message>
    <message>
        <source>The authorization changes from %1; until then it stays as it is.</source>
        <translation>De machtiging wijzigt vanaf %1; tot dan blijft ze zoals ze is.</translation>
    </message>
</context>
<context>
    <name>EventRecorder</name>
    <message>
        <source>%1: %2 Nothing was recorded.</source>
        <comment>request, why not</comment>
        <translation>%1: %2 Er is niets genoteerd.</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <comment>a request and its state</comment>
        <translation>%1 is nu “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are now “%1”.</source>
        <translation>
            <numerusform>%n aanvraag is nu “%1”.</numerusform>
            <numerusform>%n aanvragen zijn nu “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lies before %2, when the state before it began; it was recorded all the same.</source>
        <translation>%1 ligt vóór %2, toen de vorige toestand begon; het is toch genoteerd.</translation>
    </message>
    <message>
        <source>The authorization of %1 had ended already, since %2; that stays as it was recorded.</source>
        <comment>service, day</comment>
        <translation>De machtiging voor %1 was al beëindigd, sinds %2; dat blijft zoals het genoteerd is.</translation>
    </message>
    <message numerus="yes">
        <source>The contact is recorded with %n request(s).</source>
        <translation>
            <numerusform>Het contact is vastgelegd bij %n aanvraag.</numerusform>
            <numerusform>Het contact is vastgelegd bij %n aanvragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact is recorded; without an answer it is due again on %1.</source>
        <translation>Het contact is vastgelegd; zonder antwoord is er op %1 weer iets te doen.</translation>
    </message>
    <message>
        <source>Who signed is not known here as a person of the institution, so held no mandate for it; that is recorded too.</source>
        <translation>Wie ondertekende, is hier niet bekend als persoon van de instelling en had er dus geen mandaat voor; ook dat is vastgelegd.</translation>
    </message>
    <message>
        <source>Who signed held no mandate for it on that day; that is recorded too.</source>
        <translation>Wie ondertekende, had er die dag geen mandaat voor; ook dat is vastgelegd.</translation>
    </message>
</context>
<context>
    <name>FindingCounts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n waarschuwing</numerusform>
            <numerusform>%n waarschuwingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n aandachtspunt</numerusform>
            <numerusform>%n aandachtspunten</numerusform>
        </translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>geen bevindingen</translation>
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
        <translation>Vermeld de versie die de toepassing aanroept.</translation>
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
        <translation>Het doeleinde staat niet in beslissing %1.</translation>
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
        <translation>Handel ze af of bepaal een nieuwe dag.</translation>
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
        <translation>De logging geeft geen antwoord op: %1.</translation>
    </message>
    <message>
        <source>Every use must be traceable to who, what, when and how; adapt the logging first.</source>
        <translation>Elk gebruik moet herleidbaar zijn tot wie, wat, wanneer en hoe; pas eerst de logging aan.</translation>
    </message>
    <message>
        <source>The system that keeps the log is not named.</source>
        <translation>Het systeem dat de loggegevens bewaart is niet vermeld.</translation>
    </message>
    <message>
        <source>Name the system.</source>
        <translation>Noem het systeem.</translation>
    </message>
    <message>
        <source>The keeper of the log is not named.</source>
        <translation>De bewaarder van de loggegevens is niet vermeld.</translation>
    </message>
    <message>
        <source>Name the service that keeps the log.</source>
        <translation>Noem de dienst die de loggegevens bewaart.</translation>
    </message>
    <message>
        <source>It is not said how long the log is kept.</source>
        <translation>De bewaartermijn van de loggegevens is niet vermeld.</translation>
    </message>
    <message>
        <source>Give the number of years, at least 10.</source>
        <translation>Vermeld het aantal jaren, minstens 10.</translation>
    </message>
    <message>
        <source>The log is kept for %1 years; at least 10 are required.</source>
        <translation>De loggegevens worden %1 jaar bewaard; minstens 10 jaar is vereist.</translation>
    </message>
    <message>
        <source>Have the log kept for at least 10 years.</source>
        <translation>Laat de loggegevens minstens 10 jaar bewaren.</translation>
    </message>
    <message>
        <source>With a program number each request must be logged to the physical person.</source>
        <translation>Met een programmanummer moet de logging elke vraag herleidbaar maken tot de fysieke persoon.</translation>
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
        <translation>%1 is als afwezig opgenomen tot en met %2.</translation>
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
        <translation>Raam het aantal aanroepen per dag en in het piekuur.</translation>
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
        <source>The last day of use is not stated.</source>
        <translation>De laatste dag van gebruik is niet vermeld.</translation>
    </message>
    <message>
        <source>State the day after which the services are called no more.</source>
        <translation>Vermeld de dag waarna de webservices niet meer worden aangeroepen.</translation>
    </message>
    <message>
        <source>It is not said why the use ends.</source>
        <translation>Er staat niet waarom het gebruik eindigt.</translation>
    </message>
    <message>
        <source>State the reason among the remarks: the form prints it first.</source>
        <translation>Vermeld de reden bij de opmerkingen: het formulier drukt ze eerst af.</translation>
    </message>
    <message>
        <source>The end date %1 lies before the start date %2.</source>
        <translation>De einddatum %1 ligt voor de begindatum %2.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Verbeter een van beide data.</translation>
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
        <translation>Het certificaat is maar geldig tot en met %1, dus niet tot de begindatum %2.</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>Vernieuw het certificaat.</translation>
    </message>
    <message>
        <source>Nothing was granted yet in %1 and %2.</source>
        <translation>Er is nog niets toegekend in %1 en %2.</translation>
    </message>
    <message>
        <source>First arrange test and acceptance.</source>
        <translation>Regel eerst test en acceptatie.</translation>
    </message>
    <message>
        <source>Not everything was granted yet in %1.</source>
        <translation>In %1 is nog niet alles toegekend.</translation>
    </message>
    <message>
        <source>First arrange that environment.</source>
        <translation>Regel eerst die omgeving.</translation>
    </message>
    <message>
        <source>%1 is already authorized for this application, environment and purpose.</source>
        <translation>Voor %1 bestaat al een machtiging voor deze toepassing, deze omgeving en dit doeleinde.</translation>
    </message>
    <message>
        <source>Check whether this request is needed, or make a change.</source>
        <translation>Kijk na of deze aanvraag nodig is, of vraag een wijziging.</translation>
    </message>
    <message>
        <source>%1 stands in request %2 already.</source>
        <translation>%1 staat al in aanvraag %2.</translation>
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
        <translation>Het doeleinde is precies omschreven</translation>
    </message>
    <message>
        <source>The purpose is that of the authorization</source>
        <translation>Het doeleinde is dat van de machtiging</translation>
    </message>
    <message>
        <source>Each service is precise</source>
        <translation>Elke webservice is precies omschreven</translation>
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
        <translation>De ondertekenaar is niet de opsteller</translation>
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
        <translation>De wettelijke context is niet te lang</translation>
    </message>
    <message>
        <source>The last day is stated</source>
        <translation>De laatste dag is vermeld</translation>
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
    <message>
        <source>%1 is an advice, which authorizes nothing.</source>
        <translation>%1 is een advies, en dat machtigt niet.</translation>
    </message>
    <message>
        <source>%1 is a recommendation, which authorizes nothing.</source>
        <translation>%1 is een aanbeveling, en die machtigt niet.</translation>
    </message>
    <message>
        <source>Cite the deliberation that authorizes the exchange.</source>
        <translation>Vermeld de beraadslaging die de mededeling toestaat.</translation>
    </message>
    <message>
        <source>The log would be kept for %1 years; %2 are the most.</source>
        <translation>De loggegevens zouden %1 jaar worden bewaard; hoogstens %2 jaar is mogelijk.</translation>
    </message>
    <message>
        <source>Correct the number of years.</source>
        <translation>Verbeter het aantal jaren.</translation>
    </message>
    <message>
        <source>Nothing can be sent to “%2”, the mail address of %1.</source>
        <translation>Naar “%2”, het e-mailadres van %1, kan niets worden verstuurd.</translation>
    </message>
    <message>
        <source>Give one address, such as name@example.be.</source>
        <translation>Geef één adres op, zoals naam@voorbeeld.be.</translation>
    </message>
    <message>
        <source>The volume given for %1 is not possible.</source>
        <translation>Het volume voor %1 is niet mogelijk.</translation>
    </message>
    <message>
        <source>Correct the calls per day and at peak.</source>
        <translation>Verbeter het aantal aanroepen per dag en in het piekuur.</translation>
    </message>
    <message>
        <source>The peak of %1, %2 calls an hour, is above the %3 calls of a day.</source>
        <translation>De piek van %1, %2 aanroepen per uur, ligt hoger dan de %3 aanroepen van een dag.</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>Verbeter een van beide.</translation>
    </message>
    <message>
        <source>The basis is an authorization</source>
        <translation>De grondslag is een machtiging</translation>
    </message>
    <message>
        <source>The fonts of the papers lack %1: an empty box is printed instead.</source>
        <translation>In de lettertypes van de gedrukte stukken ontbreekt %1: in de plaats komt een leeg vakje.</translation>
    </message>
    <message>
        <source>Write it otherwise.</source>
        <translation>Schrijf het anders.</translation>
    </message>
    <message>
        <source>Every sign can be printed</source>
        <translation>Elk teken kan worden afgedrukt</translation>
    </message>
    <message>
        <source>Name or address of %1 is not recorded in the form’s language (%2): the form prints it in another.</source>
        <translation>Naam of adres van %1 is niet vastgelegd in de taal van het formulier (%2): het formulier drukt ze in een andere taal af.</translation>
    </message>
    <message>
        <source>Give both with the institution, under “Name and address in other languages”.</source>
        <translation>Vul beide in bij de instelling, onder “Naam en adres in andere talen”.</translation>
    </message>
    <message>
        <source>Give both with the recipient, under “Name and address in other languages”.</source>
        <translation>Vul beide in bij de bestemmeling, onder “Naam en adres in andere talen”.</translation>
    </message>
    <message>
        <source>The printed title of %1 is not recorded in the form’s language (%2): the form prints it in another.</source>
        <translation>De titel van %1 is niet vastgelegd in de taal van het formulier (%2): het formulier drukt hem in een andere taal af.</translation>
    </message>
    <message>
        <source>Give it with the mandate.</source>
        <translation>Vul hem in bij het mandaat.</translation>
    </message>
    <message>
        <source>Names and addresses are in the form’s language</source>
        <translation>Namen en adressen zijn in de taal van het formulier</translation>
    </message>
    <message>
        <source>The signing day %1 is past, and this version is not signed yet.</source>
        <translation>De dag van ondertekening %1 is voorbij, en deze versie is nog niet ondertekend.</translation>
    </message>
    <message>
        <source>Choose the day on which this version will be signed.</source>
        <translation>Kies de dag waarop deze versie wordt ondertekend.</translation>
    </message>
    <message>
        <source>The decision %1 is in the register, but none of its steps bears the dossier number %2.</source>
        <translation>De beslissing %1 staat in het register, maar geen van haar stappen draagt het dossiernummer %2.</translation>
    </message>
    <message>
        <source>Correct the dossier number, or record the step.</source>
        <translation>Verbeter het dossiernummer, of neem de stap op.</translation>
    </message>
    <message>
        <source>The authorization concerned is that of another institution.</source>
        <translation>De betrokken machtiging is die van een andere instelling.</translation>
    </message>
    <message>
        <source>Choose the authorization of this institution.</source>
        <translation>Kies de machtiging van deze instelling.</translation>
    </message>
    <message>
        <source>The authorization concerned is that of another application.</source>
        <translation>De betrokken machtiging is die van een andere toepassing.</translation>
    </message>
    <message>
        <source>Choose the authorization of this application.</source>
        <translation>Kies de machtiging van deze toepassing.</translation>
    </message>
    <message>
        <source>The authorization concerned holds in another environment.</source>
        <translation>De betrokken machtiging geldt in een andere omgeving.</translation>
    </message>
    <message>
        <source>Choose the authorization of this environment.</source>
        <translation>Kies de machtiging van deze omgeving.</translation>
    </message>
    <message>
        <source>No line asks for the service of the authorization concerned.</source>
        <translation>Geen enkele regel vraagt de webservice van de betrokken machtiging.</translation>
    </message>
    <message>
        <source>Name that service, or choose the authorization that is meant.</source>
        <translation>Noem die webservice, of kies de machtiging die u bedoelt.</translation>
    </message>
    <message>
        <source>who</source>
        <comment>what a log answers</comment>
        <translation>wie</translation>
    </message>
    <message>
        <source>what</source>
        <comment>what a log answers</comment>
        <translation>wat</translation>
    </message>
    <message>
        <source>when</source>
        <comment>what a log answers</comment>
        <translation>wanneer</translation>
    </message>
    <message>
        <source>how</source>
        <comment>what a log answers</comment>
        <translation>hoe</translation>
    </message>
    <message>
        <source>Nothing differs from the authorization as it is.</source>
        <translation>Er verschilt niets van de machtiging zoals ze nu is.</translation>
    </message>
    <message>
        <source>Change what is to be different, or say it among the remarks.</source>
        <translation>Wijzig wat anders moet worden, of zeg het bij de opmerkingen.</translation>
    </message>
    <message>
        <source>What changes is stated</source>
        <translation>Wat er wijzigt, is vermeld</translation>
    </message>
    <message>
        <source>Granted neither in %1 nor in %2 yet: %3.</source>
        <translation>Nog niet toegekend in %1 en evenmin in %2: %3.</translation>
    </message>
    <message>
        <source>Not granted in %1 yet: %2.</source>
        <translation>Nog niet toegekend in %1: %2.</translation>
    </message>
    <message>
        <source>%1 is already authorized %2 times for this application, environment and purpose.</source>
        <translation>Voor %1 bestaan al %2 machtigingen voor deze toepassing, deze omgeving en dit doeleinde.</translation>
    </message>
    <message>
        <source>%1 of the services are already authorized for this application, environment and purpose.</source>
        <translation>Voor %1 van de webservices bestaan al machtigingen voor deze toepassing, deze omgeving en dit doeleinde.</translation>
    </message>
    <message>
        <source>%1 stands in %2 requests already, the first is %3.</source>
        <translation>%1 staat al in %2 aanvragen, de eerste is %3.</translation>
    </message>
    <message>
        <source>%1 of the services stand in other requests already, the first is %2.</source>
        <translation>%1 van de webservices staan al in andere aanvragen, de eerste is %2.</translation>
    </message>
    <message>
        <source>Go on with one of them, or withdraw them.</source>
        <translation>Ga met een ervan verder, of trek ze in.</translation>
    </message>
    <message>
        <source>%1 is asked for twice, on line %2 and line %3.</source>
        <translation>%1 wordt twee keer gevraagd, op regel %2 en op regel %3.</translation>
    </message>
    <message>
        <source>%1 %2 is asked for twice, on line %3 and line %4.</source>
        <translation>%1 %2 wordt twee keer gevraagd, op regel %3 en op regel %4.</translation>
    </message>
    <message>
        <source>Keep one line, with all its operations.</source>
        <translation>Behoud één regel, met alle operaties ervan.</translation>
    </message>
    <message>
        <source>Each service is asked for once</source>
        <translation>Elke webservice wordt één keer gevraagd</translation>
    </message>
    <message>
        <source>Request %2 ends the use of %1.</source>
        <translation>Aanvraag %2 zet het gebruik van %1 stop.</translation>
    </message>
    <message>
        <source>Check which of the two is still wanted.</source>
        <translation>Ga na welke van beide aanvragen nog gewenst is.</translation>
    </message>
    <message>
        <source>%1 stands already in a request of %3 for %2.</source>
        <translation>%1 staat al in een aanvraag van %3 voor %2.</translation>
    </message>
    <message>
        <source>A request of %3 for %2 ends the use of %1.</source>
        <translation>Een aanvraag van %3 voor %2 beëindigt het gebruik van %1.</translation>
    </message>
    <message>
        <source>%1 stands in %2 requests already; the first is a request of %4 for %3.</source>
        <translation>%1 staat al in %2 aanvragen; de eerste is een aanvraag van %4 voor %3.</translation>
    </message>
    <message>
        <source>%1 of the services stand in other requests already; the first is a request of %3 for %2.</source>
        <translation>%1 van de webservices staan al in andere aanvragen; de eerste is een aanvraag van %3 voor %2.</translation>
    </message>
    <message>
        <source>procedure, sentence %1</source>
        <translation>procedure, zin %1</translation>
    </message>
    <message>
        <source>Give the number of the decision or the law that allows it, or declare “not applicable” with the reason.</source>
        <translation>Vermeld het nummer van de beslissing of de wet die het toelaat, of verklaar “niet van toepassing” met de reden.</translation>
    </message>
    <message>
        <source>The decision %1 is cited, but no service of this request rests on it.</source>
        <translation>De beslissing %1 is vermeld, maar geen webservice van deze aanvraag steunt erop.</translation>
    </message>
    <message>
        <source>Leave it out, or cite it for the service that it authorizes.</source>
        <translation>Laat ze weg, of vermeld ze bij de webservice waarop ze betrekking heeft.</translation>
    </message>
    <message>
        <source>Every decision cited serves a service</source>
        <translation>Bij elke vermelde beslissing hoort een webservice</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>services and what is found on them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The certificate is valid from %1, after the start date %2.</source>
        <translation>Het certificaat is geldig vanaf %1, na de begindatum %2.</translation>
    </message>
    <message>
        <source>Start on that day or later, or note the certificate that is valid now.</source>
        <translation>Begin op die dag of later, of noteer het certificaat dat nu geldig is.</translation>
    </message>
    <message>
        <source>The form is in %1, and the institution writes in %2.</source>
        <translation>Het formulier is in het %1, maar de instelling schrijft in het %2.</translation>
    </message>
    <message>
        <source>Choose that language; a copy in another one can be printed for reading.</source>
        <translation>Kies die taal; een leesversie in een andere taal kan worden afgedrukt.</translation>
    </message>
    <message>
        <source>The form is in %1, and the institution writes in Dutch or in French.</source>
        <translation>Het formulier is in het %1, maar de instelling schrijft in het Nederlands of het Frans.</translation>
    </message>
    <message>
        <source>Choose one of the two; a copy in another language can be printed for reading.</source>
        <translation>Kies een van beide talen; een leesversie in een andere taal kan worden afgedrukt.</translation>
    </message>
    <message>
        <source>The form is in a language of the institution</source>
        <translation>Het formulier is in een taal van de instelling</translation>
    </message>
    <message>
        <source>The authorization concerned is for version %1, and the form names another one.</source>
        <translation>De betrokken machtiging geldt voor versie %1, en het formulier vermeldt een andere.</translation>
    </message>
    <message>
        <source>Name its version, or choose the authorization that is meant.</source>
        <translation>Vermeld die versie, of kies de machtiging die bedoeld is.</translation>
    </message>
    <message>
        <source>The decision %1 names %3 (%2), which merged into %5 on %4.</source>
        <translation>De beslissing %1 noemt %3 (%2), een instelling die op %4 is opgegaan in %5.</translation>
    </message>
    <message>
        <source>Ask KSZ whether the decision goes on for %5, or cite one that names it.</source>
        <translation>Vraag aan de KSZ of de beslissing verder geldt voor %5, of vermeld een beslissing die deze instelling noemt.</translation>
    </message>
    <message>
        <source>The decision %1 names %3 by the number %2, which it had before %4.</source>
        <translation>De beslissing %1 noemt %3 met het nummer %2, dat tot vóór %4 gold.</translation>
    </message>
    <message>
        <source>Say beside the basis that it is the same institution.</source>
        <translation>Vermeld bij de grondslag dat het om dezelfde instelling gaat.</translation>
    </message>
    <message>
        <source>The decision names the institution as it is now</source>
        <translation>De beslissing noemt de instelling zoals ze nu is</translation>
    </message>
    <message>
        <source>%1 is a part of %2 since %3: nothing is asked in its name any more.</source>
        <translation>%1 maakt sinds %3 deel uit van %2: in die naam wordt niets meer gevraagd.</translation>
    </message>
    <message>
        <source>Make the request in the name of %2, as a copy of this one.</source>
        <translation>Maak de aanvraag in naam van %2, als kopie van deze.</translation>
    </message>
    <message>
        <source>The form must be signed by the %1 too, and on %2 nobody is.</source>
        <translation>Ook wie de functie “%1” bekleedt, moet het formulier ondertekenen, en op %2 bekleedt niemand die.</translation>
    </message>
    <message>
        <source>Record who holds that post, or choose another signing day.</source>
        <translation>Neem op wie die functie bekleedt, of kies een andere dag van ondertekening.</translation>
    </message>
    <message>
        <source>On %3 %1 becomes a part of %2, and what is asked begins after that.</source>
        <translation>Op %3 gaat %1 op in %2, en wat gevraagd wordt, begint pas daarna.</translation>
    </message>
    <message>
        <source>Ask it in the name of %2, or let it begin before.</source>
        <translation>Vraag het in naam van %2, of laat het eerder beginnen.</translation>
    </message>
    <message>
        <source>%1 signed on %2, and is recorded absent until %3.</source>
        <translation>%1 heeft op %2 ondertekend en is als afwezig opgenomen tot en met %3.</translation>
    </message>
    <message>
        <source>%1 signed on %2, which only the managing official and the deputy could; present: %3.</source>
        <translation>%1 heeft op %2 ondertekend, wat alleen de leidende ambtenaar en de adjunct mochten; aanwezig: %3.</translation>
    </message>
    <message>
        <source>%1 signed on %2 without a mandate for it.</source>
        <translation>%1 heeft op %2 ondertekend zonder daarvoor een mandaat te hebben.</translation>
    </message>
    <message>
        <source>%1 signed on %2, and is not known at %3.</source>
        <translation>%1 heeft op %2 ondertekend en is niet bekend bij %3.</translation>
    </message>
    <message>
        <source>Put right what is recorded, if it is wrong; otherwise have a new version signed.</source>
        <translation>Verbeter wat genoteerd is als het niet klopt; laat anders een nieuwe versie ondertekenen.</translation>
    </message>
    <message>
        <source>“Not applicable” is declared beside the decision %1.</source>
        <translation>“Niet van toepassing” wordt verklaard naast de beslissing %1.</translation>
    </message>
    <message>
        <source>Keep one of the two: the form would declare both.</source>
        <translation>Behoud een van beide: het formulier zou beide verklaren.</translation>
    </message>
    <message>
        <source>“%1” is cited without its article.</source>
        <translation>“%1” wordt aangehaald zonder artikel.</translation>
    </message>
    <message>
        <source>Name the article that allows the exchange.</source>
        <translation>Noem het artikel dat de uitwisseling toestaat.</translation>
    </message>
    <message>
        <source>“%1” is cited without its day.</source>
        <translation>“%1” wordt aangehaald zonder datum.</translation>
    </message>
    <message>
        <source>Give the day of the law or the royal decree.</source>
        <translation>Vermeld de datum van de wet of het koninklijk besluit.</translation>
    </message>
    <message>
        <source>“%1” is cited without its day and without its article.</source>
        <translation>“%1” wordt aangehaald zonder datum en zonder artikel.</translation>
    </message>
    <message>
        <source>Give the day, and name the article that allows the exchange.</source>
        <translation>Vermeld de datum, en noem het artikel dat de uitwisseling toestaat.</translation>
    </message>
    <message>
        <source>The law is cited with day and article</source>
        <translation>De wet wordt aangehaald met datum en artikel</translation>
    </message>
    <message>
        <source>The last day of use, %1, is past when the form is signed, on %2.</source>
        <translation>De laatste dag van gebruik, %1, is al voorbij wanneer het formulier ondertekend wordt, op %2.</translation>
    </message>
    <message>
        <source>State a day on which KSZ can still act; what is past does not end.</source>
        <translation>Vermeld een dag waarop de KSZ nog kan handelen: wat voorbij is, kan niet meer stopgezet worden.</translation>
    </message>
    <message>
        <source>The last day of use, %1, lies after the last day of the authorization, %2.</source>
        <translation>De laatste dag van gebruik, %1, valt na de laatste dag van de machtiging, %2.</translation>
    </message>
    <message>
        <source>State an earlier day, or let the authorization end by itself.</source>
        <translation>Vermeld een vroegere dag, of laat de machtiging vanzelf aflopen.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>The draft was imported.</source>
        <translation>Het ontwerp is geïmporteerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were imported; there already: %1.</source>
        <translation>
            <numerusform>%n item is geïmporteerd; al aanwezig: %1.</numerusform>
            <numerusform>%n items zijn geïmporteerd; al aanwezig: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were imported; there already: %1; left as they are: %2.</source>
        <translation>
            <numerusform>%n item is geïmporteerd; al aanwezig: %1; gelaten zoals ze zijn: %2.</numerusform>
            <numerusform>%n items zijn geïmporteerd; al aanwezig: %1; gelaten zoals ze zijn: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1</source>
        <translation>De import van %1</translation>
    </message>
    <message>
        <source>The import of %1 on %2</source>
        <comment>file, day</comment>
        <translation>De import van %1 op %2</translation>
    </message>
    <message>
        <source>%1 is taken back as a whole: what it added goes, what it changed is as it was before. The history keeps both.</source>
        <comment>the import of a file</comment>
        <translation>%1 in zijn geheel ongedaan maken? Wat toegevoegd werd, verdwijnt; wat gewijzigd werd, wordt weer zoals voordien. De geschiedenis bewaart beide.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>The file is still being imported: wait for its end.</source>
        <translation>Het bestand wordt nog geïmporteerd: wacht tot het einde.</translation>
    </message>
    <message>
        <source>Stopped: the import was not taken back.</source>
        <translation>Gestopt: de import werd niet ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 van %2 items</translation>
    </message>
    <message>
        <source>The import is still being taken back. If you go on now, that is broken off and all of it stays as it was imported.</source>
        <translation>De import wordt nog ongedaan gemaakt. Gaat u nu verder, dan wordt dat afgebroken en blijft alles zoals het geïmporteerd werd.</translation>
    </message>
    <message>
        <source>Leave it as imported</source>
        <translation>Laten zoals geïmporteerd</translation>
    </message>
    <message>
        <source>%1: it was taken back as a whole.</source>
        <comment>the import of a file</comment>
        <translation>%1 werd in zijn geheel ongedaan gemaakt.</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>whom one writes to</source>
        <translation>de bestemmeling</translation>
    </message>
    <message>
        <source>the institution</source>
        <translation>de instelling</translation>
    </message>
    <message>
        <source>who prepared the form</source>
        <translation>wie het formulier opmaakte</translation>
    </message>
    <message>
        <source>day of the letter</source>
        <translation>dag van de brief</translation>
    </message>
    <message>
        <source>how many requests</source>
        <translation>hoeveel aanvragen</translation>
    </message>
    <message>
        <source>our references, with commas</source>
        <translation>onze kenmerken, met komma’s</translation>
    </message>
    <message>
        <source>when there is one request</source>
        <translation>wanneer het om één aanvraag gaat</translation>
    </message>
    <message>
        <source>when there are several requests</source>
        <translation>wanneer het om verscheidene aanvragen gaat</translation>
    </message>
    <message>
        <source>when papers go along</source>
        <translation>wanneer er bijlagen meegaan</translation>
    </message>
    <message>
        <source>for each request</source>
        <translation>voor elke aanvraag</translation>
    </message>
    <message>
        <source>our reference</source>
        <translation>ons kenmerk</translation>
    </message>
    <message>
        <source>version of the form</source>
        <translation>versie van het formulier</translation>
    </message>
    <message>
        <source>their reference</source>
        <translation>hun kenmerk</translation>
    </message>
    <message>
        <source>application</source>
        <translation>toepassing</translation>
    </message>
    <message>
        <source>web services</source>
        <translation>webservices</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>omgeving</translation>
    </message>
    <message>
        <source>day sent</source>
        <translation>dag van verzending</translation>
    </message>
    <message>
        <source>day of acknowledgement</source>
        <translation>dag van ontvangstbevestiging</translation>
    </message>
    <message>
        <source>working days waited</source>
        <translation>verstreken werkdagen</translation>
    </message>
    <message>
        <source>days of earlier reminders</source>
        <translation>dagen van eerdere herinneringen</translation>
    </message>
    <message>
        <source>when it has no number of ours</source>
        <translation>wanneer ze geen nummer van ons heeft</translation>
    </message>
    <message>
        <source>forms that went signed by post and go along unsigned, with commas</source>
        <translation>formulieren die ondertekend per post vertrokken zijn en niet-ondertekend meegaan, met komma’s</translation>
    </message>
    <message>
        <source>when there are several of these</source>
        <translation>wanneer er daarvan verscheidene zijn</translation>
    </message>
    <message>
        <source>kind of request</source>
        <translation>soort aanvraag</translation>
    </message>
    <message>
        <source>day on which it was executed, where a letter is to follow</source>
        <translation>dag van de uitvoering, als er nog een brief volgt</translation>
    </message>
    <message>
        <source>sentence on the forms that go along unsigned, with the way by which the signed ones went</source>
        <translation>zin over de formulieren die niet-ondertekend meegaan, met de wijze waarop de ondertekende verstuurd zijn</translation>
    </message>
    <message>
        <source>when an answer is waited for</source>
        <translation>als op een antwoord gewacht wordt</translation>
    </message>
    <message>
        <source>when only program numbers by letter are waited for</source>
        <translation>als enkel op programmanummers per brief gewacht wordt</translation>
    </message>
    <message>
        <source>when other letters after an execution are waited for</source>
        <translation>als op andere brieven na een uitvoering gewacht wordt</translation>
    </message>
    <message>
        <source>web services whose program number is to follow by letter</source>
        <translation>webservices waarvan het programmanummer per brief volgt</translation>
    </message>
    <message>
        <source>web services on which the answer is to follow by letter</source>
        <translation>webservices waarover het antwoord per brief volgt</translation>
    </message>
    <message>
        <source>days of telephone calls</source>
        <translation>dagen van telefonisch contact</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message>
        <source>There is nothing in this list.</source>
        <translation>Deze lijst is leeg.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>op %1</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>zoals bekend op %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 van %2 rijen</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <comment>the filter of a list</comment>
        <translation>Selectie – %1</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Lijst exporteren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;CSV (*.csv)</source>
        <translation>Rekenblad (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose a name that ends with .xlsx or .csv.</source>
        <translation>Kies een naam die eindigt op .xlsx of .csv.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n rij werd geschreven naar %1.</numerusform>
            <numerusform>%n rijen werden geschreven naar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was handed to the printer.</source>
        <translation>Naar de printer gestuurd: %1</translation>
    </message>
    <message>
        <source>There is no printer here: save the list as PDF and print that elsewhere, or set up a printer on this computer.</source>
        <translation>Er is hier geen printer: sla de lijst op als PDF en druk die elders af, of stel op deze computer een printer in.</translation>
    </message>
    <message>
        <source>Save list as PDF</source>
        <translation>Lijst opslaan als PDF</translation>
    </message>
    <message>
        <source>Save list as PDF…</source>
        <translation>Lijst opslaan als PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The list was saved: %1</source>
        <translation>De lijst is opgeslagen: %1</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <source>What</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Zoals genoteerd</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>institution</source>
        <translation>instelling</translation>
    </message>
    <message>
        <source>KBO number</source>
        <translation>ondernemingsnummer (KBO)</translation>
    </message>
    <message>
        <source>application</source>
        <translation>toepassing</translation>
    </message>
    <message>
        <source>service</source>
        <translation>webservice</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versie</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>omgeving</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>doeleinde</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>grondslag</translation>
    </message>
    <message>
        <source>program number</source>
        <translation>programmanummer</translation>
    </message>
    <message>
        <source>day sent</source>
        <translation>dag van verzending</translation>
    </message>
    <message>
        <source>day executed</source>
        <translation>dag van uitvoering</translation>
    </message>
    <message>
        <source>state</source>
        <translation>toestand</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>The row has %2 cells and the columns are %3: put a text that holds the separator between quotation marks.</source>
        <translation>De rij heeft %2 cellen en er zijn %3 kolommen: zet een tekst waarin het scheidingsteken staat tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>No institution is named: add its name or its KBO number.</source>
        <translation>Er staat geen instelling: zet er de naam of het ondernemingsnummer (KBO) bij.</translation>
    </message>
    <message>
        <source>The institution “%2” is not in the register: add it there, or correct the name.</source>
        <translation>De instelling “%2” staat niet in het register: voeg ze daar toe, of verbeter de naam.</translation>
    </message>
    <message>
        <source>Several institutions are named “%2”: give the KBO number of the one meant.</source>
        <translation>Meerdere instellingen heten “%2”: geef het ondernemingsnummer (KBO) van de bedoelde.</translation>
    </message>
    <message>
        <source>The name “%2” and the KBO number, of %3, are of two institutions: correct one.</source>
        <translation>De naam “%2” en het ondernemingsnummer (KBO), van %3, zijn van twee instellingen: verbeter een van beide.</translation>
    </message>
    <message>
        <source>“%2” is not a valid enterprise number (KBO): correct it.</source>
        <translation>“%2” is geen geldig ondernemingsnummer (KBO): verbeter het.</translation>
    </message>
    <message>
        <source>“%2” is no environment: write test, acceptance or production, one a row.</source>
        <translation>“%2” is geen omgeving: schrijf test, acceptatie of productie, één per rij.</translation>
    </message>
    <message>
        <source>“%2” is no state: write sent, executed, returned, refused or withdrawn.</source>
        <translation>“%2” is geen toestand: schrijf verstuurd, uitgevoerd, teruggestuurd, geweigerd of ingetrokken.</translation>
    </message>
    <message>
        <source>The state is “%2”, and yet there is a day of execution, %3: correct one.</source>
        <translation>De toestand is “%2”, en toch staat er een dag van uitvoering, %3: verbeter een van beide.</translation>
    </message>
    <message>
        <source>The %1 “%2” is not a day that exists: write it as 03/02/2025 or 2025-02-03.</source>
        <translation>“%2” (%1) is geen bestaande dag: schrijf hem als 03/02/2025 of 2025-02-03.</translation>
    </message>
    <message>
        <source>The program number “%2” is too short: it has exactly eleven digits.</source>
        <translation>Programmanummer “%2” is te kort: het moet precies elf cijfers tellen.</translation>
    </message>
    <message>
        <source>The program number “%2” seems to have lost its leading zeros in a spreadsheet: have them put back, or correct it.</source>
        <translation>Programmanummer “%2” lijkt zijn voorloopnullen in een rekenblad verloren te hebben: laat ze terugzetten, of verbeter het.</translation>
    </message>
    <message>
        <source>“%2” is not a program number: it has exactly eleven digits.</source>
        <translation>“%2” is geen programmanummer: dat telt precies elf cijfers.</translation>
    </message>
    <message>
        <source>The program number %2 is one of another institution, %3: check it.</source>
        <translation>Programmanummer %2 is van een andere instelling, %3: kijk dit na.</translation>
    </message>
    <message>
        <source>The same as line %2.</source>
        <translation>Dezelfde als regel %2.</translation>
    </message>
    <message>
        <source>In the register already, as request %2.</source>
        <translation>Staat al in het register, als aanvraag %2.</translation>
    </message>
    <message>
        <source>To complete: %1.</source>
        <translation>Aan te vullen: %1.</translation>
    </message>
    <message>
        <source>The day executed, %2, lies before the day sent: check it.</source>
        <translation>De dag van uitvoering, %2, ligt vóór de dag van verzending: kijk dit na.</translation>
    </message>
    <message>
        <source>No authorization is made: it needs an application, a service and an environment.</source>
        <translation>Er wordt geen machtiging gemaakt: daarvoor zijn een toepassing, een webservice en een omgeving nodig.</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>fate of a row</comment>
        <translation>geïmporteerd</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>fate of a row</comment>
        <translation>dubbel</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>fate of a row</comment>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>The list is empty: choose another one.</source>
        <translation>De lijst is leeg: kies een andere.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet program: save it there as CSV, or copy its cells.</source>
        <translation>Dit is een werkmap van een rekenblad: sla ze daar op als CSV, of kopieer haar cellen.</translation>
    </message>
    <message>
        <source>This is no list: it holds no text. Choose a CSV file.</source>
        <translation>Dit is geen lijst: er staat geen tekst in. Kies een CSV-bestand.</translation>
    </message>
    <message>
        <source>The list has 0 rows below the names of its columns: there is nothing to import.</source>
        <translation>De lijst heeft 0 rijen onder de namen van haar kolommen: er valt niets te importeren.</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>name of a column</comment>
        <translation>reden</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Machtigingen</translation>
    </message>
    <message>
        <source>Decisions of the committee</source>
        <translation>Beslissingen van het comité</translation>
    </message>
    <message>
        <source>Program numbers</source>
        <translation>Programmanummers</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>People and mandates</source>
        <translation>Personen en mandaten</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Webservices</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Ondernemingsnummer (KBO)</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Op deze dag</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In gebruik sinds</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Laatste gebruik</translation>
    </message>
    <message>
        <source>In force on this day</source>
        <translation>Van kracht op deze dag</translation>
    </message>
    <message>
        <source>Dossier numbers</source>
        <translation>Dossiernummers</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Van kracht vanaf</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>In deze toestand sinds</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Holds it on this day</source>
        <translation>In functie op deze dag</translation>
    </message>
    <message>
        <source>Absent on this day</source>
        <translation>Afwezig op deze dag</translation>
    </message>
    <message>
        <source>May sign on this day</source>
        <translation>Mag op deze dag ondertekenen</translation>
    </message>
    <message>
        <source>As what, or why not</source>
        <translation>Als wat, of waarom niet</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Certificaat geldig tot en met</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Volgnummer</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Gebeurd op</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>Ingevoerd op</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Nummer van het item</translation>
    </message>
    <message>
        <source>security consultant, in the others&apos; absence</source>
        <translation>veiligheidsconsulent, bij afwezigheid van de anderen</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>an official or deputy is present</source>
        <translation>een leidende ambtenaar of adjunct is aanwezig</translation>
    </message>
    <message>
        <source>no mandate that lets sign</source>
        <translation>geen mandaat dat het ondertekenen toelaat</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>nog niet van kracht</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>loopt binnenkort af</translation>
    </message>
    <message>
        <source>without valid basis</source>
        <translation>zonder geldige grondslag</translation>
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
        <translation>neen</translation>
    </message>
    <message>
        <source>Open reviews</source>
        <translation>Lopende herzieningen</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>laatste dag</translation>
    </message>
    <message>
        <source>ended since</source>
        <translation>beëindigd sinds</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operaties</translation>
    </message>
    <message>
        <source>legal context</source>
        <translation>wettelijke context</translation>
    </message>
    <message>
        <source>dossier number</source>
        <translation>dossiernummer</translation>
    </message>
    <message>
        <source>why no decision is needed</source>
        <translation>waarom geen beslissing nodig is</translation>
    </message>
    <message>
        <source>in use since</source>
        <translation>in gebruik sinds</translation>
    </message>
    <message>
        <source>last use</source>
        <translation>laatste gebruik</translation>
    </message>
    <message>
        <source>number of the request</source>
        <translation>nummer van de aanvraag</translation>
    </message>
    <message>
        <source>in this state since</source>
        <translation>in deze toestand sinds</translation>
    </message>
    <message>
        <source>A quotation mark is never closed, so all from line %2 to line %3 stands in one cell: close it.</source>
        <translation>Een aanhalingsteken wordt nergens gesloten, zodat alles van regel %2 tot regel %3 in één cel staat: sluit het.</translation>
    </message>
    <message>
        <source>A text in quotation marks begins on line %2, and behind its closing mark on line %3 stands more: put the mark where the text ends, and double the marks within it.</source>
        <translation>Een tekst tussen aanhalingstekens begint op regel %2, en achter het sluitende teken op regel %3 staat nog meer: zet dat teken waar de tekst eindigt, en verdubbel de tekens erbinnen.</translation>
    </message>
    <message>
        <source>From line %2 to line %3 whole rows stand in one cell: a quotation mark is not closed where its text ends.</source>
        <translation>Van regel %2 tot regel %3 staan hele rijen in één cel: een aanhalingsteken wordt niet gesloten waar zijn tekst eindigt.</translation>
    </message>
    <message>
        <source>This is no request: it names neither a service with an environment nor a program number. Complete the row, or leave it out.</source>
        <translation>Dit is geen aanvraag: de rij noemt geen webservice met een omgeving en geen programmanummer. Vul de rij aan of laat ze weg.</translation>
    </message>
    <message>
        <source>The %1 is “%2”: the spreadsheet or database had no value there. Put the value in, or empty the cell.</source>
        <translation>Voor “%1” staat er “%2”: het rekenblad of de databank had daar geen waarde. Vul de waarde in of maak de cel leeg.</translation>
    </message>
    <message>
        <source>The %1 “%2” is nearly “%3”, which the register knows: say whether that one is meant, or correct it.</source>
        <translation>“%2” (%1) is bijna “%3”, dat het register kent: zeg of dat bedoeld is, of verbeter het.</translation>
    </message>
    <message>
        <source>The %1 “%2” can be read in two ways, for some days of this list only exist with the month first: say which comes first.</source>
        <translation>“%2” (%1) kan op twee manieren worden gelezen, want sommige dagen van deze lijst bestaan alleen met de maand eerst: zeg wat eerst staat.</translation>
    </message>
    <message>
        <source>In the register already, as an authorization.</source>
        <translation>Staat al in het register, als machtiging.</translation>
    </message>
    <message>
        <source>The last day, %2, lies before the first one: check it.</source>
        <translation>De laatste dag, %2, ligt voor de eerste: kijk dat na.</translation>
    </message>
    <message>
        <source>The register has an authorization for the same already, from another day or request: check that this is one more.</source>
        <translation>Het register heeft al een machtiging voor hetzelfde, van een andere dag of aanvraag: kijk na of dit er een bijkomende is.</translation>
    </message>
    <message>
        <source>Line %2 makes an authorization for the same already: check that this is one more.</source>
        <translation>Regel %2 maakt al een machtiging voor hetzelfde: kijk na of dit er een bijkomende is.</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>fate of a row</comment>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>The text is UTF-8, but not everywhere: correct it, or say in which encoding it is.</source>
        <translation>De tekst is UTF-8, maar niet overal: verbeter hem, of zeg in welke codering hij staat.</translation>
    </message>
    <message>
        <source>The text is UTF-8, but on line %1 a letter is damaged or cut off: correct it, or say in which encoding it is.</source>
        <translation>De tekst is UTF-8, maar op regel %1 is een letter beschadigd of afgebroken: verbeter hem, of zeg in welke codering hij staat.</translation>
    </message>
    <message>
        <source>MS-DOS (code page 850)</source>
        <comment>encoding</comment>
        <translation>MS-DOS (codetabel 850)</translation>
    </message>
    <message>
        <source>Macintosh</source>
        <comment>encoding</comment>
        <translation>Macintosh</translation>
    </message>
    <message>
        <source>Read as %1: %2</source>
        <comment>encoding, words</comment>
        <translation>Gelezen als %1. Klopt dit? %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Genoteerd door</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Gedaan door</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>Nummer in het register</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word in quotation marks</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 has %2 characters, and at most %3 are kept: shorten it.</source>
        <translation>%1 telt %2 tekens, en hoogstens %3 worden bewaard: kort de tekst in.</translation>
    </message>
    <message>
        <source>The %1, %2, lies in the future: correct it.</source>
        <translation>“%2” (%1) ligt in de toekomst: verbeter de datum.</translation>
    </message>
    <message>
        <source>The register has an authorization of the same service with the purpose “%2”: check that this is not the same one, worded otherwise.</source>
        <translation>Het register heeft een machtiging voor dezelfde webservice met het doeleinde “%2”: kijk na of dit niet dezelfde is, anders verwoord.</translation>
    </message>
    <message>
        <source>Line %2 makes an authorization of the same service with another purpose: check that this is not the same one, worded otherwise.</source>
        <translation>Regel %2 maakt een machtiging voor dezelfde webservice met een ander doeleinde: kijk na of dit niet dezelfde is, anders verwoord.</translation>
    </message>
    <message>
        <source>The %1 holds a number that looks like the national number of a person: take it out if it is one.</source>
        <translation>In “%1” staat een nummer dat op het INSZ van een persoon lijkt: haal het eruit als het er een is.</translation>
    </message>
    <message>
        <source>The %1 “%2” is more than one: make one row of each.</source>
        <translation>“%2” (%1) is meer dan één: maak er voor elk een eigen rij van.</translation>
    </message>
    <message>
        <source>Line %2 is about the same and says otherwise (%1): correct one of the two, or leave one out.</source>
        <translation>Regel %2 gaat over hetzelfde en zegt iets anders (%1): verbeter een van beide, of laat er een weg.</translation>
    </message>
    <message>
        <source>The state is “%2”, and yet there is a day of execution, %3: it is taken as the day of that answer, check it.</source>
        <translation>De toestand is “%2”, en toch staat er een dag van uitvoering, %3: die geldt als de dag van dat antwoord, kijk hem na.</translation>
    </message>
    <message>
        <source>Operations asked</source>
        <translation>Gevraagde operaties</translation>
    </message>
    <message>
        <source>Version asked</source>
        <translation>Gevraagde versie</translation>
    </message>
    <message>
        <source>Start asked</source>
        <translation>Gevraagde begindatum</translation>
    </message>
    <message>
        <source>Last day asked</source>
        <translation>Gevraagde laatste dag</translation>
    </message>
    <message>
        <source>conditions of the answer</source>
        <translation>voorwaarden van het antwoord</translation>
    </message>
    <message>
        <source>operations asked</source>
        <translation>gevraagde operaties</translation>
    </message>
    <message>
        <source>version asked</source>
        <translation>gevraagde versie</translation>
    </message>
    <message>
        <source>start asked</source>
        <translation>gevraagde begindatum</translation>
    </message>
    <message>
        <source>last day asked</source>
        <translation>gevraagde laatste dag</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of a request&apos;s form</comment>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Toepassingen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Omgevingen</translation>
    </message>
    <message>
        <source>Valid on this day</source>
        <translation>Geldig op deze dag</translation>
    </message>
    <message>
        <source>The row cites decision %2 and says that none is needed: leave one of the two out.</source>
        <translation>De rij vermeldt beslissing %2 en zegt dat er geen nodig is: laat een van beide weg.</translation>
    </message>
    <message>
        <source>Law or royal decree</source>
        <translation>Wet of koninklijk besluit</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>law or royal decree</source>
        <translation>wet of koninklijk besluit</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artikel</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>“%2” is a number that %3 had before: the row is taken as its own.</source>
        <translation>“%2” is een nummer dat %3 vroeger had: de rij wordt aan die instelling toegekend.</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Opgegaan in</translation>
    </message>
    <message>
        <source>Merged on</source>
        <translation>Opgegaan op</translation>
    </message>
    <message>
        <source>Held before by</source>
        <translation>Voordien van</translation>
    </message>
    <message>
        <source>Way of sending</source>
        <translation>Wijze van verzending</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Ondertekend origineel</translation>
    </message>
    <message>
        <source>Reply asked by</source>
        <translation>Antwoord gevraagd tegen</translation>
    </message>
    <message>
        <source>Program number brought</source>
        <translation>Meegedeeld programmanummer</translation>
    </message>
    <message>
        <source>Corrected event</source>
        <translation>Verbeterde gebeurtenis</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>Wat verbeterd werd</translation>
    </message>
    <message>
        <source>As it was noted</source>
        <translation>Zoals het genoteerd was</translation>
    </message>
    <message>
        <source>As it is right</source>
        <translation>Zoals het juist is</translation>
    </message>
    <message>
        <source>Last day of what ended</source>
        <translation>Laatste dag bij beëindiging</translation>
    </message>
    <message>
        <source>Transfer asked on</source>
        <translation>Overdracht gevraagd op</translation>
    </message>
</context>
<context>
    <name>LoggingFields</name>
    <message>
        <source>System that keeps the log</source>
        <translation>Systeem dat de logging bewaart</translation>
    </message>
    <message>
        <source>Keeper of the log</source>
        <translation>Bewaarder van de logging</translation>
    </message>
    <message>
        <source>WHO is logged?</source>
        <translation>WIE wordt gelogd?</translation>
    </message>
    <message>
        <source>WHAT?</source>
        <translation>WAT?</translation>
    </message>
    <message>
        <source>WHEN?</source>
        <translation>WANNEER?</translation>
    </message>
    <message>
        <source>HOW?</source>
        <translation>HOE?</translation>
    </message>
    <message>
        <source>Each request traced to a person?</source>
        <translation>Elke vraag herleidbaar tot de fysieke persoon?</translation>
    </message>
    <message>
        <source>Years kept</source>
        <translation>Jaren bewaard</translation>
    </message>
    <message>
        <source>Joined to KSZ&apos;s log by</source>
        <translation>Koppeling met de logging van de KSZ</translation>
    </message>
    <message>
        <source>Log last retrieved on</source>
        <translation>Logging laatst opgevraagd op</translation>
    </message>
    <message>
        <source>Retrieved by</source>
        <translation>Opgevraagd door</translation>
    </message>
    <message>
        <source>Result of the retrieval</source>
        <translation>Resultaat van de opvraging</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Opinion and reasons</source>
        <translation>Advies en redenen</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>Alle operaties</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Toepassing</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Authorization concerned</source>
        <translation>Betrokken machtiging</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Hoofdstuk</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Check (SHA-256)</source>
        <translation>Controlewaarde (SHA-256)</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Sluitingsdagen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Decision of the committee</source>
        <translation>Beslissing van het comité</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Roles of the consultant</source>
        <translation>Rollen van de consulent</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactpersonen</translation>
    </message>
    <message>
        <source>Copied from request</source>
        <translation>Gekopieerd van aanvraag</translation>
    </message>
    <message>
        <source>Cover page (SHA-256)</source>
        <translation>Begeleidende nota (SHA-256)</translation>
    </message>
    <message>
        <source>Data (SHA-256)</source>
        <translation>Gegevens (SHA-256)</translation>
    </message>
    <message>
        <source>Persons and data concerned</source>
        <translation>Betrokken personen en gegevens</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <source>Working days until a decision is in force</source>
        <translation>Werkdagen tot een beslissing van kracht is</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>For decisions from</source>
        <translation>Voor beslissingen vanaf</translation>
    </message>
    <message>
        <source>Deliberation number</source>
        <translation>Nummer van de beraadslaging</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Afgehandeld op</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Dossiernummer</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ontwerp</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Traced to a person</source>
        <translation>Herleidbaar tot de fysieke persoon</translation>
    </message>
    <message>
        <source>Echo test on</source>
        <translation>Echotest op</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Editie</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Days before an end</source>
        <translation>Dagen vóór een einde</translation>
    </message>
    <message>
        <source>Finalised on</source>
        <translation>Opgemaakt op</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>Form (SHA-256)</source>
        <translation>Formulier (SHA-256)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Functional contact</source>
        <translation>Functioneel contact</translation>
    </message>
    <message>
        <source>History up to here (SHA-256)</source>
        <translation>Geschiedenis tot hier (SHA-256)</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>HOE</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identificatie</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>Van kracht op</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Koppeling met de logging van de KSZ</translation>
    </message>
    <message>
        <source>KBO number</source>
        <translation>Ondernemingsnummer (KBO)</translation>
    </message>
    <message>
        <source>Keeper of the log</source>
        <translation>Bewaarder van de logging</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Last retrieval</source>
        <translation>Laatste opvraging</translation>
    </message>
    <message>
        <source>Usual working days until execution</source>
        <translation>Gebruikelijk aantal werkdagen tot de uitvoering</translation>
    </message>
    <message>
        <source>Legal context</source>
        <translation>Wettelijke context</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Wettelijke basis</translation>
    </message>
    <message>
        <source>Security logging</source>
        <translation>Veiligheidslogging</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Managing institution</source>
        <translation>Beheersinstelling</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Werkwijze</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaties</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Norms questionnaire due on</source>
        <translation>Normenvragenlijst te bezorgen op</translation>
    </message>
    <message>
        <source>Not applicable because</source>
        <translation>Niet van toepassing omdat</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Numbering of requests</source>
        <translation>Nummering van de aanvragen</translation>
    </message>
    <message>
        <source>Concerns an OCMW</source>
        <translation>Betreft een OCMW</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Drukste uur</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Aanroepen per dag</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Openstaande punten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Contact at PPKB</source>
        <translation>Contact bij PPKB</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Opgesteld door</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Programmanummer</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doeleinde</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Doeleinden</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Redenen</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Bestemmeling</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Working days between reminders</source>
        <translation>Werkdagen tussen herinneringen</translation>
    </message>
    <message>
        <source>Working days until the first reminder</source>
        <translation>Werkdagen tot de eerste herinnering</translation>
    </message>
    <message>
        <source>Reason of the reopening</source>
        <translation>Reden van de heropening</translation>
    </message>
    <message>
        <source>Field to correct</source>
        <translation>Te verbeteren veld</translation>
    </message>
    <message>
        <source>Replaced by decision</source>
        <translation>Vervangen door beslissing</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Voorbehoud</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Years kept</source>
        <translation>Jaren bewaard</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Sector code</source>
        <translation>Sectorcode</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Webservice</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Webservices</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Ondertekenaar</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ondertekend op</translation>
    </message>
    <message>
        <source>Signing day</source>
        <translation>Dag van ondertekening</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Begindatum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Wat de webservice levert</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Technisch contact</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
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
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>Vervallen omdat</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>Vervallen sinds</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAT</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WANNEER</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WIE</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Ingetrokken op</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Every year on</source>
        <translation>Elk jaar op</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Toegevoegd op</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Asked whom</source>
        <translation>Gevraagd aan</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Aanleiding</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Controlelijst</translation>
    </message>
    <message>
        <source>Corrected event</source>
        <translation>Rechtgezette gebeurtenis</translation>
    </message>
    <message>
        <source>Date on it</source>
        <translation>Datum op het stuk</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Waarom beëindigd</translation>
    </message>
    <message>
        <source>Ended since</source>
        <translation>Beëindigd sinds</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Ingediend op</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeven door</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gegeven op</translation>
    </message>
    <message>
        <source>Go-live day</source>
        <translation>Dag van ingebruikname</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Gebeurd op</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Laatste gebruik</translation>
    </message>
    <message>
        <source>Last use according to</source>
        <translation>Laatste gebruik volgens</translation>
    </message>
    <message>
        <source>Later systems</source>
        <translation>Latere systemen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Next retrieval test</source>
        <translation>Volgende opvraagtest</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Geopend op</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Prepared from</source>
        <translation>Voorbereid vanuit</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Nummer van het item</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Hun kenmerk</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Herziening</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In gebruik sinds</translation>
    </message>
    <message>
        <source>In use according to</source>
        <translation>In gebruik volgens</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Suspended since</source>
        <translation>Geschorst sinds</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Institutions taken away</source>
        <translation>Weggenomen instellingen</translation>
    </message>
    <message>
        <source>Purposes taken away</source>
        <translation>Weggenomen doeleinden</translation>
    </message>
    <message>
        <source>Services taken away</source>
        <translation>Weggenomen webservices</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Events left out</source>
        <translation>Weggelaten gebeurtenissen</translation>
    </message>
    <message>
        <source>Point of the dossier</source>
        <translation>Punt van het dossier</translation>
    </message>
    <message>
        <source>Chased on</source>
        <translation>Herinnerd op</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Wijze</translation>
    </message>
    <message>
        <source>Snoozed on</source>
        <translation>Uitgesteld op</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>By telephone after so many in writing</source>
        <translation>Telefonisch na dit aantal schriftelijke herinneringen</translation>
    </message>
    <message>
        <source>Recipient&apos;s name</source>
        <translation>Naam van de bestemmeling</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Opgesteld op</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Bestandsnaam</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Wie besliste</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Gedaan door</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>First event of the import</source>
        <translation>Eerste gebeurtenis van de import</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Ondertekend origineel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Name in other languages</source>
        <translation>Naam in andere talen</translation>
    </message>
    <message>
        <source>Address in other languages</source>
        <translation>Adres in andere talen</translation>
    </message>
    <message>
        <source>What it gives, in each language</source>
        <translation>Wat de webservice levert, in elke taal</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Toegekend</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Conditions of the answer</source>
        <translation>Voorwaarden van het antwoord</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Antwoord uiterlijk op</translation>
    </message>
    <message>
        <source>Not delivered on</source>
        <translation>Niet aangekomen op</translation>
    </message>
    <message>
        <source>Letter awaited since</source>
        <translation>Brief verwacht sinds</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <translation>Door iemand anders ondertekend</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Beloofd tegen</translation>
    </message>
    <message>
        <source>Law or royal decree</source>
        <translation>Wet of koninklijk besluit</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Day of the law</source>
        <translation>Datum van de wet of het besluit</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Further basis</source>
        <translation>Bijkomende grondslag</translation>
    </message>
    <message>
        <source>Did not happen, because</source>
        <translation>Niet gebeurd, omdat</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Vernieuwt</translation>
    </message>
    <message>
        <source>KSZ told on</source>
        <translation>Aan de KSZ gemeld op</translation>
    </message>
    <message>
        <source>Used since</source>
        <translation>In gebruik sinds</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Buiten gebruik sinds</translation>
    </message>
    <message>
        <source>Language regime</source>
        <translation>Taalstelsel</translation>
    </message>
    <message>
        <source>Signed electronically by</source>
        <translation>Elektronisch ondertekend door</translation>
    </message>
    <message>
        <source>Institution that merged</source>
        <translation>Instelling die fuseerde</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Opgegaan in</translation>
    </message>
    <message>
        <source>Merged on</source>
        <translation>Opgegaan op</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Fusie</translation>
    </message>
    <message>
        <source>Transfer asked on</source>
        <translation>Overdracht gevraagd op</translation>
    </message>
    <message>
        <source>Transfer confirmed on</source>
        <translation>Overdracht bevestigd op</translation>
    </message>
    <message>
        <source>Application before</source>
        <translation>Toepassing voordien</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Machtiging</translation>
    </message>
    <message>
        <source>Ticked as none</source>
        <translation>Aangevinkt als “geen”</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Handtekeningen</translation>
    </message>
    <message>
        <source>No program number</source>
        <translation>Geen programmanummer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Subject of the certificate</source>
        <translation>Houder van het certificaat (subject)</translation>
    </message>
    <message>
        <source>Contacted on</source>
        <translation>Gecontacteerd op</translation>
    </message>
</context>
<context>
    <name>NameInLanguages</name>
    <message>
        <source>Name and address in other languages</source>
        <translation>Naam en adres in andere talen</translation>
    </message>
    <message>
        <source>Name in Dutch</source>
        <translation>Naam in het Nederlands</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Naam in het Frans</translation>
    </message>
    <message>
        <source>Name in German</source>
        <translation>Naam in het Duits</translation>
    </message>
    <message>
        <source>Address in Dutch</source>
        <translation>Adres in het Nederlands</translation>
    </message>
    <message>
        <source>Address in French</source>
        <translation>Adres in het Frans</translation>
    </message>
    <message>
        <source>Address in German</source>
        <translation>Adres in het Duits</translation>
    </message>
    <message>
        <source>Empty: forms and letters in this language print the usual name.</source>
        <translation>Leeg: formulieren en brieven in deze taal drukken de gewone naam af.</translation>
    </message>
    <message>
        <source>Empty: forms and letters in this language print the usual address.</source>
        <translation>Leeg: formulieren en brieven in deze taal drukken het gewone adres af.</translation>
    </message>
</context>
<context>
    <name>NormsChapters</name>
    <message>
        <source>core principles</source>
        <translation>kernprincipes</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>beleid</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personeel</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>bedrijfsmiddelen</translation>
    </message>
    <message>
        <source>logical access</source>
        <translation>logische toegang</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>versleuteling</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>fysieke beveiliging</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operationeel beheer</translation>
    </message>
    <message>
        <source>communications</source>
        <translation>communicatie</translation>
    </message>
    <message>
        <source>acquisition and development</source>
        <translation>aankoop en ontwikkeling</translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation>leveranciers</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incidenten</translation>
    </message>
    <message>
        <source>continuity</source>
        <translation>continuïteit</translation>
    </message>
    <message>
        <source>compliance</source>
        <translation>naleving</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>No notification service answers here: nothing was told.</source>
        <translation>Geen meldingsdienst antwoordt hier: er werd niets gemeld.</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>moest klaar zijn op %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>te doen op %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) wait, in the overview.</source>
        <translation>
            <numerusform>Er wacht nog %n punt, in het overzicht.</numerusform>
            <numerusform>Er wachten nog %n punten, in het overzicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Chase…</source>
        <translation>Herinneren…</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Antwoord noteren…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antwoorden…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Heropenen…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Ondertekenen…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Versturen…</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Verder met de herziening</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Today and this week</source>
        <translation>Vandaag en deze week</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>Wacht op anderen</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Binnenkort</translation>
    </message>
    <message>
        <source>Record the letter…</source>
        <translation>De brief noteren…</translation>
    </message>
    <message>
        <source>Say whether it has left</source>
        <translation>Zeggen of het vertrokken is</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Requests</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Machtigingen</translation>
    </message>
    <message>
        <source>Program numbers</source>
        <translation>Programmanummers</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekkingsoverzicht</translation>
    </message>
    <message>
        <source>Prepare requests</source>
        <translation>Aanvragen voorbereiden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Lijst importeren</translation>
    </message>
</context>
<context>
    <name>PaperLeaving</name>
    <message>
        <source>letter</source>
        <comment>file name</comment>
        <translation>brief</translation>
    </message>
    <message>
        <source>reminder</source>
        <comment>file name</comment>
        <translation>herinnering</translation>
    </message>
    <message>
        <source>Save mail draft</source>
        <translation>Mailconcept opslaan</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>E-mail (*.eml)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It was written. It is recorded once you say that it has left.</source>
        <translation>Het is opgesteld. Het wordt genoteerd zodra u zegt dat het vertrokken is.</translation>
    </message>
    <message>
        <source>It was handed to the printer. It is recorded once you say that it has left.</source>
        <translation>Het is naar de printer gestuurd. Het wordt genoteerd zodra u zegt dat het vertrokken is.</translation>
    </message>
    <message>
        <source>%1 was written, but no program opens it: open it yourself.</source>
        <translation>%1 is weggeschreven, maar geen programma opent het: open het zelf.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were handed to the printer, one for each recipient and language. Each is recorded once you say that it has left.</source>
        <translation>
            <numerusform>%n brief is naar de printer gestuurd, één per bestemmeling en taal. Hij wordt genoteerd zodra u zegt dat hij vertrokken is.</numerusform>
            <numerusform>%n brieven zijn naar de printer gestuurd, één per bestemmeling en taal. Elke brief wordt genoteerd zodra u zegt dat hij vertrokken is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were written, one for each recipient and language. Each is recorded once you say that it has left.</source>
        <translation>
            <numerusform>%n brief is opgesteld, één per bestemmeling en taal. Hij wordt genoteerd zodra u zegt dat hij vertrokken is.</numerusform>
            <numerusform>%n brieven zijn opgesteld, één per bestemmeling en taal. Elke brief wordt genoteerd zodra u zegt dat hij vertrokken is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>the printer is not known here</source>
        <translation>de printer is hier niet bekend</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 is er niet</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 staat stil</translation>
    </message>
    <message numerus="yes">
        <source>no page of that range: there are %n</source>
        <translation>
            <numerusform>geen pagina in dat bereik: er is er %n</numerusform>
            <numerusform>geen pagina in dat bereik: er zijn er %n</numerusform>
        </translation>
    </message>
    <message>
        <source>it can&apos;t be written to</source>
        <translation>er kan niet naar worden geschreven</translation>
    </message>
    <message>
        <source>it gave no page %1</source>
        <translation>hij leverde geen pagina %1</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>het afdrukken is afgebroken</translation>
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
    <name>ProjectDetail</name>
    <message>
        <source>Open the request</source>
        <translation>Aanvraag openen</translation>
    </message>
    <message>
        <source>Leave out of the project</source>
        <translation>Uit het project halen</translation>
    </message>
    <message>
        <source>Last possible days</source>
        <translation>Laatst mogelijke dagen</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Geef het project een naam.</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Naam van het project</translation>
    </message>
    <message>
        <source>Dossier that they wait for</source>
        <translation>Dossier waarop ze wachten</translation>
    </message>
    <message>
        <source>Go-live day</source>
        <translation>Dag van ingebruikname</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>Requests of the project</source>
        <translation>Aanvragen van het project</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Webservice</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Toepassing</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 no longer belongs to the project; the request itself stays.</source>
        <translation>%1 hoort niet meer bij het project; de aanvraag zelf blijft.</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>Er is geen aanvraag gekozen.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Absence</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Toepassing</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Machtiging</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Sluitingsdag</translation>
    </message>
    <message>
        <source>Connection card</source>
        <translation>Verbindingsfiche</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Step of a decision</source>
        <translation>Stap van een beslissing</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandaat</translation>
    </message>
    <message>
        <source>Assessment of the norms</source>
        <translation>Beoordeling van de normen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Programmanummer</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Bestemmeling</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Frozen version</source>
        <translation>Vastgelegde versie</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Webservice</translation>
    </message>
    <message>
        <source>added</source>
        <comment>what happened to a record</comment>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what happened to a record</comment>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>made</source>
        <comment>what happened to a record</comment>
        <translation>gemaakt</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>what happened to a record</comment>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record and what happened to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Herziening</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Setback</source>
        <translation>Weigering of terugzending</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>what happened to a record</comment>
        <translation>geïmporteerd</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>what happened to a record</comment>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>taken out of a larger one</source>
        <comment>what happened to a record</comment>
        <translation>uit een groter register gehaald</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>what happened to a record</comment>
        <translation>geschorst</translation>
    </message>
    <message>
        <source>resumed</source>
        <comment>what happened to a record</comment>
        <translation>hervat</translation>
    </message>
    <message>
        <source>reinstated, its end was a mistake</source>
        <comment>what happened to a record</comment>
        <translation>hersteld, de beëindiging was een vergissing</translation>
    </message>
    <message>
        <source>Term for an answer</source>
        <translation>Antwoordtermijn</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>Herinnering of contact</translation>
    </message>
    <message>
        <source>Template of a letter</source>
        <translation>Briefsjabloon</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Eigen herinnering</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Uitstel</translation>
    </message>
    <message>
        <source>Written letter</source>
        <translation>Opgestelde brief</translation>
    </message>
    <message>
        <source>became void</source>
        <comment>what happened to a record</comment>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>completed by a newer version of the program</source>
        <comment>what happened to a record</comment>
        <translation>aangevuld door een nieuwere versie van het programma</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>what happened to a record</comment>
        <translation>ondertekend</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>what happened to a record</comment>
        <translation>aangevuld</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>what happened to a record</comment>
        <translation>rechtgezet</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>what happened to a record</comment>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Import brought in</source>
        <translation>Import uitgevoerd</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Import ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Name of who noted</source>
        <translation>Naam van wie noteerde</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Geen item</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Fusie</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>transferred</source>
        <comment>what happened to a record</comment>
        <translation>overgedragen</translation>
    </message>
</context>
<context>
    <name>Reissue</name>
    <message>
        <source>The form was made for %1 to sign, in another capacity or name than %2 on %3. Reissuing makes version %4 of the same number for %2; version %5 becomes void, and the new form is to be printed and signed.</source>
        <translation>Het formulier is gemaakt voor ondertekening door %1, met een andere naam of hoedanigheid dan die van %2 op %3. Opnieuw uitgeven maakt versie %4 van hetzelfde nummer voor %2; versie %5 vervalt, en het nieuwe formulier moet worden afgedrukt en ondertekend.</translation>
    </message>
    <message>
        <source>Not reissued: %1 Reopen the request to settle that.</source>
        <translation>Niet opnieuw uitgegeven: %1 Heropen de aanvraag om dat te regelen.</translation>
    </message>
    <message>
        <source>Reissued for %1</source>
        <translation>Opnieuw uitgegeven voor %1</translation>
    </message>
    <message>
        <source>%1 version %2 is made for %3: print it and have it signed.</source>
        <translation>%1 versie %2 is gemaakt voor %3: druk ze af en laat ze ondertekenen.</translation>
    </message>
</context>
<context>
    <name>RequestActions</name>
    <message>
        <source>Not possible while the request is “%1”.</source>
        <translation>Niet mogelijk zolang de aanvraag “%1” is.</translation>
    </message>
    <message>
        <source>Only a draft can be edited: reopen the request first.</source>
        <translation>Alleen een ontwerp kan worden bewerkt: heropen de aanvraag eerst.</translation>
    </message>
    <message>
        <source>Only requests that are to be signed go into a signing folder.</source>
        <translation>Alleen aanvragen die klaar zijn voor ondertekening gaan in een handtekenmap.</translation>
    </message>
    <message>
        <source>A draft has no form in force: finalise it first.</source>
        <translation>Een ontwerp heeft nog geen geldend formulier: maak het eerst definitief.</translation>
    </message>
    <message>
        <source>A withdrawn request has no form in force.</source>
        <translation>Een ingetrokken aanvraag heeft geen geldend formulier.</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Het ontwerp bewerken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Heropenen…</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Kopiëren als nieuwe</translation>
    </message>
    <message>
        <source>%1 was handed to the printer.</source>
        <translation>Naar de printer gestuurd: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>Het bestand is opgeslagen: %1</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Het ontwerp</translation>
    </message>
    <message>
        <source>%1 is a draft again.</source>
        <translation>%1 is weer een ontwerp.</translation>
    </message>
    <message>
        <source>%1 was withdrawn.</source>
        <translation>%1 is ingetrokken.</translation>
    </message>
    <message>
        <source>Nothing can be recorded while the request is “%1”.</source>
        <translation>Er kan niets genoteerd worden zolang de aanvraag “%1” is.</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Antwoord noteren…</translation>
    </message>
    <message>
        <source>Record that it was answered…</source>
        <translation>Ons antwoord noteren…</translation>
    </message>
    <message>
        <source>A draft for %1 was made.</source>
        <translation>Er is een ontwerp voor %1 gemaakt.</translation>
    </message>
    <message>
        <source>Only a signed request can be sent; this one is “%1”.</source>
        <translation>Alleen een ondertekende aanvraag kan worden verstuurd; deze is “%1”.</translation>
    </message>
    <message>
        <source>A question is asked about a draft.</source>
        <translation>Een vraag kan alleen over een ontwerp worden gesteld.</translation>
    </message>
    <message>
        <source>This request came from outside: there is no form of it here.</source>
        <translation>Deze aanvraag komt van buiten: hier is er geen formulier van.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Versturen…</translation>
    </message>
    <message>
        <source>It is kept with the request and its history.</source>
        <translation>Het wordt bij de aanvraag en haar geschiedenis bewaard.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>De aanvraag</translation>
    </message>
    <message>
        <source>Only a request that was sent and has no answer yet can be chased; this one is “%1”.</source>
        <translation>Een herinnering kan alleen voor een aanvraag die verstuurd is en nog geen antwoord kreeg; deze is “%1”.</translation>
    </message>
    <message>
        <source>The files were saved: %1</source>
        <translation>De bestanden zijn opgeslagen: %1</translation>
    </message>
    <message>
        <source>Handed to the printer: %1</source>
        <translation>Naar de printer gestuurd: %1</translation>
    </message>
    <message>
        <source>Record that it was sent…</source>
        <translation>Noteren dat ze verstuurd is…</translation>
    </message>
    <message>
        <source>Record the letter…</source>
        <translation>De brief noteren…</translation>
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
        <translation>Versie</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Toepassing</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>Wacht op</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
</context>
<context>
    <name>RequestCommands</name>
    <message>
        <source>Choose a request first.</source>
        <translation>Kies eerst een aanvraag.</translation>
    </message>
    <message>
        <source>None of them is to be signed.</source>
        <translation>Geen ervan is klaar voor ondertekening.</translation>
    </message>
    <message>
        <source>Nothing can be recorded for any of them.</source>
        <translation>Voor geen ervan valt iets te noteren.</translation>
    </message>
    <message>
        <source>None of them is signed and to be sent.</source>
        <translation>Geen ervan is ondertekend en te versturen.</translation>
    </message>
    <message>
        <source>None of them was sent and waits on an answer.</source>
        <translation>Geen ervan is verstuurd en wacht op antwoord.</translation>
    </message>
    <message>
        <source>Only for one request at a time.</source>
        <translation>Slechts voor één aanvraag tegelijk.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Draft</source>
        <comment>a request without number</comment>
        <translation>Ontwerp</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>number of a request</comment>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>%1: no service yet</source>
        <comment>kind of request</comment>
        <translation>%1: nog geen webservice</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, service</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>subject, application</comment>
        <translation>%1, voor %2</translation>
    </message>
    <message>
        <source>you</source>
        <comment>waits on, the consultant</comment>
        <translation>u</translation>
    </message>
    <message>
        <source>signatory</source>
        <comment>waits on</comment>
        <translation>ondertekenaar</translation>
    </message>
    <message>
        <source>recipient</source>
        <comment>waits on</comment>
        <translation>bestemmeling</translation>
    </message>
    <message>
        <source>KSZ security service</source>
        <comment>waits on</comment>
        <translation>veiligheidsdienst KSZ</translation>
    </message>
    <message>
        <source>Print the form and have it signed.</source>
        <translation>Druk het formulier af en laat het ondertekenen.</translation>
    </message>
    <message>
        <source>Print the form and have it signed by %1.</source>
        <translation>Druk het formulier af en laat het ondertekenen door %1.</translation>
    </message>
    <message>
        <source>Print the form and have it signed by %1 on %2.</source>
        <translation>Druk het formulier af en laat het uiterlijk op %2 ondertekenen door %1.</translation>
    </message>
    <message>
        <source>Complete the draft and finalise it.</source>
        <translation>Vul het ontwerp aan en maak het definitief.</translation>
    </message>
    <message>
        <source>Correct the draft and finalise it again. Reason: %1</source>
        <translation>Verbeter het ontwerp en maak het opnieuw definitief. Reden: %1</translation>
    </message>
    <message>
        <source>Send the signed form to its recipient.</source>
        <translation>Stuur het ondertekende formulier naar de bestemmeling.</translation>
    </message>
    <message>
        <source>The recipient has to acknowledge the form.</source>
        <translation>De bestemmeling moet de ontvangst bevestigen.</translation>
    </message>
    <message>
        <source>The security service of KSZ has to execute the request.</source>
        <translation>De veiligheidsdienst van de KSZ moet de aanvraag uitvoeren.</translation>
    </message>
    <message>
        <source>Information was asked: answer it, or reopen the request to correct it.</source>
        <translation>Er zijn inlichtingen gevraagd: antwoord, of heropen de aanvraag om ze te verbeteren.</translation>
    </message>
    <message>
        <source>The form came back as incomplete: reopen the request and complete it.</source>
        <translation>Het formulier kwam onvolledig terug: heropen de aanvraag en vul ze aan.</translation>
    </message>
    <message>
        <source>The request was refused: reopen it to ask differently, or leave it at that.</source>
        <translation>De aanvraag is geweigerd: heropen ze om iets anders te vragen, of laat het daarbij.</translation>
    </message>
    <message>
        <source>Nothing more has to be done: the request was executed.</source>
        <translation>Er moet niets meer gebeuren: de aanvraag is uitgevoerd.</translation>
    </message>
    <message>
        <source>Nothing more has to be done: the request was withdrawn.</source>
        <translation>Er moet niets meer gebeuren: de aanvraag is ingetrokken.</translation>
    </message>
    <message>
        <source>Draft made</source>
        <comment>event</comment>
        <translation>Ontwerp gemaakt</translation>
    </message>
    <message>
        <source>Draft changed</source>
        <comment>event</comment>
        <translation>Ontwerp gewijzigd</translation>
    </message>
    <message>
        <source>Typing brought back</source>
        <comment>event</comment>
        <translation>Niet-opgeslagen invoer hersteld</translation>
    </message>
    <message>
        <source>Finalised</source>
        <comment>event</comment>
        <translation>Definitief gemaakt</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>event</comment>
        <translation>Ondertekend</translation>
    </message>
    <message>
        <source>Signature declined</source>
        <comment>event</comment>
        <translation>Ondertekening geweigerd</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>event</comment>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Receipt acknowledged</source>
        <comment>event</comment>
        <translation>Ontvangst bevestigd</translation>
    </message>
    <message>
        <source>Information asked</source>
        <comment>event</comment>
        <translation>Inlichtingen gevraagd</translation>
    </message>
    <message>
        <source>Information given</source>
        <comment>event</comment>
        <translation>Inlichtingen gegeven</translation>
    </message>
    <message>
        <source>Executed</source>
        <comment>event</comment>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>event</comment>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Returned as incomplete</source>
        <comment>event</comment>
        <translation>Teruggestuurd als onvolledig</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>event</comment>
        <translation>Heropend</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>event</comment>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>instelling</translation>
    </message>
    <message>
        <source>application</source>
        <translation>toepassing</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>omgeving</translation>
    </message>
    <message>
        <source>web services</source>
        <translation>webservices</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>begindatum</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>einddatum</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>doeleinde</translation>
    </message>
    <message>
        <source>persons and data concerned</source>
        <translation>betrokken personen en gegevens</translation>
    </message>
    <message>
        <source>legal context</source>
        <translation>wettelijke context</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>wettelijke basis</translation>
    </message>
    <message>
        <source>authorization of the committee</source>
        <translation>machtiging van het comité</translation>
    </message>
    <message>
        <source>identification</source>
        <translation>identificatie</translation>
    </message>
    <message>
        <source>security logging</source>
        <translation>veiligheidslogging</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactpersonen</translation>
    </message>
    <message>
        <source>enclosures</source>
        <translation>bijlagen</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>opmerkingen</translation>
    </message>
    <message>
        <source>signing day</source>
        <translation>dag van ondertekening</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>ondertekenaar</translation>
    </message>
    <message>
        <source>Version %1 (void)</source>
        <comment>a paper</comment>
        <translation>Versie %1 (vervallen)</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>a paper</comment>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>Note for the dossier</source>
        <comment>a paper</comment>
        <translation>Nota voor het dossier</translation>
    </message>
    <message>
        <source>Cover page</source>
        <comment>a paper</comment>
        <translation>Begeleidende nota</translation>
    </message>
    <message>
        <source>Reading copy: %1</source>
        <comment>language</comment>
        <translation>Leesversie: %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>event</comment>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>event</comment>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>File attached</source>
        <comment>event</comment>
        <translation>Bestand bijgevoegd</translation>
    </message>
    <message>
        <source>Event corrected</source>
        <comment>event</comment>
        <translation>Gebeurtenis rechtgezet</translation>
    </message>
    <message>
        <source>Question asked</source>
        <comment>event</comment>
        <translation>Vraag gesteld</translation>
    </message>
    <message>
        <source>Question answered</source>
        <comment>event</comment>
        <translation>Vraag beantwoord</translation>
    </message>
    <message>
        <source>Without number</source>
        <comment>a request from outside</comment>
        <translation>Zonder nummer</translation>
    </message>
    <message>
        <source>PPKB</source>
        <comment>waits on</comment>
        <translation>PPKB</translation>
    </message>
    <message>
        <source>signed form</source>
        <comment>a file</comment>
        <translation>ondertekend formulier</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>a file</comment>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>letter</source>
        <comment>a file</comment>
        <translation>brief</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>a file</comment>
        <translation>beslissing</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>a file</comment>
        <translation>bewijsstuk</translation>
    </message>
    <message>
        <source>other</source>
        <comment>a file</comment>
        <translation>ander stuk</translation>
    </message>
    <message>
        <source>%1 has to answer the question asked on %2.</source>
        <translation>%1 moet de vraag van %2 beantwoorden.</translation>
    </message>
    <message>
        <source>Refused for this on %1: %2</source>
        <comment>day, reason</comment>
        <translation>Om deze reden geweigerd op %1: %2</translation>
    </message>
    <message>
        <source>Not signed for this on %1: %2</source>
        <comment>day, reason</comment>
        <translation>Om deze reden niet ondertekend op %1: %2</translation>
    </message>
    <message>
        <source>Returned for this on %1: %2</source>
        <comment>day, reason</comment>
        <translation>Om deze reden teruggestuurd op %1: %2</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <comment>reason</comment>
        <translation>Heropend: %1</translation>
    </message>
    <message>
        <source>Chased</source>
        <comment>event</comment>
        <translation>Herinnering</translation>
    </message>
    <message>
        <source>%1 is %2 MB: it is kept, but most mail systems do not take it. Scan it smaller, or send the paper by post.</source>
        <translation>%1 is %2 MB groot: het wordt bewaard, maar de meeste mailsystemen aanvaarden het niet. Scan het kleiner, of verstuur het stuk per post.</translation>
    </message>
    <message>
        <source>a request without number</source>
        <comment>its whole name</comment>
        <translation>een aanvraag zonder nummer</translation>
    </message>
    <message>
        <source>Completed by a newer version of the program</source>
        <comment>event</comment>
        <translation>Aangevuld door een nieuwere versie van het programma</translation>
    </message>
    <message>
        <source>Taken out of a larger register</source>
        <comment>event</comment>
        <translation>Uit een groter register gehaald</translation>
    </message>
    <message>
        <source>PPKB</source>
        <comment>by whom</comment>
        <translation>PPKB</translation>
    </message>
    <message>
        <source>KSZ&apos;s security service</source>
        <comment>by whom</comment>
        <translation>de veiligheidsdienst van de KSZ</translation>
    </message>
    <message>
        <source>the administrative cell</source>
        <comment>by whom</comment>
        <translation>de Administratieve Cel</translation>
    </message>
    <message>
        <source>the committee</source>
        <comment>by whom</comment>
        <translation>het comité</translation>
    </message>
    <message>
        <source>administrative cell of the OCMWs</source>
        <comment>an office</comment>
        <translation>Administratieve Cel van de OCMW’s</translation>
    </message>
    <message>
        <source>committee</source>
        <comment>an office</comment>
        <translation>comité</translation>
    </message>
    <message>
        <source>Date of their answer</source>
        <translation>Datum van hun antwoord</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Hun kenmerk</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>reference, day</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>of a request</comment>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Programmanummer</translation>
    </message>
    <message>
        <source>%1 by %2, noted by %3</source>
        <comment>event, who did it, who noted it</comment>
        <translation>%1 door %2, genoteerd door %3</translation>
    </message>
    <message>
        <source>%1, noted by %2</source>
        <comment>event, who noted it</comment>
        <translation>%1, genoteerd door %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>event, person</comment>
        <translation>%1 door %2</translation>
    </message>
    <message>
        <source>made in this register</source>
        <comment>origin of a request</comment>
        <translation>in dit register gemaakt</translation>
    </message>
    <message>
        <source>from outside this register</source>
        <comment>origin of a request</comment>
        <translation>van buiten dit register</translation>
    </message>
    <message>
        <source>granted as asked</source>
        <comment>a line</comment>
        <translation>toegekend zoals gevraagd</translation>
    </message>
    <message>
        <source>granted with differences</source>
        <comment>a line</comment>
        <translation>toegekend met verschillen</translation>
    </message>
    <message>
        <source>not granted</source>
        <comment>a line</comment>
        <translation>niet toegekend</translation>
    </message>
    <message>
        <source>the end user</source>
        <comment>identified by</comment>
        <translation>de eindgebruiker</translation>
    </message>
    <message>
        <source>a program number</source>
        <comment>identified by</comment>
        <translation>een programmanummer</translation>
    </message>
    <message>
        <source>the signed form</source>
        <comment>what a letter sends</comment>
        <translation>het ondertekende formulier</translation>
    </message>
    <message>
        <source>a reminder</source>
        <comment>what a letter sends</comment>
        <translation>een herinnering</translation>
    </message>
    <message>
        <source>signing-folder</source>
        <comment>file name</comment>
        <translation>handtekenmap</translation>
    </message>
    <message>
        <source>Signing folder of %1</source>
        <translation>Handtekenmap van %1</translation>
    </message>
    <message>
        <source>Taken back with its import</source>
        <comment>event</comment>
        <translation>Ongedaan gemaakt met de import</translation>
    </message>
    <message>
        <source>by post</source>
        <comment>how papers left</comment>
        <translation>per post</translation>
    </message>
    <message>
        <source>by registered post</source>
        <comment>how papers left</comment>
        <translation>aangetekend</translation>
    </message>
    <message>
        <source>by mail</source>
        <comment>how papers left</comment>
        <translation>per e-mail</translation>
    </message>
    <message>
        <source>by eBox</source>
        <comment>how papers left</comment>
        <translation>via de eBox</translation>
    </message>
    <message>
        <source>handed over</source>
        <comment>how papers left</comment>
        <translation>afgegeven</translation>
    </message>
    <message>
        <source>with KSZ</source>
        <comment>where the original is</comment>
        <translation>bij de KSZ</translation>
    </message>
    <message>
        <source>kept here</source>
        <comment>where the original is</comment>
        <translation>hier bewaard</translation>
    </message>
    <message>
        <source>signed electronically, none on paper</source>
        <comment>where the original is</comment>
        <translation>elektronisch ondertekend, geen origineel op papier</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>how papers left</comment>
        <translation>Wijze van verzending</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Ondertekend origineel</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>of an event</comment>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Done by</source>
        <comment>an event</comment>
        <translation>Gedaan door</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>services</comment>
        <translation>
            <numerusform>%1 en %n andere</numerusform>
            <numerusform>%1 en %n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>follows by letter</source>
        <comment>a line</comment>
        <translation>volgt per brief</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <comment>event</comment>
        <translation>Niet aangekomen</translation>
    </message>
    <message>
        <source>Program number follows by letter</source>
        <comment>event</comment>
        <translation>Programmanummer volgt per brief</translation>
    </message>
    <message>
        <source>Program number received by letter</source>
        <comment>event</comment>
        <translation>Programmanummer per brief meegedeeld</translation>
    </message>
    <message>
        <source>Answer amended</source>
        <comment>event</comment>
        <translation>Antwoord gewijzigd</translation>
    </message>
    <message>
        <source>The text holds what looks like somebody’s national number: leave it out, for it stays in the history.</source>
        <translation>In de tekst staat wat op iemands INSZ lijkt: laat het weg, want het blijft in de geschiedenis staan.</translation>
    </message>
    <message>
        <source>The program number %1 would also be a valid national number: check that it is the number that KSZ allotted.</source>
        <translation>Het programmanummer %1 zou ook een geldig INSZ zijn: kijk na of het het nummer is dat de KSZ toekende.</translation>
    </message>
    <message>
        <source>Signed by somebody else than the form names, who was entitled to.</source>
        <translation>Ondertekend door iemand anders dan het formulier noemt, die daartoe bevoegd was.</translation>
    </message>
    <message>
        <source>Signed by somebody else than the form names, who was not entitled to.</source>
        <translation>Ondertekend door iemand anders dan het formulier noemt, die daartoe niet bevoegd was.</translation>
    </message>
    <message>
        <source>It did not arrive: send it again and record that.</source>
        <translation>Ze is niet aangekomen: verstuur ze opnieuw en noteer dat.</translation>
    </message>
    <message>
        <source>A letter of KSZ is still awaited: record the number or the answer that it brings.</source>
        <translation>Er wordt nog een brief van de KSZ verwacht: noteer het nummer of het antwoord dat hij brengt.</translation>
    </message>
    <message>
        <source>Information was asked by %1: answer it, or reopen the request to correct it.</source>
        <comment>last day for the reply</comment>
        <translation>Er zijn inlichtingen gevraagd tegen %1: geef ze, of heropen de aanvraag om ze te verbeteren.</translation>
    </message>
    <message>
        <source>The form came back as incomplete, to be completed by %1: reopen the request and complete it.</source>
        <comment>last day for the reply</comment>
        <translation>Het formulier kwam als onvolledig terug, aan te vullen tegen %1: heropen de aanvraag en vul ze aan.</translation>
    </message>
    <message>
        <source>Contacted</source>
        <comment>event</comment>
        <translation>Gecontacteerd</translation>
    </message>
    <message>
        <source>%2 has passed, the day on which %1 was to sign at the latest: have the form signed now.</source>
        <translation>%1 moest uiterlijk op %2 ondertekenen; die dag is voorbij: laat het formulier nu ondertekenen.</translation>
    </message>
    <message>
        <source>%2 has passed, the day on which %1 was to sign at the latest, and %1 may not sign today: make the form out again for somebody who may.</source>
        <translation>%1 moest uiterlijk op %2 ondertekenen; die dag is voorbij, en %1 mag vandaag niet ondertekenen: maak het formulier opnieuw op voor iemand die vandaag wel mag ondertekenen.</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <comment>event</comment>
        <translation>Niet gebeurd</translation>
    </message>
    <message>
        <source>Authorization %1 (%2): taken back, as if it had never been given.</source>
        <translation>Machtiging %1 (%2): ongedaan gemaakt, alsof ze nooit is verleend.</translation>
    </message>
    <message>
        <source>Authorization %1 (%2): stands as before.</source>
        <translation>Machtiging %1 (%2): zoals tevoren.</translation>
    </message>
    <message>
        <source>Program number %1: no longer received.</source>
        <translation>Programmanummer %1: geldt niet langer als ontvangen.</translation>
    </message>
    <message>
        <source>Written on %1 and perhaps gone: %2.</source>
        <comment>day, what was written</comment>
        <translation>Opgesteld op %1 en misschien vertrokken: %2.</translation>
    </message>
    <message>
        <source>Left on %1, and others hold it: %2.</source>
        <comment>day, what left</comment>
        <translation>Vertrokken op %1, en in handen van anderen: %2.</translation>
    </message>
    <message>
        <source>The request stays “%1”.</source>
        <comment>state</comment>
        <translation>De aanvraag blijft “%1”.</translation>
    </message>
    <message>
        <source>The request is “%1” again.</source>
        <comment>state</comment>
        <translation>De aanvraag is opnieuw “%1”.</translation>
    </message>
    <message>
        <source>Have the form signed by %1 too; %2 has signed.</source>
        <translation>Laat het formulier ook ondertekenen door %1; %2 heeft al ondertekend.</translation>
    </message>
    <message>
        <source>Authorization %1 (%2) without this event: “%3”.</source>
        <comment>service, environment, state</comment>
        <translation>Machtiging %1 (%2) zonder deze gebeurtenis: “%3”.</translation>
    </message>
    <message>
        <source>no program number</source>
        <translation>geen programmanummer</translation>
    </message>
    <message>
        <source>program number %1</source>
        <translation>programmanummer %1</translation>
    </message>
    <message>
        <source>KSZ awaits the completed form by %1: correct it, and finalise, sign and send it again.</source>
        <comment>last day for the reply</comment>
        <translation>De KSZ verwacht het aangevulde formulier tegen %1: verbeter het, maak het opnieuw definitief, laat het ondertekenen en verstuur het.</translation>
    </message>
    <message>
        <source>Chased by telephone</source>
        <comment>event</comment>
        <translation>Telefonische herinnering</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Send the requests for test and acceptance</source>
        <translation>De aanvragen voor test en acceptatie versturen</translation>
    </message>
    <message>
        <source>File the dossier with the committee</source>
        <translation>Het dossier bij het comité indienen</translation>
    </message>
    <message>
        <source>Test and acceptance are authorized</source>
        <translation>Test en acceptatie zijn gemachtigd</translation>
    </message>
    <message>
        <source>The committee decides</source>
        <translation>Het comité beslist</translation>
    </message>
    <message>
        <source>Send the request for production</source>
        <translation>De aanvraag voor productie versturen</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Ingebruikname</translation>
    </message>
    <message>
        <source>All is authorized and in force.</source>
        <translation>Alles is gemachtigd en van kracht.</translation>
    </message>
    <message>
        <source>%1 working days (Mon–Fri) before %2.</source>
        <translation>%1 werkdagen (ma–vr) vóór %2.</translation>
    </message>
    <message>
        <source>%1 days before %2: half of the published dossiers took longer than 83.</source>
        <translation>%1 dagen vóór %2: de helft van de gepubliceerde dossiers duurde langer dan 83 dagen.</translation>
    </message>
    <message>
        <source>The last working day up to %1.</source>
        <translation>De laatste werkdag tot en met %1.</translation>
    </message>
    <message>
        <source>The committee does not sit in August.</source>
        <translation>Het comité vergadert niet in augustus.</translation>
    </message>
    <message>
        <source>Holidays and closing days: %1.</source>
        <translation>Feest- en sluitingsdagen: %1.</translation>
    </message>
    <message>
        <source>authorized already</source>
        <translation>al gemachtigd</translation>
    </message>
    <message>
        <source>a draft asks for it already</source>
        <translation>een ontwerp vraagt het al aan</translation>
    </message>
    <message>
        <source>request %1 asks for it already</source>
        <translation>aanvraag %1 vraagt het al aan</translation>
    </message>
    <message>
        <source>the institution has no KBO number</source>
        <translation>de instelling heeft geen ondernemingsnummer (KBO)</translation>
    </message>
    <message>
        <source>dossier without a number</source>
        <translation>dossier zonder nummer</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>This counts from %1 to %2.</source>
        <translation>Dit getal gaat van %1 tot %2.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Signed electronically by %1, as the certificate says; that file is the original.</source>
        <translation>Elektronisch ondertekend door %1, volgens het certificaat; dat bestand is het origineel.</translation>
    </message>
    <message>
        <source>The file bears a signature of %1, but is not the form as it was made: it counts as a scan.</source>
        <translation>Het bestand draagt een handtekening van %1, maar is niet het formulier zoals het is opgemaakt: het geldt als scan.</translation>
    </message>
    <message>
        <source>The signed original went away, and no scan of it is kept here: attach one, nothing else shows who signed.</source>
        <translation>Het ondertekende origineel is weg en er wordt hier geen scan van bewaard: voeg er een toe, want verder blijkt nergens wie ondertekend heeft.</translation>
    </message>
    <message>
        <source>The original is said to be electronic, and no form that was signed so is kept here: attach that file.</source>
        <translation>Het origineel zou elektronisch zijn, maar er wordt hier geen elektronisch ondertekend formulier bewaard: voeg dat bestand toe.</translation>
    </message>
    <message>
        <source>The form was signed electronically: that file is the original, and no paper is.</source>
        <translation>Het formulier is elektronisch ondertekend: dat bestand is het origineel, er is geen papieren origineel.</translation>
    </message>
    <message>
        <source>By mail or eBox no signed paper reaches KSZ: unless it goes by post as well, the original stays here.</source>
        <translation>Per e-mail of eBox komt geen ondertekend papier bij de KSZ aan: het origineel blijft hier, tenzij het ook per post vertrekt.</translation>
    </message>
    <message>
        <source>A print of a form that was signed electronically shows no signature that counts: send the file too, by mail or eBox.</source>
        <translation>Een afdruk van een elektronisch ondertekend formulier toont geen geldige handtekening: verstuur ook het bestand, per e-mail of eBox.</translation>
    </message>
    <message>
        <source>%1 is a part of %2 since %3, and the form bears the old name: ask KSZ whether it takes it, or make it again in the new one.</source>
        <translation>%1 maakt sinds %3 deel uit van %2, en op het formulier staat de oude naam: vraag de KSZ of ze het aanvaardt, of maak het opnieuw op met de nieuwe naam.</translation>
    </message>
</context>
<context>
    <name>SystemPrompts</name>
    <message>
        <source>Open register</source>
        <translation>Register openen</translation>
    </message>
    <message>
        <source>Licet register (*.licet)</source>
        <translation>Register van Licet (*.licet)</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nieuw register</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
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
        <translation>definitief maken</translation>
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
        <translation>geïmporteerd</translation>
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
    <message>
        <source>passed</source>
        <comment>a rule that holds</comment>
        <translation>in orde</translation>
    </message>
    <message>
        <source>asked</source>
        <comment>coverage</comment>
        <translation>aangevraagd</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <comment>coverage</comment>
        <translation>nog niet van kracht</translation>
    </message>
    <message>
        <source>expiring</source>
        <comment>coverage</comment>
        <translation>loopt binnenkort af</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>coverage</comment>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>without valid basis</source>
        <comment>coverage</comment>
        <translation>zonder geldige grondslag</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>coverage</comment>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>in preparation</source>
        <comment>coverage</comment>
        <translation>in voorbereiding</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>language</comment>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <translation>Frans</translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <translation>Duits</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>Engels</translation>
    </message>
    <message>
        <source>note as not delivered</source>
        <comment>event of a request</comment>
        <translation>als niet aangekomen noteren</translation>
    </message>
    <message>
        <source>await the program number</source>
        <comment>event of a request</comment>
        <translation>het programmanummer afwachten</translation>
    </message>
    <message>
        <source>receive the program number by letter</source>
        <comment>event of a request</comment>
        <translation>het programmanummer per brief ontvangen</translation>
    </message>
    <message>
        <source>amend the answer</source>
        <comment>event of a request</comment>
        <translation>het antwoord wijzigen</translation>
    </message>
    <message>
        <source>contact</source>
        <comment>event of a request</comment>
        <translation>contacteren</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>coverage</comment>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>unilingual, Dutch</source>
        <comment>language regime</comment>
        <translation>eentalig (Nederlands)</translation>
    </message>
    <message>
        <source>unilingual, French</source>
        <comment>language regime</comment>
        <translation>eentalig (Frans)</translation>
    </message>
    <message>
        <source>unilingual, German</source>
        <comment>language regime</comment>
        <translation>eentalig (Duits)</translation>
    </message>
    <message>
        <source>bilingual, Dutch and French</source>
        <comment>language regime</comment>
        <translation>tweetalig (Nederlands en Frans)</translation>
    </message>
    <message>
        <source>to transfer</source>
        <comment>state of a right after a merger</comment>
        <translation>over te dragen</translation>
    </message>
    <message>
        <source>transfer asked</source>
        <comment>state of a right after a merger</comment>
        <translation>overdracht gevraagd</translation>
    </message>
    <message>
        <source>transferred</source>
        <comment>state of a right after a merger</comment>
        <translation>overgedragen</translation>
    </message>
    <message>
        <source>president</source>
        <comment>role</comment>
        <translation>voorzitter</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Toch verdergaan, zonder dit</translation>
    </message>
    <message>
        <source>What you changed is not saved.</source>
        <translation>Wat u hebt gewijzigd, is niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>licet::AnswerFields</name>
    <message>
        <source>Program number received</source>
        <translation>Ontvangen programmanummer</translation>
    </message>
    <message>
        <source>None used</source>
        <translation>Geen gebruikt</translation>
    </message>
    <message>
        <source>granted as asked</source>
        <translation>toegekend zoals gevraagd</translation>
    </message>
    <message>
        <source>granted with differences</source>
        <translation>toegekend met verschillen</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>niet toegekend</translation>
    </message>
    <message>
        <source>Answer for %1</source>
        <translation>Antwoord voor %1</translation>
    </message>
    <message>
        <source>Which differences, or why not</source>
        <translation>Welke verschillen, of waarom geweigerd</translation>
    </message>
    <message>
        <source>Differences for %1</source>
        <translation>Verschillen voor %1</translation>
    </message>
    <message>
        <source>A program number has exactly eleven digits.</source>
        <translation>Een programmanummer telt precies elf cijfers.</translation>
    </message>
    <message>
        <source>Follows by letter</source>
        <translation>Volgt per brief</translation>
    </message>
    <message>
        <source>follows by letter</source>
        <translation>volgt per brief</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>voor %1</translation>
    </message>
    <message>
        <source>Say for which service the letter came.</source>
        <translation>Geef aan voor welke webservice de brief kwam.</translation>
    </message>
</context>
<context>
    <name>licet::AnswerTerms</name>
    <message>
        <source>Other reminder terms, by recipient, environment or kind</source>
        <translation>Andere herinneringstermijnen, per bestemmeling, omgeving of soort</translation>
    </message>
    <message>
        <source>Add a term…</source>
        <translation>Termijn toevoegen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Remove the term</source>
        <translation>Termijn verwijderen</translation>
    </message>
    <message>
        <source>each environment</source>
        <translation>elke omgeving</translation>
    </message>
    <message>
        <source>each kind</source>
        <translation>elke soort</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Bestemmeling</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>First after, in working days</source>
        <translation>Eerste na, in werkdagen</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>daarna om de</translation>
    </message>
    <message>
        <source>by telephone after so many in writing</source>
        <translation>Telefonisch na (herinneringen)</translation>
    </message>
    <message>
        <source>Keep the term</source>
        <translation>Termijn bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>each recipient</source>
        <translation>elke bestemmeling</translation>
    </message>
    <message>
        <source>after %1, then every %2, by telephone after %3</source>
        <comment>working days</comment>
        <translation>na %1, daarna om de %2, telefonisch na %3</translation>
    </message>
    <message>
        <source>Choose the term to change.</source>
        <translation>Kies de termijn die u wilt wijzigen.</translation>
    </message>
    <message>
        <source>Choose the term to remove.</source>
        <translation>Kies de termijn die u wilt verwijderen.</translation>
    </message>
    <message>
        <source>There is a term for this recipient, environment and kind already: change that one.</source>
        <translation>Er is al een termijn voor deze bestemmeling, omgeving en soort: wijzig die.</translation>
    </message>
</context>
<context>
    <name>licet::ApplicationsTab</name>
    <message>
        <source>Applications</source>
        <translation>Toepassingen</translation>
    </message>
    <message>
        <source>No application is recorded here yet.</source>
        <translation>Hier is nog geen toepassing opgenomen.</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nieuwe toepassing</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Waarvoor ze dient</translation>
    </message>
    <message>
        <source>Give the application a name.</source>
        <translation>Geef de toepassing een naam.</translation>
    </message>
    <message>
        <source>There is an application “%1” already; give this one another name.</source>
        <translation>Er is al een toepassing “%1”; geef deze een andere naam.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>URN</source>
        <translation>URN</translation>
    </message>
    <message>
        <source>Echo tested on</source>
        <translation>Echotest geslaagd op</translation>
    </message>
    <message>
        <source>Addresses that call</source>
        <translation>IP-adressen waarvan de aanroepen komen</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Eén per regel.</translation>
    </message>
    <message>
        <source>Logging card</source>
        <translation>Loggingfiche</translation>
    </message>
    <message>
        <source>%1 (no card yet)</source>
        <translation>%1 (nog geen fiche)</translation>
    </message>
    <message>
        <source>Remove this connection card with its logging card? The history keeps it.</source>
        <translation>Deze verbindingsfiche met haar loggingfiche verwijderen? De geschiedenis bewaart ze.</translation>
    </message>
    <message>
        <source>Remove %1? Only an application without cards and requests can be removed.</source>
        <translation>%1 verwijderen? Alleen een toepassing zonder fiches en aanvragen kan weg.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Kies wat weg moet.</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>Bewijsstuk bijvoegen…</translation>
    </message>
    <message>
        <source>Next retrieval test on</source>
        <translation>Volgende opvraagtest op</translation>
    </message>
    <message>
        <source>Later systems that took the log over</source>
        <translation>Latere systemen die de logging overnamen</translation>
    </message>
    <message>
        <source>One a line, oldest first.</source>
        <translation>Eén per regel, oudste eerst.</translation>
    </message>
    <message>
        <source>Evidence of the retrieval tests</source>
        <translation>Bewijsstukken van de opvraagtesten</translation>
    </message>
    <message>
        <source>Of those that stand under Certificates.</source>
        <translation>Kies een certificaat uit “Certificaten”.</translation>
    </message>
    <message>
        <source>The new name holds from</source>
        <translation>De nieuwe naam geldt vanaf</translation>
    </message>
</context>
<context>
    <name>licet::AsOfPanel</name>
    <message>
        <source>Valid on</source>
        <translation>Geldig op</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Zoals bekend op</translation>
    </message>
    <message>
        <source>The day on which it was so. Empty: today.</source>
        <translation>De dag waarop het zo was. Leeg: vandaag.</translation>
    </message>
    <message>
        <source>What had been entered by the end of that day. Empty: all of it.</source>
        <translation>Wat tegen het einde van die dag was ingevoerd. Leeg: alles.</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Die dag tonen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What will be known on a later day nobody knows yet.</source>
        <translation>Wat op een latere dag bekend zal zijn, weet nog niemand.</translation>
    </message>
    <message>
        <source>Shown as of %1, as known on %2.</source>
        <translation>Toestand op %1, zoals bekend op %2.</translation>
    </message>
    <message>
        <source>Shown as of %1.</source>
        <translation>Toestand op %1.</translation>
    </message>
    <message>
        <source>Shown as known on %1.</source>
        <translation>Toestand zoals bekend op %1.</translation>
    </message>
</context>
<context>
    <name>licet::AttachmentList</name>
    <message>
        <source>No file yet: drop one here, or press Ctrl+T.</source>
        <translation>Nog geen bestand: zet er hier een neer of druk op Ctrl+T.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Kopie van %1 opslaan</translation>
    </message>
    <message>
        <source>No program opens %1: save a copy of it.</source>
        <translation>Geen programma opent %1: sla er een kopie van op.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>Het bestand is opgeslagen: %1</translation>
    </message>
</context>
<context>
    <name>licet::AuthorizationDetail</name>
    <message>
        <source>Ask a change</source>
        <translation>Wijziging aanvragen</translation>
    </message>
    <message>
        <source>Ask its end</source>
        <translation>Stopzetting aanvragen</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Toepassing</translation>
    </message>
    <message>
        <source>Choose the application.</source>
        <translation>Kies de toepassing.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Webservice</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaties</translation>
    </message>
    <message>
        <source>all</source>
        <comment>operations</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doeleinde</translation>
    </message>
    <message>
        <source>Legal context</source>
        <translation>Wettelijke context</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Programmanummer</translation>
    </message>
    <message>
        <source>A program number has exactly eleven digits.</source>
        <translation>Een programmanummer telt precies elf cijfers.</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Rust op</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Suspended since</source>
        <translation>Geschorst sinds</translation>
    </message>
    <message>
        <source>Ended since</source>
        <translation>Beëindigd sinds</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Waarom beëindigd</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In gebruik sinds</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>volgens</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Laatste gebruik</translation>
    </message>
    <message>
        <source>Last use according to</source>
        <translation>Laatste gebruik volgens</translation>
    </message>
    <message>
        <source>In use according to</source>
        <translation>In gebruik volgens</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Entered without a request of this register.</source>
        <translation>Ingevoerd zonder aanvraag van dit register.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Either a decision is cited, or it is not applicable: not both.</source>
        <translation>Ofwel wordt een beslissing aangehaald, ofwel is het niet van toepassing: niet beide.</translation>
    </message>
    <message>
        <source>A document is attached under Papers, here or at its request.</source>
        <translation>Voeg het document toe onder Stukken, hier of bij de aanvraag.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Identification and log</source>
        <translation>Identificatie en logging</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Omgevingen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Logging card</source>
        <translation>Loggingfiche</translation>
    </message>
    <message>
        <source>Attach its document…</source>
        <translation>Document bijvoegen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Aanvraag %1</translation>
    </message>
    <message>
        <source>There is no logging card yet.</source>
        <translation>Er is nog geen loggingfiche.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Kies wat weg moet.</translation>
    </message>
    <message>
        <source>Remove this authorization, as if it never was? To end it, record its end instead.</source>
        <translation>Deze machtiging verwijderen, alsof ze nooit heeft bestaan? Noteer haar beëindiging als u ze wilt beëindigen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Made by a request from outside, which an older list named.</source>
        <translation>Gemaakt door een aanvraag van buiten dit register, die in een oudere lijst stond.</translation>
    </message>
    <message>
        <source>The authorization that you are entering is not saved.</source>
        <translation>De machtiging die u invoert is niet opgeslagen.</translation>
    </message>
    <message>
        <source>What you changed of %1 is not saved.</source>
        <translation>Wat u aan %1 hebt gewijzigd, is niet opgeslagen.</translation>
    </message>
    <message>
        <source>Made by a request of this register: what its form said stays as it was signed, and only another request changes it.</source>
        <translation>Gemaakt door een aanvraag van dit register: wat het formulier zegt, blijft zoals het ondertekend is; alleen een andere aanvraag wijzigt het.</translation>
    </message>
    <message>
        <source>Give the right day: nothing is different yet.</source>
        <translation>Geef de juiste dag: er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Note its transfer…</source>
        <translation>Overdracht noteren…</translation>
    </message>
    <message>
        <source>Decision, law or reason</source>
        <translation>Beslissing, wet of reden</translation>
    </message>
    <message>
        <source>Draft the request for it</source>
        <translation>De aanvraag ervoor opstellen</translation>
    </message>
    <message>
        <source>Changes on %1, as was granted; until then it is as shown here.</source>
        <translation>Wijzigt op %1, zoals toegekend; tot dan geldt wat hier staat.</translation>
    </message>
    <message>
        <source>It ends: its last day is %1.</source>
        <translation>Ze wordt stopgezet: haar laatste dag is %1.</translation>
    </message>
    <message>
        <source>Changes on %1 by request %2, as was granted; until then it is as shown here.</source>
        <comment>day, request</comment>
        <translation>Wijzigt op %1 door aanvraag %2, zoals toegekend; tot dan geldt wat hier staat.</translation>
    </message>
</context>
<context>
    <name>licet::AuthorizationHead</name>
    <message>
        <source>It has ended.</source>
        <translation>Ze is beëindigd.</translation>
    </message>
    <message>
        <source>Ended since %1.</source>
        <translation>Beëindigd sinds %1.</translation>
    </message>
    <message>
        <source>Ended since %1: %2</source>
        <comment>day, why</comment>
        <translation>Beëindigd sinds %1: %2</translation>
    </message>
    <message>
        <source>Suspended since %1.</source>
        <translation>Geschorst sinds %1.</translation>
    </message>
    <message>
        <source>An older authorization</source>
        <translation>Een oudere machtiging</translation>
    </message>
    <message>
        <source>Entered without a request of this register.</source>
        <translation>Ingevoerd zonder aanvraag van dit register.</translation>
    </message>
    <message>
        <source>To be transferred after a merger: nothing was asked of KSZ yet.</source>
        <translation>Over te dragen na een fusie: aan de KSZ werd nog niets gevraagd.</translation>
    </message>
    <message>
        <source>Its transfer was asked on %1; KSZ has to confirm it.</source>
        <translation>De overdracht werd gevraagd op %1; de KSZ moet ze bevestigen.</translation>
    </message>
    <message>
        <source>Transferred on %1 from %2, which merged.</source>
        <translation>Op %1 overgenomen van %2, na de fusie.</translation>
    </message>
    <message>
        <source>Transferred on %1 from %2, which merged; the transfer was asked on %3.</source>
        <comment>day, institution, day</comment>
        <translation>Op %1 overgenomen van %2, na de fusie; de overdracht was gevraagd op %3.</translation>
    </message>
</context>
<context>
    <name>licet::AuthorizationsPage</name>
    <message>
        <source>Authorizations</source>
        <translation>Machtigingen</translation>
    </message>
    <message>
        <source>Enter an older one</source>
        <translation>Oudere machtiging invoeren</translation>
    </message>
    <message>
        <source>No authorization yet: an executed request makes one.</source>
        <translation>Nog geen machtiging: een uitgevoerde aanvraag maakt er een.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Aan te vullen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>neen</translation>
    </message>
    <message>
        <source>Record the application first, on the page Institutions.</source>
        <translation>Neem eerst de toepassing op, op de pagina Instellingen.</translation>
    </message>
    <message>
        <source>Choose an authorization first.</source>
        <translation>Kies eerst een machtiging.</translation>
    </message>
</context>
<context>
    <name>licet::AwayPanel</name>
    <message>
        <source>First day away</source>
        <translation>Eerste dag afwezig</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Laatste dag afwezig</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt vóór de eerste.</translation>
    </message>
    <message>
        <source>One page holds a year at most.</source>
        <translation>Eén blad beslaat hoogstens een jaar.</translation>
    </message>
    <message>
        <source>While I am away</source>
        <translation>Tijdens mijn afwezigheid</translation>
    </message>
    <message>
        <source>away</source>
        <comment>name of a file</comment>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>The page was handed to the printer.</source>
        <translation>Het blad is naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Wie afwezig is</translation>
    </message>
    <message>
        <source>choose…</source>
        <comment>who is away</comment>
        <translation>kies…</translation>
    </message>
    <message>
        <source>all institutions</source>
        <translation>alle instellingen</translation>
    </message>
    <message>
        <source>Say who is away: it stands on the page.</source>
        <translation>Zeg wie afwezig is: het staat op het blad.</translation>
    </message>
    <message>
        <source>One page for whoever looks after things meanwhile: what falls due, who can sign, whom to contact.</source>
        <translation>Eén blad voor wie u vervangt: wat te doen valt, wie kan ondertekenen, wie te contacteren.</translation>
    </message>
</context>
<context>
    <name>licet::Background</name>
    <message>
        <source>Open Licet</source>
        <translation>Licet openen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message numerus="yes">
        <source>Licet: %n thing(s) due</source>
        <translation>
            <numerusform>Licet: %n punt te behandelen</numerusform>
            <numerusform>Licet: %n punten te behandelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>There is no notification service and no tray here, so nothing can be told: %1</source>
        <translation>Er is hier geen meldingsdienst en geen systeemvak, dus er kan niets gemeld worden: %1</translation>
    </message>
    <message>
        <source>Not snoozed: %1</source>
        <translation>Niet uitgesteld: %1</translation>
    </message>
    <message>
        <source>snoozed in a notification</source>
        <translation>uitgesteld in een melding</translation>
    </message>
    <message>
        <source>%1 can&apos;t be started.</source>
        <translation>%1 kan niet worden gestart.</translation>
    </message>
</context>
<context>
    <name>licet::BasisChoice</name>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>Deliberation number, such as 12/081</source>
        <translation>Nummer van de beraadslaging, zoals 12/081</translation>
    </message>
    <message>
        <source>Deliberation number</source>
        <translation>Nummer van de beraadslaging</translation>
    </message>
    <message>
        <source>Dossier number, such as IVC/KSZG/21/066</source>
        <translation>Dossiernummer, zoals IVC/KSZG/21/066</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Dossiernummer</translation>
    </message>
    <message>
        <source>Why no decision of the committee is needed</source>
        <translation>Waarom er geen beslissing van het comité nodig is</translation>
    </message>
    <message>
        <source>Law or decree</source>
        <translation>Wet of besluit</translation>
    </message>
    <message>
        <source>Take this basis away</source>
        <translation>Deze grondslag weghalen</translation>
    </message>
    <message>
        <source>Law or royal decree</source>
        <translation>Wet of koninklijk besluit</translation>
    </message>
    <message>
        <source>Law or royal decree, by its title</source>
        <translation>Wet of koninklijk besluit, met het opschrift</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article, such as 15, § 1</source>
        <translation>Artikel, zoals 15, § 1</translation>
    </message>
    <message>
        <source>Day of the law</source>
        <translation>Datum van de wet of het besluit</translation>
    </message>
</context>
<context>
    <name>licet::BasisList</name>
    <message>
        <source>Add a decision or law</source>
        <translation>Beslissing of wet toevoegen</translation>
    </message>
</context>
<context>
    <name>licet::BasisOfServices</name>
    <message>
        <source>For all services</source>
        <translation>Voor alle webservices</translation>
    </message>
    <message>
        <source>Per service</source>
        <translation>Per webservice</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Webservice %1</translation>
    </message>
    <message>
        <source>Basis for %1</source>
        <translation>Grondslag voor %1</translation>
    </message>
</context>
<context>
    <name>licet::BulkActions</name>
    <message>
        <source>Save signing folder…</source>
        <translation>Handtekenmap opslaan…</translation>
    </message>
    <message>
        <source>Print signing folder…</source>
        <translation>Handtekenmap afdrukken…</translation>
    </message>
    <message>
        <source>Record for all of them…</source>
        <translation>Voor alle noteren…</translation>
    </message>
    <message>
        <source>Send together…</source>
        <translation>Samen versturen…</translation>
    </message>
    <message>
        <source>Nothing can be recorded for any of them.</source>
        <translation>Voor geen ervan valt iets te noteren.</translation>
    </message>
    <message numerus="yes">
        <source>An event can be recorded for %n of them.</source>
        <translation>
            <numerusform>Voor %n daarvan kan een gebeurtenis worden genoteerd.</numerusform>
            <numerusform>Voor %n daarvan kan een gebeurtenis worden genoteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is signed and to be sent.</source>
        <translation>Geen ervan is ondertekend en te versturen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be sent in one envelope.</source>
        <translation>
            <numerusform>%n daarvan kan in één omslag worden verstuurd.</numerusform>
            <numerusform>%n daarvan kunnen in één omslag worden verstuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is to be signed.</source>
        <translation>Geen ervan is klaar voor ondertekening.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n aanvraag</numerusform>
            <numerusform>%n aanvragen</numerusform>
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
            <numerusform>%n aanvraag: %1</numerusform>
            <numerusform>%n aanvragen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Chase together…</source>
        <translation>Samen herinneren…</translation>
    </message>
    <message>
        <source>None of them was sent and waits on an answer.</source>
        <translation>Geen ervan is verstuurd en wacht op antwoord.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) on an answer.</source>
        <translation>
            <numerusform>%n ervan wacht op antwoord.</numerusform>
            <numerusform>%n ervan wachten op antwoord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can go into a signing folder.</source>
        <translation>
            <numerusform>%n ervan kan in een handtekenmap.</numerusform>
            <numerusform>%n ervan kunnen in een handtekenmap.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::CataloguePage</name>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>niet actief</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Webservice</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaties</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Naam van de webservice</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Eén per regel.</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Wat de webservice levert</translation>
    </message>
    <message>
        <source>Active: offered for new requests</source>
        <translation>Actief: aangeboden voor nieuwe aanvragen</translation>
    </message>
    <message>
        <source>Give the service a name.</source>
        <translation>Geef de webservice een naam.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nieuwe webservice</translation>
    </message>
    <message>
        <source>The catalogue holds no service yet.</source>
        <translation>De catalogus bevat nog geen webservice.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Er is niets gekozen.</translation>
    </message>
    <message>
        <source>What it gives, in other languages</source>
        <translation>Wat de webservice levert, in andere talen</translation>
    </message>
    <message>
        <source>Where a language has no text</source>
        <translation>Waar een taal geen tekst heeft</translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation>In het Nederlands</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>In het Frans</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>In het Duits</translation>
    </message>
    <message>
        <source>The new name holds from</source>
        <translation>De nieuwe naam geldt vanaf</translation>
    </message>
</context>
<context>
    <name>licet::CellPanel</name>
    <message>
        <source>Open the authorization</source>
        <translation>Machtiging openen</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Aanvraag openen</translation>
    </message>
    <message>
        <source>Prepare a request…</source>
        <translation>Aanvraag voorbereiden…</translation>
    </message>
    <message>
        <source>What the cell says</source>
        <translation>Wat de cel zegt</translation>
    </message>
    <message numerus="yes">
        <source>%n authorization(s) stand here.</source>
        <translation>
            <numerusform>Hier staat %n machtiging.</numerusform>
            <numerusform>Hier staan %n machtigingen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::CertificateChoice</name>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>buiten gebruik</translation>
    </message>
</context>
<context>
    <name>licet::CertificatesTab</name>
    <message>
        <source>Certificates of the institution</source>
        <translation>Certificaten van de instelling</translation>
    </message>
    <message>
        <source>No certificate is recorded here yet.</source>
        <translation>Hier is nog geen certificaat opgenomen.</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Nieuw certificaat</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Houder (subject)</translation>
    </message>
    <message>
        <source>Such as CN=…</source>
        <translation>Bijvoorbeeld CN=…</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Vernieuwt</translation>
    </message>
    <message>
        <source>KSZ told on</source>
        <translation>Aan de KSZ gemeld op</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In gebruik sinds</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Buiten gebruik sinds</translation>
    </message>
    <message>
        <source>The cards of the one that it renews use it from then on.</source>
        <translation>De fiches van het vernieuwde certificaat gebruiken vanaf die dag dit certificaat.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Give the certificate its subject, such as CN=…</source>
        <translation>Geef het onderwerp van het certificaat op, zoals CN=…</translation>
    </message>
    <message>
        <source>The certificate ends before it begins: correct one of the two days.</source>
        <translation>Het certificaat eindigt voor het begint: verbeter een van beide data.</translation>
    </message>
    <message>
        <source>%1 lies in the future: note it once it has happened.</source>
        <translation>%1 ligt in de toekomst: noteer het zodra het gebeurd is.</translation>
    </message>
    <message>
        <source>A certificate does not renew itself: choose the one before it.</source>
        <translation>Een certificaat vernieuwt zichzelf niet: kies het vorige.</translation>
    </message>
    <message>
        <source>This certificate is recorded already.</source>
        <translation>Dit certificaat is al opgenomen.</translation>
    </message>
    <message>
        <source>Choose the certificate that is renewed.</source>
        <translation>Kies het certificaat dat vernieuwd wordt.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Kies wat weg moet.</translation>
    </message>
    <message>
        <source>Remove %1? Only a certificate that no card uses and that none renews can be removed; one that was in use is noted as removed instead.</source>
        <translation>%1 verwijderen? Dat kan alleen als geen verbindingsfiche het certificaat gebruikt en geen ander het vernieuwt; noteer van een certificaat dat in gebruik was, sinds wanneer het buiten gebruik is.</translation>
    </message>
    <message>
        <source>No connection card uses it.</source>
        <translation>Geen verbindingsfiche gebruikt het.</translation>
    </message>
    <message>
        <source>Used by: %1.</source>
        <translation>Gebruikt door: %1.</translation>
    </message>
</context>
<context>
    <name>licet::ChaptersEditor</name>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Hoofdstuk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Open points of the chapter</source>
        <translation>Openstaande punten van het hoofdstuk</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Openstaand punt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Afgehandeld op</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>Nieuw hoofdstuk</translation>
    </message>
    <message>
        <source>Remove chapter</source>
        <translation>Hoofdstuk verwijderen</translation>
    </message>
    <message>
        <source>New open point</source>
        <translation>Nieuw punt</translation>
    </message>
    <message>
        <source>Remove open point</source>
        <translation>Punt verwijderen</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Toestand van %1</translation>
    </message>
    <message>
        <source>Give each chapter with open points a name.</source>
        <translation>Geef elk hoofdstuk met openstaande punten een naam.</translation>
    </message>
</context>
<context>
    <name>licet::ChasePanel</name>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Show the reminder to</source>
        <translation>Toon de herinnering aan</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er gezegd is</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>mail draft</source>
        <translation>mailconcept</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>The reminder&apos;s words</source>
        <translation>Tekst van de herinnering</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>%1: chase</source>
        <comment>number of a request</comment>
        <translation>%1: herinneren</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s): chase</source>
        <translation>
            <numerusform>%n aanvraag: herinneren</numerusform>
            <numerusform>%n aanvragen: herinneren</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the mail draft…</source>
        <translation>Mailconcept maken…</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Brief opslaan…</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Gesprek noteren</translation>
    </message>
    <message>
        <source>The reminder&apos;s page</source>
        <translation>De pagina van de herinnering</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>recipient, mail address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Goes to %1, with the signed scan or the form. It is saved and opened in your mail program.</source>
        <translation>Gaat naar %1, met de ondertekende scan of het formulier. Het wordt opgeslagen en in uw mailprogramma geopend.</translation>
    </message>
    <message>
        <source>Goes to %1, with the signed scan or the form behind it.</source>
        <translation>Gaat naar %1, met de ondertekende scan of het formulier erachter.</translation>
    </message>
    <message>
        <source>Call %1, and write what was said.</source>
        <translation>Bel %1 en schrijf op wat er gezegd is.</translation>
    </message>
    <message>
        <source>It is recorded, and the next reminder is counted from this day.</source>
        <translation>Het wordt genoteerd, en de volgende herinnering wordt vanaf deze dag geteld.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) on no office and is left out.</source>
        <translation>
            <numerusform>%n ervan wacht op geen dienst en wordt weggelaten.</numerusform>
            <numerusform>%n ervan wachten op geen dienst en worden weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>Die dag ligt in de toekomst.</translation>
    </message>
    <message>
        <source>Write what was said: it is kept in the history.</source>
        <translation>Schrijf op wat er gezegd is: het wordt in de geschiedenis bewaard.</translation>
    </message>
    <message>
        <source>It is recorded once you say that it has left: the next reminder is counted from then.</source>
        <translation>Ze wordt genoteerd zodra u zegt dat ze vertrokken is: de volgende herinnering wordt vanaf dan geteld.</translation>
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
        <translation>De gebruikelijke punten nemen</translation>
    </message>
    <message>
        <source>A point of your own</source>
        <translation>Een eigen punt</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Punt toevoegen</translation>
    </message>
    <message>
        <source>What the dossier says: %1</source>
        <translation>Wat het dossier zegt: %1</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Naar boven: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Naar beneden: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Verwijderen: %1</translation>
    </message>
</context>
<context>
    <name>licet::Chip</name>
    <message>
        <source>Take the filter “%1” away</source>
        <translation>De filter “%1” wegnemen</translation>
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
        <translation>Kalender van sluitingsdagen</translation>
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
        <translation>%1: wettelijke feestdag</translation>
    </message>
    <message>
        <source>%1: closed, in this year only</source>
        <translation>%1: gesloten, alleen dit jaar</translation>
    </message>
    <message>
        <source>%1: closed, every year</source>
        <translation>%1: gesloten, elk jaar</translation>
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
        <translation>alleen dit jaar</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>elk jaar</translation>
    </message>
    <message>
        <source>Closing days beside the legal holidays</source>
        <translation>Sluitingsdagen naast de wettelijke feestdagen</translation>
    </message>
    <message>
        <source>Whose closing days</source>
        <translation>Wiens sluitingsdagen</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Volgend jaar</translation>
    </message>
    <message>
        <source>New closing day</source>
        <translation>Nieuwe sluitingsdag</translation>
    </message>
    <message>
        <source>24/12/2026, or 02/11 for every year</source>
        <translation>24/12/2026, of 02/11 voor elk jaar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>of this register</source>
        <translation>van dit register</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>closing days</comment>
        <translation>van %1</translation>
    </message>
    <message>
        <source>%1, every year</source>
        <translation>%1, elk jaar</translation>
    </message>
    <message>
        <source>%1. It is no working day anyhow.</source>
        <translation>%1. Het is hoe dan ook geen werkdag.</translation>
    </message>
    <message>
        <source>%1 is a closing day already.</source>
        <translation>%1 is al een sluitingsdag.</translation>
    </message>
    <message>
        <source>“%1” is no day; write 24/12/2026, or 02/11 for every year.</source>
        <translation>“%1” is geen dag; schrijf 24/12/2026, of 02/11 voor elk jaar.</translation>
    </message>
    <message>
        <source>Choose the day to remove.</source>
        <translation>Kies de dag die u verwijdert.</translation>
    </message>
</context>
<context>
    <name>licet::ClosingLegend</name>
    <message>
        <source>legal holiday</source>
        <translation>wettelijke feestdag</translation>
    </message>
    <message>
        <source>closed in this year</source>
        <translation>gesloten in dit jaar</translation>
    </message>
    <message>
        <source>closed every year</source>
        <translation>elk jaar gesloten</translation>
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
        <translation>open</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a section</comment>
        <translation>dichtgeklapt</translation>
    </message>
</context>
<context>
    <name>licet::CommitteePage</name>
    <message>
        <source>Decision and its steps</source>
        <translation>Beslissing en haar stappen</translation>
    </message>
    <message>
        <source>No decision is chosen.</source>
        <translation>Er is geen beslissing gekozen.</translation>
    </message>
    <message>
        <source>Deliberation number</source>
        <translation>Nummer van de beraadslaging</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Dossiernummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>Van kracht op</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Such as 12/081; empty while the dossier is pending.</source>
        <translation>Zoals 12/081; leeg zolang het dossier loopt.</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Ingediend op</translation>
    </message>
    <message>
        <source>Address where it is published</source>
        <translation>Webadres van de publicatie</translation>
    </message>
    <message>
        <source>Such as IVC/KSZG/21/066.</source>
        <translation>Zoals IVC/KSZG/21/066.</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <source>Empty: computed from the day of the decision.</source>
        <translation>Leeg: berekend vanaf de dag van de beslissing.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Webservices</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Eén per regel.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Doeleinden</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Taken away by this step</source>
        <translation>Weggenomen door deze stap</translation>
    </message>
    <message>
        <source>Services taken away</source>
        <translation>Weggenomen webservices</translation>
    </message>
    <message>
        <source>Purposes taken away</source>
        <translation>Weggenomen doeleinden</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nieuwe stap</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>No decision of the committee is recorded yet.</source>
        <translation>Er is nog geen beslissing van het comité opgenomen.</translation>
    </message>
    <message>
        <source>Give the dossier a subject first.</source>
        <translation>Geef het dossier eerst een onderwerp.</translation>
    </message>
    <message>
        <source>Remove this step, as if it never was? The history keeps it.</source>
        <translation>Deze stap verwijderen, alsof hij nooit heeft bestaan? De geschiedenis bewaart hem.</translation>
    </message>
    <message>
        <source>Remove %1? Only a dossier without steps can be removed.</source>
        <translation>%1 verwijderen? Alleen een dossier zonder stappen kan weg.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Kies wat verwijderd moet worden.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Stap %1</translation>
    </message>
    <message>
        <source>%1, decided on %2</source>
        <comment>dossier number, day</comment>
        <translation>%1, beslist op %2</translation>
    </message>
    <message>
        <source>“%1” is neither a KBO number nor a kind of institution (%2).</source>
        <translation>“%1” is geen ondernemingsnummer (KBO) en geen soort instelling (%2).</translation>
    </message>
    <message>
        <source>Give the dossier a subject or a deliberation number.</source>
        <translation>Geef het dossier een onderwerp of een nummer van de beraadslaging.</translation>
    </message>
    <message>
        <source>“%1” is not a deliberation number: write it as 12/081.</source>
        <translation>“%1” is geen nummer van een beraadslaging: schrijf het als 12/081.</translation>
    </message>
    <message>
        <source>Institutions concerned</source>
        <translation>Betrokken instellingen</translation>
    </message>
    <message>
        <source>One a line: a KBO number, or a kind for every institution of that kind (%1).</source>
        <translation>Eén per regel: een ondernemingsnummer (KBO), of een soort voor elke instelling van die soort (%1).</translation>
    </message>
    <message>
        <source>Not in force: the day of the decision is not given yet.</source>
        <translation>Niet van kracht: de dag van de beslissing is nog niet ingevuld.</translation>
    </message>
    <message>
        <source>In force from %1, as stated.</source>
        <translation>Van kracht vanaf %1, zoals vermeld.</translation>
    </message>
    <message>
        <source>In force from %1, the day on which it was decided.</source>
        <translation>Van kracht vanaf %1, de dag van de beslissing.</translation>
    </message>
    <message numerus="yes">
        <source>In force from %1: decided on %2 plus %n working day(s).</source>
        <translation>
            <numerusform>Van kracht vanaf %1: beslist op %2 plus %n werkdag.</numerusform>
            <numerusform>Van kracht vanaf %1: beslist op %2 plus %n werkdagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Een bestand bijvoegen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>Het bestand is opgeslagen: %1</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>dossier number, how many amendments</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <comment>head of a column</comment>
        <translation>Beraadslaging</translation>
    </message>
    <message>
        <source>Rests on it</source>
        <translation>Steunt erop</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Herziening</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a review</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Wie besliste</translation>
    </message>
    <message>
        <source>No authorization and no open request rests on it.</source>
        <translation>Er rust geen machtiging en geen lopende aanvraag op.</translation>
    </message>
    <message>
        <source>These cite it as their basis.</source>
        <translation>Deze noemen haar als grondslag.</translation>
    </message>
    <message>
        <source>Nothing would lose its valid basis on %1.</source>
        <translation>Niets zou op %1 zijn geldige grondslag verliezen.</translation>
    </message>
    <message>
        <source>Without it these would have no valid basis on %1.</source>
        <translation>Zonder haar zouden deze op %1 geen geldige grondslag hebben.</translation>
    </message>
    <message>
        <source>The number %1 is also that of another decision (%2): the dossier number tells them apart.</source>
        <translation>Het nummer %1 is ook dat van een andere beslissing (%2): het dossiernummer onderscheidt ze.</translation>
    </message>
    <message>
        <source>Replaced by %1.</source>
        <translation>Vervangen door %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) of what rests on it wait(s) for verdicts.</source>
        <translation>
            <numerusform>%n herziening van wat erop rust, wacht op oordelen.</numerusform>
            <numerusform>%n herzieningen van wat erop rust, wachten op oordelen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist: %1 of %2 done</source>
        <translation>Controlelijst: %1 van %2 klaar</translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation>Stukken: %1</translation>
    </message>
    <message>
        <source>Rests on it: %1</source>
        <translation>Steunt erop: %1</translation>
    </message>
    <message>
        <source>Falls if it goes: %1</source>
        <translation>Vervalt zonder deze beslissing: %1</translation>
    </message>
    <message>
        <source>Review of %1: %2 of %3</source>
        <comment>day, verdicts given</comment>
        <translation>Herziening van %1: %2 van %3</translation>
    </message>
    <message>
        <source>Decided by: %1.</source>
        <translation>Beslist door: %1.</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>Wat erop rust</translation>
    </message>
    <message>
        <source>What falls if it goes</source>
        <translation>Wat wegvalt zonder haar</translation>
    </message>
    <message>
        <source>Sectoral Committee</source>
        <translation>Sectoraal Comité</translation>
    </message>
    <message>
        <source>Give the day from which it no longer holds.</source>
        <translation>Geef de dag vanaf wanneer ze niet meer geldt.</translation>
    </message>
    <message>
        <source>A decision cannot replace itself: choose another one.</source>
        <translation>Een beslissing kan zichzelf niet vervangen: kies een andere.</translation>
    </message>
    <message>
        <source>%1: the day of the decision, not counted</source>
        <translation>%1: de dag van de beslissing, niet meegeteld</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) (Mon–Fri) after it, for the minister may ask for an adaptation</source>
        <translation>
            <numerusform>%n werkdag (ma–vr) daarna, want de minister kan een aanpassing vragen</numerusform>
            <numerusform>%n werkdagen (ma–vr) daarna, want de minister kan een aanpassing vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: holiday or closing day, passed over</source>
        <translation>%1: feestdag of sluitingsdag, overgeslagen</translation>
    </message>
    <message>
        <source>%1: in force</source>
        <translation>%1: van kracht</translation>
    </message>
    <message>
        <source>Filed…</source>
        <translation>Ingediend…</translation>
    </message>
    <message>
        <source>Information asked…</source>
        <translation>Inlichtingen gevraagd…</translation>
    </message>
    <message>
        <source>Answered…</source>
        <translation>Beantwoord…</translation>
    </message>
    <message>
        <source>On the agenda…</source>
        <translation>Op de agenda…</translation>
    </message>
    <message>
        <source>Granted…</source>
        <translation>Verleend…</translation>
    </message>
    <message>
        <source>Refused…</source>
        <translation>Geweigerd…</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Ingetrokken…</translation>
    </message>
    <message>
        <source>Replaced by…</source>
        <translation>Vervangen door…</translation>
    </message>
    <message>
        <source>Two decisions now share the number %1: check it, or tell them apart by their dossier numbers.</source>
        <translation>Twee beslissingen delen nu het nummer %1: kijk het na, of onderscheid ze met hun dossiernummers.</translation>
    </message>
    <message>
        <source>The amendment was recorded.</source>
        <translation>De wijziging is genoteerd.</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <comment>a dossier and its state</comment>
        <translation>%1 is nu “%2”.</translation>
    </message>
    <message>
        <source>The day lies before %1, the day of the event before it.</source>
        <translation>De dag ligt vóór %1, de dag van de vorige gebeurtenis.</translation>
    </message>
    <message numerus="yes">
        <source>A review of %n authorization(s) and request(s) that rest on it was opened.</source>
        <translation>
            <numerusform>Een herziening van %n machtiging of aanvraag die erop rust, is geopend.</numerusform>
            <numerusform>Een herziening van de %n machtigingen en aanvragen die erop rusten, is geopend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation>De herziening tonen</translation>
    </message>
    <message>
        <source>Not possible while the dossier is “%1”.</source>
        <translation>Niet mogelijk zolang het dossier “%1” is.</translation>
    </message>
    <message>
        <source>An older decision is entered as it is now; a new one is led by its events.</source>
        <translation>Een oudere beslissing wordt ingevoerd zoals ze nu is; een nieuwe wordt via haar gebeurtenissen bijgehouden.</translation>
    </message>
    <message>
        <source>No longer in force from</source>
        <translation>Niet meer van kracht vanaf</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Vervangen door</translation>
    </message>
    <message>
        <source>Institutions taken away</source>
        <translation>Weggenomen instellingen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a request, what it asks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Wie besliste</translation>
    </message>
    <message>
        <source>Left empty, number and day tell: AF and RR are committees of their own.</source>
        <translation>Leeg: nummer en datum bepalen het comité; FO en RR zijn aparte comités.</translation>
    </message>
    <message>
        <source>History: %1</source>
        <comment>of a dossier, number of events</comment>
        <translation>Geschiedenis: %1</translation>
    </message>
    <message>
        <source>Contacted…</source>
        <translation>Gecontacteerd…</translation>
    </message>
    <message>
        <source>Not delivered…</source>
        <translation>Niet aangekomen…</translation>
    </message>
    <message>
        <source>It is kept with the dossier and its history.</source>
        <translation>Het wordt bij het dossier en zijn geschiedenis bewaard.</translation>
    </message>
    <message>
        <source>It stands on its day; what followed stays as it is.</source>
        <translation>Het staat op de dag waarop het gebeurde; wat erop volgde, blijft zoals het is.</translation>
    </message>
</context>
<context>
    <name>licet::Context</name>
    <message>
        <source>The register is read only: %1 is writing in it.</source>
        <translation>Het register is alleen-lezen: %1 schrijft erin.</translation>
    </message>
    <message>
        <source>The register is read only.</source>
        <translation>Het register is alleen-lezen.</translation>
    </message>
    <message>
        <source>An earlier day is shown: go back to today to write.</source>
        <translation>Een vroegere dag wordt getoond: keer terug naar vandaag om iets te wijzigen.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Elders een kopie bewaren…</translation>
    </message>
</context>
<context>
    <name>licet::CorrectionPanel</name>
    <message>
        <source>Why it is corrected</source>
        <translation>Waarom wordt het verbeterd?</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a fact, what it was, what it is</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>This corrects what was recorded; the history keeps both.</source>
        <translation>Dit zet recht wat genoteerd was; de geschiedenis bewaart beide.</translation>
    </message>
    <message>
        <source>Write why it is corrected: it is kept in the history.</source>
        <translation>Schrijf waarom het wordt verbeterd: dat blijft in de geschiedenis.</translation>
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
        <translation>Webservice</translation>
    </message>
</context>
<context>
    <name>licet::CoveragePage</name>
    <message>
        <source>By application</source>
        <translation>Per toepassing</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>Per instelling</translation>
    </message>
    <message>
        <source>Filter services and applications</source>
        <translation>Webservices en toepassingen filteren</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekkingsoverzicht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>No service is authorized or asked for yet: an executed request makes the first.</source>
        <translation>Nog geen webservice is gemachtigd of aangevraagd: een uitgevoerde aanvraag maakt de eerste.</translation>
    </message>
    <message>
        <source>None of %1 matches</source>
        <translation>Geen van de %1 voldoet</translation>
    </message>
    <message>
        <source>Nothing asks for it here: there is no record to open.</source>
        <translation>Hier is niets aangevraagd: er is niets om te openen.</translation>
    </message>
    <message>
        <source>There is no record in the current cell.</source>
        <translation>Achter deze cel staat niets om te openen.</translation>
    </message>
    <message>
        <source>coverage</source>
        <comment>name of a file</comment>
        <translation>dekkingsoverzicht</translation>
    </message>
    <message>
        <source>The coverage was handed to the printer.</source>
        <translation>Het dekkingsoverzicht is naar de printer gestuurd.</translation>
    </message>
</context>
<context>
    <name>licet::CoverageTable</name>
    <message>
        <source>Coverage</source>
        <translation>Dekkingsoverzicht</translation>
    </message>
</context>
<context>
    <name>licet::DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/jjjj</translation>
    </message>
</context>
<context>
    <name>licet::DatedChange</name>
    <message>
        <source>It was always so: it was entered wrongly</source>
        <translation>Het was altijd zo: het werd verkeerd genoteerd</translation>
    </message>
    <message>
        <source>It may be a day to come: until then everything stays as it is.</source>
        <translation>Het mag een dag in de toekomst zijn: tot dan blijft alles zoals het is.</translation>
    </message>
    <message>
        <source>Told anew: what holds until then was changed.</source>
        <translation>Opnieuw genoteerd: wat tot dan geldt, werd gewijzigd.</translation>
    </message>
</context>
<context>
    <name>licet::DayPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Herinnering toevoegen</translation>
    </message>
    <message>
        <source>Add a reminder on %1</source>
        <translation>Herinnering toevoegen bij %1</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Waaraan</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>That day is past; choose today or a later one.</source>
        <translation>Die dag is voorbij; kies vandaag of later.</translation>
    </message>
    <message>
        <source>Write of what to be reminded.</source>
        <translation>Schrijf waaraan u herinnerd wilt worden.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>The reminder stands in the overview on %1.</source>
        <translation>De herinnering staat op %1 in het overzicht.</translation>
    </message>
</context>
<context>
    <name>licet::DependentsPanel</name>
    <message>
        <source>Enter goes to the record.</source>
        <translation>Enter gaat naar het item.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorization(s)</source>
        <translation>
            <numerusform>%n machtiging</numerusform>
            <numerusform>%n machtigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n lopende aanvraag</numerusform>
            <numerusform>%n lopende aanvragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) that they go through</source>
        <translation>
            <numerusform>%n verbinding waarlangs ze lopen</numerusform>
            <numerusform>%n verbindingen waarlangs ze lopen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::Desktop</name>
    <message>
        <source>snoozed in a notification</source>
        <translation>uitgesteld in een melding</translation>
    </message>
</context>
<context>
    <name>licet::DossierEventPanel</name>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Dossier number received</source>
        <translation>Ontvangen dossiernummer</translation>
    </message>
    <message>
        <source>Number of the deliberation</source>
        <translation>Nummer van de beraadslaging</translation>
    </message>
    <message>
        <source>Replaced by decision</source>
        <translation>Vervangen door beslissing</translation>
    </message>
    <message>
        <source>With effect from</source>
        <translation>Met ingang van</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Record the event</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Een bestand bijvoegen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a dossier, what happened to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Empty: from that day on.</source>
        <translation>Leeg: vanaf die dag.</translation>
    </message>
    <message>
        <source>Why it is filed all the same</source>
        <translation>Waarom het toch ingediend is</translation>
    </message>
    <message>
        <source>The check finds something missing:</source>
        <translation>Volgens de controle ontbreekt nog:</translation>
    </message>
    <message>
        <source>Nothing rests on it, so nothing has to be reviewed.</source>
        <translation>Er rust niets op, dus er moet niets herzien worden.</translation>
    </message>
    <message numerus="yes">
        <source>Opens a review of %n authorization(s) and request(s) that rest on it.</source>
        <translation>
            <numerusform>Opent een herziening van %n machtiging of aanvraag die erop rust.</numerusform>
            <numerusform>Opent een herziening van de %n machtigingen en aanvragen die erop rusten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A deliberation number is written as 12/081.</source>
        <translation>Schrijf het nummer van een beraadslaging als 12/081.</translation>
    </message>
    <message>
        <source>Choose the decision that took its place.</source>
        <translation>Kies de beslissing die in de plaats is gekomen.</translation>
    </message>
    <message>
        <source>Write why: it is kept in the history.</source>
        <translation>Schrijf waarom: het blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Langs welke weg</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>how a dossier left</comment>
        <translation>niet vermeld</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Beloofd tegen</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Wat beloofd werd</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Hoe dat bekend is</translation>
    </message>
    <message>
        <source>Until the day that was promised nothing is due of it; without such a day the next reminder is counted from the day of the contact.</source>
        <translation>Tot de beloofde dag valt er niets te doen; zonder zo’n dag telt de volgende herinnering vanaf deze dag.</translation>
    </message>
    <message>
        <source>The committee’s term does not run until it is filed again.</source>
        <translation>Voor het comité loopt geen termijn tot het dossier opnieuw is ingediend.</translation>
    </message>
    <message>
        <source>Write what was promised: it is kept in the history.</source>
        <translation>Schrijf op wat beloofd werd: het blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>It is noted late: it stands on its day, and what followed stays as it is.</source>
        <translation>Het wordt achteraf genoteerd: het komt op de dag te staan waarop het gebeurde, en wat erop volgde, blijft zoals het is.</translation>
    </message>
</context>
<context>
    <name>licet::DossierHead</name>
    <message>
        <source>Other events</source>
        <translation>Andere gebeurtenissen</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Waarom deze datum</translation>
    </message>
    <message>
        <source>No decision is chosen.</source>
        <translation>Er is geen beslissing gekozen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>deliberation number, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No longer in force from %1.</source>
        <translation>Niet meer van kracht vanaf %1.</translation>
    </message>
    <message>
        <source>Nothing more happens to a dossier that is “%1”.</source>
        <translation>Met een dossier dat “%1” is, gebeurt niets meer.</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Een gebeurtenis noteren</translation>
    </message>
    <message>
        <source>Not possible while the dossier is “%1”.</source>
        <translation>Niet mogelijk zolang het dossier “%1” is.</translation>
    </message>
    <message>
        <source>Give the verdicts of the review.</source>
        <translation>Geef de oordelen van de herziening.</translation>
    </message>
    <message>
        <source>Only what was not delivered is filed again.</source>
        <translation>Alleen wat niet aangekomen is, wordt opnieuw ingediend.</translation>
    </message>
    <message>
        <source>It was not delivered: file it again first.</source>
        <translation>Het is niet aangekomen: dien het eerst opnieuw in.</translation>
    </message>
    <message>
        <source>For an earlier day: it then stands on the day on which it happened.</source>
        <translation>Voor een vroegere dag: het komt op de dag te staan waarop het gebeurde.</translation>
    </message>
</context>
<context>
    <name>licet::EarlierImports</name>
    <message>
        <source>Earlier imports</source>
        <translation>Eerdere imports</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Ongedaan maken…</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <comment>an import</comment>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>%1 on %2, by %3</source>
        <comment>file, day, person</comment>
        <translation>%1 op %2, door %3</translation>
    </message>
    <message>
        <source>without a file, on %1, by %2</source>
        <comment>day, person</comment>
        <translation>zonder bestand, op %1, door %2</translation>
    </message>
    <message>
        <source>No import can be taken back.</source>
        <translation>Er is geen import die ongedaan gemaakt kan worden.</translation>
    </message>
</context>
<context>
    <name>licet::EditorPanes</name>
    <message>
        <source>Section</source>
        <translation>Rubriek</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>The page as it will print</source>
        <translation>De pagina zoals ze wordt afgedrukt</translation>
    </message>
    <message>
        <source>%1 ›</source>
        <comment>count of findings, opens them</comment>
        <translation>%1 ›</translation>
    </message>
    <message>
        <source>Findings or page</source>
        <translation>Bevindingen of pagina</translation>
    </message>
</context>
<context>
    <name>licet::EditorSheet</name>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Soort aanvraag</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Taal van het formulier</translation>
    </message>
    <message>
        <source>Does it concern an OCMW?</source>
        <translation>Betreft het een OCMW?</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>Left empty: the form that fits.</source>
        <translation>Leeg: het formulier dat past.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Bestemmeling</translation>
    </message>
    <message>
        <source>Left empty: the form&apos;s usual recipient.</source>
        <translation>Leeg: de gewone bestemmeling van het formulier.</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Opgesteld door</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Toepassing</translation>
    </message>
    <message>
        <source>As it is named among the institution&apos;s applications.</source>
        <translation>Zoals ze bij de toepassingen van de instelling heet.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>One form for one environment.</source>
        <translation>Eén formulier voor één omgeving.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Webservices</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Begindatum</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Only when the use ends on a known day.</source>
        <translation>Alleen als het gebruik op een bekende dag stopt.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doeleinde</translation>
    </message>
    <message>
        <source>What the data are used for, precisely enough for somebody who does not know the application.</source>
        <translation>Waarvoor de gegevens dienen, precies genoeg voor wie de toepassing niet kent.</translation>
    </message>
    <message>
        <source>Persons and data concerned</source>
        <translation>Betrokken personen en gegevens</translation>
    </message>
    <message>
        <source>Legal context</source>
        <translation>Wettelijke context</translation>
    </message>
    <message>
        <source>As KSZ writes it, such as DAV:ALLOWANCE_RIGHTS.</source>
        <translation>Zoals de KSZ hem schrijft, bijvoorbeeld DAV:ALLOWANCE_RIGHTS.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Wettelijke basis</translation>
    </message>
    <message>
        <source>The law and its article.</source>
        <translation>De wet en het artikel.</translation>
    </message>
    <message>
        <source>Decision of the committee</source>
        <translation>Beslissing van het comité</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Programmanummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>%1: e-mail address</source>
        <translation>%1: e-mailadres</translation>
    </message>
    <message>
        <source>%1: telephone</source>
        <translation>%1: telefoon</translation>
    </message>
    <message>
        <source>Functional contact</source>
        <translation>Functioneel contact</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Technisch contact</translation>
    </message>
    <message>
        <source>Contact at PPKB</source>
        <translation>Contact bij PPKB</translation>
    </message>
    <message>
        <source>Authorization concerned</source>
        <translation>Betrokken machtiging</translation>
    </message>
    <message>
        <source>Signing day</source>
        <translation>Dag van ondertekening</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Ondertekenaar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>One title a line.</source>
        <translation>Eén titel per regel.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>from the logging card</source>
        <translation>uit de loggingfiche</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat verandert</translation>
    </message>
    <message>
        <source>%1 is a number of this institution. For another one, copy the request.</source>
        <translation>%1 is een nummer van deze instelling. Kopieer de aanvraag voor een andere.</translation>
    </message>
    <message>
        <source>The last day on which the services are called.</source>
        <translation>De laatste dag waarop de webservices worden aangeroepen.</translation>
    </message>
    <message>
        <source>without end date</source>
        <translation>onbepaald</translation>
    </message>
    <message>
        <source>none</source>
        <comment>ticked: nothing to state</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>The form must be signed too by:</source>
        <translation>Het formulier moet ook ondertekend worden door:</translation>
    </message>
    <message>
        <source>nobody on that day</source>
        <comment>holds a post</comment>
        <translation>niemand op die dag</translation>
    </message>
    <message>
        <source>%1, absent until %2</source>
        <comment>person, day</comment>
        <translation>%1, afwezig tot en met %2</translation>
    </message>
</context>
<context>
    <name>licet::EventCorrectionPanel</name>
    <message>
        <source>Day on which it happened</source>
        <translation>Dag waarop het gebeurde</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Gedaan door</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Programmanummer</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Hun kenmerk</translation>
    </message>
    <message>
        <source>What is right, and why</source>
        <translation>Wat juist is, en waarom</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What was wrong about: %1 of %2</source>
        <comment>event, day</comment>
        <translation>Wat verkeerd genoteerd is: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a fact, what it was, what it is</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The event stays as it was entered; the correction stands beside it.</source>
        <translation>De gebeurtenis blijft zoals ze is ingevoerd; de rechtzetting staat ernaast.</translation>
    </message>
    <message>
        <source>The event stays as it was entered, the correction stands beside it; states, terms and lists follow it.</source>
        <translation>De gebeurtenis blijft zoals ze is ingevoerd, de rechtzetting staat ernaast; toestand, termijnen en lijsten worden eraan aangepast.</translation>
    </message>
    <message>
        <source>Write a sentence: it is kept in the history.</source>
        <translation>Schrijf een zin: ze wordt in de geschiedenis bewaard.</translation>
    </message>
    <message>
        <source>It did not happen at all</source>
        <translation>Het is helemaal niet gebeurd</translation>
    </message>
    <message>
        <source>How it came to be noted</source>
        <translation>Waarom het genoteerd werd</translation>
    </message>
    <message>
        <source>The event stays in the history, as one that did not happen.</source>
        <translation>De gebeurtenis blijft in de geschiedenis staan, als een die niet gebeurd is.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Beloofd tegen</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Langs welke weg</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Ondertekend origineel</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>how papers left</comment>
        <translation>niet vermeld</translation>
    </message>
    <message>
        <source>They ask a reply by</source>
        <translation>Antwoord gevraagd tegen</translation>
    </message>
    <message>
        <source>This person signed it, although the form names somebody else or the mandate is missing</source>
        <translation>Deze persoon heeft het ondertekend, al vermeldt het formulier iemand anders of ontbreekt het mandaat</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Dossiernummer</translation>
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
        <translation>neen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voordien</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nadien</translation>
    </message>
    <message>
        <source>Happened on %1, entered on %2</source>
        <comment>day, moment</comment>
        <translation>Gebeurd op %1, ingevoerd op %2</translation>
    </message>
    <message>
        <source>Take this import back…</source>
        <translation>Deze import ongedaan maken…</translation>
    </message>
</context>
<context>
    <name>licet::EventList</name>
    <message>
        <source>entered on %1</source>
        <translation>ingevoerd op %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>event corrected, which, its day</comment>
        <translation>%1: %2 van %3</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rechtzetten…</translation>
    </message>
    <message>
        <source>Correct: %1 of %2</source>
        <comment>event, day</comment>
        <translation>Rechtzetten: %1, %2</translation>
    </message>
    <message>
        <source>Say what was wrong about this event</source>
        <translation>Zeggen wat er aan deze gebeurtenis verkeerd was</translation>
    </message>
</context>
<context>
    <name>licet::FactsTab</name>
    <message>
        <source>Give the institution a name.</source>
        <translation>Geef de instelling een naam.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>KBO number</source>
        <translation>Ondernemingsnummer (KBO)</translation>
    </message>
    <message>
        <source>Ten digits, such as 0316.380.841.</source>
        <translation>Tien cijfers, zoals 0316.380.841.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Sector and institution code</source>
        <translation>Code van sector en instelling</translation>
    </message>
    <message>
        <source>Such as 17.1.</source>
        <translation>Zoals 17.1.</translation>
    </message>
    <message>
        <source>Managing institution of the secondary network</source>
        <translation>Beheersinstelling van het secundaire netwerk</translation>
    </message>
    <message>
        <source>Its sector code</source>
        <translation>Haar sectorcode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Language of its forms</source>
        <translation>Taal van haar formulieren</translation>
    </message>
    <message>
        <source>Who counts as security consultant</source>
        <translation>Wie als veiligheidsconsulent geldt</translation>
    </message>
    <message>
        <source>Numbering of requests</source>
        <translation>Nummering van de aanvragen</translation>
    </message>
    <message>
        <source>Write {year} and {number} into the pattern, such as {year}-{number:4}.</source>
        <translation>Zet {year} en {number} in het patroon, zoals {year}-{number:4}.</translation>
    </message>
    <message>
        <source>Left empty: {year}-{number:4}, which prints as 2026-0001.</source>
        <translation>Leeg: {year}-{number:4}, gedrukt als 2026-0001.</translation>
    </message>
    <message>
        <source>Logo on the form</source>
        <translation>Logo op het formulier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.svg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.svg)</translation>
    </message>
    <message>
        <source>“%1” is no picture of at most 2 MB that can be printed.</source>
        <translation>“%1” is geen afdrukbare afbeelding van ten hoogste 2 MB.</translation>
    </message>
    <message>
        <source>Put a sign between {year} and {number}: a number of digits only is easily taken for something else.</source>
        <translation>Zet een teken tussen {year} en {number}: een nummer met alleen cijfers wordt gemakkelijk voor iets anders gehouden.</translation>
    </message>
    <message>
        <source>“%1” is not a sector code: write it as 17.1.</source>
        <translation>“%1” is geen sectorcode: schrijf hem als 17.1.</translation>
    </message>
    <message>
        <source>Name and address above are written in it, too.</source>
        <translation>Ook de naam en het adres hierboven staan in deze taal.</translation>
    </message>
    <message>
        <source>Language regime</source>
        <translation>Taalstelsel</translation>
    </message>
    <message>
        <source>Unilingual: forms, cover pages and letters are in that language, others are copies for reading. Bilingual: the language is chosen for each request.</source>
        <translation>Eentalig: formulieren, begeleidende nota’s en brieven zijn in die taal, wat ook hiernaast staat; andere zijn leesexemplaren. Tweetalig: de taal wordt per aanvraag gekozen. Leeg: niet opgegeven.</translation>
    </message>
    <message>
        <source>The new name, number or address holds from</source>
        <translation>De nieuwe naam, het nieuwe nummer of adres geldt vanaf</translation>
    </message>
</context>
<context>
    <name>licet::FileDrop</name>
    <message>
        <source>Attach a file…</source>
        <translation>Een bestand bijvoegen…</translation>
    </message>
    <message>
        <source>Files can also be dropped here.</source>
        <translation>Bestanden kunt u hier ook neerzetten.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Een bestand bijvoegen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>licet::FinalisePanel</name>
    <message>
        <source>Finalise</source>
        <translation>Definitief maken</translation>
    </message>
    <message>
        <source>Your opinion, for the signatory&apos;s cover page</source>
        <translation>Uw advies, voor de begeleidende nota aan de ondertekenaar</translation>
    </message>
    <message>
        <source>Your reservations</source>
        <translation>Uw voorbehoud</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Why this may stay as it is</source>
        <translation>Waarom dit zo mag blijven</translation>
    </message>
    <message>
        <source>It becomes version %1 of the same number. Form, cover page and check are frozen.</source>
        <translation>Ze wordt versie %1 van hetzelfde nummer. Formulier, begeleidende nota en controle worden vastgelegd.</translation>
    </message>
    <message>
        <source>The request gets its number. Form, cover page and check are frozen; what is printed from then on does not change.</source>
        <translation>De aanvraag krijgt haar nummer. Formulier, begeleidende nota en controle worden vastgelegd; wat voortaan wordt afgedrukt, verandert niet meer.</translation>
    </message>
    <message>
        <source>Each warning left open needs a reason.</source>
        <translation>Elke waarschuwing die blijft staan, vraagt een reden.</translation>
    </message>
</context>
<context>
    <name>licet::FindingCard</name>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
</context>
<context>
    <name>licet::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>What came back before</source>
        <translation>Wat eerder terugkwam</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) without a finding</source>
        <translation>
            <numerusform>%n regel zonder bevinding</numerusform>
            <numerusform>%n regels zonder bevinding</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::FirstRun</name>
    <message>
        <source>Licet keeps your authorizations to use the web services of the KSZ</source>
        <translation>Licet beheert uw machtigingen om de webservices van de KSZ te gebruiken</translation>
    </message>
    <message>
        <source>A register is one file: the institutions, their people and applications, the requests with their forms, and the history.</source>
        <translation>Een register is één bestand: de instellingen, hun personen en toepassingen, de aanvragen met hun formulieren, en de geschiedenis.</translation>
    </message>
    <message>
        <source>New re&amp;gister</source>
        <translation>&amp;Nieuw register</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>A register that exists, also one that a colleague is working in.</source>
        <translation>Een register dat al bestaat, ook als een collega erin werkt.</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>Voor&amp;beeld openen</translation>
    </message>
    <message>
        <source>Made-up institutions and requests, to try everything out.</source>
        <translation>Verzonnen instellingen en aanvragen, om alles uit te proberen.</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nieuw register</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>Naam van de instelling</translation>
    </message>
    <message>
        <source>Its enterprise number (KBO)</source>
        <translation>Haar ondernemingsnummer (KBO)</translation>
    </message>
    <message>
        <source>Ten digits, such as 0316.380.841.</source>
        <translation>Tien cijfers, zoals 0316.380.841.</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>Soort instelling</translation>
    </message>
    <message>
        <source>Who signs the requests as managing official</source>
        <translation>Wie de aanvragen ondertekent als leidende ambtenaar</translation>
    </message>
    <message>
        <source>Who is the security consultant</source>
        <translation>Wie veiligheidsconsulent is</translation>
    </message>
    <message>
        <source>File of the register</source>
        <translation>Bestand van het register</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Folder for its backups</source>
        <translation>Map voor de reservekopieën</translation>
    </message>
    <message>
        <source>Best on another disk; a copy is made on each day that the register is opened.</source>
        <translation>Liefst op een andere schijf; elke dag dat het register opengaat, komt er een kopie bij.</translation>
    </message>
    <message>
        <source>authorizations</source>
        <comment>file name</comment>
        <translation>machtigingen</translation>
    </message>
    <message>
        <source>licet backups</source>
        <comment>folder name</comment>
        <translation>licet reservekopieën</translation>
    </message>
    <message>
        <source>&amp;Make the register</source>
        <translation>Register &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Fill in the institution, the managing official and the security consultant.</source>
        <translation>Vul de instelling, de leidende ambtenaar en de veiligheidsconsulent in.</translation>
    </message>
    <message>
        <source>Say where the file of the register goes.</source>
        <translation>Zeg waar het bestand van het register komt.</translation>
    </message>
    <message>
        <source>The list that you kept in a spreadsheet: first a new register, then its rows, after a look.</source>
        <translation>De lijst die u in een rekenblad bijhield: eerst een nieuw register, dan haar rijen, nadat u ze bekeek.</translation>
    </message>
    <message>
        <source>Import a &amp;list</source>
        <translation>&amp;Lijst importeren</translation>
    </message>
    <message>
        <source>One sheet; everything else can follow later.</source>
        <translation>Eén blad; de rest kan later.</translation>
    </message>
    <message>
        <source>In office since, if known</source>
        <translation>In functie sinds (indien bekend)</translation>
    </message>
    <message>
        <source>Consultant since, if known</source>
        <translation>Consulent sinds (indien bekend)</translation>
    </message>
    <message>
        <source>Without a day each counts from today; earlier requests then name nobody who could sign.</source>
        <translation>Zonder datum gelden beide functies vanaf vandaag; voor vroegere aanvragen is er dan niemand bekend die kon ondertekenen.</translation>
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
        <translation>Vanaf %1: %2</translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation>Op een andere dag…</translation>
    </message>
    <message>
        <source>The change noted for %1 comes on another day</source>
        <translation>De wijziging genoteerd voor %1 komt op een andere dag</translation>
    </message>
    <message>
        <source>It does not go ahead…</source>
        <translation>Ze gaat niet door…</translation>
    </message>
    <message>
        <source>The change noted for %1 does not go ahead</source>
        <translation>De wijziging genoteerd voor %1 gaat niet door</translation>
    </message>
</context>
<context>
    <name>licet::ForetoldPanel</name>
    <message>
        <source>Holds from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Schrijf de reden: ze blijft in de geschiedenis.</translation>
    </message>
</context>
<context>
    <name>licet::FormSheet</name>
    <message>
        <source>Give a day, such as 07/12/2026.</source>
        <translation>Vermeld een dag, zoals 07/12/2026.</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar; write it as 07/12/2026.</source>
        <translation>“%1” is geen bestaande dag; schrijf hem als 07/12/2026.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Vermeld een geheel getal.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1” is geen geheel getal.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>neen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fout</translation>
    </message>
</context>
<context>
    <name>licet::GrantedFields</name>
    <message>
        <source>Granted from</source>
        <translation>Toegekend vanaf</translation>
    </message>
    <message>
        <source>Granted until</source>
        <translation>Toegekend tot en met</translation>
    </message>
    <message>
        <source>Operations granted</source>
        <translation>Toegekende operaties</translation>
    </message>
    <message>
        <source>Version granted</source>
        <translation>Toegekende versie</translation>
    </message>
    <message>
        <source>Separated by commas; “all” for all of them.</source>
        <translation>Gescheiden door komma’s; “alle” voor alle operaties.</translation>
    </message>
    <message>
        <source>Conditions of the answer</source>
        <translation>Voorwaarden van het antwoord</translation>
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
        <translation>Gebeurd op</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Ingevoerd op</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Er is nog niets geschreven.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Hele geschiedenis</translation>
    </message>
    <message>
        <source>History of one record: %1</source>
        <comment>kind of record and its name</comment>
        <translation>Geschiedenis van één item: %1</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Genoteerd door</translation>
    </message>
</context>
<context>
    <name>licet::ImportFoot</name>
    <message>
        <source>Save refused rows…</source>
        <translation>Geweigerde rijen opslaan…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to import</source>
        <translation>
            <numerusform>%n rij te importeren</numerusform>
            <numerusform>%n rijen te importeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to complete</source>
        <translation>
            <numerusform>waarvan %n aan te vullen</numerusform>
            <numerusform>waarvan %n aan te vullen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n dubbele</numerusform>
            <numerusform>%n dubbele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n rij geweigerd</numerusform>
            <numerusform>%n rijen geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n rij weggelaten</numerusform>
            <numerusform>%n rijen weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n rij gelezen</numerusform>
            <numerusform>%n rijen gelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>New applications:</source>
        <translation>Nieuwe toepassingen:</translation>
    </message>
    <message>
        <source>New services:</source>
        <translation>Nieuwe webservices:</translation>
    </message>
    <message>
        <source>New decisions:</source>
        <translation>Nieuwe beslissingen:</translation>
    </message>
    <message>
        <source>Columns that are not imported:</source>
        <translation>Kolommen die niet worden geïmporteerd:</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n rij importeren</numerusform>
            <numerusform>%n rijen importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 van %2 rijen</translation>
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
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>licet::InstitutionsPage</name>
    <message>
        <source>Institution shown</source>
        <translation>Getoonde instelling</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Nieuwe instelling</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Er is niets gekozen.</translation>
    </message>
    <message>
        <source>Parts of the institution</source>
        <translation>Onderdelen van de instelling</translation>
    </message>
</context>
<context>
    <name>licet::LadderView</name>
    <message>
        <source>No authorization is chosen.</source>
        <translation>Er is geen machtiging gekozen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>as in %1</source>
        <comment>an environment</comment>
        <translation>zoals in %1</translation>
    </message>
    <message>
        <source>differs from %1</source>
        <comment>an environment</comment>
        <translation>verschilt van %1</translation>
    </message>
    <message>
        <source>It is not authorized in any environment now.</source>
        <translation>Er is nu in geen enkele omgeving een machtiging.</translation>
    </message>
    <message>
        <source>Production is reached: there is no environment after it.</source>
        <translation>Productie is bereikt: daarna komt geen omgeving meer.</translation>
    </message>
    <message>
        <source>The register could not be read.</source>
        <translation>Het register kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Request %1 asks for it in %2 already.</source>
        <comment>a number and an environment</comment>
        <translation>Aanvraag %1 vraagt het al aan in %2.</translation>
    </message>
    <message>
        <source>Prepare next environment</source>
        <translation>Volgende omgeving voorbereiden</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>A draft for %1 was made.</source>
        <translation>Er werd een ontwerp voor %1 gemaakt.</translation>
    </message>
</context>
<context>
    <name>licet::LeavingBar</name>
    <message>
        <source>Has it left?</source>
        <translation>Is het vertrokken?</translation>
    </message>
    <message>
        <source>Not left yet:</source>
        <translation>Nog niet vertrokken:</translation>
    </message>
    <message>
        <source>&amp;Yes, today</source>
        <translation>&amp;Ja, vandaag</translation>
    </message>
    <message>
        <source>It left today</source>
        <translation>Vandaag vertrokken</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>It will not leave</source>
        <translation>Het vertrekt niet</translation>
    </message>
    <message>
        <source>Mail draft with %1 to %2, written on %3</source>
        <comment>requests, recipient, day</comment>
        <translation>Mailconcept met %1 aan %2, opgesteld op %3</translation>
    </message>
    <message>
        <source>Covering letter with %1 to %2, written on %3</source>
        <comment>requests, recipient, day</comment>
        <translation>Begeleidende brief met %1 aan %2, opgesteld op %3</translation>
    </message>
    <message>
        <source>Mail draft of a reminder of %1 to %2, written on %3</source>
        <comment>requests, recipient, day</comment>
        <translation>Mailconcept van een herinnering over %1 aan %2, opgesteld op %3</translation>
    </message>
    <message>
        <source>Letter of a reminder of %1 to %2, written on %3</source>
        <comment>requests, recipient, day</comment>
        <translation>Herinneringsbrief over %1 aan %2, opgesteld op %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <comment>letters that wait</comment>
        <translation>
            <numerusform>(en nog %n)</numerusform>
            <numerusform>(en nog %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Vertrokken op</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Langs welke weg</translation>
    </message>
    <message>
        <source>way not said</source>
        <translation>weg niet vermeld</translation>
    </message>
    <message>
        <source>&amp;Yes, on this day</source>
        <translation>&amp;Ja, op die dag</translation>
    </message>
    <message>
        <source>It left on this day</source>
        <translation>Het is op die dag vertrokken</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>Die dag ligt in de toekomst.</translation>
    </message>
    <message>
        <source>It was written on %1: it cannot have left before.</source>
        <translation>Het werd opgesteld op %1: vroeger kan het niet vertrokken zijn.</translation>
    </message>
    <message>
        <source>it had not left yet</source>
        <translation>het was nog niet vertrokken</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Ondertekend origineel</translation>
    </message>
    <message>
        <source>original not said</source>
        <translation>origineel niet vermeld</translation>
    </message>
    <message>
        <source>; an answer came since</source>
        <comment>after a reminder that was written</comment>
        <translation>; er kwam intussen antwoord</translation>
    </message>
</context>
<context>
    <name>licet::LetterTexts</name>
    <message>
        <source>Subject line</source>
        <translation>Onderwerpregel</translation>
    </message>
    <message>
        <source>Text of the reminder</source>
        <translation>Tekst van de herinnering</translation>
    </message>
    <message>
        <source>Original text</source>
        <translation>Oorspronkelijke tekst</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Tekst bewaren</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Taal van het formulier</translation>
    </message>
    <message>
        <source>How it reads, with made-up requests</source>
        <translation>Hoe het leest, met verzonnen aanvragen</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Veld invoegen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Write it, or take the original text.</source>
        <translation>Schrijf het, of neem de oorspronkelijke tekst.</translation>
    </message>
    <message>
        <source>What you changed of the reminder letter is not saved.</source>
        <translation>Wat u aan de herinneringsbrief hebt gewijzigd, is niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>licet::LifePanel</name>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Schorsen…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Hervatten…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beëindigen…</translation>
    </message>
    <message>
        <source>It has not ended…</source>
        <translation>Beëindiging ongedaan maken…</translation>
    </message>
    <message>
        <source>%1: it was suspended</source>
        <comment>service of an authorization</comment>
        <translation>%1: geschorst</translation>
    </message>
    <message>
        <source>%1: it was resumed</source>
        <comment>service of an authorization</comment>
        <translation>%1: hervat</translation>
    </message>
    <message>
        <source>%1: it has ended</source>
        <comment>service of an authorization</comment>
        <translation>%1: beëindigd</translation>
    </message>
    <message>
        <source>%1: its end was recorded by mistake</source>
        <comment>service of an authorization</comment>
        <translation>%1: de beëindiging was een vergissing</translation>
    </message>
    <message>
        <source>From %1 on it is suspended, until it is resumed.</source>
        <translation>Vanaf %1 is ze geschorst, tot ze wordt hervat.</translation>
    </message>
    <message>
        <source>From %1 on it is active again.</source>
        <translation>Vanaf %1 is ze weer actief.</translation>
    </message>
    <message>
        <source>From %1 on it is no longer in force. Its logging card stays, and its log is kept for ten years after the last use.</source>
        <translation>Vanaf %1 geldt ze niet meer. Haar loggingfiche blijft, en de logging wordt tien jaar na het laatste gebruik bewaard.</translation>
    </message>
    <message>
        <source>It is active again, as if it had not ended; the history keeps both.</source>
        <translation>Ze is weer actief, alsof ze niet beëindigd was; de geschiedenis bewaart beide.</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Schrijf de reden: ze blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>Recorded. The day %1 lies before %2, on which it began: check it.</source>
        <translation>Genoteerd. De dag %1 ligt vóór %2, waarop het begon: kijk dit na.</translation>
    </message>
</context>
<context>
    <name>licet::LineActions</name>
    <message>
        <source>Snooze…</source>
        <translation>Uitstellen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Waarom deze datum</translation>
    </message>
    <message>
        <source>Leaves it alone until a day.</source>
        <translation>Laat het rusten tot een bepaalde dag.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <translation>Uitgesteld tot %1: %2</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>zonder reden</translation>
    </message>
</context>
<context>
    <name>licet::ListAndDetail</name>
    <message>
        <source>Filter this list</source>
        <translation>Deze lijst filteren</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>None of %1 matches</source>
        <translation>Geen van de %1 voldoet</translation>
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
        <translation>De eerste rij benoemt de kolommen</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Cellen plakken</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Getoonde rijen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rijen</translation>
    </message>
    <message>
        <source>Rows to complete</source>
        <translation>Aan te vullen rijen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubbele rijen</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Geweigerde rijen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Ander bestand kiezen…</translation>
    </message>
    <message>
        <source>Lists of a spreadsheet (*.csv *.txt *.tsv)</source>
        <translation>Lijsten van een rekenblad (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>The clipboard holds no cells: copy them in the spreadsheet first.</source>
        <translation>Er zijn geen cellen gekopieerd: kopieer ze eerst in het rekenblad.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Geplakte cellen</translation>
    </message>
    <message>
        <source>Choose a list first.</source>
        <translation>Kies eerst een lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) left out</source>
        <translation>
            <numerusform>%n dubbele overgeslagen</numerusform>
            <numerusform>%n dubbele overgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) are left here</source>
        <translation>
            <numerusform>%n geweigerde rij blijft hier staan</numerusform>
            <numerusform>%n geweigerde rijen blijven hier staan</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Machtigingen</translation>
    </message>
    <message>
        <source>%1 refused.csv</source>
        <comment>file name</comment>
        <translation>%1 geweigerd.csv</translation>
    </message>
    <message>
        <source>list</source>
        <comment>file name</comment>
        <translation>lijst</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Geweigerde rijen opslaan</translation>
    </message>
    <message>
        <source>List of a spreadsheet (*.csv)</source>
        <translation>Lijst van een rekenblad (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows were saved: %1</source>
        <translation>De geweigerde rijen werden opgeslagen: %1</translation>
    </message>
    <message>
        <source>Choose the encoding</source>
        <translation>Kies de codering</translation>
    </message>
    <message>
        <source>Rows to import</source>
        <translation>Te importeren rijen</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Lijst importeren</translation>
    </message>
    <message>
        <source>No row can be imported: see why at each.</source>
        <translation>Geen enkele rij kan worden geïmporteerd: bij elke rij staat waarom.</translation>
    </message>
    <message>
        <source>Stopped: nothing was imported.</source>
        <translation>Gestopt: er werd niets geïmporteerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were imported</source>
        <translation>
            <numerusform>%n rij werd geïmporteerd</numerusform>
            <numerusform>%n rijen werden geïmporteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is being imported.</source>
        <translation>De lijst wordt geïmporteerd.</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Ongedaan maken…</translation>
    </message>
    <message>
        <source>The refused rows go into a file of their own, not into the list that is read.</source>
        <translation>De geweigerde rijen gaan naar een eigen bestand, niet naar de lijst die wordt gelezen.</translation>
    </message>
    <message>
        <source>The list is still being imported. If you go on now, the import is broken off and none of its rows is imported.</source>
        <translation>De lijst wordt nog geïmporteerd. Gaat u nu verder, dan wordt de import afgebroken en wordt geen enkele rij geïmporteerd.</translation>
    </message>
    <message>
        <source>Break the import off</source>
        <translation>Import afbreken</translation>
    </message>
    <message>
        <source>%1: taken back, and can be imported again</source>
        <comment>a list</comment>
        <translation>%1: ongedaan gemaakt, kan opnieuw geïmporteerd worden</translation>
    </message>
</context>
<context>
    <name>licet::ListImportStart</name>
    <message>
        <source>Here comes the list that you kept in a spreadsheet: choose the file that was saved as CSV, or copy the cells there and paste them here.</source>
        <translation>Hier komt de lijst die u in een rekenblad bijhield: kies het bestand dat als CSV is opgeslagen, of kopieer de cellen daar en plak ze hier.</translation>
    </message>
    <message>
        <source>It has a row for each service and environment, with institution, application, service, version, environment, purpose, basis, program number, day sent, day executed, state and remark; some may be missing. Nothing is written before you have seen what becomes of each row.</source>
        <translation>Ze heeft een rij per webservice en omgeving, met instelling, toepassing, webservice, versie, omgeving, doeleinde, grondslag, programmanummer, dag van verzending, dag van uitvoering, toestand en opmerking; enkele mogen ontbreken. Er wordt niets geschreven voordat u van elke rij zag wat ermee gebeurt.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Cellen plakken</translation>
    </message>
</context>
<context>
    <name>licet::ListPreviewModel</name>
    <message>
        <source>to complete</source>
        <translation>aan te vullen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Wat ermee gebeurt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>will be imported</source>
        <translation>wordt geïmporteerd</translation>
    </message>
</context>
<context>
    <name>licet::ListPreviewTable</name>
    <message>
        <source>Rows of the list</source>
        <translation>Rijen van de lijst</translation>
    </message>
</context>
<context>
    <name>licet::ListQuestions</name>
    <message>
        <source>Put back the leading zeros that program numbers lost</source>
        <translation>Verloren voorloopnullen van programmanummers terugzetten</translation>
    </message>
    <message>
        <source>Names that nearly are known ones:</source>
        <translation>Namen die bijna bekende zijn:</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>vragen</translation>
    </message>
    <message>
        <source>are meant to be those of the register</source>
        <translation>zijn die van het register</translation>
    </message>
    <message>
        <source>are new ones</source>
        <translation>zijn nieuwe</translation>
    </message>
    <message>
        <source>In days such as 02/03/2025 stands first:</source>
        <translation>In datums zoals 02/03/2025 staat eerst:</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>de dag</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>de maand</translation>
    </message>
    <message>
        <source>Encoding of the file:</source>
        <translation>Codering van het bestand:</translation>
    </message>
</context>
<context>
    <name>licet::MainWindow</name>
    <message>
        <source>%1 is writing in this register; here it is read only.</source>
        <translation>%1 schrijft in dit register; hier is het alleen-lezen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The register was made: %1</source>
        <translation>Het register is gemaakt: %1</translation>
    </message>
    <message>
        <source>Made-up data: this is the example.</source>
        <translation>Verzonnen gegevens: dit is het voorbeeld.</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nieuw register</translation>
    </message>
    <message>
        <source>%1 – Licet</source>
        <translation>%1 – Licet</translation>
    </message>
    <message numerus="yes">
        <source>Typing that an unexpected end had cut off was brought back in %n request(s).</source>
        <translation>
            <numerusform>Tekst die door een onverwacht einde verloren leek, is teruggehaald in %n aanvraag.</numerusform>
            <numerusform>Tekst die door een onverwacht einde verloren leek, is teruggehaald in %n aanvragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible on this page.</source>
        <translation>Niet mogelijk op deze pagina.</translation>
    </message>
    <message>
        <source>Open a register first.</source>
        <translation>Open eerst een register.</translation>
    </message>
    <message>
        <source>There is no page to go back to.</source>
        <translation>Er is geen vorige pagina.</translation>
    </message>
    <message>
        <source>Licet %1 keeps your authorizations to use the web services of the KSZ. Free software, GPL-3.0-or-later: you may use, change and share it, without warranty.</source>
        <translation>Licet %1 beheert uw machtigingen om de webservices van de KSZ te gebruiken. Vrije software, GPL-3.0-or-later: u mag ze gebruiken, wijzigen en delen, zonder garantie.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>Licet register (*.licet)</source>
        <translation>Register van Licet (*.licet)</translation>
    </message>
    <message>
        <source>The backup was written and read back: %1</source>
        <translation>De reservekopie is geschreven en gecontroleerd: %1</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Toch verdergaan, zonder dit</translation>
    </message>
    <message>
        <source>Lists, data of a register, drafts (*.csv *.txt *.tsv *.json)</source>
        <translation>Lijsten, gegevens van een register, ontwerpen (*.csv *.txt *.tsv *.json)</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Andere dag…</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Terug naar vandaag</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>Kies eerst een item.</translation>
    </message>
    <message>
        <source>No folder is chosen for the backups of this register.</source>
        <translation>Voor de reservekopieën van dit register is geen map gekozen.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Een map kiezen…</translation>
    </message>
    <message>
        <source>Without backups</source>
        <translation>Zonder reservekopieën</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Sluiten zonder reservekopie</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Map voor reservekopieën</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Elders een kopie bewaren</translation>
    </message>
    <message>
        <source>The copy was saved, and the work goes on in it: %1</source>
        <translation>De kopie werd bewaard en het werk gaat daarin verder: %1</translation>
    </message>
    <message>
        <source>Say first who is working here.</source>
        <translation>Zeg eerst wie hier werkt.</translation>
    </message>
    <message>
        <source>No typing can be undone here. What is recorded is corrected at its event.</source>
        <translation>Hier is geen invoer om ongedaan te maken. Wat genoteerd is, zet u recht bij de gebeurtenis zelf.</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Ongedaan maken…</translation>
    </message>
    <message>
        <source>Nobody else is writing in this register any more.</source>
        <translation>Niemand anders schrijft nog in dit register.</translation>
    </message>
    <message>
        <source>Write in it here</source>
        <translation>Hier schrijven</translation>
    </message>
    <message>
        <source>%1: a register ends in .licet; give it such a name.</source>
        <translation>%1: de naam van een register eindigt op .licet; kies zo’n naam.</translation>
    </message>
    <message numerus="yes">
        <source>What was typed into %n record(s) when the program ended is kept there, and is not saved yet.</source>
        <translation>
            <numerusform>Wat bij het einde van het programma in %n item getypt was, is daar bewaard en nog niet opgeslagen.</numerusform>
            <numerusform>Wat bij het einde van het programma in %n items getypt was, is daar bewaard en nog niet opgeslagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::MappingHeader</name>
    <message>
        <source>What “%1” holds</source>
        <comment>a column of a list</comment>
        <translation>Wat in “%1” staat</translation>
    </message>
    <message>
        <source>not imported</source>
        <comment>a column of a list</comment>
        <translation>niet importeren</translation>
    </message>
</context>
<context>
    <name>licet::MergerBand</name>
    <message numerus="yes">
        <source>%n right(s) to transfer</source>
        <translation>
            <numerusform>%n over te dragen machtiging</numerusform>
            <numerusform>%n over te dragen machtigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) that KSZ has to confirm</source>
        <translation>
            <numerusform>%n overdracht die de KSZ moet bevestigen</numerusform>
            <numerusform>%n overdrachten die de KSZ moet bevestigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) not sent yet in the old name</source>
        <translation>
            <numerusform>%n nog niet verstuurd formulier op de oude naam</numerusform>
            <numerusform>%n nog niet verstuurde formulieren op de oude naam</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Niets staat nog open.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>Nog open: %1.</translation>
    </message>
    <message>
        <source>Merged into…</source>
        <translation>Opgegaan in…</translation>
    </message>
    <message>
        <source>Note transfers…</source>
        <translation>Overdrachten noteren…</translation>
    </message>
    <message>
        <source>Merged into %1 from %2.</source>
        <translation>Op %2 opgegaan in %1.</translation>
    </message>
    <message>
        <source>It did not happen…</source>
        <translation>Ze heeft niet plaatsgevonden…</translation>
    </message>
    <message>
        <source>The merger did not happen</source>
        <translation>De fusie heeft niet plaatsgevonden</translation>
    </message>
    <message>
        <source>Merges into %1 on %2.</source>
        <translation>Gaat op %2 op in %1.</translation>
    </message>
    <message>
        <source>It was noted wrongly…</source>
        <translation>Ze is verkeerd genoteerd…</translation>
    </message>
</context>
<context>
    <name>licet::MergerPanel</name>
    <message>
        <source>Merged into</source>
        <translation>Opgegaan in</translation>
    </message>
    <message>
        <source>First day on which it is a part of it</source>
        <translation>Eerste dag waarop ze er deel van uitmaakt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>%1 merges into another institution</source>
        <translation>%1 gaat op in een andere instelling</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) end(s) on %1, and from %2 on no form is finalised in its name.</source>
        <translation>
            <numerusform>%n mandaat eindigt op %1, en vanaf %2 wordt geen formulier meer definitief gemaakt in haar naam.</numerusform>
            <numerusform>%n mandaten eindigen op %1, en vanaf %2 wordt geen formulier meer definitief gemaakt in haar naam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) to transfer</source>
        <translation>
            <numerusform>%n over te dragen machtiging</numerusform>
            <numerusform>%n over te dragen machtigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) not sent yet</source>
        <translation>
            <numerusform>%n nog niet verstuurd formulier</numerusform>
            <numerusform>%n nog niet verstuurde formulieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logging card(s)</source>
        <translation>
            <numerusform>%n loggingfiche</numerusform>
            <numerusform>%n loggingfiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificaat</numerusform>
            <numerusform>%n certificaten</numerusform>
        </translation>
    </message>
    <message>
        <source>To be done then: %1.</source>
        <comment>what is open</comment>
        <translation>Dan te regelen: %1.</translation>
    </message>
    <message>
        <source>Choose the institution that it is a part of from then on.</source>
        <translation>Kies de instelling waarvan ze vanaf dan deel uitmaakt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Schrijf de reden: ze blijft in de geschiedenis bewaard.</translation>
    </message>
    <message>
        <source>%1: its merger was noted wrongly</source>
        <translation>%1: de fusie is verkeerd genoteerd</translation>
    </message>
    <message>
        <source>The mandates that end by it follow the day; the history keeps both.</source>
        <translation>De mandaten die erdoor eindigen, volgen de dag; de geschiedenis bewaart beide.</translation>
    </message>
</context>
<context>
    <name>licet::MergerRevocationPanel</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The mandates run on as before; the history keeps both.</source>
        <translation>De mandaten lopen verder zoals voordien; de geschiedenis bewaart beide.</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Schrijf de reden: ze blijft in de geschiedenis.</translation>
    </message>
</context>
<context>
    <name>licet::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>licet::NameBar</name>
    <message>
        <source>Who is working here? Everything that is recorded bears your name; until then nothing is changed.</source>
        <translation>Wie werkt hier? Al wat genoteerd wordt, draagt uw naam; tot dan wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Work under this name</source>
        <translation>Onder deze naam werken</translation>
    </message>
</context>
<context>
    <name>licet::NameLine</name>
    <message>
        <source>Name of the view</source>
        <translation>Naam van de weergave</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Weergave opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>licet::NextStepBar</name>
    <message>
        <source>Next</source>
        <translation>Nu te doen</translation>
    </message>
    <message>
        <source>There is nothing to do but wait.</source>
        <translation>Er valt niets te doen dan wachten.</translation>
    </message>
    <message>
        <source>With the identity card: save it as PDF first.</source>
        <translation>Met de identiteitskaart: bewaar het eerst als PDF.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Heropenen…</translation>
    </message>
</context>
<context>
    <name>licet::NormsTab</name>
    <message>
        <source>Norms questionnaires</source>
        <translation>Normenvragenlijsten</translation>
    </message>
    <message>
        <source>No norms questionnaire is recorded yet.</source>
        <translation>Er is nog geen normenvragenlijst opgenomen.</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>Nieuwe vragenlijst</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Kies wat weg moet.</translation>
    </message>
    <message>
        <source>Remove the questionnaire of %1? The history keeps it.</source>
        <translation>De vragenlijst van %1 verwijderen? De geschiedenis bewaart ze.</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Normen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Edition of the norms</source>
        <translation>Editie van de normen</translation>
    </message>
    <message>
        <source>Chapters of the questionnaire</source>
        <translation>Hoofdstukken van de vragenlijst</translation>
    </message>
    <message>
        <source>Give the year of the questionnaire, from 1990 to 2099.</source>
        <translation>Vermeld het jaar van de vragenlijst, van 1990 tot 2099.</translation>
    </message>
    <message>
        <source>The questionnaire of %1 is recorded already.</source>
        <translation>De vragenlijst van %1 is al opgenomen.</translation>
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
        <translation>Wat wacht</translation>
    </message>
</context>
<context>
    <name>licet::OverviewModel</name>
    <message>
        <source>snoozed until %1</source>
        <translation>uitgesteld tot %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>over %n werkdag</numerusform>
            <numerusform>over %n werkdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n werkdag te laat</numerusform>
            <numerusform>%n werkdagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Wat wacht</translation>
    </message>
    <message>
        <source>On whom</source>
        <translation>Op wie</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
</context>
<context>
    <name>licet::OverviewPage</name>
    <message>
        <source>Add reminder…</source>
        <translation>Herinnering toevoegen…</translation>
    </message>
    <message>
        <source>While I am away…</source>
        <translation>Tijdens mijn afwezigheid…</translation>
    </message>
    <message>
        <source>Who can sign, and counts</source>
        <translation>Wie kan ondertekenen, en aantallen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>This page shows today, whatever day is asked.</source>
        <translation>Deze pagina toont vandaag, welke dag er ook gevraagd is.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Er wacht niets.</translation>
    </message>
    <message>
        <source>Snooze: %1</source>
        <translation>Uitstellen: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Snooze until tomorrow or a later day.</source>
        <translation>Stel uit tot morgen of later.</translation>
    </message>
    <message>
        <source>Write why it can wait.</source>
        <translation>Schrijf waarom het kan wachten.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Kies eerst een regel.</translation>
    </message>
    <message>
        <source>It is no request.</source>
        <translation>Het is geen aanvraag.</translation>
    </message>
    <message numerus="yes">
        <source>No term runs out this week; %n request(s) are open, drafts among them.</source>
        <translation>
            <numerusform>Deze week loopt geen termijn af; er staat %n aanvraag open, ontwerpen inbegrepen.</numerusform>
            <numerusform>Deze week loopt geen termijn af; er staan %n aanvragen open, ontwerpen inbegrepen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Next: %2, %3.</source>
        <comment>a sentence, day, what is due</comment>
        <translation>%1 Volgende: %2, %3.</translation>
    </message>
</context>
<context>
    <name>licet::OverviewSide</name>
    <message>
        <source>Who can sign</source>
        <translation>Wie kan ondertekenen</translation>
    </message>
    <message>
        <source>Per environment</source>
        <translation>Per omgeving</translation>
    </message>
    <message>
        <source>Open requests by age</source>
        <translation>Open aanvragen naar ouderdom</translation>
    </message>
    <message>
        <source>No working day comes.</source>
        <translation>De komende dagen valt er geen werkdag.</translation>
    </message>
    <message>
        <source>authorizations</source>
        <translation>machtigingen</translation>
    </message>
    <message>
        <source>open requests</source>
        <translation>open aanvragen</translation>
    </message>
    <message>
        <source>up to two weeks</source>
        <translation>tot twee weken</translation>
    </message>
    <message>
        <source>up to a month</source>
        <translation>tot een maand</translation>
    </message>
    <message>
        <source>up to three months</source>
        <translation>tot drie maanden</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>langer</translation>
    </message>
    <message>
        <source>There is no institution yet.</source>
        <translation>Er is nog geen instelling.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <comment>who may sign</comment>
        <translation>
            <numerusform>en nog %n regel</numerusform>
            <numerusform>en nog %n regels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::PaperList</name>
    <message>
        <source>Save it first.</source>
        <translation>Sla het eerst op.</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>Nog geen bestand.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Save “%1” as a file</source>
        <translation>“%1” als bestand opslaan</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Bestand opslaan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>Het bestand is opgeslagen: %1</translation>
    </message>
</context>
<context>
    <name>licet::PaperView</name>
    <message>
        <source>Paper</source>
        <translation>Stuk</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown: save the PDF and open it in another program.</source>
        <translation>Deze pagina kan niet worden getoond: sla de PDF op en open ze in een ander programma.</translation>
    </message>
</context>
<context>
    <name>licet::PapersPanel</name>
    <message>
        <source>Signed form</source>
        <comment>a file</comment>
        <translation>Ondertekend formulier</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a file</comment>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a file</comment>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Published decision</source>
        <comment>a file</comment>
        <translation>Gepubliceerde beslissing</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <comment>a file</comment>
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a file</comment>
        <translation>Ander stuk</translation>
    </message>
    <message>
        <source>Enclose…</source>
        <translation>Bijlage toevoegen…</translation>
    </message>
    <message>
        <source>Published decision…</source>
        <translation>Gepubliceerde beslissing…</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Brief…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Soort stuk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Toegevoegd op</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Papers of the dossier</source>
        <translation>Stukken van het dossier</translation>
    </message>
    <message>
        <source>No decision is chosen.</source>
        <translation>Er is geen beslissing gekozen.</translation>
    </message>
    <message>
        <source>Choose a file in the list.</source>
        <translation>Kies een bestand in de lijst.</translation>
    </message>
</context>
<context>
    <name>licet::PeopleTab</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody is recorded here yet.</source>
        <translation>Hier is nog niemand opgenomen.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>New mandate</source>
        <translation>Nieuw mandaat</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Nieuwe afwezigheid</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Volgend jaar</translation>
    </message>
    <message>
        <source>bar: mandate · hatched: absent · red edge: nobody may sign</source>
        <translation>balk: mandaat · gearceerd: afwezig · rode rand: niemand mag ondertekenen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Language of the cover page</source>
        <translation>Taal van de begeleidende nota</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Geef de persoon een naam.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Empty: until further notice.</source>
        <translation>Leeg: tot nader order.</translation>
    </message>
    <message>
        <source>Printed title in Dutch</source>
        <translation>Titel in het Nederlands</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>in het Frans</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>in het Duits</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in het Engels</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag valt vóór de eerste.</translation>
    </message>
    <message>
        <source>First day absent</source>
        <translation>Eerste dag afwezig</translation>
    </message>
    <message>
        <source>Last day absent</source>
        <translation>Laatste dag afwezig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role, period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>absent, %1</source>
        <comment>period</comment>
        <translation>afwezig, %1</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Kies eerst een persoon.</translation>
    </message>
    <message>
        <source>Remove this absence? The history keeps it.</source>
        <translation>Deze afwezigheid verwijderen? De geschiedenis bewaart ze.</translation>
    </message>
    <message>
        <source>Remove this mandate, as if it never was? To end it, give it a last day instead.</source>
        <translation>Dit mandaat verwijderen, alsof het nooit heeft bestaan? Om het te beëindigen, geeft u het een laatste dag.</translation>
    </message>
    <message>
        <source>Remove %1? Only somebody without mandates and absences can be removed.</source>
        <translation>%1 verwijderen? Alleen wie geen mandaten en afwezigheden heeft, kan weg.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Kies wat weg moet.</translation>
    </message>
    <message>
        <source>%1 loses its signatory.</source>
        <translation>%1 verliest haar ondertekenaar.</translation>
    </message>
    <message>
        <source>%1 names this person.</source>
        <translation>%1 noemt deze persoon.</translation>
    </message>
    <message>
        <source>Nobody may sign on %1.</source>
        <translation>Niemand mag ondertekenen op %1.</translation>
    </message>
    <message>
        <source>Nobody may sign from %1 to %2.</source>
        <translation>Niemand mag ondertekenen van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>What this touches:</source>
        <translation>Dit raakt:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>May sign on %1: %2.</source>
        <translation>Tekenbevoegd op %1: %2.</translation>
    </message>
    <message>
        <source>Touches no open request. Somebody may sign on each day from %1 to %2.</source>
        <translation>Raakt geen lopende aanvraag. Van %1 tot en met %2 mag elke dag iemand ondertekenen.</translation>
    </message>
    <message>
        <source>Touches no open request.</source>
        <translation>Raakt geen lopende aanvraag.</translation>
    </message>
    <message>
        <source>As before, nobody may sign on %1.</source>
        <translation>Zoals voorheen mag op %1 niemand ondertekenen.</translation>
    </message>
    <message>
        <source>As before, nobody may sign from %1 to %2.</source>
        <translation>Zoals voorheen mag van %1 tot en met %2 niemand ondertekenen.</translation>
    </message>
    <message>
        <source>The new name holds from</source>
        <translation>De nieuwe naam geldt vanaf</translation>
    </message>
</context>
<context>
    <name>licet::PrepareChoices</name>
    <message>
        <source>Institutions</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Toepassingen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Webservices</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Omgevingen</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Webservice zoeken</translation>
    </message>
    <message>
        <source>%1 has no KBO number.</source>
        <translation>%1 heeft geen ondernemingsnummer (KBO).</translation>
    </message>
</context>
<context>
    <name>licet::PrepareRequestsPage</name>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Prepare requests…</source>
        <translation>Aanvragen voorbereiden…</translation>
    </message>
    <message>
        <source>No requests were prepared together yet.</source>
        <translation>Er werden nog geen aanvragen samen voorbereid.</translation>
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
        <translation>Dag van ingebruikname</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>late</source>
        <comment>a project</comment>
        <translation>te laat</translation>
    </message>
    <message>
        <source>in time</source>
        <comment>a project</comment>
        <translation>op tijd</translation>
    </message>
    <message>
        <source>no go-live day</source>
        <translation>geen dag van ingebruikname</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a step and a day</comment>
        <translation>%1, uiterlijk %2</translation>
    </message>
    <message>
        <source>Prepare requests</source>
        <translation>Aanvragen voorbereiden</translation>
    </message>
</context>
<context>
    <name>licet::PrepareSheet</name>
    <message>
        <source>Name of the project</source>
        <translation>Naam van het project</translation>
    </message>
    <message>
        <source>Go-live day</source>
        <translation>Dag van ingebruikname</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Ontwerpen</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Wat zal worden gemaakt</translation>
    </message>
    <message>
        <source>Prepare requests</source>
        <translation>Aanvragen voorbereiden</translation>
    </message>
    <message>
        <source>Dossier that they wait for</source>
        <translation>Dossier waarop ze wachten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Last possible days</source>
        <translation>Laatst mogelijke dagen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Tick institutions, applications, services and environments: a draft is made for each service in each environment.</source>
        <translation>Vink instellingen, toepassingen, webservices en omgevingen aan: voor elke webservice in elke omgeving wordt een ontwerp gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) will be made.</source>
        <translation>
            <numerusform>%n ontwerp zal worden gemaakt.</numerusform>
            <numerusform>%n ontwerpen zullen worden gemaakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exist(s) already and will not be made again.</source>
        <translation>
            <numerusform>%n bestaat al en wordt niet opnieuw gemaakt.</numerusform>
            <numerusform>%n bestaan al en worden niet opnieuw gemaakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n draft(s)</source>
        <translation>
            <numerusform>%n ontwerp maken</numerusform>
            <numerusform>%n ontwerpen maken</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Geef het project een naam.</translation>
    </message>
    <message>
        <source>Tick at least one application, service and environment.</source>
        <translation>Vink minstens één toepassing, webservice en omgeving aan.</translation>
    </message>
    <message>
        <source>No draft is left to make.</source>
        <translation>Er blijft geen ontwerp over om te maken.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were made.</source>
        <translation>
            <numerusform>%n ontwerp werd gemaakt.</numerusform>
            <numerusform>%n ontwerpen werden gemaakt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::ProgramNumberChoice</name>
    <message>
        <source>Ask KSZ for a number</source>
        <translation>Vragen aan de KSZ</translation>
    </message>
    <message>
        <source>Number received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>End user&apos;s number</source>
        <translation>Van de eindgebruiker</translation>
    </message>
    <message>
        <source>Program number received</source>
        <translation>Ontvangen programmanummer</translation>
    </message>
</context>
<context>
    <name>licet::ProgramNumbersPage</name>
    <message>
        <source>Program number</source>
        <translation>Programmanummer</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Used by authorizations</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Give the program number.</source>
        <translation>Vul het programmanummer in.</translation>
    </message>
    <message>
        <source>“%1” is not a program number: it has exactly 11 digits.</source>
        <translation>“%1” is geen programmanummer: dat telt precies 11 cijfers.</translation>
    </message>
    <message>
        <source>11 digits, as KSZ&apos;s security service wrote it.</source>
        <translation>11 cijfers, zoals de veiligheidsdienst van de KSZ het meedeelde.</translation>
    </message>
    <message>
        <source>Choose the institution.</source>
        <translation>Kies de instelling.</translation>
    </message>
    <message>
        <source>New program number</source>
        <translation>Nieuw programmanummer</translation>
    </message>
    <message>
        <source>No program number yet: only KSZ&apos;s security service allots them.</source>
        <translation>Nog geen programmanummer: alleen de veiligheidsdienst van de KSZ kent ze toe.</translation>
    </message>
    <message>
        <source>Program numbers</source>
        <translation>Programmanummers</translation>
    </message>
    <message>
        <source>%1 holds the program number %2 already; a number belongs to one institution.</source>
        <translation>%1 heeft programmanummer %2 al; een nummer hoort bij één instelling.</translation>
    </message>
    <message>
        <source>WHO %1 · WHAT %2 · WHEN %3 · HOW %4</source>
        <comment>answers of a logging card</comment>
        <translation>WIE %1 · WAT %2 · WANNEER %3 · HOE %4</translation>
    </message>
    <message>
        <source>Request %1 (%2)</source>
        <comment>number, state</comment>
        <translation>Aanvraag %1 (%2)</translation>
    </message>
    <message>
        <source>No authorization or open request uses it.</source>
        <translation>Geen machtiging of open aanvraag gebruikt het.</translation>
    </message>
    <message>
        <source>There is no logging card yet.</source>
        <translation>Er is nog geen loggingfiche.</translation>
    </message>
    <message>
        <source>Logging card</source>
        <translation>Loggingfiche</translation>
    </message>
    <message>
        <source>None: no authorization uses this number yet.</source>
        <translation>Geen: nog geen machtiging gebruikt dit nummer.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Keeper of the log</source>
        <translation>Bewaarder van de logging</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bewaard tot</translation>
    </message>
    <message>
        <source>Last retrieval test</source>
        <translation>Laatste opvraagtest</translation>
    </message>
    <message>
        <source>Next retrieval test</source>
        <translation>Volgende opvraagtest</translation>
    </message>
    <message>
        <source>Later systems</source>
        <translation>Latere systemen</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Kies wat weg moet.</translation>
    </message>
    <message>
        <source>Remove the program number %1? Only one that nothing uses can be removed.</source>
        <translation>Het programmanummer %1 verwijderen? Alleen een nummer dat nergens gebruikt wordt, kan weg.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Attach the letter…</source>
        <translation>Brief bijvoegen…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Gebruikt door</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Choose a program number first.</source>
        <translation>Kies eerst een programmanummer.</translation>
    </message>
</context>
<context>
    <name>licet::QuestionPanel</name>
    <message>
        <source>Whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>A mail draft with the question and the draft form is saved and opened; the draft then waits on the answer.</source>
        <translation>Een mailconcept met de vraag en het ontwerpformulier wordt opgeslagen en geopend; het ontwerp wacht dan op het antwoord.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The question was answered</source>
        <translation>De vraag is beantwoord</translation>
    </message>
    <message>
        <source>Ask a question about this draft</source>
        <translation>Een vraag stellen over dit ontwerp</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Antwoord noteren</translation>
    </message>
    <message>
        <source>Make the mail draft…</source>
        <translation>Mailconcept maken…</translation>
    </message>
    <message>
        <source>Write what was answered.</source>
        <translation>Schrijf wat er geantwoord werd.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Schrijf de vraag.</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>Die dag ligt in de toekomst.</translation>
    </message>
</context>
<context>
    <name>licet::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
</context>
<context>
    <name>licet::RecipientsTab</name>
    <message>
        <source>Recipients</source>
        <translation>Bestemmelingen</translation>
    </message>
    <message>
        <source>No recipient is recorded yet.</source>
        <translation>Er is nog geen bestemmeling opgenomen.</translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation>Nieuwe bestemmeling</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Kies wat weg moet.</translation>
    </message>
    <message>
        <source>Remove %1? The history keeps it.</source>
        <translation>%1 verwijderen? De geschiedenis bewaart het item.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Short and unique, such as ppkb: files name the recipient by it.</source>
        <translation>Kort en uniek, zoals ppkb: zo wordt de bestemmeling in bestanden aangeduid.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Give the recipient a name and a code.</source>
        <translation>Geef de bestemmeling een naam en een code.</translation>
    </message>
    <message>
        <source>%1 has the code “%2” already; choose another.</source>
        <translation>%1 heeft de code “%2” al; kies een andere.</translation>
    </message>
    <message>
        <source>Closed on, beside the legal holidays</source>
        <translation>Gesloten op, naast de wettelijke feestdagen</translation>
    </message>
    <message>
        <source>“%1” is no day; write 24/12/2026, or 02/11 for every year.</source>
        <translation>“%1” is geen dag; schrijf 24/12/2026, of 02/11 voor elk jaar.</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1 staat hier twee keer.</translation>
    </message>
    <message>
        <source>One day a line: 24/12/2026, or 02/11 for every year.</source>
        <translation>Eén dag per regel: 24/12/2026, of 02/11 voor elk jaar.</translation>
    </message>
    <message>
        <source>Language of this name and address</source>
        <translation>Taal van deze naam en dit adres</translation>
    </message>
</context>
<context>
    <name>licet::RecordEventPanel</name>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ondertekend door</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Hun kenmerk</translation>
    </message>
    <message>
        <source>Date on it</source>
        <translation>Datum op het stuk</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Het gaat over</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>the whole request</source>
        <translation>de hele aanvraag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>%1: what happened</source>
        <comment>number of a request</comment>
        <translation>%1: wat er gebeurde</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Schrijf de reden op: ze blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Wijze van verzending</translation>
    </message>
    <message>
        <source>Reissue for this signatory</source>
        <translation>Opnieuw uitgeven voor deze ondertekenaar</translation>
    </message>
    <message>
        <source>it has left already</source>
        <translation>al verstuurd</translation>
    </message>
    <message>
        <source>mail draft</source>
        <translation>mailconcept</translation>
    </message>
    <message>
        <source>covering letter</source>
        <translation>begeleidende brief</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s): what happened</source>
        <translation>
            <numerusform>%n aanvraag: wat er gebeurde</numerusform>
            <numerusform>%n aanvragen: wat er gebeurde</numerusform>
        </translation>
    </message>
    <message>
        <source>the signatory on each form</source>
        <translation>de ondertekenaar op elk formulier</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Verstuurd via</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Ondertekend origineel</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>how papers left</comment>
        <translation>niet vermeld</translation>
    </message>
    <message>
        <source>Make the mail draft…</source>
        <translation>Mailconcept maken…</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Brief opslaan…</translation>
    </message>
    <message>
        <source>They ask a reply by</source>
        <translation>Antwoord gevraagd tegen</translation>
    </message>
    <message>
        <source>The form is signed already, by this person</source>
        <translation>Het formulier is al ondertekend, door deze persoon</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Beloofd tegen</translation>
    </message>
    <message>
        <source>Contacted by telephone or otherwise</source>
        <translation>Gecontacteerd, telefonisch of anders</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Wat beloofd werd</translation>
    </message>
    <message>
        <source>Write what was promised: it is kept in the history.</source>
        <translation>Schrijf op wat beloofd werd: het blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>It is recorded like a reminder: until the day that was promised nothing is due of it; without such a day the next reminder is counted from this one.</source>
        <translation>Het wordt vastgelegd zoals een herinnering: tot de beloofde dag valt er niets te doen; zonder zo’n dag telt de volgende herinnering vanaf deze dag.</translation>
    </message>
    <message>
        <source>A paper: add its scan. A file that was signed with the identity card: add that file; it is the original. The form is saved for it as PDF.</source>
        <translation>Op papier: voeg de scan toe. Met de identiteitskaart: bewaar eerst het formulier als PDF, onderteken dat bestand en voeg het toe; het is dan het origineel.</translation>
    </message>
    <message>
        <source>It was answered since: give the day on which it was still waiting. It is noted there, and nothing becomes due.</source>
        <translation>De aanvraag is intussen beantwoord: geef de dag waarop ze nog wachtte. Het contact wordt op die dag genoteerd; er volgt geen termijn uit.</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>In de plaats van</translation>
    </message>
</context>
<context>
    <name>licet::RecordPanelBase</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Wijzigingen verwerpen</translation>
    </message>
    <message>
        <source>What you had typed here when the program ended is back. It is not saved yet.</source>
        <translation>Wat u hier getypt had toen het programma stopte, staat er weer. Het is nog niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>licet::RemarkPanel</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Note on this request</source>
        <translation>Notitie bij deze aanvraag</translation>
    </message>
    <message>
        <source>Files with this request</source>
        <translation>Bestanden bij deze aanvraag</translation>
    </message>
    <message>
        <source>Write a sentence: it is kept in the history.</source>
        <translation>Schrijf een zin: ze wordt in de geschiedenis bewaard.</translation>
    </message>
</context>
<context>
    <name>licet::RequestDetail</name>
    <message>
        <source>The chosen request</source>
        <translation>De gekozen aanvraag</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Identification and log</source>
        <translation>Identificatie en logging</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
</context>
<context>
    <name>licet::RequestEditor</name>
    <message>
        <source>Print draft</source>
        <translation>Ontwerp afdrukken</translation>
    </message>
    <message>
        <source>Finalise…</source>
        <translation>Definitief maken…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>opgeslagen om %1</translation>
    </message>
    <message>
        <source>A new draft was made as a copy.</source>
        <translation>Er is een nieuw ontwerp gemaakt als kopie.</translation>
    </message>
    <message>
        <source>Not yet: %1. This is the first field.</source>
        <translation>Nog niet: %1. Dit is het eerste veld.</translation>
    </message>
    <message>
        <source>%1 version %2 is finalised and ready to be signed.</source>
        <translation>%1 versie %2 is definitief en klaar voor ondertekening.</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>Er is nog niets getypt.</translation>
    </message>
    <message>
        <source>This request came from outside and is on its way: only what is missing can be completed.</source>
        <translation>Deze aanvraag komt van buiten en is onderweg: alleen wat ontbreekt, kan aangevuld worden.</translation>
    </message>
</context>
<context>
    <name>licet::RequestHead</name>
    <message>
        <source>no environment yet</source>
        <translation>nog geen omgeving</translation>
    </message>
</context>
<context>
    <name>licet::RequestPage</name>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>Versions, papers and events</source>
        <translation>Versies, stukken en gebeurtenissen</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notitie toevoegen…</translation>
    </message>
</context>
<context>
    <name>licet::RequestPaper</name>
    <message>
        <source>Paper shown</source>
        <translation>Getoond stuk</translation>
    </message>
    <message>
        <source>The paper as it prints</source>
        <translation>Het stuk zoals het wordt afgedrukt</translation>
    </message>
    <message>
        <source>This request came from outside: there is no form of it here.</source>
        <translation>Deze aanvraag komt van buiten: hier is er geen formulier van.</translation>
    </message>
    <message>
        <source>No version in force</source>
        <translation>Geen versie van kracht</translation>
    </message>
    <message>
        <source>No version of this request is in force. A void one can be chosen above.</source>
        <translation>Van deze aanvraag is geen versie van kracht. Hierboven kan een vervallen versie worden gekozen.</translation>
    </message>
    <message>
        <source>This request has no finalised version.</source>
        <translation>Deze aanvraag heeft geen definitieve versie.</translation>
    </message>
    <message>
        <source>Void since %1: %2</source>
        <translation>Vervallen sinds %1: %2</translation>
    </message>
</context>
<context>
    <name>licet::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>Nog geen aanvraag.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nieuwe aanvraag</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>open</source>
        <comment>requests</comment>
        <translation>lopend</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>requests</comment>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dit jaar</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>vorig jaar</translation>
    </message>
</context>
<context>
    <name>licet::ReviewPanel</name>
    <message>
        <source>Verdict given on</source>
        <translation>Oordeel gegeven op</translation>
    </message>
    <message>
        <source>Prepare the request</source>
        <translation>De aanvraag voorbereiden</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Het item tonen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Authorization or request</source>
        <translation>Machtiging of aanvraag</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>What the review asks a verdict on</source>
        <translation>Waarover de herziening een oordeel vraagt</translation>
    </message>
    <message>
        <source>Stays unchanged</source>
        <translation>Blijft ongewijzigd</translation>
    </message>
    <message>
        <source>Must change</source>
        <translation>Moet wijzigen</translation>
    </message>
    <message>
        <source>Must end</source>
        <translation>Moet eindigen</translation>
    </message>
    <message>
        <source>Review after the %1 of %2: %3 of %4 verdicts given.</source>
        <comment>cause, day, counts</comment>
        <translation>Herziening na de %1 van %2: %3 van %4 oordelen gegeven.</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>nog niet gegeven</translation>
    </message>
    <message>
        <source>The review is done: each verdict is given.</source>
        <translation>De herziening is klaar: elk oordeel is gegeven.</translation>
    </message>
    <message>
        <source>Choose one line.</source>
        <translation>Kies één regel.</translation>
    </message>
    <message>
        <source>A request is corrected itself: show it.</source>
        <translation>Verbeter de aanvraag zelf: toon ze.</translation>
    </message>
    <message>
        <source>Only an authorization that must change or end asks for a request.</source>
        <translation>Alleen een machtiging die moet wijzigen of eindigen, vergt een aanvraag.</translation>
    </message>
    <message>
        <source>Choose a line.</source>
        <translation>Kies een regel.</translation>
    </message>
    <message>
        <source>A draft was made from the verdict.</source>
        <translation>Op grond van het oordeel is een ontwerp gemaakt.</translation>
    </message>
    <message>
        <source>This request was prepared already.</source>
        <translation>Deze aanvraag was al voorbereid.</translation>
    </message>
    <message>
        <source>An authorization that is no longer recorded</source>
        <translation>Een machtiging die niet meer in het register staat</translation>
    </message>
    <message>
        <source>A request that is no longer recorded</source>
        <translation>Een aanvraag die niet meer in het register staat</translation>
    </message>
</context>
<context>
    <name>licet::RowReason</name>
    <message>
        <source>Import it after all</source>
        <translation>Toch importeren</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Line %1: it is left out.</source>
        <translation>Regel %1: wordt weggelaten.</translation>
    </message>
    <message>
        <source>Line %1: nothing is wrong or missing.</source>
        <translation>Regel %1: niets is fout en niets ontbreekt.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
</context>
<context>
    <name>licet::ScheduleView</name>
    <message>
        <source>Give a go-live day: the last day of each step is counted back from it.</source>
        <translation>Geef een dag van ingebruikname: vandaar wordt de laatste dag van elke stap teruggeteld.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of a plan</comment>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>late</source>
        <comment>a step of a plan</comment>
        <translation>te laat</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>a step of a plan</comment>
        <translation>te doen</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>uiterlijk %1</translation>
    </message>
</context>
<context>
    <name>licet::SearchField</name>
    <message>
        <source>Number, name or text</source>
        <translation>Nummer, naam of tekst</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles doorzoeken</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+L)</source>
        <translation>Alles doorzoeken (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>licet::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Rubrieken</translation>
    </message>
</context>
<context>
    <name>licet::ServiceRow</name>
    <message>
        <source>Choose operations</source>
        <translation>Operaties kiezen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Webservice</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaties</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>online or batch</comment>
        <translation>Werkwijze</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Aanroepen per dag</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Drukste uur</translation>
    </message>
    <message>
        <source>Take service %1 away</source>
        <translation>Webservice %1 wegnemen</translation>
    </message>
    <message>
        <source>all</source>
        <comment>operations</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>Alle operaties</translation>
    </message>
</context>
<context>
    <name>licet::ServiceRows</name>
    <message>
        <source>Add a service</source>
        <translation>Webservice toevoegen</translation>
    </message>
</context>
<context>
    <name>licet::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dit programma</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>zoals het systeem</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Folder for backups of this register</source>
        <translation>Map voor reservekopieën van dit register</translation>
    </message>
    <message>
        <source>A copy is made on each day that the register is opened. Empty: none.</source>
        <translation>Elke dag dat het register opengaat, komt er een kopie bij. Leeg: geen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Map voor reservekopieën</translation>
    </message>
    <message>
        <source>Terms of this register, in working days</source>
        <translation>Termijnen van dit register, in werkdagen</translation>
    </message>
    <message>
        <source>First reminder after</source>
        <translation>Eerste herinnering na</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>daarna om de</translation>
    </message>
    <message>
        <source>Usual time from sending to execution</source>
        <translation>Gebruikelijke duur van verzending tot uitvoering</translation>
    </message>
    <message>
        <source>A decision comes into force after</source>
        <translation>Een beslissing is van kracht na</translation>
    </message>
    <message>
        <source>for decisions from</source>
        <translation>voor beslissingen vanaf</translation>
    </message>
    <message>
        <source>Ends are told so many days before</source>
        <translation>Einddata zoveel dagen vooraf melden</translation>
    </message>
    <message>
        <source>Write whole numbers from 1 to 999 with commas, such as 90, 30, 7.</source>
        <translation>Schrijf gehele getallen van 1 tot 999 met komma’s, zoals 90, 30, 7.</translation>
    </message>
    <message>
        <source>Norms questionnaire due every year on</source>
        <translation>Normenvragenlijst elk jaar op</translation>
    </message>
    <message>
        <source>“%1” is no day of a year; write it as 01/03.</source>
        <translation>“%1” is geen dag van het jaar; schrijf hem als 01/03.</translation>
    </message>
    <message>
        <source>Words of the reminder letter</source>
        <translation>Tekst van de herinneringsbrief</translation>
    </message>
    <message>
        <source>Tell me what falls due while the window is closed</source>
        <translation>Meld wat te doen valt, ook als het venster gesloten is</translation>
    </message>
    <message>
        <source>From the next login on: a notification once a day for each thing.</source>
        <translation>Vanaf de volgende aanmelding: eenmaal per dag een melding per punt.</translation>
    </message>
    <message>
        <source>By telephone after so many in writing</source>
        <translation>Telefonisch na dit aantal schriftelijke herinneringen</translation>
    </message>
</context>
<context>
    <name>licet::SignatoryChoice</name>
    <message>
        <source>security consultant, in the others&apos; absence</source>
        <translation>veiligheidsconsulent, bij afwezigheid van de anderen</translation>
    </message>
    <message>
        <source>absent until %1</source>
        <translation>afwezig tot en met %1</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>not while %1 is present</source>
        <translation>niet zolang %1 aanwezig is</translation>
    </message>
    <message>
        <source>no mandate on that day</source>
        <translation>geen mandaat op die dag</translation>
    </message>
    <message>
        <source>not known at the institution</source>
        <translation>niet bekend bij de instelling</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a person&apos;s name and what it is entitled to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>not while %1 are present</source>
        <comment>several people</comment>
        <translation>niet zolang %1 aanwezig zijn</translation>
    </message>
</context>
<context>
    <name>licet::SignedFormChoice</name>
    <message>
        <source>The signed form</source>
        <translation>Het ondertekende formulier</translation>
    </message>
    <message>
        <source>No scan is attached to %1</source>
        <comment>requests</comment>
        <translation>Bij %1 zit geen scan</translation>
    </message>
    <message>
        <source>attach the scan…</source>
        <translation>de scan toevoegen…</translation>
    </message>
    <message>
        <source>goes by post, signed</source>
        <translation>gaat per post, ondertekend</translation>
    </message>
    <message>
        <source>went by post, signed; an unsigned copy goes along</source>
        <translation>ging per post, ondertekend; een niet-ondertekend exemplaar gaat mee</translation>
    </message>
    <message>
        <source>Attach the scan of the signed form, or say that it goes by post.</source>
        <translation>Voeg de scan van het ondertekende formulier toe, of zeg dat het per post gaat.</translation>
    </message>
    <message>
        <source>Attach their scans first, or say that they go by post.</source>
        <translation>Voeg eerst hun scans toe, of zeg dat ze per post gaan.</translation>
    </message>
    <message>
        <source>Attach the scan</source>
        <translation>De scan toevoegen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>licet::SourcesPage</name>
    <message>
        <source>In our own words, after the procedure of the KSZ of July 2017. Below each sentence stand the rules that rest on it.</source>
        <translation>In onze eigen woorden, naar de procedure van de KSZ van juli 2017. Onder elke zin staan de regels die erop steunen.</translation>
    </message>
    <message>
        <source>How numbers are written.</source>
        <translation>Hoe nummers geschreven worden.</translation>
    </message>
    <message>
        <source>What experience teaches; no rule of the KSZ.</source>
        <translation>Wat de ervaring leert; geen regel van de KSZ.</translation>
    </message>
    <message>
        <source>Sources of the rules</source>
        <translation>Bronnen van de regels</translation>
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
        <translation>Toestand: %1</translation>
    </message>
</context>
<context>
    <name>licet::StatusLine</name>
    <message>
        <source>read only</source>
        <translation>alleen-lezen</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>lezen en schrijven</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>opgeslagen om %1</translation>
    </message>
    <message>
        <source>backup of %1</source>
        <translation>reservekopie van %1</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>nog geen reservekopie</translation>
    </message>
</context>
<context>
    <name>licet::TopBar</name>
    <message>
        <source>New request</source>
        <translation>Nieuwe aanvraag</translation>
    </message>
    <message>
        <source>New request (Ctrl+N)</source>
        <translation>Nieuwe aanvraag (Ctrl+N)</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Every page shows this institution only</source>
        <translation>Elke pagina toont alleen deze instelling</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Alle instellingen</translation>
    </message>
</context>
<context>
    <name>licet::TransferPanel</name>
    <message>
        <source>Rights to transfer</source>
        <translation>Over te dragen machtigingen</translation>
    </message>
    <message>
        <source>Transfer asked on</source>
        <translation>Overdracht gevraagd op</translation>
    </message>
    <message>
        <source>Confirmed by KSZ on</source>
        <translation>Bevestigd door de KSZ op</translation>
    </message>
    <message>
        <source>The successor gets the same connection and logging card</source>
        <translation>De opvolger krijgt dezelfde verbindings- en loggingfiche</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Hun kenmerk</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a right, how far its transfer is</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>From %1 on %n right(s) belong(s) to the successor; lists of a day before show the predecessor.</source>
        <translation>
            <numerusform>Vanaf %1 behoort %n machtiging toe aan de opvolger; lijsten van een vroegere dag tonen de voorganger.</numerusform>
            <numerusform>Vanaf %1 behoren %n machtigingen toe aan de opvolger; lijsten van een vroegere dag tonen de voorganger.</numerusform>
        </translation>
    </message>
    <message>
        <source>What KSZ has not confirmed yet stays with the predecessor.</source>
        <translation>Wat de KSZ nog niet bevestigde, blijft bij de voorganger.</translation>
    </message>
    <message>
        <source>Tick the rights that this is about.</source>
        <translation>Vink de machtigingen aan waarover het gaat.</translation>
    </message>
    <message>
        <source>Give the day on which it was asked, or confirmed.</source>
        <translation>Geef de dag waarop de overdracht gevraagd of bevestigd werd.</translation>
    </message>
    <message>
        <source>%1: its transfer after the merger</source>
        <comment>service of an authorization</comment>
        <translation>%1: overdracht na de fusie</translation>
    </message>
    <message>
        <source>Transfer of rights</source>
        <translation>Overdracht van machtigingen</translation>
    </message>
    <message>
        <source>Nothing was asked of KSZ: it was noted wrongly</source>
        <translation>Er werd niets aan de KSZ gevraagd: het was verkeerd genoteerd</translation>
    </message>
    <message>
        <source>How it came to be noted</source>
        <translation>Waarom het genoteerd werd</translation>
    </message>
    <message>
        <source>The right stays to be transferred, as if nothing had been asked; the history keeps both.</source>
        <translation>De machtiging blijft over te dragen, alsof er niets gevraagd was; de geschiedenis bewaart beide.</translation>
    </message>
    <message>
        <source>Write how it came to be noted: the history keeps it.</source>
        <translation>Schrijf waarom het genoteerd werd: de geschiedenis bewaart het.</translation>
    </message>
</context>
<context>
    <name>licet::TurnBackPanel</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Het gaat over</translation>
    </message>
    <message>
        <source>the whole request</source>
        <translation>de hele aanvraag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The official declines</source>
        <translation>Niet ondertekend</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>%1: the official will not sign</source>
        <comment>number of a request</comment>
        <translation>%1: niet ondertekend</translation>
    </message>
    <message>
        <source>%1: withdraw</source>
        <comment>number of a request</comment>
        <translation>%1: intrekken</translation>
    </message>
    <message>
        <source>%1: reopen</source>
        <comment>number of a request</comment>
        <translation>%1: heropenen</translation>
    </message>
    <message>
        <source>The draft is withdrawn for good; it can be copied as a new one.</source>
        <translation>Het ontwerp is voorgoed ingetrokken; het kan als nieuwe aanvraag worden gekopieerd.</translation>
    </message>
    <message>
        <source>The request is withdrawn for good and version %1 becomes void. It can be copied as a new one.</source>
        <translation>De aanvraag wordt voorgoed ingetrokken en versie %1 vervalt. Ze kan als nieuwe worden gekopieerd.</translation>
    </message>
    <message>
        <source>Version %1 is kept, and becomes void. The request is a draft again; the next finalisation makes version %2 of the same number.</source>
        <translation>Versie %1 blijft bewaard en vervalt. De aanvraag is weer een ontwerp; wordt ze opnieuw definitief gemaakt, dan ontstaat versie %2 van hetzelfde nummer.</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Schrijf de reden: ze blijft in de geschiedenis.</translation>
    </message>
</context>
<context>
    <name>licet::VersionList</name>
    <message>
        <source>No version yet: the first finalisation makes it.</source>
        <translation>Nog geen versie: ze ontstaat wanneer de aanvraag definitief wordt gemaakt.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>Open the page of version %1</source>
        <translation>De pagina van versie %1 openen</translation>
    </message>
    <message>
        <source>finalised on %1</source>
        <translation>opgemaakt op %1</translation>
    </message>
    <message>
        <source>void</source>
        <comment>a version</comment>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Void since %1: %2</source>
        <translation>Vervallen sinds %1: %2</translation>
    </message>
</context>
<context>
    <name>licet::ViewsButton</name>
    <message>
        <source>Saved filters, columns and sorting of this list</source>
        <translation>Bewaarde filters, kolommen en sortering van deze lijst</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Opslaan als weergave…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>“%1” hernoemen…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>“%1” verwijderen</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Weergave: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
</context>
<context>
    <name>licet::WorkProgress</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoever het staat</translation>
    </message>
</context>
<context>
    <name>licet::YearBand</name>
    <message>
        <source>The year&apos;s mandates</source>
        <translation>De mandaten van het jaar</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>Somebody may sign on every day of %1.</source>
        <translation>Elke dag van %1 mag iemand ondertekenen.</translation>
    </message>
    <message>
        <source>Nobody may sign: %1.</source>
        <translation>Niemand mag ondertekenen: %1.</translation>
    </message>
    <message>
        <source>Nobody may sign</source>
        <translation>Niemand mag ondertekenen</translation>
    </message>
</context>
</TS>
