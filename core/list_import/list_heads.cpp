#include "list_import/list_heads.h"

#include "base/text_fold.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

struct HeadRow
{
    ListField field;
    const char *names; ///< separated by "|"
};

constexpr HeadRow headRows[] = {
    {ListField::Institution,
     "instelling|naam instelling|naam van de instelling|institution|nom de l'institution|organisme|"
     "organisation|organization|organisatie|Einrichtung|Name der Einrichtung|Institution name|"
     "name of the institution"},
    {ListField::Kbo,
     "kbo|kbo-nummer|kbo nr|ondernemingsnummer|ondernemingsnummer instelling|bce|numéro bce|n° bce|"
     "numéro d'entreprise|n° d'entreprise|Unternehmensnummer|ZDU|ZDU-Nummer|kbo number|"
     "enterprise number"},
    {ListField::Application,
     "toepassing|naam toepassing|naam van de toepassing|applicatie|programma|application|"
     "nom de l'application|Anwendung|Name der Anwendung|Applikation|application name"},
    {ListField::Service,
     "dienst|webservice|web service|webdienst|naam dienst|naam van de webservice|gegevensstroom|"
     "service|service web|nom du service|flux|Dienst|Webdienst|Web-Dienst|Web-Service|service name|"
     "webservices|webdiensten|services web|diensten|services|Dienste|Webdienste"},
    {ListField::Version,
     "versie|versie dienst|versie webservice|version|version du service|Version des Dienstes|"
     "service version"},
    {ListField::Environment, "omgeving|environnement|Umgebung|environment|env|omg"},
    {ListField::Purpose,
     "doel|doeleinde|doeleinden|doel van de verwerking|finalité|finalités|but|objectif|Zweck|"
     "Verwendungszweck|purpose|purposes"},
    {ListField::Basis,
     "machtiging|beraadslaging|nummer beraadslaging|beraadslagingsnummer|nr beraadslaging|"
     "nummer van de beraadslaging|machtigingsnummer|beslissing|grondslag|basis|juridische basis|"
     "autorisation|délibération|numéro de délibération|n° de délibération|délibération n°|"
     "numéro d'autorisation|n° d'autorisation|base|base légale|décision|Ermächtigung|Beschluss|"
     "Beschlussnummer|Ermächtigungsnummer|Grundlage|Entscheidung|authorization|authorisation|"
     "deliberation|deliberation number|authorization number|decision|machtiging comité"},
    {ListField::ProgramNumber,
     "programmanummer|programma nr|programmanr|programma-nummer|programmanummer ksz|"
     "numéro de programme|n° de programme|n° programme|no de programme|numéro programme|"
     "Programmnummer|Programm-Nr|program number|programme number|program nr|program no"},
    {ListField::Sent,
     "verstuurd|verstuurd op|verzonden|verzonden op|datum verzending|verzenddatum|datum verstuurd|"
     "datum aanvraag|aanvraagdatum|aangevraagd|aangevraagd op|ingediend|ingediend op|envoyé|envoyée|"
     "envoyé le|envoyée le|date d'envoi|date envoi|date de la demande|date de demande|demandé le|"
     "introduit le|versandt|versandt am|gesendet|gesendet am|Versanddatum|Antragsdatum|"
     "beantragt am|sent|sent on|date sent|day sent|requested on|date of request"},
    {ListField::Executed,
     "uitgevoerd|uitgevoerd op|datum uitvoering|uitvoeringsdatum|datum uitgevoerd|toegekend op|"
     "geldig vanaf|geldig van|actief sinds|exécuté|exécutée|exécuté le|exécutée le|"
     "date d'exécution|date exécution|accordé le|valable à partir du|valable dès le|ausgeführt|ausgeführt am|"
     "Ausführungsdatum|gültig ab|gültig von|executed|executed on|date executed|day executed|granted on|"
     "valid from"},
    {ListField::State, "status|toestand|staat|stand|état|etat|statut|situation|Status|Zustand|state"},
    {ListField::Remark,
     "opmerking|opmerkingen|commentaar|nota|remarque|remarques|commentaire|commentaires|observation|"
     "observations|Bemerkung|Bemerkungen|Anmerkung|Anmerkungen|Kommentar|remark|remarks|comment|"
     "comments|note|notes|notitie|notities|Notiz|Notizen"},
    {ListField::ValidUntil,
     "geldig tot|geldig tot en met|geldig t/m|tot|tot en met|t/m|einddatum|einde|vervaldatum|vervaldag|"
     "vervalt op|loopt tot|loopt af op|toegekend tot|valable jusqu'au|valable jusqu'au inclus|valable "
     "jusqu'au … inclus|"
     "valable jusque|valide jusqu'au|jusqu'au|date de fin|fin|fin de validité|date d'expiration|expire le|"
     "échéance|date d'échéance|gültig bis|gültig bis einschließlich|bis|Enddatum|Ende|Ablaufdatum|"
     "läuft ab am|befristet bis|valid until|valid to|valid till|until|end date|expiry date|expires|"
     "expires on|expiration date"},
    {ListField::EndedOn,
     "beëindigd sinds|beëindigd op|beëindigd|stopgezet op|stopgezet|stopgezet sinds|datum stopzetting|"
     "uit gebruik sinds|terminée depuis|terminée le|terminé le|arrêté le|arrêtée le|cessée le|"
     "date d'arrêt|date de cessation|beendet seit|beendet am|beendet|eingestellt am|ended since|ended on|"
     "ended|stopped on|terminated on"},
    {ListField::Operations,
     "operaties|operatie|opérations|opération|Operationen|Operation|operations|methodes|méthodes|methods"},
    {ListField::LegalContext, "wettelijke context|contexte légal|rechtlicher Kontext|legal context"},
    {ListField::Dossier,
     "dossier|dossiernummer|nr dossier|numéro de dossier|n° de dossier|Akte|Aktennummer|dossier number"},
    {ListField::NotApplicable,
     "niet van toepassing|niet van toepassing omdat|sans objet|sans objet parce que|nicht zutreffend|"
     "nicht zutreffend, weil|not applicable|not applicable because"},
    {ListField::Law,
     "wet of koninklijk besluit|wet|koninklijk besluit|loi ou arrêté royal|loi|arrêté royal|"
     "Gesetz oder Königlicher Erlass|Gesetz|Königlicher Erlass|law or royal decree|law|royal decree"},
    {ListField::Article, "artikel|article|Artikel"},
    {ListField::InUseSince,
     "in gebruik sinds|utilisée depuis|en usage depuis|in Gebrauch seit|in Benutzung seit|in use since"},
    {ListField::LastUse, "laatste gebruik|dernière utilisation|letzter Gebrauch|letzte Nutzung|last use"},
    {ListField::RequestNumber,
     "nummer|nummer van de aanvraag|aanvraagnummer|numéro|numéro de la demande|Antragsnummer|"
     "Nummer des Antrags|number|request number|number of the request"},
    {ListField::StateSince, "in deze staat sinds|in deze toestand sinds|dans cet état depuis|in diesem Stand "
                            "seit|in this state since|since"},
    {ListField::Conditions,
     "voorwaarden|voorwaarden van het antwoord|conditions|conditions de la réponse|Bedingungen|"
     "Bedingungen der Antwort|conditions of the answer"},
    {ListField::AskedOperations,
     "gevraagde operaties|opérations demandées|beantragte Operationen|operations asked"},
    {ListField::AskedVersion, "gevraagde versie|version demandée|beantragte Version|version asked"},
    {ListField::AskedFrom, "gevraagde begindatum|date de début demandée|beantragter Beginn|start asked"},
    {ListField::AskedUntil,
     "gevraagde laatste dag|dernier jour demandé|beantragter letzter Tag|last day asked"},
};

