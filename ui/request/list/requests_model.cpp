#include "ui/request/list/requests_model.h"

#include "text/request_text.h"
#include "text/terms.h"

#include <QCoreApplication>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString title(const char *text)
{
    return QCoreApplication::translate("RequestColumns", text);
}

QString waitsOnText(const Translator &translator, const RequestSummary &one)
{
    const auto whom = one.awaitsLetter ? WaitsOn::SecurityService : waitsOn(one.state, one.askedWhom);
    if (!whom)
        return {};
    if (one.state == RequestState::Finalised && !one.stillToSign.isEmpty())
        return one.stillToSign.join(u", "_s);
    return *whom == WaitsOn::Recipient && !one.recipient.isEmpty() ? officeName(translator, one.recipient)
                                                                   : term(translator, *whom);
}

QString urgencyKey(const RequestSummary &one)
{
    return u"%1 %2"_s.arg(urgency(one.state), 2, 10, QChar(u'0')).arg(one.since.toString(Qt::ISODate));
}

} // namespace

RowsModel<RequestSummary> *makeRequestsModel(const Translator &translator, QObject *parent)
{
    using Row = RequestSummary;
    using Column = ListColumn<Row>;
    std::vector<Column> columns;
    columns.push_back({.name = u"number"_s,
                       .title = title(QT_TRANSLATE_NOOP("RequestColumns", "Number")),
                       .text =
                           [&](const Row &one) {
                               return one.number.isEmpty() ? numberAndVersion(translator, {}, 0, one.state)
                                                           : one.number;
                           },
                       .sortKey = [](const Row &one) { return one.number; }});
    columns.push_back(
        {.name = u"version"_s,
         .title = title(QT_TRANSLATE_NOOP("RequestColumns", "Version")),
         .text = [](const Row &one) { return one.version == 0 ? QString() : QString::number(one.version); },
         .sortKey = [](const Row &one) { return one.version; },
         .isFigure = true});
    columns.push_back(
        {.name = u"subject"_s,
         .title = title(QT_TRANSLATE_NOOP("RequestColumns", "Subject")),
         .text = [&](const Row &one) { return subjectOf(translator, one.kind, one.services); }});
    columns.push_back({.name = u"application"_s,
                       .title = title(QT_TRANSLATE_NOOP("RequestColumns", "Application")),
                       .text = [](const Row &one) { return one.application; }});
    columns.push_back(
        {.name = u"environment"_s,
         .title = title(QT_TRANSLATE_NOOP("RequestColumns", "Environment")),
         .text =
             [&](const Row &one) { return one.environment ? term(translator, *one.environment) : QString(); },
         .sortKey = [](const Row &one) { return one.environment ? int(*one.environment) : -1; },
         .code =
             [&](const Row &one) {
                 return one.environment ? std::optional(badgeOf(translator, *one.environment)) : std::nullopt;
             }});
    columns.push_back(
        {.name = u"state"_s,
         .title = title(QT_TRANSLATE_NOOP("RequestColumns", "State")),
         .text = [&](const Row &one) { return term(translator, one.state); },
         .sortKey = urgencyKey,
         .code = [&](const Row &one) { return std::optional(badgeOf(translator, one.state)); }});
    columns.push_back({.name = u"waits-on"_s,
                       .title = title(QT_TRANSLATE_NOOP("RequestColumns", "Waits on")),
                       .text = [&](const Row &one) { return waitsOnText(translator, one); }});
    columns.push_back({.name = u"since"_s,
                       .title = title(QT_TRANSLATE_NOOP("RequestColumns", "Since")),
                       .text = [](const Row &one) { return printedDate(one.since); },
                       .sortKey = [](const Row &one) { return one.since; },
                       .isFigure = true});
    columns.push_back({.name = u"institution"_s,
                       .title = title(QT_TRANSLATE_NOOP("RequestColumns", "Institution")),
                       .text = [](const Row &one) { return one.institutionName; }});
    auto *model = new RowsModel<Row>(
        std::move(columns), [](const Row &one) { return one.id.row(); }, parent);
    model->setIsProduction([](const Row &one) { return one.environment == Environment::Production; });
    model->setIsQuiet([](const Row &one) { return one.state == RequestState::Withdrawn; });
    model->setSearchText([&](const Row &one) {
        return QStringList{one.number,
                           subjectOf(translator, one.kind, one.services),
                           one.services.join(u' '),
                           one.application,
                           one.institutionName,
                           one.purpose,
                           term(translator, one.state)}
            .join(u' ');
    });
    return model;
}

} // namespace licet
