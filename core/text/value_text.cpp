#include "text/value_text.h"

#include "text/dossier_text.h"
#include "text/norms_chapters.h"
#include "text/request_text.h"
#include "text/terms.h"

#include <QDate>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

template <Coded E>
QString inWords(const Translator &translator, const QString &code)
{
    const auto value = parseCode<E>(code);
    return value ? term(translator, *value) : code;
}

QString languageName(const Translator &, const QString &code)
{
    const auto language = parseCode<Language>(code);
    return language ? ownName(*language) : code;
}

struct Row
{
    const char *record; ///< table name, or empty: in every record
    const char *member;
    QString (*words)(const Translator &, const QString &);
};

constexpr Row rows[] = {
    {"request", "state", inWords<RequestState>},
    {"request", "kind", inWords<RequestKind>},
    {"authorization", "state", inWords<AuthorizationState>},
    {"decision", "state", inWords<DossierState>},
    {"decision", "kind", inWords<DecisionKind>},
    {"decision", "topic", inWords<ChecklistTopic>},
    {"review", "cause", inWords<ReviewCause>},
    {"review_verdict", "verdict", inWords<Verdict>},
    {"decision_step", "kind", inWords<InstitutionKind>},
    {"institution", "kind", inWords<InstitutionKind>},
    {"norms_assessment", "state", inWords<NormsState>},
    {"norms_assessment", "chapter", chapterWord},
    {"attachment", "role", inWords<AttachmentRole>},
    {"", "environment", inWords<Environment>},
    {"", "role", inWords<Role>},
    {"", "consultant_roles", inWords<Role>},
    {"", "network", inWords<Network>},
    {"", "audience", inWords<Audience>},
    {"", "proof", inWords<Proof>},
    {"", "form", inWords<FormVariant>},
    {"", "mode", inWords<ServiceMode>},
    {"", "opinion", inWords<Opinion>},
    {"", "language", languageName},
};

} // namespace

QString valueWord(const Translator &translator, const QString &record, const QString &member,
                  const QString &value)
{
    for (const auto &row : rows)
        if (member == QLatin1StringView(row.member) &&
            (*row.record == 0 || record == QLatin1StringView(row.record)))
            return row.words(translator, value);
    const auto day = value.size() == 10 ? QDate::fromString(value, Qt::ISODate) : QDate();
    return day.isValid() ? printedDate(day, translator.language()) : value;
}

} // namespace licet