constexpr const char *reasonHeads = "reden|motif|raison|Grund|reason";

/// Letters and digits only; what stands in brackets, such as "(dd/mm/jjjj)", is an aside.
QString headKey(const QString &head)
{
    static const QRegularExpression aside(u"\\([^)]*\\)"_s);
    const auto folded = foldForComparison(QString(head).remove(aside));
    QString key;
    for (const QChar sign : folded)
        if (sign.isLetterOrNumber())
            key += sign;
    return key;
}

QStringList namesIn(const char *names)
{
    return QString::fromUtf8(names).split(u'|');
}

const QHash<QString, ListField> &knownHeads()
{
    static const auto known = [] {
        QHash<QString, ListField> heads;
        for (const auto &row : headRows)
            for (const auto &name : namesIn(row.names))
                if (const auto key = headKey(name); !heads.contains(key))
                    heads.insert(key, row.field);
        return heads;
    }();
    return known;
}

std::optional<ListField> fieldOf(const QString &head)
{
    const auto found = knownHeads().constFind(headKey(head));
    return found == knownHeads().constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

ListMapping recognisedMapping(const QStringList &heads)
{
    ListMapping mapping;
    for (const auto &head : heads) {
        auto field = fieldOf(head);
        if (field && std::find(mapping.begin(), mapping.end(), field) != mapping.end())
            field.reset();
        mapping.push_back(field);
    }
    // Whoever notes since when something is used, and nothing else, means since when it was granted.
    if (const auto used = std::find(mapping.begin(), mapping.end(), ListField::InUseSince);
        used != mapping.end() &&
        std::find(mapping.begin(), mapping.end(), ListField::Executed) == mapping.end())
        *used = ListField::Executed;
    return mapping;
}

int recognisedCount(const QStringList &cells)
{
    const auto mapping = recognisedMapping(cells);
    return int(
        std::count_if(mapping.begin(), mapping.end(), [](const auto &field) { return field.has_value(); }));
}

bool isReasonHead(const QString &head)
{
    const auto key = headKey(head);
    for (const auto &name : namesIn(reasonHeads))
        if (key == headKey(name))
            return true;
    return false;
}

} // namespace licet
