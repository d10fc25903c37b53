<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>L’option --%1 demande une valeur.</translation>
    </message>
    <message>
        <source>“%1” is no option of %2; see licet-cli --help.</source>
        <translation>« %1 » n’est pas une option de %2 ; voir licet-cli --help.</translation>
    </message>
    <message>
        <source>Call it as: licet-cli %1 %2</source>
        <translation>Utilisation : licet-cli %1 %2</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists: write it as 2026-12-07.</source>
        <translation>« %1 » n’est pas une date existante : écrivez-la comme 2026-12-07.</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>The check found errors: correct them before the request is finalised.</source>
        <translation>Le contrôle a trouvé des erreurs : corrigez-les avant de finaliser la demande.</translation>
    </message>
    <message>
        <source>Say where the form goes with --output FILE.pdf.</source>
        <translation>Indiquez avec --output FICHIER.pdf où va le formulaire.</translation>
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
        <translation>Le projet peut être importé ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Only .json files can be imported: register data, or one draft.</source>
        <translation>Seuls les fichiers .json peuvent être importés : données du registre ou un projet.</translation>
    </message>
    <message>
        <source>%1 is recorded with other facts and was left as it is.</source>
        <translation>%1 figure déjà au registre avec d’autres données et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>“%1” cannot be listed: use one of %2.</source>
        <translation>« %1 » ne peut être listé : utilisez l’un de %2.</translation>
    </message>
    <message>
        <source>Licet without a window. The commands:</source>
        <translation>Licet sans fenêtre. Les commandes :</translation>
    </message>
    <message>
        <source>REQUEST is an id or a number as printed, DATE is written as 2026-12-07.
WHAT is one of requests, authorizations, decisions, program-numbers, institutions, people, services, connections, history.
Exit status: 0 done, 1 something was found, 2 the call is wrong, 3 it could not be done.</source>
        <translation>REQUEST est un id ou un numéro tel qu’imprimé, DATE s’écrit comme 2026-12-07.
