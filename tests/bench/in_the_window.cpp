#include "bench/bench_window.h"
#include "bench/large_register.h"
#include "bench/measure.h"
#include "ui/page/page.h"
#include "ui/search/search_everything.h"
#include "ui/widgets/list_table.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace licet::bench {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *filterOf(const Page &page)
{
    for (auto *edit : page.findChildren<QLineEdit *>())
        if (edit->accessibleName() == u"Filter this list")
            return edit;
    qFatal("no filter");
}

void press(QWidget &widget, int key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &down);
    QCoreApplication::sendEvent(&widget, &up);
}

std::vector<qint64> requestsWithForms(const Register &reg, int most)
{
    std::vector<qint64> ids;
    for (const auto &one : orEnd(reg.requests().summaries(), "requests"))
        if (one.version > 0 && int(ids.size()) < most)
            ids.push_back(one.id.row());
    return ids;
}

} // namespace

/// Words and numbers as somebody looks for them, letter by letter and back again.
Outcome filterKey()
{
    BenchWindow window(keptRegister(largeSize));
    window.fillPage(PageId::Authorizations, largeSize.authorizations);
    auto *filter = filterOf(*window->page());
    filter->setFocus();
    Outcome outcome{.measured = {}, .reference = {16.0}, .share = 0.95};
    const auto measureKey = [&](int key, const QString &text) {
        outcome.measured.push_back(timeOf([&] {
            press(*filter, key, text);
            BenchWindow::settle();
        }));
    };
    for (const auto &word : {u"income"_s, u"12/08"_s, u"zwaluwbeek"_s, u"70000001"_s, u"huisvest"_s}) {
        for (const auto letter : word)
            measureKey(Qt::Key_A, QString(letter));
        if (filter->text() != word)
            qFatal("the filter took no keys");
        for (qsizetype n = 0; n < word.size(); ++n)
            measureKey(Qt::Key_Backspace, {});
    }
    return outcome;
}

namespace {

Outcome openingOne(PageId page, const std::function<std::vector<qint64>(const Register &)> &chosen,
                   const std::function<void(BenchWindow &)> &before)
{
    BenchWindow large(keptRegister(largeSize));
    BenchWindow tenth(keptRegister(tenthSize));
    before(large);
    before(tenth);
    const auto idsInLarge = chosen(*large->openRegister());
    const auto idsInTenth = chosen(*tenth->openRegister());
    const auto open = [&](BenchWindow &window, qint64 id) {
        return timeOf([&] {
            window->go({page, id});
            BenchWindow::settle();
        });
    };
    Outcome outcome;
    for (size_t turn = 0; turn < idsInTenth.size(); ++turn) {
        const auto measured = open(large, idsInLarge[turn]);
        const auto reference = open(tenth, idsInTenth[turn]);
        // The page itself is made the first time.
        if (turn == 0)
            continue;
        outcome.measured.push_back(measured);
        outcome.reference.push_back(reference);
    }
    return outcome;
}

} // namespace

Outcome openingARequest()
{
    return openingOne(
        PageId::Request, [](const Register &reg) { return requestsWithForms(reg, 40); },
        [](BenchWindow &) {});
}

Outcome openingAnAuthorization()
{
    return openingOne(
        PageId::Authorizations,
        [](const Register &) {
            std::vector<qint64> ids;
            for (qint64 id = 3; id < tenthSize.authorizations; id += 237)
                ids.push_back(id);
            return ids;
        },
        [](BenchWindow &window) {
            const bool isLarge = window->openRegister()->path() == keptRegister(largeSize);
            window.fillPage(PageId::Authorizations,
                            isLarge ? largeSize.authorizations : tenthSize.authorizations);
        });
}

Outcome fillingAuthorizations()
{
    const auto fill = [](const RegisterSize &size) {
        BenchWindow window(keptRegister(size));
        return timeOf([&] { window.fillPage(PageId::Authorizations, size.authorizations); });
    };
    Outcome outcome;
    for (int turn = 0; turn < 5; ++turn) {
        outcome.measured.push_back(fill(largeSize));
        outcome.reference.push_back(fill(tenthSize));
    }
    return outcome;
}

Outcome readingSearchIndex()
{
    BenchWindow large(keptRegister(largeSize));
    BenchWindow tenth(keptRegister(tenthSize));
    const auto read = [](BenchWindow &window) {
        return timeOf([&] { orEnd(SearchIndex::of(*window->context()), "search index"); });
    };
    Outcome outcome;
    for (int turn = 0; turn < 5; ++turn) {
        outcome.measured.push_back(read(large));
        outcome.reference.push_back(read(tenth));
    }
    return outcome;
}

Outcome searchingEverything()
{
    BenchWindow large(keptRegister(largeSize));
    BenchWindow tenth(keptRegister(tenthSize));
    const auto inLarge = orEnd(SearchIndex::of(*large->context()), "search index");
    const auto inTenth = orEnd(SearchIndex::of(*tenth->context()), "search index");
    Outcome outcome;
    for (int turn = 0; turn < 5; ++turn)
        for (const auto &text : {u"nothing like it"_s, u"income zwaluw"_s, u"12/08"_s}) {
            outcome.measured.push_back(timeOf([&] { (void)inLarge.find(text, 12); }));
            outcome.reference.push_back(timeOf([&] { (void)inTenth.find(text, 12); }));
        }
    return outcome;
}

} // namespace licet::bench
