#include "support/screens.h"

#include "documents/paper.h"
#include "request/facts_reader.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

namespace licet::test {

using namespace Qt::StringLiterals;

namespace {

Id<Request> requestOn(WindowFixture &fixture, RequestState state)
{
    const auto summaries = fixture.reg().requests().summaries();
    if (!summaries)
        qFatal("requests not read");
    for (const auto &one : *summaries)
        if (one.state == state)
            return one.id;
    qFatal("no request in this state");
}

Id<Request> draftNamed(WindowFixture &fixture, const QString &name)
{
    const auto wanted = draftFrom(name);
    const auto summaries = fixture.reg().requests().summaries();
    for (const auto &one : *summaries) {
        const auto request = fixture.reg().requests().get(one.id);
        if (request && request->state == RequestState::Draft && request->draft == wanted)
            return one.id;
    }
    qFatal("no draft %s", qPrintable(name));
}

void edit(WindowFixture &fixture, const QString &name)
{
    fixture.window().go({PageId::RequestEditor, draftNamed(fixture, name).row()});
}

Screen rail(const char *name, PageId page)
{
    return {name, true, [page](WindowFixture &fixture) { fixture.window().go({page}); }};
}

Screen institution(const char *name, const QString &tab)
{
    return {name, true, [tab](WindowFixture &fixture) {
                fixture.window().go({PageId::Institutions, 0, tab});
            }};
}

} // namespace

void fillWithRequests(WindowFixture &fixture)
{
    auto &requests = fixture.reg().requests();
    for (const auto &file : QDir(QStringLiteral(LICET_TEST_DATA "/drafts")).entryInfoList({u"*.json"_s})) {
        // These two are refused by the import itself.
        if (file.baseName().startsWith(u"18-") || file.baseName().startsWith(u"19-"))
            continue;
        const auto draft = draftFrom(file.completeBaseName());
        const auto id = requests.create(draft, stampOn({2026, 11, 20}));
        if (!id)
            qFatal("%s not stored", qPrintable(file.baseName()));
        if (!file.baseName().startsWith(u"01-") && !file.baseName().startsWith(u"02-"))
            continue;
        const auto facts = readFacts(fixture.reg().database(), draft, {2026, 11, 27}, *id);
        if (!facts || !requests.finalise(*id, *facts, stampOn({2026, 11, 27}), paperRenderer()))
            qFatal("%s not finalised", qPrintable(file.baseName()));
    }
    fixture.reg().announce();
}

const std::vector<Screen> &screens()
{
    static const std::vector<Screen> all{
        {"first-run", false, [](WindowFixture &) {}},
        {"first-run-new", false,
         [](WindowFixture &fixture) { fixture.window().run(CommandId::NewRegister); }},
        rail("requests", PageId::Requests),
        {"request-detail", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Requests, requestOn(fixture, RequestState::Finalised).row()});
         }},
        {"request-page", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Request, requestOn(fixture, RequestState::Finalised).row()});
         }},
        {"request-reopen", true, [](WindowFixture &fixture) { fixture.window().run(CommandId::Reopen); }},
        {"request-record", true,
         [](WindowFixture &fixture) { fixture.window().run(CommandId::RecordEvent); }},
        {"editor-new", true, [](WindowFixture &fixture) { fixture.window().run(CommandId::NewRequest); }},
        {"editor-errors", true, [](WindowFixture &fixture) { edit(fixture, u"08-vague"_s); }},
        {"editor-finding", true,
         [](WindowFixture &fixture) { fixture.window().run(CommandId::NextFinding); }},
        {"editor-finalise", true,
         [](WindowFixture &fixture) {
             edit(fixture, u"12-not-genuinely-not-applicable"_s);
             fixture.window().run(CommandId::PrimaryAction);
         }},
        {"editor-page", true,
         [](WindowFixture &fixture) {
             edit(fixture, u"17-batch"_s);
             fixture.window().run(CommandId::PageLarge);
         }},
        institution("institution", u"institution"_s),
        institution("institution-people", u"people"_s),
        institution("institution-applications", u"applications"_s),
        institution("institution-recipients", u"recipients"_s),
        institution("institution-norms", u"norms"_s),
        rail("authorizations", PageId::Authorizations),
        {"authorization-end", true,
         [](WindowFixture &fixture) { fixture.window().run(CommandId::RecordEvent); }},
        rail("program-numbers", PageId::ProgramNumbers),
        rail("committee", PageId::Committee),
        rail("catalogue", PageId::Catalogue),
        rail("history", PageId::History),
        {"history-of-record", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Authorizations});
             fixture.window().run(CommandId::ShowHistory);
         }},
        {"past-asked", true, [](WindowFixture &fixture) { fixture.window().run(CommandId::AskThePast); }},
        {"past", true,
         [](WindowFixture &fixture) {
             QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
             fixture.window().go({PageId::Authorizations});
             fixture.window().context()->askPast({QDate(2026, 11, 15), QDate(2026, 11, 20)});
         }},
        {"past-people", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Institutions, 0, u"people"_s});
         }},
        {"settings", true,
         [](WindowFixture &fixture) {
             fixture.window().context()->askPast({});
             fixture.window().go({PageId::Settings});
         }},
        {"sources", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Sources, 0, u"P22"_s});
         }},
        {"message", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Requests});
             fixture.window().say({Message::Kind::Problem,
                                   fixture.path() + u" · "_s + fixture.reg().path(),
                                   {{u"OK"_s, [] {}}}});
         }},
    };
    return all;
}

} // namespace licet::test