WHAT est l’un de requests, authorizations, decisions, program-numbers, institutions, people, services, connections, history.
Statut de sortie : 0 fait, 1 quelque chose a été trouvé, 2 l’appel est erroné, 3 impossible.</translation>
    </message>
    <message>
        <source>“%1” is no command; see licet-cli --help.</source>
        <translation>« %1 » n’est pas une commande ; voir licet-cli --help.</translation>
    </message>
    <message>
        <source>The day %1 lies in the future; it is taken as today.</source>
        <translation>Le jour %1 est dans le futur ; il vaut comme aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 “%2” is not a valid enterprise number (KBO): it has ten digits and the last two check the others.</source>
        <translation>%1 « %2 » n’est pas un numéro d’entreprise (BCE) valable : il a dix chiffres et les deux derniers contrôlent les autres.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a program number: it has exactly eleven digits.</source>
        <translation>%1 « %2 » n’est pas un numéro de programme : il a exactement onze chiffres.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a deliberation number: write it as 12/081.</source>
        <translation>%1 « %2 » n’est pas un numéro de délibération : écrivez-le comme 12/081.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a dossier number: write it as IVC/KSZG/21/066.</source>
        <translation>%1 « %2 » n’est pas un numéro de dossier : écrivez-le comme IVC/KSZG/21/066.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a legal context: it has 1 to 64 characters.</source>
        <translation>%1 « %2 » n’est pas un contexte légal : il compte de 1 à 64 signes.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a sector code: write it as 17.1.</source>
        <translation>%1 « %2 » n’est pas un code de secteur : écrivez-le comme 17.1.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a date that exists: write it as 2026-12-07.</source>
        <translation>%1 « %2 » n’est pas une date existante : écrivez-la comme 2026-12-07.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a known word: use one of %3.</source>
        <translation>%1 « %2 » n’est pas un mot connu : utilisez l’un de %3.</translation>
    </message>
    <message>
        <source>The file %1 is not valid JSON (line %2): correct it and try again.</source>
        <translation>Le fichier %1 n’est pas du JSON valable (ligne %2) : corrigez-le et réessayez.</translation>
    </message>
    <message>
        <source>The file has an unknown member %1: remove it or correct its name; known are %3.</source>
        <translation>Le fichier contient un membre inconnu %1 : supprimez-le ou corrigez son nom ; sont connus %3.</translation>
    </message>
    <message>
        <source>The file lacks %1: add it and try again.</source>
        <translation>Il manque %1 dans le fichier : ajoutez-le et réessayez.</translation>
    </message>
    <message>
        <source>%1 holds “%2”, which does not fit: expected is %3.</source>
        <translation>%1 contient « %2 », qui ne convient pas : attendu est %3.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is neither in the file nor in the register: add it first.</source>
        <translation>%1 mentionne « %2 », absent du fichier et du registre : ajoutez-le d’abord.</translation>
    </message>
    <message>
        <source>There is nothing to import in %1.</source>
        <translation>Il n’y a rien à importer dans %1.</translation>
    </message>
    <message>
        <source>There is no file %1: check the name.</source>
        <translation>Il n’y a pas de fichier %1 : vérifiez le nom.</translation>
    </message>
    <message>
        <source>The file %1 exists already and is left as it is: choose another name.</source>
        <translation>Le fichier %1 existe déjà et reste tel quel : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: check its permissions.</source>
        <translation>Le fichier %1 ne peut être lu : vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: check the folder and its permissions.</source>
        <translation>Le fichier %1 ne peut être écrit : vérifiez le dossier et les droits d’accès.</translation>
    </message>
    <message>
        <source>The file %1 is empty: choose another one.</source>
        <translation>Le fichier %1 est vide : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file %1 is not a register of Licet and was left untouched.</source>
        <translation>Le fichier %1 n’est pas un registre de Licet et est resté intact.</translation>
    </message>
    <message>
        <source>The register %1 was written by a newer Licet and was left untouched: install the newer version.</source>
        <translation>Le registre %1 vient d’une version plus récente de Licet et est resté intact : installez-la.</translation>
    </message>
    <message>
        <source>The register %1 is damaged and was left as it is: open a backup.</source>
        <translation>Le registre %1 est endommagé et est resté tel quel : ouvrez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The register %1 is open for reading only, so nothing was changed.</source>
        <translation>Le registre %1 est ouvert en lecture seule ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The register %1 is in use by %2: close it there, or open it for reading.</source>
        <translation>Le registre %1 est utilisé par %2 : fermez-le là-bas ou ouvrez-le en lecture.</translation>
    </message>
    <message>
        <source>The disk is full and nothing was written: make room and try again.</source>
        <translation>Le disque est plein et rien n’a été écrit : libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The register is busy: try again in a moment.</source>
        <translation>Le registre est occupé : réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The register could not be used (%2 %3): nothing was changed.</source>
        <translation>Le registre n’a pas pu être utilisé (%2 %3) : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no %1 %2: check the number.</source>
        <translation>Il n’y a pas de %1 %2 : vérifiez le numéro.</translation>
    </message>
    <message>
        <source>Several institutions gave the number %2: use one of the ids %3.</source>
        <translation>Plusieurs institutions ont donné le numéro %2 : utilisez l’un des id %3.</translation>
    </message>
    <message>
        <source>%1 does not fit with what the register holds: correct it and try again.</source>
        <translation>%1 ne correspond pas au contenu du registre : corrigez et réessayez.</translation>
    </message>
    <message>
        <source>%1 is recorded already.</source>
        <translation>%1 est déjà enregistré.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the request is “%2”; possible are: %3.</source>
        <translation>« %1 » n’est pas possible tant que la demande est « %2 » ; sont possibles : %3.</translation>
    </message>
    <message>
        <source>%1 %2 was changed elsewhere in the meantime: open it again and repeat your change.</source>
        <translation>%1 %2 a été modifié ailleurs entre-temps : rouvrez et répétez votre modification.</translation>
    </message>
    <message>
        <source>The request cannot be finalised: the check finds errors that must be corrected first.</source>
        <translation>La demande ne peut être finalisée : le contrôle trouve des erreurs à corriger d’abord.</translation>
    </message>
    <message>
        <source>A reason is needed for “%1”: write one.</source>
        <translation>Une raison est nécessaire pour « %1 » : écrivez-en une.</translation>
    </message>
    <message>
        <source>%1 may not sign on %2: choose somebody who is entitled on that day.</source>
        <translation>%1 ne peut signer le %2 : choisissez quelqu’un qui y est habilité ce jour-là.</translation>
    </message>
    <message>
        <source>The request %2 has no finalised version: finalise it first.</source>
        <translation>La demande %2 n’a pas de version finalisée : finalisez-la d’abord.</translation>
    </message>
    <message>
        <source>The form %1 %2 is not part of this program: install a version that has it.</source>
        <translation>Le formulaire %1 %2 ne fait pas partie de ce programme : installez une version qui l’a.</translation>
    </message>
    <message>
        <source>The form could not be made (%1): nothing was written.</source>
        <translation>Le formulaire n’a pas pu être établi (%1) : rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The printer did not take the document (%1): check it and print again.</source>
        <translation>L’imprimante n’a pas accepté le document (%1) : vérifiez-la et imprimez à nouveau.</translation>
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
        <translation>Choisissez-en un : test, acceptation ou production ; chacun demande sa propre demande.</translation>
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
        <translation>La finalité « %1 » ne fait que répéter un nom.</translation>
    </message>
    <message>
        <source>Say what the data are used for, and for whom.</source>
        <translation>Dites à quoi servent les données, et pour qui.</translation>
    </message>
    <message>
        <source>The purpose has %1 characters; fewer than %2 are rarely precise enough.</source>
        <translation>La finalité compte %1 signes ; moins de %2 est rarement assez précis.</translation>
    </message>
    <message>
        <source>No authorization is chosen that this request concerns.</source>
        <translation>Aucune autorisation concernée par cette demande n’est choisie.</translation>
    </message>
    <message>
        <source>Choose the authorization to be changed or ended.</source>
        <translation>Choisissez l’autorisation à modifier ou à cesser.</translation>
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
        <translation>Aucun service n’est demandé.</translation>
    </message>
    <message>
        <source>Add at least one service.</source>
        <translation>Ajoutez au moins un service.</translation>
    </message>
    <message>
        <source>The form takes %1 services at most.</source>
        <translation>Le formulaire prend %1 services au plus.</translation>
    </message>
    <message>
        <source>Divide the services over several requests.</source>
        <translation>Répartissez les services sur plusieurs demandes.</translation>
    </message>
    <message>
        <source>Service line %1 has no name.</source>
        <translation>La ligne %1 n’a pas de nom.</translation>
    </message>
    <message>
        <source>Name the service or remove the line.</source>
        <translation>Nommez le service ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>%1 has neither version nor operations.</source>
        <translation>%1 n’a ni version ni opérations.</translation>
    </message>
    <message>
        <source>Give the version, and name the operations or choose all.</source>
        <translation>Indiquez la version, et nommez les opérations ou choisissez toutes.</translation>
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
        <translation>Nommez les opérations ou choisissez toutes.</translation>
    </message>
    <message>
        <source>A request for production must cite the committee’s decision.</source>
        <translation>Une demande pour la production doit citer la décision du comité.</translation>
    </message>
    <message>
        <source>Give the number of the decision, or declare “not applicable” with the reason.</source>
        <translation>Indiquez le numéro de la décision, ou déclarez « sans objet » avec la raison.</translation>
    </message>
    <message>
        <source>“Not applicable” is declared without a reason.</source>
        <translation>« Sans objet » est déclaré sans raison.</translation>
    </message>
    <message>
        <source>Write why no authorization of the committee is needed.</source>
        <translation>Écrivez pourquoi aucune autorisation du comité n’est requise.</translation>
    </message>
    <message>
        <source>“Not applicable” is declared, but the reason names an authorization: “%1”.</source>
        <translation>« Sans objet » est déclaré, mais la raison cite une autorisation : « %1 ».</translation>
    </message>
    <message>
        <source>If a general authorization applies, cite it by its number instead.</source>
        <translation>Si une autorisation générale s’applique, citez son numéro.</translation>
    </message>
    <message>
        <source>The decision %1 is not in the register, so nothing about it could be checked.</source>
        <translation>La décision %1 n’est pas au registre ; rien n’a donc pu en être vérifié.</translation>
    </message>
    <message>
        <source>Record the decision, or correct its number.</source>
        <translation>Enregistrez la décision, ou corrigez son numéro.</translation>
    </message>
    <message>
        <source>Several decisions bear the number %1: %2.</source>
        <translation>Plusieurs décisions portent le numéro %1 : %2.</translation>
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
        <translation>La décision %1 ne mentionne pas le service %2.</translation>
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
        <translation>Introduisez-le pendant les tests : la production exige son numéro.</translation>
    </message>
    <message>
        <source>No assessment of the minimum norms of %1 or %2 is recorded.</source>
        <translation>Aucune évaluation des normes minimales de %1 ou %2 n’est enregistrée.</translation>
    </message>
    <message>
        <source>Record the yearly questionnaire.</source>
        <translation>Enregistrez le questionnaire annuel.</translation>
    </message>
    <message>
        <source>Open points of the minimum norms are past their day: %1.</source>
        <translation>Des points ouverts des normes minimales ont dépassé leur date : %1.</translation>
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
        <translation>La journalisation ne répond pas à : %1.</translation>
    </message>
    <message>
        <source>Every use must be traceable to who, what, when and how; adapt the logging first.</source>
        <translation>Chaque utilisation doit révéler qui, quoi, quand et comment ; adaptez d’abord la journalisation.</translation>
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
        <translation>Le gardien du journal n’est pas indiqué.</translation>
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
        <translation>Le journal est conservé %1 ans ; au moins 10 sont requis.</translation>
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
        <translation>%1 est enregistré absent jusqu’au %2.</translation>
    </message>
    <message>
        <source>Choose another signing day or another signatory.</source>
        <translation>Choisissez un autre jour ou un autre signataire.</translation>
    </message>
    <message>
        <source>%1 may sign only in the absence of the managing official and the deputy; present on %2: %3.</source>
        <translation>%1 ne peut signer qu’en l’absence du fonctionnaire dirigeant et de l’adjoint ; présents le %2 : %3.</translation>
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
        <translation>%1 n’est pas connu auprès de %2.</translation>
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
        <translation>Vérifiez le service, ou dites qu’un CPAS est concerné.</translation>
    </message>
    <message>
        <source>“%1” is not a program number.</source>
        <translation>« %1 » n’est pas un numéro de programme.</translation>
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
        <translation>Laissez vide : seul le service de sécurité de la BCSS en attribue.</translation>
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
        <translation>Supprimez-le : une demande ne nomme jamais une personne concernée.</translation>
    </message>
    <message>
        <source>The recipient “%1” is not in the register.</source>
        <translation>Le destinataire « %1 » n’est pas au registre.</translation>
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
        <translation>Enregistrez le mandat : la BCSS avertit le conseiller de l’exécution.</translation>
    </message>
    <message>
        <source>%1 has neither mail address nor telephone.</source>
        <translation>%1 n’a ni adresse électronique ni téléphone.</translation>
    </message>
    <message>
        <source>Add one: KSZ tells the consultant of the execution.</source>
        <translation>Ajoutez-en un : la BCSS avertit le conseiller de l’exécution.</translation>
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
        <translation>Aucune institution n’a le numéro d’entreprise « %1 ».</translation>
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
        <translation>Nommez les deux : la BCSS les interroge si quelque chose n’est pas clair.</translation>
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
        <translation>Le contexte légal compte %1 signes ; %2 au plus sont permis.</translation>
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
        <translation>Aucun certificat ni adresse de %1 n’est enregistré pour %2.</translation>
    </message>
    <message>
        <source>Complete the connection card.</source>
        <translation>Complétez la fiche de connexion.</translation>
    </message>
    <message>
        <source>%1 has passed no echo test in %2.</source>
        <translation>%1 n’a pas réussi de test d’écho en %2.</translation>
    </message>
    <message>
        <source>Call TestConnectionService first.</source>
        <translation>Appelez d’abord TestConnectionService.</translation>
    </message>
    <message>
        <source>The certificate is valid until %1, before the start date %2.</source>
        <translation>Le certificat est valable jusqu’au %1, avant la date de début %2.</translation>
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
        <translation>Réglez d’abord le test et l’acceptation.</translation>
    </message>
    <message>
        <source>Not everything was granted yet in %1.</source>
        <translation>Tout n’a pas encore été accordé en %1.</translation>
    </message>
    <message>
        <source>First arrange that environment.</source>
        <translation>Réglez d’abord cet environnement.</translation>
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
        <source>%1 is already asked in request %2.</source>
        <translation>%1 est déjà demandé dans la demande %2.</translation>
    </message>
    <message>
        <source>Go on with that request, or withdraw it.</source>
        <translation>Poursuivez cette demande, ou retirez-la.</translation>
    </message>
    <message>
        <source>The start date %1 is too near: with the usual %3 working days, %2 is the first possible day.</source>
        <translation>La date de début %1 est trop proche : avec les %3 jours ouvrables habituels, %2 est le premier jour possible.</translation>
    </message>
    <message>
        <source>The form requires as enclosure: %1.</source>
        <translation>Le formulaire exige en annexe : %1.</translation>
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
        <translation>Chaque service est précis</translation>
    </message>
    <message>
        <source>The basis is stated</source>
        <translation>La base est indiquée</translation>
    </message>
    <message>
        <source>“Not applicable” is genuine</source>
        <translation>« Sans objet » est fondé</translation>
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
        <translation>La décision couvre l’institution et les services</translation>
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
        <translation>Les normes minimales sont évaluées</translation>
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
        <translation>Un autre signe que prépare</translation>
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
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>Authorizations are needed in each environment.</source>
        <translation>Des autorisations sont requises dans chaque environnement.</translation>
    </message>
    <message>
        <source>First come the connection and the authorizations for test and acceptance; then development begins.</source>
        <translation>D’abord la connexion et les autorisations pour le test et l’acceptation ; ensuite commence le développement.</translation>
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
        <translation>Le Comité général de coordination a approuvé ces normes ; la BCSS les publie.</translation>
    </message>
    <message>
        <source>The norms require security logging of every use: who, what, when and how.</source>
        <translation>Les normes exigent de journaliser chaque utilisation : qui, quoi, quand et comment.</translation>
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
        <translation>La demande est formulée avec précision ; le contact auprès de PPKB peut aider.</translation>
    </message>
    <message>
        <source>For production the committee’s authorization number is stated, or explicitly “not applicable”.</source>
        <translation>Pour la production, le numéro d’autorisation du comité est indiqué, ou expressément « sans objet ».</translation>
    </message>
    <message>
        <source>The completed form is sent to PPKB.</source>
        <translation>Le formulaire complété est envoyé à PPKB.</translation>
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
    <name>Words</name>
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
        <translation>finaliser</translation>
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
        <translation>introduit</translation>
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
</context>
</TS>
