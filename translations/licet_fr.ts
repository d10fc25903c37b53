<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AskedChanges</name>
    <message>
        <source>The whole authorization ends.</source>
        <translation>Toute l’autorisation prend fin.</translation>
    </message>
    <message>
        <source>Nothing is different yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
</context>
<context>
    <name>AuthorizationColumns</name>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>pas encore en vigueur</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>expire bientôt</translation>
    </message>
    <message>
        <source>without valid basis</source>
        <translation>sans base valable</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service web</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Numéro de programme</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
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
        <translation>opérations</translation>
    </message>
    <message>
        <source>purpose</source>
        <comment>a fact that is missing</comment>
        <translation>finalité</translation>
    </message>
    <message>
        <source>legal context</source>
        <comment>a fact that is missing</comment>
        <translation>contexte légal</translation>
    </message>
    <message>
        <source>basis</source>
        <comment>a fact that is missing</comment>
        <translation>base</translation>
    </message>
    <message>
        <source>first day</source>
        <comment>a fact that is missing</comment>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>the document it rests on</source>
        <comment>a fact that is missing</comment>
        <translation>le document sur lequel elle repose</translation>
    </message>
    <message>
        <source>since when it is suspended</source>
        <comment>a fact that is missing</comment>
        <translation>depuis quand elle est suspendue</translation>
    </message>
    <message>
        <source>since when it has ended</source>
        <comment>a fact that is missing</comment>
        <translation>depuis quand elle est terminée</translation>
    </message>
    <message>
        <source>To complete: %1.</source>
        <translation>À compléter : %1.</translation>
    </message>
    <message>
        <source>No authorization makes this log necessary.</source>
        <translation>Aucune autorisation ne rend ce journal nécessaire.</translation>
    </message>
    <message>
        <source>In use; the log is kept until %1 years after the last use.</source>
        <translation>En cours d’utilisation ; le journal est conservé %1 ans après la dernière utilisation.</translation>
    </message>
    <message>
        <source>Ended, but nobody recorded when it was last used: the log stays until then.</source>
        <translation>Terminée ; la dernière utilisation n’est pas encore notée. D’ici là, le journal est conservé.</translation>
    </message>
    <message>
        <source>The log is kept until %1: last used on %2, plus %3 years.</source>
        <translation>Le journal est conservé jusqu’au %1 : dernière utilisation le %2, plus %3 ans.</translation>
    </message>
    <message>
        <source>Signed form</source>
        <comment>a file</comment>
        <translation>Formulaire signé</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a file</comment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a file</comment>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>a file</comment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>a file</comment>
        <translation>Pièce justificative</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>a file</comment>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Not yet in force: there is a log to keep from %1 on.</source>
        <translation>Pas encore en vigueur : à partir du %1, il y aura un journal à conserver.</translation>
    </message>
    <message>
        <source>Granted otherwise than asked.</source>
        <translation>Accordée autrement que demandé.</translation>
    </message>
    <message>
        <source>%1 (asked: %2)</source>
        <comment>what was granted, what was asked</comment>
        <translation>%1 (demandé : %2)</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>of a right that ended</comment>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>While I am away</source>
        <translation>Pendant mon absence</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2 inclus</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>Les échéances</translation>
    </message>
    <message>
        <source>Nothing falls due in these days.</source>
        <translation>Aucune échéance ces jours-là.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more thing(s), in the overview</source>
        <translation>
            <numerusform>et %n autre point, dans l’aperçu</numerusform>
            <numerusform>et %n autres points, dans l’aperçu</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can sign</source>
        <translation>Qui peut signer</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1; nobody at %2</source>
        <translation>%1 ; personne auprès de %2</translation>
    </message>
    <message>
        <source>These days hold no working day.</source>
        <translation>Ces jours ne comptent aucun jour ouvrable.</translation>
    </message>
    <message>
        <source>absent until %1</source>
        <translation>en absence jusqu’au %1 inclus</translation>
    </message>
    <message>
        <source>Nobody&apos;s telephone or address is in the register.</source>
        <translation>Le registre ne contient ni téléphone ni adresse.</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>Absence : %1</translation>
    </message>
    <message>
        <source>absent from %1 to %2</source>
        <translation>absent du %1 au %2 inclus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>institutions, who may sign</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>people and offices</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the head of a column</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <comment>the head of a column</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Who has to act</source>
        <comment>the head of a column</comment>
        <translation>Qui doit agir</translation>
    </message>
</context>
<context>
    <name>ChaseLeaving</name>
    <message numerus="yes">
        <source>%n reminder(s) recorded; the next is counted from this day.</source>
        <translation>
            <numerusform>%n rappel noté ; le suivant se compte à partir de ce jour.</numerusform>
            <numerusform>%n rappels notés ; les suivants se comptent à partir de ce jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reminder is recorded; without an answer the next one is due on %1.</source>
        <translation>Le rappel est enregistré ; sans réponse, le suivant est prévu le %1.</translation>
    </message>
    <message>
        <source>Once more all the same</source>
        <translation>Encore une fois malgré tout</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>L’option --%1 demande une valeur.</translation>
    </message>
    <message>
        <source>“%1” is no option of %2; see licet-cli --help.</source>
        <translation>« %1 » n’est pas une option de %2 ; voir licet-cli --help.</translation>
    </message>
    <message>
        <source>Call it as: licet-cli %1 %2</source>
        <translation>Utilisation : licet-cli %1 %2</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists: write it as 2026-12-07.</source>
        <translation>« %1 » n’est pas une date existante : écrivez une date comme 2026-12-07.</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>The check found errors: correct them before the request is finalised.</source>
        <translation>Le contrôle a trouvé des erreurs : corrigez-les avant de rendre la demande définitive.</translation>
    </message>
    <message>
        <source>Say where the form goes with --output FILE.pdf.</source>
        <translation>Indiquez avec --output FILE.pdf où va le formulaire.</translation>
    </message>
    <message>
        <source>Several requests go into one file with --folder.</source>
        <translation>Plusieurs demandes vont dans un seul fichier avec --folder.</translation>
    </message>
    <message>
        <source>The option --version takes a number, such as 2.</source>
        <translation>L’option --version demande un nombre, comme 2.</translation>
    </message>
    <message>
        <source>The draft can be imported; nothing was written.</source>
        <translation>Le projet peut être importé ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 is recorded with other facts and was left as it is.</source>
        <translation>%1 figure déjà au registre avec d’autres données et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>“%1” cannot be listed: use one of %2.</source>
        <translation>« %1 » ne peut être listé : utilisez l’un des mots %2.</translation>
    </message>
    <message>
        <source>Licet without a window. The commands:</source>
        <translation>Licet sans fenêtre. Les commandes :</translation>
    </message>
    <message>
        <source>“%1” is no command; see licet-cli --help.</source>
        <translation>« %1 » n’est pas une commande ; voir licet-cli --help.</translation>
    </message>
    <message>
        <source>The day %1 lies in the future; it is taken as today.</source>
        <translation>Le %1 est une date future ; elle est prise comme date du jour.</translation>
    </message>
    <message>
        <source>“%1” is no event to record: use one of %2.</source>
        <translation>« %1 » n’est pas un événement à noter : utilisez l’un des mots %2.</translation>
    </message>
    <message>
        <source>A request is finalised by licet-cli finalise.</source>
        <translation>Une demande est rendue définitive avec licet-cli finalise.</translation>
    </message>
    <message>
        <source>%1 lies before %2, when the state before it began; it was recorded all the same.</source>
        <translation>Le %1 précède le %2, début de l’état précédent ; l’événement a été noté malgré tout.</translation>
    </message>
    <message>
        <source>The option --pad-numbers does that.</source>
        <translation>L’option --pad-numbers le fait.</translation>
    </message>
    <message>
        <source>line %1: %2. %3</source>
        <translation>ligne %1 : %2. %3</translation>
    </message>
    <message>
        <source>New applications, to complete: %1.</source>
        <translation>Nouvelles applications, à compléter : %1.</translation>
    </message>
    <message>
        <source>New services of the catalogue, to complete: %1.</source>
        <translation>Nouveaux services web du catalogue, à compléter : %1.</translation>
    </message>
    <message>
        <source>New decisions of the committee, to complete: %1.</source>
        <translation>Nouvelles décisions du comité, à compléter : %1.</translation>
    </message>
    <message>
        <source>%1 has no row that names its columns (institution, application, service, environment …): write one above the rows.</source>
        <translation>%1 n’a pas de ligne qui nomme ses colonnes (institution, application, service web, environnement …) : ajoutez-en une au-dessus.</translation>
    </message>
    <message>
        <source>Say with --output where it goes: FILE.eml for a mail draft, FILE.pdf for a covering letter.</source>
        <translation>Dites avec --output où cela doit aller : FILE.eml pour un brouillon de courriel, FILE.pdf pour une lettre d’accompagnement.</translation>
    </message>
    <message>
        <source>The papers were written; nothing is recorded by that: once they have left, say so with licet-cli record REGISTER REQUEST send.</source>
        <translation>Les pièces sont prêtes ; rien n’est noté pour autant : dès qu’elles sont parties, notez-le avec licet-cli record REGISTER REQUEST send.</translation>
    </message>
    <message>
        <source>An event is missing before event %1: compare with a backup.</source>
        <translation>Il manque un événement avant l’événement %1 : comparez avec une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The content of event %1 was changed: compare with a backup.</source>
        <translation>Le contenu de l’événement %1 a été modifié : comparez avec une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Event %1 does not hang on the one before: compare with a backup.</source>
        <translation>L’événement %1 ne s’enchaîne pas au précédent : comparez avec une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The content of event %1 is not there, and nothing says that it was left out: compare with a backup.</source>
        <translation>Le contenu de l’événement %1 manque, et rien ne dit qu’il a été omis : comparez avec une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>A head is 64 signs, 0 to 9 and a to f.</source>
        <translation>L’empreinte de l’historique (head) compte 64 caractères, de 0 à 9 et de a à f.</translation>
    </message>
    <message>
        <source>The history never had this head: it is another register&apos;s, or events were taken away.</source>
        <translation>L’historique n’a jamais eu cette empreinte : elle est d’un autre registre, ou des événements ont été supprimés.</translation>
    </message>
    <message>
        <source>Say with --output where it goes: FILE.eml for a mail draft, FILE.pdf for a letter.</source>
        <translation>Indiquez avec --output où l’écrire : FILE.eml pour un brouillon de courriel, FILE.pdf pour une lettre.</translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4)</source>
        <comment>severity, what is wrong, what to do, the rule it rests on</comment>
        <translation>%1 : %2 %3 (%4)</translation>
    </message>
    <message>
        <source>The cover page was frozen in the signatory&apos;s language and exists in no other: leave --language out, or ask for the form without --cover, of which a reading copy can be made.</source>
        <translation>La note d’accompagnement a été figée dans la langue du signataire et n’existe dans aucune autre : omettez --language, ou demandez sans --cover le formulaire, dont une copie de lecture peut être établie.</translation>
    </message>
    <message>
        <source>Standard output did not take everything, so what was printed is not whole: make room, or send it elsewhere. What was recorded in the register stays.</source>
        <translation>La sortie standard n’a pas tout accepté : ce qui a été affiché est incomplet. Libérez de la place ou dirigez la sortie ailleurs. Ce qui a été enregistré dans le registre est conservé.</translation>
    </message>
    <message>
        <source>%1 lies outside the years %2 to %3.</source>
        <translation>%1 se situe en dehors des années %2 à %3.</translation>
    </message>
    <message>
        <source>The option --near-names take takes the register&apos;s name, --near-names keep the one of the list.</source>
        <translation>L’option --near-names take prend le nom du registre, --near-names keep celui de la liste.</translation>
    </message>
    <message>
        <source>The option --dates month-first or --dates day-first says so.</source>
        <translation>L’option --dates month-first ou --dates day-first le précise.</translation>
    </message>
    <message>
        <source>“%1” cannot be said with --%2: use one of %3.</source>
        <translation>« %1 » n’est pas possible avec --%2 : utilisez l’une des valeurs %3.</translation>
    </message>
    <message>
        <source>The option --encoding does that: %1.</source>
        <translation>L’option --encoding le fait : %1.</translation>
    </message>
    <message>
        <source>The reminder was written; nothing is recorded by that: once it has left, say so with licet-cli record REGISTER REQUEST chased --way mail|letter|telephone.</source>
        <translation>Le rappel est rédigé ; rien n’est noté pour autant : dès qu’il est parti, notez-le avec licet-cli record REGISTER REQUEST chased --way mail|letter|telephone.</translation>
    </message>
    <message>
        <source>The scan is attached by licet-cli record REGISTER REQUEST attach --role signed-form --attach FILE; that the signed form goes by post is said with --signed-by-post.</source>
        <translation>Le scan est joint par licet-cli record REGISTER REQUEST attach --role signed-form --attach FILE ; que le formulaire signé part par la poste se dit par --signed-by-post.</translation>
    </message>
    <message>
        <source>A reminder once more on the same day is recorded with --again.</source>
        <translation>Un second rappel le même jour est noté avec --again.</translation>
    </message>
    <message>
        <source>Columns that are not imported: %1.</source>
        <translation>Colonnes non importées : %1.</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is known, and nothing is recorded without one: set the variable USER to the name of who is working.</source>
        <translation>On ne sait pas qui travaille, et rien n’est noté sans nom : donnez à la variable USER le nom de la personne qui travaille.</translation>
    </message>
    <message>
        <source>The authorization %1 had ended already; its end stays as it was recorded.</source>
        <translation>L’autorisation %1 avait déjà pris fin ; sa fin reste telle que notée.</translation>
    </message>
    <message>
        <source>“%1” is no number of an import: give the one that it said at its end; list history names it too.</source>
        <translation>« %1 » n’est pas le numéro d’une importation : donnez celui qu’elle a indiqué à la fin ; list history le mentionne aussi.</translation>
    </message>
    <message>
        <source>Give a file to import, or with --take-back the number of an import: one of them.</source>
        <translation>Donnez un fichier à importer ou, avec --take-back, le numéro d’une importation : l’un des deux.</translation>
    </message>
    <message>
        <source>As long as nothing is built on it, this import can be taken back as a whole with licet-cli import REGISTER --take-back %1.</source>
        <translation>Tant que rien ne s’y appuie, cette importation peut être annulée dans son ensemble par licet-cli import REGISTER --take-back %1.</translation>
    </message>
    <message>
        <source>--%1 does not belong to the event %2: leave it out.</source>
        <translation>--%1 ne concerne pas l’événement %2 : omettez cette option.</translation>
    </message>
    <message>
        <source>The event %1 needs --%2.</source>
        <translation>L’événement %1 exige --%2.</translation>
    </message>
    <message>
        <source>--from %1 lies after --until %2: give the earlier day as --from.</source>
        <translation>--from %1 tombe après --until %2 : indiquez le jour le plus ancien avec --from.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Numéro ou nom</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>Attendu de</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Comment on compte</translation>
    </message>
    <message>
        <source>A signing folder holds the versions in force: leave --version out.</source>
        <translation>Un parapheur contient les versions en vigueur : omettez --version.</translation>
    </message>
    <message>
        <source>The refused rows go into a file of their own, not into the list that is read.</source>
        <translation>Les lignes refusées vont dans un fichier à part, pas dans la liste qui est lue.</translation>
    </message>
    <message>
        <source>%1 is answered twice: name it once with --line.</source>
        <translation>%1 a reçu deux réponses : nommez-le une seule fois avec --line.</translation>
    </message>
    <message>
        <source>It is not said what became of %1: name it with --line, as granted, with-differences, refused or follows.</source>
        <translation>Il n’est pas dit ce qu’il est advenu de %1 : indiquez-le avec --line (granted, with-differences, refused ou follows).</translation>
    </message>
    <message>
        <source>events %1, left out %2, head %3</source>
        <translation>événements %1, omis %2, empreinte %3</translation>
    </message>
    <message>
        <source>events %1, left out %2</source>
        <translation>événements %1, omis %2</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 version %2</translation>
    </message>
    <message>
        <source>taken back %1</source>
        <translation>annulée : %1</translation>
    </message>
    <message>
        <source>imported %1, duplicates %2, different %3</source>
        <translation>importés %1, en double %2, différents %3</translation>
    </message>
    <message>
        <source>The request asks for several versions of %1: name one of them, as --line &quot;%2=granted&quot;. They are: %3.</source>
        <translation>La demande porte sur plusieurs versions de %1 : nommez-en une, comme --line &quot;%2=granted&quot;. Ce sont : %3.</translation>
    </message>
    <message>
        <source>What was typed last in the window is not saved yet, and what is read here is the saved text. It is taken over when the register is opened in Licet. Requests: %1.</source>
        <translation>Ce qui a été tapé en dernier dans la fenêtre n’est pas encore enregistré, et c’est le texte enregistré qui est lu ici. Il est repris lorsque le registre est ouvert dans Licet. Demandes : %1.</translation>
    </message>
    <message>
        <source>Nothing was finalised: open the register in Licet, and check the request before it is finalised.</source>
        <translation>Rien n’a été rendu définitif : ouvrez le registre dans Licet et contrôlez la demande avant de la rendre définitive.</translation>
    </message>
    <message>
        <source>Where the form is signed already, record it with --instead and say why with --note.</source>
        <translation>Si le formulaire est déjà signé, notez-le avec --instead et dites pourquoi avec --note.</translation>
    </message>
    <message>
        <source>Who signed held no mandate for it on that day; that is recorded too.</source>
        <translation>La personne qui a signé n’avait pas de mandat pour cela ce jour-là ; cela est noté aussi.</translation>
    </message>
    <message>
        <source>A letter is awaited: record the number that it brings with number-received, the answer on a line with answer-amended. Where no number is used, say --number none.</source>
        <translation>Une lettre est attendue : notez le numéro qu’elle apporte avec number-received, la réponse sur une ligne avec answer-amended. Si aucun numéro n’est utilisé, indiquez --number none.</translation>
    </message>
    <message>
        <source>Say with --granted what is granted otherwise.</source>
        <translation>Indiquez avec --granted ce qui est accordé autrement.</translation>
    </message>
    <message>
        <source>REQUEST is an id or a number as printed, DATE is written as 2026-12-07.
WHAT is one of requests, authorizations, decisions, program-numbers, institutions, people, services, connections, certificates, history, and for list also due.
Exit status: 0 done, 1 something was found, 2 the call is wrong, 3 it could not be done.</source>
        <translation>REQUEST est un id ou un numéro tel qu’imprimé, DATE s’écrit comme 2026-12-07.
WHAT est l’un de requests, authorizations, decisions, program-numbers, institutions, people, services, connections, certificates, history, et pour list aussi due.
Statut de sortie : 0 fait, 1 quelque chose a été trouvé, 2 l’appel est erroné, 3 impossible.</translation>
    </message>
    <message>
        <source>authorization %1</source>
        <translation>autorisation %1</translation>
    </message>
    <message>
        <source>Where it was recorded with --on, import it with that day as --on too.</source>
        <translation>Si cela a été noté avec --on, importez-le avec ce même jour en --on.</translation>
    </message>
    <message>
        <source>Say where it goes with --output and a name that ends with .csv, .json or .xlsx, or with .licet for a register of one institution.</source>
        <translation>Indiquez avec --output où l’enregistrer, sous un nom qui se termine par .csv, .json ou .xlsx, ou par .licet pour un registre d’une seule institution.</translation>
    </message>
    <message>
        <source>A register of its own is made of one institution: name it with --institution.</source>
        <translation>Un registre distinct se fait d’une seule institution : indiquez-la avec --institution.</translation>
    </message>
    <message>
        <source>A register holds everything of its institution, with its whole history: leave WHAT, --on and --known-on out.</source>
        <translation>Un registre contient tout de son institution, avec tout l’historique : omettez WHAT, --on et --known-on.</translation>
    </message>
    <message>
        <source>The data of a whole register are exported as they are now: leave --on and --known-on out, or say WHAT to export.</source>
        <translation>Les données d’un registre entier sont exportées telles qu’elles sont maintenant : omettez --on et --known-on, ou indiquez avec WHAT ce qu’il faut exporter.</translation>
    </message>
    <message>
        <source>%1 lies before %2, when the request was begun; it was recorded all the same.</source>
        <translation>%1 est antérieur au %2, jour où la demande a été commencée ; cela a été noté malgré tout.</translation>
    </message>
    <message>
        <source>“%1” is not known here as a person of the institution, so held no mandate to sign; that is recorded too.</source>
        <translation>« %1 » n’est pas connu ici comme personne de l’institution et n’avait donc pas de mandat pour signer ; cela est aussi enregistré.</translation>
    </message>
    <message>
        <source>An event that did not happen has nothing more to put right: leave --%1 out.</source>
        <translation>Il n’y a rien d’autre à rectifier dans un événement qui n’a pas eu lieu : omettez --%1.</translation>
    </message>
    <message>
        <source>Say with --on from which day it holds, and with --note why.</source>
        <translation>Indiquez avec --on à partir de quel jour cela vaut, et avec --note pourquoi.</translation>
    </message>
    <message>
        <source>%1 changes only by its own events (licet-cli record) and was left as it is.</source>
        <translation>%1 ne change que par ses propres événements et n’a pas été modifié : notez le changement avec licet-cli record.</translation>
    </message>
    <message>
        <source>changed %1, added %2, unchanged %3, left %4</source>
        <translation>modifiés %1, ajoutés %2, inchangés %3, omis %4</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>%1 is a number that %2 had before; its number is now %3.</source>
        <translation>%1 est un numéro que %2 portait auparavant ; son numéro est désormais %3.</translation>
    </message>
    <message>
        <source>Still to be signed by %1.</source>
        <translation>À signer encore par %1.</translation>
    </message>
    <message>
        <source>The check found errors in a request that was finalised already: its form stays as it is.</source>
        <translation>Le contrôle a trouvé des erreurs dans une demande déjà définitive : le formulaire reste tel quel.</translation>
    </message>
    <message>
        <source>The change stands from %1; until then the authorization is as it was.</source>
        <translation>La modification vaut à partir du %1 ; d’ici là, l’autorisation reste telle qu’elle était.</translation>
    </message>
    <message>
        <source>The day %1 lies in the future: what changes holds from then on.</source>
        <translation>Le %1 est une date future : ce qui change vaut à partir de ce jour.</translation>
    </message>
    <message>
        <source>DOSSIER is a deliberation number, a dossier number or decision:ID.</source>
        <translation>DOSSIER est un numéro de délibération, un numéro de dossier ou decision:ID.</translation>
    </message>
    <message numerus="yes">
        <source>A review of what rests on it was opened; it asks for %n verdict(s).</source>
        <translation>
            <numerusform>Une révision de ce qui s’y fonde a été ouverte ; elle demande %n conclusion.</numerusform>
            <numerusform>Une révision de ce qui s’y fonde a été ouverte ; elle demande %n conclusions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nouveau registre…</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>&amp;Ouvrir un registre…</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Copie de sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Signing folder…</source>
        <translation>Pa&amp;rapheur…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nouvelle demande</translation>
    </message>
    <message>
        <source>&amp;Copy as new</source>
        <translation>&amp;Copier comme nouvelle</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Enregistrer maintenant</translation>
    </message>
    <message>
        <source>&amp;Finalise…</source>
        <translation>Rendre dé&amp;finitive…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Rouvrir…</translation>
    </message>
    <message>
        <source>The official &amp;declines…</source>
        <translation>Non si&amp;gné…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Ret&amp;irer…</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>Étape &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Rechercher partout</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>&amp;Filtrer cette page</translation>
    </message>
    <message>
        <source>&amp;Open as page</source>
        <translation>&amp;Ouvrir en page</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Page suivante</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Page pré&amp;cédente</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Vole&amp;t précédent</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>Con&amp;stat suivant</translation>
    </message>
    <message>
        <source>Previous f&amp;inding</source>
        <translation>Constat pr&amp;écédent</translation>
    </message>
    <message>
        <source>Findin&amp;gs</source>
        <translation>Co&amp;nstats</translation>
    </message>
    <message>
        <source>Page &amp;large</source>
        <translation>A&amp;grandir la page</translation>
    </message>
    <message>
        <source>&amp;Source of this field</source>
        <translation>&amp;Source de ce champ</translation>
    </message>
    <message>
        <source>&amp;About Licet</source>
        <translation>À &amp;propos de Licet</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registre</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>&amp;Demande</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Record an e&amp;vent…</source>
        <translation>Noter un é&amp;vénement…</translation>
    </message>
    <message>
        <source>Prepare next environ&amp;ment</source>
        <translation>&amp;Préparer l’environnement suivant</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>E&amp;xporter la liste…</translation>
    </message>
    <message>
        <source>Prin&amp;t the list…</source>
        <translation>Imprimer la &amp;liste…</translation>
    </message>
    <message>
        <source>Send &amp;papers…</source>
        <translation>Env&amp;oyer…</translation>
    </message>
    <message>
        <source>&amp;Ask a question…</source>
        <translation>Poser une &amp;question…</translation>
    </message>
    <message>
        <source>A&amp;ttach a file…</source>
        <translation>&amp;Joindre un fichier…</translation>
    </message>
    <message>
        <source>Prepare re&amp;quests…</source>
        <translation>Préparer des &amp;demandes…</translation>
    </message>
    <message>
        <source>As of another &amp;day…</source>
        <translation>État à une &amp;autre date…</translation>
    </message>
    <message>
        <source>&amp;History of this record</source>
        <translation>&amp;Historique de cet élément</translation>
    </message>
    <message>
        <source>C&amp;hase…</source>
        <translation>Envo&amp;yer un rappel…</translation>
    </message>
    <message>
        <source>Add a rem&amp;inder…</source>
        <translation>Ajouter un rappe&amp;l…</translation>
    </message>
    <message>
        <source>Snoo&amp;ze…</source>
        <translation>Repor&amp;ter…</translation>
    </message>
    <message>
        <source>Wh&amp;y this date</source>
        <translation>Po&amp;urquoi cette date</translation>
    </message>
    <message>
        <source>&amp;While I am away…</source>
        <translation>Pendant &amp;mon absence…</translation>
    </message>
    <message>
        <source>Import a &amp;list…</source>
        <translation>Importer une lis&amp;te…</translation>
    </message>
</context>
<context>
    <name>Committee</name>
    <message>
        <source>Filed</source>
        <comment>event</comment>
        <translation>Introduit</translation>
    </message>
    <message>
        <source>Information asked</source>
        <comment>event</comment>
        <translation>Informations demandées</translation>
    </message>
    <message>
        <source>Information given</source>
        <comment>event</comment>
        <translation>Informations données</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <comment>event</comment>
        <translation>Mis à l’ordre du jour</translation>
    </message>
    <message>
        <source>Granted</source>
        <comment>event</comment>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>event</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>event</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>event</comment>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>point of a dossier</comment>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Data and persons concerned</source>
        <comment>point of a dossier</comment>
        <translation>Données et personnes concernées</translation>
    </message>
    <message>
        <source>Proportionality</source>
        <comment>point of a dossier</comment>
        <translation>Proportionnalité</translation>
    </message>
    <message>
        <source>Retention period</source>
        <comment>point of a dossier</comment>
        <translation>Délai de conservation</translation>
    </message>
    <message>
        <source>Recipients of the data</source>
        <comment>point of a dossier</comment>
        <translation>Destinataires des données</translation>
    </message>
    <message>
        <source>Security measures</source>
        <comment>point of a dossier</comment>
        <translation>Mesures de sécurité</translation>
    </message>
    <message>
        <source>Minimum security norms</source>
        <comment>point of a dossier</comment>
        <translation>Normes minimales de sécurité</translation>
    </message>
    <message>
        <source>Supervisory Committee</source>
        <translation>Comité de surveillance</translation>
    </message>
    <message>
        <source>Sectoral Committee of Social Security and of Health</source>
        <translation>Comité sectoriel de la sécurité sociale et de la santé</translation>
    </message>
    <message>
        <source>Information Security Committee</source>
        <translation>Comité de sécurité de l’information</translation>
    </message>
    <message>
        <source>amendment</source>
        <comment>cause of a review</comment>
        <translation>modification</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>cause of a review</comment>
        <translation>retrait</translation>
    </message>
    <message>
        <source>replacement</source>
        <comment>cause of a review</comment>
        <translation>remplacement</translation>
    </message>
    <message>
        <source>stays unchanged</source>
        <comment>verdict</comment>
        <translation>reste inchangée</translation>
    </message>
    <message>
        <source>must change</source>
        <comment>verdict</comment>
        <translation>doit changer</translation>
    </message>
    <message>
        <source>must end</source>
        <comment>verdict</comment>
        <translation>doit prendre fin</translation>
    </message>
    <message>
        <source>Point without a name</source>
        <translation>Point sans nom</translation>
    </message>
    <message>
        <source>The dossier has no subject: say what it is about.</source>
        <translation>Le dossier n’a pas d’objet : dites de quoi il s’agit.</translation>
    </message>
    <message>
        <source>No institution is named: say in its step for whom it is.</source>
        <translation>Aucune institution n’est nommée : indiquez dans l’étape pour qui est la décision.</translation>
    </message>
    <message>
        <source>No service is named: say in its step which ones it is about.</source>
        <translation>Aucun service web n’est nommé : indiquez dans l’étape lesquels sont concernés.</translation>
    </message>
    <message>
        <source>No purpose is named: write it in its step.</source>
        <translation>Aucune finalité n’est nommée : écrivez-la dans l’étape.</translation>
    </message>
    <message>
        <source>The checklist is empty: take the usual points, or your own.</source>
        <translation>La liste de contrôle est vide : prenez les points habituels, ou les vôtres.</translation>
    </message>
    <message>
        <source>“%1” is not done yet on the checklist.</source>
        <translation>« %1 » n’est pas encore fait sur la liste de contrôle.</translation>
    </message>
    <message>
        <source>Nothing is enclosed: attach the dossier’s papers.</source>
        <translation>Rien n’est annexé : joignez les pièces du dossier.</translation>
    </message>
    <message>
        <source>%1 has no assessment of the minimum norms of this or last year: record one.</source>
        <translation>%1 n’a pas d’évaluation des normes minimales de sécurité de cette année ni de l’année passée : enregistrez-en une.</translation>
    </message>
    <message>
        <source>An open point of the norms of %1 was due on %2: %3</source>
        <translation>Un point ouvert des normes de %1 était attendu pour le %2 : %3</translation>
    </message>
    <message>
        <source>Complete the dossier and file it with the committee.</source>
        <translation>Complétez le dossier et introduisez-le auprès du comité.</translation>
    </message>
    <message>
        <source>The committee has to put the dossier on its agenda.</source>
        <translation>Le comité doit mettre le dossier à l’ordre du jour.</translation>
    </message>
    <message>
        <source>The committee asked for information: answer it.</source>
        <translation>Le comité a demandé des informations : répondez-y.</translation>
    </message>
    <message>
        <source>The committee has to decide.</source>
        <translation>Le comité doit décider.</translation>
    </message>
    <message>
        <source>Nothing has to be done until the committee amends it.</source>
        <translation>Rien à faire tant que le comité ne la modifie pas.</translation>
    </message>
    <message>
        <source>The committee refused it: prepare a new dossier to ask again.</source>
        <translation>Le comité a refusé : préparez un nouveau dossier pour redemander.</translation>
    </message>
    <message>
        <source>It no longer allows anything.</source>
        <translation>Elle ne permet plus rien.</translation>
    </message>
    <message>
        <source>Another decision took its place.</source>
        <translation>Une autre décision l’a remplacée.</translation>
    </message>
    <message>
        <source>Sectoral Committee for the Federal Authority</source>
        <translation>Comité sectoriel pour l’Autorité fédérale</translation>
    </message>
    <message>
        <source>Sectoral Committee of the National Register</source>
        <translation>Comité sectoriel du Registre national</translation>
    </message>
    <message>
        <source>FPS Home Affairs</source>
        <translation>SPF Intérieur</translation>
    </message>
    <message>
        <source>PPS Social Integration</source>
        <translation>SPP Intégration sociale</translation>
    </message>
    <message>
        <source>another authority</source>
        <translation>une autre autorité</translation>
    </message>
    <message>
        <source>The dossier stays “%1”.</source>
        <comment>state</comment>
        <translation>L’état du dossier reste « %1 ».</translation>
    </message>
    <message>
        <source>The dossier is “%1” again.</source>
        <comment>state</comment>
        <translation>L’état du dossier est à nouveau « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>The review that it opened goes with it; %n verdict(s) waited in it.</source>
        <translation>
            <numerusform>La révision ouverte par cet événement disparaît avec lui ; %n conclusion y était attendue.</numerusform>
            <numerusform>La révision ouverte par cet événement disparaît avec lui ; %n conclusions y étaient attendues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacted</source>
        <comment>event</comment>
        <translation>Contacté</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <comment>event</comment>
        <translation>Non parvenu</translation>
    </message>
    <message>
        <source>It was not delivered (%1): file it again.</source>
        <comment>day</comment>
        <translation>Il n’est pas parvenu (%1) : introduisez-le à nouveau.</translation>
    </message>
    <message>
        <source>Promised by %1.</source>
        <comment>day</comment>
        <translation>Promis pour le %1.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Coverage</source>
        <translation>Tableau de couverture</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>tel que connu le %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service web</translation>
    </message>
    <message>
        <source>No service is authorized or asked for.</source>
        <translation>Aucun service web n’est autorisé ni demandé.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>A draft asks for it: it is not finalised yet.</source>
        <translation>Un projet la demande : il n’est pas encore rendu définitif.</translation>
    </message>
    <message>
        <source>Request %1 asks for it: it is “%2”.</source>
        <translation>La demande %1 la sollicite : elle est « %2 ».</translation>
    </message>
    <message>
        <source>Authorized and in force.</source>
        <translation>Autorisée et en vigueur.</translation>
    </message>
    <message>
        <source>Authorized and in force since %1.</source>
        <translation>Autorisée et en vigueur depuis le %1.</translation>
    </message>
    <message>
        <source>Authorized, and in force from %1.</source>
        <translation>Autorisée, et en vigueur à partir du %1.</translation>
    </message>
    <message>
        <source>In force until %1: ask for its successor in time.</source>
        <translation>En vigueur jusqu’au %1 inclus : demandez à temps celle qui lui succède.</translation>
    </message>
    <message>
        <source>Authorized in %1, and here neither authorized nor asked.</source>
        <translation>Autorisée en %1, et ici ni autorisée ni demandée.</translation>
    </message>
    <message>
        <source>Authorized, but the decision that it cites is not known or not in force.</source>
        <translation>Autorisée, mais la décision citée n’est pas connue ou n’est pas en vigueur.</translation>
    </message>
    <message>
        <source>The authorization is suspended.</source>
        <translation>L’autorisation est suspendue.</translation>
    </message>
    <message>
        <source>Suspended since %1.</source>
        <translation>Suspendue depuis le %1.</translation>
    </message>
    <message>
        <source>The authorization ended.</source>
        <translation>L’autorisation est terminée.</translation>
    </message>
    <message>
        <source>Ended: not in force since %1.</source>
        <translation>Terminée : plus en vigueur depuis le %1.</translation>
    </message>
    <message>
        <source>Request %1 asks for more of it.</source>
        <translation>La demande %1 en sollicite l’extension.</translation>
    </message>
    <message>
        <source>Request %1 asks to change it.</source>
        <translation>La demande %1 sollicite sa modification.</translation>
    </message>
    <message>
        <source>Request %1 asks to end it.</source>
        <translation>La demande %1 sollicite sa cessation.</translation>
    </message>
    <message>
        <source>all</source>
        <comment>operations</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>basis</comment>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1 inclus</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an application and a sentence on it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Legal context</source>
        <translation>Contexte légal</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Numéro de programme</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Request %1 will ask for it: it is “%2” and is not with KSZ.</source>
        <translation>La demande %1 la sollicitera : elle est « %2 » et n’est pas auprès de la BCSS.</translation>
    </message>
    <message>
        <source>It is not authorized in this environment.</source>
        <translation>Ce service n’est pas autorisé dans cet environnement.</translation>
    </message>
    <message>
        <source>No request is about this service in this environment.</source>
        <translation>Aucune demande ne porte sur ce service dans cet environnement.</translation>
    </message>
    <message>
        <source>Not needed here: it is a batch message, or a service that is no longer offered.</source>
        <translation>Non requise ici : c’est un message batch ou un service qui n’est plus proposé.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>There is no display to open a window on. Without a window, licet-cli does the same job: licet-cli init, import, list, check, finalise, form.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. Sans fenêtre, licet-cli fait le même travail : licet-cli init, import, list, check, finalise, form.</translation>
    </message>
    <message>
        <source>licet [REGISTER]

Opens the register, or the one opened last.
--background  waits without a window and tells what falls due
--version     prints the version
--help        prints this text</source>
        <translation>licet [REGISTRE]

Ouvre le registre, ou le dernier ouvert.
--background  attend sans fenêtre et annonce les échéances
--version     affiche la version
--help        affiche ce texte</translation>
    </message>
    <message>
        <source>%1 can&apos;t be started: install Licet anew.</source>
        <translation>%1 ne peut pas être démarré : réinstallez Licet.</translation>
    </message>
</context>
<context>
    <name>DraftPaper</name>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>The draft was handed to the printer.</source>
        <translation>Le projet a été remis à l’imprimante.</translation>
    </message>
    <message>
        <source>Save draft as PDF</source>
        <translation>Enregistrer le projet en PDF</translation>
    </message>
    <message>
        <source>draft.pdf</source>
        <translation>projet.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The draft was written: %1</source>
        <translation>Le projet a été enregistré : %1</translation>
    </message>
</context>
<context>
    <name>DraftQuestion</name>
    <message>
        <source>draft.pdf</source>
        <translation>projet.pdf</translation>
    </message>
    <message>
        <source>Save mail draft</source>
        <translation>Enregistrer le brouillon de courriel</translation>
    </message>
    <message>
        <source>question.eml</source>
        <translation>question.eml</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Courriel (*.eml)</translation>
    </message>
    <message>
        <source>The question is in the mail draft, to be sent from there.</source>
        <translation>La question est dans le brouillon de courriel, à envoyer depuis celui-ci.</translation>
    </message>
    <message>
        <source>%1 was written, but no program opens it: open it yourself.</source>
        <translation>%1 a été enregistré, mais aucun programme ne l’ouvre : ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>The answer is kept; the draft waits on you again.</source>
        <translation>La réponse est conservée ; le projet vous attend à nouveau.</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>chased %1</source>
        <translation>rappel du %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>envoyée le %1</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>réception confirmée le %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>demande du %1</translation>
    </message>
    <message>
        <source>finalised %1</source>
        <translation>rendue définitive le %1</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>signée le %1</translation>
    </message>
    <message>
        <source>filed %1</source>
        <translation>introduit le %1</translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>décidée le %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Execution awaited</source>
        <translation>Exécution attendue</translation>
    </message>
    <message>
        <source>Answer to a question awaited</source>
        <translation>Réponse à une question attendue</translation>
    </message>
    <message>
        <source>Information asked of us</source>
        <translation>Informations qui nous sont demandées</translation>
    </message>
    <message>
        <source>Returned, to be corrected</source>
        <translation>Renvoyée, à corriger</translation>
    </message>
    <message>
        <source>Refused, to be reconsidered</source>
        <translation>Refusée, à réexaminer</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>À signer</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Decision of the committee awaited</source>
        <translation>Décision du comité attendue</translation>
    </message>
    <message>
        <source>Decision comes into force</source>
        <translation>La décision entre en vigueur</translation>
    </message>
    <message>
        <source>Authorization ends</source>
        <translation>L’autorisation prend fin</translation>
    </message>
    <message>
        <source>Certificate ends</source>
        <translation>Le certificat expire</translation>
    </message>
    <message>
        <source>Echo test not passed yet</source>
        <translation>Test « écho » pas encore réussi</translation>
    </message>
    <message>
        <source>Retrieval of the log to be tested</source>
        <translation>Test de consultation du journal à faire</translation>
    </message>
    <message>
        <source>Nobody may sign</source>
        <translation>Personne ne peut signer</translation>
    </message>
    <message>
        <source>Review not finished</source>
        <translation>Révision non terminée</translation>
    </message>
    <message>
        <source>Authorizations to complete</source>
        <translation>Autorisations à compléter</translation>
    </message>
    <message>
        <source>Norms questionnaire</source>
        <translation>Questionnaire sur les normes</translation>
    </message>
    <message>
        <source>Open point of the norms</source>
        <translation>Point ouvert des normes</translation>
    </message>
    <message>
        <source>Last day for a go-live day</source>
        <translation>Dernier jour avant une mise en production</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel personnel</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à échéance aujourd’hui</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>par courriel</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>par lettre</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is due, of what</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>PPKB</source>
        <translation>service Gestion des programmes</translation>
    </message>
    <message>
        <source>KSZ security service</source>
        <translation>service de sécurité BCSS</translation>
    </message>
    <message>
        <source>OCMW cell</source>
        <translation>cellule CPAS</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>comité</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>days</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, skipping %2</source>
        <translation>%1 (jours non comptés : %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n working day(s)</source>
        <translation>
            <numerusform>%1 + %n jour ouvrable</numerusform>
            <numerusform>%1 + %n jours ouvrables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) before %1</source>
        <translation>
            <numerusform>%n jour ouvrable avant %1</numerusform>
            <numerusform>%n jours ouvrables avant %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n day(s)</source>
        <translation>
            <numerusform>%1 + %n jour</numerusform>
            <numerusform>%1 + %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before %1</source>
        <translation>
            <numerusform>%n jour avant %1</numerusform>
            <numerusform>%n jours avant %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the day as it was stated: %1</source>
        <translation>jour indiqué : %1</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation>aucun jour fixé</translation>
    </message>
    <message>
        <source>Licet: what is due</source>
        <translation>Licet : ce qui est à faire</translation>
    </message>
    <message>
        <source>Dossier to be filed</source>
        <translation>Dossier à introduire</translation>
    </message>
    <message>
        <source>no term runs: its day is not known, note it</source>
        <translation>aucun délai ne court : le jour n’est pas connu, notez-le</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>signataire</translation>
    </message>
    <message>
        <source>Letter after the execution awaited</source>
        <translation>Lettre attendue après l’exécution</translation>
    </message>
    <message>
        <source>not delivered %1</source>
        <translation>non parvenue le %1</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>rédigé le %1</translation>
    </message>
    <message>
        <source>Has it left?</source>
        <translation>Est-ce parti ?</translation>
    </message>
    <message>
        <source>To be sent again</source>
        <translation>À renvoyer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question, of what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the day that was promised: %1</source>
        <translation>le jour promis : %1</translation>
    </message>
    <message>
        <source>Renewed certificate, KSZ to be told</source>
        <translation>Certificat renouvelé, à signaler à la BCSS</translation>
    </message>
    <message>
        <source>Renewed certificate, to be taken into use</source>
        <translation>Certificat renouvelé, à mettre en service</translation>
    </message>
    <message>
        <source>Old certificate, to be removed</source>
        <translation>Ancien certificat, à retirer</translation>
    </message>
    <message>
        <source>Rights to transfer after a merger</source>
        <translation>Autorisations à transférer après une fusion</translation>
    </message>
    <message>
        <source>Forms not sent yet in the old name</source>
        <translation>Formulaires à l’ancien nom, non encore envoyés</translation>
    </message>
    <message>
        <source>the last day of the signatory&apos;s mandate: %1</source>
        <translation>le dernier jour du mandat du signataire : %1</translation>
    </message>
    <message>
        <source>dossier not delivered %1</source>
        <translation>dossier non parvenu le %1</translation>
    </message>
    <message>
        <source>Dossier to be filed again</source>
        <translation>Dossier à introduire à nouveau</translation>
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
        <translation>Services web</translation>
    </message>
    <message>
        <source>Purpose and basis</source>
        <translation>Finalité et base</translation>
    </message>
    <message>
        <source>Identification and log</source>
        <translation>Identification et journalisation</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Personnes de contact</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
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
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 “%2” is not a valid enterprise number (KBO): it has ten digits and the last two check the others.</source>
        <translation>%1 « %2 » n’est pas un numéro d’entreprise (BCE) valable : il a dix chiffres et les deux derniers contrôlent les autres.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a program number: it has exactly eleven digits.</source>
        <translation>%1 « %2 » n’est pas un numéro de programme : il a exactement onze chiffres.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a deliberation number: write it as 12/081.</source>
        <translation>%1 « %2 » n’est pas un numéro de délibération : écrivez-le comme 12/081.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a dossier number: write it as IVC/KSZG/21/066.</source>
        <translation>%1 « %2 » n’est pas un numéro de dossier : écrivez-le comme IVC/KSZG/21/066.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a legal context: it has 1 to 64 characters.</source>
        <translation>%1 « %2 » n’est pas un contexte légal : il compte de 1 à 64 caractères.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a sector code: write it as 17.1.</source>
        <translation>%1 « %2 » n’est pas un code de secteur : écrivez-le comme 17.1.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a date that exists: write it as 2026-12-07.</source>
        <translation>%1 « %2 » n’est pas une date existante : écrivez une date comme 2026-12-07.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a known word: use one of %3.</source>
        <translation>%1 « %2 » n’est pas un mot connu : utilisez l’un des mots %3.</translation>
    </message>
    <message>
        <source>The file %1 is not valid JSON (line %2): correct it and try again.</source>
        <translation>Le fichier %1 n’est pas du JSON valable (ligne %2) : corrigez-le et réessayez.</translation>
    </message>
    <message>
        <source>The file has an unknown member %1: remove it or correct its name; known are %3.</source>
        <translation>Le fichier contient un champ inconnu %1 : supprimez-le ou corrigez son nom ; sont connus %3.</translation>
    </message>
    <message>
        <source>The file lacks %1: add it and try again.</source>
        <translation>Il manque %1 dans le fichier : ajoutez-le et réessayez.</translation>
    </message>
    <message>
        <source>%1 holds “%2”, which does not fit: expected is %3.</source>
        <translation>%1 contient « %2 », qui ne convient pas : il faut %3.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is neither in the file nor in the register: add it first.</source>
        <translation>%1 mentionne « %2 », absent du fichier et du registre : ajoutez-le d’abord.</translation>
    </message>
    <message>
        <source>There is nothing to import in %1.</source>
        <translation>Il n’y a rien à importer dans %1.</translation>
    </message>
    <message>
        <source>There is no file %1: check the name.</source>
        <translation>Il n’y a pas de fichier %1 : vérifiez le nom.</translation>
    </message>
    <message>
        <source>The file %1 exists already and is left as it is: choose another name.</source>
        <translation>Le fichier %1 existe déjà et reste tel quel : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: check its permissions.</source>
        <translation>Le fichier %1 ne peut être lu : vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: check the folder and its permissions.</source>
        <translation>Le fichier %1 ne peut être écrit : vérifiez le dossier et les droits d’accès.</translation>
    </message>
    <message>
        <source>The file %1 is empty: choose another one.</source>
        <translation>Le fichier %1 est vide : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file %1 is not a register of Licet and was left untouched.</source>
        <translation>Le fichier %1 n’est pas un registre de Licet et est resté intact.</translation>
    </message>
    <message>
        <source>The register %1 was written by a newer Licet and was left untouched: install the newer version.</source>
        <translation>Le registre %1 vient d’une version plus récente de Licet et est resté intact : installez-la.</translation>
    </message>
    <message>
        <source>The register %1 is damaged and was left as it is: open a backup.</source>
        <translation>Le registre %1 est endommagé et est resté tel quel : ouvrez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The register %1 is open for reading only, so nothing was changed.</source>
        <translation>Le registre %1 est ouvert en lecture seule ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The register %1 is in use by %2: close it there, or open it for reading.</source>
        <translation>Le registre %1 est utilisé par %2 : fermez-le là-bas ou ouvrez-le en lecture.</translation>
    </message>
    <message>
        <source>The disk is full and nothing was written: make room and try again.</source>
        <translation>Le disque est plein et rien n’a été écrit : libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The register is busy: try again in a moment.</source>
        <translation>Le registre est occupé : réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 is recorded already.</source>
        <translation>%1 est déjà enregistré.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the request is “%2”; possible are: %3.</source>
        <translation>« %1 » n’est pas possible tant que la demande est « %2 » ; sont possibles : %3.</translation>
    </message>
    <message>
        <source>The request cannot be finalised: the check finds errors that must be corrected first.</source>
        <translation>La demande ne peut être rendue définitive : le contrôle trouve des erreurs à corriger d’abord.</translation>
    </message>
    <message>
        <source>A reason is needed for “%1”: write one.</source>
        <translation>Un motif est nécessaire pour « %1 » : écrivez-en un.</translation>
    </message>
    <message>
        <source>The request %2 has no finalised version: finalise it first.</source>
        <translation>La demande %2 n’a pas de version définitive : rendez-la d’abord définitive.</translation>
    </message>
    <message>
        <source>The printer did not take the document (%1): check it and print again.</source>
        <translation>L’imprimante n’a pas accepté le document (%1) : vérifiez-la et imprimez à nouveau.</translation>
    </message>
    <message>
        <source>The form names %1 as signatory and %2 signed: reopen the request and finalise it anew for %2.</source>
        <translation>Le formulaire nomme %1 comme signataire et %2 a signé : rouvrez la demande et rendez-la à nouveau définitive pour %2.</translation>
    </message>
    <message>
        <source>The day %2 lies in the future: give the day on which it happened.</source>
        <translation>Le %2 est une date future : indiquez le jour où cela s’est produit.</translation>
    </message>
    <message>
        <source>The program number %2 is recorded as one of another institution, %1: check it.</source>
        <translation>Le numéro de programme %2 est enregistré pour une autre institution, %1 : vérifiez-le.</translation>
    </message>
    <message>
        <source>The request asked for a program number: give the one received, or say that none is used.</source>
        <translation>La demande portait sur un numéro de programme : indiquez le numéro reçu, ou qu’aucun n’est utilisé.</translation>
    </message>
    <message>
        <source>There is no environment after production: nothing was prepared.</source>
        <translation>Il n’y a pas d’environnement après la production : rien n’a été préparé.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the authorization is “%2”.</source>
        <translation>« %1 » n’est pas possible tant que l’autorisation est « %2 ».</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it is in use, or nobody recorded when it was last used. Its log is kept for ten years after the last use.</source>
        <translation>%1 ne peut pas être supprimé : il est utilisé, ou la dernière utilisation n’est pas notée. Le journal est conservé dix ans après celle-ci.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: its log is kept until %2.</source>
        <translation>%1 ne peut pas être supprimé : son journal est conservé jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: authorizations or open requests that use it: %2.</source>
        <translation>%1 ne peut pas être supprimé : autorisations ou demandes en cours qui l’utilisent : %2.</translation>
    </message>
    <message>
        <source>The request %2 is not signed yet: record its signature before it is sent.</source>
        <translation>La demande %2 n’est pas encore signée : notez sa signature avant de l’envoyer.</translation>
    </message>
    <message>
        <source>One envelope has one recipient, and these requests go to %1 and to %2: send them one recipient at a time.</source>
        <translation>Un pli a un seul destinataire, or ces demandes vont à %1 et à %2 : envoyez-les destinataire par destinataire.</translation>
    </message>
    <message>
        <source>One envelope has one sender, and these requests come from %1 and from %2: send them one institution at a time.</source>
        <translation>Un pli a un seul expéditeur, or ces demandes viennent de %1 et de %2 : envoyez-les institution par institution.</translation>
    </message>
    <message>
        <source>The recipient %1 has no mail address: record one among the recipients, or write a covering letter.</source>
        <translation>Le destinataire %1 n’a pas d’adresse électronique : notez-en une parmi les destinataires, ou écrivez une lettre d’accompagnement.</translation>
    </message>
    <message>
        <source>The mail address “%2” of %1 is no single address: correct it among the recipients.</source>
        <translation>L’adresse électronique « %2 » de %1 n’est pas une adresse unique : corrigez-la parmi les destinataires.</translation>
    </message>
    <message>
        <source>“%1” is not possible once the state is “%2”.</source>
        <translation>« %1 » n’est plus possible lorsque l’état est « %2 ».</translation>
    </message>
    <message>
        <source>The request %2 waits on no answer of an office, so there is nobody to chase: choose one that was sent and not answered.</source>
        <translation>La demande %2 n’attend la réponse d’aucun service, il n’y a donc personne à qui envoyer un rappel : choisissez-en une qui est envoyée et sans réponse.</translation>
    </message>
    <message>
        <source>The letter&apos;s text names the field “%1”, which cannot stand there: use one of %3.</source>
        <translation>Le texte de la lettre cite le champ « %1 », qui ne peut pas figurer là : utilisez l’un des champs %3.</translation>
    </message>
    <message>
        <source>The letter&apos;s text opens “%1” and does not close it: add %3 after it.</source>
        <translation>Le texte de la lettre ouvre « %1 » sans le fermer : ajoutez %3 à la suite.</translation>
    </message>
    <message>
        <source>The letter&apos;s text closes “%1”, which is not open there: take it away or open it first.</source>
        <translation>Le texte de la lettre ferme « %1 », qui n’y est pas ouvert : supprimez-le ou ouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>The term %2 cannot be used: choose one within %3.</source>
        <translation>Le délai %2 n’est pas possible : choisissez-en un entre %3.</translation>
    </message>
    <message>
        <source>%1 is a closing day already: it counts once.</source>
        <translation>%1 est déjà un jour de fermeture : il compte une seule fois.</translation>
    </message>
    <message>
        <source>With these closing days %1 has no working day left, so that no term would ever end: take some away.</source>
        <translation>Avec ces jours de fermeture, %1 n’a plus aucun jour ouvrable et aucun délai n’expirerait : supprimez-en.</translation>
    </message>
    <message>
        <source>Something can be snoozed until a later day only: %2 is none.</source>
        <translation>On ne peut reporter qu’à un jour ultérieur : %2 ne l’est pas.</translation>
    </message>
    <message>
        <source>Nothing of %2 waits, so there is nothing to snooze.</source>
        <translation>Rien n’est en attente pour %2, il n’y a donc rien à reporter.</translation>
    </message>
    <message>
        <source>The file %1 is a register of Licet or belongs to one, and nothing else takes its place: choose another name.</source>
        <translation>Le fichier %1 est un registre de Licet ou en fait partie, et rien d’autre ne le remplace : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file %1 was not written, for its disk or the network failed: try again, or choose another place.</source>
        <translation>Le fichier %1 n’a pas été écrit, car le disque ou le réseau a fait défaut : réessayez ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is no room for %1, so it was not written: make room there, or choose another place.</source>
        <translation>Il n’y a pas de place pour %1, qui n’a donc pas été écrit : libérez-y de la place ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The disk or network folder of %1 cannot be read or written: check it, open the register again and see whether your last change is there.</source>
        <translation>Le disque ou le dossier réseau de %1 ne peut être lu ou écrit : vérifiez-le, rouvrez le registre et voyez si votre dernière modification y figure.</translation>
    </message>
    <message>
        <source>The register could not be used: open it again and see whether your last change is there.</source>
        <translation>Le registre n’a pas pu être utilisé : rouvrez-le et voyez si votre dernière modification y figure.</translation>
    </message>
    <message>
        <source>The last save of the register %1 was cut off and must be undone before it can be read, but its folder is for reading only: open it once where that folder can be written.</source>
        <translation>Le dernier enregistrement du registre %1 a été interrompu et doit être annulé avant qu’il puisse être lu, mais son dossier est en lecture seule : ouvrez-le une fois là où l’écriture y est permise.</translation>
    </message>
    <message>
        <source>The register %1 is no longer where it was: it was deleted or moved, or its disk was disconnected. Put it back, or save a copy elsewhere.</source>
        <translation>Le registre %1 n’est plus là où il était : il a été supprimé ou déplacé, ou son disque a été déconnecté. Remettez-le en place, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>Another file was put in the place of the register %1 while it was open, and is left as it is: save a copy elsewhere.</source>
        <translation>Un autre fichier a été mis à la place du registre %1 pendant qu’il était ouvert, et est laissé tel quel : enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>The register %1 was emptied by another program while it was open: open its newest backup.</source>
        <translation>Le registre %1 a été vidé par un autre programme pendant qu’il était ouvert : ouvrez sa copie de sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The file %1 is another register, or one that is in use, and is left as it is: choose another name.</source>
        <translation>Le fichier %1 est un autre registre, ou un registre en cours d’utilisation, et est laissé tel quel : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>No backup was made, for the folder %1 is not there: connect its disk or choose another folder.</source>
        <translation>Aucune copie de sauvegarde n’a été faite, car le dossier %1 n’est pas là : connectez son disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: check its folder and the permissions of that folder.</source>
        <translation>La copie de sauvegarde %1 ne peut être écrite : vérifiez son dossier et les droits d’accès de celui-ci.</translation>
    </message>
    <message>
        <source>The backup %1 does not fit on its disk, and none was made: make room or choose another folder.</source>
        <translation>La copie de sauvegarde %1 ne tient pas sur son disque et n’a pas été faite : libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The register is damaged and was left as it is: open a backup.</source>
        <translation>Le registre est endommagé et a été laissé tel quel : ouvrez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>This does not fit with what the register holds: correct it and try again.</source>
        <translation>Ceci ne correspond pas à ce que contient le registre : corrigez-le et réessayez.</translation>
    </message>
    <message>
        <source>This is recorded already.</source>
        <translation>Ceci est déjà enregistré.</translation>
    </message>
    <message>
        <source>The file %1 is no %2, though its name says so: choose the right file, or give it the name of what it is.</source>
        <translation>Le fichier %1 n’est pas un %2, bien que son nom le dise : choisissez le bon fichier, ou donnez-lui le nom qui correspond à son contenu.</translation>
    </message>
    <message>
        <source>The mail to %1 would be %2 MB, and most mail systems take no more than %3 MB: attach smaller scans, or send the papers by post.</source>
        <translation>Le courriel à %1 pèserait %2 Mo, et la plupart des systèmes de messagerie n’acceptent pas plus de %3 Mo : joignez des scans plus légers, ou envoyez les pièces par la poste.</translation>
    </message>
    <message>
        <source>The paper of %2 that should go along is not in the register: attach the signed form anew.</source>
        <translation>La pièce de %2 qui doit être jointe ne se trouve pas dans le registre : joignez à nouveau le formulaire signé.</translation>
    </message>
    <message>
        <source>No scan of the signed form is attached to %2: attach it, or say that the signed form goes by post.</source>
        <translation>Aucun scan du formulaire signé n’est joint à %2 : joignez-le, ou indiquez que le formulaire signé part par la poste.</translation>
    </message>
    <message>
        <source>A reminder to %1 of %2 is recorded already: one a day is enough, unless you say otherwise.</source>
        <translation>Un rappel à %1 du %2 est déjà noté : un par jour suffit, sauf si vous en décidez autrement.</translation>
    </message>
    <message>
        <source>%1 names “%2”, and several records are called so: say in the file what tells it from the others.</source>
        <translation>%1 désigne « %2 », et plusieurs enregistrements portent ce nom : indiquez dans le fichier ce qui le distingue des autres.</translation>
    </message>
    <message>
        <source>“%1” of %2 (event %3) changed the same and lies later: give that day or a later one, or correct that event.</source>
        <translation>« %1 » du %2 (événement %3) a modifié la même donnée et est postérieur : indiquez ce jour ou un jour ultérieur, ou rectifiez cet événement.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a day of the year: write it as 11-30.</source>
        <translation>%1 « %2 » n’est pas un jour de l’année : écrivez-le comme 11-30.</translation>
    </message>
    <message>
        <source>The register %1 is in use by another program: close it there, or open it for reading.</source>
        <translation>Le registre %1 est utilisé par un autre programme : fermez-le là, ou ouvrez-le en lecture.</translation>
    </message>
    <message>
        <source>No question about this request waits for an answer.</source>
        <translation>Aucune question sur cette demande n’attend de réponse.</translation>
    </message>
    <message>
        <source>This is not in the register (%1): it may have been removed in the meantime.</source>
        <translation>Ceci ne figure pas dans le registre (%1) : l’élément a peut-être été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>“%1 %2” was not found: check the number or the name.</source>
        <translation>« %1 %2 » est introuvable : vérifiez le numéro ou le nom.</translation>
    </message>
    <message>
        <source>“%1” does not fit with what the register holds: correct it and try again.</source>
        <translation>« %1 » ne correspond pas à ce que contient le registre : corrigez et réessayez.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the dossier is “%2”; possible are: %3.</source>
        <translation>« %1 » n’est pas possible tant que le dossier est « %2 » ; sont possibles : %3.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime (%1): open it again and repeat your change.</source>
        <translation>Ceci a été modifié ailleurs entre-temps (%1) : rouvrez-le et répétez votre modification.</translation>
    </message>
    <message>
        <source>No environment is chosen, so nothing says which one is next: choose it first.</source>
        <translation>Aucun environnement n’est choisi, on ne sait donc pas lequel est le suivant : choisissez-le d’abord.</translation>
    </message>
    <message>
        <source>The form or letter that this needs is not part of this program: install a version that has it.</source>
        <translation>Le formulaire ou la lettre nécessaire ne fait pas partie de ce programme : installez une version qui le contient.</translation>
    </message>
    <message>
        <source>The paper could not be made: nothing was written.</source>
        <translation>Le document n’a pas pu être établi : rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Content of a file</source>
        <translation>Contenu d’un fichier</translation>
    </message>
    <message>
        <source>Item that is due</source>
        <translation>Élément à suivre</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service web</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>an object, { … }</source>
        <translation>un objet, { … }</translation>
    </message>
    <message>
        <source>a list, [ … ]</source>
        <translation>une liste, [ … ]</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>save</source>
        <comment>what was asked</comment>
        <translation>enregistrer</translation>
    </message>
    <message>
        <source>prepare a request</source>
        <comment>what was asked</comment>
        <translation>préparer une demande</translation>
    </message>
    <message>
        <source>snooze</source>
        <comment>what was asked</comment>
        <translation>reporter</translation>
    </message>
    <message>
        <source>The authorization that this request is about is not in the register any more: say that the line was not granted, or enter the authorization first.</source>
        <translation>L’autorisation dont traite cette demande ne figure plus au registre : indiquez que la ligne n’a pas été accordée, ou encodez d’abord l’autorisation.</translation>
    </message>
    <message>
        <source>The authorization of %1 has ended, and a change does not revive it: say that the line was not granted, or record first that it has not ended.</source>
        <translation>L’autorisation pour %1 est terminée, et une modification ne la fait pas revivre : indiquez que la ligne n’a pas été accordée, ou annulez d’abord la fin.</translation>
    </message>
    <message>
        <source>The authorization of %1 has ended since %2, and a change does not revive it: say that the line was not granted, or record first that it has not ended.</source>
        <translation>L’autorisation pour %1 est terminée depuis le %2, et une modification ne la fait pas revivre : indiquez que la ligne n’a pas été accordée, ou annulez d’abord la fin.</translation>
    </message>
    <message>
        <source>No authorization that is in force is recorded for %1 in this environment, so nothing can end: say that the line was not granted, or enter it first.</source>
        <translation>Aucune autorisation en vigueur n’est notée pour %1 dans cet environnement, il n’y a donc rien à quoi mettre fin : indiquez que la ligne n’a pas été accordée, ou encodez-la d’abord.</translation>
    </message>
    <message>
        <source>“%1” is what the executed form says, and stays as it was signed: ask a change instead.</source>
        <translation>« %1 » est ce que dit le formulaire exécuté et reste tel qu’il a été signé : demandez une modification.</translation>
    </message>
    <message>
        <source>Name the service.</source>
        <translation>Nommez le service web.</translation>
    </message>
    <message>
        <source>%1: name the service.</source>
        <translation>%1 : nommez le service web.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>%1: the last day lies before the first.</source>
        <translation>%1 : le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>The last use lies before the first.</source>
        <translation>La dernière utilisation précède la première.</translation>
    </message>
    <message>
        <source>%1: the last use lies before the first.</source>
        <translation>%1 : la dernière utilisation précède la première.</translation>
    </message>
    <message>
        <source>Of “%2” this cannot be corrected: %1. Write in the note what is right.</source>
        <translation>De « %2 », ceci ne peut être rectifié : %1. Écrivez dans la note ce qui est exact.</translation>
    </message>
    <message>
        <source>The import cannot be taken back, for something was built on it: “%1” of %2 (%3).</source>
        <translation>L’importation ne peut être annulée, car quelque chose s’y appuie : « %1 » du %2 (%3).</translation>
    </message>
    <message>
        <source>This import was taken back already, on %2.</source>
        <translation>Cette importation a déjà été annulée, le %2.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <source>who did it</source>
        <translation>son auteur</translation>
    </message>
    <message>
        <source>the program number</source>
        <translation>le numéro de programme</translation>
    </message>
    <message>
        <source>their reference</source>
        <translation>leurs références</translation>
    </message>
    <message>
        <source>One letter speaks one language, and these forms have two, %1 and %2: send them one language at a time.</source>
        <translation>Une lettre se rédige dans une seule langue, or ces formulaires sont en deux langues, %1 et %2 : envoyez-les langue par langue.</translation>
    </message>
    <message>
        <source>“%1” of %2 (event %3) changed the same afterwards and lies earlier: give that day or an earlier one, or correct that event first.</source>
        <translation>« %1 » du %2 (événement %3) a modifié la même donnée par la suite et est antérieur : indiquez ce jour ou un jour antérieur, ou rectifiez d’abord cet événement.</translation>
    </message>
    <message>
        <source>The program number %2 is in use, or came with an execution, and stays as it was received. A wrong one is corrected at the event that brought it.</source>
        <translation>Le numéro de programme %2 est utilisé ou a été reçu avec une exécution, et reste tel que reçu. Un numéro erroné se rectifie dans l’événement qui l’a apporté.</translation>
    </message>
    <message>
        <source>%2 is a number of %1: a request keeps its institution once it has a number. Make a new request for the other one, as a copy of this.</source>
        <translation>%2 est un numéro de %1 : une demande reste liée à son institution dès qu’elle porte un numéro. Faites pour l’autre une nouvelle demande, par copie de celle-ci.</translation>
    </message>
    <message>
        <source>The number %2 stands for several requests: use one of the ids %3.</source>
        <translation>Le numéro %2 désigne plusieurs demandes : utilisez l’un des id %3.</translation>
    </message>
    <message>
        <source>Write the note with --note.</source>
        <translation>Écrivez la note avec --note.</translation>
    </message>
    <message>
        <source>The note is empty: write it.</source>
        <translation>La note est vide : écrivez-la.</translation>
    </message>
    <message>
        <source>%1: “%2” is more than the form asked for, and an answer does not grant that: make a new request for it, and record what was granted of this one.</source>
        <translation>%1 : « %2 » dépasse ce que le formulaire demandait, et une réponse ne peut pas l’accorder : introduisez pour cela une nouvelle demande, et notez ce qui a été accordé de celle-ci.</translation>
    </message>
    <message>
        <source>The last day for the reply, %2, lies before the day on which it was asked.</source>
        <translation>Le dernier jour pour répondre, le %2, précède le jour où la réponse a été demandée.</translation>
    </message>
    <message>
        <source>%1 is the one whom the form names: record the signature without saying that somebody else signed.</source>
        <translation>%1 est la personne que le formulaire désigne : notez la signature sans dire que quelqu’un d’autre a signé.</translation>
    </message>
    <message>
        <source>There is no printer here: save the document as PDF and print that elsewhere, or set up a printer on this computer.</source>
        <translation>Il n’y a pas d’imprimante ici : enregistrez le document en PDF et imprimez-le ailleurs, ou configurez une imprimante sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file %1 is cut off or damaged, for this %2 cannot be read to its end: scan or fetch it anew, and attach that one.</source>
        <translation>Le fichier %1 est tronqué ou endommagé, car ce %2 ne peut être lu jusqu’au bout : numérisez-le ou récupérez-le à nouveau, et joignez ce nouveau fichier.</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password, so nobody could read it later: attach it without one.</source>
        <translation>Le fichier %1 est protégé par un mot de passe, de sorte que personne ne pourrait le lire plus tard : joignez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>%1 has %2 characters, and at most %3 fit: shorten the text, or attach the long one as a file.</source>
        <translation>%1 compte %2 caractères, et %3 au plus sont admis : raccourcissez le texte, ou joignez le texte long comme fichier.</translation>
    </message>
    <message>
        <source>%1 has %2 items, and at most %3 fit into one file: divide them over several files.</source>
        <translation>%1 compte %2 éléments, et un fichier en admet %3 au plus : répartissez-les sur plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The file %1 has %2 MB, and at most %3 MB fit: divide it, or choose a smaller one.</source>
        <translation>Le fichier %1 fait %2 Mo, et %3 Mo au plus sont admis : divisez-le, ou choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>The number %2 stays, for requests or authorizations name it as their basis (%3) and would lose it. Enter the decision under the right number as a new one, and name that one there instead.</source>
        <translation>Le numéro %2 reste tel quel, car des demandes ou des autorisations le citent comme base (%3) et la perdraient. Encodez la décision sous le bon numéro comme une nouvelle, et citez celle-là à la place.</translation>
    </message>
    <message>
        <source>%1 says “%2”, and %3 says otherwise: correct one of the two.</source>
        <translation>%1 dit « %2 » et %3 dit autre chose : corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>%2 services are more than one request takes, which is %3: divide them among several requests.</source>
        <translation>%2 services web, c’est plus qu’une demande ne peut en contenir (%3) : répartissez-les sur plusieurs demandes.</translation>
    </message>
    <message>
        <source>%1: %2 services are more than one request takes, which is %3: divide them among several requests.</source>
        <translation>%1 : %2 services web, c’est plus qu’une demande ne peut en contenir (%3) : répartissez-les sur plusieurs demandes.</translation>
    </message>
    <message>
        <source>No service was granted, so nothing was executed: record the event refuse instead.</source>
        <translation>Aucun service web n’a été accordé, rien n’a donc été exécuté : enregistrez plutôt l’événement refuse.</translation>
    </message>
    <message>
        <source>No service was granted, so nothing was executed: record that the request was refused.</source>
        <translation>Aucun service web n’a été accordé, rien n’a donc été exécuté : enregistrez que la demande a été refusée.</translation>
    </message>
    <message>
        <source>%1: the day %2 lies in the future: give the day on which it happened.</source>
        <translation>%1 : le jour %2 se situe dans l’avenir : indiquez le jour où cela s’est produit.</translation>
    </message>
    <message>
        <source>--granted %2 belongs after a --line SERVICE=with-differences: name the line first.</source>
        <translation>--granted %2 se place après un --line SERVICE=with-differences : désignez d’abord la ligne.</translation>
    </message>
    <message>
        <source>The request %2 did not arrive: send it again and record that, instead of chasing.</source>
        <translation>La demande %2 n’est pas parvenue : renvoyez-la et notez l’envoi, au lieu d’adresser un rappel.</translation>
    </message>
    <message>
        <source>%1 is granted with differences: say which.</source>
        <translation>%1 est accordé avec des différences : dites lesquelles.</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <comment>an event and its day</comment>
        <translation>« %1 » du %2</translation>
    </message>
    <message>
        <source>“%1” cannot have happened on %2, before %3: give the day of that one or a later one.</source>
        <translation>« %1 » n’a pas pu avoir lieu le %2, avant %3 : indiquez le jour de celui-ci ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>“%1” cannot have happened on %2, after %3, which followed it: give the day of that one or an earlier one.</source>
        <translation>« %1 » n’a pas pu avoir lieu le %2, après %3, qui l’a suivi : indiquez le jour de celui-ci ou un jour antérieur.</translation>
    </message>
    <message>
        <source>%1: “%2” stands in %3 already: keep one of the two lines.</source>
        <translation>%1 : « %2 » figure déjà dans %3 : gardez l’une des deux lignes.</translation>
    </message>
    <message>
        <source>A reason is needed for “%1”: give it with --note.</source>
        <translation>Un motif est nécessaire pour « %1 » : indiquez-le avec --note.</translation>
    </message>
    <message>
        <source>The file %1 exists already and is left as it is: choose another name, or replace it with --overwrite.</source>
        <translation>Le fichier %1 existe déjà et reste tel quel : choisissez un autre nom, ou remplacez-le avec --overwrite.</translation>
    </message>
    <message>
        <source>that no number came</source>
        <translation>qu’aucun numéro n’est arrivé</translation>
    </message>
    <message>
        <source>The day by which it was promised, %2, lies before the day of the contact: check both days.</source>
        <translation>Le jour promis, le %2, précède le jour du contact : vérifiez les deux jours.</translation>
    </message>
    <message>
        <source>This answer says what the answer before it said: say with --line what is different now, or keep it as a note.</source>
        <translation>Cette réponse dit la même chose que la précédente : indiquez avec --line ce qui est différent, ou conservez-la comme note.</translation>
    </message>
    <message>
        <source>This answer says what the answer before it said: say what is different now, or keep it as a note.</source>
        <translation>Cette réponse dit la même chose que la précédente : indiquez ce qui est différent, ou conservez-la comme note.</translation>
    </message>
    <message>
        <source>A later import of %2 was built on it (number %3): take that one back first.</source>
        <translation>Une importation ultérieure, du %2, s’y appuie (numéro %3) : annulez d’abord celle-là.</translation>
    </message>
    <message>
        <source>A later import was built on it, %1 of %2 (number %3): take that one back first.</source>
        <translation>Une importation ultérieure s’y appuie, %1 du %2 (numéro %3) : annulez d’abord celle-là.</translation>
    </message>
    <message>
        <source>The request %2 was imported, and its form is not in this register: look for it in the register that it comes from.</source>
        <translation>La demande %2 a été importée, et son formulaire ne se trouve pas dans ce registre : cherchez-le dans le registre dont elle provient.</translation>
    </message>
    <message>
        <source>The request %2 was imported, and its form is not in this register: reopen the request and finalise it anew.</source>
        <translation>La demande %2 a été importée, et son formulaire ne se trouve pas dans ce registre : rouvrez la demande et rendez-la à nouveau définitive.</translation>
    </message>
    <message>
        <source>The request %2 has no version in force any more: ask for a void one with --version %3.</source>
        <translation>La demande %2 n’a plus de version en vigueur : demandez la version caduque avec --version %3.</translation>
    </message>
    <message>
        <source>The request %2 has no version in force any more; its last one is version %3.</source>
        <translation>La demande %2 n’a plus de version en vigueur ; la dernière est la version %3.</translation>
    </message>
    <message>
        <source>“%1” did not happen, as was noted on %2: nothing more is put right about it. If it did happen, record it anew.</source>
        <translation>« %1 » n’a pas eu lieu, comme noté le %2 : il n’y a plus rien à y rectifier. Si cela a tout de même eu lieu, notez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” of %2 (event %3) followed and could not have happened without it: put that one right first.</source>
        <translation>« %1 » du %2 (événement %3) a suivi et n’aurait pas pu avoir lieu sans cet événement : rectifiez d’abord celui-là.</translation>
    </message>
    <message>
        <source>The authorization %1, which came of it, went on: “%3” on %2. Put that right first.</source>
        <translation>L’autorisation %1, qui en résulte, a connu une suite : « %3 » le %2. Rectifiez d’abord cet événement.</translation>
    </message>
    <message>
        <source>The authorization %1, which came of it, is the subject of something else in the register (%3): remove that first.</source>
        <translation>L’autorisation %1, qui en résulte, est utilisée ailleurs dans le registre (%3) : supprimez d’abord cet élément.</translation>
    </message>
    <message>
        <source>The request %2 rests on the authorization %1, which came of it, so the event stands: end or suspend the authorization instead.</source>
        <translation>La demande %2 repose sur l’autorisation %1, qui en résulte ; l’événement subsiste donc : mettez plutôt fin à l’autorisation, ou suspendez-la.</translation>
    </message>
    <message>
        <source>That it was finalised stays, for its paper bears the day: reopen or withdraw the request instead.</source>
        <translation>Le fait que la demande a été rendue définitive subsiste, car le document porte cette date : rouvrez plutôt la demande, ou retirez-la.</translation>
    </message>
    <message>
        <source>“%1” stays, for its version became void and no paper becomes valid again: finalise the next version.</source>
        <translation>« %1 » subsiste, car la version est devenue caduque et aucun document ne redevient valable : rendez la version suivante définitive.</translation>
    </message>
    <message>
        <source>This was brought by an import: take the import back, or correct what was wrong about the event.</source>
        <translation>Ceci provient d’une importation : annulez l’importation, ou rectifiez ce qui était inexact dans l’événement.</translation>
    </message>
    <message>
        <source>A correction stays: correct the same event once more, with what is right.</source>
        <translation>Une rectification subsiste : rectifiez encore une fois le même événement, avec ce qui est exact.</translation>
    </message>
    <message>
        <source>“%1” stays in the history: it leads the request nowhere. Write in a note what is right.</source>
        <translation>« %1 » reste dans l’historique : l’état de la demande reste le même. Écrivez dans une note ce qui est exact.</translation>
    </message>
    <message>
        <source>%1 is the form as it was made, without a signature: sign it first, or attach the scan of the signed paper.</source>
        <translation>%1 est le formulaire tel qu’il a été établi, sans signature : signez-le d’abord, ou joignez le scan du document signé.</translation>
    </message>
    <message>
        <source>The signature in %1 does not fit what stands in it: the file was changed after it was signed. Ask for it as it was signed.</source>
        <translation>La signature dans %1 ne correspond pas au contenu du fichier : il a été modifié après la signature. Demandez le fichier tel qu’il a été signé.</translation>
    </message>
    <message>
        <source>In force on %2 lies before the decision of %3: correct one of the two days.</source>
        <translation>L’entrée en vigueur du %2 précède la décision du %3 : corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>%1: in force on %2 lies before the decision of %3: correct one of the two days.</source>
        <translation>%1 : l’entrée en vigueur du %2 précède la décision du %3 : corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>This step of %2 would amend one that was decided later, on %3: correct one of the two days.</source>
        <translation>Cette étape du %2 modifierait une étape décidée seulement le %3 : corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>%1: a step of %2 would amend one that was decided later, on %3: correct one of the two days, or put the steps in order.</source>
        <translation>%1 : une étape du %2 modifierait une étape décidée seulement le %3 : corrigez l’une des deux dates ou remettez les étapes dans l’ordre.</translation>
    </message>
    <message>
        <source>On %2 the request %1 waited on no answer of an office: give a day on which it did.</source>
        <translation>Le %2, la demande %1 n’attendait la réponse d’aucun service : indiquez un jour où elle en attendait une.</translation>
    </message>
    <message>
        <source>The withdrawal of %2 lies before the decision of %3: correct one of the two days.</source>
        <translation>Le retrait du %2 précède la décision du %3 : corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>%1: the withdrawal of %2 lies before the decision of %3: correct one of the two days.</source>
        <translation>%1 : le retrait du %2 précède la décision du %3 : corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>The program number %2 is noted already, and nothing of this request is without one: a letter that repeats it is attached as a file.</source>
        <translation>Le numéro de programme %2 est déjà noté et rien dans cette demande n’en est dépourvu : joignez comme fichier une lettre qui le répète.</translation>
    </message>
    <message>
        <source>with whom it was</source>
        <translation>avec qui c’était</translation>
    </message>
    <message>
        <source>what was promised</source>
        <translation>ce qui a été promis</translation>
    </message>
    <message>
        <source>The program number %2 is noted with this request: if it is wrong, correct the event with which it came; one for a line that follows comes with its answer.</source>
        <translation>Le numéro de programme %2 est noté pour cette demande : s’il est inexact, rectifiez l’événement avec lequel il est venu ; celui d’une ligne qui suit par courrier vient avec la réponse à cette ligne.</translation>
    </message>
    <message>
        <source>%1 is a part of %3 since %2. Do this in the name of %3.</source>
        <translation>%1 fait partie de %3 depuis le %2. Faites-le au nom de %3.</translation>
    </message>
    <message>
        <source>No merger leaves the right to “%1” to be transferred: it belongs to the institution that it is to belong to, or it has ended.</source>
        <translation>Aucune fusion n’impose de transférer l’autorisation pour « %1 » : elle appartient déjà à la bonne institution, ou elle est terminée.</translation>
    </message>
    <message>
        <source>%1: %2 lies before %3. Give that day or a later one.</source>
        <translation>%1 : le %2 précède le %3. Indiquez ce jour ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>This came with the answer to a request: put that event of the request right.</source>
        <translation>Ceci est venu avec la réponse à une demande : rectifiez dans cette demande l’événement qui l’a apporté.</translation>
    </message>
    <message>
        <source>the way on which it left</source>
        <translation>la voie par laquelle c’est parti</translation>
    </message>
    <message>
        <source>where the signed original is</source>
        <translation>l’endroit où se trouve l’original signé</translation>
    </message>
    <message>
        <source>What was executed on %3 cannot be granted until %2, an earlier day: correct one of the two days, or record that the line was not granted.</source>
        <translation>Ce qui a été exécuté le %3 ne peut être accordé jusqu’au %2 inclus, un jour antérieur : corrigez l’un des deux jours, ou notez que la ligne n’a pas été accordée.</translation>
    </message>
    <message>
        <source>%1: “%2” would renew itself by way of its own renewals: name the certificate that was there before it.</source>
        <translation>%1 : « %2 » se renouvellerait lui-même par ses propres renouvellements : indiquez le certificat qui le précédait.</translation>
    </message>
    <message>
        <source>%1 may not sign on %2: choose somebody who is entitled on that day. Where the form is signed already, record it with --instead and say why with --note.</source>
        <translation>%1 ne peut signer le %2 : choisissez quelqu’un qui y est habilité ce jour-là. Si le formulaire est déjà signé, notez-le avec --instead et dites pourquoi avec --note.</translation>
    </message>
    <message>
        <source>%1 may not sign on %2: choose somebody who is entitled on that day. Where the form is signed already, tick that and write the reason.</source>
        <translation>%1 ne peut signer le %2 : choisissez quelqu’un qui y est habilité ce jour-là. Si le formulaire est déjà signé, cochez-le et indiquez le motif.</translation>
    </message>
    <message>
        <source>%1: an end has none. Only the last day of an end can be granted otherwise.</source>
        <translation>%1 : une cessation n’en comporte pas. Seul son dernier jour peut être accordé autrement.</translation>
    </message>
    <message>
        <source>%1: whether a line was granted is not put right in this way. Note that the answer did not happen, and record it anew.</source>
        <translation>%1 : le fait qu’une ligne ait été accordée ou non ne se rectifie pas ainsi. Notez que la réponse n’a pas eu lieu, puis notez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1: another answer came in the place of this one on %2. Put that one right.</source>
        <translation>%1 : le %2, une autre réponse a remplacé celle-ci. Rectifiez cette autre réponse.</translation>
    </message>
    <message>
        <source>Verdicts were given already in the review that this event opened (%3, the first on %2), so the event stays. If the decision holds after all, enter it as a new one.</source>
        <translation>Des conclusions ont déjà été rendues dans la révision ouverte par cet événement (%3, la première le %2) : l’événement reste donc. Si la décision vaut malgré tout, encodez-la comme nouvelle décision.</translation>
    </message>
    <message>
        <source>“%1” stays in the history: it leads the dossier nowhere. Put right in the dossier itself what is wrong.</source>
        <translation>« %1 » reste dans l’historique : l’état du dossier reste le même. Rectifiez dans le dossier même ce qui est erroné.</translation>
    </message>
    <message>
        <source>The number %2 stands for several dossiers or requests: use one of the ids %3.</source>
        <translation>Le numéro %2 désigne plusieurs dossiers ou demandes : utilisez l’un des id %3.</translation>
    </message>
    <message>
        <source>A certificate that is valid from %3 only cannot be in use since %2: correct one of the two days.</source>
        <translation>Un certificat qui n’est valable qu’à partir du %3 ne peut pas être en service depuis le %2 : corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>%1: a certificate that is valid from %3 only cannot be in use since %2: correct one of the two days.</source>
        <translation>%1 : un certificat qui n’est valable qu’à partir du %3 ne peut pas être en service depuis le %2 : corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>A certificate whose last day is %3 cannot be in use only since %2: correct one of the two days.</source>
        <translation>Un certificat ne peut pas avoir été mis en service le %2, après son dernier jour, le %3 : corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>%1: a certificate whose last day is %3 cannot be in use only since %2: correct one of the two days.</source>
        <translation>%1 : un certificat ne peut pas avoir été mis en service le %2, après son dernier jour, le %3 : corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>A certificate cannot be removed on %2 and be in use only since %3: correct one of the two days.</source>
        <translation>Un certificat ne peut pas avoir été retiré le %2 s’il n’est en service que depuis le %3 : corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>%1: a certificate cannot be removed on %2 and be in use only since %3: correct one of the two days.</source>
        <translation>%1 : un certificat ne peut pas avoir été retiré le %2 s’il n’est en service que depuis le %3 : corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>The dossier did not arrive: file it again first.</source>
        <translation>Le dossier n’est pas parvenu : introduisez-le d’abord à nouveau.</translation>
    </message>
    <message>
        <source>%1: another request changes this authorization, from %2 on, and rests on what is noted of this one. Note that the other answer did not happen, then record both anew, in their order.</source>
        <translation>%1 : une autre demande modifie cette autorisation, à partir du %2, et repose sur ce qui est noté ici. Notez que la réponse à cette autre demande n’a pas eu lieu, puis notez les deux à nouveau, dans leur ordre.</translation>
    </message>
    <message>
        <source>by when they asked a reply</source>
        <translation>pour quand ils demandaient une réponse</translation>
    </message>
    <message>
        <source>what was granted</source>
        <translation>ce qui a été accordé</translation>
    </message>
</context>
<context>
    <name>EventConsequence</name>
    <message>
        <source>No authorization follows.</source>
        <translation>Aucune autorisation n’en résulte.</translation>
    </message>
    <message>
        <source>Each line of them counts as granted as asked.</source>
        <translation>Chaque ligne est considérée comme accordée telle que demandée.</translation>
    </message>
    <message>
        <source>The authorization ends.</source>
        <translation>L’autorisation prend fin.</translation>
    </message>
    <message>
        <source>The authorization changes.</source>
        <translation>L’autorisation change.</translation>
    </message>
    <message numerus="yes">
        <source>Makes %n authorization(s) in %1 from %2.</source>
        <translation>
            <numerusform>Crée %n autorisation en %1 à partir du %2.</numerusform>
            <numerusform>Crée %n autorisations en %1 à partir du %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for %1 and %n other(s), which are “%2”.</source>
        <comment>requests, state</comment>
        <translation>
            <numerusform>Pas pour %1 ni pour %n autre, à l’état « %2 ».</numerusform>
            <numerusform>Pas pour %1 ni pour %n autres, à l’état « %2 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>A mail draft to the recipient is saved and opened. It is recorded as sent once you say that it has left.</source>
        <translation>Un brouillon de courriel au destinataire est enregistré et ouvert. La demande est notée comme envoyée dès que vous dites qu’il est parti.</translation>
    </message>
    <message>
        <source>A covering letter is saved and opened, with the papers behind it. It is recorded as sent once you say that it has left.</source>
        <translation>Une lettre d’accompagnement est enregistrée et ouverte, suivie des pièces. La demande est notée comme envoyée dès que vous dites qu’elle est partie.</translation>
    </message>
    <message>
        <source>Not for %1, in the state “%2”.</source>
        <comment>requests, state</comment>
        <translation>Pas pour %1, à l’état « %2 ».</translation>
    </message>
    <message>
        <source>The authorization changes from %1; until then it stays as it is.</source>
        <translation>L’autorisation est modifiée à partir du %1 ; d’ici là, elle reste telle quelle.</translation>
    </message>
</context>
<context>
    <name>EventRecorder</name>
    <message>
        <source>%1: %2 Nothing was recorded.</source>
        <comment>request, why not</comment>
        <translation>%1 : %2 Rien n’a été noté.</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <comment>a request and its state</comment>
        <translation>%1 est maintenant « %2 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are now “%1”.</source>
        <translation>
            <numerusform>%n demande est maintenant « %1 ».</numerusform>
            <numerusform>%n demandes sont maintenant « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lies before %2, when the state before it began; it was recorded all the same.</source>
        <translation>Le %1 précède le %2, début de l’état précédent ; l’événement a été noté malgré tout.</translation>
    </message>
    <message>
        <source>The authorization of %1 had ended already, since %2; that stays as it was recorded.</source>
        <comment>service, day</comment>
        <translation>L’autorisation pour %1 avait déjà pris fin, le %2 ; cela reste tel que noté.</translation>
    </message>
    <message numerus="yes">
        <source>The contact is recorded with %n request(s).</source>
        <translation>
            <numerusform>Le contact est enregistré pour %n demande.</numerusform>
            <numerusform>Le contact est enregistré pour %n demandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact is recorded; without an answer it is due again on %1.</source>
        <translation>Le contact est enregistré ; sans réponse, un nouveau rappel est à faire le %1.</translation>
    </message>
    <message>
        <source>Who signed is not known here as a person of the institution, so held no mandate for it; that is recorded too.</source>
        <translation>Le signataire n’est pas connu ici comme personne de l’institution et n’avait donc pas de mandat pour cela ; cela est aussi enregistré.</translation>
    </message>
    <message>
        <source>Who signed held no mandate for it on that day; that is recorded too.</source>
        <translation>Le signataire n’avait pas de mandat pour cela ce jour-là ; cela est aussi enregistré.</translation>
    </message>
</context>
<context>
    <name>FindingCounts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>aucun constat</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>No environment is chosen.</source>
        <translation>Aucun environnement n’est choisi.</translation>
    </message>
    <message>
        <source>Choose one: test, acceptance or production; each needs a request of its own.</source>
        <translation>Choisissez-en un : test, acceptation ou production ; chaque environnement fait l’objet d’une demande distincte.</translation>
    </message>
    <message>
        <source>No purpose is given.</source>
        <translation>Aucune finalité n’est indiquée.</translation>
    </message>
    <message>
        <source>State the one definite purpose for which the services are used.</source>
        <translation>Indiquez la finalité unique et déterminée des services.</translation>
    </message>
    <message>
        <source>The purpose “%1” only repeats a name.</source>
        <translation>La finalité « %1 » ne fait que répéter un nom.</translation>
    </message>
    <message>
        <source>Say what the data are used for, and for whom.</source>
        <translation>Dites à quoi servent les données, et pour qui.</translation>
    </message>
    <message>
        <source>The purpose has %1 characters; fewer than %2 are rarely precise enough.</source>
        <translation>La finalité compte %1 caractères ; moins de %2 est rarement assez précis.</translation>
    </message>
    <message>
        <source>No authorization is chosen that this request concerns.</source>
        <translation>Aucune autorisation concernée par cette demande n’est choisie.</translation>
    </message>
    <message>
        <source>Choose the authorization to be changed or ended.</source>
        <translation>Choisissez l’autorisation à modifier, ou celle à laquelle mettre fin.</translation>
    </message>
    <message>
        <source>The purpose differs from that of the authorization concerned.</source>
        <translation>La finalité diffère de celle de l’autorisation concernée.</translation>
    </message>
    <message>
        <source>Restore its purpose, or make a new request for the other one.</source>
        <translation>Rétablissez-la, ou faites une nouvelle demande pour l’autre.</translation>
    </message>
    <message>
        <source>No service is asked for.</source>
        <translation>Aucun service web n’est demandé.</translation>
    </message>
    <message>
        <source>Add at least one service.</source>
        <translation>Ajoutez au moins un service web.</translation>
    </message>
    <message>
        <source>The form takes %1 services at most.</source>
        <translation>Le formulaire prend %1 services web au plus.</translation>
    </message>
    <message>
        <source>Divide the services over several requests.</source>
        <translation>Répartissez les services web sur plusieurs demandes.</translation>
    </message>
    <message>
        <source>Service line %1 has no name.</source>
        <translation>La ligne %1 n’a pas de nom.</translation>
    </message>
    <message>
        <source>Name the service or remove the line.</source>
        <translation>Nommez le service web ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>%1 has neither version nor operations.</source>
        <translation>%1 n’a ni version ni opérations.</translation>
    </message>
    <message>
        <source>Give the version, and name the operations or choose all.</source>
        <translation>Indiquez la version, et nommez les opérations ou choisissez « toutes ».</translation>
    </message>
    <message>
        <source>%1 has no version.</source>
        <translation>%1 n’a pas de version.</translation>
    </message>
    <message>
        <source>Give the version that the application calls.</source>
        <translation>Indiquez la version que l’application appelle.</translation>
    </message>
    <message>
        <source>%1 has no operations.</source>
        <translation>%1 n’a pas d’opérations.</translation>
    </message>
    <message>
        <source>Name the operations or choose all.</source>
        <translation>Nommez les opérations ou choisissez « toutes ».</translation>
    </message>
    <message>
        <source>A request for production must cite the committee’s decision.</source>
        <translation>Une demande pour la production doit citer la décision du comité.</translation>
    </message>
    <message>
        <source>“Not applicable” is declared without a reason.</source>
        <translation>« Sans objet » est déclaré sans motif.</translation>
    </message>
    <message>
        <source>Write why no authorization of the committee is needed.</source>
        <translation>Écrivez pourquoi aucune autorisation du comité n’est requise.</translation>
    </message>
    <message>
        <source>“Not applicable” is declared, but the reason names an authorization: “%1”.</source>
        <translation>« Sans objet » est déclaré, mais le motif cite une autorisation : « %1 ».</translation>
    </message>
    <message>
        <source>If a general authorization applies, cite it by its number instead.</source>
        <translation>Si une autorisation générale s’applique, citez son numéro.</translation>
    </message>
    <message>
        <source>The decision %1 is not in the register, so nothing about it could be checked.</source>
        <translation>La décision %1 n’est pas au registre ; rien n’a donc pu en être vérifié.</translation>
    </message>
    <message>
        <source>Record the decision, or correct its number.</source>
        <translation>Enregistrez la décision, ou corrigez son numéro.</translation>
    </message>
    <message>
        <source>Several decisions bear the number %1: %2.</source>
        <translation>Plusieurs décisions portent le numéro %1 : %2.</translation>
    </message>
    <message>
        <source>Add the dossier number of the one that is meant.</source>
        <translation>Ajoutez le numéro de dossier de celle qui est visée.</translation>
    </message>
    <message>
        <source>The decision %1 is not granted (%2).</source>
        <translation>La décision %1 n’est pas accordée (%2).</translation>
    </message>
    <message>
        <source>Wait for the decision, or cite another one.</source>
        <translation>Attendez la décision, ou citez-en une autre.</translation>
    </message>
    <message>
        <source>The decision %1 ended on %2.</source>
        <translation>La décision %1 a pris fin le %2.</translation>
    </message>
    <message>
        <source>Cite the decision that replaces it.</source>
        <translation>Citez la décision qui la remplace.</translation>
    </message>
    <message>
        <source>The decision %1 has no day recorded.</source>
        <translation>La décision %1 n’a pas de date enregistrée.</translation>
    </message>
    <message>
        <source>Complete the decision.</source>
        <translation>Complétez la décision.</translation>
    </message>
    <message>
        <source>The decision %1 comes into force on %2, after the start date %3.</source>
        <translation>La décision %1 entre en vigueur le %2, après la date de début %3.</translation>
    </message>
    <message>
        <source>Choose a later start date.</source>
        <translation>Choisissez une date de début ultérieure.</translation>
    </message>
    <message>
        <source>The decision %1 does not name %2.</source>
        <translation>La décision %1 ne mentionne pas %2.</translation>
    </message>
    <message>
        <source>Check its scope, or cite the decision that covers the institution.</source>
        <translation>Vérifiez sa portée, ou citez la décision qui couvre l’institution.</translation>
    </message>
    <message>
        <source>The decision %1 does not name the service %2.</source>
        <translation>La décision %1 ne mentionne pas le service web %2.</translation>
    </message>
    <message>
        <source>Check its scope, or ask the committee for an amendment.</source>
        <translation>Vérifiez sa portée, ou demandez une modification au comité.</translation>
    </message>
    <message>
        <source>The purpose is not one for which the decision %1 was given.</source>
        <translation>La finalité n’est pas de celles pour lesquelles la décision %1 a été rendue.</translation>
    </message>
    <message>
        <source>Take over the purpose of the decision word for word.</source>
        <translation>Reprenez la finalité de la décision mot pour mot.</translation>
    </message>
    <message>
        <source>No committee dossier is in preparation for %1.</source>
        <translation>Aucun dossier du comité n’est en préparation pour %1.</translation>
    </message>
    <message>
        <source>File it while the connection is tested: production needs its number.</source>
        <translation>Introduisez-le pendant les tests : la production exige son numéro.</translation>
    </message>
    <message>
        <source>No assessment of the minimum norms of %1 or %2 is recorded.</source>
        <translation>Aucune évaluation des normes minimales de sécurité de %1 ou %2 n’est enregistrée.</translation>
    </message>
    <message>
        <source>Record the yearly questionnaire.</source>
        <translation>Enregistrez le questionnaire annuel.</translation>
    </message>
    <message>
        <source>Open points of the minimum norms are past their day: %1.</source>
        <translation>Des points ouverts des normes minimales de sécurité ont dépassé leur date : %1.</translation>
    </message>
    <message>
        <source>Settle them or set a new day.</source>
        <translation>Réglez-les ou fixez un nouveau jour.</translation>
    </message>
    <message>
        <source>The security logging is not declared.</source>
        <translation>La journalisation de sécurité n’est pas déclarée.</translation>
    </message>
    <message>
        <source>Answer the questions on the logging.</source>
        <translation>Répondez aux questions sur la journalisation.</translation>
    </message>
    <message>
        <source>The logging does not answer: %1.</source>
        <translation>La journalisation ne répond pas à : %1.</translation>
    </message>
    <message>
        <source>Every use must be traceable to who, what, when and how; adapt the logging first.</source>
        <translation>Chaque utilisation doit permettre de savoir qui, quoi, quand et comment ; adaptez d’abord la journalisation.</translation>
    </message>
    <message>
        <source>The system that keeps the log is not named.</source>
        <translation>Le système qui conserve le journal n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Name the system.</source>
        <translation>Nommez le système.</translation>
    </message>
    <message>
        <source>The keeper of the log is not named.</source>
        <translation>Le service qui conserve le journal n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Name the service that keeps the log.</source>
        <translation>Nommez le service qui conserve le journal.</translation>
    </message>
    <message>
        <source>It is not said how long the log is kept.</source>
        <translation>La durée de conservation du journal n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Give the number of years, at least 10.</source>
        <translation>Indiquez le nombre d’années, au moins 10.</translation>
    </message>
    <message>
        <source>The log is kept for %1 years; at least 10 are required.</source>
        <translation>Le journal est conservé %1 ans ; au moins 10 sont requis.</translation>
    </message>
    <message>
        <source>Have the log kept for at least 10 years.</source>
        <translation>Faites conserver le journal au moins 10 ans.</translation>
    </message>
    <message>
        <source>With a program number each request must be logged to the physical person.</source>
        <translation>Avec un numéro de programme, chaque requête doit être journalisée jusqu’à la personne physique.</translation>
    </message>
    <message>
        <source>Confirm that it is, or let the end user be identified.</source>
        <translation>Confirmez que c’est le cas, ou faites identifier l’utilisateur final.</translation>
    </message>
    <message>
        <source>No signatory is chosen.</source>
        <translation>Aucun signataire n’est choisi.</translation>
    </message>
    <message>
        <source>Choose who signs.</source>
        <translation>Choisissez qui signe.</translation>
    </message>
    <message>
        <source>%1 is recorded absent until %2.</source>
        <translation>Une absence de %1 est enregistrée jusqu’au %2 inclus.</translation>
    </message>
    <message>
        <source>Choose another signing day or another signatory.</source>
        <translation>Choisissez un autre jour ou un autre signataire.</translation>
    </message>
    <message>
        <source>%1 may sign only in the absence of the managing official and the deputy; present on %2: %3.</source>
        <translation>%1 ne peut signer qu’en l’absence du fonctionnaire dirigeant et de l’adjoint ; présent(s) le %2 : %3.</translation>
    </message>
    <message>
        <source>Choose one of them, or record the absence.</source>
        <translation>Choisissez l’un d’eux, ou enregistrez l’absence.</translation>
    </message>
    <message>
        <source>%1 holds no mandate to sign on %2.</source>
        <translation>%1 n’a pas de mandat pour signer le %2.</translation>
    </message>
    <message>
        <source>Choose the managing official or the deputy.</source>
        <translation>Choisissez le fonctionnaire dirigeant ou l’adjoint.</translation>
    </message>
    <message>
        <source>%1 is not known at %2.</source>
        <translation>%1 n’est pas enregistré auprès de %2.</translation>
    </message>
    <message>
        <source>Choose somebody of the institution, or record the person first.</source>
        <translation>Choisissez quelqu’un de l’institution, ou enregistrez d’abord la personne.</translation>
    </message>
    <message>
        <source>%1 both prepares and signs the request.</source>
        <translation>%1 prépare la demande et la signe aussi.</translation>
    </message>
    <message>
        <source>Have somebody else sign where that is possible.</source>
        <translation>Faites signer quelqu’un d’autre si possible.</translation>
    </message>
    <message>
        <source>An OCMW is involved, which needs the OCMW form.</source>
        <translation>Un CPAS est concerné, ce qui demande le formulaire CPAS.</translation>
    </message>
    <message>
        <source>Choose the OCMW form.</source>
        <translation>Choisissez le formulaire CPAS.</translation>
    </message>
    <message>
        <source>The OCMW form is chosen, but no OCMW is involved.</source>
        <translation>Le formulaire CPAS est choisi, mais aucun CPAS n’est concerné.</translation>
    </message>
    <message>
        <source>Choose the web services form, or say that an OCMW is involved.</source>
        <translation>Choisissez le formulaire des services web, ou dites qu’un CPAS est concerné.</translation>
    </message>
    <message>
        <source>%1 is meant for OCMWs.</source>
        <translation>%1 est destiné aux CPAS.</translation>
    </message>
    <message>
        <source>Check the service, or say that an OCMW is involved.</source>
        <translation>Vérifiez le service web, ou dites qu’un CPAS est concerné.</translation>
    </message>
    <message>
        <source>“%1” is not a program number.</source>
        <translation>« %1 » n’est pas un numéro de programme.</translation>
    </message>
    <message>
        <source>Give eleven digits, or leave it empty to ask KSZ for one.</source>
        <translation>Indiquez onze chiffres, ou laissez vide pour en demander un à la BCSS.</translation>
    </message>
    <message>
        <source>The program number %1 was not received from KSZ for this institution.</source>
        <translation>Le numéro de programme %1 n’a pas été reçu de la BCSS pour cette institution.</translation>
    </message>
    <message>
        <source>Leave it empty: only the KSZ security service allots one.</source>
        <translation>Laissez vide : seul le service de sécurité de la BCSS en attribue.</translation>
    </message>
    <message>
        <source>The program number %1 was received for another environment (%2).</source>
        <translation>Le numéro de programme %1 a été reçu pour un autre environnement (%2).</translation>
    </message>
    <message>
        <source>Check it, or leave it empty to ask for one.</source>
        <translation>Vérifiez-le, ou laissez vide pour en demander un.</translation>
    </message>
    <message>
        <source>The program number %1 would also be a valid national number.</source>
        <translation>Le numéro de programme %1 serait aussi un NISS valable.</translation>
    </message>
    <message>
        <source>Check that it is the number that KSZ allotted.</source>
        <translation>Vérifiez que c’est bien le numéro attribué par la BCSS.</translation>
    </message>
    <message>
        <source>A text holds what looks like somebody’s national number.</source>
        <translation>Un texte contient ce qui ressemble au NISS de quelqu’un.</translation>
    </message>
    <message>
        <source>Remove it: a request never names a person concerned.</source>
        <translation>Supprimez-le : une demande ne nomme jamais une personne concernée.</translation>
    </message>
    <message>
        <source>The recipient “%1” is not in the register.</source>
        <translation>Le destinataire « %1 » n’est pas au registre.</translation>
    </message>
    <message>
        <source>Choose a recipient.</source>
        <translation>Choisissez un destinataire.</translation>
    </message>
    <message>
        <source>%1 has neither a post nor a mail address.</source>
        <translation>%1 n’a ni adresse postale ni adresse électronique.</translation>
    </message>
    <message>
        <source>Complete the recipient.</source>
        <translation>Complétez le destinataire.</translation>
    </message>
    <message>
        <source>%1 has no security consultant on %2.</source>
        <translation>%1 n’a pas de conseiller en sécurité le %2.</translation>
    </message>
    <message>
        <source>Record the mandate: KSZ tells the consultant of the execution.</source>
        <translation>Enregistrez le mandat : la BCSS avertit le conseiller de l’exécution.</translation>
    </message>
    <message>
        <source>%1 has neither mail address nor telephone.</source>
        <translation>%1 n’a ni adresse électronique ni téléphone.</translation>
    </message>
    <message>
        <source>Add one: KSZ tells the consultant of the execution.</source>
        <translation>Ajoutez-en un : la BCSS avertit le conseiller de l’exécution.</translation>
    </message>
    <message>
        <source>No institution is chosen.</source>
        <translation>Aucune institution n’est choisie.</translation>
    </message>
    <message>
        <source>Choose the institution.</source>
        <translation>Choisissez l’institution.</translation>
    </message>
    <message>
        <source>No institution has the enterprise number “%1”.</source>
        <translation>Aucune institution n’a le numéro d’entreprise « %1 ».</translation>
    </message>
    <message>
        <source>Correct the number, or record the institution first.</source>
        <translation>Corrigez le numéro, ou enregistrez d’abord l’institution.</translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation>%1 n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>Complete the institution.</source>
        <translation>Complétez l’institution.</translation>
    </message>
    <message>
        <source>No functional and no technical contact is named.</source>
        <translation>Aucun contact fonctionnel ni technique n’est indiqué.</translation>
    </message>
    <message>
        <source>Name both: KSZ asks them when something is unclear.</source>
        <translation>Nommez les deux : la BCSS les interroge si quelque chose n’est pas clair.</translation>
    </message>
    <message>
        <source>No functional contact is named.</source>
        <translation>Aucun contact fonctionnel n’est indiqué.</translation>
    </message>
    <message>
        <source>Name somebody who knows the procedure concerned.</source>
        <translation>Nommez quelqu’un qui connaît la procédure concernée.</translation>
    </message>
    <message>
        <source>No technical contact is named.</source>
        <translation>Aucun contact technique n’est indiqué.</translation>
    </message>
    <message>
        <source>Name somebody who knows the connection.</source>
        <translation>Nommez quelqu’un qui connaît la connexion.</translation>
    </message>
    <message>
        <source>No volume is expected for %1.</source>
        <translation>Aucun volume n’est prévu pour %1.</translation>
    </message>
    <message>
        <source>Estimate the calls per day and at peak.</source>
        <translation>Estimez les appels par jour et en pointe.</translation>
    </message>
    <message>
        <source>The legal context has %1 characters; %2 are the most.</source>
        <translation>Le contexte légal compte %1 caractères ; %2 au plus sont permis.</translation>
    </message>
    <message>
        <source>Shorten it, for instance to ORGANISATION:PURPOSE.</source>
        <translation>Abrégez-le, par exemple en ORGANISME:FINALITÉ.</translation>
    </message>
    <message>
        <source>The end date %1 lies before the start date %2.</source>
        <translation>La date de fin %1 précède la date de début %2.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>%1 has no certificate or address recorded for %2.</source>
        <translation>Aucun certificat ni adresse de %1 n’est enregistré en %2.</translation>
    </message>
    <message>
        <source>Complete the connection card.</source>
        <translation>Complétez la fiche de connexion.</translation>
    </message>
    <message>
        <source>%1 has passed no echo test in %2.</source>
        <translation>%1 n’a pas réussi de test « écho » en %2.</translation>
    </message>
    <message>
        <source>Call TestConnectionService first.</source>
        <translation>Appelez d’abord TestConnectionService.</translation>
    </message>
    <message>
        <source>The certificate is valid until %1, before the start date %2.</source>
        <translation>Le certificat n’est valable que jusqu’au %1 inclus, donc pas jusqu’à la date de début %2.</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>Renouvelez le certificat.</translation>
    </message>
    <message>
        <source>Nothing was granted yet in %1 and %2.</source>
        <translation>Rien n’a encore été accordé en %1 et %2.</translation>
    </message>
    <message>
        <source>First arrange test and acceptance.</source>
        <translation>Obtenez d’abord l’autorisation en test et en acceptation.</translation>
    </message>
    <message>
        <source>Not everything was granted yet in %1.</source>
        <translation>Tout n’a pas encore été accordé en %1.</translation>
    </message>
    <message>
        <source>First arrange that environment.</source>
        <translation>Obtenez d’abord l’autorisation dans cet environnement.</translation>
    </message>
    <message>
        <source>%1 is already authorized for this application, environment and purpose.</source>
        <translation>%1 est déjà autorisé pour cette application, cet environnement et cette finalité.</translation>
    </message>
    <message>
        <source>Check whether this request is needed, or make a change.</source>
        <translation>Vérifiez si cette demande est nécessaire, ou demandez une modification.</translation>
    </message>
    <message>
        <source>%1 stands in request %2 already.</source>
        <translation>%1 figure déjà dans la demande %2.</translation>
    </message>
    <message>
        <source>Go on with that request, or withdraw it.</source>
        <translation>Poursuivez cette demande, ou retirez-la.</translation>
    </message>
    <message>
        <source>The start date %1 is too near: with the usual %3 working days, %2 is the first possible day.</source>
        <translation>La date de début %1 est trop proche : avec les %3 jours ouvrables habituels, %2 est le premier jour possible.</translation>
    </message>
    <message>
        <source>The form requires as enclosure: %1.</source>
        <translation>Le formulaire exige en annexe : %1.</translation>
    </message>
    <message>
        <source>Attach it.</source>
        <translation>Joignez-la.</translation>
    </message>
    <message>
        <source>Exactly one environment</source>
        <translation>Exactement un environnement</translation>
    </message>
    <message>
        <source>A purpose is given</source>
        <translation>Une finalité est indiquée</translation>
    </message>
    <message>
        <source>The purpose is precise</source>
        <translation>La finalité est précise</translation>
    </message>
    <message>
        <source>The purpose is that of the authorization</source>
        <translation>La finalité est celle de l’autorisation</translation>
    </message>
    <message>
        <source>Each service is precise</source>
        <translation>Chaque service web est décrit avec précision</translation>
    </message>
    <message>
        <source>The basis is stated</source>
        <translation>La base est indiquée</translation>
    </message>
    <message>
        <source>“Not applicable” is genuine</source>
        <translation>« Sans objet » est fondé</translation>
    </message>
    <message>
        <source>The decision is recorded</source>
        <translation>La décision est enregistrée</translation>
    </message>
    <message>
        <source>The decision is in force</source>
        <translation>La décision est en vigueur</translation>
    </message>
    <message>
        <source>The decision covers institution and services</source>
        <translation>La décision couvre l’institution et les services web</translation>
    </message>
    <message>
        <source>The purpose is one of the decision</source>
        <translation>La finalité figure dans la décision</translation>
    </message>
    <message>
        <source>A committee dossier is under way</source>
        <translation>Un dossier du comité est en cours</translation>
    </message>
    <message>
        <source>The minimum norms are assessed</source>
        <translation>Les normes minimales de sécurité sont évaluées</translation>
    </message>
    <message>
        <source>The security logging is declared</source>
        <translation>La journalisation de sécurité est déclarée</translation>
    </message>
    <message>
        <source>The signatory is entitled</source>
        <translation>Le signataire est habilité</translation>
    </message>
    <message>
        <source>Another one signs than prepares</source>
        <translation>Le signataire n’est pas le rédacteur</translation>
    </message>
    <message>
        <source>The form is the right one</source>
        <translation>Le formulaire est le bon</translation>
    </message>
    <message>
        <source>The program number has eleven digits</source>
        <translation>Le numéro de programme a onze chiffres</translation>
    </message>
    <message>
        <source>The program number was received</source>
        <translation>Le numéro de programme a été reçu</translation>
    </message>
    <message>
        <source>The program number is no national number</source>
        <translation>Le numéro de programme n’est pas un NISS</translation>
    </message>
    <message>
        <source>No national number in a text</source>
        <translation>Aucun NISS dans un texte</translation>
    </message>
    <message>
        <source>The recipient can be reached</source>
        <translation>Le destinataire peut être joint</translation>
    </message>
    <message>
        <source>The security consultant can be reached</source>
        <translation>Le conseiller en sécurité peut être joint</translation>
    </message>
    <message>
        <source>The institution is identified</source>
        <translation>L’institution est identifiée</translation>
    </message>
    <message>
        <source>The contacts are named</source>
        <translation>Les contacts sont nommés</translation>
    </message>
    <message>
        <source>The volume is stated</source>
        <translation>Le volume est indiqué</translation>
    </message>
    <message>
        <source>The legal context fits</source>
        <translation>Le contexte légal convient</translation>
    </message>
    <message>
        <source>The period is in order</source>
        <translation>La période est cohérente</translation>
    </message>
    <message>
        <source>The connection is ready</source>
        <translation>La connexion est prête</translation>
    </message>
    <message>
        <source>The certificate is valid</source>
        <translation>Le certificat est valable</translation>
    </message>
    <message>
        <source>Test and acceptance come first</source>
        <translation>Le test et l’acceptation d’abord</translation>
    </message>
    <message>
        <source>It is no duplicate</source>
        <translation>Ce n’est pas un double</translation>
    </message>
    <message>
        <source>The start date is feasible</source>
        <translation>La date de début est réalisable</translation>
    </message>
    <message>
        <source>The enclosures are present</source>
        <translation>Les annexes sont jointes</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>bonne pratique</translation>
    </message>
    <message>
        <source>format of the number</source>
        <translation>forme du numéro</translation>
    </message>
    <message>
        <source>%1 is an advice, which authorizes nothing.</source>
        <translation>%1 est un avis, et un avis n’autorise rien.</translation>
    </message>
    <message>
        <source>%1 is a recommendation, which authorizes nothing.</source>
        <translation>%1 est une recommandation, et une recommandation n’autorise rien.</translation>
    </message>
    <message>
        <source>Cite the deliberation that authorizes the exchange.</source>
        <translation>Citez la délibération qui autorise la communication.</translation>
    </message>
    <message>
        <source>The log would be kept for %1 years; %2 are the most.</source>
        <translation>Le journal serait conservé %1 ans ; %2 est le maximum.</translation>
    </message>
    <message>
        <source>Correct the number of years.</source>
        <translation>Corrigez le nombre d’années.</translation>
    </message>
    <message>
        <source>Nothing can be sent to “%2”, the mail address of %1.</source>
        <translation>Rien ne peut être envoyé à « %2 », l’adresse électronique de %1.</translation>
    </message>
    <message>
        <source>Give one address, such as name@example.be.</source>
        <translation>Indiquez une seule adresse, comme nom@exemple.be.</translation>
    </message>
    <message>
        <source>The volume given for %1 is not possible.</source>
        <translation>Le volume indiqué pour %1 n’est pas possible.</translation>
    </message>
    <message>
        <source>Correct the calls per day and at peak.</source>
        <translation>Corrigez les appels par jour et à l’heure de pointe.</translation>
    </message>
    <message>
        <source>The peak of %1, %2 calls an hour, is above the %3 calls of a day.</source>
        <translation>La pointe de %1, %2 appels par heure, dépasse les %3 appels d’une journée.</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The basis is an authorization</source>
        <translation>La base est une autorisation</translation>
    </message>
    <message>
        <source>The last day of use is not stated.</source>
        <translation>Le dernier jour d’utilisation n’est pas indiqué.</translation>
    </message>
    <message>
        <source>State the day after which the services are called no more.</source>
        <translation>Indiquez le jour après lequel les services web ne sont plus appelés.</translation>
    </message>
    <message>
        <source>It is not said why the use ends.</source>
        <translation>Le motif de la cessation n’est pas indiqué.</translation>
    </message>
    <message>
        <source>State the reason among the remarks: the form prints it first.</source>
        <translation>Indiquez le motif dans les remarques : le formulaire l’imprime en premier.</translation>
    </message>
    <message>
        <source>The last day is stated</source>
        <translation>Le dernier jour est indiqué</translation>
    </message>
    <message>
        <source>The fonts of the papers lack %1: an empty box is printed instead.</source>
        <translation>%1 manque dans les polices des pièces imprimées : une case vide prend sa place.</translation>
    </message>
    <message>
        <source>Write it otherwise.</source>
        <translation>Écrivez-le autrement.</translation>
    </message>
    <message>
        <source>Every sign can be printed</source>
        <translation>Chaque signe peut être imprimé</translation>
    </message>
    <message>
        <source>Name or address of %1 is not recorded in the form’s language (%2): the form prints it in another.</source>
        <translation>%1 : nom ou adresse non enregistrés dans la langue du formulaire (%2) ; le formulaire les imprime dans une autre langue.</translation>
    </message>
    <message>
        <source>Give both with the institution, under “Name and address in other languages”.</source>
        <translation>Indiquez les deux auprès de l’institution, sous « Nom et adresse dans d’autres langues ».</translation>
    </message>
    <message>
        <source>Give both with the recipient, under “Name and address in other languages”.</source>
        <translation>Indiquez les deux auprès du destinataire, sous « Nom et adresse dans d’autres langues ».</translation>
    </message>
    <message>
        <source>The printed title of %1 is not recorded in the form’s language (%2): the form prints it in another.</source>
        <translation>%1 : titre non enregistré dans la langue du formulaire (%2) ; le formulaire l’imprime dans une autre langue.</translation>
    </message>
    <message>
        <source>Give it with the mandate.</source>
        <translation>Indiquez-le auprès du mandat.</translation>
    </message>
    <message>
        <source>Names and addresses are in the form’s language</source>
        <translation>Les noms et adresses sont dans la langue du formulaire</translation>
    </message>
    <message>
        <source>The signing day %1 is past, and this version is not signed yet.</source>
        <translation>Le jour de signature, le %1, est passé et cette version n’est pas encore signée.</translation>
    </message>
    <message>
        <source>Choose the day on which this version will be signed.</source>
        <translation>Choisissez le jour où cette version sera signée.</translation>
    </message>
    <message>
        <source>The decision %1 is in the register, but none of its steps bears the dossier number %2.</source>
        <translation>La décision %1 est au registre, mais aucune de ses étapes ne porte le numéro de dossier %2.</translation>
    </message>
    <message>
        <source>Correct the dossier number, or record the step.</source>
        <translation>Corrigez le numéro de dossier, ou enregistrez l’étape.</translation>
    </message>
    <message>
        <source>The authorization concerned is that of another institution.</source>
        <translation>L’autorisation concernée est celle d’une autre institution.</translation>
    </message>
    <message>
        <source>Choose the authorization of this institution.</source>
        <translation>Choisissez l’autorisation de cette institution.</translation>
    </message>
    <message>
        <source>The authorization concerned is that of another application.</source>
        <translation>L’autorisation concernée est celle d’une autre application.</translation>
    </message>
    <message>
        <source>Choose the authorization of this application.</source>
        <translation>Choisissez l’autorisation de cette application.</translation>
    </message>
    <message>
        <source>The authorization concerned holds in another environment.</source>
        <translation>L’autorisation concernée vaut dans un autre environnement.</translation>
    </message>
    <message>
        <source>Choose the authorization of this environment.</source>
        <translation>Choisissez l’autorisation de cet environnement.</translation>
    </message>
    <message>
        <source>No line asks for the service of the authorization concerned.</source>
        <translation>Aucune ligne ne demande le service web de l’autorisation concernée.</translation>
    </message>
    <message>
        <source>Name that service, or choose the authorization that is meant.</source>
        <translation>Nommez ce service web, ou choisissez l’autorisation visée.</translation>
    </message>
    <message>
        <source>who</source>
        <comment>what a log answers</comment>
        <translation>qui</translation>
    </message>
    <message>
        <source>what</source>
        <comment>what a log answers</comment>
        <translation>quoi</translation>
    </message>
    <message>
        <source>when</source>
        <comment>what a log answers</comment>
        <translation>quand</translation>
    </message>
    <message>
        <source>how</source>
        <comment>what a log answers</comment>
        <translation>comment</translation>
    </message>
    <message>
        <source>Nothing differs from the authorization as it is.</source>
        <translation>Rien ne diffère de l’autorisation telle qu’elle est.</translation>
    </message>
    <message>
        <source>Change what is to be different, or say it among the remarks.</source>
        <translation>Modifiez ce qui doit être différent, ou dites-le dans les remarques.</translation>
    </message>
    <message>
        <source>What changes is stated</source>
        <translation>Ce qui change est indiqué</translation>
    </message>
    <message>
        <source>Granted neither in %1 nor in %2 yet: %3.</source>
        <translation>Pas encore accordé ni en %1 ni en %2 : %3.</translation>
    </message>
    <message>
        <source>Not granted in %1 yet: %2.</source>
        <translation>Pas encore accordé en %1 : %2.</translation>
    </message>
    <message>
        <source>%1 is already authorized %2 times for this application, environment and purpose.</source>
        <translation>%1 est déjà autorisé %2 fois pour cette application, cet environnement et cette finalité.</translation>
    </message>
    <message>
        <source>%1 of the services are already authorized for this application, environment and purpose.</source>
        <translation>%1 des services web sont déjà autorisés pour cette application, cet environnement et cette finalité.</translation>
    </message>
    <message>
        <source>%1 stands in %2 requests already, the first is %3.</source>
        <translation>%1 figure déjà dans %2 demandes, la première est %3.</translation>
    </message>
    <message>
        <source>%1 of the services stand in other requests already, the first is %2.</source>
        <translation>%1 des services web figurent déjà dans d’autres demandes, la première est %2.</translation>
    </message>
    <message>
        <source>Go on with one of them, or withdraw them.</source>
        <translation>Poursuivez-en une, ou retirez celles qui sont superflues.</translation>
    </message>
    <message>
        <source>%1 is asked for twice, on line %2 and line %3.</source>
        <translation>%1 est demandé deux fois, à la ligne %2 et à la ligne %3.</translation>
    </message>
    <message>
        <source>%1 %2 is asked for twice, on line %3 and line %4.</source>
        <translation>%1 %2 est demandé deux fois, à la ligne %3 et à la ligne %4.</translation>
    </message>
    <message>
        <source>Keep one line, with all its operations.</source>
        <translation>Gardez une seule ligne, avec toutes ses opérations.</translation>
    </message>
    <message>
        <source>Each service is asked for once</source>
        <translation>Chaque service web est demandé une seule fois</translation>
    </message>
    <message>
        <source>Request %2 ends the use of %1.</source>
        <translation>La demande %2 met fin à l’utilisation de %1.</translation>
    </message>
    <message>
        <source>Check which of the two is still wanted.</source>
        <translation>Vérifiez laquelle des deux demandes est encore souhaitée.</translation>
    </message>
    <message>
        <source>%1 stands already in a request of %3 for %2.</source>
        <translation>%1 figure déjà dans une demande du %3 pour %2.</translation>
    </message>
    <message>
        <source>A request of %3 for %2 ends the use of %1.</source>
        <translation>Une demande du %3 pour %2 met fin à l’utilisation de %1.</translation>
    </message>
    <message>
        <source>%1 stands in %2 requests already; the first is a request of %4 for %3.</source>
        <translation>%1 figure déjà dans %2 demandes ; la première est une demande du %4 pour %3.</translation>
    </message>
    <message>
        <source>%1 of the services stand in other requests already; the first is a request of %3 for %2.</source>
        <translation>%1 des services web figurent déjà dans d’autres demandes ; la première est une demande du %3 pour %2.</translation>
    </message>
    <message>
        <source>procedure, sentence %1</source>
        <translation>procédure, phrase %1</translation>
    </message>
    <message>
        <source>Give the number of the decision or the law that allows it, or declare “not applicable” with the reason.</source>
        <translation>Indiquez le numéro de la décision ou la loi qui le permet, ou déclarez « sans objet » avec le motif.</translation>
    </message>
    <message>
        <source>The decision %1 is cited, but no service of this request rests on it.</source>
        <translation>La décision %1 est citée, mais aucun service web de cette demande ne repose sur elle.</translation>
    </message>
    <message>
        <source>Leave it out, or cite it for the service that it authorizes.</source>
        <translation>Retirez-la, ou citez-la pour le service web sur lequel elle porte.</translation>
    </message>
    <message>
        <source>Every decision cited serves a service</source>
        <translation>À chaque décision citée correspond un service web</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>services and what is found on them</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The certificate is valid from %1, after the start date %2.</source>
        <translation>Le certificat est valable à partir du %1, après la date de début %2.</translation>
    </message>
    <message>
        <source>Start on that day or later, or note the certificate that is valid now.</source>
        <translation>Commencez ce jour-là ou plus tard, ou enregistrez le certificat valable actuellement.</translation>
    </message>
    <message>
        <source>The form is in %1, and the institution writes in %2.</source>
        <translation>Le formulaire est en %1, mais l’institution écrit en %2.</translation>
    </message>
    <message>
        <source>Choose that language; a copy in another one can be printed for reading.</source>
        <translation>Choisissez cette langue ; une copie de lecture dans une autre peut être imprimée.</translation>
    </message>
    <message>
        <source>The form is in %1, and the institution writes in Dutch or in French.</source>
        <translation>Le formulaire est en %1, mais l’institution écrit en néerlandais ou en français.</translation>
    </message>
    <message>
        <source>Choose one of the two; a copy in another language can be printed for reading.</source>
        <translation>Choisissez l’une des deux langues ; une copie de lecture dans une autre langue peut être imprimée.</translation>
    </message>
    <message>
        <source>The form is in a language of the institution</source>
        <translation>Le formulaire est dans une langue de l’institution</translation>
    </message>
    <message>
        <source>The authorization concerned is for version %1, and the form names another one.</source>
        <translation>L’autorisation concernée porte sur la version %1, et le formulaire en mentionne une autre.</translation>
    </message>
    <message>
        <source>Name its version, or choose the authorization that is meant.</source>
        <translation>Indiquez sa version, ou choisissez l’autorisation visée.</translation>
    </message>
    <message>
        <source>The decision %1 names %3 (%2), which merged into %5 on %4.</source>
        <translation>La décision %1 désigne %3 (%2), institution absorbée par %5 le %4.</translation>
    </message>
    <message>
        <source>Ask KSZ whether the decision goes on for %5, or cite one that names it.</source>
        <translation>Demandez à la BCSS si la décision reste valable pour %5, ou citez une décision qui désigne cette institution.</translation>
    </message>
    <message>
        <source>The decision %1 names %3 by the number %2, which it had before %4.</source>
        <translation>La décision %1 désigne %3 par le numéro %2, qui était le sien avant le %4.</translation>
    </message>
    <message>
        <source>Say beside the basis that it is the same institution.</source>
        <translation>Précisez à côté de la base qu’il s’agit de la même institution.</translation>
    </message>
    <message>
        <source>The decision names the institution as it is now</source>
        <translation>La décision désigne l’institution telle qu’elle est aujourd’hui</translation>
    </message>
    <message>
        <source>%1 is a part of %2 since %3: nothing is asked in its name any more.</source>
        <translation>%1 fait partie de %2 depuis le %3 : plus rien n’est demandé en son nom.</translation>
    </message>
    <message>
        <source>Make the request in the name of %2, as a copy of this one.</source>
        <translation>Faites la demande au nom de %2, en copiant celle-ci.</translation>
    </message>
    <message>
        <source>The form must be signed by the %1 too, and on %2 nobody is.</source>
        <translation>Le formulaire doit aussi être signé au titre de la fonction « %1 », que personne n’occupe le %2.</translation>
    </message>
    <message>
        <source>Record who holds that post, or choose another signing day.</source>
        <translation>Enregistrez qui occupe cette fonction, ou choisissez un autre jour de signature.</translation>
    </message>
    <message>
        <source>On %3 %1 becomes a part of %2, and what is asked begins after that.</source>
        <translation>Le %3, %1 fera partie de %2, et ce qui est demandé ne commence qu’ensuite.</translation>
    </message>
    <message>
        <source>Ask it in the name of %2, or let it begin before.</source>
        <translation>Demandez-le au nom de %2, ou faites-le commencer avant.</translation>
    </message>
    <message>
        <source>%1 signed on %2, and is recorded absent until %3.</source>
        <translation>%1 a signé le %2 ; une absence est enregistrée jusqu’au %3 inclus.</translation>
    </message>
    <message>
        <source>%1 signed on %2, which only the managing official and the deputy could; present: %3.</source>
        <translation>%1 a signé le %2, ce que seuls le fonctionnaire dirigeant et l’adjoint pouvaient faire ; présent(s) : %3.</translation>
    </message>
    <message>
        <source>%1 signed on %2 without a mandate for it.</source>
        <translation>%1 a signé le %2 sans avoir de mandat pour le faire.</translation>
    </message>
    <message>
        <source>%1 signed on %2, and is not known at %3.</source>
        <translation>%1 a signé le %2 et ne figure pas parmi les personnes de %3.</translation>
    </message>
    <message>
        <source>Put right what is recorded, if it is wrong; otherwise have a new version signed.</source>
        <translation>Corrigez ce qui est enregistré si c’est inexact ; sinon, faites signer une nouvelle version.</translation>
    </message>
    <message>
        <source>“Not applicable” is declared beside the decision %1.</source>
        <translation>« Sans objet » est déclaré à côté de la décision %1.</translation>
    </message>
    <message>
        <source>Keep one of the two: the form would declare both.</source>
        <translation>Gardez l’un des deux : le formulaire déclarerait les deux.</translation>
    </message>
    <message>
        <source>“%1” is cited without its article.</source>
        <translation>« %1 » est cité sans son article.</translation>
    </message>
    <message>
        <source>Name the article that allows the exchange.</source>
        <translation>Indiquez l’article qui permet l’échange.</translation>
    </message>
    <message>
        <source>“%1” is cited without its day.</source>
        <translation>« %1 » est cité sans sa date.</translation>
    </message>
    <message>
        <source>Give the day of the law or the royal decree.</source>
        <translation>Indiquez la date de la loi ou de l’arrêté royal.</translation>
    </message>
    <message>
        <source>“%1” is cited without its day and without its article.</source>
        <translation>« %1 » est cité sans sa date et sans son article.</translation>
    </message>
    <message>
        <source>Give the day, and name the article that allows the exchange.</source>
        <translation>Indiquez la date, et l’article qui permet l’échange.</translation>
    </message>
    <message>
        <source>The law is cited with day and article</source>
        <translation>La loi est citée avec sa date et son article</translation>
    </message>
    <message>
        <source>The last day of use, %1, is past when the form is signed, on %2.</source>
        <translation>Le dernier jour d’utilisation, le %1, est déjà passé lorsque le formulaire est signé, le %2.</translation>
    </message>
    <message>
        <source>State a day on which KSZ can still act; what is past does not end.</source>
        <translation>Indiquez un jour auquel la BCSS peut encore agir : ce qui est passé ne peut plus cesser.</translation>
    </message>
    <message>
        <source>The last day of use, %1, lies after the last day of the authorization, %2.</source>
        <translation>Le dernier jour d’utilisation, le %1, est postérieur au dernier jour de l’autorisation, le %2.</translation>
    </message>
    <message>
        <source>State an earlier day, or let the authorization end by itself.</source>
        <translation>Indiquez un jour antérieur, ou laissez l’autorisation expirer d’elle-même.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>The draft was imported.</source>
        <translation>Le projet a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were imported; there already: %1.</source>
        <translation>
            <numerusform>%n élément a été importé ; déjà présents : %1.</numerusform>
            <numerusform>%n éléments ont été importés ; déjà présents : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were imported; there already: %1; left as they are: %2.</source>
        <translation>
            <numerusform>%n élément a été importé ; déjà présents : %1 ; laissés tels quels : %2.</numerusform>
            <numerusform>%n éléments ont été importés ; déjà présents : %1 ; laissés tels quels : %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1</source>
        <translation>L’importation du %1</translation>
    </message>
    <message>
        <source>The import of %1 on %2</source>
        <comment>file, day</comment>
        <translation>L’importation de %1 le %2</translation>
    </message>
    <message>
        <source>%1 is taken back as a whole: what it added goes, what it changed is as it was before. The history keeps both.</source>
        <comment>the import of a file</comment>
        <translation>Annuler dans son ensemble : %1 ? Ce qui a été ajouté disparaît, ce qui a été modifié redevient ce qu’il était. L’historique conserve les deux.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La conserver</translation>
    </message>
    <message>
        <source>The file is still being imported: wait for its end.</source>
        <translation>Le fichier est encore en cours d’importation : attendez la fin.</translation>
    </message>
    <message>
        <source>Stopped: the import was not taken back.</source>
        <translation>Arrêté : l’importation n’a pas été annulée.</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 éléments sur %2</translation>
    </message>
    <message>
        <source>The import is still being taken back. If you go on now, that is broken off and all of it stays as it was imported.</source>
        <translation>L’annulation de l’importation est encore en cours. Si vous continuez maintenant, elle est interrompue et tout reste tel qu’il a été importé.</translation>
    </message>
    <message>
        <source>Leave it as imported</source>
        <translation>Laisser tel qu’importé</translation>
    </message>
    <message>
        <source>%1: it was taken back as a whole.</source>
        <comment>the import of a file</comment>
        <translation>%1 a été annulée dans son ensemble.</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>whom one writes to</source>
        <translation>le destinataire</translation>
    </message>
    <message>
        <source>the institution</source>
        <translation>l’institution</translation>
    </message>
    <message>
        <source>who prepared the form</source>
        <translation>qui a préparé le formulaire</translation>
    </message>
    <message>
        <source>day of the letter</source>
        <translation>jour de la lettre</translation>
    </message>
    <message>
        <source>how many requests</source>
        <translation>nombre de demandes</translation>
    </message>
    <message>
        <source>our references, with commas</source>
        <translation>nos références, avec des virgules</translation>
    </message>
    <message>
        <source>when there is one request</source>
        <translation>s’il y a une seule demande</translation>
    </message>
    <message>
        <source>when there are several requests</source>
        <translation>s’il y a plusieurs demandes</translation>
    </message>
    <message>
        <source>when papers go along</source>
        <translation>si des annexes sont jointes</translation>
    </message>
    <message>
        <source>for each request</source>
        <translation>pour chaque demande</translation>
    </message>
    <message>
        <source>our reference</source>
        <translation>nos références</translation>
    </message>
    <message>
        <source>version of the form</source>
        <translation>version du formulaire</translation>
    </message>
    <message>
        <source>their reference</source>
        <translation>leurs références</translation>
    </message>
    <message>
        <source>application</source>
        <translation>application</translation>
    </message>
    <message>
        <source>web services</source>
        <translation>services web</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>day sent</source>
        <translation>jour d’envoi</translation>
    </message>
    <message>
        <source>day of acknowledgement</source>
        <translation>jour de la confirmation de réception</translation>
    </message>
    <message>
        <source>working days waited</source>
        <translation>jours ouvrables écoulés</translation>
    </message>
    <message>
        <source>days of earlier reminders</source>
        <translation>jours des rappels précédents</translation>
    </message>
    <message>
        <source>when it has no number of ours</source>
        <translation>lorsqu’elle n’a pas de numéro de notre part</translation>
    </message>
    <message>
        <source>forms that went signed by post and go along unsigned, with commas</source>
        <translation>formulaires envoyés signés par la poste et joints sans signature, séparés par des virgules</translation>
    </message>
    <message>
        <source>when there are several of these</source>
        <translation>s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>kind of request</source>
        <translation>type de demande</translation>
    </message>
    <message>
        <source>day on which it was executed, where a letter is to follow</source>
        <translation>jour de l’exécution, lorsqu’un courrier doit suivre</translation>
    </message>
    <message>
        <source>sentence on the forms that go along unsigned, with the way by which the signed ones went</source>
        <translation>phrase sur les formulaires joints non signés, avec le mode d’envoi des formulaires signés</translation>
    </message>
    <message>
        <source>when an answer is waited for</source>
        <translation>si une réponse est attendue</translation>
    </message>
    <message>
        <source>when only program numbers by letter are waited for</source>
        <translation>si seuls des numéros de programme par courrier sont attendus</translation>
    </message>
    <message>
        <source>when other letters after an execution are waited for</source>
        <translation>si d’autres courriers sont attendus après une exécution</translation>
    </message>
    <message>
        <source>web services whose program number is to follow by letter</source>
        <translation>services web dont le numéro de programme suit par courrier</translation>
    </message>
    <message>
        <source>web services on which the answer is to follow by letter</source>
        <translation>services web pour lesquels la réponse suit par courrier</translation>
    </message>
    <message>
        <source>days of telephone calls</source>
        <translation>jours des contacts téléphoniques</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message>
        <source>There is nothing in this list.</source>
        <translation>Cette liste est vide.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>tel que connu le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <comment>the filter of a list</comment>
        <translation>Sélection – %1</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;CSV (*.csv)</source>
        <translation>Feuille de calcul (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose a name that ends with .xlsx or .csv.</source>
        <translation>Choisissez un nom qui se termine par .xlsx ou .csv.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n ligne a été écrite dans %1.</numerusform>
            <numerusform>%n lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was handed to the printer.</source>
        <translation>Remis à l’imprimante : %1</translation>
    </message>
    <message>
        <source>There is no printer here: save the list as PDF and print that elsewhere, or set up a printer on this computer.</source>
        <translation>Il n’y a pas d’imprimante ici : enregistrez la liste en PDF et imprimez-la ailleurs, ou configurez une imprimante sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Save list as PDF</source>
        <translation>Enregistrer la liste en PDF</translation>
    </message>
    <message>
        <source>Save list as PDF…</source>
        <translation>Enregistrer la liste en PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The list was saved: %1</source>
        <translation>La liste a été enregistrée : %1</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <source>What</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Tel qu’enregistré</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institution</translation>
    </message>
    <message>
        <source>KBO number</source>
        <translation>numéro d’entreprise (BCE)</translation>
    </message>
    <message>
        <source>application</source>
        <translation>application</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service web</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>finalité</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>base</translation>
    </message>
    <message>
        <source>program number</source>
        <translation>numéro de programme</translation>
    </message>
    <message>
        <source>day sent</source>
        <translation>jour d’envoi</translation>
    </message>
    <message>
        <source>day executed</source>
        <translation>jour d’exécution</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>The row has %2 cells and the columns are %3: put a text that holds the separator between quotation marks.</source>
        <translation>La ligne a %2 cellules et il y a %3 colonnes : mettez entre guillemets un texte qui contient le séparateur.</translation>
    </message>
    <message>
        <source>No institution is named: add its name or its KBO number.</source>
        <translation>Aucune institution n’est nommée : ajoutez son nom ou son numéro d’entreprise (BCE).</translation>
    </message>
    <message>
        <source>The institution “%2” is not in the register: add it there, or correct the name.</source>
        <translation>L’institution « %2 » n’est pas dans le registre : ajoutez-la, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>Several institutions are named “%2”: give the KBO number of the one meant.</source>
        <translation>Plusieurs institutions s’appellent « %2 » : donnez le numéro d’entreprise (BCE) de celle qui est visée.</translation>
    </message>
    <message>
        <source>The name “%2” and the KBO number, of %3, are of two institutions: correct one.</source>
        <translation>Le nom « %2 » et le numéro d’entreprise (BCE), de %3, sont de deux institutions : corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>“%2” is not a valid enterprise number (KBO): correct it.</source>
        <translation>« %2 » n’est pas un numéro d’entreprise (BCE) valable : corrigez-le.</translation>
    </message>
    <message>
        <source>“%2” is no environment: write test, acceptance or production, one a row.</source>
        <translation>« %2 » n’est pas un environnement : écrivez test, acceptation ou production, un par ligne.</translation>
    </message>
    <message>
        <source>“%2” is no state: write sent, executed, returned, refused or withdrawn.</source>
        <translation>« %2 » n’est pas un état : écrivez envoyée, exécutée, renvoyée, refusée ou retirée.</translation>
    </message>
    <message>
        <source>The state is “%2”, and yet there is a day of execution, %3: correct one.</source>
        <translation>L’état est « %2 », et pourtant il y a un jour d’exécution, %3 : corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The %1 “%2” is not a day that exists: write it as 03/02/2025 or 2025-02-03.</source>
        <translation>« %2 » (%1) n’est pas un jour qui existe : écrivez-le comme 03/02/2025 ou 2025-02-03.</translation>
    </message>
    <message>
        <source>The program number “%2” is too short: it has exactly eleven digits.</source>
        <translation>Le numéro de programme « %2 » est trop court : il doit compter exactement onze chiffres.</translation>
    </message>
    <message>
        <source>The program number “%2” seems to have lost its leading zeros in a spreadsheet: have them put back, or correct it.</source>
        <translation>Le numéro de programme « %2 » semble avoir perdu ses zéros de tête dans un tableur : faites-les remettre, ou corrigez-le.</translation>
    </message>
    <message>
        <source>“%2” is not a program number: it has exactly eleven digits.</source>
        <translation>« %2 » n’est pas un numéro de programme : celui-ci compte exactement onze chiffres.</translation>
    </message>
    <message>
        <source>The program number %2 is one of another institution, %3: check it.</source>
        <translation>Le numéro de programme %2 est celui d’une autre institution, %3 : vérifiez-le.</translation>
    </message>
    <message>
        <source>The same as line %2.</source>
        <translation>Identique à la ligne %2.</translation>
    </message>
    <message>
        <source>In the register already, as request %2.</source>
        <translation>Déjà dans le registre, comme demande %2.</translation>
    </message>
    <message>
        <source>To complete: %1.</source>
        <translation>À compléter : %1.</translation>
    </message>
    <message>
        <source>The day executed, %2, lies before the day sent: check it.</source>
        <translation>Le jour d’exécution, %2, précède le jour d’envoi : vérifiez.</translation>
    </message>
    <message>
        <source>No authorization is made: it needs an application, a service and an environment.</source>
        <translation>Aucune autorisation n’est créée : il faut une application, un service web et un environnement.</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>fate of a row</comment>
        <translation>importée</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>fate of a row</comment>
        <translation>doublon</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>fate of a row</comment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>The list is empty: choose another one.</source>
        <translation>La liste est vide : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet program: save it there as CSV, or copy its cells.</source>
        <translation>Ceci est un classeur de tableur : enregistrez-le en CSV, ou copiez ses cellules.</translation>
    </message>
    <message>
        <source>This is no list: it holds no text. Choose a CSV file.</source>
        <translation>Ceci n’est pas une liste : il n’y a pas de texte. Choisissez un fichier CSV.</translation>
    </message>
    <message>
        <source>The list has 0 rows below the names of its columns: there is nothing to import.</source>
        <translation>La liste a 0 ligne sous les noms de ses colonnes : il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>name of a column</comment>
        <translation>motif</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Decisions of the committee</source>
        <translation>Décisions du comité</translation>
    </message>
    <message>
        <source>Program numbers</source>
        <translation>Numéros de programme</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>People and mandates</source>
        <translation>Personnes et mandats</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services web</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Numéro d’entreprise (BCE)</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>Utilisée depuis</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>In force on this day</source>
        <translation>En vigueur ce jour-là</translation>
    </message>
    <message>
        <source>Dossier numbers</source>
        <translation>Numéros de dossier</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur à partir du</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>Dans cet état depuis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au … inclus</translation>
    </message>
    <message>
        <source>Holds it on this day</source>
        <translation>En fonction ce jour-là</translation>
    </message>
    <message>
        <source>Absent on this day</source>
        <translation>Absent ce jour-là</translation>
    </message>
    <message>
        <source>May sign on this day</source>
        <translation>Peut signer ce jour-là</translation>
    </message>
    <message>
        <source>As what, or why not</source>
        <translation>En quelle qualité, ou pourquoi pas</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Certificat valable jusqu’au … inclus</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Numéro d’ordre</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Survenu le</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>Encodé le</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Numéro de l’élément</translation>
    </message>
    <message>
        <source>security consultant, in the others&apos; absence</source>
        <translation>conseiller en sécurité, en l’absence des autres</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>an official or deputy is present</source>
        <translation>un fonctionnaire dirigeant ou un adjoint est présent</translation>
    </message>
    <message>
        <source>no mandate that lets sign</source>
        <translation>aucun mandat qui permette de signer</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>pas encore en vigueur</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>expire bientôt</translation>
    </message>
    <message>
        <source>without valid basis</source>
        <translation>sans base valable</translation>
    </message>
    <message>
        <source>all</source>
        <comment>operations</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Open reviews</source>
        <translation>Révisions en cours</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>ended since</source>
        <translation>terminée depuis</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>opérations</translation>
    </message>
    <message>
        <source>legal context</source>
        <translation>contexte légal</translation>
    </message>
    <message>
        <source>dossier number</source>
        <translation>numéro de dossier</translation>
    </message>
    <message>
        <source>why no decision is needed</source>
        <translation>pourquoi aucune décision n’est nécessaire</translation>
    </message>
    <message>
        <source>in use since</source>
        <translation>utilisée depuis</translation>
    </message>
    <message>
        <source>last use</source>
        <translation>dernière utilisation</translation>
    </message>
    <message>
        <source>number of the request</source>
        <translation>numéro de la demande</translation>
    </message>
    <message>
        <source>in this state since</source>
        <translation>dans cet état depuis</translation>
    </message>
    <message>
        <source>A quotation mark is never closed, so all from line %2 to line %3 stands in one cell: close it.</source>
        <translation>Un guillemet n’est jamais fermé, de sorte que tout ce qui va de la ligne %2 à la ligne %3 se trouve dans une seule cellule : fermez-le.</translation>
    </message>
    <message>
        <source>A text in quotation marks begins on line %2, and behind its closing mark on line %3 stands more: put the mark where the text ends, and double the marks within it.</source>
        <translation>Un texte entre guillemets commence à la ligne %2, et quelque chose suit son guillemet fermant à la ligne %3 : placez ce guillemet à la fin du texte et doublez ceux qu’il contient.</translation>
    </message>
    <message>
        <source>From line %2 to line %3 whole rows stand in one cell: a quotation mark is not closed where its text ends.</source>
        <translation>De la ligne %2 à la ligne %3, des lignes entières se trouvent dans une seule cellule : un guillemet n’est pas fermé à la fin de son texte.</translation>
    </message>
    <message>
        <source>This is no request: it names neither a service with an environment nor a program number. Complete the row, or leave it out.</source>
        <translation>Ce n’est pas une demande : la ligne ne mentionne ni service web avec un environnement, ni numéro de programme. Complétez-la ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>The %1 is “%2”: the spreadsheet or database had no value there. Put the value in, or empty the cell.</source>
        <translation>Pour « %1 », il est écrit « %2 » : le tableur ou la base de données n’y avait pas de valeur. Indiquez la valeur ou videz la cellule.</translation>
    </message>
    <message>
        <source>The %1 “%2” is nearly “%3”, which the register knows: say whether that one is meant, or correct it.</source>
        <translation>« %2 » (%1) est presque « %3 », que le registre connaît : dites si c’est ce qui est visé, ou corrigez-le.</translation>
    </message>
    <message>
        <source>The %1 “%2” can be read in two ways, for some days of this list only exist with the month first: say which comes first.</source>
        <translation>« %2 » (%1) peut se lire de deux façons, car certains jours de cette liste n’existent qu’avec le mois en premier : dites ce qui vient en premier.</translation>
    </message>
    <message>
        <source>In the register already, as an authorization.</source>
        <translation>Déjà dans le registre, comme autorisation.</translation>
    </message>
    <message>
        <source>The last day, %2, lies before the first one: check it.</source>
        <translation>Le dernier jour, %2, précède le premier : vérifiez-le.</translation>
    </message>
    <message>
        <source>The register has an authorization for the same already, from another day or request: check that this is one more.</source>
        <translation>Le registre contient déjà une autorisation pour la même chose, d’un autre jour ou d’une autre demande : vérifiez que celle-ci s’y ajoute.</translation>
    </message>
    <message>
        <source>Line %2 makes an authorization for the same already: check that this is one more.</source>
        <translation>La ligne %2 crée déjà une autorisation pour la même chose : vérifiez que celle-ci s’y ajoute.</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>fate of a row</comment>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>The text is UTF-8, but not everywhere: correct it, or say in which encoding it is.</source>
        <translation>Le texte est en UTF-8, mais pas partout : corrigez-le ou dites dans quel codage il est.</translation>
    </message>
    <message>
        <source>The text is UTF-8, but on line %1 a letter is damaged or cut off: correct it, or say in which encoding it is.</source>
        <translation>Le texte est en UTF-8, mais à la ligne %1 une lettre est abîmée ou coupée : corrigez-le ou dites dans quel codage il est.</translation>
    </message>
    <message>
        <source>MS-DOS (code page 850)</source>
        <comment>encoding</comment>
        <translation>MS-DOS (page de codes 850)</translation>
    </message>
    <message>
        <source>Macintosh</source>
        <comment>encoding</comment>
        <translation>Macintosh</translation>
    </message>
    <message>
        <source>Read as %1: %2</source>
        <comment>encoding, words</comment>
        <translation>Lu comme %1. Est-ce juste ? %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and what it says</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>Numéro dans le registre</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word in quotation marks</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1 has %2 characters, and at most %3 are kept: shorten it.</source>
        <translation>%1 compte %2 caractères, et %3 au plus sont conservés : raccourcissez le texte.</translation>
    </message>
    <message>
        <source>The %1, %2, lies in the future: correct it.</source>
        <translation>« %2 » (%1) se situe dans l’avenir : corrigez cette date.</translation>
    </message>
    <message>
        <source>The register has an authorization of the same service with the purpose “%2”: check that this is not the same one, worded otherwise.</source>
        <translation>Le registre contient une autorisation pour le même service web avec la finalité « %2 » : vérifiez que ce n’est pas la même, formulée autrement.</translation>
    </message>
    <message>
        <source>Line %2 makes an authorization of the same service with another purpose: check that this is not the same one, worded otherwise.</source>
        <translation>La ligne %2 crée une autorisation pour le même service web avec une autre finalité : vérifiez que ce n’est pas la même, formulée autrement.</translation>
    </message>
    <message>
        <source>The %1 holds a number that looks like the national number of a person: take it out if it is one.</source>
        <translation>« %1 » contient un numéro qui ressemble au NISS d’une personne : retirez-le si c’en est un.</translation>
    </message>
    <message>
        <source>The %1 “%2” is more than one: make one row of each.</source>
        <translation>« %2 » (%1) en cite plusieurs : faites une ligne de chacun.</translation>
    </message>
    <message>
        <source>Line %2 is about the same and says otherwise (%1): correct one of the two, or leave one out.</source>
        <translation>La ligne %2 porte sur la même chose et dit autre chose (%1) : corrigez l’une des deux, ou laissez-en une de côté.</translation>
    </message>
    <message>
        <source>The state is “%2”, and yet there is a day of execution, %3: it is taken as the day of that answer, check it.</source>
        <translation>L’état est « %2 », et pourtant il y a un jour d’exécution, %3 : il est pris comme jour de cette réponse, vérifiez-le.</translation>
    </message>
    <message>
        <source>Operations asked</source>
        <translation>Opérations demandées</translation>
    </message>
    <message>
        <source>Version asked</source>
        <translation>Version demandée</translation>
    </message>
    <message>
        <source>Start asked</source>
        <translation>Date de début demandée</translation>
    </message>
    <message>
        <source>Last day asked</source>
        <translation>Dernier jour demandé</translation>
    </message>
    <message>
        <source>conditions of the answer</source>
        <translation>conditions de la réponse</translation>
    </message>
    <message>
        <source>operations asked</source>
        <translation>opérations demandées</translation>
    </message>
    <message>
        <source>version asked</source>
        <translation>version demandée</translation>
    </message>
    <message>
        <source>start asked</source>
        <translation>date de début demandée</translation>
    </message>
    <message>
        <source>last day asked</source>
        <translation>dernier jour demandé</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>of a request&apos;s form</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Valid on this day</source>
        <translation>Valable ce jour-là</translation>
    </message>
    <message>
        <source>The row cites decision %2 and says that none is needed: leave one of the two out.</source>
        <translation>La ligne cite la décision %2 et indique qu’aucune n’est requise : omettez l’une des deux mentions.</translation>
    </message>
    <message>
        <source>Law or royal decree</source>
        <translation>Loi ou arrêté royal</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>law or royal decree</source>
        <translation>loi ou arrêté royal</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>“%2” is a number that %3 had before: the row is taken as its own.</source>
        <translation>« %2 » est un numéro que %3 portait auparavant : la ligne lui est attribuée.</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Absorbée par</translation>
    </message>
    <message>
        <source>Merged on</source>
        <translation>Absorbée le</translation>
    </message>
    <message>
        <source>Held before by</source>
        <translation>Auparavant détenue par</translation>
    </message>
    <message>
        <source>Way of sending</source>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Original signé</translation>
    </message>
    <message>
        <source>Reply asked by</source>
        <translation>Réponse demandée pour le</translation>
    </message>
    <message>
        <source>Program number brought</source>
        <translation>Numéro de programme communiqué</translation>
    </message>
    <message>
        <source>Corrected event</source>
        <translation>Événement corrigé</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>Ce qui a été corrigé</translation>
    </message>
    <message>
        <source>As it was noted</source>
        <translation>Tel que noté</translation>
    </message>
    <message>
        <source>As it is right</source>
        <translation>Tel qu’il est exact</translation>
    </message>
    <message>
        <source>Last day of what ended</source>
        <translation>Dernier jour de ce qui a pris fin</translation>
    </message>
    <message>
        <source>Transfer asked on</source>
        <translation>Transfert demandé le</translation>
    </message>
</context>
<context>
    <name>LoggingFields</name>
    <message>
        <source>System that keeps the log</source>
        <translation>Système qui conserve le journal</translation>
    </message>
    <message>
        <source>Keeper of the log</source>
        <translation>Journal conservé par</translation>
    </message>
    <message>
        <source>WHO is logged?</source>
        <translation>QUI est journalisé ?</translation>
    </message>
    <message>
        <source>WHAT?</source>
        <translation>QUOI ?</translation>
    </message>
    <message>
        <source>WHEN?</source>
        <translation>QUAND ?</translation>
    </message>
    <message>
        <source>HOW?</source>
        <translation>COMMENT ?</translation>
    </message>
    <message>
        <source>Each request traced to a person?</source>
        <translation>Chaque requête rattachable à la personne physique ?</translation>
    </message>
    <message>
        <source>Years kept</source>
        <translation>Années de conservation</translation>
    </message>
    <message>
        <source>Joined to KSZ&apos;s log by</source>
        <translation>Lien avec le journal de la BCSS</translation>
    </message>
    <message>
        <source>Log last retrieved on</source>
        <translation>Journal consulté en dernier le</translation>
    </message>
    <message>
        <source>Retrieved by</source>
        <translation>Consulté par</translation>
    </message>
    <message>
        <source>Result of the retrieval</source>
        <translation>Résultat de la consultation</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Opinion and reasons</source>
        <translation>Avis et motifs</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>Toutes les opérations</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Authorization concerned</source>
        <translation>Autorisation concernée</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Check (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Decision of the committee</source>
        <translation>Décision du comité</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Roles of the consultant</source>
        <translation>Rôles du conseiller</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Personnes de contact</translation>
    </message>
    <message>
        <source>Copied from request</source>
        <translation>Copiée de la demande</translation>
    </message>
    <message>
        <source>Cover page (SHA-256)</source>
        <translation>Note d’accompagnement (SHA-256)</translation>
    </message>
    <message>
        <source>Data (SHA-256)</source>
        <translation>Données (SHA-256)</translation>
    </message>
    <message>
        <source>Persons and data concerned</source>
        <translation>Personnes et données concernées</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Working days until a decision is in force</source>
        <translation>Jours ouvrables avant l’entrée en vigueur d’une décision</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>For decisions from</source>
        <translation>Pour les décisions à partir du</translation>
    </message>
    <message>
        <source>Deliberation number</source>
        <translation>Numéro de délibération</translation>
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
        <translation>Réglé le</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au … inclus</translation>
    </message>
    <message>
        <source>Traced to a person</source>
        <translation>Rattachable à la personne physique</translation>
    </message>
    <message>
        <source>Echo test on</source>
        <translation>Test « écho » le</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Days before an end</source>
        <translation>Jours avant une échéance</translation>
    </message>
    <message>
        <source>Finalised on</source>
        <translation>Établie le</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Form (SHA-256)</source>
        <translation>Formulaire (SHA-256)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Functional contact</source>
        <translation>Contact fonctionnel</translation>
    </message>
    <message>
        <source>History up to here (SHA-256)</source>
        <translation>Historique jusqu’ici (SHA-256)</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>COMMENT</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>En vigueur le</translation>
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
        <translation>Lien avec le journal de la BCSS</translation>
    </message>
    <message>
        <source>KBO number</source>
        <translation>Numéro d’entreprise (BCE)</translation>
    </message>
    <message>
        <source>Keeper of the log</source>
        <translation>Journal conservé par</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last retrieval</source>
        <translation>Dernière consultation</translation>
    </message>
    <message>
        <source>Usual working days until execution</source>
        <translation>Jours ouvrables habituels jusqu’à l’exécution</translation>
    </message>
    <message>
        <source>Legal context</source>
        <translation>Contexte légal</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Security logging</source>
        <translation>Journalisation de sécurité</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Managing institution</source>
        <translation>Institution de gestion</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Norms questionnaire due on</source>
        <translation>Questionnaire des normes dû le</translation>
    </message>
    <message>
        <source>Not applicable because</source>
        <translation>Sans objet parce que</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Numbering of requests</source>
        <translation>Numérotation des demandes</translation>
    </message>
    <message>
        <source>Concerns an OCMW</source>
        <translation>Concerne un CPAS</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Heure de pointe</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Appels par jour</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Contact at PPKB</source>
        <translation>Contact à la BCSS</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Établie par</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Numéro de programme</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalités</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Working days between reminders</source>
        <translation>Jours ouvrables entre les rappels</translation>
    </message>
    <message>
        <source>Working days until the first reminder</source>
        <translation>Jours ouvrables jusqu’au premier rappel</translation>
    </message>
    <message>
        <source>Reason of the reopening</source>
        <translation>Motif de la réouverture</translation>
    </message>
    <message>
        <source>Field to correct</source>
        <translation>Champ à corriger</translation>
    </message>
    <message>
        <source>Replaced by decision</source>
        <translation>Remplacée par la décision</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Years kept</source>
        <translation>Années de conservation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Sector code</source>
        <translation>Code du secteur</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service web</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services web</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signée le</translation>
    </message>
    <message>
        <source>Signing day</source>
        <translation>Jour de signature</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Ce que le service web fournit</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Contact technique</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Printed title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>URN</source>
        <translation>URN</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au … inclus</translation>
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
        <translation>Caduque parce que</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>Caduque depuis le</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUOI</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>QUAND</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>QUI</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirée le</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Every year on</source>
        <translation>Chaque année le</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Asked whom</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Corrected event</source>
        <translation>Événement rectifié</translation>
    </message>
    <message>
        <source>Date on it</source>
        <translation>Date de leur lettre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Motif de la fin</translation>
    </message>
    <message>
        <source>Ended since</source>
        <translation>Terminée depuis</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Introduit le</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donné par</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Go-live day</source>
        <translation>Jour de mise en service</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Survenu le</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Last use according to</source>
        <translation>Dernière utilisation selon</translation>
    </message>
    <message>
        <source>Later systems</source>
        <translation>Systèmes ultérieurs</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Next retrieval test</source>
        <translation>Prochain test de consultation</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouverte le</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Prepared from</source>
        <translation>Préparée à partir de</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Chantier</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Numéro de l’élément</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Leurs références</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>Utilisée depuis</translation>
    </message>
    <message>
        <source>In use according to</source>
        <translation>Utilisée selon</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Suspended since</source>
        <translation>Suspendue depuis</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Institutions taken away</source>
        <translation>Institutions retirées</translation>
    </message>
    <message>
        <source>Purposes taken away</source>
        <translation>Finalités retirées</translation>
    </message>
    <message>
        <source>Services taken away</source>
        <translation>Services web retirés</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events left out</source>
        <translation>Événements omis</translation>
    </message>
    <message>
        <source>Point of the dossier</source>
        <translation>Point du dossier</translation>
    </message>
    <message>
        <source>Chased on</source>
        <translation>Rappelé le</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Snoozed on</source>
        <translation>Reporté le</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>By telephone after so many in writing</source>
        <translation>Par téléphone après ce nombre de rappels écrits</translation>
    </message>
    <message>
        <source>Recipient&apos;s name</source>
        <translation>Nom du destinataire</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Rédigé le</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>First event of the import</source>
        <translation>Premier événement de l’importation</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Original signé</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Name in other languages</source>
        <translation>Nom dans d’autres langues</translation>
    </message>
    <message>
        <source>Address in other languages</source>
        <translation>Adresse dans d’autres langues</translation>
    </message>
    <message>
        <source>What it gives, in each language</source>
        <translation>Ce que le service web fournit, dans chaque langue</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Conditions of the answer</source>
        <translation>Conditions de la réponse</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Réponse au plus tard le</translation>
    </message>
    <message>
        <source>Not delivered on</source>
        <translation>Non parvenue le</translation>
    </message>
    <message>
        <source>Letter awaited since</source>
        <translation>Lettre attendue depuis le</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <translation>Signé par une autre personne</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promis pour le</translation>
    </message>
    <message>
        <source>Law or royal decree</source>
        <translation>Loi ou arrêté royal</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Day of the law</source>
        <translation>Date de la loi ou de l’arrêté</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Further basis</source>
        <translation>Autre base</translation>
    </message>
    <message>
        <source>Did not happen, because</source>
        <translation>N’a pas eu lieu, parce que</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Renouvelle</translation>
    </message>
    <message>
        <source>KSZ told on</source>
        <translation>Signalé à la BCSS le</translation>
    </message>
    <message>
        <source>Used since</source>
        <translation>En service depuis le</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Language regime</source>
        <translation>Régime linguistique</translation>
    </message>
    <message>
        <source>Signed electronically by</source>
        <translation>Signé électroniquement par</translation>
    </message>
    <message>
        <source>Institution that merged</source>
        <translation>Institution qui a fusionné</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Absorbée par</translation>
    </message>
    <message>
        <source>Merged on</source>
        <translation>Absorbée le</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Transfer asked on</source>
        <translation>Transfert demandé le</translation>
    </message>
    <message>
        <source>Transfer confirmed on</source>
        <translation>Transfert confirmé le</translation>
    </message>
    <message>
        <source>Application before</source>
        <translation>Application auparavant</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Ticked as none</source>
        <translation>Coché « néant »</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>No program number</source>
        <translation>Aucun numéro de programme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Subject of the certificate</source>
        <translation>Titulaire du certificat (sujet)</translation>
    </message>
    <message>
        <source>Contacted on</source>
        <translation>Contacté le</translation>
    </message>
</context>
<context>
    <name>NameInLanguages</name>
    <message>
        <source>Name and address in other languages</source>
        <translation>Nom et adresse dans d’autres langues</translation>
    </message>
    <message>
        <source>Name in Dutch</source>
        <translation>Nom en néerlandais</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in German</source>
        <translation>Nom en allemand</translation>
    </message>
    <message>
        <source>Address in Dutch</source>
        <translation>Adresse en néerlandais</translation>
    </message>
    <message>
        <source>Address in French</source>
        <translation>Adresse en français</translation>
    </message>
    <message>
        <source>Address in German</source>
        <translation>Adresse en allemand</translation>
    </message>
    <message>
        <source>Empty: forms and letters in this language print the usual name.</source>
        <translation>Vide : les formulaires et lettres dans cette langue impriment le nom habituel.</translation>
    </message>
    <message>
        <source>Empty: forms and letters in this language print the usual address.</source>
        <translation>Vide : les formulaires et lettres dans cette langue impriment l’adresse habituelle.</translation>
    </message>
</context>
<context>
    <name>NormsChapters</name>
    <message>
        <source>core principles</source>
        <translation>principes clés</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>politique</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>biens</translation>
    </message>
    <message>
        <source>logical access</source>
        <translation>accès logique</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>chiffrement</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>sécurité physique</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>exploitation</translation>
    </message>
    <message>
        <source>communications</source>
        <translation>communications</translation>
    </message>
    <message>
        <source>acquisition and development</source>
        <translation>acquisition et développement</translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation>fournisseurs</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incidents</translation>
    </message>
    <message>
        <source>continuity</source>
        <translation>continuité</translation>
    </message>
    <message>
        <source>compliance</source>
        <translation>conformité</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>No notification service answers here: nothing was told.</source>
        <translation>Aucun service de notification ne répond ici : rien n’a été signalé.</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>échu le %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>échéance le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) wait, in the overview.</source>
        <translation>
            <numerusform>%n autre point est en attente, dans l’aperçu.</numerusform>
            <numerusform>%n autres points sont en attente, dans l’aperçu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Chase…</source>
        <translation>Envoyer un rappel…</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Noter la réponse…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signer…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Poursuivre la révision</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today and this week</source>
        <translation>Aujourd’hui et cette semaine</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>En attente de tiers</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Record the letter…</source>
        <translation>Noter la lettre…</translation>
    </message>
    <message>
        <source>Say whether it has left</source>
        <translation>Dire si c’est parti</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
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
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Program numbers</source>
        <translation>Numéros de programme</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Tableau de couverture</translation>
    </message>
    <message>
        <source>Prepare requests</source>
        <translation>Préparer des demandes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
</context>
<context>
    <name>PaperLeaving</name>
    <message>
        <source>letter</source>
        <comment>file name</comment>
        <translation>lettre</translation>
    </message>
    <message>
        <source>reminder</source>
        <comment>file name</comment>
        <translation>rappel</translation>
    </message>
    <message>
        <source>Save mail draft</source>
        <translation>Enregistrer le brouillon de courriel</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Courriel (*.eml)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It was written. It is recorded once you say that it has left.</source>
        <translation>Le document est rédigé. L’envoi sera noté dès que vous direz qu’il est parti.</translation>
    </message>
    <message>
        <source>It was handed to the printer. It is recorded once you say that it has left.</source>
        <translation>Le document a été envoyé à l’imprimante. L’envoi sera noté dès que vous direz qu’il est parti.</translation>
    </message>
    <message>
        <source>%1 was written, but no program opens it: open it yourself.</source>
        <translation>%1 a été enregistré, mais aucun programme ne l’ouvre : ouvrez-le vous-même.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were handed to the printer, one for each recipient and language. Each is recorded once you say that it has left.</source>
        <translation>
            <numerusform>%n lettre a été envoyée à l’imprimante, une par destinataire et par langue. L’envoi sera noté dès que vous direz qu’elle est partie.</numerusform>
            <numerusform>%n lettres ont été envoyées à l’imprimante, une par destinataire et par langue. Chaque envoi sera noté dès que vous direz que la lettre est partie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were written, one for each recipient and language. Each is recorded once you say that it has left.</source>
        <translation>
            <numerusform>%n lettre est rédigée, une par destinataire et par langue. L’envoi sera noté dès que vous direz qu’elle est partie.</numerusform>
            <numerusform>%n lettres sont rédigées, une par destinataire et par langue. Chaque envoi sera noté dès que vous direz que la lettre est partie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>the printer is not known here</source>
        <translation>l’imprimante n’est pas connue ici</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 est absente</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 est arrêtée</translation>
    </message>
    <message numerus="yes">
        <source>no page of that range: there are %n</source>
        <translation>
            <numerusform>aucune page dans cette plage : il y en a %n</numerusform>
            <numerusform>aucune page dans cette plage : il y en a %n</numerusform>
        </translation>
    </message>
    <message>
        <source>it can&apos;t be written to</source>
        <translation>elle n’accepte pas l’écriture</translation>
    </message>
    <message>
        <source>it gave no page %1</source>
        <translation>elle n’a pas donné de page %1</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>elle s’est interrompue</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>Authorizations are needed in each environment.</source>
        <translation>Des autorisations sont requises dans chaque environnement.</translation>
    </message>
    <message>
        <source>First come the connection and the authorizations for test and acceptance; then development begins.</source>
        <translation>D’abord la connexion et les autorisations pour le test et l’acceptation ; ensuite commence le développement.</translation>
    </message>
    <message>
        <source>Meanwhile the request for authorization is filed with the committee.</source>
        <translation>Entre-temps, l’autorisation est demandée au comité.</translation>
    </message>
    <message>
        <source>The committee has a procedure of its own for that.</source>
        <translation>Le comité a pour cela sa propre procédure.</translation>
    </message>
    <message>
        <source>The committee’s authorizations can be consulted on its page.</source>
        <translation>Les autorisations du comité peuvent être consultées sur sa page.</translation>
    </message>
    <message>
        <source>The use of these web services is subject to this procedure.</source>
        <translation>L’utilisation de ces services web est soumise à cette procédure.</translation>
    </message>
    <message>
        <source>An authorization is always limited to one definite purpose, named in the request.</source>
        <translation>Une autorisation se limite toujours à une finalité déterminée, nommée dans la demande.</translation>
    </message>
    <message>
        <source>The use is subject to an authorization of the committee.</source>
        <translation>L’utilisation est soumise à une autorisation du comité.</translation>
    </message>
    <message>
        <source>A favourable answer generally depends on keeping the minimum security norms.</source>
        <translation>Une réponse favorable dépend en général du respect des normes minimales de sécurité.</translation>
    </message>
    <message>
        <source>The General Coordination Committee approved these norms; KSZ publishes them.</source>
        <translation>Le Comité général de coordination a approuvé ces normes ; la BCSS les publie.</translation>
    </message>
    <message>
        <source>The norms require security logging of every use: who, what, when and how.</source>
        <translation>Les normes exigent de journaliser chaque utilisation : qui, quoi, quand et comment.</translation>
    </message>
    <message>
        <source>KSZ keeps all requests and all answers.</source>
        <translation>La BCSS conserve toutes les requêtes et toutes les réponses.</translation>
    </message>
    <message>
        <source>With a program number the institution must log each request, so that the physical person can be found.</source>
        <translation>Avec un numéro de programme, l’institution journalise chaque requête afin de retrouver la personne physique.</translation>
    </message>
    <message>
        <source>Logs are kept for at least 10 years.</source>
        <translation>Les journaux sont conservés au moins 10 ans.</translation>
    </message>
    <message>
        <source>The form is signed by the managing official or the deputy, or in their absence by the security consultant.</source>
        <translation>Le formulaire est signé par le fonctionnaire dirigeant ou l’adjoint, ou en leur absence par le conseiller en sécurité.</translation>
    </message>
    <message>
        <source>The form is available on the website of KSZ.</source>
        <translation>Le formulaire se trouve sur le site de la BCSS.</translation>
    </message>
    <message>
        <source>Exchanges that involve public centres for social welfare use a separate form, kept by the Administratieve Cel at Smals.</source>
        <translation>Les échanges qui concernent des CPAS demandent un formulaire distinct, géré par la Cellule administrative auprès de Smals.</translation>
    </message>
    <message>
        <source>The form is always signed by somebody entitled to do so.</source>
        <translation>Le formulaire est toujours signé par une personne habilitée.</translation>
    </message>
    <message>
        <source>A request is limited to one environment.</source>
        <translation>Une demande se limite à un environnement.</translation>
    </message>
    <message>
        <source>Only the KSZ security service allots program numbers.</source>
        <translation>Seul le service de sécurité de la BCSS attribue des numéros de programme.</translation>
    </message>
    <message>
        <source>The request is worded precisely; the contact at PPKB can help.</source>
        <translation>La demande est formulée avec précision ; la personne de contact à la BCSS peut aider.</translation>
    </message>
    <message>
        <source>For production the committee’s authorization number is stated, or explicitly “not applicable”.</source>
        <translation>Pour la production, le numéro d’autorisation du comité est indiqué, ou expressément « sans objet ».</translation>
    </message>
    <message>
        <source>The completed form is sent to PPKB.</source>
        <translation>Le formulaire complété est envoyé au service Gestion des programmes.</translation>
    </message>
    <message>
        <source>The security service tells the institution’s security consultant of the execution.</source>
        <translation>Le service de sécurité avertit le conseiller en sécurité de l’institution de l’exécution.</translation>
    </message>
    <message>
        <source>Only correctly completed forms are handled.</source>
        <translation>Seuls les formulaires correctement complétés sont traités.</translation>
    </message>
    <message>
        <source>Questions on authorizations and profiles go to the KSZ security service.</source>
        <translation>Les questions sur les autorisations et profils vont au service de sécurité de la BCSS.</translation>
    </message>
</context>
<context>
    <name>ProjectDetail</name>
    <message>
        <source>Open the request</source>
        <translation>Ouvrir la demande</translation>
    </message>
    <message>
        <source>Leave out of the project</source>
        <translation>Retirer du chantier</translation>
    </message>
    <message>
        <source>Last possible days</source>
        <translation>Derniers jours possibles</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Donnez un nom au chantier.</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nom du chantier</translation>
    </message>
    <message>
        <source>Dossier that they wait for</source>
        <translation>Dossier qu’elles attendent</translation>
    </message>
    <message>
        <source>Go-live day</source>
        <translation>Jour de mise en service</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Requests of the project</source>
        <translation>Demandes du chantier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service web</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 no longer belongs to the project; the request itself stays.</source>
        <translation>%1 n’appartient plus au chantier ; la demande elle-même demeure.</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>Aucune demande n’est choisie.</translation>
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
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Jour de fermeture</translation>
    </message>
    <message>
        <source>Connection card</source>
        <translation>Fiche de connexion</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Step of a decision</source>
        <translation>Étape d’une décision</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Assessment of the norms</source>
        <translation>Évaluation des normes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Numéro de programme</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Frozen version</source>
        <translation>Version figée</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service web</translation>
    </message>
    <message>
        <source>added</source>
        <comment>what happened to a record</comment>
        <translation>ajout</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what happened to a record</comment>
        <translation>modification</translation>
    </message>
    <message>
        <source>made</source>
        <comment>what happened to a record</comment>
        <translation>création</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>what happened to a record</comment>
        <translation>suppression</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record and what happened to it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Chantier</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Setback</source>
        <translation>Refus ou renvoi</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>what happened to a record</comment>
        <translation>importation</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>what happened to a record</comment>
        <translation>fin</translation>
    </message>
    <message>
        <source>taken out of a larger one</source>
        <comment>what happened to a record</comment>
        <translation>extrait d’un plus grand registre</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>what happened to a record</comment>
        <translation>suspension</translation>
    </message>
    <message>
        <source>resumed</source>
        <comment>what happened to a record</comment>
        <translation>reprise</translation>
    </message>
    <message>
        <source>reinstated, its end was a mistake</source>
        <comment>what happened to a record</comment>
        <translation>rétablissement (la fin était une erreur)</translation>
    </message>
    <message>
        <source>Term for an answer</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>Rappel ou contact</translation>
    </message>
    <message>
        <source>Template of a letter</source>
        <translation>Modèle de lettre</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel personnel</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Written letter</source>
        <translation>Lettre rédigée</translation>
    </message>
    <message>
        <source>became void</source>
        <comment>what happened to a record</comment>
        <translation>caducité</translation>
    </message>
    <message>
        <source>completed by a newer version of the program</source>
        <comment>what happened to a record</comment>
        <translation>complément par une version plus récente du programme</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>what happened to a record</comment>
        <translation>signature</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>what happened to a record</comment>
        <translation>complément</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>what happened to a record</comment>
        <translation>rectification</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>what happened to a record</comment>
        <translation>annulation</translation>
    </message>
    <message>
        <source>Import brought in</source>
        <translation>Importation effectuée</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Importation annulée</translation>
    </message>
    <message>
        <source>Name of who noted</source>
        <translation>Nom de la personne qui a noté</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Aucun élément</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>transferred</source>
        <comment>what happened to a record</comment>
        <translation>transfert</translation>
    </message>
</context>
<context>
    <name>Reissue</name>
    <message>
        <source>The form was made for %1 to sign, in another capacity or name than %2 on %3. Reissuing makes version %4 of the same number for %2; version %5 becomes void, and the new form is to be printed and signed.</source>
        <translation>Le formulaire a été établi pour la signature de %1, sous un autre nom ou en une autre qualité que %2 le %3. La réémission crée la version %4 du même numéro pour %2 ; la version %5 devient caduque, et le nouveau formulaire doit être imprimé et signé.</translation>
    </message>
    <message>
        <source>Not reissued: %1 Reopen the request to settle that.</source>
        <translation>Pas réémise : %1 Rouvrez la demande pour régler cela.</translation>
    </message>
    <message>
        <source>Reissued for %1</source>
        <translation>Réémise pour %1</translation>
    </message>
    <message>
        <source>%1 version %2 is made for %3: print it and have it signed.</source>
        <translation>%1 version %2 est établie pour %3 : imprimez-la et faites-la signer.</translation>
    </message>
</context>
<context>
    <name>RequestActions</name>
    <message>
        <source>Not possible while the request is “%1”.</source>
        <translation>Impossible tant que la demande est « %1 ».</translation>
    </message>
    <message>
        <source>Only a draft can be edited: reopen the request first.</source>
        <translation>Seul un projet peut être modifié : rouvrez d’abord la demande.</translation>
    </message>
    <message>
        <source>Only requests that are to be signed go into a signing folder.</source>
        <translation>Seules les demandes prêtes à signer vont dans un parapheur.</translation>
    </message>
    <message>
        <source>A draft has no form in force: finalise it first.</source>
        <translation>Un projet n’a pas encore de formulaire valable : rendez-le d’abord définitif.</translation>
    </message>
    <message>
        <source>A withdrawn request has no form in force.</source>
        <translation>Une demande retirée n’a pas de formulaire valable.</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Modifier le projet</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Copier comme nouvelle</translation>
    </message>
    <message>
        <source>%1 was handed to the printer.</source>
        <translation>Remis à l’imprimante : %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>Le fichier a été enregistré : %1</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>%1 is a draft again.</source>
        <translation>%1 est à nouveau un projet.</translation>
    </message>
    <message>
        <source>%1 was withdrawn.</source>
        <translation>%1 a été retirée.</translation>
    </message>
    <message>
        <source>Nothing can be recorded while the request is “%1”.</source>
        <translation>Rien ne peut être noté tant que la demande est « %1 ».</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Noter la réponse…</translation>
    </message>
    <message>
        <source>Record that it was answered…</source>
        <translation>Noter notre réponse…</translation>
    </message>
    <message>
        <source>A draft for %1 was made.</source>
        <translation>Un projet pour %1 a été créé.</translation>
    </message>
    <message>
        <source>Only a signed request can be sent; this one is “%1”.</source>
        <translation>Seule une demande signée peut être envoyée ; celle-ci est « %1 ».</translation>
    </message>
    <message>
        <source>A question is asked about a draft.</source>
        <translation>Une question ne peut porter que sur un projet.</translation>
    </message>
    <message>
        <source>This request came from outside: there is no form of it here.</source>
        <translation>Cette demande vient de l’extérieur : il n’y a pas de formulaire ici.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>It is kept with the request and its history.</source>
        <translation>C’est conservé avec la demande et son historique.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La demande</translation>
    </message>
    <message>
        <source>Only a request that was sent and has no answer yet can be chased; this one is “%1”.</source>
        <translation>Un rappel ne concerne qu’une demande envoyée et encore sans réponse ; celle-ci est « %1 ».</translation>
    </message>
    <message>
        <source>The files were saved: %1</source>
        <translation>Les fichiers ont été enregistrés : %1</translation>
    </message>
    <message>
        <source>Handed to the printer: %1</source>
        <translation>Remis à l’imprimante : %1</translation>
    </message>
    <message>
        <source>Record that it was sent…</source>
        <translation>Noter l’envoi…</translation>
    </message>
    <message>
        <source>Record the letter…</source>
        <translation>Noter la lettre…</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>Attendu de</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
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
        <translation>Choisissez d’abord une demande.</translation>
    </message>
    <message>
        <source>None of them is to be signed.</source>
        <translation>Aucune d’elles n’est prête à signer.</translation>
    </message>
    <message>
        <source>Nothing can be recorded for any of them.</source>
        <translation>Rien ne peut être noté pour aucune d’elles.</translation>
    </message>
    <message>
        <source>None of them is signed and to be sent.</source>
        <translation>Aucune n’est signée et à envoyer.</translation>
    </message>
    <message>
        <source>None of them was sent and waits on an answer.</source>
        <translation>Aucune d’elles n’est envoyée et en attente de réponse.</translation>
    </message>
    <message>
        <source>Only for one request at a time.</source>
        <translation>Seulement pour une demande à la fois.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Draft</source>
        <comment>a request without number</comment>
        <translation>Projet</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>number of a request</comment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1: no service yet</source>
        <comment>kind of request</comment>
        <translation>%1 : pas encore de service web</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, service</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>subject, application</comment>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>you</source>
        <comment>waits on, the consultant</comment>
        <translation>vous</translation>
    </message>
    <message>
        <source>signatory</source>
        <comment>waits on</comment>
        <translation>signataire</translation>
    </message>
    <message>
        <source>recipient</source>
        <comment>waits on</comment>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>KSZ security service</source>
        <comment>waits on</comment>
        <translation>service de sécurité BCSS</translation>
    </message>
    <message>
        <source>Print the form and have it signed.</source>
        <translation>Imprimez le formulaire et faites-le signer.</translation>
    </message>
    <message>
        <source>Print the form and have it signed by %1.</source>
        <translation>Imprimez le formulaire et faites-le signer par %1.</translation>
    </message>
    <message>
        <source>Print the form and have it signed by %1 on %2.</source>
        <translation>Imprimez le formulaire et faites-le signer par %1 au plus tard le %2.</translation>
    </message>
    <message>
        <source>Complete the draft and finalise it.</source>
        <translation>Complétez le projet et rendez-le définitif.</translation>
    </message>
    <message>
        <source>Correct the draft and finalise it again. Reason: %1</source>
        <translation>Corrigez le projet et rendez-le à nouveau définitif. Motif : %1</translation>
    </message>
    <message>
        <source>Send the signed form to its recipient.</source>
        <translation>Envoyez le formulaire signé à son destinataire.</translation>
    </message>
    <message>
        <source>The recipient has to acknowledge the form.</source>
        <translation>Le destinataire doit accuser réception.</translation>
    </message>
    <message>
        <source>The security service of KSZ has to execute the request.</source>
        <translation>Le service de sécurité de la BCSS doit exécuter la demande.</translation>
    </message>
    <message>
        <source>Information was asked: answer it, or reopen the request to correct it.</source>
        <translation>Des informations sont demandées : répondez, ou rouvrez la demande pour la corriger.</translation>
    </message>
    <message>
        <source>The form came back as incomplete: reopen the request and complete it.</source>
        <translation>Le formulaire est revenu incomplet : rouvrez la demande et complétez-la.</translation>
    </message>
    <message>
        <source>The request was refused: reopen it to ask differently, or leave it at that.</source>
        <translation>La demande est refusée : rouvrez-la pour demander autrement, ou restez-en là.</translation>
    </message>
    <message>
        <source>Nothing more has to be done: the request was executed.</source>
        <translation>Il n’y a plus rien à faire : la demande est exécutée.</translation>
    </message>
    <message>
        <source>Nothing more has to be done: the request was withdrawn.</source>
        <translation>Il n’y a plus rien à faire : la demande est retirée.</translation>
    </message>
    <message>
        <source>Draft made</source>
        <comment>event</comment>
        <translation>Projet créé</translation>
    </message>
    <message>
        <source>Draft changed</source>
        <comment>event</comment>
        <translation>Projet modifié</translation>
    </message>
    <message>
        <source>Typing brought back</source>
        <comment>event</comment>
        <translation>Saisie récupérée</translation>
    </message>
    <message>
        <source>Finalised</source>
        <comment>event</comment>
        <translation>Rendue définitive</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>event</comment>
        <translation>Signée</translation>
    </message>
    <message>
        <source>Signature declined</source>
        <comment>event</comment>
        <translation>Signature refusée</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>event</comment>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Receipt acknowledged</source>
        <comment>event</comment>
        <translation>Réception confirmée</translation>
    </message>
    <message>
        <source>Information asked</source>
        <comment>event</comment>
        <translation>Informations demandées</translation>
    </message>
    <message>
        <source>Information given</source>
        <comment>event</comment>
        <translation>Informations données</translation>
    </message>
    <message>
        <source>Executed</source>
        <comment>event</comment>
        <translation>Exécutée</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>event</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Returned as incomplete</source>
        <comment>event</comment>
        <translation>Renvoyée comme incomplète</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>event</comment>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>event</comment>
        <translation>Retirée</translation>
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
        <translation>environnement</translation>
    </message>
    <message>
        <source>web services</source>
        <translation>services web</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>date de début</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>date de fin</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>finalité</translation>
    </message>
    <message>
        <source>persons and data concerned</source>
        <translation>personnes et données concernées</translation>
    </message>
    <message>
        <source>legal context</source>
        <translation>contexte légal</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>base légale</translation>
    </message>
    <message>
        <source>authorization of the committee</source>
        <translation>autorisation du comité</translation>
    </message>
    <message>
        <source>identification</source>
        <translation>identification</translation>
    </message>
    <message>
        <source>security logging</source>
        <translation>journalisation de sécurité</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>personnes de contact</translation>
    </message>
    <message>
        <source>enclosures</source>
        <translation>annexes</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>remarques</translation>
    </message>
    <message>
        <source>signing day</source>
        <translation>jour de signature</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>signataire</translation>
    </message>
    <message>
        <source>Version %1 (void)</source>
        <comment>a paper</comment>
        <translation>Version %1 (caduque)</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>a paper</comment>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Cover page</source>
        <comment>a paper</comment>
        <translation>Note d’accompagnement</translation>
    </message>
    <message>
        <source>Reading copy: %1</source>
        <comment>language</comment>
        <translation>Copie de lecture : %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>event</comment>
        <translation>Importée</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>event</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>File attached</source>
        <comment>event</comment>
        <translation>Fichier joint</translation>
    </message>
    <message>
        <source>Event corrected</source>
        <comment>event</comment>
        <translation>Événement rectifié</translation>
    </message>
    <message>
        <source>Question asked</source>
        <comment>event</comment>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Question answered</source>
        <comment>event</comment>
        <translation>Réponse à la question reçue</translation>
    </message>
    <message>
        <source>Without number</source>
        <comment>a request from outside</comment>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <source>PPKB</source>
        <comment>waits on</comment>
        <translation>service Gestion des programmes</translation>
    </message>
    <message>
        <source>signed form</source>
        <comment>a file</comment>
        <translation>formulaire signé</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>a file</comment>
        <translation>réponse</translation>
    </message>
    <message>
        <source>letter</source>
        <comment>a file</comment>
        <translation>lettre</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>a file</comment>
        <translation>décision</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>a file</comment>
        <translation>pièce justificative</translation>
    </message>
    <message>
        <source>other</source>
        <comment>a file</comment>
        <translation>autre pièce</translation>
    </message>
    <message>
        <source>%1 has to answer the question asked on %2.</source>
        <translation>%1 doit répondre à la question posée le %2.</translation>
    </message>
    <message>
        <source>Refused for this on %1: %2</source>
        <comment>day, reason</comment>
        <translation>Refusée pour cette raison le %1 : %2</translation>
    </message>
    <message>
        <source>Not signed for this on %1: %2</source>
        <comment>day, reason</comment>
        <translation>Non signée pour cette raison le %1 : %2</translation>
    </message>
    <message>
        <source>Returned for this on %1: %2</source>
        <comment>day, reason</comment>
        <translation>Renvoyée pour cette raison le %1 : %2</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <comment>reason</comment>
        <translation>Rouverte : %1</translation>
    </message>
    <message>
        <source>Chased</source>
        <comment>event</comment>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>%1 is %2 MB: it is kept, but most mail systems do not take it. Scan it smaller, or send the paper by post.</source>
        <translation>%1 pèse %2 Mo : il est conservé, mais la plupart des systèmes de messagerie ne l’acceptent pas. Numérisez-le à une résolution plus faible, ou envoyez la pièce par la poste.</translation>
    </message>
    <message>
        <source>a request without number</source>
        <comment>its whole name</comment>
        <translation>une demande sans numéro</translation>
    </message>
    <message>
        <source>Completed by a newer version of the program</source>
        <comment>event</comment>
        <translation>Complétée par une version plus récente du programme</translation>
    </message>
    <message>
        <source>Taken out of a larger register</source>
        <comment>event</comment>
        <translation>Extraite d’un registre plus grand</translation>
    </message>
    <message>
        <source>Note for the dossier</source>
        <comment>a paper</comment>
        <translation>Note au dossier</translation>
    </message>
    <message>
        <source>PPKB</source>
        <comment>by whom</comment>
        <translation>le service Gestion des programmes</translation>
    </message>
    <message>
        <source>KSZ&apos;s security service</source>
        <comment>by whom</comment>
        <translation>le service de sécurité de la BCSS</translation>
    </message>
    <message>
        <source>the administrative cell</source>
        <comment>by whom</comment>
        <translation>la Cellule administrative</translation>
    </message>
    <message>
        <source>the committee</source>
        <comment>by whom</comment>
        <translation>le comité</translation>
    </message>
    <message>
        <source>administrative cell of the OCMWs</source>
        <comment>an office</comment>
        <translation>Cellule administrative des CPAS</translation>
    </message>
    <message>
        <source>committee</source>
        <comment>an office</comment>
        <translation>comité</translation>
    </message>
    <message>
        <source>Date of their answer</source>
        <translation>Date de leur réponse</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Leurs références</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>reference, day</comment>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>of a request</comment>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Numéro de programme</translation>
    </message>
    <message>
        <source>%1 by %2, noted by %3</source>
        <comment>event, who did it, who noted it</comment>
        <translation>%1 par %2, noté par %3</translation>
    </message>
    <message>
        <source>%1, noted by %2</source>
        <comment>event, who noted it</comment>
        <translation>%1, noté par %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>event, person</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>made in this register</source>
        <comment>origin of a request</comment>
        <translation>établie dans ce registre</translation>
    </message>
    <message>
        <source>from outside this register</source>
        <comment>origin of a request</comment>
        <translation>extérieure à ce registre</translation>
    </message>
    <message>
        <source>granted as asked</source>
        <comment>a line</comment>
        <translation>accordée telle que demandée</translation>
    </message>
    <message>
        <source>granted with differences</source>
        <comment>a line</comment>
        <translation>accordée avec différences</translation>
    </message>
    <message>
        <source>not granted</source>
        <comment>a line</comment>
        <translation>non accordée</translation>
    </message>
    <message>
        <source>the end user</source>
        <comment>identified by</comment>
        <translation>l’utilisateur final</translation>
    </message>
    <message>
        <source>a program number</source>
        <comment>identified by</comment>
        <translation>un numéro de programme</translation>
    </message>
    <message>
        <source>the signed form</source>
        <comment>what a letter sends</comment>
        <translation>le formulaire signé</translation>
    </message>
    <message>
        <source>a reminder</source>
        <comment>what a letter sends</comment>
        <translation>un rappel</translation>
    </message>
    <message>
        <source>signing-folder</source>
        <comment>file name</comment>
        <translation>parapheur</translation>
    </message>
    <message>
        <source>Signing folder of %1</source>
        <translation>Parapheur de %1</translation>
    </message>
    <message>
        <source>Taken back with its import</source>
        <comment>event</comment>
        <translation>Annulée avec son importation</translation>
    </message>
    <message>
        <source>by post</source>
        <comment>how papers left</comment>
        <translation>par la poste</translation>
    </message>
    <message>
        <source>by registered post</source>
        <comment>how papers left</comment>
        <translation>par envoi recommandé</translation>
    </message>
    <message>
        <source>by mail</source>
        <comment>how papers left</comment>
        <translation>par courriel</translation>
    </message>
    <message>
        <source>by eBox</source>
        <comment>how papers left</comment>
        <translation>via l’eBox</translation>
    </message>
    <message>
        <source>handed over</source>
        <comment>how papers left</comment>
        <translation>remis en mains propres</translation>
    </message>
    <message>
        <source>with KSZ</source>
        <comment>where the original is</comment>
        <translation>à la BCSS</translation>
    </message>
    <message>
        <source>kept here</source>
        <comment>where the original is</comment>
        <translation>conservé ici</translation>
    </message>
    <message>
        <source>signed electronically, none on paper</source>
        <comment>where the original is</comment>
        <translation>signé électroniquement, original numérique</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>how papers left</comment>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Original signé</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>of an event</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Done by</source>
        <comment>an event</comment>
        <translation>Fait par</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>services</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>follows by letter</source>
        <comment>a line</comment>
        <translation>suit par courrier</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <comment>event</comment>
        <translation>Non parvenue</translation>
    </message>
    <message>
        <source>Program number follows by letter</source>
        <comment>event</comment>
        <translation>Numéro de programme à suivre par courrier</translation>
    </message>
    <message>
        <source>Program number received by letter</source>
        <comment>event</comment>
        <translation>Numéro de programme communiqué par courrier</translation>
    </message>
    <message>
        <source>Answer amended</source>
        <comment>event</comment>
        <translation>Réponse modifiée</translation>
    </message>
    <message>
        <source>The text holds what looks like somebody’s national number: leave it out, for it stays in the history.</source>
        <translation>Le texte contient ce qui ressemble au NISS de quelqu’un : omettez-le, car il reste dans l’historique.</translation>
    </message>
    <message>
        <source>The program number %1 would also be a valid national number: check that it is the number that KSZ allotted.</source>
        <translation>Le numéro de programme %1 serait aussi un NISS valable : vérifiez que c’est bien le numéro attribué par la BCSS.</translation>
    </message>
    <message>
        <source>Signed by somebody else than the form names, who was entitled to.</source>
        <translation>Signé par une autre personne que celle désignée par le formulaire, qui y était habilitée.</translation>
    </message>
    <message>
        <source>Signed by somebody else than the form names, who was not entitled to.</source>
        <translation>Signé par une autre personne que celle désignée par le formulaire, qui n’y était pas habilitée.</translation>
    </message>
    <message>
        <source>It did not arrive: send it again and record that.</source>
        <translation>Elle n’est pas parvenue : renvoyez-la et notez l’envoi.</translation>
    </message>
    <message>
        <source>A letter of KSZ is still awaited: record the number or the answer that it brings.</source>
        <translation>Un courrier de la BCSS est encore attendu : notez le numéro ou la réponse qu’il apporte.</translation>
    </message>
    <message>
        <source>Information was asked by %1: answer it, or reopen the request to correct it.</source>
        <comment>last day for the reply</comment>
        <translation>Des informations sont demandées pour le %1 : donnez-les, ou rouvrez la demande pour la corriger.</translation>
    </message>
    <message>
        <source>The form came back as incomplete, to be completed by %1: reopen the request and complete it.</source>
        <comment>last day for the reply</comment>
        <translation>Le formulaire est revenu incomplet, à compléter pour le %1 : rouvrez la demande et complétez-la.</translation>
    </message>
    <message>
        <source>Contacted</source>
        <comment>event</comment>
        <translation>Contacté</translation>
    </message>
    <message>
        <source>%2 has passed, the day on which %1 was to sign at the latest: have the form signed now.</source>
        <translation>%1 devait signer au plus tard le %2 ; ce jour est passé : faites signer le formulaire maintenant.</translation>
    </message>
    <message>
        <source>%2 has passed, the day on which %1 was to sign at the latest, and %1 may not sign today: make the form out again for somebody who may.</source>
        <translation>%1 devait signer au plus tard le %2 ; ce jour est passé, et %1 ne peut pas signer aujourd’hui : établissez à nouveau le formulaire pour une personne habilitée aujourd’hui.</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <comment>event</comment>
        <translation>N’a pas eu lieu</translation>
    </message>
    <message>
        <source>Authorization %1 (%2): taken back, as if it had never been given.</source>
        <translation>Autorisation %1 (%2) : annulée, comme si elle n’avait jamais été accordée.</translation>
    </message>
    <message>
        <source>Authorization %1 (%2): stands as before.</source>
        <translation>Autorisation %1 (%2) : comme auparavant.</translation>
    </message>
    <message>
        <source>Program number %1: no longer received.</source>
        <translation>Numéro de programme %1 : n’est plus considéré comme reçu.</translation>
    </message>
    <message>
        <source>Written on %1 and perhaps gone: %2.</source>
        <comment>day, what was written</comment>
        <translation>Rédigé le %1 et peut-être parti : %2.</translation>
    </message>
    <message>
        <source>Left on %1, and others hold it: %2.</source>
        <comment>day, what left</comment>
        <translation>Parti le %1, et se trouve chez des tiers : %2.</translation>
    </message>
    <message>
        <source>The request stays “%1”.</source>
        <comment>state</comment>
        <translation>La demande reste « %1 ».</translation>
    </message>
    <message>
        <source>The request is “%1” again.</source>
        <comment>state</comment>
        <translation>La demande est à nouveau « %1 ».</translation>
    </message>
    <message>
        <source>Have the form signed by %1 too; %2 has signed.</source>
        <translation>Faites aussi signer le formulaire par %1 ; %2 a déjà signé.</translation>
    </message>
    <message>
        <source>Authorization %1 (%2) without this event: “%3”.</source>
        <comment>service, environment, state</comment>
        <translation>Autorisation %1 (%2) sans cet événement : « %3 ».</translation>
    </message>
    <message>
        <source>no program number</source>
        <translation>aucun numéro de programme</translation>
    </message>
    <message>
        <source>program number %1</source>
        <translation>numéro de programme %1</translation>
    </message>
    <message>
        <source>KSZ awaits the completed form by %1: correct it, and finalise, sign and send it again.</source>
        <comment>last day for the reply</comment>
        <translation>La BCSS attend le formulaire complété pour le %1 : corrigez-le, rendez-le à nouveau définitif, faites-le signer et envoyez-le.</translation>
    </message>
    <message>
        <source>Chased by telephone</source>
        <comment>event</comment>
        <translation>Rappel par téléphone</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Send the requests for test and acceptance</source>
        <translation>Envoyer les demandes pour test et acceptation</translation>
    </message>
    <message>
        <source>File the dossier with the committee</source>
        <translation>Introduire le dossier auprès du comité</translation>
    </message>
    <message>
        <source>Test and acceptance are authorized</source>
        <translation>Test et acceptation sont autorisés</translation>
    </message>
    <message>
        <source>The committee decides</source>
        <translation>Le comité décide</translation>
    </message>
    <message>
        <source>Send the request for production</source>
        <translation>Envoyer la demande pour la production</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Mise en service</translation>
    </message>
    <message>
        <source>All is authorized and in force.</source>
        <translation>Tout est autorisé et en vigueur.</translation>
    </message>
    <message>
        <source>%1 working days (Mon–Fri) before %2.</source>
        <translation>%1 jours ouvrables (lun–ven) avant le %2.</translation>
    </message>
    <message>
        <source>%1 days before %2: half of the published dossiers took longer than 83.</source>
        <translation>%1 jours avant le %2 : la moitié des dossiers publiés a pris plus de 83 jours.</translation>
    </message>
    <message>
        <source>The last working day up to %1.</source>
        <translation>Le dernier jour ouvrable jusqu’au %1.</translation>
    </message>
    <message>
        <source>The committee does not sit in August.</source>
        <translation>Le comité ne siège pas en août.</translation>
    </message>
    <message>
        <source>Holidays and closing days: %1.</source>
        <translation>Jours fériés et de fermeture : %1.</translation>
    </message>
    <message>
        <source>authorized already</source>
        <translation>déjà autorisée</translation>
    </message>
    <message>
        <source>a draft asks for it already</source>
        <translation>un projet la demande déjà</translation>
    </message>
    <message>
        <source>request %1 asks for it already</source>
        <translation>la demande %1 la sollicite déjà</translation>
    </message>
    <message>
        <source>the institution has no KBO number</source>
        <translation>l’institution n’a pas de numéro d’entreprise (BCE)</translation>
    </message>
    <message>
        <source>dossier without a number</source>
        <translation>dossier sans numéro</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>This counts from %1 to %2.</source>
        <translation>Ce nombre va de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Signed electronically by %1, as the certificate says; that file is the original.</source>
        <translation>Signé électroniquement par %1, selon le certificat ; ce fichier est l’original.</translation>
    </message>
    <message>
        <source>The file bears a signature of %1, but is not the form as it was made: it counts as a scan.</source>
        <translation>Le fichier porte une signature de %1, mais n’est pas le formulaire tel qu’il a été établi : il vaut comme simple scan.</translation>
    </message>
    <message>
        <source>The signed original went away, and no scan of it is kept here: attach one, nothing else shows who signed.</source>
        <translation>L’original signé est parti et aucun scan n’en est conservé ici : joignez-en un, rien d’autre ne montre qui a signé.</translation>
    </message>
    <message>
        <source>The original is said to be electronic, and no form that was signed so is kept here: attach that file.</source>
        <translation>L’original serait électronique, mais aucun formulaire signé électroniquement n’est conservé ici : joignez ce fichier.</translation>
    </message>
    <message>
        <source>The form was signed electronically: that file is the original, and no paper is.</source>
        <translation>Le formulaire a été signé électroniquement : c’est ce fichier qui est l’original, et non un document imprimé.</translation>
    </message>
    <message>
        <source>By mail or eBox no signed paper reaches KSZ: unless it goes by post as well, the original stays here.</source>
        <translation>Par courriel ou eBox, l’original signé à la main ne parvient pas à la BCSS : il reste ici, sauf s’il part aussi par la poste.</translation>
    </message>
    <message>
        <source>A print of a form that was signed electronically shows no signature that counts: send the file too, by mail or eBox.</source>
        <translation>L’impression d’un formulaire signé électroniquement ne porte aucune signature valable : envoyez aussi le fichier, par courriel ou eBox.</translation>
    </message>
    <message>
        <source>%1 is a part of %2 since %3, and the form bears the old name: ask KSZ whether it takes it, or make it again in the new one.</source>
        <translation>%1 fait partie de %2 depuis le %3, et le formulaire porte l’ancien nom : demandez à la BCSS si elle l’accepte, ou refaites-le sous le nouveau nom.</translation>
    </message>
</context>
<context>
    <name>SystemPrompts</name>
    <message>
        <source>Open register</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>Licet register (*.licet)</source>
        <translation>Registre de Licet (*.licet)</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
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
        <translation>acceptation</translation>
    </message>
    <message>
        <source>production</source>
        <comment>environment</comment>
        <translation>production</translation>
    </message>
    <message>
        <source>new</source>
        <comment>kind</comment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>change</source>
        <comment>kind</comment>
        <translation>modification</translation>
    </message>
    <message>
        <source>end</source>
        <comment>kind</comment>
        <translation>cessation</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of a request</comment>
        <translation>projet</translation>
    </message>
    <message>
        <source>to be signed</source>
        <comment>state of a request</comment>
        <translation>prête à signer</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>state of a request</comment>
        <translation>signée</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>state of a request</comment>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>state of a request</comment>
        <translation>réception confirmée</translation>
    </message>
    <message>
        <source>information asked</source>
        <comment>state of a request</comment>
        <translation>informations demandées</translation>
    </message>
    <message>
        <source>executed</source>
        <comment>state of a request</comment>
        <translation>exécutée</translation>
    </message>
    <message>
        <source>returned</source>
        <comment>state of a request</comment>
        <translation>renvoyée</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>state of a request</comment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>state of a request</comment>
        <translation>retirée</translation>
    </message>
    <message>
        <source>finalise</source>
        <comment>event of a request</comment>
        <translation>rendre définitive</translation>
    </message>
    <message>
        <source>sign</source>
        <comment>event of a request</comment>
        <translation>signer</translation>
    </message>
    <message>
        <source>decline</source>
        <comment>event of a request</comment>
        <translation>refuser de signer</translation>
    </message>
    <message>
        <source>send</source>
        <comment>event of a request</comment>
        <translation>envoyer</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <comment>event of a request</comment>
        <translation>confirmer la réception</translation>
    </message>
    <message>
        <source>ask for information</source>
        <comment>event of a request</comment>
        <translation>demander des informations</translation>
    </message>
    <message>
        <source>answer with information</source>
        <comment>event of a request</comment>
        <translation>donner des informations</translation>
    </message>
    <message>
        <source>execute</source>
        <comment>event of a request</comment>
        <translation>exécuter</translation>
    </message>
    <message>
        <source>refuse</source>
        <comment>event of a request</comment>
        <translation>refuser</translation>
    </message>
    <message>
        <source>return</source>
        <comment>event of a request</comment>
        <translation>renvoyer</translation>
    </message>
    <message>
        <source>reopen</source>
        <comment>event of a request</comment>
        <translation>rouvrir</translation>
    </message>
    <message>
        <source>withdraw</source>
        <comment>event of a request</comment>
        <translation>retirer</translation>
    </message>
    <message>
        <source>error</source>
        <comment>severity</comment>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>severity</comment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>remark</source>
        <comment>severity</comment>
        <translation>remarque</translation>
    </message>
    <message>
        <source>managing official</source>
        <comment>role</comment>
        <translation>fonctionnaire dirigeant</translation>
    </message>
    <message>
        <source>deputy</source>
        <comment>role</comment>
        <translation>adjoint</translation>
    </message>
    <message>
        <source>security consultant</source>
        <comment>role</comment>
        <translation>conseiller en sécurité</translation>
    </message>
    <message>
        <source>data protection officer</source>
        <comment>role</comment>
        <translation>délégué à la protection des données</translation>
    </message>
    <message>
        <source>information security officer (CISO)</source>
        <comment>role</comment>
        <translation>responsable de la sécurité de l’information (CISO)</translation>
    </message>
    <message>
        <source>substitute</source>
        <comment>role</comment>
        <translation>suppléant</translation>
    </message>
    <message>
        <source>contact</source>
        <comment>role</comment>
        <translation>personne de contact</translation>
    </message>
    <message>
        <source>social security institution</source>
        <comment>kind of institution</comment>
        <translation>institution de sécurité sociale</translation>
    </message>
    <message>
        <source>public centre for social welfare</source>
        <comment>kind of institution</comment>
        <translation>CPAS</translation>
    </message>
    <message>
        <source>other institution</source>
        <comment>kind of institution</comment>
        <translation>autre institution</translation>
    </message>
    <message>
        <source>primary network</source>
        <comment>network</comment>
        <translation>réseau primaire</translation>
    </message>
    <message>
        <source>secondary network</source>
        <comment>network</comment>
        <translation>réseau secondaire</translation>
    </message>
    <message>
        <source>active</source>
        <comment>state of an authorization</comment>
        <translation>active</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>state of an authorization</comment>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>state of an authorization</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>deliberation</source>
        <comment>kind of decision</comment>
        <translation>délibération</translation>
    </message>
    <message>
        <source>advice</source>
        <comment>kind of decision</comment>
        <translation>avis</translation>
    </message>
    <message>
        <source>recommendation</source>
        <comment>kind of decision</comment>
        <translation>recommandation</translation>
    </message>
    <message>
        <source>in preparation</source>
        <comment>state of a dossier</comment>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>filed</source>
        <comment>state of a dossier</comment>
        <translation>introduite</translation>
    </message>
    <message>
        <source>information asked</source>
        <comment>state of a dossier</comment>
        <translation>informations demandées</translation>
    </message>
    <message>
        <source>on the agenda</source>
        <comment>state of a dossier</comment>
        <translation>à l’ordre du jour</translation>
    </message>
    <message>
        <source>granted</source>
        <comment>state of a dossier</comment>
        <translation>accordée</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>state of a dossier</comment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>state of a dossier</comment>
        <translation>retirée</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>state of a dossier</comment>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>all institutions</source>
        <comment>audience</comment>
        <translation>toutes les institutions</translation>
    </message>
    <message>
        <source>public centres for social welfare</source>
        <comment>audience</comment>
        <translation>CPAS</translation>
    </message>
    <message>
        <source>batch messages</source>
        <comment>audience</comment>
        <translation>messages batch</translation>
    </message>
    <message>
        <source>web services form</source>
        <comment>form</comment>
        <translation>formulaire des services web</translation>
    </message>
    <message>
        <source>OCMW form</source>
        <comment>form</comment>
        <translation>formulaire CPAS</translation>
    </message>
    <message>
        <source>online</source>
        <comment>mode</comment>
        <translation>en ligne</translation>
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
        <translation>déclaré</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>proof</comment>
        <translation>importé</translation>
    </message>
    <message>
        <source>met</source>
        <comment>state of a norm</comment>
        <translation>respectée</translation>
    </message>
    <message>
        <source>partly met</source>
        <comment>state of a norm</comment>
        <translation>partiellement respectée</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a norm</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>state of a norm</comment>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>favourable</source>
        <comment>opinion</comment>
        <translation>favorable</translation>
    </message>
    <message>
        <source>favourable, with reservations</source>
        <comment>opinion</comment>
        <translation>favorable, avec réserves</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a rule that holds</comment>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>asked</source>
        <comment>coverage</comment>
        <translation>demandée</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <comment>coverage</comment>
        <translation>pas encore en vigueur</translation>
    </message>
    <message>
        <source>expiring</source>
        <comment>coverage</comment>
        <translation>expire bientôt</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>coverage</comment>
        <translation>manquante</translation>
    </message>
    <message>
        <source>without valid basis</source>
        <comment>coverage</comment>
        <translation>sans base valable</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>coverage</comment>
        <translation>non requise</translation>
    </message>
    <message>
        <source>in preparation</source>
        <comment>coverage</comment>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>language</comment>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <translation>français</translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <translation>allemand</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>anglais</translation>
    </message>
    <message>
        <source>note as not delivered</source>
        <comment>event of a request</comment>
        <translation>noter comme non parvenue</translation>
    </message>
    <message>
        <source>await the program number</source>
        <comment>event of a request</comment>
        <translation>attendre le numéro de programme</translation>
    </message>
    <message>
        <source>receive the program number by letter</source>
        <comment>event of a request</comment>
        <translation>recevoir le numéro de programme par courrier</translation>
    </message>
    <message>
        <source>amend the answer</source>
        <comment>event of a request</comment>
        <translation>modifier la réponse</translation>
    </message>
    <message>
        <source>contact</source>
        <comment>event of a request</comment>
        <translation>contacter</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>coverage</comment>
        <translation>non demandée</translation>
    </message>
    <message>
        <source>unilingual, Dutch</source>
        <comment>language regime</comment>
        <translation>unilingue (néerlandais)</translation>
    </message>
    <message>
        <source>unilingual, French</source>
        <comment>language regime</comment>
        <translation>unilingue (français)</translation>
    </message>
    <message>
        <source>unilingual, German</source>
        <comment>language regime</comment>
        <translation>unilingue (allemand)</translation>
    </message>
    <message>
        <source>bilingual, Dutch and French</source>
        <comment>language regime</comment>
        <translation>bilingue (néerlandais et français)</translation>
    </message>
    <message>
        <source>to transfer</source>
        <comment>state of a right after a merger</comment>
        <translation>à transférer</translation>
    </message>
    <message>
        <source>transfer asked</source>
        <comment>state of a right after a merger</comment>
        <translation>transfert demandé</translation>
    </message>
    <message>
        <source>transferred</source>
        <comment>state of a right after a merger</comment>
        <translation>transférée</translation>
    </message>
    <message>
        <source>president</source>
        <comment>role</comment>
        <translation>président</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans enregistrer</translation>
    </message>
    <message>
        <source>What you changed is not saved.</source>
        <translation>Ce que vous avez modifié n’est pas enregistré.</translation>
    </message>
</context>
<context>
    <name>licet::AnswerFields</name>
    <message>
        <source>Program number received</source>
        <translation>Numéro de programme reçu</translation>
    </message>
    <message>
        <source>None used</source>
        <translation>Aucun utilisé</translation>
    </message>
    <message>
        <source>granted as asked</source>
        <translation>accordée telle que demandée</translation>
    </message>
    <message>
        <source>granted with differences</source>
        <translation>accordée avec différences</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>non accordée</translation>
    </message>
    <message>
        <source>Answer for %1</source>
        <translation>Réponse pour %1</translation>
    </message>
    <message>
        <source>Which differences, or why not</source>
        <translation>Quelles différences, ou motif du refus</translation>
    </message>
    <message>
        <source>Differences for %1</source>
        <translation>Différences pour %1</translation>
    </message>
    <message>
        <source>A program number has exactly eleven digits.</source>
        <translation>Un numéro de programme compte exactement onze chiffres.</translation>
    </message>
    <message>
        <source>Follows by letter</source>
        <translation>Suit par courrier</translation>
    </message>
    <message>
        <source>follows by letter</source>
        <translation>suit par courrier</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Say for which service the letter came.</source>
        <translation>Indiquez pour quel service web la lettre est venue.</translation>
    </message>
</context>
<context>
    <name>licet::AnswerTerms</name>
    <message>
        <source>Other reminder terms, by recipient, environment or kind</source>
        <translation>Autres délais de rappel, par destinataire, environnement ou type</translation>
    </message>
    <message>
        <source>Add a term…</source>
        <translation>Ajouter un délai…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove the term</source>
        <translation>Supprimer le délai</translation>
    </message>
    <message>
        <source>each environment</source>
        <translation>chaque environnement</translation>
    </message>
    <message>
        <source>each kind</source>
        <translation>chaque type</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>First after, in working days</source>
        <translation>Premier après (jours ouvrables)</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>puis tous les</translation>
    </message>
    <message>
        <source>by telephone after so many in writing</source>
        <translation>Par téléphone après (rappels)</translation>
    </message>
    <message>
        <source>Keep the term</source>
        <translation>Conserver le délai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>each recipient</source>
        <translation>chaque destinataire</translation>
    </message>
    <message>
        <source>after %1, then every %2, by telephone after %3</source>
        <comment>working days</comment>
        <translation>après %1, puis tous les %2, par téléphone après %3</translation>
    </message>
    <message>
        <source>Choose the term to change.</source>
        <translation>Choisissez le délai à modifier.</translation>
    </message>
    <message>
        <source>Choose the term to remove.</source>
        <translation>Choisissez le délai à supprimer.</translation>
    </message>
    <message>
        <source>There is a term for this recipient, environment and kind already: change that one.</source>
        <translation>Il y a déjà un délai pour ce destinataire, cet environnement et ce type : modifiez celui-là.</translation>
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
        <translation>Aucune application n’est encore enregistrée ici.</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nouvelle application</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Give the application a name.</source>
        <translation>Donnez un nom à l’application.</translation>
    </message>
    <message>
        <source>There is an application “%1” already; give this one another name.</source>
        <translation>Il y a déjà une application « %1 » ; donnez un autre nom à celle-ci.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>URN</source>
        <translation>URN</translation>
    </message>
    <message>
        <source>Echo tested on</source>
        <translation>Test « écho » réussi le</translation>
    </message>
    <message>
        <source>Addresses that call</source>
        <translation>Adresses appelantes</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Une par ligne.</translation>
    </message>
    <message>
        <source>Logging card</source>
        <translation>Fiche de journalisation</translation>
    </message>
    <message>
        <source>%1 (no card yet)</source>
        <translation>%1 (pas encore de fiche)</translation>
    </message>
    <message>
        <source>Remove this connection card with its logging card? The history keeps it.</source>
        <translation>Supprimer cette fiche de connexion avec sa fiche de journalisation ? L’historique les garde.</translation>
    </message>
    <message>
        <source>Remove %1? Only an application without cards and requests can be removed.</source>
        <translation>Supprimer %1 ? Seule une application sans fiches ni demandes peut l’être.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Choisissez ce qu’il faut supprimer.</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>Joindre une pièce…</translation>
    </message>
    <message>
        <source>Next retrieval test on</source>
        <translation>Prochain test de consultation le</translation>
    </message>
    <message>
        <source>Later systems that took the log over</source>
        <translation>Systèmes ultérieurs qui ont repris le journal</translation>
    </message>
    <message>
        <source>One a line, oldest first.</source>
        <translation>Un par ligne, le plus ancien d’abord.</translation>
    </message>
    <message>
        <source>Evidence of the retrieval tests</source>
        <translation>Pièces justificatives des tests de consultation</translation>
    </message>
    <message>
        <source>Of those that stand under Certificates.</source>
        <translation>Choisissez un certificat de l’onglet « Certificats ».</translation>
    </message>
    <message>
        <source>The new name holds from</source>
        <translation>Le nouveau nom vaut à partir du</translation>
    </message>
</context>
<context>
    <name>licet::AsOfPanel</name>
    <message>
        <source>Valid on</source>
        <translation>Valable le</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Tel que connu le</translation>
    </message>
    <message>
        <source>The day on which it was so. Empty: today.</source>
        <translation>Le jour où c’était ainsi. Vide : aujourd’hui.</translation>
    </message>
    <message>
        <source>What had been entered by the end of that day. Empty: all of it.</source>
        <translation>Ce qui était encodé à la fin de ce jour. Vide : tout.</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Afficher ce jour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What will be known on a later day nobody knows yet.</source>
        <translation>Ce qui sera connu plus tard, personne ne le sait encore.</translation>
    </message>
    <message>
        <source>Shown as of %1, as known on %2.</source>
        <translation>État au %1, tel que connu le %2.</translation>
    </message>
    <message>
        <source>Shown as of %1.</source>
        <translation>État au %1.</translation>
    </message>
    <message>
        <source>Shown as known on %1.</source>
        <translation>État tel que connu le %1.</translation>
    </message>
</context>
<context>
    <name>licet::AttachmentList</name>
    <message>
        <source>No file yet: drop one here, or press Ctrl+T.</source>
        <translation>Pas encore de fichier : déposez-en un ici ou appuyez sur Ctrl+T.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Enregistrer une copie de %1</translation>
    </message>
    <message>
        <source>No program opens %1: save a copy of it.</source>
        <translation>Aucun programme n’ouvre %1 : enregistrez-en une copie.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>Le fichier est enregistré : %1</translation>
    </message>
</context>
<context>
    <name>licet::AuthorizationDetail</name>
    <message>
        <source>Ask a change</source>
        <translation>Demander une modification</translation>
    </message>
    <message>
        <source>Ask its end</source>
        <translation>Demander la cessation</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Choose the application.</source>
        <translation>Choisissez l’application.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service web</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>all</source>
        <comment>operations</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Legal context</source>
        <translation>Contexte légal</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Numéro de programme</translation>
    </message>
    <message>
        <source>A program number has exactly eleven digits.</source>
        <translation>Un numéro de programme compte exactement onze chiffres.</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Suspended since</source>
        <translation>Suspendue depuis</translation>
    </message>
    <message>
        <source>Ended since</source>
        <translation>Terminée depuis</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Motif de la fin</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>Utilisée depuis</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>selon</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Last use according to</source>
        <translation>Dernière utilisation selon</translation>
    </message>
    <message>
        <source>In use according to</source>
        <translation>Utilisée selon</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Entered without a request of this register.</source>
        <translation>Encodée sans demande de ce registre.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Either a decision is cited, or it is not applicable: not both.</source>
        <translation>Soit une décision est citée, soit c’est sans objet : pas les deux.</translation>
    </message>
    <message>
        <source>A document is attached under Papers, here or at its request.</source>
        <translation>Joignez le document sous Pièces, ici ou à la demande.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Identification and log</source>
        <translation>Identification et journalisation</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Logging card</source>
        <translation>Fiche de journalisation</translation>
    </message>
    <message>
        <source>Attach its document…</source>
        <translation>Joindre le document…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>There is no logging card yet.</source>
        <translation>Il n’y a pas encore de fiche de journalisation.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Choisissez ce qu’il faut supprimer.</translation>
    </message>
    <message>
        <source>Remove this authorization, as if it never was? To end it, record its end instead.</source>
        <translation>Supprimer cette autorisation, comme si elle n’avait jamais existé ? Pour y mettre fin, notez plutôt sa fin.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Made by a request from outside, which an older list named.</source>
        <translation>Créée par une demande extérieure à ce registre, qui figurait dans une liste plus ancienne.</translation>
    </message>
    <message>
        <source>The authorization that you are entering is not saved.</source>
        <translation>L’autorisation que vous encodez n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>What you changed of %1 is not saved.</source>
        <translation>Ce que vous avez modifié de %1 n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Made by a request of this register: what its form said stays as it was signed, and only another request changes it.</source>
        <translation>Issue d’une demande de ce registre : ce que dit le formulaire reste tel qu’il a été signé ; seule une autre demande le modifie.</translation>
    </message>
    <message>
        <source>Give the right day: nothing is different yet.</source>
        <translation>Donnez le jour exact : rien n’est encore différent.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Note its transfer…</source>
        <translation>Noter le transfert…</translation>
    </message>
    <message>
        <source>Decision, law or reason</source>
        <translation>Décision, loi ou motif</translation>
    </message>
    <message>
        <source>Draft the request for it</source>
        <translation>Établir la demande pour cela</translation>
    </message>
    <message>
        <source>Changes on %1, as was granted; until then it is as shown here.</source>
        <translation>Est modifiée le %1, comme accordé ; d’ici là vaut ce qui est affiché ici.</translation>
    </message>
    <message>
        <source>It ends: its last day is %1.</source>
        <translation>Elle prend fin : son dernier jour est le %1.</translation>
    </message>
    <message>
        <source>Changes on %1 by request %2, as was granted; until then it is as shown here.</source>
        <comment>day, request</comment>
        <translation>Est modifiée le %1 par la demande %2, comme accordé ; d’ici là vaut ce qui est affiché ici.</translation>
    </message>
</context>
<context>
    <name>licet::AuthorizationHead</name>
    <message>
        <source>It has ended.</source>
        <translation>Elle est terminée.</translation>
    </message>
    <message>
        <source>Ended since %1.</source>
        <translation>Terminée depuis le %1.</translation>
    </message>
    <message>
        <source>Ended since %1: %2</source>
        <comment>day, why</comment>
        <translation>Terminée depuis le %1 : %2</translation>
    </message>
    <message>
        <source>Suspended since %1.</source>
        <translation>Suspendue depuis le %1.</translation>
    </message>
    <message>
        <source>An older authorization</source>
        <translation>Une autorisation antérieure</translation>
    </message>
    <message>
        <source>Entered without a request of this register.</source>
        <translation>Encodée sans demande de ce registre.</translation>
    </message>
    <message>
        <source>To be transferred after a merger: nothing was asked of KSZ yet.</source>
        <translation>À transférer après une fusion : rien n’a encore été demandé à la BCSS.</translation>
    </message>
    <message>
        <source>Its transfer was asked on %1; KSZ has to confirm it.</source>
        <translation>Le transfert a été demandé le %1 ; la BCSS doit le confirmer.</translation>
    </message>
    <message>
        <source>Transferred on %1 from %2, which merged.</source>
        <translation>Reprise le %1 de %2, après la fusion.</translation>
    </message>
    <message>
        <source>Transferred on %1 from %2, which merged; that was asked on %3.</source>
        <comment>day, institution, day</comment>
        <translation>Reprise le %1 de %2, après la fusion ; cela avait été demandé le %3.</translation>
    </message>
</context>
<context>
    <name>licet::AuthorizationsPage</name>
    <message>
        <source>Authorizations</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Enter an older one</source>
        <translation>Encoder une autorisation antérieure</translation>
    </message>
    <message>
        <source>No authorization yet: an executed request makes one.</source>
        <translation>Pas encore d’autorisation : une demande exécutée en crée une.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Record the application first, on the page Institutions.</source>
        <translation>Notez d’abord l’application, sur la page Institutions.</translation>
    </message>
    <message>
        <source>Choose an authorization first.</source>
        <translation>Choisissez d’abord une autorisation.</translation>
    </message>
</context>
<context>
    <name>licet::AwayPanel</name>
    <message>
        <source>First day away</source>
        <translation>Premier jour d’absence</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Dernier jour d’absence</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>One page holds a year at most.</source>
        <translation>Une page couvre un an au plus.</translation>
    </message>
    <message>
        <source>While I am away</source>
        <translation>Pendant mon absence</translation>
    </message>
    <message>
        <source>away</source>
        <comment>name of a file</comment>
        <translation>absence</translation>
    </message>
    <message>
        <source>The page was handed to the printer.</source>
        <translation>La page a été remise à l’imprimante.</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Qui est absent</translation>
    </message>
    <message>
        <source>choose…</source>
        <comment>who is away</comment>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>all institutions</source>
        <translation>toutes les institutions</translation>
    </message>
    <message>
        <source>Say who is away: it stands on the page.</source>
        <translation>Indiquez qui est absent : cela figure sur la page.</translation>
    </message>
    <message>
        <source>One page for whoever looks after things meanwhile: what falls due, who can sign, whom to contact.</source>
        <translation>Une page pour la personne qui vous remplace : les échéances, qui peut signer, qui contacter.</translation>
    </message>
</context>
<context>
    <name>licet::Background</name>
    <message>
        <source>Open Licet</source>
        <translation>Ouvrir Licet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Licet: %n thing(s) due</source>
        <translation>
            <numerusform>Licet : %n échéance</numerusform>
            <numerusform>Licet : %n échéances</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>There is no notification service and no tray here, so nothing can be told: %1</source>
        <translation>Il n’y a ici ni service de notification ni zone de notification, rien ne peut donc être annoncé : %1</translation>
    </message>
    <message>
        <source>Not snoozed: %1</source>
        <translation>Non reporté : %1</translation>
    </message>
    <message>
        <source>snoozed in a notification</source>
        <translation>reporté dans une notification</translation>
    </message>
    <message>
        <source>%1 can&apos;t be started.</source>
        <translation>%1 ne peut pas être démarré.</translation>
    </message>
</context>
<context>
    <name>licet::BasisChoice</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Pas encore connue</translation>
    </message>
    <message>
        <source>Deliberation number, such as 12/081</source>
        <translation>Numéro de délibération, comme 12/081</translation>
    </message>
    <message>
        <source>Deliberation number</source>
        <translation>Numéro de délibération</translation>
    </message>
    <message>
        <source>Dossier number, such as IVC/KSZG/21/066</source>
        <translation>Numéro de dossier, comme IVC/KSZG/21/066</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Why no decision of the committee is needed</source>
        <translation>Pourquoi aucune décision du comité n’est requise</translation>
    </message>
    <message>
        <source>Law or decree</source>
        <translation>Loi ou arrêté</translation>
    </message>
    <message>
        <source>Take this basis away</source>
        <translation>Retirer cette base</translation>
    </message>
    <message>
        <source>Law or royal decree</source>
        <translation>Loi ou arrêté royal</translation>
    </message>
    <message>
        <source>Law or royal decree, by its title</source>
        <translation>Loi ou arrêté royal, par son intitulé</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Article, such as 15, § 1</source>
        <translation>Article, comme 15, § 1er</translation>
    </message>
    <message>
        <source>Day of the law</source>
        <translation>Date de la loi ou de l’arrêté</translation>
    </message>
</context>
<context>
    <name>licet::BasisList</name>
    <message>
        <source>Add a decision or law</source>
        <translation>Ajouter une décision ou une loi</translation>
    </message>
</context>
<context>
    <name>licet::BasisOfServices</name>
    <message>
        <source>For all services</source>
        <translation>Pour tous les services web</translation>
    </message>
    <message>
        <source>Per service</source>
        <translation>Par service web</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service web %1</translation>
    </message>
    <message>
        <source>Basis for %1</source>
        <translation>Base pour %1</translation>
    </message>
</context>
<context>
    <name>licet::BulkActions</name>
    <message>
        <source>Save signing folder…</source>
        <translation>Enregistrer le parapheur…</translation>
    </message>
    <message>
        <source>Print signing folder…</source>
        <translation>Imprimer le parapheur…</translation>
    </message>
    <message>
        <source>Record for all of them…</source>
        <translation>Noter pour toutes…</translation>
    </message>
    <message>
        <source>Send together…</source>
        <translation>Envoyer ensemble…</translation>
    </message>
    <message>
        <source>Nothing can be recorded for any of them.</source>
        <translation>Rien ne peut être noté pour aucune d’elles.</translation>
    </message>
    <message numerus="yes">
        <source>An event can be recorded for %n of them.</source>
        <translation>
            <numerusform>Un événement peut être noté pour %n d’entre elles.</numerusform>
            <numerusform>Un événement peut être noté pour %n d’entre elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is signed and to be sent.</source>
        <translation>Aucune n’est signée et à envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be sent in one envelope.</source>
        <translation>
            <numerusform>%n d’entre elles peut être envoyée sous un même pli.</numerusform>
            <numerusform>%n d’entre elles peuvent être envoyées sous un même pli.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is to be signed.</source>
        <translation>Aucune d’elles n’est prête à signer.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
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
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests: %1</source>
        <comment>why it can&apos;t be done</comment>
        <translation>
            <numerusform>%n demande : %1</numerusform>
            <numerusform>%n demandes : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Chase together…</source>
        <translation>Envoyer un rappel groupé…</translation>
    </message>
    <message>
        <source>None of them was sent and waits on an answer.</source>
        <translation>Aucune d’elles n’est envoyée et en attente de réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) on an answer.</source>
        <translation>
            <numerusform>%n d’entre elles attend une réponse.</numerusform>
            <numerusform>%n d’entre elles attendent une réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can go into a signing folder.</source>
        <translation>
            <numerusform>%n d’entre elles peut aller dans un parapheur.</numerusform>
            <numerusform>%n d’entre elles peuvent aller dans un parapheur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::CataloguePage</name>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service web</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nom du service web</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Une par ligne.</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Ce que le service web fournit</translation>
    </message>
    <message>
        <source>Active: offered for new requests</source>
        <translation>Actif : proposé pour les nouvelles demandes</translation>
    </message>
    <message>
        <source>Give the service a name.</source>
        <translation>Donnez un nom au service web.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nouveau service web</translation>
    </message>
    <message>
        <source>The catalogue holds no service yet.</source>
        <translation>Le catalogue ne contient encore aucun service web.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message>
        <source>What it gives, in other languages</source>
        <translation>Ce que le service web fournit, dans d’autres langues</translation>
    </message>
    <message>
        <source>Where a language has no text</source>
        <translation>Là où une langue n’a pas de texte</translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation>En néerlandais</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>En allemand</translation>
    </message>
    <message>
        <source>The new name holds from</source>
        <translation>Le nouveau nom vaut à partir du</translation>
    </message>
</context>
<context>
    <name>licet::CellPanel</name>
    <message>
        <source>Open the authorization</source>
        <translation>Ouvrir l’autorisation</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Ouvrir la demande</translation>
    </message>
    <message>
        <source>Prepare a request…</source>
        <translation>Préparer une demande…</translation>
    </message>
    <message>
        <source>What the cell says</source>
        <translation>Ce que dit la case</translation>
    </message>
    <message numerus="yes">
        <source>%n authorization(s) stand here.</source>
        <translation>
            <numerusform>%n autorisation se trouve ici.</numerusform>
            <numerusform>%n autorisations se trouvent ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::CertificateChoice</name>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1 inclus</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>licet::CertificatesTab</name>
    <message>
        <source>Certificates of the institution</source>
        <translation>Certificats de l’institution</translation>
    </message>
    <message>
        <source>No certificate is recorded here yet.</source>
        <translation>Aucun certificat n’est encore enregistré ici.</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Nouveau certificat</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Titulaire (sujet)</translation>
    </message>
    <message>
        <source>Such as CN=…</source>
        <translation>Par exemple CN=…</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au … inclus</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Renouvelle</translation>
    </message>
    <message>
        <source>KSZ told on</source>
        <translation>Signalé à la BCSS le</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>En service depuis le</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>The cards of the one that it renews use it from then on.</source>
        <translation>Les fiches du certificat qu’il renouvelle l’utilisent à partir de ce jour.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Give the certificate its subject, such as CN=…</source>
        <translation>Indiquez le sujet du certificat, par exemple CN=…</translation>
    </message>
    <message>
        <source>The certificate ends before it begins: correct one of the two days.</source>
        <translation>Le certificat prend fin avant de commencer : corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>%1 lies in the future: note it once it has happened.</source>
        <translation>Le %1 est une date future : notez-le quand ce sera fait.</translation>
    </message>
    <message>
        <source>A certificate does not renew itself: choose the one before it.</source>
        <translation>Un certificat ne se renouvelle pas lui-même : choisissez le précédent.</translation>
    </message>
    <message>
        <source>This certificate is recorded already.</source>
        <translation>Ce certificat est déjà enregistré.</translation>
    </message>
    <message>
        <source>Choose the certificate that is renewed.</source>
        <translation>Choisissez le certificat à renouveler.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Choisissez ce qu’il faut supprimer.</translation>
    </message>
    <message>
        <source>Remove %1? Only a certificate that no card uses and that none renews can be removed; one that was in use is noted as removed instead.</source>
        <translation>Supprimer %1 ? Seul un certificat qu’aucune fiche n’utilise et qu’aucun autre ne renouvelle peut être supprimé ; d’un certificat qui a servi, notez le jour de son retrait.</translation>
    </message>
    <message>
        <source>No connection card uses it.</source>
        <translation>Aucune fiche de connexion ne l’utilise.</translation>
    </message>
    <message>
        <source>Used by: %1.</source>
        <translation>Utilisé par : %1.</translation>
    </message>
</context>
<context>
    <name>licet::ChaptersEditor</name>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Open points of the chapter</source>
        <translation>Points ouverts du chapitre</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Point ouvert</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Réglé le</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>Nouveau chapitre</translation>
    </message>
    <message>
        <source>Remove chapter</source>
        <translation>Supprimer le chapitre</translation>
    </message>
    <message>
        <source>New open point</source>
        <translation>Nouveau point</translation>
    </message>
    <message>
        <source>Remove open point</source>
        <translation>Supprimer le point</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>État de %1</translation>
    </message>
    <message>
        <source>Give each chapter with open points a name.</source>
        <translation>Donnez un nom à chaque chapitre qui a des points ouverts.</translation>
    </message>
</context>
<context>
    <name>licet::ChasePanel</name>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Show the reminder to</source>
        <translation>Afficher le rappel à</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>mail draft</source>
        <translation>brouillon de courriel</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>The reminder&apos;s words</source>
        <translation>Texte du rappel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>%1: chase</source>
        <comment>number of a request</comment>
        <translation>%1 : rappel</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s): chase</source>
        <translation>
            <numerusform>%n demande : rappel</numerusform>
            <numerusform>%n demandes : rappel</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the mail draft…</source>
        <translation>Créer le brouillon…</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Enregistrer la lettre…</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Noter l’appel</translation>
    </message>
    <message>
        <source>The reminder&apos;s page</source>
        <translation>La page du rappel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>recipient, mail address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Goes to %1, with the signed scan or the form. It is saved and opened in your mail program.</source>
        <translation>Destiné à %1, avec le scan signé ou le formulaire. Il est enregistré et ouvert dans votre programme de courriel.</translation>
    </message>
    <message>
        <source>Goes to %1, with the signed scan or the form behind it.</source>
        <translation>Destiné à %1, suivie du scan signé ou du formulaire.</translation>
    </message>
    <message>
        <source>Call %1, and write what was said.</source>
        <translation>Appelez %1 et notez ce qui a été dit.</translation>
    </message>
    <message>
        <source>It is recorded, and the next reminder is counted from this day.</source>
        <translation>C’est noté, et le rappel suivant se compte à partir de ce jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) on no office and is left out.</source>
        <translation>
            <numerusform>%n d’entre elles n’attend aucun service et est laissée de côté.</numerusform>
            <numerusform>%n d’entre elles n’attendent aucun service et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>Ce jour est dans le futur.</translation>
    </message>
    <message>
        <source>Write what was said: it is kept in the history.</source>
        <translation>Notez ce qui a été dit : c’est conservé dans l’historique.</translation>
    </message>
    <message>
        <source>It is recorded once you say that it has left: the next reminder is counted from then.</source>
        <translation>Le rappel est noté dès que vous dites qu’il est parti : le suivant est compté à partir de ce jour.</translation>
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
        <translation>Prendre les points habituels</translation>
    </message>
    <message>
        <source>A point of your own</source>
        <translation>Un point à vous</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Ajouter le point</translation>
    </message>
    <message>
        <source>What the dossier says: %1</source>
        <translation>Ce que dit le dossier : %1</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Monter : %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Descendre : %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Supprimer : %1</translation>
    </message>
</context>
<context>
    <name>licet::Chip</name>
    <message>
        <source>Take the filter “%1” away</source>
        <translation>Retirer le filtre « %1 »</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter&apos;s name and its value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>licet::ClosingCalendar</name>
    <message>
        <source>Calendar of closing days</source>
        <translation>Calendrier des jours de fermeture</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1 : ouvert</translation>
    </message>
    <message>
        <source>%1: weekend</source>
        <translation>%1 : week-end</translation>
    </message>
    <message>
        <source>%1: legal holiday</source>
        <translation>%1 : jour férié légal</translation>
    </message>
    <message>
        <source>%1: closed, in this year only</source>
        <translation>%1 : fermé, cette année seulement</translation>
    </message>
    <message>
        <source>%1: closed, every year</source>
        <translation>%1 : fermé, chaque année</translation>
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
        <translation>cette année seulement</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>Closing days beside the legal holidays</source>
        <translation>Jours de fermeture outre les jours fériés légaux</translation>
    </message>
    <message>
        <source>Whose closing days</source>
        <translation>Jours de fermeture : pour qui</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>New closing day</source>
        <translation>Nouveau jour de fermeture</translation>
    </message>
    <message>
        <source>24/12/2026, or 02/11 for every year</source>
        <translation>24/12/2026, ou 02/11 pour chaque année</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>of this register</source>
        <translation>de ce registre</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>closing days</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1, every year</source>
        <translation>%1, chaque année</translation>
    </message>
    <message>
        <source>%1. It is no working day anyhow.</source>
        <translation>%1. Ce n’est de toute façon pas un jour ouvrable.</translation>
    </message>
    <message>
        <source>%1 is a closing day already.</source>
        <translation>%1 est déjà un jour de fermeture.</translation>
    </message>
    <message>
        <source>“%1” is no day; write 24/12/2026, or 02/11 for every year.</source>
        <translation>« %1 » n’est pas un jour ; écrivez 24/12/2026, ou 02/11 pour chaque année.</translation>
    </message>
    <message>
        <source>Choose the day to remove.</source>
        <translation>Choisissez le jour à supprimer.</translation>
    </message>
</context>
<context>
    <name>licet::ClosingLegend</name>
    <message>
        <source>legal holiday</source>
        <translation>jour férié légal</translation>
    </message>
    <message>
        <source>closed in this year</source>
        <translation>fermé cette année</translation>
    </message>
    <message>
        <source>closed every year</source>
        <translation>fermé chaque année</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>licet::CollapsibleSection</name>
    <message>
        <source>open</source>
        <comment>a section</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a section</comment>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>licet::CommitteePage</name>
    <message>
        <source>Decision and its steps</source>
        <translation>Décision et ses étapes</translation>
    </message>
    <message>
        <source>No decision is chosen.</source>
        <translation>Aucune décision n’est choisie.</translation>
    </message>
    <message>
        <source>Deliberation number</source>
        <translation>Numéro de délibération</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>En vigueur le</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Such as 12/081; empty while the dossier is pending.</source>
        <translation>Par exemple 12/081 ; vide tant que le dossier est en cours.</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Introduit le</translation>
    </message>
    <message>
        <source>Address where it is published</source>
        <translation>Adresse web de la publication</translation>
    </message>
    <message>
        <source>Such as IVC/KSZG/21/066.</source>
        <translation>Par exemple IVC/KSZG/21/066.</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>Empty: computed from the day of the decision.</source>
        <translation>Vide : calculée à partir du jour de la décision.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services web</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Un par ligne.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalités</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Taken away by this step</source>
        <translation>Retiré par cette étape</translation>
    </message>
    <message>
        <source>Services taken away</source>
        <translation>Services web retirés</translation>
    </message>
    <message>
        <source>Purposes taken away</source>
        <translation>Finalités retirées</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>No decision of the committee is recorded yet.</source>
        <translation>Aucune décision du comité n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>Give the dossier a subject first.</source>
        <translation>Donnez d’abord un objet au dossier.</translation>
    </message>
    <message>
        <source>Remove this step, as if it never was? The history keeps it.</source>
        <translation>Supprimer cette étape, comme si elle n’avait jamais existé ? L’historique la conserve.</translation>
    </message>
    <message>
        <source>Remove %1? Only a dossier without steps can be removed.</source>
        <translation>Supprimer %1 ? Seul un dossier sans étapes peut être supprimé.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Choisissez ce qu’il faut supprimer.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>%1, decided on %2</source>
        <comment>dossier number, day</comment>
        <translation>%1, décidé le %2</translation>
    </message>
    <message>
        <source>“%1” is neither a KBO number nor a kind of institution (%2).</source>
        <translation>« %1 » n’est ni un numéro d’entreprise (BCE) ni un type d’institution (%2).</translation>
    </message>
    <message>
        <source>Give the dossier a subject or a deliberation number.</source>
        <translation>Donnez au dossier un objet ou un numéro de délibération.</translation>
    </message>
    <message>
        <source>“%1” is not a deliberation number: write it as 12/081.</source>
        <translation>« %1 » n’est pas un numéro de délibération : écrivez-le comme 12/081.</translation>
    </message>
    <message>
        <source>Institutions concerned</source>
        <translation>Institutions concernées</translation>
    </message>
    <message>
        <source>One a line: a KBO number, or a kind for every institution of that kind (%1).</source>
        <translation>Un par ligne : un numéro d’entreprise (BCE), ou un type pour toutes les institutions de ce type (%1).</translation>
    </message>
    <message>
        <source>Not in force: the day of the decision is not given yet.</source>
        <translation>Pas en vigueur : le jour de la décision n’est pas encore indiqué.</translation>
    </message>
    <message>
        <source>In force from %1, as stated.</source>
        <translation>En vigueur à partir du %1, comme indiqué.</translation>
    </message>
    <message>
        <source>In force from %1, the day on which it was decided.</source>
        <translation>En vigueur à partir du %1, jour de la décision.</translation>
    </message>
    <message numerus="yes">
        <source>In force from %1: decided on %2 plus %n working day(s).</source>
        <translation>
            <numerusform>En vigueur à partir du %1 : décidée le %2 plus %n jour ouvrable.</numerusform>
            <numerusform>En vigueur à partir du %1 : décidée le %2 plus %n jours ouvrables.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>Le fichier est enregistré : %1</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>dossier number, how many amendments</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <comment>head of a column</comment>
        <translation>Délibération</translation>
    </message>
    <message>
        <source>Rests on it</source>
        <translation>S’y fondent</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a review</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>No authorization and no open request rests on it.</source>
        <translation>Aucune autorisation ni demande en cours ne s’y fonde.</translation>
    </message>
    <message>
        <source>These cite it as their basis.</source>
        <translation>Celles-ci la citent comme base.</translation>
    </message>
    <message>
        <source>Nothing would lose its valid basis on %1.</source>
        <translation>Rien ne perdrait sa base valable le %1.</translation>
    </message>
    <message>
        <source>Without it these would have no valid basis on %1.</source>
        <translation>Sans elle, celles-ci n’auraient pas de base valable le %1.</translation>
    </message>
    <message>
        <source>The number %1 is also that of another decision (%2): the dossier number tells them apart.</source>
        <translation>Le numéro %1 est aussi celui d’une autre décision (%2) : le numéro de dossier les distingue.</translation>
    </message>
    <message>
        <source>Replaced by %1.</source>
        <translation>Remplacée par %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) of what rests on it wait(s) for verdicts.</source>
        <translation>
            <numerusform>%n révision de ce qui s’y fonde attend des conclusions.</numerusform>
            <numerusform>%n révisions de ce qui s’y fonde attendent des conclusions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist: %1 of %2 done</source>
        <translation>Liste de contrôle : %1 sur %2</translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation>Pièces : %1</translation>
    </message>
    <message>
        <source>Rests on it: %1</source>
        <translation>S’y fonde : %1</translation>
    </message>
    <message>
        <source>Falls if it goes: %1</source>
        <translation>Sans base si elle tombe : %1</translation>
    </message>
    <message>
        <source>Review of %1: %2 of %3</source>
        <comment>day, verdicts given</comment>
        <translation>Révision du %1 : %2 sur %3</translation>
    </message>
    <message>
        <source>Decided by: %1.</source>
        <translation>Décidé par : %1.</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>Ce qui s’y fonde</translation>
    </message>
    <message>
        <source>What falls if it goes</source>
        <translation>Ce qui disparaît sans elle</translation>
    </message>
    <message>
        <source>Sectoral Committee</source>
        <translation>Comité sectoriel</translation>
    </message>
    <message>
        <source>Give the day from which it no longer holds.</source>
        <translation>Indiquez le jour à partir duquel elle ne vaut plus.</translation>
    </message>
    <message>
        <source>A decision cannot replace itself: choose another one.</source>
        <translation>Une décision ne peut se remplacer elle-même : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1: the day of the decision, not counted</source>
        <translation>%1 : le jour de la décision, non compté</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) (Mon–Fri) after it, for the minister may ask for an adaptation</source>
        <translation>
            <numerusform>%n jour ouvrable (lun–ven) après, car le ministre peut demander une adaptation</numerusform>
            <numerusform>%n jours ouvrables (lun–ven) après, car le ministre peut demander une adaptation</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: holiday or closing day, passed over</source>
        <translation>%1 : jour férié ou de fermeture, non compté</translation>
    </message>
    <message>
        <source>%1: in force</source>
        <translation>%1 : en vigueur</translation>
    </message>
    <message>
        <source>Filed…</source>
        <translation>Introduit…</translation>
    </message>
    <message>
        <source>Information asked…</source>
        <translation>Informations demandées…</translation>
    </message>
    <message>
        <source>Answered…</source>
        <translation>Répondu…</translation>
    </message>
    <message>
        <source>On the agenda…</source>
        <translation>À l’ordre du jour…</translation>
    </message>
    <message>
        <source>Granted…</source>
        <translation>Accordé…</translation>
    </message>
    <message>
        <source>Refused…</source>
        <translation>Refusé…</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Retiré…</translation>
    </message>
    <message>
        <source>Replaced by…</source>
        <translation>Remplacé par…</translation>
    </message>
    <message>
        <source>Two decisions now share the number %1: check it, or tell them apart by their dossier numbers.</source>
        <translation>Deux décisions partagent maintenant le numéro %1 : vérifiez-le, ou distinguez-les par leurs numéros de dossier.</translation>
    </message>
    <message>
        <source>The amendment was recorded.</source>
        <translation>La modification a été enregistrée.</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <comment>a dossier and its state</comment>
        <translation>%1 est maintenant « %2 ».</translation>
    </message>
    <message>
        <source>The day lies before %1, the day of the event before it.</source>
        <translation>Le jour précède le %1, jour de l’événement précédent.</translation>
    </message>
    <message numerus="yes">
        <source>A review of %n authorization(s) and request(s) that rest on it was opened.</source>
        <translation>
            <numerusform>Une révision de %n autorisation ou demande qui s’y fonde a été ouverte.</numerusform>
            <numerusform>Une révision des %n autorisations et demandes qui s’y fondent a été ouverte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation>Afficher la révision</translation>
    </message>
    <message>
        <source>Not possible while the dossier is “%1”.</source>
        <translation>Impossible tant que le dossier est « %1 ».</translation>
    </message>
    <message>
        <source>An older decision is entered as it is now; a new one is led by its events.</source>
        <translation>Une décision plus ancienne s’encode telle qu’elle est ; une nouvelle suit ses événements.</translation>
    </message>
    <message>
        <source>No longer in force from</source>
        <translation>Plus en vigueur à partir du</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacée par</translation>
    </message>
    <message>
        <source>Institutions taken away</source>
        <translation>Institutions retirées</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a request, what it asks</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Left empty, number and day tell: AF and RR are committees of their own.</source>
        <translation>Vide : le numéro et la date déterminent le comité ; AF et RN sont des comités distincts.</translation>
    </message>
    <message>
        <source>History: %1</source>
        <comment>of a dossier, number of events</comment>
        <translation>Historique : %1</translation>
    </message>
    <message>
        <source>Contacted…</source>
        <translation>Contacté…</translation>
    </message>
    <message>
        <source>Not delivered…</source>
        <translation>Non parvenu…</translation>
    </message>
    <message>
        <source>It is kept with the dossier and its history.</source>
        <translation>C’est conservé avec le dossier et son historique.</translation>
    </message>
</context>
<context>
    <name>licet::Context</name>
    <message>
        <source>The register is read only: %1 is writing in it.</source>
        <translation>Le registre est en lecture seule : %1 y écrit.</translation>
    </message>
    <message>
        <source>The register is read only.</source>
        <translation>Le registre est en lecture seule.</translation>
    </message>
    <message>
        <source>An earlier day is shown: go back to today to write.</source>
        <translation>Un jour antérieur est affiché : revenez à aujourd’hui pour modifier quelque chose.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Enregistrer une copie ailleurs…</translation>
    </message>
</context>
<context>
    <name>licet::CorrectionPanel</name>
    <message>
        <source>Why it is corrected</source>
        <translation>Pourquoi cette rectification</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a fact, what it was, what it is</comment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>This corrects what was recorded; the history keeps both.</source>
        <translation>Ceci rectifie ce qui était noté ; l’historique conserve les deux.</translation>
    </message>
    <message>
        <source>Write why it is corrected: it is kept in the history.</source>
        <translation>Écrivez pourquoi c’est corrigé : le motif reste dans l’historique.</translation>
    </message>
</context>
<context>
    <name>licet::CoverageLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>licet::CoverageModel</name>
    <message>
        <source>Service</source>
        <translation>Service web</translation>
    </message>
</context>
<context>
    <name>licet::CoveragePage</name>
    <message>
        <source>By application</source>
        <translation>Par application</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>Par institution</translation>
    </message>
    <message>
        <source>Filter services and applications</source>
        <translation>Filtrer services web et applications</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Tableau de couverture</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No service is authorized or asked for yet: an executed request makes the first.</source>
        <translation>Aucun service web n’est encore autorisé ni demandé : une demande exécutée crée le premier.</translation>
    </message>
    <message>
        <source>None of %1 matches</source>
        <translation>Aucun des %1 ne correspond</translation>
    </message>
    <message>
        <source>Nothing asks for it here: there is no record to open.</source>
        <translation>Aucune demande ne la concerne ici : il n’y a rien à ouvrir.</translation>
    </message>
    <message>
        <source>There is no record in the current cell.</source>
        <translation>Il n’y a rien à ouvrir derrière cette case.</translation>
    </message>
    <message>
        <source>coverage</source>
        <comment>name of a file</comment>
        <translation>couverture</translation>
    </message>
    <message>
        <source>The coverage was handed to the printer.</source>
        <translation>Le tableau de couverture a été remis à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>licet::CoverageTable</name>
    <message>
        <source>Coverage</source>
        <translation>Tableau de couverture</translation>
    </message>
</context>
<context>
    <name>licet::DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
</context>
<context>
    <name>licet::DatedChange</name>
    <message>
        <source>It was always so: it was entered wrongly</source>
        <translation>Il en a toujours été ainsi : c’était mal noté</translation>
    </message>
    <message>
        <source>It may be a day to come: until then everything stays as it is.</source>
        <translation>Une date à venir est admise : d’ici là, tout reste tel quel.</translation>
    </message>
    <message>
        <source>Told anew: what holds until then was changed.</source>
        <translation>Notée à nouveau : ce qui vaut d’ici là a été modifié.</translation>
    </message>
</context>
<context>
    <name>licet::DayPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Ajouter un rappel</translation>
    </message>
    <message>
        <source>Add a reminder on %1</source>
        <translation>Ajouter un rappel pour %1</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>That day is past; choose today or a later one.</source>
        <translation>Ce jour est passé ; choisissez aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>Write of what to be reminded.</source>
        <translation>Écrivez ce qu’il faut vous rappeler.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>The reminder stands in the overview on %1.</source>
        <translation>Le rappel figure dans l’aperçu le %1.</translation>
    </message>
</context>
<context>
    <name>licet::DependentsPanel</name>
    <message>
        <source>Enter goes to the record.</source>
        <translation>Entrée mène à l’élément.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorization(s)</source>
        <translation>
            <numerusform>%n autorisation</numerusform>
            <numerusform>%n autorisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n demande en cours</numerusform>
            <numerusform>%n demandes en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) that they go through</source>
        <translation>
            <numerusform>%n connexion qu’elles empruntent</numerusform>
            <numerusform>%n connexions qu’elles empruntent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::Desktop</name>
    <message>
        <source>snoozed in a notification</source>
        <translation>reporté dans une notification</translation>
    </message>
</context>
<context>
    <name>licet::DossierEventPanel</name>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Dossier number received</source>
        <translation>Numéro de dossier reçu</translation>
    </message>
    <message>
        <source>Number of the deliberation</source>
        <translation>Numéro de délibération</translation>
    </message>
    <message>
        <source>Replaced by decision</source>
        <translation>Remplacée par la décision</translation>
    </message>
    <message>
        <source>With effect from</source>
        <translation>Avec effet au</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Record the event</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a dossier, what happened to it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Empty: from that day on.</source>
        <translation>Vide : à partir de ce jour.</translation>
    </message>
    <message>
        <source>Why it is filed all the same</source>
        <translation>Pourquoi il est introduit malgré tout</translation>
    </message>
    <message>
        <source>The check finds something missing:</source>
        <translation>Le contrôle constate qu’il manque quelque chose :</translation>
    </message>
    <message>
        <source>Nothing rests on it, so nothing has to be reviewed.</source>
        <translation>Rien ne s’y fonde : il n’y a rien à réviser.</translation>
    </message>
    <message numerus="yes">
        <source>Opens a review of %n authorization(s) and request(s) that rest on it.</source>
        <translation>
            <numerusform>Ouvre une révision de %n autorisation ou demande qui s’y fonde.</numerusform>
            <numerusform>Ouvre une révision des %n autorisations et demandes qui s’y fondent.</numerusform>
        </translation>
    </message>
    <message>
        <source>A deliberation number is written as 12/081.</source>
        <translation>Un numéro de délibération s’écrit 12/081.</translation>
    </message>
    <message>
        <source>Choose the decision that took its place.</source>
        <translation>Choisissez la décision qui l’a remplacée.</translation>
    </message>
    <message>
        <source>Write why: it is kept in the history.</source>
        <translation>Écrivez pourquoi : cela reste dans l’historique.</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Par quelle voie</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>how a dossier left</comment>
        <translation>sans indication</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promis pour le</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Ce qui a été promis</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Comment on le sait</translation>
    </message>
    <message>
        <source>Until the day that was promised nothing is due of it; without such a day the next reminder is counted from the day of the contact.</source>
        <translation>Rien n’est à faire jusqu’au jour promis ; sans jour promis, le rappel suivant se compte à partir du jour du contact.</translation>
    </message>
    <message>
        <source>The committee’s term does not run until it is filed again.</source>
        <translation>Pour le comité, aucun délai ne court tant que le dossier n’est pas introduit à nouveau.</translation>
    </message>
    <message>
        <source>Write what was promised: it is kept in the history.</source>
        <translation>Écrivez ce qui a été promis : c’est conservé dans l’historique.</translation>
    </message>
</context>
<context>
    <name>licet::DossierHead</name>
    <message>
        <source>Other events</source>
        <translation>Autres événements</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Pourquoi cette date</translation>
    </message>
    <message>
        <source>No decision is chosen.</source>
        <translation>Aucune décision n’est choisie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>deliberation number, subject</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No longer in force from %1.</source>
        <translation>Plus en vigueur à partir du %1.</translation>
    </message>
    <message>
        <source>Nothing more happens to a dossier that is “%1”.</source>
        <translation>Il n’arrive plus rien à un dossier « %1 ».</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Noter un événement</translation>
    </message>
    <message>
        <source>Not possible while the dossier is “%1”.</source>
        <translation>Impossible tant que le dossier est « %1 ».</translation>
    </message>
    <message>
        <source>Give the verdicts of the review.</source>
        <translation>Rendez les conclusions de la révision.</translation>
    </message>
    <message>
        <source>Only what was not delivered is filed again.</source>
        <translation>Seul ce qui n’est pas parvenu est introduit à nouveau.</translation>
    </message>
    <message>
        <source>It was not delivered: file it again first.</source>
        <translation>Il n’est pas parvenu : introduisez-le d’abord à nouveau.</translation>
    </message>
</context>
<context>
    <name>licet::EarlierImports</name>
    <message>
        <source>Earlier imports</source>
        <translation>Importations précédentes</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Annuler l’importation…</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <comment>an import</comment>
        <translation>Annuler l’importation : %1</translation>
    </message>
    <message>
        <source>%1 on %2, by %3</source>
        <comment>file, day, person</comment>
        <translation>%1 le %2, par %3</translation>
    </message>
    <message>
        <source>without a file, on %1, by %2</source>
        <comment>day, person</comment>
        <translation>sans fichier, le %1, par %2</translation>
    </message>
    <message>
        <source>No import can be taken back.</source>
        <translation>Aucune importation ne peut être annulée.</translation>
    </message>
</context>
<context>
    <name>licet::EditorPanes</name>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>The page as it will print</source>
        <translation>La page telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>%1 ›</source>
        <comment>count of findings, opens them</comment>
        <translation>%1 ›</translation>
    </message>
    <message>
        <source>Findings or page</source>
        <translation>Constats ou page</translation>
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
        <translation>Type de demande</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Langue du formulaire</translation>
    </message>
    <message>
        <source>Does it concern an OCMW?</source>
        <translation>Un CPAS est-il concerné ?</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Left empty: the form that fits.</source>
        <translation>Vide : le formulaire qui convient.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Left empty: the form&apos;s usual recipient.</source>
        <translation>Vide : le destinataire habituel du formulaire.</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Établie par</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>As it is named among the institution&apos;s applications.</source>
        <translation>Comme elle s’appelle parmi les applications de l’institution.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>One form for one environment.</source>
        <translation>Un formulaire pour un environnement.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services web</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Only when the use ends on a known day.</source>
        <translation>Seulement si l’utilisation cesse à un jour connu.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>What the data are used for, precisely enough for somebody who does not know the application.</source>
        <translation>À quoi servent les données, avec assez de précision pour qui ne connaît pas l’application.</translation>
    </message>
    <message>
        <source>Persons and data concerned</source>
        <translation>Personnes et données concernées</translation>
    </message>
    <message>
        <source>Legal context</source>
        <translation>Contexte légal</translation>
    </message>
    <message>
        <source>As KSZ writes it, such as DAV:ALLOWANCE_RIGHTS.</source>
        <translation>Comme la BCSS l’écrit, par exemple DAV:ALLOWANCE_RIGHTS.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>The law and its article.</source>
        <translation>La loi et l’article.</translation>
    </message>
    <message>
        <source>Decision of the committee</source>
        <translation>Décision du comité</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Numéro de programme</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>%1: e-mail address</source>
        <translation>%1 : adresse électronique</translation>
    </message>
    <message>
        <source>%1: telephone</source>
        <translation>%1 : téléphone</translation>
    </message>
    <message>
        <source>Functional contact</source>
        <translation>Contact fonctionnel</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Contact technique</translation>
    </message>
    <message>
        <source>Contact at PPKB</source>
        <translation>Contact à la BCSS</translation>
    </message>
    <message>
        <source>Authorization concerned</source>
        <translation>Autorisation concernée</translation>
    </message>
    <message>
        <source>Signing day</source>
        <translation>Jour de signature</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>One title a line.</source>
        <translation>Un titre par ligne.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>from the logging card</source>
        <translation>de la fiche de journalisation</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>%1 is a number of this institution. For another one, copy the request.</source>
        <translation>%1 est un numéro de cette institution. Pour une autre, copiez la demande.</translation>
    </message>
    <message>
        <source>The last day on which the services are called.</source>
        <translation>Le dernier jour où les services web sont appelés.</translation>
    </message>
    <message>
        <source>without end date</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>none</source>
        <comment>ticked: nothing to state</comment>
        <translation>néant</translation>
    </message>
    <message>
        <source>The form must be signed too by:</source>
        <translation>Le formulaire doit aussi être signé par :</translation>
    </message>
    <message>
        <source>nobody on that day</source>
        <comment>holds a post</comment>
        <translation>personne ce jour-là</translation>
    </message>
    <message>
        <source>%1, absent until %2</source>
        <comment>person, day</comment>
        <translation>%1, en absence jusqu’au %2 inclus</translation>
    </message>
</context>
<context>
    <name>licet::EventCorrectionPanel</name>
    <message>
        <source>Day on which it happened</source>
        <translation>Jour où cela s’est produit</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Program number</source>
        <translation>Numéro de programme</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Leurs références</translation>
    </message>
    <message>
        <source>What is right, and why</source>
        <translation>Ce qui est exact, et pourquoi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What was wrong about: %1 of %2</source>
        <comment>event, day</comment>
        <translation>Ce qui a été mal noté : %1, le %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a fact, what it was, what it is</comment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>The event stays as it was entered; the correction stands beside it.</source>
        <translation>L’événement reste tel qu’il a été encodé ; la rectification figure à côté.</translation>
    </message>
    <message>
        <source>The event stays as it was entered, the correction stands beside it; states, terms and lists follow it.</source>
        <translation>L’événement reste tel qu’il a été encodé, la rectification figure à côté ; l’état, les délais et les listes en tiennent compte.</translation>
    </message>
    <message>
        <source>Write a sentence: it is kept in the history.</source>
        <translation>Écrivez une phrase : elle est conservée dans l’historique.</translation>
    </message>
    <message>
        <source>It did not happen at all</source>
        <translation>Cela n’a pas du tout eu lieu</translation>
    </message>
    <message>
        <source>How it came to be noted</source>
        <translation>Pourquoi cela a été noté</translation>
    </message>
    <message>
        <source>The event stays in the history, as one that did not happen.</source>
        <translation>L’événement reste dans l’historique, comme un événement qui n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promis pour le</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Par quelle voie</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Original signé</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>how papers left</comment>
        <translation>sans indication</translation>
    </message>
    <message>
        <source>They ask a reply by</source>
        <translation>Réponse demandée pour le</translation>
    </message>
    <message>
        <source>This person signed it, although the form names somebody else or the mandate is missing</source>
        <translation>Cette personne l’a signé, bien que le formulaire mentionne quelqu’un d’autre ou que le mandat manque</translation>
    </message>
</context>
<context>
    <name>licet::EventDetail</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Happened on %1, entered on %2</source>
        <comment>day, moment</comment>
        <translation>Survenu le %1, encodé le %2</translation>
    </message>
    <message>
        <source>Take this import back…</source>
        <translation>Annuler cette importation…</translation>
    </message>
</context>
<context>
    <name>licet::EventList</name>
    <message>
        <source>entered on %1</source>
        <translation>encodé le %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>event corrected, which, its day</comment>
        <translation>%1 : %2 du %3</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rectifier…</translation>
    </message>
    <message>
        <source>Correct: %1 of %2</source>
        <comment>event, day</comment>
        <translation>Rectifier : %1, le %2</translation>
    </message>
    <message>
        <source>Say what was wrong about this event</source>
        <translation>Dire ce qui était inexact dans cet événement</translation>
    </message>
</context>
<context>
    <name>licet::FactsTab</name>
    <message>
        <source>Give the institution a name.</source>
        <translation>Donnez un nom à l’institution.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>KBO number</source>
        <translation>Numéro d’entreprise (BCE)</translation>
    </message>
    <message>
        <source>Ten digits, such as 0316.380.841.</source>
        <translation>Dix chiffres, comme 0316.380.841.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Sector and institution code</source>
        <translation>Code du secteur et de l’institution</translation>
    </message>
    <message>
        <source>Such as 17.1.</source>
        <translation>Comme 17.1.</translation>
    </message>
    <message>
        <source>Managing institution of the secondary network</source>
        <translation>Institution de gestion du réseau secondaire</translation>
    </message>
    <message>
        <source>Its sector code</source>
        <translation>Son code de secteur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language of its forms</source>
        <translation>Langue de ses formulaires</translation>
    </message>
    <message>
        <source>Who counts as security consultant</source>
        <translation>Qui fait fonction de conseiller en sécurité</translation>
    </message>
    <message>
        <source>Numbering of requests</source>
        <translation>Numérotation des demandes</translation>
    </message>
    <message>
        <source>Write {year} and {number} into the pattern, such as {year}-{number:4}.</source>
        <translation>Mettez {year} et {number} dans le modèle, comme {year}-{number:4}.</translation>
    </message>
    <message>
        <source>Left empty: {year}-{number:4}, which prints as 2026-0001.</source>
        <translation>Vide : {year}-{number:4}, imprimé comme 2026-0001.</translation>
    </message>
    <message>
        <source>Logo on the form</source>
        <translation>Logo sur le formulaire</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.svg)</source>
        <translation>Images (*.png *.jpg *.svg)</translation>
    </message>
    <message>
        <source>“%1” is no picture of at most 2 MB that can be printed.</source>
        <translation>« %1 » n’est pas une image imprimable de 2 Mo au plus.</translation>
    </message>
    <message>
        <source>Put a sign between {year} and {number}: a number of digits only is easily taken for something else.</source>
        <translation>Mettez un signe entre {year} et {number} : un numéro composé uniquement de chiffres est facilement pris pour autre chose.</translation>
    </message>
    <message>
        <source>“%1” is not a sector code: write it as 17.1.</source>
        <translation>« %1 » n’est pas un code de secteur : écrivez-le comme 17.1.</translation>
    </message>
    <message>
        <source>Name and address above are written in it, too.</source>
        <translation>Le nom et l’adresse ci-dessus sont aussi dans cette langue.</translation>
    </message>
    <message>
        <source>Language regime</source>
        <translation>Régime linguistique</translation>
    </message>
    <message>
        <source>Unilingual: forms, cover pages and letters are in that language, others are copies for reading. Bilingual: the language is chosen for each request.</source>
        <translation>Unilingue : formulaires, notes d’accompagnement et lettres sont dans cette langue, quoi qu’il soit indiqué à côté ; les autres sont des copies de lecture. Bilingue : la langue est choisie pour chaque demande. Vide : non précisé.</translation>
    </message>
    <message>
        <source>The new name, number or address holds from</source>
        <translation>Le nouveau nom, le nouveau numéro ou la nouvelle adresse vaut à partir du</translation>
    </message>
</context>
<context>
    <name>licet::FileDrop</name>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Files can also be dropped here.</source>
        <translation>Vous pouvez aussi déposer des fichiers ici.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>licet::FinalisePanel</name>
    <message>
        <source>Finalise</source>
        <translation>Rendre définitive</translation>
    </message>
    <message>
        <source>Your opinion, for the signatory&apos;s cover page</source>
        <translation>Votre avis, pour la note d’accompagnement au signataire</translation>
    </message>
    <message>
        <source>Your reservations</source>
        <translation>Vos réserves</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Why this may stay as it is</source>
        <translation>Pourquoi ceci peut rester ainsi</translation>
    </message>
    <message>
        <source>It becomes version %1 of the same number. Form, cover page and check are frozen.</source>
        <translation>Elle devient la version %1 du même numéro. Formulaire, note d’accompagnement et contrôle sont figés.</translation>
    </message>
    <message>
        <source>The request gets its number. Form, cover page and check are frozen; what is printed from then on does not change.</source>
        <translation>La demande reçoit son numéro. Formulaire, note d’accompagnement et contrôle sont figés ; ce qui est imprimé dès lors ne change plus.</translation>
    </message>
    <message>
        <source>Each warning left open needs a reason.</source>
        <translation>Chaque avertissement maintenu demande un motif.</translation>
    </message>
</context>
<context>
    <name>licet::FindingCard</name>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
</context>
<context>
    <name>licet::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What came back before</source>
        <translation>Ce qui est déjà revenu</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) without a finding</source>
        <translation>
            <numerusform>%n règle sans constat</numerusform>
            <numerusform>%n règles sans constat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::FirstRun</name>
    <message>
        <source>Licet keeps your authorizations to use the web services of the KSZ</source>
        <translation>Licet gère vos autorisations d’utiliser les services web de la BCSS</translation>
    </message>
    <message>
        <source>A register is one file: the institutions, their people and applications, the requests with their forms, and the history.</source>
        <translation>Un registre est un seul fichier : les institutions, leurs personnes et applications, les demandes avec leurs formulaires, et l’historique.</translation>
    </message>
    <message>
        <source>New re&amp;gister</source>
        <translation>&amp;Nouveau registre</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>A register that exists, also one that a colleague is working in.</source>
        <translation>Un registre existant, même si un collègue y travaille.</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>Made-up institutions and requests, to try everything out.</source>
        <translation>Des institutions et demandes fictives, pour tout essayer.</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>Nom de l’institution</translation>
    </message>
    <message>
        <source>Its enterprise number (KBO)</source>
        <translation>Son numéro d’entreprise (BCE)</translation>
    </message>
    <message>
        <source>Ten digits, such as 0316.380.841.</source>
        <translation>Dix chiffres, comme 0316.380.841.</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>Type d’institution</translation>
    </message>
    <message>
        <source>Who signs the requests as managing official</source>
        <translation>Qui signe les demandes en qualité de fonctionnaire dirigeant</translation>
    </message>
    <message>
        <source>Who is the security consultant</source>
        <translation>Qui est le conseiller en sécurité</translation>
    </message>
    <message>
        <source>File of the register</source>
        <translation>Fichier du registre</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder for its backups</source>
        <translation>Dossier des copies de sauvegarde</translation>
    </message>
    <message>
        <source>Best on another disk; a copy is made on each day that the register is opened.</source>
        <translation>De préférence sur un autre disque ; une copie est faite chaque jour où le registre est ouvert.</translation>
    </message>
    <message>
        <source>authorizations</source>
        <comment>file name</comment>
        <translation>autorisations</translation>
    </message>
    <message>
        <source>licet backups</source>
        <comment>folder name</comment>
        <translation>licet sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Make the register</source>
        <translation>&amp;Créer le registre</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>Fill in the institution, the managing official and the security consultant.</source>
        <translation>Indiquez l’institution, le fonctionnaire dirigeant et le conseiller en sécurité.</translation>
    </message>
    <message>
        <source>Say where the file of the register goes.</source>
        <translation>Indiquez où va le fichier du registre.</translation>
    </message>
    <message>
        <source>The list that you kept in a spreadsheet: first a new register, then its rows, after a look.</source>
        <translation>La liste que vous teniez dans un tableur : d’abord un nouveau registre, puis ses lignes, après un coup d’œil.</translation>
    </message>
    <message>
        <source>Import a &amp;list</source>
        <translation>Importer une &amp;liste</translation>
    </message>
    <message>
        <source>One sheet; everything else can follow later.</source>
        <translation>Une feuille ; tout le reste peut suivre.</translation>
    </message>
    <message>
        <source>In office since, if known</source>
        <translation>En fonction depuis (si connu)</translation>
    </message>
    <message>
        <source>Consultant since, if known</source>
        <translation>Conseiller depuis (si connu)</translation>
    </message>
    <message>
        <source>Without a day each counts from today; earlier requests then name nobody who could sign.</source>
        <translation>Sans date, les deux fonctions comptent à partir d’aujourd’hui ; pour les demandes antérieures, aucun signataire n’est alors connu.</translation>
    </message>
</context>
<context>
    <name>licet::ForetoldBand</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a fact, what it was, what it is</comment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <comment>a day to come, what changes on it</comment>
        <translation>À partir du %1 : %2</translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation>À une autre date…</translation>
    </message>
    <message>
        <source>The change noted for %1 comes on another day</source>
        <translation>La modification notée pour le %1 vient à une autre date</translation>
    </message>
    <message>
        <source>It does not go ahead…</source>
        <translation>Elle n’aura pas lieu…</translation>
    </message>
    <message>
        <source>The change noted for %1 does not go ahead</source>
        <translation>La modification notée pour le %1 n’aura pas lieu</translation>
    </message>
</context>
<context>
    <name>licet::ForetoldPanel</name>
    <message>
        <source>Holds from</source>
        <translation>Vaut à partir du</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Indiquez le motif : il reste dans l’historique.</translation>
    </message>
</context>
<context>
    <name>licet::FormSheet</name>
    <message>
        <source>Give a day, such as 07/12/2026.</source>
        <translation>Indiquez un jour, comme 07/12/2026.</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar; write it as 07/12/2026.</source>
        <translation>« %1 » n’est pas un jour du calendrier ; écrivez-le comme 07/12/2026.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Indiquez un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>« %1 » n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
</context>
<context>
    <name>licet::GrantedFields</name>
    <message>
        <source>Granted from</source>
        <translation>Accordé à partir du</translation>
    </message>
    <message>
        <source>Granted until</source>
        <translation>Accordé jusqu’au</translation>
    </message>
    <message>
        <source>Operations granted</source>
        <translation>Opérations accordées</translation>
    </message>
    <message>
        <source>Version granted</source>
        <translation>Version accordée</translation>
    </message>
    <message>
        <source>Separated by commas; “all” for all of them.</source>
        <translation>Séparées par des virgules ; « toutes » pour l’ensemble.</translation>
    </message>
    <message>
        <source>Conditions of the answer</source>
        <translation>Conditions de la réponse</translation>
    </message>
    <message>
        <source>all</source>
        <comment>operations</comment>
        <translation>toutes</translation>
    </message>
</context>
<context>
    <name>licet::HistoryPage</name>
    <message>
        <source>Happened on</source>
        <translation>Survenu le</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Encodé le</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Tout l’historique</translation>
    </message>
    <message>
        <source>History of one record: %1</source>
        <comment>kind of record and its name</comment>
        <translation>Historique d’un élément : %1</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Noté par</translation>
    </message>
</context>
<context>
    <name>licet::ImportFoot</name>
    <message>
        <source>Save refused rows…</source>
        <translation>Enregistrer les lignes refusées…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to import</source>
        <translation>
            <numerusform>%n ligne à importer</numerusform>
            <numerusform>%n lignes à importer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to complete</source>
        <translation>
            <numerusform>dont %n à compléter</numerusform>
            <numerusform>dont %n à compléter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n doublon</numerusform>
            <numerusform>%n doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n ligne refusée</numerusform>
            <numerusform>%n lignes refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n ligne laissée de côté</numerusform>
            <numerusform>%n lignes laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n ligne lue</numerusform>
            <numerusform>%n lignes lues</numerusform>
        </translation>
    </message>
    <message>
        <source>New applications:</source>
        <translation>Nouvelles applications :</translation>
    </message>
    <message>
        <source>New services:</source>
        <translation>Nouveaux services web :</translation>
    </message>
    <message>
        <source>New decisions:</source>
        <translation>Nouvelles décisions :</translation>
    </message>
    <message>
        <source>Columns that are not imported:</source>
        <translation>Colonnes non importées :</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
</context>
<context>
    <name>licet::InstitutionTab</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>licet::InstitutionsPage</name>
    <message>
        <source>Institution shown</source>
        <translation>Institution affichée</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Nouvelle institution</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message>
        <source>Parts of the institution</source>
        <translation>Parties de l’institution</translation>
    </message>
</context>
<context>
    <name>licet::LadderView</name>
    <message>
        <source>No authorization is chosen.</source>
        <translation>Aucune autorisation n’est choisie.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>as in %1</source>
        <comment>an environment</comment>
        <translation>comme en %1</translation>
    </message>
    <message>
        <source>differs from %1</source>
        <comment>an environment</comment>
        <translation>diffère de %1</translation>
    </message>
    <message>
        <source>It is not authorized in any environment now.</source>
        <translation>Il n’existe actuellement d’autorisation dans aucun environnement.</translation>
    </message>
    <message>
        <source>Production is reached: there is no environment after it.</source>
        <translation>La production est atteinte : il n’y a pas d’environnement après elle.</translation>
    </message>
    <message>
        <source>The register could not be read.</source>
        <translation>Le registre n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Request %1 asks for it in %2 already.</source>
        <comment>a number and an environment</comment>
        <translation>La demande %1 la sollicite déjà en %2.</translation>
    </message>
    <message>
        <source>Prepare next environment</source>
        <translation>Préparer l’environnement suivant</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>A draft for %1 was made.</source>
        <translation>Un projet pour %1 a été créé.</translation>
    </message>
</context>
<context>
    <name>licet::LeavingBar</name>
    <message>
        <source>Has it left?</source>
        <translation>Est-ce parti ?</translation>
    </message>
    <message>
        <source>Not left yet:</source>
        <translation>Pas encore parti :</translation>
    </message>
    <message>
        <source>&amp;Yes, today</source>
        <translation>&amp;Oui, aujourd’hui</translation>
    </message>
    <message>
        <source>It left today</source>
        <translation>Parti aujourd’hui</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>It will not leave</source>
        <translation>Cela ne partira pas</translation>
    </message>
    <message>
        <source>Mail draft with %1 to %2, written on %3</source>
        <comment>requests, recipient, day</comment>
        <translation>Brouillon de courriel avec %1 à %2, rédigé le %3</translation>
    </message>
    <message>
        <source>Covering letter with %1 to %2, written on %3</source>
        <comment>requests, recipient, day</comment>
        <translation>Lettre d’accompagnement avec %1 à %2, rédigée le %3</translation>
    </message>
    <message>
        <source>Mail draft of a reminder of %1 to %2, written on %3</source>
        <comment>requests, recipient, day</comment>
        <translation>Brouillon de courriel de rappel concernant %1 à %2, rédigé le %3</translation>
    </message>
    <message>
        <source>Letter of a reminder of %1 to %2, written on %3</source>
        <comment>requests, recipient, day</comment>
        <translation>Lettre de rappel concernant %1 à %2, rédigée le %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <comment>letters that wait</comment>
        <translation>
            <numerusform>(et encore %n)</numerusform>
            <numerusform>(et encore %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Parti le</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Par quelle voie</translation>
    </message>
    <message>
        <source>way not said</source>
        <translation>voie non indiquée</translation>
    </message>
    <message>
        <source>&amp;Yes, on this day</source>
        <translation>&amp;Oui, ce jour-là</translation>
    </message>
    <message>
        <source>It left on this day</source>
        <translation>C’est parti ce jour-là</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>Ce jour est dans le futur.</translation>
    </message>
    <message>
        <source>It was written on %1: it cannot have left before.</source>
        <translation>Document rédigé le %1 : il ne peut pas être parti avant.</translation>
    </message>
    <message>
        <source>it had not left yet</source>
        <translation>ce n’était pas encore parti</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Original signé</translation>
    </message>
    <message>
        <source>original not said</source>
        <translation>original non indiqué</translation>
    </message>
    <message>
        <source>; an answer came since</source>
        <comment>after a reminder that was written</comment>
        <translation> ; une réponse est arrivée depuis</translation>
    </message>
</context>
<context>
    <name>licet::LetterTexts</name>
    <message>
        <source>Subject line</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text of the reminder</source>
        <translation>Texte du rappel</translation>
    </message>
    <message>
        <source>Original text</source>
        <translation>Texte d’origine</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Conserver le texte</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Langue du formulaire</translation>
    </message>
    <message>
        <source>How it reads, with made-up requests</source>
        <translation>Comment cela se lit, avec des demandes fictives</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Write it, or take the original text.</source>
        <translation>Écrivez-le, ou reprenez le texte d’origine.</translation>
    </message>
    <message>
        <source>What you changed of the reminder letter is not saved.</source>
        <translation>Ce que vous avez modifié de la lettre de rappel n’est pas enregistré.</translation>
    </message>
</context>
<context>
    <name>licet::LifePanel</name>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Mettre fin…</translation>
    </message>
    <message>
        <source>It has not ended…</source>
        <translation>Annuler la fin…</translation>
    </message>
    <message>
        <source>%1: it was suspended</source>
        <comment>service of an authorization</comment>
        <translation>%1 : suspendue</translation>
    </message>
    <message>
        <source>%1: it was resumed</source>
        <comment>service of an authorization</comment>
        <translation>%1 : reprise</translation>
    </message>
    <message>
        <source>%1: it has ended</source>
        <comment>service of an authorization</comment>
        <translation>%1 : terminée</translation>
    </message>
    <message>
        <source>%1: its end was recorded by mistake</source>
        <comment>service of an authorization</comment>
        <translation>%1 : la fin a été notée par erreur</translation>
    </message>
    <message>
        <source>From %1 on it is suspended, until it is resumed.</source>
        <translation>À partir du %1 elle est suspendue, jusqu’à sa reprise.</translation>
    </message>
    <message>
        <source>From %1 on it is active again.</source>
        <translation>À partir du %1 elle est de nouveau active.</translation>
    </message>
    <message>
        <source>From %1 on it is no longer in force. Its logging card stays, and its log is kept for ten years after the last use.</source>
        <translation>À partir du %1 elle n’est plus en vigueur. Sa fiche de journalisation reste, et le journal est conservé dix ans après la dernière utilisation.</translation>
    </message>
    <message>
        <source>It is active again, as if it had not ended; the history keeps both.</source>
        <translation>Elle est de nouveau active, comme si elle n’avait pas pris fin ; l’historique garde les deux.</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Écrivez le motif : il reste dans l’historique.</translation>
    </message>
    <message>
        <source>Recorded. The day %1 lies before %2, on which it began: check it.</source>
        <translation>Noté. Le jour %1 est antérieur au %2, où cela a commencé : vérifiez.</translation>
    </message>
</context>
<context>
    <name>licet::LineActions</name>
    <message>
        <source>Snooze…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Pourquoi cette date</translation>
    </message>
    <message>
        <source>Leaves it alone until a day.</source>
        <translation>Le reporte à une date déterminée.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <translation>Reporté au %1 : %2</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>sans motif</translation>
    </message>
</context>
<context>
    <name>licet::ListAndDetail</name>
    <message>
        <source>Filter this list</source>
        <translation>Filtrer cette liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>None of %1 matches</source>
        <translation>Aucun des %1 ne correspond</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text that a list is filtered by</comment>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>licet::ListImportPage</name>
    <message>
        <source>The first row names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Coller des cellules</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Rows to complete</source>
        <translation>Lignes à compléter</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Lists of a spreadsheet (*.csv *.txt *.tsv)</source>
        <translation>Listes d’un tableur (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>The clipboard holds no cells: copy them in the spreadsheet first.</source>
        <translation>Aucune cellule n’a été copiée : copiez-les d’abord dans le tableur.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, sentence</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Cellules collées</translation>
    </message>
    <message>
        <source>Choose a list first.</source>
        <translation>Choisissez d’abord une liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) left out</source>
        <translation>
            <numerusform>%n doublon écarté</numerusform>
            <numerusform>%n doublons écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) are left here</source>
        <translation>
            <numerusform>%n ligne refusée reste ici</numerusform>
            <numerusform>%n lignes refusées restent ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>%1 refused.csv</source>
        <comment>file name</comment>
        <translation>%1 refusées.csv</translation>
    </message>
    <message>
        <source>list</source>
        <comment>file name</comment>
        <translation>liste</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>List of a spreadsheet (*.csv)</source>
        <translation>Liste d’un tableur (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows were saved: %1</source>
        <translation>Les lignes refusées ont été enregistrées : %1</translation>
    </message>
    <message>
        <source>Choose the encoding</source>
        <translation>Choisir le codage</translation>
    </message>
    <message>
        <source>Rows to import</source>
        <translation>Lignes à importer</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>No row can be imported: see why at each.</source>
        <translation>Aucune ligne ne peut être importée : le motif figure à chacune.</translation>
    </message>
    <message>
        <source>Stopped: nothing was imported.</source>
        <translation>Arrêté : rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were imported</source>
        <translation>
            <numerusform>%n ligne a été importée</numerusform>
            <numerusform>%n lignes ont été importées</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is being imported.</source>
        <translation>La liste est en cours d’importation.</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Annuler l’importation…</translation>
    </message>
    <message>
        <source>The refused rows go into a file of their own, not into the list that is read.</source>
        <translation>Les lignes refusées vont dans un fichier à part, pas dans la liste qui est lue.</translation>
    </message>
    <message>
        <source>The list is still being imported. If you go on now, the import is broken off and none of its rows is imported.</source>
        <translation>La liste est encore en cours d’importation. Si vous continuez maintenant, l’importation est interrompue et aucune ligne n’est importée.</translation>
    </message>
    <message>
        <source>Break the import off</source>
        <translation>Interrompre l’importation</translation>
    </message>
    <message>
        <source>%1: taken back, and can be imported again</source>
        <comment>a list</comment>
        <translation>%1 : importation annulée, peut être refaite</translation>
    </message>
</context>
<context>
    <name>licet::ListImportStart</name>
    <message>
        <source>Here comes the list that you kept in a spreadsheet: choose the file that was saved as CSV, or copy the cells there and paste them here.</source>
        <translation>Ici vient la liste que vous teniez dans un tableur : choisissez le fichier enregistré en CSV, ou copiez-y les cellules et collez-les ici.</translation>
    </message>
    <message>
        <source>It has a row for each service and environment, with institution, application, service, version, environment, purpose, basis, program number, day sent, day executed, state and remark; some may be missing. Nothing is written before you have seen what becomes of each row.</source>
        <translation>Elle a une ligne par service web et environnement, avec institution, application, service web, version, environnement, finalité, base, numéro de programme, jour d’envoi, jour d’exécution, état et remarque ; certaines colonnes peuvent manquer. Rien n’est écrit avant que vous ayez vu ce que devient chaque ligne.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Coller des cellules</translation>
    </message>
</context>
<context>
    <name>licet::ListPreviewModel</name>
    <message>
        <source>to complete</source>
        <translation>à compléter</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>will be imported</source>
        <translation>sera importée</translation>
    </message>
</context>
<context>
    <name>licet::ListPreviewTable</name>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
</context>
<context>
    <name>licet::ListQuestions</name>
    <message>
        <source>Put back the leading zeros that program numbers lost</source>
        <translation>Remettre les zéros de tête perdus des numéros de programme</translation>
    </message>
    <message>
        <source>Names that nearly are known ones:</source>
        <translation>Noms presque identiques à des noms connus :</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>demander</translation>
    </message>
    <message>
        <source>are meant to be those of the register</source>
        <translation>sont ceux du registre</translation>
    </message>
    <message>
        <source>are new ones</source>
        <translation>sont nouveaux</translation>
    </message>
    <message>
        <source>In days such as 02/03/2025 stands first:</source>
        <translation>Dans les dates comme 02/03/2025 vient en premier :</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>le mois</translation>
    </message>
    <message>
        <source>Encoding of the file:</source>
        <translation>Codage du fichier :</translation>
    </message>
</context>
<context>
    <name>licet::MainWindow</name>
    <message>
        <source>%1 is writing in this register; here it is read only.</source>
        <translation>%1 écrit dans ce registre ; ici il est en lecture seule.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The register was made: %1</source>
        <translation>Le registre a été créé : %1</translation>
    </message>
    <message>
        <source>Made-up data: this is the example.</source>
        <translation>Données fictives : ceci est l’exemple.</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>%1 – Licet</source>
        <translation>%1 – Licet</translation>
    </message>
    <message numerus="yes">
        <source>Typing that an unexpected end had cut off was brought back in %n request(s).</source>
        <translation>
            <numerusform>La saisie interrompue par un arrêt inattendu du programme a été récupérée dans %n demande.</numerusform>
            <numerusform>La saisie interrompue par un arrêt inattendu du programme a été récupérée dans %n demandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible on this page.</source>
        <translation>Impossible sur cette page.</translation>
    </message>
    <message>
        <source>Open a register first.</source>
        <translation>Ouvrez d’abord un registre.</translation>
    </message>
    <message>
        <source>There is no page to go back to.</source>
        <translation>Il n’y a pas de page précédente.</translation>
    </message>
    <message>
        <source>Licet %1 keeps your authorizations to use the web services of the KSZ. Free software, GPL-3.0-or-later: you may use, change and share it, without warranty.</source>
        <translation>Licet %1 gère vos autorisations d’utiliser les services web de la BCSS. Logiciel libre, GPL-3.0-or-later : vous pouvez l’utiliser, le modifier et le partager, sans garantie.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Copie de sauvegarde</translation>
    </message>
    <message>
        <source>Licet register (*.licet)</source>
        <translation>Registre de Licet (*.licet)</translation>
    </message>
    <message>
        <source>The backup was written and read back: %1</source>
        <translation>La copie de sauvegarde a été écrite et vérifiée : %1</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans enregistrer</translation>
    </message>
    <message>
        <source>Lists, data of a register, drafts (*.csv *.txt *.tsv *.json)</source>
        <translation>Listes, données d’un registre, projets (*.csv *.txt *.tsv *.json)</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Autre date…</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Retour à aujourd’hui</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>Choisissez d’abord un élément.</translation>
    </message>
    <message>
        <source>No folder is chosen for the backups of this register.</source>
        <translation>Aucun dossier n’a été choisi pour les copies de sauvegarde de ce registre.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Without backups</source>
        <translation>Sans copies de sauvegarde</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Fermer sans copie de sauvegarde</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des copies de sauvegarde</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Enregistrer une copie ailleurs</translation>
    </message>
    <message>
        <source>The copy was saved, and the work goes on in it: %1</source>
        <translation>La copie a été enregistrée et le travail s’y poursuit : %1</translation>
    </message>
    <message>
        <source>Say first who is working here.</source>
        <translation>Dites d’abord qui travaille ici.</translation>
    </message>
    <message>
        <source>No typing can be undone here. What is recorded is corrected at its event.</source>
        <translation>Il n’y a pas de saisie à annuler ici. Ce qui est noté se rectifie dans l’événement concerné.</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Annuler l’importation…</translation>
    </message>
    <message>
        <source>Nobody else is writing in this register any more.</source>
        <translation>Plus personne d’autre n’écrit dans ce registre.</translation>
    </message>
    <message>
        <source>Write in it here</source>
        <translation>Y écrire ici</translation>
    </message>
    <message>
        <source>%1: a register ends in .licet; give it such a name.</source>
        <translation>%1 : le nom d’un registre se termine par .licet ; choisissez un tel nom.</translation>
    </message>
    <message numerus="yes">
        <source>What was typed into %n record(s) when the program ended is kept there, and is not saved yet.</source>
        <translation>
            <numerusform>Ce qui avait été tapé dans %n élément quand le programme s’est arrêté y est gardé, et n’est pas encore enregistré.</numerusform>
            <numerusform>Ce qui avait été tapé dans %n éléments quand le programme s’est arrêté y est gardé, et n’est pas encore enregistré.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::MappingHeader</name>
    <message>
        <source>What “%1” holds</source>
        <comment>a column of a list</comment>
        <translation>Ce que contient « %1 »</translation>
    </message>
    <message>
        <source>not imported</source>
        <comment>a column of a list</comment>
        <translation>ne pas importer</translation>
    </message>
</context>
<context>
    <name>licet::MergerBand</name>
    <message numerus="yes">
        <source>%n right(s) to transfer</source>
        <translation>
            <numerusform>%n autorisation à transférer</numerusform>
            <numerusform>%n autorisations à transférer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) that KSZ has to confirm</source>
        <translation>
            <numerusform>%n transfert à confirmer par la BCSS</numerusform>
            <numerusform>%n transferts à confirmer par la BCSS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) not sent yet in the old name</source>
        <translation>
            <numerusform>%n formulaire à l’ancien nom, non encore envoyé</numerusform>
            <numerusform>%n formulaires à l’ancien nom, non encore envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Plus rien n’est en suspens.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>Encore en suspens : %1.</translation>
    </message>
    <message>
        <source>Merged into…</source>
        <translation>Absorbée par…</translation>
    </message>
    <message>
        <source>Note transfers…</source>
        <translation>Noter les transferts…</translation>
    </message>
    <message>
        <source>Merged into %1 from %2.</source>
        <translation>Absorbée par %1 le %2.</translation>
    </message>
    <message>
        <source>It did not happen…</source>
        <translation>Elle n’a pas eu lieu…</translation>
    </message>
    <message>
        <source>The merger did not happen</source>
        <translation>La fusion n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Merges into %1 on %2.</source>
        <translation>Sera absorbée par %1 le %2.</translation>
    </message>
    <message>
        <source>It was noted wrongly…</source>
        <translation>Elle a été mal notée…</translation>
    </message>
</context>
<context>
    <name>licet::MergerPanel</name>
    <message>
        <source>Merged into</source>
        <translation>Absorbée par</translation>
    </message>
    <message>
        <source>First day on which it is a part of it</source>
        <translation>Premier jour où elle en fait partie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1 merges into another institution</source>
        <translation>%1 est absorbée par une autre institution</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) end(s) on %1, and from %2 on no form is finalised in its name.</source>
        <translation>
            <numerusform>%n mandat prend fin le %1, et dès le %2 plus aucun formulaire n’est rendu définitif en son nom.</numerusform>
            <numerusform>%n mandats prennent fin le %1, et dès le %2 plus aucun formulaire n’est rendu définitif en son nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) to transfer</source>
        <translation>
            <numerusform>%n autorisation à transférer</numerusform>
            <numerusform>%n autorisations à transférer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) not sent yet</source>
        <translation>
            <numerusform>%n formulaire non encore envoyé</numerusform>
            <numerusform>%n formulaires non encore envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logging card(s)</source>
        <translation>
            <numerusform>%n fiche de journalisation</numerusform>
            <numerusform>%n fiches de journalisation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificat</numerusform>
            <numerusform>%n certificats</numerusform>
        </translation>
    </message>
    <message>
        <source>To be done then: %1.</source>
        <comment>what is open</comment>
        <translation>À régler ensuite : %1.</translation>
    </message>
    <message>
        <source>Choose the institution that it is a part of from then on.</source>
        <translation>Choisissez l’institution dont elle fait partie dès lors.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Écrivez le motif : il est conservé dans l’historique.</translation>
    </message>
    <message>
        <source>%1: its merger was noted wrongly</source>
        <translation>%1 : la fusion a été mal notée</translation>
    </message>
    <message>
        <source>The mandates that end by it follow the day; the history keeps both.</source>
        <translation>Les mandats qui prennent fin de ce fait suivent la date ; l’historique conserve les deux.</translation>
    </message>
</context>
<context>
    <name>licet::MergerRevocationPanel</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The mandates run on as before; the history keeps both.</source>
        <translation>Les mandats se poursuivent comme auparavant ; l’historique garde les deux.</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Indiquez le motif : il reste dans l’historique.</translation>
    </message>
</context>
<context>
    <name>licet::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>licet::NameBar</name>
    <message>
        <source>Who is working here? Everything that is recorded bears your name; until then nothing is changed.</source>
        <translation>Qui travaille ici ? Tout ce qui est noté porte votre nom ; d’ici là, rien n’est modifié.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Work under this name</source>
        <translation>Travailler sous ce nom</translation>
    </message>
</context>
<context>
    <name>licet::NameLine</name>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>licet::NextStepBar</name>
    <message>
        <source>Next</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>There is nothing to do but wait.</source>
        <translation>Il n’y a plus qu’à attendre.</translation>
    </message>
    <message>
        <source>With the identity card: save it as PDF first.</source>
        <translation>Avec la carte d’identité : enregistrez-le d’abord en PDF.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
</context>
<context>
    <name>licet::NormsTab</name>
    <message>
        <source>Norms questionnaires</source>
        <translation>Questionnaires des normes</translation>
    </message>
    <message>
        <source>No norms questionnaire is recorded yet.</source>
        <translation>Aucun questionnaire des normes n’est encore enregistré.</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>Nouveau questionnaire</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Choisissez ce qu’il faut supprimer.</translation>
    </message>
    <message>
        <source>Remove the questionnaire of %1? The history keeps it.</source>
        <translation>Supprimer le questionnaire de %1 ? L’historique le garde.</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Normes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Edition of the norms</source>
        <translation>Édition des normes</translation>
    </message>
    <message>
        <source>Chapters of the questionnaire</source>
        <translation>Chapitres du questionnaire</translation>
    </message>
    <message>
        <source>Give the year of the questionnaire, from 1990 to 2099.</source>
        <translation>Indiquez l’année du questionnaire, de 1990 à 2099.</translation>
    </message>
    <message>
        <source>The questionnaire of %1 is recorded already.</source>
        <translation>Le questionnaire de %1 est déjà enregistré.</translation>
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
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>licet::OverviewModel</name>
    <message>
        <source>snoozed until %1</source>
        <translation>reporté au %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>dans %n jour ouvrable</numerusform>
            <numerusform>dans %n jours ouvrables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n jour ouvrable de retard</numerusform>
            <numerusform>%n jours ouvrables de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>On whom</source>
        <translation>Attendu de</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
</context>
<context>
    <name>licet::OverviewPage</name>
    <message>
        <source>Add reminder…</source>
        <translation>Ajouter un rappel…</translation>
    </message>
    <message>
        <source>While I am away…</source>
        <translation>Pendant mon absence…</translation>
    </message>
    <message>
        <source>Who can sign, and counts</source>
        <translation>Qui peut signer, et nombres</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>This page shows today, whatever day is asked.</source>
        <translation>Cette page montre aujourd’hui, quel que soit le jour demandé.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>Snooze: %1</source>
        <translation>Reporter : %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Snooze until tomorrow or a later day.</source>
        <translation>Reportez à demain ou plus tard.</translation>
    </message>
    <message>
        <source>Write why it can wait.</source>
        <translation>Écrivez pourquoi cela peut attendre.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Choisissez d’abord une ligne.</translation>
    </message>
    <message>
        <source>It is no request.</source>
        <translation>Ce n’est pas une demande.</translation>
    </message>
    <message numerus="yes">
        <source>No term runs out this week; %n request(s) are open, drafts among them.</source>
        <translation>
            <numerusform>Aucun délai n’expire cette semaine ; %n demande est ouverte, projets compris.</numerusform>
            <numerusform>Aucun délai n’expire cette semaine ; %n demandes sont ouvertes, projets compris.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Next: %2, %3.</source>
        <comment>a sentence, day, what is due</comment>
        <translation>%1 Prochaine échéance : %2, %3.</translation>
    </message>
</context>
<context>
    <name>licet::OverviewSide</name>
    <message>
        <source>Who can sign</source>
        <translation>Qui peut signer</translation>
    </message>
    <message>
        <source>Per environment</source>
        <translation>Par environnement</translation>
    </message>
    <message>
        <source>Open requests by age</source>
        <translation>Demandes ouvertes par ancienneté</translation>
    </message>
    <message>
        <source>No working day comes.</source>
        <translation>Aucun jour ouvrable à venir.</translation>
    </message>
    <message>
        <source>authorizations</source>
        <translation>autorisations</translation>
    </message>
    <message>
        <source>open requests</source>
        <translation>demandes ouvertes</translation>
    </message>
    <message>
        <source>up to two weeks</source>
        <translation>jusqu’à deux semaines</translation>
    </message>
    <message>
        <source>up to a month</source>
        <translation>jusqu’à un mois</translation>
    </message>
    <message>
        <source>up to three months</source>
        <translation>jusqu’à trois mois</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>plus longtemps</translation>
    </message>
    <message>
        <source>There is no institution yet.</source>
        <translation>Il n’y a pas encore d’institution.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <comment>who may sign</comment>
        <translation>
            <numerusform>et encore %n ligne</numerusform>
            <numerusform>et encore %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::PaperList</name>
    <message>
        <source>Save it first.</source>
        <translation>Enregistrez d’abord.</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>Pas encore de fichier.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save “%1” as a file</source>
        <translation>Enregistrer « %1 » comme fichier</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>Le fichier est enregistré : %1</translation>
    </message>
</context>
<context>
    <name>licet::PaperView</name>
    <message>
        <source>Paper</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown: save the PDF and open it in another program.</source>
        <translation>Cette page ne peut être affichée : enregistrez le PDF et ouvrez-le dans un autre programme.</translation>
    </message>
</context>
<context>
    <name>licet::PapersPanel</name>
    <message>
        <source>Signed form</source>
        <comment>a file</comment>
        <translation>Formulaire signé</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a file</comment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a file</comment>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Published decision</source>
        <comment>a file</comment>
        <translation>Décision publiée</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <comment>a file</comment>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a file</comment>
        <translation>Autre pièce</translation>
    </message>
    <message>
        <source>Enclose…</source>
        <translation>Annexer…</translation>
    </message>
    <message>
        <source>Published decision…</source>
        <translation>Décision publiée…</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Lettre…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Type de pièce</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Papers of the dossier</source>
        <translation>Pièces du dossier</translation>
    </message>
    <message>
        <source>No decision is chosen.</source>
        <translation>Aucune décision n’est choisie.</translation>
    </message>
    <message>
        <source>Choose a file in the list.</source>
        <translation>Choisissez un fichier dans la liste.</translation>
    </message>
</context>
<context>
    <name>licet::PeopleTab</name>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2 inclus</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody is recorded here yet.</source>
        <translation>Personne n’est encore enregistré ici.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New mandate</source>
        <translation>Nouveau mandat</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Nouvelle absence</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>bar: mandate · hatched: absent · red edge: nobody may sign</source>
        <translation>barre : mandat · hachuré : absent · bord rouge : personne ne peut signer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language of the cover page</source>
        <translation>Langue de la note d’accompagnement</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Donnez un nom à la personne.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Empty: until further notice.</source>
        <translation>Vide : jusqu’à nouvel ordre.</translation>
    </message>
    <message>
        <source>Printed title in Dutch</source>
        <translation>Titre en néerlandais</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>en allemand</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>First day absent</source>
        <translation>Premier jour d’absence</translation>
    </message>
    <message>
        <source>Last day absent</source>
        <translation>Dernier jour d’absence</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role, period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>absent, %1</source>
        <comment>period</comment>
        <translation>absence, %1</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Choisissez d’abord une personne.</translation>
    </message>
    <message>
        <source>Remove this absence? The history keeps it.</source>
        <translation>Supprimer cette absence ? L’historique la garde.</translation>
    </message>
    <message>
        <source>Remove this mandate, as if it never was? To end it, give it a last day instead.</source>
        <translation>Supprimer ce mandat, comme s’il n’avait jamais existé ? Pour y mettre fin, donnez-lui un dernier jour.</translation>
    </message>
    <message>
        <source>Remove %1? Only somebody without mandates and absences can be removed.</source>
        <translation>Supprimer %1 ? Seule une personne sans mandat ni absence peut être supprimée.</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Choisissez ce qu’il faut supprimer.</translation>
    </message>
    <message>
        <source>%1 loses its signatory.</source>
        <translation>%1 perd son signataire.</translation>
    </message>
    <message>
        <source>%1 names this person.</source>
        <translation>%1 nomme cette personne.</translation>
    </message>
    <message>
        <source>Nobody may sign on %1.</source>
        <translation>Personne ne peut signer le %1.</translation>
    </message>
    <message>
        <source>Nobody may sign from %1 to %2.</source>
        <translation>Personne ne peut signer du %1 au %2 inclus.</translation>
    </message>
    <message>
        <source>What this touches:</source>
        <translation>Ceci touche :</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>May sign on %1: %2.</source>
        <translation>Pouvoir de signature le %1 : %2.</translation>
    </message>
    <message>
        <source>Touches no open request. Somebody may sign on each day from %1 to %2.</source>
        <translation>Ne touche aucune demande en cours. Du %1 au %2 inclus, quelqu’un peut signer chaque jour.</translation>
    </message>
    <message>
        <source>Touches no open request.</source>
        <translation>Ne touche aucune demande en cours.</translation>
    </message>
    <message>
        <source>As before, nobody may sign on %1.</source>
        <translation>Comme auparavant, personne ne peut signer le %1.</translation>
    </message>
    <message>
        <source>As before, nobody may sign from %1 to %2.</source>
        <translation>Comme auparavant, personne ne peut signer du %1 au %2 inclus.</translation>
    </message>
    <message>
        <source>The new name holds from</source>
        <translation>Le nouveau nom vaut à partir du</translation>
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
        <translation>Services web</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Chercher un service web</translation>
    </message>
    <message>
        <source>%1 has no KBO number.</source>
        <translation>%1 n’a pas de numéro d’entreprise (BCE).</translation>
    </message>
</context>
<context>
    <name>licet::PrepareRequestsPage</name>
    <message>
        <source>Projects</source>
        <translation>Chantiers</translation>
    </message>
    <message>
        <source>Prepare requests…</source>
        <translation>Préparer des demandes…</translation>
    </message>
    <message>
        <source>No requests were prepared together yet.</source>
        <translation>Aucune demande n’a encore été préparée ensemble.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Chantier</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Go-live day</source>
        <translation>Jour de mise en service</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>Exécutées</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>late</source>
        <comment>a project</comment>
        <translation>en retard</translation>
    </message>
    <message>
        <source>in time</source>
        <comment>a project</comment>
        <translation>dans les temps</translation>
    </message>
    <message>
        <source>no go-live day</source>
        <translation>aucun jour de mise en service</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a step and a day</comment>
        <translation>%1, au plus tard le %2</translation>
    </message>
    <message>
        <source>Prepare requests</source>
        <translation>Préparer des demandes</translation>
    </message>
</context>
<context>
    <name>licet::PrepareSheet</name>
    <message>
        <source>Name of the project</source>
        <translation>Nom du chantier</translation>
    </message>
    <message>
        <source>Go-live day</source>
        <translation>Jour de mise en service</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Ce qui sera créé</translation>
    </message>
    <message>
        <source>Prepare requests</source>
        <translation>Préparer des demandes</translation>
    </message>
    <message>
        <source>Dossier that they wait for</source>
        <translation>Dossier qu’elles attendent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Last possible days</source>
        <translation>Derniers jours possibles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Tick institutions, applications, services and environments: a draft is made for each service in each environment.</source>
        <translation>Cochez institutions, applications, services web et environnements : un projet est créé pour chaque service web dans chaque environnement.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) will be made.</source>
        <translation>
            <numerusform>%n projet sera créé.</numerusform>
            <numerusform>%n projets seront créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exist(s) already and will not be made again.</source>
        <translation>
            <numerusform>%n existe déjà et ne sera pas recréé.</numerusform>
            <numerusform>%n existent déjà et ne seront pas recréés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n draft(s)</source>
        <translation>
            <numerusform>Créer %n projet</numerusform>
            <numerusform>Créer %n projets</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Donnez un nom au chantier.</translation>
    </message>
    <message>
        <source>Tick at least one application, service and environment.</source>
        <translation>Cochez au moins une application, un service web et un environnement.</translation>
    </message>
    <message>
        <source>No draft is left to make.</source>
        <translation>Il ne reste aucun projet à créer.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were made.</source>
        <translation>
            <numerusform>%n projet a été créé.</numerusform>
            <numerusform>%n projets ont été créés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licet::ProgramNumberChoice</name>
    <message>
        <source>Ask KSZ for a number</source>
        <translation>À demander à la BCSS</translation>
    </message>
    <message>
        <source>Number received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>End user&apos;s number</source>
        <translation>De l’utilisateur final</translation>
    </message>
    <message>
        <source>Program number received</source>
        <translation>Numéro de programme reçu</translation>
    </message>
</context>
<context>
    <name>licet::ProgramNumbersPage</name>
    <message>
        <source>Program number</source>
        <translation>Numéro de programme</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Used by authorizations</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Give the program number.</source>
        <translation>Indiquez le numéro de programme.</translation>
    </message>
    <message>
        <source>“%1” is not a program number: it has exactly 11 digits.</source>
        <translation>« %1 » n’est pas un numéro de programme : celui-ci compte exactement 11 chiffres.</translation>
    </message>
    <message>
        <source>11 digits, as KSZ&apos;s security service wrote it.</source>
        <translation>11 chiffres, tel que le service de sécurité de la BCSS l’a communiqué.</translation>
    </message>
    <message>
        <source>Choose the institution.</source>
        <translation>Choisissez l’institution.</translation>
    </message>
    <message>
        <source>New program number</source>
        <translation>Nouveau numéro de programme</translation>
    </message>
    <message>
        <source>No program number yet: only KSZ&apos;s security service allots them.</source>
        <translation>Aucun numéro de programme pour l’instant : seul le service de sécurité de la BCSS les attribue.</translation>
    </message>
    <message>
        <source>Program numbers</source>
        <translation>Numéros de programme</translation>
    </message>
    <message>
        <source>%1 holds the program number %2 already; a number belongs to one institution.</source>
        <translation>%1 détient déjà le numéro de programme %2 ; un numéro appartient à une seule institution.</translation>
    </message>
    <message>
        <source>WHO %1 · WHAT %2 · WHEN %3 · HOW %4</source>
        <comment>answers of a logging card</comment>
        <translation>QUI %1 · QUOI %2 · QUAND %3 · COMMENT %4</translation>
    </message>
    <message>
        <source>Request %1 (%2)</source>
        <comment>number, state</comment>
        <translation>Demande %1 (%2)</translation>
    </message>
    <message>
        <source>No authorization or open request uses it.</source>
        <translation>Aucune autorisation ni demande en cours ne l’utilise.</translation>
    </message>
    <message>
        <source>There is no logging card yet.</source>
        <translation>Il n’y a pas encore de fiche de journalisation.</translation>
    </message>
    <message>
        <source>Logging card</source>
        <translation>Fiche de journalisation</translation>
    </message>
    <message>
        <source>None: no authorization uses this number yet.</source>
        <translation>Aucune : aucune autorisation n’utilise encore ce numéro.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Keeper of the log</source>
        <translation>Journal conservé par</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservé jusqu’au</translation>
    </message>
    <message>
        <source>Last retrieval test</source>
        <translation>Dernier test de consultation</translation>
    </message>
    <message>
        <source>Next retrieval test</source>
        <translation>Prochain test de consultation</translation>
    </message>
    <message>
        <source>Later systems</source>
        <translation>Systèmes ultérieurs</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Choisissez ce qu’il faut supprimer.</translation>
    </message>
    <message>
        <source>Remove the program number %1? Only one that nothing uses can be removed.</source>
        <translation>Supprimer le numéro de programme %1 ? Seul un numéro inutilisé peut être supprimé.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Attach the letter…</source>
        <translation>Joindre la lettre…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Choose a program number first.</source>
        <translation>Choisissez d’abord un numéro de programme.</translation>
    </message>
</context>
<context>
    <name>licet::QuestionPanel</name>
    <message>
        <source>Whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>A mail draft with the question and the draft form is saved and opened; the draft then waits on the answer.</source>
        <translation>Un brouillon de courriel avec la question et le projet de formulaire est enregistré et ouvert ; le projet attend alors la réponse.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The question was answered</source>
        <translation>La question a reçu une réponse</translation>
    </message>
    <message>
        <source>Ask a question about this draft</source>
        <translation>Poser une question sur ce projet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Noter la réponse</translation>
    </message>
    <message>
        <source>Make the mail draft…</source>
        <translation>Créer le brouillon…</translation>
    </message>
    <message>
        <source>Write what was answered.</source>
        <translation>Écrivez ce qui a été répondu.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Écrivez la question.</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>Ce jour est dans le futur.</translation>
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
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>No recipient is recorded yet.</source>
        <translation>Aucun destinataire n’est encore enregistré.</translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation>Nouveau destinataire</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Choose what to remove.</source>
        <translation>Choisissez ce qu’il faut supprimer.</translation>
    </message>
    <message>
        <source>Remove %1? The history keeps it.</source>
        <translation>Supprimer %1 ? L’historique le garde.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Short and unique, such as ppkb: files name the recipient by it.</source>
        <translation>Court et unique, comme ppkb : les fichiers désignent ainsi le destinataire.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Give the recipient a name and a code.</source>
        <translation>Donnez un nom et un code au destinataire.</translation>
    </message>
    <message>
        <source>%1 has the code “%2” already; choose another.</source>
        <translation>%1 a déjà le code « %2 » ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Closed on, beside the legal holidays</source>
        <translation>Fermé le, en plus des jours fériés légaux</translation>
    </message>
    <message>
        <source>“%1” is no day; write 24/12/2026, or 02/11 for every year.</source>
        <translation>« %1 » n’est pas un jour ; écrivez 24/12/2026, ou 02/11 pour chaque année.</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1 figure ici deux fois.</translation>
    </message>
    <message>
        <source>One day a line: 24/12/2026, or 02/11 for every year.</source>
        <translation>Un jour par ligne : 24/12/2026, ou 02/11 pour chaque année.</translation>
    </message>
    <message>
        <source>Language of this name and address</source>
        <translation>Langue de ce nom et de cette adresse</translation>
    </message>
</context>
<context>
    <name>licet::RecordEventPanel</name>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Leurs références</translation>
    </message>
    <message>
        <source>Date on it</source>
        <translation>Date de leur lettre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Cela concerne</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>the whole request</source>
        <translation>toute la demande</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>%1: what happened</source>
        <comment>number of a request</comment>
        <translation>%1 : ce qui s’est passé</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Écrivez le motif : il est conservé dans l’historique.</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <source>Reissue for this signatory</source>
        <translation>Réémettre pour ce signataire</translation>
    </message>
    <message>
        <source>it has left already</source>
        <translation>déjà envoyée</translation>
    </message>
    <message>
        <source>mail draft</source>
        <translation>brouillon de courriel</translation>
    </message>
    <message>
        <source>covering letter</source>
        <translation>lettre d’accompagnement</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s): what happened</source>
        <translation>
            <numerusform>%n demande : ce qui s’est passé</numerusform>
            <numerusform>%n demandes : ce qui s’est passé</numerusform>
        </translation>
    </message>
    <message>
        <source>the signatory on each form</source>
        <translation>le signataire de chaque formulaire</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Envoyée par</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Original signé</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>how papers left</comment>
        <translation>sans indication</translation>
    </message>
    <message>
        <source>Make the mail draft…</source>
        <translation>Créer le brouillon…</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Enregistrer la lettre…</translation>
    </message>
    <message>
        <source>They ask a reply by</source>
        <translation>Réponse demandée pour le</translation>
    </message>
    <message>
        <source>The form is signed already, by this person</source>
        <translation>Le formulaire est déjà signé, par cette personne</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promis pour le</translation>
    </message>
    <message>
        <source>Contacted by telephone or otherwise</source>
        <translation>Contacté par téléphone ou autrement</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Ce qui a été promis</translation>
    </message>
    <message>
        <source>Write what was promised: it is kept in the history.</source>
        <translation>Écrivez ce qui a été promis : c’est conservé dans l’historique.</translation>
    </message>
    <message>
        <source>It is recorded like a reminder: until the day that was promised nothing is due of it; without such a day the next reminder is counted from this one.</source>
        <translation>Cela est enregistré comme un rappel : rien n’est à faire jusqu’au jour promis ; sans jour promis, le rappel suivant se compte à partir du jour du contact.</translation>
    </message>
    <message>
        <source>A paper: add its scan. A file that was signed with the identity card: add that file; it is the original. The form is saved for it as PDF.</source>
        <translation>Signé à la main : joignez le scan. Avec la carte d’identité : enregistrez d’abord le formulaire en PDF, signez ce fichier et joignez-le ; c’est alors l’original.</translation>
    </message>
    <message>
        <source>It was answered since: give the day on which it was still waiting. It is noted there, and nothing becomes due.</source>
        <translation>La demande a reçu une réponse depuis : indiquez le jour où elle l’attendait encore. Le contact est noté à ce jour ; aucun délai n’en découle.</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>À la place de</translation>
    </message>
</context>
<context>
    <name>licet::RecordPanelBase</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>What you had typed here when the program ended is back. It is not saved yet.</source>
        <translation>Ce que vous aviez tapé ici quand le programme s’est arrêté est de nouveau là. Ce n’est pas encore enregistré.</translation>
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
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Note on this request</source>
        <translation>Note sur cette demande</translation>
    </message>
    <message>
        <source>Files with this request</source>
        <translation>Fichiers joints à cette demande</translation>
    </message>
    <message>
        <source>Write a sentence: it is kept in the history.</source>
        <translation>Écrivez une phrase : elle est conservée dans l’historique.</translation>
    </message>
</context>
<context>
    <name>licet::RequestDetail</name>
    <message>
        <source>The chosen request</source>
        <translation>La demande choisie</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Identification and log</source>
        <translation>Identification et journalisation</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>licet::RequestEditor</name>
    <message>
        <source>Print draft</source>
        <translation>Imprimer le projet</translation>
    </message>
    <message>
        <source>Finalise…</source>
        <translation>Rendre définitive…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré à %1</translation>
    </message>
    <message>
        <source>A new draft was made as a copy.</source>
        <translation>Un nouveau projet a été créé par copie.</translation>
    </message>
    <message>
        <source>Not yet: %1. This is the first field.</source>
        <translation>Pas encore : %1. Voici le premier champ.</translation>
    </message>
    <message>
        <source>%1 version %2 is finalised and ready to be signed.</source>
        <translation>%1 version %2 est définitive et prête à signer.</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>Rien n’a encore été saisi.</translation>
    </message>
    <message>
        <source>This request came from outside and is on its way: only what is missing can be completed.</source>
        <translation>Cette demande vient de l’extérieur et est en route : on ne peut que compléter ce qui manque.</translation>
    </message>
</context>
<context>
    <name>licet::RequestHead</name>
    <message>
        <source>no environment yet</source>
        <translation>aucun environnement choisi</translation>
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
        <translation>Événements</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Versions, papers and events</source>
        <translation>Versions, pièces et événements</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Ajouter une note…</translation>
    </message>
</context>
<context>
    <name>licet::RequestPaper</name>
    <message>
        <source>Paper shown</source>
        <translation>Pièce affichée</translation>
    </message>
    <message>
        <source>The paper as it prints</source>
        <translation>La pièce telle qu’elle s’imprime</translation>
    </message>
    <message>
        <source>This request came from outside: there is no form of it here.</source>
        <translation>Cette demande vient de l’extérieur : il n’y a pas de formulaire ici.</translation>
    </message>
    <message>
        <source>This request has no finalised version.</source>
        <translation>Cette demande n’a pas de version définitive.</translation>
    </message>
    <message>
        <source>Void since %1: %2</source>
        <translation>Caduque depuis le %1 : %2</translation>
    </message>
    <message>
        <source>No version in force</source>
        <translation>Aucune version en vigueur</translation>
    </message>
    <message>
        <source>No version of this request is in force. A void one can be chosen above.</source>
        <translation>Aucune version de cette demande n’est en vigueur. Une version caduque peut être choisie ci-dessus.</translation>
    </message>
</context>
<context>
    <name>licet::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>Pas encore de demande.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>open</source>
        <comment>requests</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>requests</comment>
        <translation>clôturées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>l’année passée</translation>
    </message>
</context>
<context>
    <name>licet::ReviewPanel</name>
    <message>
        <source>Verdict given on</source>
        <translation>Conclusion du</translation>
    </message>
    <message>
        <source>Prepare the request</source>
        <translation>Préparer la demande</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Afficher l’élément</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Authorization or request</source>
        <translation>Autorisation ou demande</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What the review asks a verdict on</source>
        <translation>Ce sur quoi la révision demande une conclusion</translation>
    </message>
    <message>
        <source>Stays unchanged</source>
        <translation>Reste inchangée</translation>
    </message>
    <message>
        <source>Must change</source>
        <translation>Doit changer</translation>
    </message>
    <message>
        <source>Must end</source>
        <translation>Doit prendre fin</translation>
    </message>
    <message>
        <source>Review after the %1 of %2: %3 of %4 verdicts given.</source>
        <comment>cause, day, counts</comment>
        <translation>Révision après %1 du %2 : %3 conclusions sur %4.</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>pas encore rendu</translation>
    </message>
    <message>
        <source>The review is done: each verdict is given.</source>
        <translation>La révision est terminée : toutes les conclusions sont données.</translation>
    </message>
    <message>
        <source>Choose one line.</source>
        <translation>Choisissez une seule ligne.</translation>
    </message>
    <message>
        <source>A request is corrected itself: show it.</source>
        <translation>Corrigez la demande elle-même : affichez-la.</translation>
    </message>
    <message>
        <source>Only an authorization that must change or end asks for a request.</source>
        <translation>Seule une autorisation à modifier ou à laquelle mettre fin appelle une demande.</translation>
    </message>
    <message>
        <source>Choose a line.</source>
        <translation>Choisissez une ligne.</translation>
    </message>
    <message>
        <source>A draft was made from the verdict.</source>
        <translation>Un projet a été établi d’après la conclusion.</translation>
    </message>
    <message>
        <source>This request was prepared already.</source>
        <translation>Cette demande était déjà préparée.</translation>
    </message>
    <message>
        <source>An authorization that is no longer recorded</source>
        <translation>Une autorisation qui ne figure plus dans le registre</translation>
    </message>
    <message>
        <source>A request that is no longer recorded</source>
        <translation>Une demande qui ne figure plus dans le registre</translation>
    </message>
</context>
<context>
    <name>licet::RowReason</name>
    <message>
        <source>Import it after all</source>
        <translation>L’importer malgré tout</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Line %1: it is left out.</source>
        <translation>Ligne %1 : elle est laissée de côté.</translation>
    </message>
    <message>
        <source>Line %1: nothing is wrong or missing.</source>
        <translation>Ligne %1 : rien n’est faux et rien ne manque.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>licet::ScheduleView</name>
    <message>
        <source>Give a go-live day: the last day of each step is counted back from it.</source>
        <translation>Donnez un jour de mise en service : le dernier jour de chaque étape en est déduit.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of a plan</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>late</source>
        <comment>a step of a plan</comment>
        <translation>en retard</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>a step of a plan</comment>
        <translation>à faire</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>au plus tard le %1</translation>
    </message>
</context>
<context>
    <name>licet::SearchField</name>
    <message>
        <source>Number, name or text</source>
        <translation>Numéro, nom ou texte</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+L)</source>
        <translation>Rechercher partout (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>licet::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
</context>
<context>
    <name>licet::ServiceRow</name>
    <message>
        <source>Choose operations</source>
        <translation>Choisir les opérations</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service web</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>online or batch</comment>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Appels par jour</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Heure de pointe</translation>
    </message>
    <message>
        <source>Take service %1 away</source>
        <translation>Retirer le service web %1</translation>
    </message>
    <message>
        <source>all</source>
        <comment>operations</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>Toutes les opérations</translation>
    </message>
</context>
<context>
    <name>licet::ServiceRows</name>
    <message>
        <source>Add a service</source>
        <translation>Ajouter un service web</translation>
    </message>
</context>
<context>
    <name>licet::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Folder for backups of this register</source>
        <translation>Dossier des copies de sauvegarde de ce registre</translation>
    </message>
    <message>
        <source>A copy is made on each day that the register is opened. Empty: none.</source>
        <translation>Une copie est faite chaque jour où le registre est ouvert. Vide : aucune.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des copies de sauvegarde</translation>
    </message>
    <message>
        <source>Terms of this register, in working days</source>
        <translation>Délais de ce registre, en jours ouvrables</translation>
    </message>
    <message>
        <source>First reminder after</source>
        <translation>Premier rappel après</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>puis tous les</translation>
    </message>
    <message>
        <source>Usual time from sending to execution</source>
        <translation>Durée habituelle de l’envoi à l’exécution</translation>
    </message>
    <message>
        <source>A decision comes into force after</source>
        <translation>Une décision entre en vigueur après</translation>
    </message>
    <message>
        <source>for decisions from</source>
        <translation>pour les décisions à partir du</translation>
    </message>
    <message>
        <source>Ends are told so many days before</source>
        <translation>Annoncer les échéances ce nombre de jours à l’avance</translation>
    </message>
    <message>
        <source>Write whole numbers from 1 to 999 with commas, such as 90, 30, 7.</source>
        <translation>Écrivez des nombres entiers de 1 à 999 séparés par des virgules, comme 90, 30, 7.</translation>
    </message>
    <message>
        <source>Norms questionnaire due every year on</source>
        <translation>Questionnaire des normes, chaque année le</translation>
    </message>
    <message>
        <source>“%1” is no day of a year; write it as 01/03.</source>
        <translation>« %1 » n’est pas un jour de l’année ; écrivez-le comme 01/03.</translation>
    </message>
    <message>
        <source>Words of the reminder letter</source>
        <translation>Texte de la lettre de rappel</translation>
    </message>
    <message>
        <source>Tell me what falls due while the window is closed</source>
        <translation>M’annoncer les échéances quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>From the next login on: a notification once a day for each thing.</source>
        <translation>Dès la prochaine ouverture de session : une notification par jour pour chaque échéance.</translation>
    </message>
    <message>
        <source>By telephone after so many in writing</source>
        <translation>Par téléphone après ce nombre de rappels écrits</translation>
    </message>
</context>
<context>
    <name>licet::SignatoryChoice</name>
    <message>
        <source>security consultant, in the others&apos; absence</source>
        <translation>conseiller en sécurité, en l’absence des autres</translation>
    </message>
    <message>
        <source>absent until %1</source>
        <translation>en absence jusqu’au %1 inclus</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not while %1 is present</source>
        <translation>pas tant que %1 est présent</translation>
    </message>
    <message>
        <source>no mandate on that day</source>
        <translation>pas de mandat ce jour-là</translation>
    </message>
    <message>
        <source>not known at the institution</source>
        <translation>inconnu de l’institution</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a person&apos;s name and what it is entitled to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>not while %1 are present</source>
        <comment>several people</comment>
        <translation>pas tant que %1 sont présents</translation>
    </message>
</context>
<context>
    <name>licet::SignedFormChoice</name>
    <message>
        <source>The signed form</source>
        <translation>Le formulaire signé</translation>
    </message>
    <message>
        <source>No scan is attached to %1</source>
        <comment>requests</comment>
        <translation>Aucun scan n’est joint à %1</translation>
    </message>
    <message>
        <source>attach the scan…</source>
        <translation>joindre le scan…</translation>
    </message>
    <message>
        <source>goes by post, signed</source>
        <translation>part par la poste, signé</translation>
    </message>
    <message>
        <source>went by post, signed; an unsigned copy goes along</source>
        <translation>est parti par la poste, signé ; un exemplaire non signé est joint</translation>
    </message>
    <message>
        <source>Attach the scan of the signed form, or say that it goes by post.</source>
        <translation>Joignez le scan du formulaire signé, ou indiquez qu’il part par la poste.</translation>
    </message>
    <message>
        <source>Attach their scans first, or say that they go by post.</source>
        <translation>Joignez d’abord leurs scans, ou indiquez qu’ils partent par la poste.</translation>
    </message>
    <message>
        <source>Attach the scan</source>
        <translation>Joindre le scan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>licet::SourcesPage</name>
    <message>
        <source>In our own words, after the procedure of the KSZ of July 2017. Below each sentence stand the rules that rest on it.</source>
        <translation>Dans nos propres mots, d’après la procédure de la BCSS de juillet 2017. Sous chaque phrase figurent les règles qui s’y appuient.</translation>
    </message>
    <message>
        <source>How numbers are written.</source>
        <translation>Comment les numéros s’écrivent.</translation>
    </message>
    <message>
        <source>What experience teaches; no rule of the KSZ.</source>
        <translation>Ce que l’expérience enseigne ; aucune règle de la BCSS.</translation>
    </message>
    <message>
        <source>Sources of the rules</source>
        <translation>Sources des règles</translation>
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
        <translation>État : %1</translation>
    </message>
</context>
<context>
    <name>licet::StatusLine</name>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>lecture et écriture</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré à %1</translation>
    </message>
    <message>
        <source>backup of %1</source>
        <translation>sauvegarde du %1</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>pas encore de sauvegarde</translation>
    </message>
</context>
<context>
    <name>licet::TopBar</name>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>New request (Ctrl+N)</source>
        <translation>Nouvelle demande (Ctrl+N)</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Every page shows this institution only</source>
        <translation>Chaque page n’affiche que cette institution</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Toutes les institutions</translation>
    </message>
</context>
<context>
    <name>licet::TransferPanel</name>
    <message>
        <source>Rights to transfer</source>
        <translation>Autorisations à transférer</translation>
    </message>
    <message>
        <source>Transfer asked on</source>
        <translation>Transfert demandé le</translation>
    </message>
    <message>
        <source>Confirmed by KSZ on</source>
        <translation>Confirmé par la BCSS le</translation>
    </message>
    <message>
        <source>The successor gets the same connection and logging card</source>
        <translation>Le successeur reçoit la même fiche de connexion et de journalisation</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Leurs références</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a right, how far its transfer is</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>From %1 on %n right(s) belong(s) to the successor; lists of a day before show the predecessor.</source>
        <translation>
            <numerusform>À partir du %1, %n autorisation appartient au successeur ; les listes d’un jour antérieur montrent le prédécesseur.</numerusform>
            <numerusform>À partir du %1, %n autorisations appartiennent au successeur ; les listes d’un jour antérieur montrent le prédécesseur.</numerusform>
        </translation>
    </message>
    <message>
        <source>What KSZ has not confirmed yet stays with the predecessor.</source>
        <translation>Ce que la BCSS n’a pas encore confirmé reste au prédécesseur.</translation>
    </message>
    <message>
        <source>Tick the rights that this is about.</source>
        <translation>Cochez les autorisations concernées.</translation>
    </message>
    <message>
        <source>Give the day on which it was asked, or confirmed.</source>
        <translation>Indiquez le jour où le transfert a été demandé ou confirmé.</translation>
    </message>
    <message>
        <source>%1: its transfer after the merger</source>
        <comment>service of an authorization</comment>
        <translation>%1 : transfert après la fusion</translation>
    </message>
    <message>
        <source>Transfer of rights</source>
        <translation>Transfert d’autorisations</translation>
    </message>
    <message>
        <source>Nothing was asked of KSZ: it was noted wrongly</source>
        <translation>Rien n’a été demandé à la BCSS : c’était mal noté</translation>
    </message>
    <message>
        <source>How it came to be noted</source>
        <translation>Pourquoi cela a été noté</translation>
    </message>
    <message>
        <source>The right stays to be transferred, as if nothing had been asked; the history keeps both.</source>
        <translation>L’autorisation reste à transférer, comme si rien n’avait été demandé ; l’historique conserve les deux.</translation>
    </message>
    <message>
        <source>Write how it came to be noted: the history keeps it.</source>
        <translation>Écrivez pourquoi cela a été noté : l’historique le conserve.</translation>
    </message>
</context>
<context>
    <name>licet::TurnBackPanel</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Cela concerne</translation>
    </message>
    <message>
        <source>the whole request</source>
        <translation>toute la demande</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The official declines</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>%1: the official will not sign</source>
        <comment>number of a request</comment>
        <translation>%1 : non signé</translation>
    </message>
    <message>
        <source>%1: withdraw</source>
        <comment>number of a request</comment>
        <translation>%1 : retirer</translation>
    </message>
    <message>
        <source>%1: reopen</source>
        <comment>number of a request</comment>
        <translation>%1 : rouvrir</translation>
    </message>
    <message>
        <source>The draft is withdrawn for good; it can be copied as a new one.</source>
        <translation>Le projet est retiré définitivement ; il peut être copié comme nouvelle demande.</translation>
    </message>
    <message>
        <source>The request is withdrawn for good and version %1 becomes void. It can be copied as a new one.</source>
        <translation>La demande est retirée définitivement et la version %1 devient caduque. Elle peut être copiée comme nouvelle.</translation>
    </message>
    <message>
        <source>Version %1 is kept, and becomes void. The request is a draft again; the next finalisation makes version %2 of the same number.</source>
        <translation>La version %1 est conservée et devient caduque. La demande redevient un projet ; la rendre à nouveau définitive donnera la version %2 du même numéro.</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history.</source>
        <translation>Écrivez le motif : il reste dans l’historique.</translation>
    </message>
</context>
<context>
    <name>licet::VersionList</name>
    <message>
        <source>No version yet: the first finalisation makes it.</source>
        <translation>Pas encore de version : elle naît quand la demande est rendue définitive.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Open the page of version %1</source>
        <translation>Ouvrir la page de la version %1</translation>
    </message>
    <message>
        <source>finalised on %1</source>
        <translation>établie le %1</translation>
    </message>
    <message>
        <source>void</source>
        <comment>a version</comment>
        <translation>caduque</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Void since %1: %2</source>
        <translation>Caduque depuis le %1 : %2</translation>
    </message>
</context>
<context>
    <name>licet::ViewsButton</name>
    <message>
        <source>Saved filters, columns and sorting of this list</source>
        <translation>Filtres, colonnes et tri enregistrés de cette liste</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Renommer « %1 »…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer « %1 »</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue : %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>licet::WorkProgress</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>licet::YearBand</name>
    <message>
        <source>The year&apos;s mandates</source>
        <translation>Les mandats de l’année</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2 inclus</translation>
    </message>
    <message>
        <source>Somebody may sign on every day of %1.</source>
        <translation>Chaque jour de %1, quelqu’un peut signer.</translation>
    </message>
    <message>
        <source>Nobody may sign: %1.</source>
        <translation>Personne ne peut signer : %1.</translation>
    </message>
    <message>
        <source>Nobody may sign</source>
        <translation>Personne ne peut signer</translation>
    </message>
</context>
</TS>
