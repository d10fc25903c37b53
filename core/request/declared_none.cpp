#include "request/declared_none.h"

#include <algorithm>
#include <array>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

bool isTyped(const QString &text)
{
    return !text.trimmed().isEmpty();
}

bool isTyped(const std::optional<Contact> &contact)
{
    return contact && (isTyped(contact->name) || isTyped(contact->email) || isTyped(contact->telephone));
}

/// A path, and whether the draft says anything there.
struct OptionalField
{
    const char *path;
    bool (*isStated)(const Draft &);
};

constexpr std::array optionalFields{
    OptionalField{"endDate", [](const Draft &draft) { return draft.endDate.has_value(); }},
    OptionalField{"dataConcerned", [](const Draft &draft) { return isTyped(draft.dataConcerned); }},
    OptionalField{"legalContext", [](const Draft &draft) { return isTyped(draft.legalContext); }},
    OptionalField{"legalBasis", [](const Draft &draft) { return isTyped(draft.legalBasis); }},
    OptionalField{"logging.joinedBy",
                  [](const Draft &draft) { return draft.logging && isTyped(draft.logging->joinedBy); }},
    OptionalField{"contacts.functional",
                  [](const Draft &draft) { return draft.contacts && isTyped(draft.contacts->functional); }},
    OptionalField{"contacts.technical",
                  [](const Draft &draft) { return draft.contacts && isTyped(draft.contacts->technical); }},
    OptionalField{"contacts.ppkb",
                  [](const Draft &draft) { return draft.contacts && isTyped(draft.contacts->ppkb); }},
    OptionalField{"remarks", [](const Draft &draft) { return isTyped(draft.remarks); }},
};

} // namespace

const QStringList &fieldsThatMayBeNone()
{
    static const QStringList all = [] {
        QStringList paths;
        for (const auto &one : optionalFields)
            paths << QString::fromLatin1(one.path);
        return paths;
    }();
    return all;
}

bool isStated(const Draft &draft, const QString &field)
{
    return std::any_of(optionalFields.begin(), optionalFields.end(), [&](const OptionalField &one) {
        return field == QLatin1StringView(one.path) && one.isStated(draft);
    });
}

bool mayBeNone(const Draft &draft, const QString &field)
{
    return draft.kind != RequestKind::End || field != u"endDate";
}

bool isDeclaredNone(const Draft &draft, const QString &field)
{
    return draft.none.contains(field) && mayBeNone(draft, field) && !isStated(draft, field);
}

void declareNone(Draft &draft, const QString &field, bool isNone)
{
    if (draft.none.contains(field) == isNone)
        return;
    draft.none.removeAll(field);
    if (isNone)
        draft.none << field;
}

void dropOvertakenNone(Draft &draft)
{
    draft.none.removeIf([&](const QString &field) { return isStated(draft, field); });
}

Result<void> checkDeclaredNone(const Draft &draft, const QString &path)
{
    const auto list = jsonPath(path, u"none"_s);
    for (qsizetype index = 0; index < draft.none.size(); ++index) {
        const auto &field = draft.none[index];
        if (!fieldsThatMayBeNone().contains(field))
            return Error{ErrorKind::UnknownWord, jsonPath(list, index), field,
                         fieldsThatMayBeNone().join(u", "_s)};
        if (!mayBeNone(draft, field))
            return Error{ErrorKind::MemberContradicts, jsonPath(list, index), field,
                         jsonPath(path, u"kind"_s)};
        if (isStated(draft, field))
            return Error{ErrorKind::MemberContradicts, jsonPath(list, index), field,
                         path.isEmpty() ? field : path + u'.' + field};
    }
    return {};
}

} // namespace licet
