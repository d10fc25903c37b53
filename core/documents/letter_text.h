#pragma once

#include "base/result.h"
#include "base/vocabulary.h"

#include <QStringList>

#include <functional>
#include <map>
#include <vector>

namespace licet {

/// The words of a letter or mail in one language, in Mustache: `{{field}}`, `{{#field}}…{{/field}}` where it
/// is stated (or for each of a list), `{{^field}}…{{/field}}` where it is not.
struct LetterText
{
    QString subject; ///< one line
    QString text;

    bool operator==(const LetterText &) const = default;
};

/// The shipped words: `resources/forms/letter/1/<letter>.<language>.mustache`, the subject first, then an
/// empty line. FormUnknown.
Result<LetterText> shippedText(const QString &letter, Language language);

/// A field that a letter's text can name.
struct LetterField
{
    const char *name;
    const char *meaning; ///< marked with QT_TRANSLATE_NOOP("LetterFields", …)
    bool isOfRequest;    ///< stands within {{#requests}}…{{/requests}} only
};
/// Of the chase letter.
const std::vector<LetterField> &chaseFields();

/// UnknownField, TagUnclosed, TagUnopened.
Result<void> checkLetterText(const LetterText &text, const std::vector<LetterField> &fields);

/// What fills a text: a value for each field, and the same for each request. An empty value counts as not
/// stated.
struct LetterValues
{
    std::map<QString, QString> fields;
    std::vector<std::map<QString, QString>> requests;
};
/// Values stand as text, whatever is in them: neither tags nor line ends. Errors of checkLetterText.
Result<LetterText> filledText(const LetterText &text, const std::vector<LetterField> &fields,
                              const LetterValues &values);

} // namespace licet
