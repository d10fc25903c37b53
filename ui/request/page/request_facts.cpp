#include "ui/request/page/request_facts.h"

#include "documents/basis_rows.h"
#include "documents/labels.h"
#include "documents/none_word.h"
#include "request/form_definition.h"
#include "request/line_bases.h"
#include "text/labelled.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString servicesText(const Draft &draft, const Labels &labels, const Translator &translator)
{
    QStringList lines;
    for (const auto &line : draft.services) {
        const auto service = joined({line.name, line.version}, u" "_s);
        const auto operations = operationsText(line.operations, labels);
        lines << (service.isEmpty() || operations.isEmpty() ? service + operations
                                                            : labelled(translator, service, operations));
    }
    return joined(lines, u"\n"_s);
}

QString basisText(const LineBasis &basis, const Labels &labels)
{
    if (basis.isDeclaredNotApplicable())
        return labels(u"notApplicable"_s, {*basis.notApplicable});
    return basis.isLaw() ? lawText(basis, labels) : joined({basis.deliberation, basis.dossier}, u" · "_s);
}

/// A line for each; where the services rest on different things, after their names.
QString basisText(const Draft &draft, const Labels &labels)
{
    const auto groups = linesByBasis(draft);
    QStringList lines;
    for (const auto &group : groups) {
        QStringList bases, services;
        for (const auto &basis : group.bases)
            bases << basisText(basis, labels);
        for (const int line : group.lines)
            services << draft.services[size_t(line)].name;
        if (groups.size() > 1)
            lines << labels(u"labelled"_s, {services.join(u", "_s), bases.join(u"; "_s)});
        else
            lines << bases;
    }
    return joined(lines, u"\n"_s);
}

QString identificationText(const Draft &draft, const Labels &labels)
{
    if (!draft.identification || !draft.identification->by)
        return {};
    if (*draft.identification->by == IdentificationBy::EndUser)
        return labels(u"by.user"_s);
    const auto number = draft.identification->programNumber.trimmed();
    return number.isEmpty() ? labels(u"by.new"_s) : labels(u"by.number"_s, {number});
}

/// Which of the four questions the log answers.
QString answersText(const LoggingDeclaration &logging, const Labels &labels)
{
    const auto answered = [&](const char *question, const std::optional<bool> &given) {
        return given.value_or(false) ? labels(QString::fromLatin1(question)) : QString();
    };
    return joined({answered("who", logging.who), answered("what", logging.what),
                   answered("when", logging.when), answered("how", logging.how)},
                  u", "_s);
}

} // namespace

Result<RequestFacts> requestFacts(const Draft &draft, Language language)
{
    LICET_ASSIGN(const auto form, currentForm(fittingForm(draft, {})));
    LICET_ASSIGN(const auto labels, Labels::load(form.name, form.version, language));
    const auto row = [&](const char *label, const QString &value) {
        return FactRow{labels(QString::fromLatin1(label)), value};
    };
    const auto optional = [&](const char *field, const QString &value) {
        return row(field, orDeclaredNone(value, QString::fromLatin1(field), draft, labels));
    };
    const auto logging = draft.logging.value_or(LoggingDeclaration{});
    const auto years = logging.retentionYears ? QString::number(*logging.retentionYears) : QString();
    return RequestFacts{
        {row("service", servicesText(draft, labels, Translator(language))),
         row("startDate", dateText(draft.startDate, labels)),
         optional("endDate", dateText(draft.endDate, labels)), row("purpose", draft.purpose.trimmed()),
         optional("dataConcerned", draft.dataConcerned.trimmed())},
        {optional("legalContext", draft.legalContext), optional("legalBasis", draft.legalBasis),
         row("committee", basisText(draft, labels))},
        {row("identification", identificationText(draft, labels)),
         row("logging", answersText(logging, labels)), row("system", logging.system),
         row("keeper", logging.keeper),
         row("retention", years.isEmpty() ? years : labels(u"years"_s, {years}))}};
}

} // namespace licet
