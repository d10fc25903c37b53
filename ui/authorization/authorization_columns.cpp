#include "ui/authorization/authorization_columns.h"

#include "authorization/computed_state.h"
#include "text/authorization_text.h"
#include "text/terms.h"

#include <QCoreApplication>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString title(const char *text)
{
    return QCoreApplication::translate("AuthorizationColumns", text);
}

QString dayText(const std::optional<QDate> &day)
{
    return day ? printedDate(*day) : QString();
}

QString basisText(const LineBasis &basis)
{
    if (basis.isDeclaredNotApplicable())
        return title(QT_TRANSLATE_NOOP("AuthorizationColumns", "not applicable"));
    if (basis.isLaw())
        return basis.law.isEmpty() ? basis.article : basis.law;
    return basis.deliberation.isEmpty() ? basis.dossier : basis.deliberation;
}

StatusBadge computedCode(ComputedState state)
{
    switch (state) {
    case ComputedState::NotYetInForce:
        return {u"authorization-not-yet-in-force"_s,
                title(QT_TRANSLATE_NOOP("AuthorizationColumns", "not yet in force")), Tone::Waiting, false};
    case ComputedState::Expiring:
        return {u"authorization-expiring"_s, title(QT_TRANSLATE_NOOP("AuthorizationColumns", "expiring")),
                Tone::Attention, false};
    case ComputedState::WithoutValidBasis:
        return {u"authorization-without-valid-basis"_s,
                title(QT_TRANSLATE_NOOP("AuthorizationColumns", "without valid basis")), Tone::Wrong, false};
    }
    Q_UNREACHABLE();
}

} // namespace

QString basesText(const Bases &bases)
{
    QStringList texts;
    for (const auto &one : bases)
        texts << basisText(one);
    return texts.join(u", "_s);
}

StatusBadge badgeOf(const Translator &translator, const AuthorizationRow &row)
{
    if (row.state != AuthorizationState::Active || row.computed.empty())
        return badgeOf(translator, row.state);
    // The gravest one comes last.
    return computedCode(row.computed.back());
}

std::vector<StatusBadge> badgesOf(const Translator &translator, const AuthorizationRow &row)
{
    std::vector<StatusBadge> badges;
    if (row.state != AuthorizationState::Active || row.computed.empty())
        badges.push_back(badgeOf(translator, row.state));
    for (const auto state : row.computed)
        badges.push_back(computedCode(state));
    return badges;
}

QString computedStateWord(ComputedState state)
{
    return computedCode(state).word;
}

std::vector<ListColumn<AuthorizationRow>> authorizationColumns(const Translator &translator)
{
    using Row = AuthorizationRow;
    std::vector<ListColumn<Row>> columns;
    const auto add = [&](const QString &name, const char *head, std::function<QString(const Row &)> text) {
        ListColumn<Row> column;
        column.name = name;
        column.title = title(head);
        column.text = std::move(text);
        columns.push_back(std::move(column));
        return &columns.back();
    };
    add(u"service"_s, QT_TRANSLATE_NOOP("AuthorizationColumns", "Service"), [](const Row &one) {
        return QStringList{one.authorization.service, one.authorization.version}.join(u' ').trimmed();
    });
    add(u"application"_s, QT_TRANSLATE_NOOP("AuthorizationColumns", "Application"),
        [](const Row &one) { return one.application; });
    auto *environment = add(u"environment"_s, QT_TRANSLATE_NOOP("AuthorizationColumns", "Environment"),
                            [&](const Row &one) { return term(translator, one.authorization.environment); });
    environment->sortKey = [](const Row &one) { return int(one.authorization.environment); };
    environment->code = [&](const Row &one) {
        return std::optional(badgeOf(translator, one.authorization.environment));
    };
    auto *state = add(u"state"_s, QT_TRANSLATE_NOOP("AuthorizationColumns", "State"),
                      [&](const Row &one) { return badgeOf(translator, one).word; });
    state->code = [&](const Row &one) { return std::optional(badgeOf(translator, one)); };
    add(u"program-number"_s, QT_TRANSLATE_NOOP("AuthorizationColumns", "Program number"), [](const Row &one) {
        const auto &number = one.authorization.programNumber;
        return number ? number->digits() : QString();
    });
    add(u"basis"_s, QT_TRANSLATE_NOOP("AuthorizationColumns", "Basis"),
        [](const Row &one) { return basesText(basesOf(one.authorization)); });
    auto *until = add(u"valid-until"_s, QT_TRANSLATE_NOOP("AuthorizationColumns", "Valid until"),
                      [](const Row &one) { return dayText(lastDayOf(one.authorization)); });
    until->sortKey = [](const Row &one) { return lastDayOf(one.authorization).value_or(QDate(9999, 1, 1)); };
    until->isFigure = true;
    add(u"institution"_s, QT_TRANSLATE_NOOP("AuthorizationColumns", "Institution"),
        [](const Row &one) { return one.institution; });
    auto *missing = add(u"to-complete"_s, QT_TRANSLATE_NOOP("AuthorizationColumns", "To complete"),
                        [&translator](const Row &one) {
                            QStringList words;
                            for (const auto fact : one.missing)
                                words << term(translator, fact);
                            return words.join(u", "_s);
                        });
    missing->sortKey = [](const Row &one) { return int(one.missing.size()); };
    return columns;
}

} // namespace licet
