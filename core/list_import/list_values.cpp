#include "list_import/list_values.h"

#include "base/deliberation_number.h"
#include "base/digits.h"
#include "base/filler.h"
#include "base/text_fold.h"
#include "base/text_gate.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
struct WordRow
{
    Value value;
    const char *words; ///< in Dutch, French, German and English, separated by "|"
};

template <class Value, size_t size>
QHash<QString, Value> byWord(const WordRow<Value> (&rows)[size])
{
    QHash<QString, Value> all;
    for (const auto &row : rows)
        for (const auto &one : QString::fromUtf8(row.words).split(u'|'))
            all.insert(foldForComparison(one), row.value);
    return all;
}

constexpr WordRow<Environment> environmentRows[] = {
    {Environment::Test, "test|testomgeving|t|tst|environnement de test|Testumgebung"},
    {Environment::Acceptance, "acceptatie|acceptatieomgeving|acc|acpt|a|acceptance|acceptation|Abnahme|"
                              "Abnahmeumgebung|Akzeptanz|recette|acceptation/recette"},
    {Environment::Production, "productie|productieomgeving|prod|prd|p|production|Produktion|live"},
};

constexpr WordRow<ListState> stateRows[] = {
    {{RequestState::Draft},
     "ontwerp|in ontwerp|in voorbereiding|voorbereiding|te versturen|klaar voor ondertekening|te "
     "ondertekenen|projet|brouillon|en préparation|prête à signer|à signer|Entwurf|in Vorbereitung|zur "
     "Unterschrift bereit|draft|in preparation|to be signed|finalised"},
    {{RequestState::Signed}, "ondertekend|getekend|signée|signé|unterzeichnet|signed"},
    {{RequestState::Sent},
     "verstuurd|verzonden|aangevraagd|ingediend|lopend|in behandeling|hangend|wachtend|envoyée|envoyé|"
     "demandé|demandée|introduit|introduite|en cours|en attente|en traitement|versandt|gesendet|beantragt|in "
     "Bearbeitung|offen|sent|requested|pending"},
    {{RequestState::Acknowledged},
     "ontvangst bevestigd|ontvangen|bevestigd|réception confirmée|reçue|reçu|accusé de réception|Empfang "
     "bestätigt|bestätigt|acknowledged|received"},
    {{RequestState::InformationAsked},
     "inlichtingen gevraagd|bijkomende inlichtingen gevraagd|informatie gevraagd|informations demandées|"
     "informations complémentaires demandées|Auskünfte angefordert|zusätzliche Auskünfte angefordert|"
     "information asked|information-asked"},
    {{RequestState::Executed},
     "uitgevoerd|toegekend|goedgekeurd|actief|in gebruik|in productie|ok|exécutée|exécuté|accordée|accordé|"
     "approuvé|approuvée|active|actif|en service|ausgeführt|erteilt|genehmigt|aktiv|executed|granted|"
     "approved|in use"},
    {{RequestState::Executed, AuthorizationState::Suspended},
     "geschorst|opgeschort|suspendue|suspendu|ausgesetzt|suspended"},
    {{RequestState::Executed, AuthorizationState::Ended},
     "beëindigd|stopgezet|afgelopen|uit gebruik|vervallen|terminée|terminé|cessée|arrêtée|arrêté|beendet|"
     "eingestellt|ended|stopped|terminated"},
    {{RequestState::Returned},
     "teruggestuurd|onvolledig|renvoyée|renvoyé|incomplète|incomplet|zurückgesandt|unvollständig|returned|"
     "incomplete"},
    {{RequestState::Refused}, "geweigerd|afgewezen|refusée|refusé|rejetée|rejeté|abgelehnt|refused|rejected"},
    {{RequestState::Withdrawn},
     "ingetrokken|geannuleerd|retirée|retiré|annulée|annulé|zurückgezogen|withdrawn|cancelled"},
};

const QStringList &notApplicableWords()
{
    static const auto words = [] {
        QStringList all;
        for (const auto &one :
             u"n.v.t|nvt|niet van toepassing|sans objet|s.o|so|n.a|n/a|na|non applicable|nicht zutreffend|"
             "entfällt|not applicable"_s.split(u'|'))
            all << foldForComparison(one);
        return all;
    }();
    return words;
}

bool saysNotApplicable(const QString &cell)
{
    return notApplicableWords().contains(foldForComparison(cell));
}

bool saysNone(const QString &cell)
{
    static const QStringList words{u"-"_s,     u"–"_s,     u"—"_s,    u"/"_s,     u"geen"_s,
                                   u"aucun"_s, u"néant"_s, u"kein"_s, u"keine"_s, u"none"_s};
    return saysNotApplicable(cell) || words.contains(cell.toCaseFolded());
}

} // namespace

std::optional<QDate> listDate(const QString &cell, QDate today, DayMeant meant)
{
    static const QRegularExpression time(u"(?:T[0-9].*|\\s+[0-9]{1,2}:.*)$"_s);
    return enteredDay(enteredNumber(cell).remove(time), today, meant);
}

std::optional<Environment> listEnvironment(const QString &cell)
{
    static const auto words = byWord(environmentRows);
    const auto found = words.constFind(foldForComparison(cell));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<ListState> listState(const QString &cell)
{
    static const auto words = byWord(stateRows);
    const auto found = words.constFind(foldForComparison(cell));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

CommitteeBasis listBasis(const QString &cell)
{
    CommitteeBasis basis;
    if (saysNotApplicable(cell))
        basis.notApplicable = cell;
    else if (!tellsNothing(cell))
        basis.deliberation = cell;
    return basis;
}

QStringList severalDecisions(const QString &cell)
{
    static const QRegularExpression joins(u"\\s*[;,+&\\n]\\s*|\\s+(?:en|et|und|and)\\s+"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto parts = cell.split(joins, Qt::SkipEmptyParts);
    const bool areDecisions = std::none_of(parts.begin(), parts.end(),
                                           [](const QString &one) { return decisionKey(one).isEmpty(); });
    return parts.size() > 1 && areDecisions ? parts : QStringList();
}

QString numberNotApplicable(const QString &cell)
{
    static const QRegularExpression words(u"(?<![\\p{L}0-9])(?:n\\.?v\\.?t\\.?|niet van toepassing|sans "
                                          u"objet|s\\.o\\.?|n\\.a\\.?|n/a|non applicable|"
                                          "nicht zutreffend|entfällt|not applicable)(?![\\p{L}0-9])"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    // An article of a law is no decision.
    static const QRegularExpression number(
        u"(?<!art\\. )(?<!artikel )(?<!article )(?<![0-9/])((?:[A-Z]{2,}[A-Z/]*/)?[0-9]{2,4}\\s*/\\s*[0-9]{1,4})(?![0-9/])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto found = number.match(cell);
    return found.hasMatch() && words.match(cell).hasMatch() ? found.captured(1) : QString();
}

ListNumber listNumber(const QString &cell, bool pad)
{
    if (cell.isEmpty() || saysNone(cell))
        return {};
    // As the number itself is written, in groups or not; a decimal or a date is none.
    if (const auto number = ProgramNumber::parse(cell))
        return {*number, {}};
    constexpr qsizetype size = 11;
    const auto digits = enteredNumber(cell).remove(u' ');
    if (!allDigits(digits) || digits.size() >= size)
        return {{}, NumberFault::WrongShape};
    if (digits.front() == u'0')
        return {{}, NumberFault::TooShort};
    if (!pad)
        return {{}, NumberFault::LostZeros};
    return {*ProgramNumber::parse(digits.rightJustified(size, u'0')), {}};
}

QString plainCell(const QString &cell)
{
    auto text = enteredText(cell).trimmed();
    // ="00901234567": how a spreadsheet is made to keep zeros.
    if (text.size() > 3 && text.startsWith(u"=\"") && text.endsWith(u'"'))
        return text.mid(2, text.size() - 3).trimmed();
    if (text.size() > 1 && text.front() == u'\'' && (u"=+-@"_s.contains(text[1]) || text[1].isDigit()))
        text.remove(0, 1);
    return text;
}

QString decisionKey(const QString &typed)
{
    const auto number = DeliberationNumber::parse(typed);
    if (!number)
        return dossierKey(typed);
    return u"%1/%2/%3"_s.arg(number->year()).arg(number->number()).arg(int(number->series()));
}

bool isDeliberationKey(const QString &key)
{
    return !key.isEmpty() && key.front().isDigit();
}

} // namespace licet
